//! Which outputs stand and which are to be made.

use super::disk;
use super::ledger::{Entry, Ledger};
use crate::base::OutputPath;
use crate::plan::{Output, Plan};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The plan against what is there.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// Outputs that must be made, in the order of their paths.
    pub stale: Vec<&'a Output>,
    /// Outputs that are left for another build, with whatever stands for them.
    pub deferred: BTreeSet<&'a OutputPath>,
    /// When files were written that are what the ledger says, but for their time.
    pub retimed: BTreeMap<OutputPath, i128>,
    /// Whether only some outputs were compared, since all others stand.
    pub is_partial: bool,
    ledger: &'a Ledger,
    /// How many outputs were written before, whatever they were made of.
    known: usize,
    not_standing: BTreeSet<&'a OutputPath>,
}

impl<'a> Comparison<'a> {
    /// What stands at a path of the plan.
    pub fn standing(&self, path: &OutputPath) -> Option<&'a Entry> {
        self.ledger.outputs.get(path).filter(|_| !self.not_standing.contains(path))
    }

    /// What doesn't stand: what is stale, and what was left for another build.
    pub fn not_standing(&self) -> impl Iterator<Item = &'a OutputPath> {
        self.not_standing.iter().copied()
    }

    /// Whether the same paths as before are written, none more and none fewer.
    pub fn is_of_same_paths(&self) -> bool {
        self.known == self.ledger.outputs.len() && self.stale.iter().all(|output| self.is_known(output))
    }

    fn is_known(&self, output: &Output) -> bool {
        self.ledger.outputs.contains_key(&output.path)
    }

    /// Leaves the stale ones of a sort for another build, which finds them as stale as they are. What they are now may lead to
    /// whatever was written together with them; so none is left if one of them was never written, or if anything is to be
    /// removed.
    pub fn defer(&mut self, is_of_sort: impl Fn(&Output) -> bool) {
        let is_new = self.stale.iter().any(|output| is_of_sort(output) && !self.is_known(output));
        if is_new || self.known < self.ledger.outputs.len() {
            return;
        }
        let (deferred, stale) = std::mem::take(&mut self.stale).into_iter().partition(|output| is_of_sort(output));
        self.stale = stale;
        let deferred: Vec<&'a Output> = deferred;
        self.deferred = deferred.into_iter().map(|output| &output.path).collect();
    }
}

/// An output stands if its recipe is that of the ledger and its file is the one that was written then. Where it is known which
/// outputs alone may be others than those in the ledger, no more are looked at.
pub fn compare<'a>(
    plan: &'a Plan,
    ledger: &'a Ledger,
    output_folder: &Path,
    among: Option<&BTreeSet<OutputPath>>,
) -> Comparison<'a> {
    let among = among.filter(|_| ledger.outputs.len() == plan.outputs.len());
    let outputs: Vec<&Output> = match among {
        Some(paths) => paths.iter().filter_map(|path| plan.outputs.get(path)).collect(),
        None => plan.outputs.values().collect(),
    };
    let known = match among {
        Some(_) => ledger.outputs.len(),
        None => plan.outputs.keys().filter(|path| ledger.outputs.contains_key(*path)).count(),
    };
    let look = |output: &'a Output| {
        let file = output_folder.join(output.path.as_str());
        (output, look(output, ledger.outputs.get(&output.path), &file))
    };
    let looked: Vec<(&Output, Look)> = outputs.into_par_iter().map(look).collect();
    let mut comparison = Comparison {
        stale: Vec::new(),
        deferred: BTreeSet::new(),
        retimed: BTreeMap::new(),
        is_partial: among.is_some(),
        ledger,
        known,
        not_standing: BTreeSet::new(),
    };
    for (output, look) in looked {
        match look {
            Look::Stands => {}
            Look::Retimed(modified) => drop(comparison.retimed.insert(output.path.clone(), modified)),
            Look::Stale => comparison.stale.push(output),
        }
    }
    comparison.not_standing = comparison.stale.iter().map(|output| &output.path).collect();
    comparison
}

enum Look {
    Stands,
    /// It stands, but its file has another time.
    Retimed(i128),
    Stale,
}

fn look(output: &Output, entry: Option<&Entry>, file: &Path) -> Look {
    let known = entry.filter(|entry| entry.recipe == output.recipe()).zip(disk::stat(file));
    let Some((entry, (size, modified))) = known else { return Look::Stale };
    if (size, modified) == (entry.size, entry.modified) {
        return Look::Stands;
    }
    // Copied, restored or touched: the bytes decide.
    let is_same = size == entry.size && disk::digest(file).is_ok_and(|digest| digest == entry.bytes);
    if is_same { Look::Retimed(modified) } else { Look::Stale }
}
