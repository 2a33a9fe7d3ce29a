//! Assets that are in the library and nowhere else.

use super::{Subject, faults};
use crate::base::{Diagnostic, Kind};
use std::collections::BTreeSet;

/// Assets that no page shows and no partner is offered.
pub fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let site = subject.site;
    let used: BTreeSet<&str> = subject.plan.outputs.values().filter_map(|output| output.asset.as_deref()).collect();
    let is_needed = |id: &str| used.contains(id) || site.substitute.as_deref() == Some(id);
    let unused = site.assets().all().filter(|asset| !is_needed(asset.id));
    let fault = |asset: crate::model::About<'_>| {
        let is_beside_item = Kind::ALL.iter().any(|kind| asset.path.as_str().starts_with(&format!("content/{kind}/")));
        faults::unused_asset(asset.card_path, asset.id, is_beside_item, site.toolbox.is_some())
    };
    unused.map(fault).collect()
}
