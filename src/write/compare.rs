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
    /// Outputs whose recipe and file are those of the last time, with the entries that stand for them.
    pub standing: BTreeMap<OutputPath, Entry>,
    /// Outputs that are left for another build, with whatever stands for them.
    pub deferred: BTreeSet<&'a OutputPath>,
}

impl<'a> Comparison<'a> {
    /// Leaves the stale ones of a sort for another build, which finds them as stale as they are.
    pub fn defer(&mut self, is_of_sort: impl Fn(&Output) -> bool) {
        let (deferred, stale) = std::mem::take(&mut self.stale).into_iter().partition(|output| is_of_sort(output));
        self.stale = stale;
        let deferred: Vec<&'a Output> = deferred;
        self.deferred = deferred.into_iter().map(|output| &output.path).collect();
    }
}

/// An output stands if its recipe is that of the ledger and its file is the one that was written then.
pub fn compare<'a>(plan: &'a Plan, ledger: &Ledger, output_folder: &Path) -> Comparison<'a> {
    let looked: Vec<(&Output, Option<Entry>)> = plan
        .outputs
        .par_iter()
        .map(|(path, output)| (output, standing(output, ledger.outputs.get(path), &output_folder.join(path.as_str()))))
        .collect();
    let mut comparison = Comparison { stale: Vec::new(), standing: BTreeMap::new(), deferred: BTreeSet::new() };
    for (output, entry) in looked {
        match entry {
            Some(entry) => {
                comparison.standing.insert(output.path.clone(), entry);
            }
            None => comparison.stale.push(output),
        }
    }
    comparison
}

fn standing(output: &Output, entry: Option<&Entry>, file: &Path) -> Option<Entry> {
    let entry = entry.filter(|entry| entry.recipe == output.recipe())?;
    let (size, modified) = disk::stat(file)?;
    if (size, modified) == (entry.size, entry.modified) {
        return Some(entry.clone());
    }
    // Copied, restored or touched: the bytes decide.
    let is_same = size == entry.size && disk::digest(file).is_ok_and(|digest| digest == entry.bytes);
    is_same.then(|| Entry { modified, ..entry.clone() })
}
