//! The levels of headings: screen readers go from one to the next, and one that is skipped seems to be missing.

use super::faults;
use super::reading::Reading;
use crate::base::Diagnostic;

/// Headings that lie more than one level below the one before. The title of the page is the first.
pub fn check(reading: &Reading<'_>) -> Vec<Diagnostic> {
    let mut above = 1;
    let mut found = Vec::new();
    for (heading, at) in reading.said.passages.iter().filter_map(|one| Some((one.heading?, &one.at))) {
        // A text's own first level is shown as the second, which the build warns of.
        let level = heading.max(2);
        if level > above + 1 {
            found.push(faults::heading_skipped(reading.span(at), level, above + 1));
        }
        above = level;
    }
    found
}
