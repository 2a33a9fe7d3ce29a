//! Pages that readers of a language are shown in another one.

use super::faults;
use crate::base::{Diagnostic, Lang};
use crate::content::config::Fallback;
use crate::model::{Item, Language, Site};

/// As long as fewer are missing, each is worth a note of its own.
const MANY: usize = 10;

/// A note for each item that isn't translated into all languages of the site, and one for each language into which the site is
/// only being translated: a hundred notes that say the same are read by nobody. What a section or an item leaves out, or shows
/// without a notice, was decided so.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let items: Vec<&Item> = site.items.values().filter(|item| item.fallback == Fallback::Notice).collect();
    let is_missing = |language: &Language, item: &Item| item.is_fallback(&language.lang);
    let count = |language: &Language| items.iter().filter(|item| is_missing(language, item)).count();
    let is_begun = |missing: usize| missing > MANY && 4 * missing > items.len();
    let (begun, others): (Vec<_>, Vec<_>) =
        site.languages.iter().map(|language| (language, count(language))).partition(|(_, missing)| is_begun(*missing));
    let of_language = |(language, missing): (&Language, usize)| {
        faults::language_begun(language.named.clone(), &language.lang, items.len() - missing, items.len())
    };
    let of_item = |item: &&Item| {
        let missing = others.iter().map(|(language, _)| *language).filter(|language| is_missing(language, item));
        let missing: Vec<&Lang> = missing.map(|language| &language.lang).collect();
        let text = site.languages.iter().find_map(|language| item.text(&language.lang));
        text.filter(|_| !missing.is_empty()).map(|(_, text)| faults::not_translated(&text.path, &missing))
    };
    begun.into_iter().map(of_language).chain(items.iter().filter_map(of_item)).collect()
}
