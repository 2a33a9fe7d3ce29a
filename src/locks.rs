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
    for (id, handed) in &mut copies.assets {
        if let Some(barred) = site.barred.get(id) {
            handed.ended = Some(Ended { status: barred.why.name().to_owned(), date: barred.date });
            handed.replaced_by = barred.replaced_by.iter().cloned().collect();
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
