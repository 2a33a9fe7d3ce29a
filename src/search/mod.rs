//! From texts to the index that visitors search: words, their stems, and the files that hold them.
//!
//! The files are scripts that hand one value each to the page's own script, so that they can be loaded from any base
//! path and from a folder alike, where a browser refuses to fetch anything. Each language has an index of its own, cut
//! twice: pages into segments by their keys, so that an edit makes only its own segment again; the words of a segment
//! into shards by their first letters, so that a visitor loads those of the words that are asked for and no others.
//!
//! It knows nothing of sites. `themes/norrland/scripts/search.js` reads what is written here; whatever [`words`] does to
//! a text is done there to the visitor's words.

mod file;
mod prose;
mod stems;
mod tally;
pub mod words;

pub use file::{Card, pages, shard};
pub use prose::Prose;
pub use tally::{Page, Tally, tally};

use std::collections::BTreeMap;
use stems::Stems;

/// Where a word stands: by page in rising order, with its weight there (1 to 7).
pub type Places = Vec<(u32, u8)>;

/// The words of a shard by their stem, then by themselves.
pub type Shard = BTreeMap<String, BTreeMap<String, Places>>;

/// Sorts the words of a segment's pages into so many shards. `lang` is the language's tag.
pub fn shards(lang: &str, pages: &[Tally], count: usize) -> Vec<Shard> {
    let mut places: BTreeMap<&str, Places> = BTreeMap::new();
    for (number, page) in (0_u32..).zip(pages) {
        for (word, weight) in page {
            places.entry(word).or_default().push((number, *weight));
        }
    }
    let stems = Stems::of(lang);
    let mut shards: Vec<Shard> = vec![Shard::new(); count];
    for (word, places) in places {
        if let Some(shard) = shards.get_mut(words::bucket(&words::beginning(word), count)) {
            shard.entry(stems.stem(word)).or_default().insert(word.to_owned(), places);
        }
    }
    shards
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str, prose: &str) -> Tally {
        tally(&Page { title, summary: None, headings: Vec::new(), prose })
    }

    #[test]
    fn forms_of_a_word_share_a_stem_and_a_shard() {
        let pages = [page("Skolan", "Fyra skolor, en skola."), page("Bår", "bar barn")];
        let shards = shards("sv", &pages, 1);
        let stems: Vec<(&str, Vec<&str>)> =
            shards[0].iter().map(|(stem, words)| (stem.as_str(), words.keys().map(String::as_str).collect())).collect();
        assert!(stems.contains(&("skol", vec!["skola", "skolor"])), "{stems:?}");
        assert_eq!(shards[0]["bår"]["bår"], [(1, 7)]);
        assert_eq!(shards[0]["bar"]["bar"], [(1, 1)]);
    }

    #[test]
    fn without_a_stemmer_every_word_is_its_own_stem() {
        let shards = shards("sma", &[page("Skuvle", "skuvlesne")], 1);
        assert_eq!(shards[0].keys().collect::<Vec<_>>(), ["skuvle", "skuvlesne"]);
    }
}
