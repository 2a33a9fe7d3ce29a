//! Blocks: which there are, what they hold, and how they nest.

use super::body::{Part, Pieces};
use super::fence_line::{self, Line, Opening, Value};
use super::outline::{Block, FilmUse};
use super::writer::{Frame, FrameKind, Writer};
use super::{address, faults};
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// Blocks may stand inside each other so deep.
pub(super) const DEEPEST: usize = 16;

/// A kind of block.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// Keys that it can't do without.
    pub(super) needed: &'static [&'static str],
    /// Keys that it can have.
    pub(super) optional: &'static [&'static str],
}

/// Every kind of block.
pub(super) static KINDS: [Kind; 8] = [
    Kind { name: "quote", needed: &[], optional: &["by"] },
    Kind { name: "facts", needed: &[], optional: &["title"] },
    Kind { name: "figure", needed: &["media"], optional: &["alt"] },
    Kind { name: "film", needed: &["media"], optional: &[] },
    Kind { name: "video", needed: &["link", "title"], optional: &["media", "length"] },
    Kind { name: "cta", needed: &["link", "label"], optional: &[] },
    Kind { name: "columns", needed: &[], optional: &[] },
    Kind { name: "column", needed: &[], optional: &[] },
];

/// A block that is open.
pub(super) struct Open {
    /// Its kind, if there is one of that name.
    kind: Option<&'static Kind>,
    /// Its first line.
    line: Range<usize>,
    /// Which of the blocks it is; none if it can't be shown. Its text is shown then as if it stood outside.
    block: Option<usize>,
    /// How many columns it has had.
    columns: usize,
}

impl Open {
    fn is(&self, name: &str) -> bool {
        self.kind.is_some_and(|kind| kind.name == name)
    }
}

