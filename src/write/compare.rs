//! Which outputs stand and which are to be made.

use super::disk;
use super::ledger::{Entry, Ledger};
use crate::base::OutputPath;
use crate::plan::{Output, Plan};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

/// The plan against what is there.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// Outputs that must be made, in the order of their paths.
    pub stale: Vec<&'a Output>,
    /// Outputs whose recipe and file are those of the last time, with the entries that stand for them.
    pub standing: BTreeMap<OutputPath, Entry>,
}

/// An output stands if its recipe is that of the ledger and its file is the one that was written then.
pub fn compare<'a>(plan: &'a Plan, ledger: &Ledger, output_folder: &Path) -> Comparison<'a> {
    let looked: Vec<(&Output, Option<Entry>)> = plan
        .outputs
        .par_iter()
        .map(|(path, output)| (output, standing(output, ledger.outputs.get(path), &output_folder.join(path.as_str()))))
        .collect();
    let mut comparison = Comparison { stale: Vec::new(), standing: BTreeMap::new() };
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
