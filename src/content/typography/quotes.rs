//! The quotation marks of every language, by CLDR.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde::Serialize;

/// Made by docs/typography/quotes.py, which says what is in it.
static LINES: &str = include_str!("quotes.txt");

/// The marks of a quotation and of one inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Quotes {
    pub(super) outer: (char, char),
    pub(super) inner: (char, char),
}

impl Quotes {
    /// The marks of a language; those of CLDR's root, if CLDR has none of it nor of what stands above it.
    pub(super) fn of(tag: &str) -> Self {
        let found = candidates(tag).iter().find_map(|tag| line_of(tag));
        found.or_else(|| line_of("und")).and_then(read).unwrap_or(Self { outer: ('“', '”'), inner: ('‘', '’') })
    }
}

/// The locales that may have marks for a tag, nearest first. The likely script comes in between: `zh-TW` is written as
/// `zh-Hant`, not as `zh`.
fn candidates(tag: &str) -> Vec<String> {
    let Ok(mut locale) = tag.parse::<LanguageIdentifier>() else { return Vec::new() };
    let region = locale.region;
    LocaleExpander::new_extended().maximize(&mut locale);
    let language = locale.language;
    let with = |parts: [Option<String>; 2]| {
        parts.into_iter().flatten().fold(language.to_string(), |tag, part| format!("{tag}-{part}"))
    };
    let (script, region) = (locale.script.map(|script| script.to_string()), region.map(|region| region.to_string()));
    vec![with([script.clone(), region.clone()]), with([script, None]), with([None, region]), with([None, None])]
}

/// The four marks of the line that names the locale.
fn line_of(tag: &str) -> Option<&'static str> {
    LINES.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let (marks, locales) = line.split_once(' ')?;
        locales.split(' ').any(|locale| locale == tag).then_some(marks)
    })
}

fn read(marks: &str) -> Option<Quotes> {
    let mut marks = marks.chars();
    let mut pair = || Some((marks.next()?, marks.next()?));
    Some(Quotes { outer: pair()?, inner: pair()? })
}
