//! `content/urls.lock`: the addresses that the site has published, and what lay there. One line an address, sorted, so that
//! two people who both add pages can merge their changes.

use super::faults;
use super::layout::is_id;
use super::toolbox::ToolboxPage;
use crate::base::{Diagnostic, ItemRef, Kind, OutputPath, SourcePath, Variant, decoded_address};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

const HEADER: &str = "\
# The addresses that this site has published, and what lay there. `moveto build` adds new ones; commit this file.
# An address that vanishes is an error until content/redirects.yaml says where it leads now, or that it is gone.
# Without this file everything starts over.
";

/// What lies at an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Owner {
    /// An item, or a plainer text of it.
    Item(ItemRef, Option<Variant>),
    /// An item whose text is in another language still.
    Fallback(ItemRef),
    /// The list of a kind.
    List(Kind),
    /// The page of a tag.
    Tag(String),
    /// The page on which visitors search.
    Search,
    /// A page of the toolbox.
    Toolbox(ToolboxPage),
    /// The page of an asset in the toolbox.
    Asset(String),
}

impl Owner {
    /// The item, if it is one's.
    pub fn item(&self) -> Option<&ItemRef> {
        match self {
            Self::Item(item, _) | Self::Fallback(item) => Some(item),
            Self::List(_) | Self::Tag(_) | Self::Search | Self::Toolbox(_) | Self::Asset(_) => None,
        }
    }

    fn parse(words: &[&str]) -> Option<Self> {
        match words {
            ["search"] => Some(Self::Search),
            ["toolbox"] => Some(Self::Toolbox(ToolboxPage::First)),
            ["toolbox", page] => ToolboxPage::named(page).map(Self::Toolbox),
            [name] => {
                let tag = || name.strip_prefix("tags/").map(|id| Self::Tag(id.to_owned()));
                let item = || ItemRef::parse(name).map(|item| Self::Item(item, None));
                let asset = || asset_id(name).map(|id| Self::Asset(id.to_owned()));
                Kind::named(name).map(Self::List).or_else(tag).or_else(asset).or_else(item)
            }
            [item, "fallback"] => ItemRef::parse(item).map(Self::Fallback),
            [item, variant] => Some(Self::Item(ItemRef::parse(item)?, Some(Variant::named(variant)?))),
            _ => None,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item, None) => write!(f, "{item}"),
            Self::Item(item, Some(variant)) => write!(f, "{item} {variant}"),
            Self::Fallback(item) => write!(f, "{item} fallback"),
            Self::List(kind) => write!(f, "{kind}"),
            Self::Tag(id) => write!(f, "tags/{id}"),
            Self::Search => f.write_str("search"),
            Self::Toolbox(ToolboxPage::First) => f.write_str("toolbox"),
            Self::Toolbox(page) => write!(f, "toolbox {}", page.name()),
            Self::Asset(id) => write!(f, "media/{id}"),
        }
    }
}

/// The asset that is called so where items are called `stories/x`: `media/x`.
pub fn asset_id(name: &str) -> Option<&str> {
    name.strip_prefix("media/").filter(|id| is_id(id))
}

/// The addresses of the file, each with what lay there and where that is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Published {
    /// By page.
    pub entries: BTreeMap<OutputPath, (Owner, Range<u32>)>,
}

/// Reads the file. A line that can't be read is a fault.
pub fn parse(path: &SourcePath, text: &str) -> (Published, Vec<Diagnostic>) {
    let mut published = Published::default();
    let mut diagnostics = Vec::new();
    let mut start = text.len() - text.trim_start_matches('\u{feff}').len();
    for line in text.trim_start_matches('\u{feff}').split_inclusive('\n') {
        let at = start..start + line.trim_end().len();
        start += line.len();
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((address, owner)) = words.split_first().filter(|(first, _)| !first.starts_with('#')) else { continue };
        match (page_of(address), Owner::parse(owner)) {
            (Some(page), Some(owner)) if !published.entries.contains_key(&page) => {
                let small = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
                published.entries.insert(page, (owner, small(at.start)..small(at.end)));
            }
            _ => diagnostics.push(faults::bad_published_line(path, at)),
        }
    }
    (published, diagnostics)
}

/// The page at an address from the site's root, as browsers show it or as they copy it; nothing if it is none.
pub fn page_of(address: &str) -> Option<OutputPath> {
    let address: String = decoded_address(address.strip_prefix('/').unwrap_or(address))?.nfc().collect();
    let folder = address.strip_suffix('/').unwrap_or(&address);
    let is_plain =
        |part: &str| !["", ".", ".."].contains(&part) && !part.contains(['\\', '"', '?', '#', ':', '*', '$']);
    if !folder.split('/').all(|part| is_plain(part) && !part.contains(|c: char| c.is_control() || c.is_whitespace())) {
        return None;
    }
    let is_file = !address.ends_with('/') && folder.rsplit('/').next().is_some_and(|name| name.contains('.'));
    Some(OutputPath::new(if is_file { folder.to_owned() } else { format!("{folder}/index.html") }))
}

/// The file of these addresses.
pub fn text<'a>(entries: impl Iterator<Item = (&'a OutputPath, &'a Owner)>) -> String {
    let mut lines: Vec<String> = entries.map(|(page, owner)| format!("{} {owner}\n", page.folder())).collect();
    lines.sort();
    format!("{HEADER}{}", lines.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let path = SourcePath::new("content/urls.lock");
        let lines = "ar/قصص/x/ stories/x fallback\nsv/ pages/front\nsv/s/ stories\nsv/s/x/ stories/x\nsv/s/x/lattlast/ stories/x easy\nsv/tags/a/ tags/a\nsv/toolbox/ toolbox\nsv/toolbox/check/ toolbox check\nsv/toolbox/media/a/ media/a\n";
        let (published, faults) = parse(&path, lines);
        assert_eq!(faults, []);
        let written = text(published.entries.iter().map(|(page, (owner, _))| (page, owner)));
        assert_eq!(written, format!("{HEADER}{lines}"));
        assert_eq!(page_of("sv/ber%C3%A4ttelser/"), page_of("sv/bera\u{308}ttelser/"));
        assert_eq!((page_of("sv/a b/"), page_of("sv/%zz/")), (None, None));
        let (_, faults) = parse(&path, "sv/\nsv/../x/ stories\nsv/x/ stories/x hard\n");
        assert_eq!(faults.iter().map(|fault| fault.span.start).collect::<Vec<_>>(), [0, 4, 21]);
    }
}
