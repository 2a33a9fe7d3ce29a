//! Links.

use super::body::Part;
use super::outline::{LinkTarget, LinkUse};
use super::writer::Writer;
use super::{address, faults};
use crate::base::{Dir, Lang};
use pulldown_cmark::LinkType;
use std::ops::Range;

impl Writer<'_> {
    /// Begins a link. A faulty address is complained of and kept as it is, so that the page still shows its text.
    pub(super) fn start_link(&mut self, link_type: LinkType, address: &str, title: &str, at: Range<usize>) {
        if let Some(lang) = address.strip_prefix("lang:").filter(|_| self.options.extensions) {
            return self.start_passage(lang, &at);
        }
        let place = place(self.source.slice(at.clone()), link_type, address);
        let place = place.map_or(at.clone(), |place| at.start + place.start..at.start + place.end);
        let title = (!title.is_empty()).then(|| self.options.set(title));
        let address = match link_type {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_owned(),
        };
        let index = self.link(&address, title, place);
        self.in_link = true;
        self.hole(Part::Link(index));
    }

    /// Begins words in another language than the text: `[en slurk vatten](lang:sv)`.
    fn start_passage(&mut self, tag: &str, at: &Range<usize>) {
        self.link_end = "</span>";
        match Lang::parse(tag) {
            Some(lang) => self.push(&format!("<span lang=\"{lang}\" dir=\"{}\">", Dir::of(&lang).as_str())),
            None => {
                let fault = faults::bad_passage_language(self.source.span(at.clone()), tag);
                self.fault(fault);
                self.push("<span>");
            }
        }
    }

    /// Notes a link whose address stands at `at`, and every fault in it.
    pub(super) fn link(&mut self, address: &str, title: Option<String>, at: Range<usize>) -> usize {
        let target = address::read(address, self.source.span(at.clone())).unwrap_or_else(|fault| {
            self.fault(*fault);
            LinkTarget::External(address.to_owned())
        });
        let index = self.outline.links.len();
        self.outline.links.push(LinkUse { target, title, at: self.source.at(at) });
        index
    }
}

/// Where the address stands in the source of a link or picture, if it stands there as it is.
pub(super) fn place(link: &str, link_type: LinkType, address: &str) -> Option<Range<usize>> {
    let start = match link_type {
        LinkType::Autolink | LinkType::Email => 1,
        LinkType::Inline => {
            let paren = link.rfind("](")? + 2;
            let rest = link.get(paren..)?.trim_start_matches(['<', ' ', '\n']);
            link.len() - rest.len()
        }
        _ => return None,
    };
    let end = start + address.len();
    (!address.is_empty() && link.get(start..end) == Some(address)).then_some(start..end)
}
