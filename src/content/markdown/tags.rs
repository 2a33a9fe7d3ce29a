//! The elements of CommonMark and of its usual extensions, written as CommonMark's own examples write them.

use super::body::{Part, Pieces};
use super::html::Raw;
use super::outline::{Alert, Block};
use super::writer::{Frame, FrameKind, Writer};
use super::{Events, escape_html};
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};
use std::ops::Range;

/// Where in a table we are.
#[derive(Debug, Default)]
pub(super) struct Table {
    columns: Vec<Alignment>,
    column: usize,
    in_body: bool,
}

/// The label of a task's box, which goes on to the end of the first paragraph.
#[derive(Debug, Default)]
pub(super) struct TaskLabel {
    open: bool,
}

impl Writer<'_> {
    pub(super) fn start(&mut self, tag: &Tag<'_>, at: Range<usize>, events: &Events<'_>, index: usize) {
        match tag {
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::Strikethrough => self.push("<del>"),
            Tag::Superscript => self.push("<sup>"),
            Tag::Subscript => self.push("<sub>"),
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(*link_type, dest_url, title, at),
            Tag::Image { link_type, dest_url, title, .. } => self.start_image(*link_type, dest_url, title, at),
            _ => {
                self.words.pause();
                self.close_task();
                self.start_block(tag, at, events, index);
            }
        }
    }

    fn start_block(&mut self, tag: &Tag<'_>, at: Range<usize>, events: &Events<'_>, index: usize) {
        match tag {
            Tag::Paragraph => self.push_line("<p>"),
            Tag::Heading { id, classes, attrs, .. } => {
                self.start_heading(id.as_deref(), !classes.is_empty() || !attrs.is_empty(), at);
            }
            Tag::BlockQuote(None) => self.push_line("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.start_alert(*kind),
            Tag::CodeBlock(kind) => self.start_code(kind),
            Tag::HtmlBlock => self.raw = Some(Raw::new(at)),
            Tag::List(None) => self.push_line("<ul>\n"),
            Tag::List(Some(1)) => self.push_line("<ol>\n"),
            Tag::List(Some(first)) => self.push_line(&format!("<ol start=\"{first}\">\n")),
            Tag::Item if is_task(events, index) => self.push_line("<li class=\"task\">"),
            Tag::Item => self.push_line("<li>"),
            Tag::DefinitionList => self.push_line("<dl>\n"),
            Tag::DefinitionListTitle => self.push_line("<dt>"),
            Tag::DefinitionListDefinition => self.push_line("<dd>"),
            Tag::FootnoteDefinition(label) => self.start_footnote(label),
            Tag::Table(columns) => {
                self.table = Table { columns: columns.clone(), ..Table::default() };
                self.push_line("<table>");
            }
            Tag::TableHead => self.push("<thead><tr>"),
            Tag::TableRow => {
                self.table.column = 0;
                self.push("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            _ => {}
        }
    }

    pub(super) fn end(&mut self, tag: TagEnd, at: Range<usize>) {
        if Self::ends_words(tag) {
            self.words.pause();
            self.close_task();
        }
        match tag {
            TagEnd::Paragraph => self.push("</p>\n"),
            TagEnd::Heading(level) => self.end_heading(level, at),
            TagEnd::BlockQuote(None) => self.push_line("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.end_alert(),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.push("</code></pre>\n");
            }
            TagEnd::HtmlBlock => self.end_raw(),
            TagEnd::List(true) => self.push("</ol>\n"),
            TagEnd::List(false) => self.push("</ul>\n"),
            TagEnd::Item => self.push("</li>\n"),
            TagEnd::DefinitionList => self.push("</dl>\n"),
            TagEnd::DefinitionListTitle => self.push("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.push("</dd>\n"),
            TagEnd::FootnoteDefinition => self.end_footnote(at),
            TagEnd::Link => {
                self.in_link = false;
                let end = std::mem::replace(&mut self.link_end, "</a>");
                self.push(end);
            }
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::Strikethrough => self.push("</del>"),
            TagEnd::Superscript => self.push("</sup>"),
            TagEnd::Subscript => self.push("</sub>"),
            TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => self.end_table_part(tag),
            TagEnd::Image | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn start_alert(&mut self, kind: BlockQuoteKind) {
        let kind = match kind {
            BlockQuoteKind::Note => Alert::Note,
            BlockQuoteKind::Tip => Alert::Tip,
            BlockQuoteKind::Important => Alert::Important,
            BlockQuoteKind::Warning => Alert::Warning,
            BlockQuoteKind::Caution => Alert::Caution,
        };
        self.push_line("");
        self.frames.push(Frame { kind: FrameKind::Alert(self.outline.blocks.len()), pieces: Pieces::default() });
        self.outline.blocks.push(Block::Alert { kind });
    }

    fn end_alert(&mut self) {
        match self.frames.pop() {
            Some(Frame { kind: FrameKind::Alert(block), pieces }) => {
                self.hole(Part::Block { block, children: pieces.finish() });
            }
            // A block that was left open inside has been complained of.
            other => self.frames.extend(other),
        }
    }

    fn start_cell(&mut self) {
        let name = if self.table.in_body { "td" } else { "th" };
        let side = match self.table.columns.get(self.table.column) {
            Some(Alignment::Left) => " style=\"text-align: left\"",
            Some(Alignment::Center) => " style=\"text-align: center\"",
            Some(Alignment::Right) => " style=\"text-align: right\"",
            Some(Alignment::None) | None => "",
        };
        self.push(&format!("<{name}{side}>"));
    }

    fn end_table_part(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Table => self.push("</tbody></table>\n"),
            TagEnd::TableHead => {
                self.table.in_body = true;
                self.push("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.push("</tr>\n"),
            _ => {
                self.table.column += 1;
                self.push(if self.table.in_body { "</td>" } else { "</th>" });
            }
        }
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.in_code = true;
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        if language.is_empty() {
            self.push_line("<pre><code>");
        } else {
            self.push_line(&format!("<pre><code class=\"language-{}\">", escape_html(language)));
        }
    }

    /// The box of a task is labelled by the words after it. A task without words gets no box: it would have no name.
    pub(super) fn task_marker(&mut self, checked: bool, next: Option<&(Event<'_>, Range<usize>)>) {
        let words_follow = next.is_some_and(|(event, _)| match event {
            Event::Start(tag) => {
                matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            }
            Event::End(_) | Event::Rule | Event::Html(_) => false,
            _ => true,
        });
        let mark = if checked { " checked" } else { "" };
        if words_follow {
            self.push(&format!("<label><input type=\"checkbox\" disabled{mark} /> "));
            self.task.open = true;
        } else {
            self.push(if checked { "[x]" } else { "[ ]" });
        }
    }

    fn close_task(&mut self) {
        if std::mem::take(&mut self.task.open) {
            self.push("</label>");
        }
    }
}

/// Whether the list item that begins at `events[index]` is a task.
fn is_task(events: &Events<'_>, index: usize) -> bool {
    let is = |ahead: usize, wanted: fn(&Event<'_>) -> bool| {
        events.get(index + ahead).is_some_and(|(event, _)| wanted(event))
    };
    let marker = |event: &Event<'_>| matches!(event, Event::TaskListMarker(_));
    is(1, marker) || (is(1, |event| matches!(event, Event::Start(Tag::Paragraph))) && is(2, marker))
}
