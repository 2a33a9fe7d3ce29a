//! Last parts of addresses: what may stand there, and what could stand there instead.
//!
//! A proposal is only that: Arabic and Ukrainian addresses may keep their own letters, and a person decides.

use crate::base::Lang;
use any_ascii::any_ascii_char;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// File systems take 255 bytes for a name; what is added to it must fit too.
pub const LONGEST_NAME: usize = 100;

/// Whether a text can be the last part of an address: lower-case letters of any script, digits and hyphens, in Unicode's
/// composed form.
pub fn is_slug(slug: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() && c.to_lowercase().eq([c]);
    let allowed = slug.chars().all(|c| is_letter(c) || c == '-' || is_combining_mark(c));
    let fits = (1..=LONGEST_NAME).contains(&slug.len());
    allowed && fits && !slug.starts_with('-') && !slug.ends_with('-') && slug.nfc().eq(slug.chars())
}

/// The nearest slug in the text's own letters.
pub fn own_letters(text: &str) -> String {
    joined(text.nfc(), |c| (c.is_alphanumeric() || is_combining_mark(c)).then(|| c.to_lowercase().collect()))
}

/// The nearest slug in the letters a to z, written as is usual in the text's language.
pub fn in_ascii(text: &str, lang: Option<&Lang>) -> String {
    let language = lang.map_or("", Lang::base);
    let mut before = ' ';
    let letters = text.nfc().flat_map(char::to_lowercase);
    let ascii: String = letters
        .map(|c| {
            let own = usual(language, before, c);
            before = c;
            own.map_or_else(|| any_ascii_char(c).to_lowercase(), str::to_owned)
        })
        .collect();
    joined(ascii.chars(), |c| c.is_ascii_alphanumeric().then(|| c.to_string()))
}

/// How a language writes a letter in a to z, where that isn't how most do. German: the names in passports (ICAO Doc 9303);
/// Danish and Norwegian: place names in addresses; Ukrainian: Cabinet of Ministers, resolution 55 of 2010, where it
/// matters what stands before the letter.
fn usual(language: &str, before: char, letter: char) -> Option<&'static str> {
    // An apostrophe stands inside a word.
    let starts = !before.is_alphabetic() && !"'’ʼ".contains(before);
    Some(match (language, letter) {
        ("de", 'ä') | ("da" | "nb" | "nn" | "no", 'æ') => "ae",
        ("de", 'ö') | ("da" | "nb" | "nn" | "no", 'ø') => "oe",
        ("de", 'ü') => "ue",
        ("da" | "nb" | "nn" | "no", 'å') => "aa",
        ("uk", 'г') if before == 'з' => "gh",
        ("uk", 'г') => "h",
        ("uk", 'ґ') => "g",
        ("uk", 'и') => "y",
        ("uk", 'і') => "i",
        ("uk", 'х') => "kh",
        ("uk", 'щ') => "shch",
        ("uk", 'ь' | '\'' | '’' | 'ʼ') => "",
        ("uk", 'є') if starts => "ye",
        ("uk", 'ї') if starts => "yi",
        ("uk", 'й') if starts => "y",
        ("uk", 'ю') if starts => "yu",
        ("uk", 'я') if starts => "ya",
        ("uk", 'є') => "ie",
        ("uk", 'ї' | 'й') => "i",
        ("uk", 'ю') => "iu",
        ("uk", 'я') => "ia",
        _ => return None,
    })
}

/// What is kept of some letters, with a hyphen for everything between.
fn joined(letters: impl Iterator<Item = char>, keep: impl Fn(char) -> Option<String>) -> String {
    let mut out = String::new();
    for c in letters {
        match keep(c) {
            Some(kept) if out.len() + kept.len() <= LONGEST_NAME => out.push_str(&kept),
            Some(_) => break,
            None if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            None => {}
        }
    }
    let out = out.trim_end_matches('-').to_owned();
    if out.is_empty() { "name".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_letters_its_own_way() {
        let slug = |text: &str, lang: &str| in_ascii(text, Lang::parse(lang).as_ref());
        assert_eq!(slug("Åre på väg över ön!", "sv"), "are-pa-vag-over-on");
        assert_eq!(slug("Über große Höhen", "de"), "ueber-grosse-hoehen");
        assert_eq!(slug("Ærø og Ålborg", "da"), "aeroe-og-aalborg");
        assert_eq!(slug("Łódź", "pl"), "lodz");
        assert_eq!(slug("Їжак згадує щастя", "uk"), "yizhak-zghaduie-shchastia");
        assert_eq!(slug("з'їзд", "uk"), "zizd");
        assert_eq!(slug("Åarjelsaemien gïele", "sma"), "aarjelsaemien-giele");
        assert!(is_slug(&slug("الحياة في آره", "ar")), "{}", slug("الحياة في آره", "ar"));
        assert!(is_slug(&slug("移住ガイド", "ja")));
    }

    #[test]
    fn own_letters_may_stay() {
        assert_eq!(own_letters("الحياة في آره؟"), "الحياة-في-آره");
        assert_eq!(own_letters("Життя на півночі"), "життя-на-півночі");
        assert!(is_slug(&own_letters("A\u{30a}re By")));
        assert_eq!(own_letters("!?"), "name");
        assert!(own_letters(&"ä".repeat(300)).len() <= LONGEST_NAME);
    }

    #[test]
    fn knows_a_slug() {
        assert!(is_slug("skidåkaren-från-åre") && is_slug("الحياة"));
        assert!(!is_slug("Skidåkaren") && !is_slug("a b") && !is_slug(""));
    }
}
