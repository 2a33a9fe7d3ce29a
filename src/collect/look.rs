//! A look without reading: whether the files are what they were.

use super::stat::{self, Stat, StatMemory};
use super::walk;
use crate::base::{Digest, SourcePath};
use std::path::Path;

/// What a look at all files found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Of all that the file system says: two looks that have the same one saw the same.
    pub digest: Digest,
    /// Whether a file came, went or is another since it was remembered.
    pub is_other: bool,
}

/// Looks whether files are other than remembered. Read are only those that were changed so shortly before they were
/// remembered that their times don't tell.
pub fn look(root: &Path, memory: &StatMemory) -> Look {
    let (found, _) = walk::walk(root);
    let mut is_other = found.files.len() != memory.len();
    let mut seen: Vec<(&SourcePath, &Stat, Option<Digest>)> = Vec::with_capacity(found.files.len());
    for (path, stat) in &found.files {
        let mut read = None;
        if memory.digest(path, stat).is_none() {
            let unsure = memory.unsure(path, stat);
            read = unsure.and_then(|_| Some(Digest::of_reader(stat::open(root, path).ok()?).ok()?.0));
            is_other |= read.is_none() || read != unsure;
        }
        seen.push((path, stat, read));
    }
    Look { digest: Digest::of_value(&seen), is_other }
}
