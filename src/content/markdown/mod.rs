//! The Markdown of a text file: what it says of itself, and its HTML with holes.
//!
//! 1. `fences` finds the lines that open and close blocks (`:::`). Code and comments are none of its business, so it
//!    asks the Markdown parser itself where they are.
//! 2. Those lines are hidden from the parser behind thematic breaks of the same length. So there is one parse of the
//!    whole file: offsets stay true, and link definitions and footnotes work across blocks.
//! 3. `typeset` sets quotation marks, apostrophes and spaces by the language of the text.
//! 4. `writer` turns the events into an [`Outline`] and a [`Body`], block by block, and notes every fault on its way.
//!
//! Whether items and media exist is not known here; the model asks that later. Nothing here reads a file.

mod address;
mod blocks;
mod body;
mod escape;
mod faults;
mod fence_line;
mod fences;
mod footnotes;
mod headings;
mod html;
mod links;
mod outline;
mod pictures;
mod said;
mod tags;
mod typeset;
mod words;
mod writer;

#[cfg(test)]
mod tests;

pub use body::{Body, Fill, Part, fill};
pub use escape::{escape_href, escape_html};
pub use outline::{Alert, Block, FilmUse, Heading, LinkTarget, LinkUse, Outline, PictureUse};
pub use said::{LinkSaid, Passage, Said, Words, said};

use super::typography::Typography;
use crate::base::{Diagnostic, Digest, SourcePath, Span};
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser};
use serde::Serialize;
use std::ops::Range;

/// How to read the Markdown of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Options {
    /// Whether raw HTML goes through. Otherwise each piece of it is an error.
    pub allow_html: bool,
    /// Whether there is more than CommonMark: blocks, tables, footnotes, task lists, definition lists, strikethrough, alerts,
    /// ids of headings. Off only to measure us against CommonMark's own examples.
    pub extensions: bool,
    /// How quotation marks, apostrophes and spaces are set; nothing: as they are typed. Only with `extensions`.
    pub typography: Option<Typography>,
    /// Whether each line of the source is a line of the page: easy-read texts have a sentence a line.
    pub keeps_lines: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { allow_html: false, extensions: true, typography: None, keeps_lines: false }
    }
}

impl Options {
    /// A text that stands by itself, as it is shown.
    pub fn set(&self, text: &str) -> String {
        match self.typography() {
            Some(typography) => typography.text(text),
            None => text.to_owned(),
        }
    }

    /// The digest of everything on which the outcome depends beside the text.
    pub fn digest(&self) -> Digest {
        Digest::of_value(self)
    }

    fn typography(&self) -> Option<&Typography> {
        self.typography.as_ref().filter(|_| self.extensions)
    }

    fn parser(&self) -> pulldown_cmark::Options {
        use pulldown_cmark::Options as Parser;
        if !self.extensions {
            return Parser::empty();
        }
        Parser::ENABLE_TABLES
            | Parser::ENABLE_FOOTNOTES
            | Parser::ENABLE_STRIKETHROUGH
            | Parser::ENABLE_TASKLISTS
            | Parser::ENABLE_HEADING_ATTRIBUTES
            | Parser::ENABLE_GFM
            | Parser::ENABLE_DEFINITION_LIST
    }
}

/// Parses `text[body_start..]`, where `text` is the whole file, so that every offset is one of the file.
pub fn parse(path: &SourcePath, text: &str, body_start: usize, options: &Options) -> (Outline, Body, Vec<Diagnostic>) {
    let source = Source::new(path, text, body_start);
    let fences = if options.extensions { fences::find(source.markdown, options.parser()) } else { Vec::new() };
    let visible = fences::hide(source.markdown, &fences);
    let (mut events, broken) = events(&visible, options);
    if let Some(at) = too_deep(&events) {
        return (Outline::default(), Body::default(), vec![faults::nested_too_deep(source.span(at))]);
    }
    if let Some(typography) = options.typography() {
        typeset::set(&mut events, &source, typography);
    }
    let mut writer = writer::Writer::new(source, options, fences, &events);
    for at in broken {
        writer.fault(faults::unknown_reference(source.span(at.clone()), source.slice(at)));
    }
    for index in 0..events.len() {
        writer.event(&events, index);
    }
    writer.finish()
}

/// Quotations, lists and emphasis may lie so deep in each other; what draws pages recurses over them.
const DEEPEST: usize = 64;

/// Where the text goes deeper than that.
fn too_deep(events: &Events<'_>) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    events.iter().find_map(|(event, at)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then(|| at.clone())
    })
}

type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// The events of the whole text, and the places of links such as `[text][name]` whose name nothing defines.
fn events<'a>(markdown: &'a str, options: &Options) -> (Events<'a>, Vec<Range<usize>>) {
    let mut broken = Vec::new();
    let note = |link: BrokenLink<'_>| -> Option<(CowStr<'a>, CowStr<'a>)> {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            broken.push(link.span);
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(markdown, options.parser(), Some(note));
    let events = parser.into_offset_iter().collect();
    (events, broken)
}

/// A file and where its Markdown begins. Ranges are of the Markdown; spans are of the file.
#[derive(Clone, Copy)]
struct Source<'a> {
    path: &'a SourcePath,
    markdown: &'a str,
    start: usize,
}

impl<'a> Source<'a> {
    /// An offset outside the text, or inside a character, means that there is no Markdown.
    fn new(path: &'a SourcePath, text: &'a str, start: usize) -> Self {
        match text.get(start..) {
            Some(markdown) => Self { path, markdown, start },
            None => Self { path, markdown: "", start: text.len() },
        }
    }

    fn slice(&self, at: Range<usize>) -> &'a str {
        self.markdown.get(at).unwrap_or_default()
    }

    fn span(&self, at: Range<usize>) -> Span {
        Span::new(self.path, self.start + at.start..self.start + at.end)
    }

    /// A range of the file in the small form that outlines keep.
    fn at(&self, at: Range<usize>) -> Range<u32> {
        let span = self.span(at);
        span.start..span.end
    }

    /// The range of `part`, which must be a slice of this Markdown.
    fn range_of(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.markdown.as_ptr() as usize).min(self.markdown.len());
        start..(start + part.len()).min(self.markdown.len())
    }
}
