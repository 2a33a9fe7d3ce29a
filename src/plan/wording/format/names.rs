//! Names of languages and countries, and lists of them, by CLDR.

use super::locale;
use crate::base::Lang;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions, RegionDisplayName};
use icu_locale::{LanguageIdentifier, Locale};
use std::fmt;
use writeable::{Part, PartsWrite, TryWriteable, Writeable};

/// What a language is called in itself, with a capital letter as in a list of languages. Nothing if CLDR doesn't know it.
pub fn own_name(lang: &Lang) -> Option<String> {
    let name = Names::new(lang).language(lang)?;
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect())
}

/// How a language calls languages and countries.
pub struct Names {
    locale: Locale,
    list: Option<ListFormatter>,
}

/// A piece of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListPiece<'a> {
    /// One of its members, by its place.
    Member(usize),
    /// What stands between them.
    Between(&'a str),
}

impl Names {
    pub fn new(lang: &Lang) -> Self {
        let locale = locale(lang);
        let list = ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok();
        Self { locale, list }
    }

    /// The name of a language, if CLDR has one.
    pub fn language(&self, lang: &Lang) -> Option<String> {
        let id: LanguageIdentifier = lang.as_str().parse().ok()?;
        let options = LanguageIdentifierDisplayNameOptions::default();
        let name = LanguageIdentifierDisplayName::try_new_heavy((&self.locale).into(), id, options).ok()?;
        name.as_borrowed().try_write_to_string().ok().map(|name| name.into_owned())
    }

    /// The name of a country, if CLDR has one.
    pub fn country(&self, code: &str) -> Option<String> {
        let name = RegionDisplayName::try_new_light((&self.locale).into(), code.parse().ok()?).ok()?;
        Some(name.write_to_string().into_owned())
    }

    /// The pieces of the list `a, b and c`, handed to `piece` in their order.
    pub fn list(&self, members: &[String], mut piece: impl FnMut(ListPiece<'_>)) {
        let mut pieces = Pieces::default();
        let written = self.list.as_ref().map(|list| list.format(members.iter()).write_to_parts(&mut pieces));
        if !matches!(written, Some(Ok(()))) {
            pieces = Pieces::plain(members);
        }
        let mut place = 0;
        for (is_member, text) in &pieces.found {
            if *is_member {
                piece(ListPiece::Member(place));
                place += 1;
            } else {
                piece(ListPiece::Between(text));
            }
        }
    }
}

/// Gathers what a list is written as: members, and what is between them.
#[derive(Default)]
struct Pieces {
    found: Vec<(bool, String)>,
    is_inside: bool,
}

impl Pieces {
    fn plain(members: &[String]) -> Self {
        let mut found = Vec::new();
        for member in members {
            if !found.is_empty() {
                found.push((false, ", ".to_owned()));
            }
            found.push((true, member.clone()));
        }
        Self { found, is_inside: false }
    }
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.found.last_mut() {
            Some((is_member, last)) if self.is_inside || !*is_member => last.push_str(text),
            _ => self.found.push((false, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part != icu_list::parts::ELEMENT {
            return write(self);
        }
        self.found.push((true, String::new()));
        self.is_inside = true;
        let result = write(self);
        self.is_inside = false;
        result
    }
}
