//! `media/copies.lock`: every file that the site has handed out of an asset, by its SHA-256 digest, and of assets that may be
//! used no longer, why, and what has taken its place. One line a file, sorted, so that two people who both add assets can merge their changes. An asset whose
//! card and original have been deleted is known by these lines alone.

use super::faults;
use crate::base::{Date, Diagnostic, Sha256, SourcePath};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const HEADER: &str = "\
# Every file that this site has handed out: the asset, and the SHA-256 digest of the file. `moveto build` adds new ones;
# commit this file. By it, copies of what has expired or was withdrawn can be told, also when the asset itself is gone.
";

/// The word between an asset and what has taken its place.
const REPLACED: &str = "replaced-by";

/// What was handed out, by the id of the asset.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Copies {
    /// By id.
    pub assets: BTreeMap<String, Handed>,
}

/// What was handed out of an asset.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Handed {
    /// The digests of the files.
    pub files: BTreeSet<Sha256>,
    /// Why it may be used no longer, if that is so.
    pub ended: Option<Ended>,
    /// What has taken its place then, by id.
    pub replaced_by: BTreeSet<String>,
}

/// Why an asset may be used no longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ended {
    /// A word for machines: `expired`, `withdrawn`, …
    pub status: String,
    /// The first day on which it couldn't be used, if one is known.
    pub date: Option<Date>,
}

impl Ended {
    /// The words after the id; nothing if they say something else.
    fn parse(words: &[&str]) -> Option<Self> {
        let (status, date) = match words {
            [status] => (status, None),
            [status, date] => (status, Some(Date::parse(date)?)),
            _ => return None,
        };
        let is_word = *status != REPLACED && status.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        is_word.then(|| Self { status: (*status).to_owned(), date })
    }
}

impl Copies {
    /// The file.
    pub fn text(&self) -> String {
        let lines = self.assets.iter().flat_map(|(id, handed)| handed.lines(id));
        format!("{HEADER}{}", lines.collect::<String>())
    }
}

impl Handed {
    fn lines(&self, id: &str) -> Vec<String> {
        let ended = self.ended.iter().map(|ended| match ended.date {
            Some(date) => format!("{id} {} {date}\n", ended.status),
            None => format!("{id} {}\n", ended.status),
        });
        let replaced = self.replaced_by.iter().map(|newer| format!("{id} {REPLACED} {newer}\n"));
        ended.chain(replaced).chain(self.files.iter().map(|file| format!("{id} {file}\n"))).collect()
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
        let Some((id, said)) = words.split_first().filter(|(first, _)| !first.starts_with('#')) else { continue };
        if !copies.of_line(id, said) {
            diagnostics.push(faults::bad_copies_line(path, at));
        }
    }
    (copies, diagnostics)
}

impl Copies {
    /// Notes what a line says of an asset, if it can be understood.
    fn of_line(&mut self, id: &str, said: &[&str]) -> bool {
        let file = match said {
            [digest] => Sha256::parse(digest),
            _ => None,
        };
        if let [REPLACED, newer] = said {
            self.of(id).replaced_by.insert((*newer).to_owned());
        } else if let Some(file) = file {
            self.of(id).files.insert(file);
        } else if let Some(ended) = Ended::parse(said) {
            self.of(id).ended = Some(ended);
        } else {
            return false;
        }
        true
    }

    /// What was handed out of that asset, for more to be added.
    pub fn of(&mut self, id: &str) -> &mut Handed {
        self.assets.entry(id.to_owned()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let path = SourcePath::new("media/copies.lock");
        let mut copies = Copies::default();
        copies.of("lake").files.extend([Sha256::of(b"2"), Sha256::of(b"1")]);
        copies.of("lake").ended = Some(Ended { status: "expired".to_owned(), date: Date::parse("2026-11-23") });
        copies.of("lake").replaced_by.insert("pond".to_owned());
        copies.of("forest").files.insert(Sha256::of(b"1"));
        copies.of("forest").ended = Some(Ended { status: "consent-pending".to_owned(), date: None });
        let text = copies.text();
        assert_eq!(parse(&path, &text), (copies, Vec::new()));
        assert_eq!(text.lines().count(), HEADER.lines().count() + 6);
        let (_, faults) = parse(&path, "lake 0abc\n\nlake\nlake expired 2026-02-30\nlake replaced-by\n");
        assert_eq!(faults.iter().map(|fault| fault.span.start).collect::<Vec<_>>(), [0, 11, 16, 40]);
    }
}
