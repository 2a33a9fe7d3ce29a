//! The languages of the site: direction and fallback.

use super::faults;
use crate::base::{Diagnostic, Lang, SourcePath};
use crate::content::config::{LanguageEntry, SiteFile};
use icu_locale::{Locale, LocaleDirectionality};
use serde::Serialize;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// A language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// Which way it is written, by CLDR.
    pub dir: Dir,
    /// In what order texts are looked for: itself first.
    pub chain: Vec<Lang>,
    /// Whose dates and numbers it uses.
    pub format_as: Lang,
}

/// Which way a language is written, by CLDR's likely scripts.
pub fn direction(lang: &Lang) -> Dir {
    let rtl = lang
        .as_str()
        .parse::<Locale>()
        .is_ok_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id));
    if rtl { Dir::Rtl } else { Dir::Ltr }
}

/// The languages of `site.yaml`, in its order.
pub fn resolve(file: &SiteFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<Language> {
    let path = SourcePath::new("site.yaml");
    let declared: Vec<&Lang> = file.languages.iter().map(|entry| &entry.tag.value).collect();
    if declared.is_empty() {
        diagnostics.push(faults::no_language(&path));
    }
    for (index, entry) in file.languages.iter().enumerate() {
        if declared.iter().take(index).any(|lang| **lang == entry.tag.value) {
            diagnostics.push(faults::language_twice(&path, &entry.tag));
        }
        for fallback in entry.fallback.iter().flatten().filter(|fallback| !declared.contains(&&fallback.value)) {
            diagnostics.push(faults::undeclared_fallback(&path, fallback, &declared));
        }
    }
    file.languages.iter().map(|entry| language(entry, file)).collect()
}

fn language(entry: &LanguageEntry, file: &SiteFile) -> Language {
    let lang = entry.tag.value.clone();
    let first = file.languages.first().map(|first| first.tag.value.clone());
    let fallbacks: Vec<Lang> = match &entry.fallback {
        Some(fallbacks) => fallbacks.iter().map(|fallback| fallback.value.clone()).collect(),
        None => first.clone().into_iter().collect(),
    };
    let mut chain = vec![lang.clone()];
    for next in fallbacks.into_iter().chain(first).chain(file.languages.iter().map(|entry| entry.tag.value.clone())) {
        if !chain.contains(&next) {
            chain.push(next);
        }
    }
    let format_as = entry.format_as.as_ref().map_or_else(|| lang.clone(), |other| other.value.clone());
    Language { dir: direction(&lang), name: entry.name.clone(), lang, chain, format_as }
}
