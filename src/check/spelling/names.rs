//! How the municipalities of a site are spelt.

use super::super::words;
use crate::base::Kind;
use crate::content::kinds::{self, municipalities};
use crate::model::Site;
use std::collections::BTreeSet;

/// Shorter names are near to too many other words.
const SHORTEST: usize = 5;
/// At the beginning of a sentence every word has a capital, so that one that is near to a shorter name may be any word.
const SHORTEST_AT_BEGINNING: usize = 8;
/// What is known of names.
pub struct Names {
    /// Those of the site's municipalities.
    own: Vec<String>,
    /// All that are spelt rightly, in lower case.
    right: BTreeSet<String>,
}

impl Names {
    /// The names of the site's municipalities, of their seats, and of all others in Sweden.
    pub fn of(site: &Site) -> Self {
        let places = site.of_kind(Kind::Municipalities);
        let titles = places.flat_map(|place| {
            let titles = site.languages.iter().filter_map(|language| place.common_front(&language.lang));
            titles.map(|front| front.title.value.clone()).collect::<Vec<_>>()
        });
        let titles: BTreeSet<String> = titles.collect();
        let swedish: BTreeSet<String> = words::municipalities().collect();
        // In other languages the title may be another name; only Swedish ones are looked for.
        let own = titles.iter().filter(|title| swedish.contains(*title) && title.chars().count() >= SHORTEST);
        let own = own.cloned().collect();
        let seats = site.of_kind(Kind::Municipalities).filter_map(|place| seat(place.data()?));
        let right = swedish.into_iter().chain(titles).chain(seats).map(|name| name.to_lowercase()).collect();
        Self { own, right }
    }

    /// The municipality that a word nearly names. `begins`: a sentence.
    pub fn meant(&self, word: &str, begins: bool) -> Option<&str> {
        let lower = word.to_lowercase();
        let stem = lower.strip_suffix('s').unwrap_or(&lower);
        if self.right.contains(&lower) || self.right.contains(stem) {
            return None;
        }
        let letters = lower.chars().count();
        let near = |name: &&String| {
            let lower_name = name.to_lowercase();
            let length = lower_name.chars().count();
            let most = if length >= 9 { 2 } else { 1 };
            let is_as_long = length.abs_diff(letters) <= most + 1 && !(begins && length < SHORTEST_AT_BEGINNING);
            let distance = |word: &str| strsim::damerau_levenshtein(word, &lower_name);
            is_as_long && distance(&lower).min(distance(stem)) <= most
        };
        self.own.iter().find(near).map(String::as_str)
    }
}

fn seat(item: &kinds::Item) -> Option<String> {
    Some(municipalities::Item::of(item)?.seat.clone())
}
