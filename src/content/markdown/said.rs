//! What a text says, with the place of every word: for checks that read as people do.
//!
//! Nothing of it is remembered or shown: it is read again from the source when somebody asks. Code, HTML and words in
//! another language than the text's aren't among what it says.

use super::{Options, fences};
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};
use std::ops::Range;

/// What a text says.
#[derive(Debug, Default)]
pub struct Said {
    /// Headings, paragraphs, entries of lists, cells of tables, in their order.
    pub passages: Vec<Passage>,
    /// Links, in their order. Those that blocks write aren't among them.
    pub links: Vec<LinkSaid>,
}

/// Words that belong together.
#[derive(Debug)]
pub struct Passage {
    /// The level of a heading; nothing of any other passage.
    pub heading: Option<u8>,
    /// The bytes of the file.
    pub at: Range<usize>,
    /// The words, as far as they stand in one piece.
    pub words: Vec<Words>,
}

/// Words in one piece.
#[derive(Debug)]
pub struct Words {
    /// The bytes of the file.
    pub at: Range<usize>,
    /// What they say.
    pub text: String,
}

/// A link, as readers meet it.
#[derive(Debug)]
pub struct LinkSaid {
    /// The bytes of the file.
    pub at: Range<usize>,
    /// The words of the link, or those of the picture that it is.
    pub words: String,
    /// Whether it is an address for mail, written as such.
    pub is_mail: bool,
}

impl Passage {
    /// All its words in a row.
    pub fn text(&self) -> String {
        self.words.iter().map(|words| words.text.as_str()).collect()
    }
}

/// Reads `text[start..]`; every place is one of the whole `text`.
pub fn said(text: &str, start: usize, options: &Options) -> Said {
    let markdown = text.get(start..).unwrap_or_default();
    let fences = if options.extensions { fences::find(markdown, options.parser()) } else { Vec::new() };
    let visible = fences::hide(markdown, &fences);
    let mut listener = Listener { start, ..Listener::default() };
    for (event, mut at) in Parser::new_ext(&visible, options.parser()).into_offset_iter() {
        if matches!(event, Event::Start(Tag::Heading { .. })) {
            // Without the end of its line.
            at.end = visible.get(at.clone()).map_or(at.end, |text| at.start + text.trim_end().len());
        }
        listener.hear(event, at.start + start..at.end + start);
    }
    listener.finish()
}

#[derive(Debug, Default)]
struct Listener {
    start: usize,
    said: Said,
    passage: Option<Passage>,
    /// The links that are open; nothing for words in another language.
    links: Vec<Option<LinkSaid>>,
    /// How many code blocks and pictures are open.
    silent: usize,
}

impl Listener {
    fn hear(&mut self, event: Event<'_>, at: Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => self.silent += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => self.silent = self.silent.saturating_sub(1),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.begin_link(link_type, &dest_url, at),
            Event::End(TagEnd::Link) => self.said.links.extend(self.links.pop().flatten()),
            Event::Start(Tag::Image { .. }) => self.silent += 1,
            Event::End(TagEnd::Image) => {
                self.silent = self.silent.saturating_sub(1);
                self.in_links("▣");
            }
            Event::Start(tag) => self.begin(&tag, at),
            Event::End(tag) if is_passage(tag) => self.said.passages.extend(self.passage.take()),
            Event::Text(words) if self.silent == 0 => self.words(&words, at),
            Event::Code(words) => self.in_links(&words),
            Event::SoftBreak | Event::HardBreak => self.words(" ", at),
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Tag<'_>, at: Range<usize>) {
        let heading = match tag {
            Tag::Heading { level, .. } => Some(*level as u8),
            Tag::Paragraph | Tag::Item | Tag::TableCell | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                None
            }
            _ => return,
        };
        let open = self.passage.replace(Passage { heading, at, words: Vec::new() });
        self.said.passages.extend(open.filter(|passage| !passage.words.is_empty()));
    }

    fn begin_link(&mut self, link_type: LinkType, address: &str, at: Range<usize>) {
        let link = LinkSaid { at, words: String::new(), is_mail: link_type == LinkType::Email };
        self.links.push((!address.starts_with("lang:")).then_some(link));
    }

    fn words(&mut self, words: &str, at: Range<usize>) {
        self.in_links(words);
        if self.links.iter().any(Option::is_none) {
            return;
        }
        let text = words.to_owned();
        match &mut self.passage {
            Some(passage) => passage.words.push(Words { at, text }),
            // Words of a tight list after a nested one.
            None => self.passage = Some(Passage { heading: None, at: at.clone(), words: vec![Words { at, text }] }),
        }
    }

    fn in_links(&mut self, words: &str) {
        self.links.iter_mut().flatten().for_each(|link| link.words.push_str(words));
    }

    fn finish(mut self) -> Said {
        let open = self.passage.take().filter(|passage| passage.at.start >= self.start);
        self.said.passages.extend(open);
        self.said.passages.retain(|passage| passage.heading.is_some() || !passage.words.is_empty());
        self.said
    }
}

fn is_passage(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_passages_and_links_with_their_places() {
        let text = "---\n---\n## Ett *två* {#x}\n\nHej [du](stories/a), [water](lang:en) och `kod`.\n\n- a\n  - b\n- c\n\n```\ninte\n```\n";
        let said = said(text, 8, &Options::default());
        let passages: Vec<(Option<u8>, String)> =
            said.passages.iter().map(|passage| (passage.heading, passage.text())).collect();
        let expected = [(Some(2), "Ett två"), (None, "Hej du,  och ."), (None, "a"), (None, "b"), (None, "c")];
        assert_eq!(passages, expected.map(|(level, text)| (level, text.to_owned())));
        assert_eq!(text.get(said.passages[0].at.clone()), Some("## Ett *två* {#x}"));
        let words = said.passages[0].words[1].at.clone();
        assert_eq!(text.get(words), Some("två"));
        assert_eq!(said.links.len(), 1);
        assert_eq!((said.links[0].words.as_str(), text.get(said.links[0].at.clone())), ("du", Some("[du](stories/a)")));
    }
}
