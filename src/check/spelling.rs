//! The names of the site's municipalities, where a text spells one nearly right.

use super::reading::Reading;
use super::{faults, words};
use crate::base::{Diagnostic, Kind};
use crate::content::markdown::Words;
use crate::model::Site;
use std::collections::BTreeSet;

/// Shorter names are near to too many other words.
const SHORTEST: usize = 5;
/// After these a name of a place follows; after any other word with a capital, a surname may.
const BEFORE_PLACES: [&str; 16] = [
    "från", "till", "runt", "nära", "kring", "utanför", "genom", "mellan", "från", "from", "near", "around", "aus",
    "nach", "kommun", "kommunen",
];

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

    /// The municipality that a word nearly names.
    fn meant(&self, word: &str) -> Option<&str> {
        let lower = word.to_lowercase();
        let stem = lower.strip_suffix('s').unwrap_or(&lower);
        if self.right.contains(&lower) || self.right.contains(stem) {
            return None;
        }
        let letters = lower.chars().count();
        let near = |name: &&String| {
            let lower_name = name.to_lowercase();
            let most = if lower_name.chars().count() >= 9 { 2 } else { 1 };
            let is_as_long = lower_name.chars().count().abs_diff(letters) <= most + 1;
            let distance = |word: &str| strsim::damerau_levenshtein(word, &lower_name);
            is_as_long && distance(&lower).min(distance(stem)) <= most
        };
        self.own.iter().find(near).map(String::as_str)
    }
}

fn seat(item: &crate::content::kinds::Item) -> Option<String> {
    Some(crate::content::kinds::municipalities::Item::of(item)?.seat.clone())
}

/// Words with a capital that are nearly the name of a municipality of the site.
pub fn check(reading: &Reading<'_>, names: &Names) -> Vec<Diagnostic> {
    if words::language(reading.lang) != "sv" {
        return Vec::new();
    }
    let pieces = reading.said.passages.iter().flat_map(|passage| &passage.words);
    pieces.flat_map(|piece| of_piece(reading, piece, names)).collect()
}

fn of_piece(reading: &Reading<'_>, piece: &Words, names: &Names) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut before = "";
    for (offset, word) in split(&piece.text) {
        if word.starts_with(char::is_uppercase)
            && !is_surname(before)
            && let Some(name) = names.meant(word)
        {
            let start = piece.at.start + offset;
            let at = start..(start + word.len()).min(piece.at.end);
            let genitive = word.ends_with('s') && !name.ends_with('s');
            let name = if genitive { format!("{name}s") } else { name.to_owned() };
            found.push(faults::misspelt_name(reading.span(&at), word, &name));
        }
        before = word;
    }
    found
}

/// Whether a word with a capital after `before` may be a surname: after a first name.
fn is_surname(before: &str) -> bool {
    before.starts_with(char::is_uppercase)
        && before.chars().count() > 2
        && !BEFORE_PLACES.contains(&before.to_lowercase().as_str())
}

/// The words of a text with where they begin.
fn split(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_inside = |c: char| c.is_alphanumeric() || c == '-';
    let words = text.split(move |c: char| !is_inside(c)).filter(|word| !word.is_empty());
    words.map(|word| ((word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize), word))
}
