//! The words that checks know, by language. They are data: a language more, or a word, is a line in a file.

use crate::base::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Words of links that say nothing of where those lead.
const LINKS: &str = include_str!("links.txt");
/// How descriptions begin that tell that a picture is a picture.
const PICTURES: &str = include_str!("pictures.txt");
/// Sweden's municipalities.
const MUNICIPALITIES: &str = include_str!("municipalities.txt");

/// The words of the tables.
pub struct Lexicon {
    links: BTreeMap<&'static str, BTreeSet<&'static str>>,
    pictures: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Lexicon {
    pub fn read() -> Self {
        Self { links: table(LINKS), pictures: table(PICTURES) }
    }

    /// Whether a link of these words says nothing of where it leads.
    pub fn says_nothing(&self, lang: &Lang, words: &str) -> bool {
        let plain = plain(words);
        self.links.get(lang.base()).is_some_and(|known| known.contains(plain.as_str()))
    }

    /// With which words a description begins that tell that a picture is a picture.
    pub fn tells_picture(&self, lang: &Lang, alt: &str) -> Option<&'static str> {
        let alt = alt.trim_start().to_lowercase();
        let begins = |known: &&&str| {
            let rest = alt.strip_prefix(**known);
            // Arabic writes some prepositions together with what follows.
            rest.is_some_and(|rest| known.ends_with(['ل', 'ـ']) || !rest.starts_with(char::is_alphanumeric))
        };
        self.pictures.get(lang.base())?.iter().find(begins).copied()
    }
}

/// The names of Sweden's municipalities.
pub fn municipalities() -> impl Iterator<Item = String> {
    MUNICIPALITIES.split_whitespace().map(|name| name.replace('_', " "))
}

/// In lower case, without the signs round it and with single spaces.
fn plain(words: &str) -> String {
    let words = words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn table<T: FromIterator<&'static str>>(text: &'static str) -> BTreeMap<&'static str, T> {
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    lines.map(|(lang, words)| (lang, words.split('|').map(str::trim).collect())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_words_by_language() {
        let (lexicon, lang) = (Lexicon::read(), |tag| Lang::parse(tag).unwrap());
        assert!(lexicon.says_nothing(&lang("sv"), " Läs mer… "));
        assert!(lexicon.says_nothing(&lang("en-GB"), "Click\u{a0}here"));
        assert!(!lexicon.says_nothing(&lang("sv"), "Click here"), "that is no Swedish");
        assert!(!lexicon.says_nothing(&lang("sv"), "Läs mer om bostäder"));
        assert_eq!(lexicon.tells_picture(&lang("sv"), "Bild på en sjö"), Some("bild på"));
        assert_eq!(lexicon.tells_picture(&lang("sv"), "Bild påskgran"), None);
        assert_eq!(lexicon.tells_picture(&lang("ar"), "صورة لبحيرة"), Some("صورة ل"));
    }

    #[test]
    fn knows_all_municipalities() {
        let all: BTreeSet<String> = municipalities().collect();
        assert_eq!(all.len(), 290);
        assert!(all.contains("Upplands Väsby") && all.contains("Åre"));
    }
}
