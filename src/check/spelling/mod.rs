//! The names of the site's municipalities, where Swedish words spell one nearly right: in texts, in front matter, and on the
//! cards of the library.

mod names;

pub use names::Names;

use super::faults;
use super::reading::Reading;
use crate::base::{Diagnostic, Lang, SourcePath, Span};
use crate::collect::Sources;
use crate::content::markdown::Words;
use crate::content::prose::Prose;
use crate::model::{About, Site};
use std::collections::BTreeMap;
use std::ops::Range;

/// After these a name of a place follows; after any other word with a capital, a surname may.
const BEFORE_PLACES: [&str; 16] = [
    "från", "till", "runt", "nära", "kring", "utanför", "genom", "mellan", "invid", "from", "near", "around", "aus",
    "nach", "kommun", "kommunen",
];

/// After these a surname follows, though they have no capital.
const BEFORE_SURNAMES: [&str; 10] =
    ["familjen", "paret", "syskonen", "herr", "fru", "fröken", "rektor", "doktor", "professor", "läkaren"];

/// A word with a capital that is nearly the name of a municipality of the site.
struct Misspelt<'w> {
    /// The bytes of the file.
    at: Range<usize>,
    /// As it is typed.
    word: &'w str,
    /// As it is meant.
    name: String,
}

/// What is misspelt in a text and in its front matter.
pub fn check(reading: &Reading<'_>, names: &Names) -> Vec<Diagnostic> {
    if !is_swedish(reading.lang) {
        return Vec::new();
    }
    let prose = reading.file.front().map(|front| front.prose()).unwrap_or_default();
    let front = reading.text.get(..reading.file.body_start).unwrap_or_default();
    let mut found = of_values(reading.path(), front, &prose, names);
    let body = reading.said.passages.iter().flat_map(|passage| misspelt(&passage.words, names));
    found.extend(body.map(|one| faults::misspelt_name(reading.span(&one.at), one.word, &one.name)));
    found
}

/// What is misspelt on the cards of the library.
pub fn of_cards(site: &Site, sources: &Sources, names: &Names) -> Vec<Diagnostic> {
    site.assets().all().flat_map(|asset| of_card(asset, sources, names)).collect()
}

fn of_card(asset: About<'_>, sources: &Sources, names: &Names) -> Vec<Diagnostic> {
    let mut prose = Vec::new();
    asset.card.clone().each_text(&mut |lang, text| {
        if lang.is_some_and(is_swedish) {
            prose.push(text.clone());
        }
    });
    let yaml = sources.text(asset.card_path).unwrap_or_default();
    of_values(asset.card_path, &yaml, &prose, names)
}

fn is_swedish(lang: &Lang) -> bool {
    lang.base() == "sv"
}

/// What is misspelt in values of a file. What is parsed keeps no places for words: a word that is nobody's stands wherever
/// the file has it, or somewhere in the file if it is written there by other signs.
fn of_values(path: &SourcePath, yaml: &str, values: &[String], names: &Names) -> Vec<Diagnostic> {
    let values: Vec<Words> = values.iter().map(|text| Words { at: 0..text.len(), text: text.clone() }).collect();
    let found: BTreeMap<&str, String> =
        values.chunks(1).flat_map(|value| misspelt(value, names)).map(|one| (one.word, one.name)).collect();
    let places = |word: &str| {
        let typed = split(yaml).filter(|(_, typed)| *typed == word);
        let mut at: Vec<_> = typed.map(|(start, _)| start..start + word.len()).collect();
        if at.is_empty() {
            at.push(0..0);
        }
        at
    };
    let told = found.iter().flat_map(|(word, name)| {
        places(word).into_iter().map(move |at| faults::misspelt_name(Span::new(path, at), word, name))
    });
    told.collect()
}

/// What is misspelt in words that belong together.
fn misspelt<'w>(words: &'w [Words], names: &Names) -> Vec<Misspelt<'w>> {
    let mut found = Vec::new();
    let (mut before, mut begins) = ("", true);
    for piece in words {
        let mut end = 0;
        for (offset, word) in split(&piece.text) {
            begins |= piece.text.get(end..offset).is_some_and(ends_sentence);
            let start = piece.at.start + offset;
            let at = start..(start + word.len()).min(piece.at.end);
            found.extend(judge(word, before, begins, names).map(|name| Misspelt { at, word, name }));
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
