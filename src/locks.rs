//! What the site's files that remember what was published are to hold after a build.

use crate::base::SourcePath;
use crate::content::copies::Ended;
use crate::model::Site;
use crate::plan::Plan;
use crate::write::Ledger;
use std::collections::{BTreeMap, BTreeSet};

/// The locks by path.
pub(crate) fn of(site: &Site, plan: &Plan, ledger: &Ledger) -> BTreeMap<SourcePath, String> {
    let mut locks = BTreeMap::from([(SourcePath::new("content/urls.lock"), site.redirects.lock.clone())]);
    let mut copies = (*site.copies).clone();
    for output in plan.outputs.values() {
        let copy = ledger.outputs.get(&output.path).and_then(|entry| entry.sha256);
        if let (Some(asset), Some(copy)) = (&output.asset, copy) {
            copies.of(asset).files.insert(copy);
        }
    }
    // Of what is held back nothing is known until it is mended: what was written stays, whoever wrote it.
    let known = copies.assets.iter_mut().filter(|(id, _)| !site.held.has_asset(id));
    for (id, handed) in known {
        if let Some(barred) = site.barred.get(id) {
            handed.ended = Some(Ended { status: barred.why.name().to_owned(), date: barred.date });
            handed.replaced_by.retain(|newer| site.held.has_asset(newer));
            handed.replaced_by.extend(barred.replaced_by.iter().cloned());
        } else if site.card(id).is_some() {
            (handed.ended, handed.replaced_by) = (None, BTreeSet::new());
        } else {
            // Its card is gone: what was known of it stays, and what others say is added.
            handed.replaced_by.extend(site.replaced.get(id).into_iter().flatten().cloned());
        }
    }
    // A site without pictures needs no file for them.
    if !copies.assets.is_empty() {
        locks.insert(SourcePath::new("media/copies.lock"), copies.text());
    }
    locks
}
