//! In what two plans differ.

use crate::base::OutputPath;
use crate::plan::Plan;
use std::collections::BTreeSet;

/// In what a plan differs from an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Outputs that are there no more.
    pub gone: BTreeSet<OutputPath>,
    /// Outputs that weren't there before.
    pub new: BTreeSet<OutputPath>,
    /// Outputs that show something else.
    pub changed: BTreeSet<OutputPath>,
}

impl Changes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.new.is_empty() && self.changed.is_empty()
    }
}

/// Compares two plans by their recipes.
pub fn compare(before: &Plan, after: &Plan) -> Changes {
    let gone = before.outputs.keys().filter(|path| !after.outputs.contains_key(*path));
    let mut changes = Changes { gone: gone.cloned().collect(), ..Changes::default() };
    for (path, output) in &after.outputs {
        match before.outputs.get(path) {
            None => drop(changes.new.insert(path.clone())),
            Some(earlier) if earlier.recipe() != output.recipe() => drop(changes.changed.insert(path.clone())),
            Some(_) => {}
        }
    }
    changes
}
