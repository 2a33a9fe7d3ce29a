//! Sitemaps (sitemaps.org 0.9) with alternates, and their index.

use crate::plan::{Sitemap, SitemapIndex, SitemapPage};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

type Xml = Writer<Vec<u8>>;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The pages of a language.
pub fn sitemap(sitemap: &Sitemap) -> Vec<u8> {
    document("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")], |xml| {
        for page in &sitemap.pages {
            write_page(xml, page);
        }
    })
}

/// The list of sitemaps.
pub fn index(index: &SitemapIndex) -> Vec<u8> {
    document("sitemapindex", &[("xmlns", NAMESPACE)], |xml| {
        for url in &index.sitemaps {
            let _ = xml.write_event(Event::Start(BytesStart::new("sitemap")));
            element(xml, "loc", url);
            let _ = xml.write_event(Event::End(BytesEnd::new("sitemap")));
        }
    })
}

// Writing to memory can't fail, so that results are not looked at.
fn document(name: &str, attributes: &[(&str, &str)], fill: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let _ = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    let mut root = BytesStart::new(name);
    for attribute in attributes {
        root.push_attribute(*attribute);
    }
    let _ = xml.write_event(Event::Start(root));
    fill(&mut xml);
    let _ = xml.write_event(Event::End(BytesEnd::new(name)));
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn write_page(xml: &mut Xml, page: &SitemapPage) {
    let _ = xml.write_event(Event::Start(BytesStart::new("url")));
    element(xml, "loc", &page.url);
    if let Some(day) = &page.changed {
        element(xml, "lastmod", day);
    }
    for alternate in &page.alternates {
        link(xml, alternate.lang.as_str(), &alternate.url);
    }
    if let Some(url) = &page.x_default {
        link(xml, "x-default", url);
    }
    let _ = xml.write_event(Event::End(BytesEnd::new("url")));
}

fn link(xml: &mut Xml, lang: &str, url: &str) {
    let mut link = BytesStart::new("xhtml:link");
    link.push_attribute(("rel", "alternate"));
    link.push_attribute(("hreflang", lang));
    link.push_attribute(("href", url));
    let _ = xml.write_event(Event::Empty(link));
}

/// An element with text.
pub(super) fn element(xml: &mut Xml, name: &str, text: &str) {
    let _ = xml.write_event(Event::Start(BytesStart::new(name)));
    // XML has no place for most control characters, not even escaped.
    let clean: String = text.chars().filter(|c| !c.is_control() || ['\n', '\t'].contains(c)).collect();
    let _ = xml.write_event(Event::Text(BytesText::new(&clean)));
    let _ = xml.write_event(Event::End(BytesEnd::new(name)));
}
