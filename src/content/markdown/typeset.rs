//! Marks and spaces as the language sets them, in the words of a text and nowhere else: not in code, HTML or addresses.

use super::{Events, Source, faults};
use crate::content::typography::{Run, Typography};
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use std::ops::Range;

/// Elements of HTML whose words are not the language's.
const VERBATIM: [&str; 9] = ["code", "kbd", "pre", "samp", "script", "style", "textarea", "tt", "var"];

/// Sets all words. Quotations may run across emphasis and links, but not out of their paragraph.
pub(super) fn set(events: &mut Events<'_>, source: &Source<'_>, typography: &Typography) {
    let mut setter = Setter {
        typography,
        paragraph: Pieces::default(),
        inner: Vec::new(),
        skipped: None,
        verbatim: None,
        done: Vec::new(),
    };
    for (index, (event, at)) in events.iter().enumerate() {
        setter.event(index, event, source.slice(at.clone()), is_escaped(source, at));
    }
    setter.flush();
    for (index, text) in setter.done {
        if let Some((Event::Text(shown), _)) = events.get_mut(index) {
            *shown = CowStr::from(text);
        }
    }
}

/// A mark after `\` is meant as it is.
fn is_escaped(source: &Source<'_>, at: &Range<usize>) -> bool {
    source.slice(0..at.start).ends_with('\\')
}

struct Setter<'t> {
    typography: &'t Typography,
    paragraph: Pieces,
    /// Descriptions of pictures that are open.
    inner: Vec<Pieces>,
    /// What ends the part that is passed over.
    skipped: Option<TagEnd>,
    /// The element of HTML that is passed over.
    verbatim: Option<String>,
    /// Events by number, with their new words.
    done: Vec<(usize, String)>,
}

/// A run, and where in it the words of which event stand.
#[derive(Default)]
struct Pieces {
    run: Run,
    places: Vec<(usize, Range<usize>)>,
}

impl Setter<'_> {
    fn event(&mut self, index: usize, event: &Event<'_>, written: &str, is_escaped: bool) {
        if let Some(end) = self.skipped {
            if matches!(event, Event::End(tag) if *tag == end) {
                self.skipped = None;
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(TagEnd::Image) => {
                let description = self.inner.pop().unwrap_or_default();
                self.finish(description);
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::End(_) | Event::Rule | Event::Html(_) => self.flush(),
            Event::Text(text) if self.verbatim.is_none() => self.text(index, text, written, is_escaped),
            Event::Text(_) | Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.run().push_object(),
            Event::InlineHtml(html) => self.html(html),
            Event::SoftBreak | Event::HardBreak => {
                self.run().push_fixed("\n");
            }
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            // The words of such a link are its address.
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {
                self.run().push_object();
                self.skipped = Some(TagEnd::Link);
            }
            Tag::Link { .. } => {}
            Tag::Image { .. } => {
                self.run().push_object();
                self.inner.push(Pieces::default());
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.flush();
                self.skipped = Some(tag.to_end());
            }
            _ => self.flush(),
        }
    }

    /// What is written as `&quot;` is meant as it is, too.
    fn text(&mut self, index: usize, text: &str, written: &str, is_escaped: bool) {
        let is_entity = written.starts_with('&') && !text.starts_with("&");
        let fixed = match text.char_indices().nth(1) {
            _ if is_entity => text.len(),
            _ if !is_escaped => 0,
            Some((second, _)) => second,
            None => text.len(),
        };
        let (fixed, free) = text.split_at_checked(fixed).unwrap_or((text, ""));
        let run = self.run();
        let start = run.push_fixed(fixed).start;
        let end = run.push(free).end;
        self.pieces().places.push((index, start..end));
    }

    fn html(&mut self, html: &str) {
        let name = faults::element(html);
        match &self.verbatim {
            Some(open) if *open == name && html.starts_with("</") => self.verbatim = None,
            None if VERBATIM.contains(&name.as_str()) && !html.starts_with("</") => self.verbatim = Some(name),
            _ => {}
        }
    }

    /// The run that is being read.
    fn run(&mut self) -> &mut Run {
        &mut self.pieces().run
    }

    fn pieces(&mut self) -> &mut Pieces {
        self.inner.last_mut().unwrap_or(&mut self.paragraph)
    }

    /// Ends what belongs together.
    fn flush(&mut self) {
        self.verbatim = None;
        while let Some(pieces) = self.inner.pop() {
            self.finish(pieces);
        }
        let paragraph = std::mem::take(&mut self.paragraph);
        self.finish(paragraph);
    }

    fn finish(&mut self, mut pieces: Pieces) {
        self.typography.set(&mut pieces.run);
        self.done.extend(pieces.places.into_iter().map(|(index, at)| (index, pieces.run.shown(at))));
    }
}
