//! The words of links: whoever hears a list of a page's links, or skims it, must understand each by itself.

use super::faults;
use super::reading::Reading;
use super::words::Lexicon;
use crate::base::{Diagnostic, Span};
use crate::content::markdown::Block;

/// Links whose words don't say where they lead.
pub fn check(reading: &Reading<'_>, lexicon: &Lexicon) -> Vec<Diagnostic> {
    let judge = |words: &str, span: Span| {
        let words = words.trim();
        if lexicon.says_nothing(reading.lang, words) {
            return Some(faults::link_says_nothing(span, words));
        }
        is_address(words).then(|| faults::link_is_address(span, words))
    };
    let links = reading.said.links.iter().filter(|link| !link.is_mail);
    let links = links.filter_map(|link| judge(&link.words, reading.span(&link.at)));
    let outline = reading.file.outline();
    let buttons = outline.blocks.iter().filter_map(|block| match block {
        Block::Cta { link, label } => Some((label, outline.links.get(*link)?)),
        _ => None,
    });
    let at = |at: &std::ops::Range<u32>| Span { path: reading.path().clone(), start: at.start, end: at.end };
    links.chain(buttons.filter_map(|(label, link)| judge(label, at(&link.at)))).collect()
}

/// Whether the words are an address that only a machine reads. The name of a site (`scb.se`) is words.
fn is_address(words: &str) -> bool {
    words.starts_with("https://") || words.starts_with("http://")
}
