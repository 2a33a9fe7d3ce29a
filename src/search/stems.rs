//! The stems of words. The only file that knows the stemmer.
//!
//! Stemming happens here alone: an index holds the forms of a word side by side, so that the browser needs no stemmer.

use snowstem::{Algorithm, Stemmer};

/// The stemmer of a language; nothing for languages that have none.
pub struct Stems(Option<Stemmer>);

impl Stems {
    /// By the language's tag.
    pub fn of(lang: &str) -> Self {
        let algorithm = match lang.split('-').next().unwrap_or(lang) {
            "ar" => Algorithm::Arabic,
            "cs" => Algorithm::Czech,
            "da" => Algorithm::Danish,
            "de" => Algorithm::German,
            "el" => Algorithm::Greek,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fi" => Algorithm::Finnish,
            "fr" => Algorithm::French,
            "hu" => Algorithm::Hungarian,
            "it" => Algorithm::Italian,
            "nb" | "nn" | "no" => Algorithm::Norwegian,
            "nl" => Algorithm::Dutch,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sv" => Algorithm::Swedish,
            "ta" => Algorithm::Tamil,
            "tr" => Algorithm::Turkish,
            _ => return Self(None),
        };
        Self(Some(Stemmer::create(algorithm)))
    }

    /// The stem of a word; the word itself in a language that has no stemmer, and for numbers.
    pub fn stem(&self, word: &str) -> String {
        match &self.0 {
            Some(stemmer) if word.chars().all(char::is_alphabetic) => stemmer.stem(word).into_owned(),
            _ => word.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_stems_its_own() {
        for (lang, words) in [
            ("sv", ["jobb", "jobben"]),
            ("en", ["move", "moving"]),
            ("de", ["haus", "häuser"]),
            ("ar", ["مدرسة", "المدرسة"]),
            ("pt-BR", ["escola", "escolas"]),
        ] {
            let stems = Stems::of(lang);
            assert_eq!(stems.stem(words[0]), stems.stem(words[1]), "{lang}");
        }
        assert_eq!(Stems::of("uk").stem("школи"), "школи");
        assert_eq!(Stems::of("sv").stem("e14"), "e14");
    }
}
