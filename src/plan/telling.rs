//! Outputs that tell of others' bytes: a page that names a download's size and digest, a package that holds it. They are made
//! after those, and their recipes hold the recipes of those.

use super::recipe::{Output, Part, What};
use crate::base::{Digest, OutputPath};
use std::collections::{BTreeMap, BTreeSet};

/// Adds to each recipe those of the outputs of which it tells. An output that isn't there is left out: it was refused, and
/// that has been said.
pub fn complete(outputs: &mut BTreeMap<OutputPath, Output>) {
    let mut waiting: BTreeSet<OutputPath> =
        outputs.values().filter(|output| !output.tells.is_empty()).map(|output| output.path.clone()).collect();
    let there: BTreeSet<OutputPath> = waiting.iter().flat_map(|path| told(outputs, path)).collect();
    let there: BTreeSet<OutputPath> = there.into_iter().filter(|path| outputs.contains_key(path)).collect();
    loop {
        let is_ready = |path: &&OutputPath| told(outputs, path).iter().all(|told| !waiting.contains(told));
        let ready: Vec<OutputPath> = waiting.iter().filter(is_ready).cloned().collect();
        if ready.is_empty() {
            break;
        }
        let parts: Vec<Part> = ready.iter().map(|path| part(outputs, path)).collect();
        for (path, part) in ready.into_iter().zip(parts) {
            if let Some(output) = outputs.get_mut(&path) {
                output.tells.retain(|told| there.contains(told));
                output.parts.push(part);
            }
            waiting.remove(&path);
        }
    }
}

fn told(outputs: &BTreeMap<OutputPath, Output>, path: &OutputPath) -> Vec<OutputPath> {
    outputs.get(path).map(|output| output.tells.clone()).unwrap_or_default()
}

/// The recipes of all of which an output tells.
fn part(outputs: &BTreeMap<OutputPath, Output>, path: &OutputPath) -> Part {
    let told = outputs.get(path).into_iter().flat_map(|output| &output.tells);
    let recipes = told.filter_map(|told| Some((told, outputs.get(told)?.recipe())));
    Part::new(What::File, "files", Digest::of_value(&recipes.collect::<Vec<_>>()))
}
