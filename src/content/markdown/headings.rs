//! Ids of headings: made of their words, or set by `{#id}`.

use super::body::{Part, Pieces};
use super::outline::Heading;
use super::writer::{Frame, FrameKind, Writer};
use super::{escape_html, faults};
use pulldown_cmark::HeadingLevel;
use std::collections::BTreeMap;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The ids that are taken.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// Each id with the place where it is set, if it is set and has been passed.
    taken: BTreeMap<String, Option<Range<usize>>>,
    /// How often an id was wanted that was made of words.
    wanted: BTreeMap<String, u32>,
}

impl Ids {
    /// Keeps the ids that headings set away from those made of words, wherever they stand.
    pub(super) fn reserve<'a>(&mut self, set: impl Iterator<Item = &'a str>) {
        self.taken = set.map(|id| (id.nfc().collect(), None)).collect();
    }

    /// Notes that `id` is set at `at`. If it was before, says where, and nothing else happens.
    pub(super) fn set(&mut self, id: &str, at: Range<usize>) -> Option<Range<usize>> {
        let place = self.taken.entry(id.to_owned()).or_default();
        if place.is_none() {
            *place = Some(at);
            return None;
        }
        place.clone()
    }

    /// An id of these words that no other heading has.
    pub(super) fn of_words(&mut self, words: &str) -> String {
        let base = slug(words);
        loop {
            let count = self.wanted.entry(base.clone()).or_default();
            *count += 1;
            let id = if *count == 1 { base.clone() } else { format!("{base}-{count}") };
            if !self.taken.contains_key(&id) {
                self.taken.insert(id.clone(), None);
                return id;
            }
        }
    }
}

impl Writer<'_> {
    /// Begins a heading. Its tag is written when its words are known.
    pub(super) fn start_heading(&mut self, id: Option<&str>, has_others: bool, at: Range<usize>) {
        if has_others {
            self.fault(faults::heading_attribute(self.source.span(self.attributes_at(&at))));
        }
        self.heading = Some(String::new());
        let kind = FrameKind::Heading(id.map(|id| id.nfc().collect()));
        self.frames.push(Frame { kind, pieces: Pieces::default() });
    }

    /// Writes a heading with its id. One of the first level is shown as one of the second.
    pub(super) fn end_heading(&mut self, level: HeadingLevel, at: Range<usize>) {
        let text = self.heading.take().unwrap_or_default().trim().to_owned();
        let Some(Frame { kind: FrameKind::Heading(set), pieces }) = self.frames.pop() else { return };
        let mut level = level as u8;
        if !self.options.extensions {
            self.push_line(&format!("<h{level}>"));
        } else {
            if level == 1 {
                level = 2;
                self.fault(faults::top_heading(self.source.span(first_line(self.source.markdown, &at))));
            }
            let id = self.heading_id(set, &text, &at);
            self.push_line(&format!("<h{level} id=\"{}\">", escape_html(&id)));
            self.hole(Part::Heading(self.outline.headings.len()));
            self.outline.headings.push(Heading { level, id, text });
        }
        self.out().append(pieces.finish());
        self.push(&format!("</h{level}>\n"));
    }

    /// The id that is set, if it is a good one and the first of its kind; otherwise one of the words.
    fn heading_id(&mut self, set: Option<String>, text: &str, at: &Range<usize>) -> String {
        let Some(id) = set else { return self.ids.of_words(text) };
        let place = self.attributes_at(at);
        let span = self.source.span(place.clone());
        if !is_plain(&id) {
            self.fault(faults::heading_id(span, &id, &slug(&id)));
            return self.ids.of_words(text);
        }
        match self.ids.set(&id, place) {
            Some(first) => {
                let first = self.source.span(first);
                self.fault(faults::heading_id_twice(span, &id, first));
                self.ids.of_words(text)
            }
            None => id,
        }
    }

    /// Where `{…}` stands in the heading at `at`.
    fn attributes_at(&self, at: &Range<usize>) -> Range<usize> {
        let heading = self.source.slice(at.clone());
        match (heading.rfind('{'), heading.rfind('}')) {
            (Some(open), Some(close)) if open < close => at.start + open..at.start + close + 1,
            _ => first_line(self.source.markdown, at),
        }
    }
}

/// The first line of what stands at `at`.
fn first_line(markdown: &str, at: &Range<usize>) -> Range<usize> {
    let line = markdown.get(at.clone()).unwrap_or_default().lines().next().unwrap_or_default();
    at.start..at.start + line.trim_end().len()
}

/// Whether `id` has only letters, digits and single hyphens between them.
pub(super) fn is_plain(id: &str) -> bool {
    slug(id) == id
}

/// Words in lower case with hyphens between them. Letters of every script stay.
pub(super) fn slug(words: &str) -> String {
    let mut id = String::new();
    for c in words.nfc().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || (is_combining_mark(c) && !id.is_empty()) {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    if id.is_empty() { "section".to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::{Ids, slug};

    #[test]
    fn ids_are_words() {
        assert_eq!(slug("Bo & arbeta i Åre!"), "bo-arbeta-i-åre");
        assert_eq!(slug("السكن في آره"), "السكن-في-آره");
        assert_eq!(slug("A\u{30a}re"), "åre");
        assert_eq!(slug("…?"), "section");
    }

    #[test]
    fn ids_are_unique() {
        let mut ids = Ids::default();
        ids.reserve(["work-2"].into_iter());
        assert_eq!(ids.of_words("Work"), "work");
        assert_eq!(ids.of_words("Work"), "work-3");
        assert_eq!(ids.set("work-2", 0..1), None);
        assert_eq!(ids.set("work-2", 5..6), Some(0..1));
    }
}
