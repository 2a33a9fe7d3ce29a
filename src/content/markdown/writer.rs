//! From events to an outline, a body and faults.

use super::blocks::Open;
use super::body::{Body, Part, Pieces};
use super::fences::Fence;
use super::footnotes::Footnotes;
use super::headings::Ids;
use super::html::Raw;
use super::outline::Outline;
use super::pictures::Image;
use super::tags::{Table, TaskLabel};
use super::words::Words;
use super::{Events, Options, Source, escape_html, faults, footnotes};
use crate::base::Diagnostic;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// Holds what has been read so far.
pub(super) struct Writer<'a> {
    pub(super) source: Source<'a>,
    pub(super) options: &'a Options,
    pub(super) outline: Outline,
    faults: Vec<Diagnostic>,
    /// The fences not yet reached, the next one last.
    fences: Vec<Fence>,
    body: Pieces,
    pub(super) frames: Vec<Frame>,
    /// Blocks nested too deep to be kept.
    pub(super) too_deep: usize,
    /// How many elements are open, those that blocks are not.
    depth: usize,
    pub(super) ids: Ids,
    pub(super) notes: Footnotes,
    pub(super) words: Words,
    pub(super) table: Table,
    pub(super) task: TaskLabel,
    pub(super) in_code: bool,
    pub(super) in_link: bool,
    /// What ends the link that is open, or the words in another language that are written like one.
    pub(super) link_end: &'static str,
    pub(super) raw: Option<Raw>,
    /// How many start tags of each element have been complained of and not been ended.
    pub(super) elements: BTreeMap<String, usize>,
    pub(super) image: Option<Image>,
    /// The words of the heading that is open.
    pub(super) heading: Option<String>,
}

/// Something that is open and written to on its own, until it is known how it begins.
pub(super) struct Frame {
    pub(super) kind: FrameKind,
    pub(super) pieces: Pieces,
}