impl Writer<'_> {
    /// Takes in the line `at`, which opens or closes a block.
    pub(super) fn fence(&mut self, at: &Range<usize>) {
        let mut found = Vec::new();
        let line = fence_line::read(&self.source, self.source.slice(at.clone()), &mut found);
        found.into_iter().for_each(|fault| self.fault(fault));
        match line {
            Line::Open(opening) => self.open(&opening, at),
            Line::Close => self.close(at),
        }
    }

    fn open(&mut self, opening: &Opening<'_>, at: &Range<usize>) {
        if self.too_deep > 0 || self.frames.len() >= DEEPEST {
            if self.too_deep == 0 {
                self.fault(faults::too_deep(self.source.span(at.clone()), DEEPEST));
            }
            self.too_deep += 1;
            return;
        }
        let kind = KINDS.iter().find(|kind| kind.name == opening.name);
        self.check_place(opening, kind, at);
        let block = match kind {
            Some(kind) => self.block(kind, opening),
            None => {
                let names = KINDS.iter().map(|kind| kind.name);
                self.fault(faults::unknown_block(self.span(opening.name), opening.name, names));
                None
            }
        };
        let block = block.map(|block| {
            self.outline.blocks.push(block);
            self.outline.blocks.len() - 1
        });
        let open = Open { kind, line: at.clone(), block, columns: 0 };
        self.frames.push(Frame { kind: FrameKind::Block(open), pieces: Pieces::default() });
    }

    /// A column stands in columns, and nothing else does.
    fn check_place(&mut self, opening: &Opening<'_>, kind: Option<&'static Kind>, at: &Range<usize>) {
        let Some(kind) = kind else { return };
        let span = self.source.span(at.clone());
        let parent = match self.frames.last_mut() {
            Some(Frame { kind: FrameKind::Block(open), .. }) if open.is("columns") => Some(open),
            _ => None,
        };
        match (parent, kind.name == "column") {
            (Some(open), true) => open.columns += 1,
            (None, true) => self.fault(faults::column_alone(span)),
            (Some(_), false) => self.fault(faults::not_a_column(span, Some(opening.name))),
            (None, false) => {}
        }
    }

    /// Complains of anything but columns directly inside columns.
    pub(super) fn check_columns(&mut self, event: &Event<'_>, at: &Range<usize>) {
        let begins = matches!(event, Event::Start(tag) if !matches!(tag, Tag::HtmlBlock | Tag::FootnoteDefinition(_)));
        let inside =
            matches!(self.frames.last(), Some(Frame { kind: FrameKind::Block(open), .. }) if open.is("columns"));
        if begins && inside && self.is_outermost() {
            let line = self.source.slice(at.clone()).lines().next().unwrap_or_default().trim_end();
            self.fault(faults::not_a_column(self.source.span(at.start..at.start + line.len()), None));
        }
    }

    fn close(&mut self, at: &Range<usize>) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        match self.frames.pop() {
            Some(Frame { kind: FrameKind::Block(open), pieces }) => self.finish_block(&open, pieces),
            other => {
                self.frames.extend(other);
                self.fault(faults::closes_nothing(self.source.span(at.clone())));
            }
        }
    }

    fn finish_block(&mut self, open: &Open, pieces: Pieces) {
        if open.is("columns") && !(2..=4).contains(&open.columns) {
            self.fault(faults::column_count(self.source.span(open.line.clone()), open.columns));
        }
        match open.block {
            Some(block) => self.hole(Part::Block { block, children: pieces.finish() }),
            None => self.out().append(pieces.finish()),
        }
    }

    pub(super) fn close_all_blocks(&mut self) {
        while let Some(Frame { kind, pieces }) = self.frames.pop() {
            match kind {
                FrameKind::Block(open) => {
                    let name = open.kind.map_or("", |kind| kind.name);
                    self.fault(faults::unclosed_block(self.source.span(open.line.clone()), name));
                    self.finish_block(&open, pieces);
                }
                FrameKind::Footnote(_) | FrameKind::Heading(_) | FrameKind::Alert(_) => {
                    self.out().append(pieces.finish());
                }
            }
        }
    }

    /// The block with its values, if all that it needs is there.
    fn block(&mut self, kind: &Kind, opening: &Opening<'_>) -> Option<Block> {
        self.check_keys(kind, opening);
        let options = self.options;
        let text = |key: &str| value(opening, key).map(|value| options.set(&value.text));
        match kind.name {
            "quote" => Some(Block::Quote { by: text("by") }),
            "facts" => Some(Block::Facts { title: text("title") }),
            "figure" => {
                let picture = self.media(value(opening, "media")?, text("alt"))?;
                Some(Block::Figure { picture })
            }
            "film" => {
                let media = value(opening, "media")?;
                let id = self.media_id(media);
                Some(Block::Film { film: self.film(id, self.source.range_of(media.written)) })
            }
            "video" => {
                let picture = value(opening, "media").and_then(|media| self.media(media, None));
                let (link, title) = (self.film_link(value(opening, "link")), text("title"));
                Some(Block::Video { link: link?, title: title?, length: text("length"), picture })
            }
            "cta" => {
                let (address, label) = (value(opening, "link"), text("label"));
                let link = address.map(|address| self.link(&address.text, None, self.source.range_of(address.written)));
                Some(Block::Cta { link: link?, label: label? })
            }
            "columns" => Some(Block::Columns),
            _ => Some(Block::Column),
        }
    }

    fn check_keys(&mut self, kind: &Kind, opening: &Opening<'_>) {
        for given in &opening.values {
            if !kind.needed.contains(&given.key) && !kind.optional.contains(&given.key) {
                self.fault(faults::unknown_key(self.span(given.key), given.key, kind));
            }
        }
        for key in kind.needed {
            if value(opening, key).is_none() {
                self.fault(faults::missing_key(self.span(opening.name), kind.name, key));
            }
        }
    }

    fn media(&mut self, media: &Value<'_>, alt: Option<String>) -> Option<usize> {
        let id = self.media_id(media);
        self.picture(id, alt, self.source.range_of(media.written))
    }

    /// The id of a medium, which stands alone here.
    fn media_id<'v>(&mut self, media: &'v Value<'_>) -> &'v str {
        let id = media.text.trim();
        if let Some(bare) = id.strip_prefix("media:") {
            self.fault(faults::media_prefix(self.span(media.written), bare));
        }
        id.trim_start_matches("media:")
    }

    /// Notes a film whose id stands at `at`.
    fn film(&mut self, media: &str, at: Range<usize>) -> usize {
        let index = self.outline.films.len();
        self.outline.films.push(FilmUse { media: media.to_owned(), at: self.source.at(at) });
        index
    }

    fn film_link(&mut self, link: Option<&Value<'_>>) -> Option<String> {
        let link = link?;
        if address::is_web(&link.text) {
            return Some(link.text.clone());
        }
        self.fault(faults::film_address(self.span(link.written), &link.text));
        None
    }

    fn span(&self, part: &str) -> crate::base::Span {
        self.source.span(self.source.range_of(part))
    }
}

/// The value of a key; an empty one is none.
fn value<'o, 'a>(opening: &'o Opening<'a>, key: &str) -> Option<&'o Value<'a>> {
    opening.values.iter().find(|value| value.key == key && !value.text.trim().is_empty())
}
