//! Where the front matter of a text file ends and its Markdown begins.

use super::faults;
use crate::base::{Diagnostic, SourcePath};

/// A text file cut in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The front matter is `text[..yaml_end]`, its opening `---` included (to YAML the start of a document).
    pub yaml_end: usize,
    /// The Markdown is `text[body_start..]`.
    pub body_start: usize,
}

/// Finds the two `---` lines.
pub fn cut(path: &SourcePath, text: &str) -> Result<Cut, Diagnostic> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut offset = mark;
    let mut lines = text.get(mark..).unwrap_or_default().split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(faults::no_front_matter(path, mark));
    }
    offset += first.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Cut { yaml_end: offset, body_start: offset + line.len() });
        }
        offset += line.len();
    }
    Err(faults::unclosed_front_matter(path, mark..mark + 3))
}

/// Whether there are words behind the front matter.
pub fn has_body(path: &SourcePath, text: &str) -> bool {
    cut(path, text).is_ok_and(|cut| text.get(cut.body_start..).is_some_and(|body| !body.trim().is_empty()))
}

/// Warns of front matter that is valid YAML but loses what its writer meant: ` #` in an unquoted text, which starts a
/// comment, and curly quotation marks, which YAML takes as part of the text.
pub fn lossy(path: &SourcePath, yaml: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in yaml.split_inclusive('\n') {
        if let Some((_, value)) = line.split_once(": ") {
            let start = offset + (line.len() - value.len());
            let value = value.trim_end();
            let is_plain = !value.trim_start().starts_with(['"', '\'', '#', '|', '>', '[', '{']);
            if let Some(hash) = value.find(" #").filter(|_| is_plain) {
                found.push(faults::lost_after_hash(path, start + hash + 1..start + value.len()));
            }
            if value.starts_with(['“', '”', '„', '‘', '’', '«', '»']) {
                found.push(faults::curly_quotes(path, start..start + value.len()));
            }
        }
        offset += line.len();
    }
    found
}
