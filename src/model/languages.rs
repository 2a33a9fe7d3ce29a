//! The languages of the site: direction and fallback.

use super::faults;
use crate::base::{Diagnostic, Dir, Lang, SourcePath, Span};
use crate::content::config::{LanguageEntry, SiteFile};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, TransformResult};

use std::collections::BTreeSet;

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
    /// Whose dates, numbers and names it uses.
    pub format_as: Lang,
    /// Where `site.yaml` names the language.
    pub named: Span,
    /// Where `site.yaml` says whose, or else where it names the language.
    pub span: Span,
    /// Whether CLDR knows its tag. If not, that was told, and nothing else need be told of it.
    pub is_known: bool,
}

impl Language {
    /// How far its readers are from another language: 0 is their own, what isn't in the chain comes last of all.
    pub fn distance(&self, lang: &Lang) -> usize {
        self.chain.iter().position(|one| one == lang).unwrap_or(self.chain.len())
    }
}

/// A tag that is well formed and yet not the one for its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadTag {
    /// CLDR writes it so.
    Written(Lang),
    /// No language has it; perhaps the country's was meant, whose main language this is.
    Unknown(Option<Lang>),
    /// Northern Sami, under the name of another language: the country's code was taken for a language's.
    NorthernSami,
}

/// What is wrong with the tag of a language of that name, by CLDR's aliases and likely scripts.
fn bad_tag(lang: &Lang, name: &str) -> Option<BadTag> {
    // CLDR knows no language by a whole word.
    let Ok(mut id) = lang.as_str().parse::<LanguageIdentifier>() else { return Some(BadTag::Unknown(None)) };
    if id.language.as_str().len() > 3 {
        return Some(BadTag::Unknown(None));
    }
    let mut locale = Locale::from(id.clone());
    if LocaleCanonicalizer::new_extended().canonicalize(&mut locale) == TransformResult::Modified {
        return Lang::parse(&locale.to_string()).map(BadTag::Written);
    }
    (id.script, id.region) = (None, None);
    if LocaleExpander::new_extended().maximize(&mut id) == TransformResult::Unmodified {
        return Some(BadTag::Unknown(language_of_country(lang.as_str())));
    }
    let is_northern_sami = name.to_lowercase().contains("davvi");
    (lang.as_str() == "se" && !is_northern_sami).then_some(BadTag::NorthernSami)
}

/// The main language of the country with that code: `cs` for `cz`.
fn language_of_country(code: &str) -> Option<Lang> {
    let mut id: LanguageIdentifier = format!("und-{code}").parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut id);
    (!id.language.is_unknown()).then(|| Lang::parse(id.language.as_str())).flatten()
}

/// The languages of `site.yaml`, in its order.
pub fn resolve(file: &SiteFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<Language> {
    let path = SourcePath::new("site.yaml");
    let declared: Vec<&Lang> = file.languages.iter().map(|entry| &entry.tag.value).collect();
    if declared.is_empty() {
        diagnostics.push(faults::no_language(&path));
    }
    for (index, entry) in file.languages.iter().enumerate() {
        diagnostics.extend(bad_tag(&entry.tag, &entry.name).map(|bad| faults::bad_tag(&path, &entry.tag, &bad)));
        if declared.iter().take(index).any(|lang| **lang == entry.tag.value) {
            diagnostics.push(faults::language_twice(&path, &entry.tag));
        }
        for fallback in entry.fallback.iter().flatten().filter(|fallback| !declared.contains(&&fallback.value)) {
            diagnostics.push(faults::undeclared_fallback(&path, fallback, &declared));
        }
    }
    // A language that is there twice was told; one is enough for everything that follows.
    let mut seen = BTreeSet::new();
    let once = file.languages.iter().filter(|entry| seen.insert(&entry.tag.value));
    once.map(|entry| language(entry, file)).collect()
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
    let place = entry.format_as.as_ref().unwrap_or(&entry.tag);
    let at = |range| Span::new(&SourcePath::new("site.yaml"), range);
    let (named, span) = (at(entry.tag.range()), at(place.range()));
    let is_known = !matches!(bad_tag(&lang, &entry.name), Some(BadTag::Written(_) | BadTag::Unknown(_)));
    Language { dir: Dir::of(&lang), name: entry.name.clone(), lang, chain, format_as, named, span, is_known }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bad(tag: &str, name: &str) -> Option<BadTag> {
        bad_tag(&Lang::parse(tag).unwrap(), name)
    }

    #[test]
    fn knows_languages_from_what_only_looks_like_one() {
        let lang = |tag| Lang::parse(tag).unwrap();
        for tag in ["sv", "en-GB", "sma", "smj", "fit", "ar", "zh-Hant", "pt-BR", "uk", "fa", "rom", "nb"] {
            assert_eq!(bad(tag, "x"), None, "{tag}");
        }
        assert_eq!(bad("swe", "Svenska"), Some(BadTag::Written(lang("sv"))));
        assert_eq!(bad("cz", "Čeština"), Some(BadTag::Unknown(Some(lang("cs")))));
        assert_eq!(bad("xx", "?"), Some(BadTag::Unknown(None)));
        assert_eq!(bad("svenska", "Svenska"), Some(BadTag::Unknown(None)));
        assert_eq!(bad("se", "Svenska"), Some(BadTag::NorthernSami));
        assert_eq!(bad("se", "davvisámegiella"), None);
    }
}
