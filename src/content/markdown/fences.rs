//! The lines that open and close blocks: which they are, and how they are hidden from the Markdown parser.

use pulldown_cmark::{Event, Options, Parser};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// A thematic break as long as `:::`. It ends a paragraph, closes every list and quotation, and means nothing inside code
/// or a comment; which is what a fence should do.
const STAND_IN: &str = "___";

/// A line that opens or closes a block, or would if it stood elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// From the colons to the last visible character.
    pub(super) at: Range<usize>,
    /// Whether it stands inside a list, a quotation, a footnote or a definition, where no block can be.
    pub(super) is_inside: bool,
}

/// The fences of `markdown`: lines that begin with `:::` after at most three spaces and stand neither in code nor in a comment.
pub(super) fn find(markdown: &str, options: Options) -> Vec<Fence> {
    let candidates = candidates(markdown);
    if candidates.is_empty() {
        return candidates;
    }
    let hidden = hide(markdown, &candidates);
    let mut depth = 0_usize;
    let mut rules = BTreeMap::new();
    for (event, at) in Parser::new_ext(&hidden, options).into_offset_iter() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Rule => {
                rules.insert(at.start, depth > 0);
            }
            _ => {}
        }
    }
    let found = |fence: Fence| Some(Fence { is_inside: *rules.get(&fence.at.start)?, ..fence });
    candidates.into_iter().filter_map(found).collect()
}

/// Lines that look like fences.
fn candidates(markdown: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in lines(markdown) {
        let indented = line.trim_start_matches(' ');
        let indent = line.len() - indented.len();
        if indent <= 3 && indented.starts_with(":::") {
            let start = offset + indent;
            let end = start + indented.trim_end_matches([' ', '\t', '\n', '\r']).len();
            found.push(Fence { at: start..end, is_inside: false });
        }
        offset += line.len();
    }
    found
}

/// Lines as CommonMark counts them: a carriage return alone ends one too. The empty one inside `\r\n` does no harm.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['\n', '\r'])
}

/// The same text with stand-ins for those lines, byte for byte as long.
pub(super) fn hide<'a>(markdown: &'a str, fences: &[Fence]) -> Cow<'a, str> {
    if fences.is_empty() {
        return Cow::Borrowed(markdown);
    }
    let mut out = String::with_capacity(markdown.len());
    let mut from = 0;
    for Fence { at: fence, .. } in fences {
        out.push_str(markdown.get(from..fence.start).unwrap_or_default());
        out.push_str(STAND_IN);
        out.extend(std::iter::repeat_n(' ', fence.len().saturating_sub(STAND_IN.len())));
        from = fence.end;
    }
    out.push_str(markdown.get(from..).unwrap_or_default());
    Cow::Owned(out)
}
