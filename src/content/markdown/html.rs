//! Raw HTML. Comments are left out; everything else goes through or is an error, as the site wants it.

use super::writer::Writer;
use super::{escape_html, faults};
use std::ops::Range;

/// Elements whose text is nothing to us, even where it looks like a block of ours.
const LITERAL: [&str; 4] = ["<pre", "<script", "<style", "<textarea"];

/// A block of HTML, line by line.
#[derive(Debug)]
pub(super) struct Raw {
    at: Range<usize>,
    text: String,
}

impl Raw {
    pub(super) fn new(at: Range<usize>) -> Self {
        Self { at, text: String::new() }
    }
}

impl Writer<'_> {
    pub(super) fn raw_line(&mut self, html: &str) {
        if let Some(raw) = &mut self.raw {
            raw.text.push_str(html);
        }
    }

    pub(super) fn end_raw(&mut self) {
        let Some(raw) = self.raw.take() else { return };
        if !self.options.extensions {
            return self.push_line(&raw.text);
        }
        let source = self.source;
        let start = raw.at.start;
        let shown = source.slice(raw.at).trim_end();
        if !raw.text.trim_start().starts_with("<!--") {
            self.check_hidden_blocks(shown);
            self.push_line("");
            return self.html(&raw.text, start..start + shown.len());
        }
        let (rest, closed) = without_comments(&raw.text);
        if !closed {
            self.fault(faults::open_comment(source.span(start..start + 4)));
        }
        if !rest.trim().is_empty() {
            self.push_line("");
            self.html(&rest, start..start + shown.len());
        }
    }

    pub(super) fn inline_html(&mut self, html: &str, at: Range<usize>) {
        if !self.options.extensions {
            self.push(html);
        } else if !html.starts_with("<!--") {
            self.html(html, at);
        }
    }

    fn html(&mut self, html: &str, at: Range<usize>) {
        if self.options.allow_html {
            self.push(html);
        } else {
            let line = self.source.slice(at.clone()).lines().next().unwrap_or_default().trim_end();
            if !self.ends_a_known_element(line) {
                self.fault(faults::html(self.source.span(at.start..at.start + line.len()), line));
            }
            self.push(&escape_html(html));
        }
    }

    /// Whether `html` is just an end tag whose start tag was complained of; once for both is enough.
    fn ends_a_known_element(&mut self, html: &str) -> bool {
        let name = faults::element(html);
        let open = self.elements.entry(name).or_default();
        if html.starts_with("</") && html.ends_with('>') && html.matches('<').count() == 1 {
            let is_known = *open > 0;
            *open = open.saturating_sub(1);
            return is_known;
        }
        *open += 1;
        false
    }

    /// Inside HTML a block isn't recognised, which is easily overlooked.
    fn check_hidden_blocks(&mut self, html: &str) {
        let lower = html.get(..9).unwrap_or(html).to_ascii_lowercase();
        if LITERAL.iter().any(|element| lower.starts_with(element)) {
            return;
        }
        for line in html.lines().map(str::trim).filter(|line| line.starts_with(":::")) {
            let at = self.source.range_of(line);
            self.fault(faults::block_inside(self.source.span(at)));
        }
    }
}

/// `html` without its comments, and whether the last of them was closed.
fn without_comments(html: &str) -> (String, bool) {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        // `<!-->` and `<!--->` are whole comments too.
        let after = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->"));
        match after.or_else(|| comment.split_once("-->").map(|(_, after)| after)) {
            Some(after) => rest = after,
            None => return (kept, false),
        }
    }
    kept.push_str(rest);
    (kept, true)
}
