//! The files of an index, as scripts that call one function with one value.

use super::{Places, Shard};
use serde::Serialize;

/// A page as it is shown among what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// Its heading.
    pub title: String,
    /// From the site's root.
    pub address: String,
    /// The kind of its item, or the sort of a plainer text; nothing for lists and subjects.
    pub kind: Option<&'static str>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Whether it is an example.
    pub example: bool,
}

/// A word and where it stands, packed.
type Row<'a> = (&'a str, Vec<u32>);
/// Title, address, kind, summary, and 1 for an example.
type CardRow<'a> = (&'a str, &'a str, Option<&'a str>, Option<&'a str>, u8);

/// The words of a shard: `[stem, [[word, places], …]]` by stem. A place is a number: the difference to the page before,
/// times eight, plus the weight. `list` names the order of the pages that the numbers count by.
pub fn shard(list: &str, shard: &Shard) -> Vec<u8> {
    #[derive(Serialize)]
    struct File<'a> {
        list: &'a str,
        words: Vec<(&'a str, Vec<Row<'a>>)>,
    }
    let words = shard.iter().map(|(stem, words)| {
        (stem.as_str(), words.iter().map(|(word, places)| (word.as_str(), packed(places))).collect())
    });
    script(&File { list, words: words.collect() })
}

fn packed(places: &Places) -> Vec<u32> {
    let mut before = 0;
    places
        .iter()
        .map(|(page, weight)| {
            let step = page.saturating_sub(before);
            before = *page;
            step.saturating_mul(8).saturating_add(u32::from(*weight))
        })
        .collect()
}

/// Pages of a segment in their order: `[title, address, kind, summary, example]`.
pub fn pages<'a>(list: &str, pages: impl Iterator<Item = &'a Card>) -> Vec<u8> {
    #[derive(Serialize)]
    struct File<'a> {
        list: &'a str,
        pages: Vec<CardRow<'a>>,
    }
    let row = |page: &'a Card| {
        (page.title.as_str(), page.address.as_str(), page.kind, page.summary.as_deref(), u8::from(page.example))
    };
    script(&File { list, pages: pages.map(row).collect() })
}

fn script<T: Serialize>(value: &T) -> Vec<u8> {
    // Texts and numbers always have a form in JSON.
    let json = serde_json::to_string(value).unwrap_or_default();
    format!("movetoSearch({json});\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn files_call_one_function() {
        let words = BTreeMap::from([("skola".to_owned(), vec![(1, 6), (4, 1)])]);
        let found = shard("x", &BTreeMap::from([("skol".to_owned(), words)]));
        assert_eq!(
            String::from_utf8(found).unwrap(),
            "movetoSearch({\"list\":\"x\",\"words\":[[\"skol\",[[\"skola\",[14,25]]]]]});\n"
        );
        let card = Card { title: "Å".into(), address: "sv/a/".into(), kind: None, summary: None, example: true };
        assert_eq!(
            String::from_utf8(pages("x", [&card].into_iter())).unwrap(),
            "movetoSearch({\"list\":\"x\",\"pages\":[[\"Å\",\"sv/a/\",null,null,1]]});\n"
        );
    }
}
