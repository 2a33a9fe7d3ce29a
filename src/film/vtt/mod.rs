//! Captions in WebVTT (<https://www.w3.org/TR/webvtt1/>): held against what the standard lets an author write. Browsers
//! pass over what they don't understand without a word, and the line is missing on the screen.

mod cue;
mod faults;
mod time;

use crate::base::{Diagnostic, SourcePath, Span};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// So many faults of one file are told; a file with more has one that repeats itself.
const MOST_FAULTS: usize = 20;

/// What a file of captions says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Captions {
    /// How many there are.
    pub cues: u32,
    /// When the last one goes, in thousandths of a second from the beginning of the film.
    pub end: u64,
    /// The bytes of the file where that is written.
    pub end_at: Range<u32>,
}

/// Reads captions. Every fault is told with its place.
pub fn parse(path: &SourcePath, text: &str) -> (Captions, Vec<Diagnostic>) {
    let mut reader = Reader { path, found: Captions::default(), faults: Vec::new(), last: None };
    reader.file(text);
    reader.faults.truncate(MOST_FAULTS);
    (reader.found, reader.faults)
}

/// A line without its end, and where it begins.
type Line<'a> = (usize, &'a str);

/// A caption whose times were understood.
#[derive(Clone, Copy, Debug)]
struct Cue {
    start: u64,
    end: u64,
    /// Whether it says by itself where it stands on the screen.
    is_placed: bool,
}

struct Reader<'a> {
    path: &'a SourcePath,
    found: Captions,
    faults: Vec<Diagnostic>,
    last: Option<Cue>,
}

impl Reader<'_> {
    fn file(&mut self, text: &str) {
        let lines = lines(text);
        let mut blocks = lines.split(|(_, line)| line.trim().is_empty()).filter(|block| !block.is_empty());
        let Some(first) = blocks.next() else { return self.fault(faults::empty(Span::file(self.path))) };
        let (at, head) = first.first().copied().unwrap_or((0, ""));
        if !is_head(head) {
            let place = self.span(at..at + head.len());
            return self.fault(if looks_like_subrip(&lines) { faults::subrip(place) } else { faults::no_head(place) });
        }
        if let Some(timing) = first.iter().find(|(_, line)| line.contains("-->")) {
            self.fault(faults::no_line_after_head(self.span_of(*timing)));
        }
        for block in blocks {
            self.block(block);
        }
        if self.found.cues == 0 && self.faults.is_empty() {
            self.fault(faults::empty(Span::file(self.path)));
        }
    }

    /// What stands between empty lines: a note, a style, a region, or a caption with or without a name before it.
    fn block(&mut self, block: &[Line<'_>]) {
        let Some((first, rest)) = block.split_first() else { return };
        let is = |word: &str| first.1 == word || first.1.starts_with(&format!("{word} "));
        if is("NOTE") || first.1.trim_end() == "STYLE" || first.1.trim_end() == "REGION" {
            return;
        }
        if first.1.contains("-->") {
            return self.cue(*first, rest);
        }
        match rest.split_first() {
            Some((second, words)) if second.1.contains("-->") => self.cue(*second, words),
            _ => self.fault(faults::no_times(self.span_of(*first))),
        }
    }

    fn cue(&mut self, timing: Line<'_>, words: &[Line<'_>]) {
        if let Some(inner) = words.iter().find(|(_, line)| line.contains("-->")) {
            self.fault(faults::no_line_between(self.span_of(*inner)));
        }
        if words.is_empty() {
            self.fault(faults::no_words(self.span_of(timing)));
        }
        let read = cue::timing(timing.1);
        for fault in read.faults {
            self.fault(fault.diagnostic(self.span(timing.0 + fault.at.start..timing.0 + fault.at.end)));
        }
        let Some((start, end)) = read.times else { return };
        let next = Cue { start, end, is_placed: read.is_placed };
        if let Some(last) = self.last {
            if start < last.start {
                self.fault(faults::out_of_order(self.span_of(timing), start));
            } else if start < last.end && !(last.is_placed && next.is_placed) {
                self.fault(faults::overlap(self.span_of(timing), last.end));
            }
        }
        self.last = Some(next);
        self.found.cues += 1;
        if end > self.found.end {
            let at = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            self.found.end = end;
            self.found.end_at = at(timing.0 + read.end_at.start)..at(timing.0 + read.end_at.end);
        }
    }

    fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    fn span(&self, at: Range<usize>) -> Span {
        Span::new(self.path, at)
    }

    fn span_of(&self, (at, line): Line<'_>) -> Span {
        self.span(at..at + line.len())
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        let mark = if at == 0 && bare.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        found.push((at + mark, bare.get(mark..).unwrap_or_default()));
        at += line.len();
    }
    found
}

fn is_head(line: &str) -> bool {
    line.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// SubRip, from which most captions come: times with commas, and no head.
fn looks_like_subrip(lines: &[Line<'_>]) -> bool {
    let mut times = lines.iter().take(10).filter(|(_, line)| line.contains("-->"));
    times.any(|(_, line)| line.contains(','))
}
