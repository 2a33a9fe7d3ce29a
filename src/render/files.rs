//! What outputs tell of other files of the output.

use crate::base::{FileFacts, OutputPath};
use std::collections::BTreeMap;

/// The files that are made and stand, as far as outputs tell of them.
#[derive(Debug, Default)]
pub struct Files {
    known: BTreeMap<OutputPath, FileFacts>,
}

impl Files {
    /// Adds a file.
    pub fn add(&mut self, path: OutputPath, facts: FileFacts) {
        self.known.insert(path, facts);
    }

    /// Whether all of these are known.
    pub fn know(&self, paths: &[OutputPath]) -> bool {
        paths.iter().all(|path| self.known.contains_key(path))
    }

    /// A file.
    pub fn get(&self, path: &OutputPath) -> Option<FileFacts> {
        self.known.get(path).copied()
    }

    /// These files by their addresses from the site's root, as templates get them.
    pub fn of<'a>(&self, paths: &'a [OutputPath]) -> BTreeMap<&'a str, FileFacts> {
        paths.iter().filter_map(|path| Some((path.as_str(), self.get(path)?))).collect()
    }
}
