//! `media/copies.lock`: every file that the site has handed out of an asset, by its SHA-256 digest. One line a file, sorted,
//! so that two people who both add assets can merge their changes. From it comes what may no longer be used: an asset that has
//! left the site is known by its digests alone.

use super::faults;
use crate::base::{Diagnostic, Sha256, SourcePath};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const HEADER: &str = "\
# Every file that this site has handed out: the asset, and the SHA-256 digest of the file. `moveto build` adds new ones;
# commit this file. From it, copies of what has expired or was withdrawn can be told, also when the asset itself is gone.
";

/// What was handed out of each asset.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Copies {
    /// Digests by the id of the asset.
    pub assets: BTreeMap<String, BTreeSet<Sha256>>,
}

impl Copies {
    /// Adds a file that is handed out.
    pub fn add(&mut self, asset: &str, copy: Sha256) {
        match self.assets.get_mut(asset) {
            Some(copies) => drop(copies.insert(copy)),
            None => drop(self.assets.insert(asset.to_owned(), BTreeSet::from([copy]))),
        }
    }

    /// The file.
    pub fn text(&self) -> String {
        let lines = self.assets.iter().flat_map(|(id, copies)| copies.iter().map(move |copy| format!("{id} {copy}\n")));
        format!("{HEADER}{}", lines.collect::<String>())
    }
}

/// Reads the file. A line that can't be read is a fault.
pub fn parse(path: &SourcePath, text: &str) -> (Copies, Vec<Diagnostic>) {
    let mut copies = Copies::default();
    let mut diagnostics = Vec::new();
    let mut start = text.len() - text.trim_start_matches('\u{feff}').len();
    for line in text.trim_start_matches('\u{feff}').split_inclusive('\n') {
        let at = start..start + line.trim_end().len();
        start += line.len();
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [] => {}
            [first, ..] if first.starts_with('#') => {}
            [asset, digest] => match Sha256::parse(digest) {
                Some(digest) => copies.add(asset, digest),
                None => diagnostics.push(faults::bad_copies_line(path, at)),
            },
            _ => diagnostics.push(faults::bad_copies_line(path, at)),
        }
    }
    (copies, diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let path = SourcePath::new("media/copies.lock");
        let mut copies = Copies::default();
        copies.add("lake", Sha256::of(b"2"));
        copies.add("lake", Sha256::of(b"1"));
        copies.add("forest", Sha256::of(b"1"));
        let text = copies.text();
        assert_eq!(parse(&path, &text), (copies, Vec::new()));
        assert_eq!(text.lines().count(), HEADER.lines().count() + 3);
        let (_, faults) = parse(&path, "lake abc\n\nlake\n");
        assert_eq!(faults.iter().map(|fault| fault.span.start).collect::<Vec<_>>(), [0, 10]);
    }
}
