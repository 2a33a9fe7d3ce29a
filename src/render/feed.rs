//! Atom (RFC 4287).

use super::sitemap::element;
use crate::plan::views::WordsView;
use crate::plan::{Entry, Feed};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

type Xml = Writer<Vec<u8>>;

/// The feed as XML. Days stand for their first moment: a feed wants a time, and a story has none.
pub fn atom(feed: &Feed) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory can't fail, so that results are not looked at.
    let _ = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    let mut root = BytesStart::new("feed");
    root.push_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    root.push_attribute(("xml:lang", feed.lang.as_str()));
    let _ = xml.write_event(Event::Start(root));
    element(&mut xml, "id", &feed.url);
    words(&mut xml, "title", &feed.title);
    words(&mut xml, "subtitle", &feed.subtitle);
    element(&mut xml, "updated", &moment(&feed.updated));
    link(&mut xml, "self", "application/atom+xml", &feed.url);
    link(&mut xml, "alternate", "text/html", &feed.home);
    let _ = xml.write_event(Event::Start(BytesStart::new("author")));
    element(&mut xml, "name", &feed.author.text);
    let _ = xml.write_event(Event::End(BytesEnd::new("author")));
    for entry in &feed.entries {
        write_entry(&mut xml, entry);
    }
    let _ = xml.write_event(Event::End(BytesEnd::new("feed")));
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn write_entry(xml: &mut Xml, entry: &Entry) {
    let _ = xml.write_event(Event::Start(BytesStart::new("entry")));
    element(xml, "id", &entry.url);
    element(xml, "title", &entry.title);
    element(xml, "published", &moment(&entry.published));
    element(xml, "updated", &moment(&entry.updated));
    link(xml, "alternate", "text/html", &entry.url);
    if let Some(summary) = &entry.summary {
        element(xml, "summary", summary);
    }
    for tag in &entry.tags {
        let mut category = BytesStart::new("category");
        category.push_attribute(("term", tag.key.trim_start_matches("tags/")));
        category.push_attribute(("label", tag.title.as_str()));
        if let Some(lang) = &tag.lang {
            category.push_attribute(("xml:lang", lang.as_str()));
        }
        let _ = xml.write_event(Event::Empty(category));
    }
    let _ = xml.write_event(Event::End(BytesEnd::new("entry")));
}

/// An element with words that may be in another language than the feed.
fn words(xml: &mut Xml, name: &str, words: &WordsView) {
    let Some(lang) = &words.lang else { return element(xml, name, &words.text) };
    let mut start = BytesStart::new(name);
    start.push_attribute(("xml:lang", lang.as_str()));
    let _ = xml.write_event(Event::Start(start));
    let _ = xml.write_event(Event::Text(BytesText::new(&words.text)));
    let _ = xml.write_event(Event::End(BytesEnd::new(name)));
}

fn link(xml: &mut Xml, rel: &str, mime: &str, href: &str) {
    let mut link = BytesStart::new("link");
    link.push_attribute(("rel", rel));
    link.push_attribute(("type", mime));
    link.push_attribute(("href", href));
    let _ = xml.write_event(Event::Empty(link));
}

fn moment(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
