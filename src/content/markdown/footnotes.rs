//! Footnotes: numbered by where they are first referred to, and written at the end of the text.

use super::body::{Part, Pieces};
use super::faults;
use super::writer::{Frame, FrameKind, Writer};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// The longest label of a footnote that is looked for, in bytes.
const LONGEST_LABEL: usize = 200;

/// The footnotes of a text.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    notes: BTreeMap<String, Note>,
    referred: u32,
}

#[derive(Debug, Default)]
struct Note {
    number: u32,
    uses: u32,
    text: Option<(Range<usize>, Vec<Part>)>,
}

/// What one reference shows: the number, and which reference to it this is.
pub(super) struct Reference {
    pub(super) number: u32,
    pub(super) id: String,
}

impl Footnotes {
    /// Counts one reference.
    pub(super) fn refer(&mut self, label: &str) -> Reference {
        let note = self.notes.entry(fold(label)).or_default();
        if note.number == 0 {
            self.referred += 1;
            note.number = self.referred;
        }
        note.uses += 1;
        Reference { number: note.number, id: reference_id(note.number, note.uses) }
    }

    /// Keeps the text of a footnote. If there is one already, says where, and keeps that.
    pub(super) fn define(&mut self, label: &str, at: Range<usize>, parts: Vec<Part>) -> Option<Range<usize>> {
        let note = self.notes.entry(fold(label)).or_default();
        if let Some((first, _)) = &note.text {
            return Some(first.clone());
        }
        note.text = Some((at, parts));
        None
    }

    /// Labels of footnotes whose text is there but that nothing refers to, with the places of their texts.
    pub(super) fn unused(&self) -> Vec<(&str, Range<usize>)> {
        let unused = self.notes.iter().filter(|(_, note)| note.uses == 0);
        unused.filter_map(|(label, note)| Some((label.as_str(), note.text.as_ref()?.0.clone()))).collect()
    }

    /// Writes them all. Those that nothing refers to come last.
    pub(super) fn write(self, out: &mut Pieces) {
        let mut notes: Vec<Note> = self.notes.into_values().filter(|note| note.text.is_some()).collect();
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|note| if note.number == 0 { u32::MAX } else { note.number });
        out.push("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for note in notes {
            note.write(out);
        }
        out.push("</ol>\n</div>\n");
    }
}

impl Note {
    fn write(self, out: &mut Pieces) {
        match self.number {
            0 => out.push("<li>\n"),
            number => out.push(&format!("<li id=\"fn_{number}\">\n")),
        }
        let (_, parts) = self.text.unwrap_or_default();
        out.append(parts);
        let open_paragraph = out.cut("</p>\n");
        if !open_paragraph {
            out.push("<p>");
        }
        out.push(&back_links(self.number, self.uses));
        out.push("</p>\n</li>\n");
    }
}

/// One link back for each reference. A reader that speaks calls it by the number that it leads back to.
fn back_links(number: u32, uses: u32) -> String {
    let mut html = String::new();
    for count in 1..=uses {
        let id = reference_id(number, count);
        // Writing to a string can't fail.
        let _ = write!(html, " <a href=\"#{id}\" role=\"doc-backlink\" aria-labelledby=\"{id}\">↩\u{fe0e}</a>");
    }
    html
}

/// Ids of headings never have a low line, so these can't meet one.
fn reference_id(number: u32, count: u32) -> String {
    if count == 1 { format!("fnref_{number}") } else { format!("fnref_{number}_{count}") }
}

/// Labels are alike if they differ in case or in the width of spaces only.
fn fold(label: &str) -> String {
    let upper = label.to_uppercase().to_lowercase();
    upper.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let reference = self.notes.refer(label);
        let (number, id) = (reference.number, reference.id);
        if self.in_link {
            self.push(&format!("<sup id=\"{id}\">{number}</sup>"));
        } else {
            self.push(&format!("<sup><a href=\"#fn_{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>"));
        }
    }

    pub(super) fn start_footnote(&mut self, label: &str) {
        self.frames.push(Frame { kind: FrameKind::Footnote(label.to_owned()), pieces: Pieces::default() });
    }

    pub(super) fn end_footnote(&mut self, at: Range<usize>) {
        let Some(Frame { kind: FrameKind::Footnote(label), pieces }) = self.frames.pop() else { return };
        if let Some(first) = self.notes.define(&label, at.clone(), pieces.finish()) {
            let mark = |at: Range<usize>| self.source.span(at.start..at.start + label.len() + 3);
            let fault = faults::footnote_twice(mark(at), &label, mark(first));
            self.fault(fault);
        }
    }

    /// Complains of footnotes that nothing refers to.
    pub(super) fn check_unused_footnotes(&mut self) {
        let unused: Vec<_> = self.notes.unused().into_iter().map(|(label, at)| (label.to_owned(), at)).collect();
        for (label, at) in unused {
            let mark = self.source.span(at.start..at.start + label.len() + 3);
            self.fault(faults::unused_footnote(mark, &label));
        }
    }
}

/// The length of `[^label]` at the beginning of `rest`.
pub(super) fn mark(rest: &str) -> Option<usize> {
    let label = rest.strip_prefix("[^")?;
    let end = label.bytes().take(LONGEST_LABEL).position(|byte| matches!(byte, b']' | b'[' | b'\n' | b'\r'))?;
    (end > 0 && label.as_bytes().get(end) == Some(&b']')).then_some(end + 3)
}
