//! Alternative texts: whether they tell those who don't see a picture what is in it.

use super::reading::Reading;
use super::words::Lexicon;
use super::{faults, place};
use crate::base::{Diagnostic, Lang, Span};
use crate::collect::Sources;
use crate::model::{About, Site};

/// Longer ones are wearing to listen to, since nobody can stop and go back in them; a description has a place of its own.
const LONGEST: usize = 200;

/// What is wrong with the texts of cards.
pub fn of_cards(site: &Site, sources: &Sources, lexicon: &Lexicon) -> Vec<Diagnostic> {
    site.assets().all().flat_map(|asset| of_card(asset, sources, lexicon)).collect()
}

fn of_card(asset: About<'_>, sources: &Sources, lexicon: &Lexicon) -> Vec<Diagnostic> {
    let card = asset.card;
    let texts = card.alt.texts().into_iter().flat_map(|texts| texts.iter());
    let judged = texts.filter_map(|(lang, alt)| {
        let span = || place::of_words(sources, asset.card_path, "alt", Some(lang));
        let same = |other: Option<&String>| other.is_some_and(|other| is_same(other, alt));
        judge(lang, alt, lexicon, span).or_else(|| {
            let other = if same(card.caption.get(lang)) { "caption" } else { "title" };
            (other == "caption" || same(card.title.get(lang))).then(|| faults::alt_repeats(span(), other))
        })
    });
    judged.collect()
}

/// What is wrong with those that a text gives its pictures itself.
pub fn of_text(reading: &Reading<'_>, lexicon: &Lexicon) -> Vec<Diagnostic> {
    let pictures = reading.file.outline().pictures.iter();
    let judged = pictures.filter_map(|picture| {
        let span = || Span { path: reading.path().clone(), start: picture.at.start, end: picture.at.end };
        judge(reading.lang, picture.alt.as_deref()?, lexicon, span)
    });
    judged.collect()
}

fn judge(lang: &Lang, alt: &str, lexicon: &Lexicon, span: impl Fn() -> Span) -> Option<Diagnostic> {
    if is_file_name(alt) {
        return Some(faults::alt_is_file_name(span(), alt));
    }
    if let Some(words) = lexicon.tells_picture(lang, alt) {
        return Some(faults::alt_tells_picture(span(), words));
    }
    let letters = alt.chars().count();
    (letters > LONGEST).then(|| faults::alt_too_long(span(), letters, LONGEST))
}

/// Whether it is what a camera or a computer calls a file: `IMG_2041`, `sjö.jpg`, `are-vinter_02`.
fn is_file_name(alt: &str) -> bool {
    const ENDINGS: [&str; 10] = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".tif", ".tiff", ".heic", ".avif"];
    let name = alt.trim().to_lowercase();
    let is_word = !name.contains(char::is_whitespace);
    let has_digit = name.contains(|c: char| c.is_ascii_digit());
    ENDINGS.iter().any(|ending| name.ends_with(ending))
        || (is_word && name.contains('_'))
        || (is_word && has_digit && name.contains('-'))
}

fn is_same(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::is_file_name;

    #[test]
    fn knows_the_names_of_files() {
        for name in ["IMG_2041", "Sjön i Åre.JPG", "dsc-0042", "are_vinter"] {
            assert!(is_file_name(name), "{name}");
        }
        for words in ["En sjö", "Åre–Östersund", "Sjö.", "E14 mot Storlien"] {
            assert!(!is_file_name(words), "{words}");
        }
    }
}