/// What a frame is.
pub(super) enum FrameKind {
    Block(Open),
    Footnote(String),
    /// With the id that is set.
    Heading(Option<String>),
    /// Which of the blocks it is.
    Alert(usize),
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: Source<'a>, options: &'a Options, mut fences: Vec<Fence>, events: &Events<'_>) -> Self {
        fences.reverse();
        let mut ids = Ids::default();
        ids.reserve(events.iter().filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.as_ref()),
            _ => None,
        }));
        Self {
            source,
            options,
            outline: Outline::default(),
            faults: Vec::new(),
            fences,
            body: Pieces::default(),
            frames: Vec::new(),
            too_deep: 0,
            depth: 0,
            ids,
            notes: Footnotes::default(),
            words: Words::default(),
            table: Table::default(),
            task: TaskLabel::default(),
            in_code: false,
            in_link: false,
            link_end: "</a>",
            raw: None,
            elements: BTreeMap::new(),
            image: None,
            heading: None,
        }
    }

    pub(super) fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// Where HTML goes at the moment.
    pub(super) fn out(&mut self) -> &mut Pieces {
        match self.frames.last_mut() {
            Some(frame) => &mut frame.pieces,
            None => &mut self.body,
        }
    }

    pub(super) fn push(&mut self, html: &str) {
        self.out().push(html);
    }

    pub(super) fn hole(&mut self, part: Part) {
        self.out().hole(part);
    }

    /// Writes the tag of a block on a line of its own.
    pub(super) fn push_line(&mut self, html: &str) {
        if !self.out().at_line_start() {
            self.push("\n");
        }
        self.push(html);
    }

    /// Takes in the event `events[index]`.
    pub(super) fn event(&mut self, events: &Events<'_>, index: usize) {
        let Some((event, at)) = events.get(index) else { return };
        let at = at.clone();
        if self.image.is_some() {
            return self.image_event(event);
        }
        self.check_columns(event, &at);
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag, at, events, index);
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                self.end(*tag, at);
            }
            Event::Rule => self.rule(&at),
            Event::Html(html) | Event::Text(html) if self.raw.is_some() => self.raw_line(html),
            Event::Html(html) | Event::InlineHtml(html) => self.inline_html(html, at),
            Event::TaskListMarker(checked) => self.task_marker(*checked, events.get(index + 1)),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::Text(text) => self.text(text, at, index.checked_sub(1).and_then(|before| events.get(before))),
            Event::Code(text) => self.code(text),
            Event::SoftBreak => self.soft_break(events, index),
            Event::HardBreak => self.line_break("<br />\n"),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn rule(&mut self, at: &Range<usize>) {
        self.words.pause();
        match self.fences.last() {
            Some(fence) if fence.at.start == at.start => {
                let Fence { at, is_inside } = fence.clone();
                self.fences.pop();
                if is_inside {
                    self.fault(faults::block_inside(self.source.span(at)));
                } else {
                    self.fence(&at);
                }
            }
            _ => self.push_line("<hr />\n"),
        }
    }

    fn text(&mut self, text: &str, at: Range<usize>, before: Option<&(Event<'_>, Range<usize>)>) {
        if self.in_code {
            return self.push(&escape_html(text));
        }
        let begins_line = !before.is_some_and(|(event, _)| {
            matches!(event, Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::End(_))
        });
        self.check_marks(text, &at);
        self.check_text(text, at, begins_line);
        self.words.add(text);
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
        }
        self.push(&escape_html(text));
    }

    /// Marks that the writer meant as more than text, and that the reader would see.
    fn check_marks(&mut self, text: &str, at: &Range<usize>) {
        let source = self.source;
        if !self.options.extensions || source.slice(0..at.start).ends_with('\\') {
            return;
        }
        let (before, rest) = (source.slice(0..at.start), source.slice(at.start..source.markdown.len()));
        let is_digit = |c: char| c.is_ascii_digit();
        let is_power = before.ends_with(is_digit) && rest.trim_start_matches('*').starts_with(is_digit);
        // The parser gives each asterisk that it can't use an event of its own.
        if text == "*" && rest.starts_with("**") && !before.ends_with('*') && !is_power {
            self.fault(faults::loose_emphasis(source.span(at.start..at.start + 2)));
        } else if text.starts_with('(') && before.ends_with(']') && !is_escaped_bracket(before) {
            self.fault(faults::loose_link(source.span(at.start - 1..at.start + 1)));
        }
    }

    /// Faults that are text to the Markdown parser.
    fn check_text(&mut self, text: &str, at: Range<usize>, begins_line: bool) {
        if !self.options.extensions {
            return;
        }
        let source = self.source;
        let rest = source.slice(at.start..source.markdown.len());
        let escaped = source.slice(0..at.start).ends_with('\\');
        // The first colon may have been taken for the mark of a definition.
        let colons = source.slice(at.start.saturating_sub(1)..source.markdown.len());
        let colons = if colons.starts_with(":::") { colons } else { rest };
        if begins_line && text.starts_with("::") && colons.starts_with(":::") {
            let line = colons.lines().next().unwrap_or_default();
            self.fault(faults::block_inside(source.span(source.range_of(line.trim_end()))));
        } else if !escaped && rest.starts_with("<!--") {
            self.fault(faults::open_comment(source.span(at.start..at.start + 4)));
        } else if !escaped
            && text.starts_with('[')
            && let Some(length) = footnotes::mark(rest)
        {
            let mark = at.start..at.start + length;
            self.fault(faults::unknown_footnote(source.span(mark.clone()), source.slice(mark)));
        }
    }

    fn code(&mut self, text: &str) {
        self.words.add(text);
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
        }
        self.push(&format!("<code>{}</code>", escape_html(text)));
    }

    fn line_break(&mut self, html: &str) {
        self.words.pause();
        if let Some(heading) = &mut self.heading {
            heading.push(' ');
        }
        self.push(html);
    }

    /// The end of a line of the source: a space, unless it stands between two letters of a script that writes none.
    fn soft_break(&mut self, events: &Events<'_>, index: usize) {
        if self.options.keeps_lines {
            return self.line_break("<br />\n");
        }
        let neighbour = |at: Option<usize>| match at.and_then(|at| events.get(at)) {
            Some((Event::Text(text), _)) => Some(text),
            _ => None,
        };
        let before = neighbour(index.checked_sub(1)).and_then(|text| text.chars().next_back());
        let after = neighbour(index.checked_add(1)).and_then(|text| text.chars().next());
        if self.options.extensions && before.is_some_and(is_wide) && after.is_some_and(is_wide) {
            return;
        }
        self.line_break("\n");
    }

    /// What only counts when everything is read, and the results.
    pub(super) fn finish(mut self) -> (Outline, Body, Vec<Diagnostic>) {
        self.close_all_blocks();
        for fence in std::mem::take(&mut self.fences) {
            self.fault(faults::block_inside(self.source.span(fence.at)));
        }
        self.check_unused_footnotes();
        self.notes.write(&mut self.body);
        self.outline.words = self.words.count();
        self.faults.sort();
        (self.outline, Body { parts: self.body.finish() }, self.faults)
    }

    /// How deep the events are inside elements, blocks not counted.
    pub(super) fn is_outermost(&self) -> bool {
        self.depth == 0
    }

    /// Whether the tag ends something that words don't run across.
    pub(super) fn ends_words(tag: TagEnd) -> bool {
        !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
    }
}

/// Whether a character is of a script that writes no spaces between words, or one of its signs: Chinese and Japanese.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c),
        0x2E80..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF
        | 0x20000..=0x3FFFF)
}

/// Whether the bracket that closes at the end of `before`, or the one that opened it, is meant as one.
fn is_escaped_bracket(before: &str) -> bool {
    let opening = before.rfind('[').and_then(|at| before.get(..at));
    before.ends_with("\\]") || opening.is_none_or(|opening| opening.ends_with('\\'))
}
