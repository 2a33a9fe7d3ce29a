//! The names of the site's municipalities, where a text spells one nearly right.

use super::reading::Reading;
use super::{faults, words};
use crate::base::{Diagnostic, Kind};
use crate::content::markdown::Passage;
use crate::model::Site;
use std::collections::BTreeSet;

/// Shorter names are near to too many other words.
const SHORTEST: usize = 5;
/// At the beginning of a sentence every word has a capital, so that one that is near to a shorter name may be any word.
const SHORTEST_AT_BEGINNING: usize = 8;
/// After these a name of a place follows; after any other word with a capital, a surname may.
const BEFORE_PLACES: [&str; 16] = [
    "från", "till", "runt", "nära", "kring", "utanför", "genom", "mellan", "invid", "from", "near", "around", "aus",
    "nach", "kommun", "kommunen",
];

/// After these a surname follows, though they have no capital.
const BEFORE_SURNAMES: [&str; 10] =
    ["familjen", "paret", "syskonen", "herr", "fru", "fröken", "rektor", "doktor", "professor", "läkaren"];

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
    fn meant(&self, word: &str, begins: bool) -> Option<&str> {
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

fn seat(item: &crate::content::kinds::Item) -> Option<String> {
    Some(crate::content::kinds::municipalities::Item::of(item)?.seat.clone())
}

/// Words with a capital that are nearly the name of a municipality of the site.
pub fn check(reading: &Reading<'_>, names: &Names) -> Vec<Diagnostic> {
    if reading.lang.base() != "sv" {
        return Vec::new();
    }
    reading.said.passages.iter().flat_map(|passage| of_passage(reading, passage, names)).collect()
}

fn of_passage(reading: &Reading<'_>, passage: &Passage, names: &Names) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let (mut before, mut begins) = ("", true);
    for piece in &passage.words {
        let mut end = 0;
        for (offset, word) in split(&piece.text) {
            begins |= piece.text.get(end..offset).is_some_and(ends_sentence);
            let start = piece.at.start + offset;
            let at = start..(start + word.len()).min(piece.at.end);
            found.extend(
                judge(word, before, begins, names).map(|name| faults::misspelt_name(reading.span(&at), word, &name)),
            );
            (before, begins, end) = (word, false, offset + word.len());
        }
        begins |= piece.text.get(end..).is_some_and(ends_sentence);
    }
    found
}

/// The name that is meant by a word, in the genitive if that is.
fn judge(word: &str, before: &str, begins: bool, names: &Names) -> Option<String> {
    if !word.starts_with(char::is_uppercase) || (!begins && is_surname(before)) {
        return None;
    }
    let name = names.meant(word, begins)?;
    let genitive = word.ends_with('s') && !name.ends_with('s');
    Some(if genitive { format!("{name}s") } else { name.to_owned() })
}

/// Whether a sentence ends with what stands between two words.
fn ends_sentence(between: &str) -> bool {
    between.contains(['.', '!', '?', ':', '…'])
}

/// Whether a word with a capital after `before` may be a surname: after a first name.
fn is_surname(before: &str) -> bool {
    let lower = before.to_lowercase();
    let is_name = before.starts_with(char::is_uppercase) && before.chars().count() > 2;
    (is_name && !BEFORE_PLACES.contains(&lower.as_str())) || BEFORE_SURNAMES.contains(&lower.as_str())
}

/// The words of a text with where they begin.
fn split(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_inside = |c: char| c.is_alphanumeric() || c == '-';
    let words = text.split(move |c: char| !is_inside(c)).filter(|word| !word.is_empty());
    words.map(|word| ((word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize), word))
}
