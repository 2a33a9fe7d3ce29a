//! Making what tells of other files, once those are there.

use super::{Products, Workshop, keep, store};
use crate::base::{FileFacts, OutputPath};
use crate::plan::{Output, Plan};
use crate::render::{self, Files, Tools};
use crate::write::{Comparison, Made};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// What is known of the files that stand, as far as some output tells of them.
pub(super) fn standing(plan: &Plan, comparison: &Comparison<'_>) -> Files {
    let mut files = Files::default();
    for path in told(plan) {
        let facts = comparison.standing(path).and_then(|entry| Some((entry.size, entry.sha256?)));
        if let Some((bytes, sha256)) = facts {
            files.add(path.clone(), FileFacts { bytes, sha256 });
        }
    }
    files
}

/// Adds what was made.
pub(super) fn add(files: &mut Files, plan: &Plan, made: &BTreeMap<OutputPath, Made>) {
    for path in told(plan) {
        let facts = made.get(path).and_then(|made| Some((made.size, made.sha256?)));
        if let Some((bytes, sha256)) = facts {
            files.add(path.clone(), FileFacts { bytes, sha256 });
        }
    }
}

fn told(plan: &Plan) -> BTreeSet<&OutputPath> {
    plan.outputs.values().flat_map(|output| &output.tells).collect()
}

/// Makes these outputs, each after all of which it tells.
pub(super) fn make(
    shop: &Workshop<'_>,
    plan: &Plan,
    comparison: &Comparison<'_>,
    mut files: Files,
    mut waiting: Vec<&Output>,
    products: &mut Products,
) -> io::Result<()> {
    while !waiting.is_empty() {
        let (ready, rest): (Vec<&Output>, Vec<&Output>) =
            waiting.into_iter().partition(|output| files.know(&output.tells));
        if ready.is_empty() {
            // Where a fault stopped what these tell of, that has been told. Else nothing may be published without them.
            let lost = rest.first().filter(|_| products.diagnostics.is_empty());
            let error = |output: &&Output| io::Error::other(format!("{}: what it tells of isn't there", output.path));
            return lost.map_or(Ok(()), |output| Err(error(output)));
        }
        let tools = Tools { site: shop.site, sources: shop.sources, templates: shop.templates, files: &files };
        let (done, found) = render::render(tools, &ready);
        products.diagnostics.extend(found);
        let done = keep(plan, store(shop, comparison, &products.made), done)?;
        add(&mut files, plan, &done);
        products.made.extend(done);
        waiting = rest;
    }
    Ok(())
}
