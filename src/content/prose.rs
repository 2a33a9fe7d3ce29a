//! Which values are words for readers, and which are names, links and figures.

use super::brand::{Boilerplates, BrandFile, Colour, CoreMessage, LogoRules, Texts, Typeface, WordRule};
use super::card::{Alt, Card, FilmKeys, TemplateKeys};
use super::config::{FactKind, FactSource, FactsFile, SectionEntry, SiteFile, TagEntry};
use super::funding::FundingFile;
use super::kinds::{Item, municipalities};
use super::licences::Licence;
use super::spanned::Spanned;
use crate::base::{Lang, PerLang};
use std::collections::BTreeMap;

/// What is done with each text: its language, if the text says it itself, and the text.
pub type Visit<'a> = &'a mut dyn FnMut(Option<&Lang>, &mut String);

/// A value in which there may be words for readers.
///
/// The rule of the content files: a `String` is words, and whatever names something (an id, a slug, an address) is a
/// [`Spanned`] text or a type of its own.
pub trait Prose {
    /// Calls `visit` for every text for readers, in the order of the keys.
    fn each_text(&mut self, visit: Visit<'_>);
}

impl Prose for String {
    fn each_text(&mut self, visit: Visit<'_>) {
        visit(None, self);
    }
}

/// It names something.
impl<T> Prose for Spanned<T> {
    fn each_text(&mut self, _: Visit<'_>) {}
}

impl<T: Prose> Prose for Option<T> {
    fn each_text(&mut self, visit: Visit<'_>) {
        self.iter_mut().for_each(|value| value.each_text(visit));
    }
}

impl<T: Prose> Prose for Vec<T> {
    fn each_text(&mut self, visit: Visit<'_>) {
        self.iter_mut().for_each(|value| value.each_text(visit));
    }
}

impl<K, T: Prose> Prose for BTreeMap<K, T> {
    fn each_text(&mut self, visit: Visit<'_>) {
        self.values_mut().for_each(|value| value.each_text(visit));
    }
}

impl<T: Prose> Prose for PerLang<T> {
    fn each_text(&mut self, visit: Visit<'_>) {
        for (lang, value) in self.iter_mut() {
            value.each_text(&mut |_, text| visit(Some(lang), text));
        }
    }
}

impl Prose for Alt {
    fn each_text(&mut self, visit: Visit<'_>) {
        if let Self::Text(texts) = self {
            texts.each_text(visit);
        }
    }
}

/// Of `item.yaml`: what is written there is common to all languages, but for what says its language.
impl Prose for Item {
    fn each_text(&mut self, visit: Visit<'_>) {
        if let Self::Municipalities(item) = self {
            item.contacts.each_text(visit);
        }
    }
}

/// Declares which fields of a type may hold words.
macro_rules! prose {
    ($($type:path { $($field:ident),* })*) => {
        $(impl Prose for $type {
            fn each_text(&mut self, visit: Visit<'_>) {
                $(self.$field.each_text(visit);)*
            }
        })*
    };
}

prose! {
    SiteFile { title, description, sections }
    SectionEntry { title, description }
    TagEntry { title }
    FactsFile { kinds, sources }
    FactKind { label, unit }
    FactSource { name }
    FundingFile { line }
    Licence { title, terms }
    Card { title, alt, long_description, caption, film, template }
    FilmKeys { transcript }
    TemplateKeys { texts }
    BrandFile { title, description, colours, typefaces, logo, voice, pictures, texts }
    Colour { name, r#for }
    Typeface { r#for }
    LogoRules { right }
    Texts { title, description, boilerplates, messages, words }
    Boilerplates { short, medium, long }
    CoreMessage { text }
    WordRule { say, instead_of }
    municipalities::Contact { role }
}

#[cfg(test)]
mod tests {
    use super::Prose;
    use crate::base::{Kind, SourcePath};
    use crate::content::kinds::{Front, Item};

    #[test]
    fn words_are_listed_and_names_are_not() {
        let yaml = "---\ntitle: Anna's\nslug: anna\nsummary: Kort\nfrom: Hamburg\nquote: \"Ja!\"\n";
        let (front, faults) = Front::parse(Kind::Stories, &SourcePath::new("x"), yaml, yaml.len());
        assert!(faults.is_empty());
        assert_eq!(front.unwrap().prose(), ["Anna's", "Kort", "Hamburg", "Ja!"]);
    }

    #[test]
    fn of_an_item_only_what_says_its_language_is_words() {
        let yaml = "code: \"2321\"\ncounty: \"23\"\nseat: Järpen\ncoordinates: {lat: 63.3, lon: 13.4}\n\
            contacts:\n  - {topic: moving, role: {sv: Service, en: Services}, phone: \"+46 1\", email: a@b.se}\n";
        let (item, faults) = Item::parse(Kind::Municipalities, &SourcePath::new("x"), yaml);
        assert!(faults.is_empty());
        let mut found = Vec::new();
        item.unwrap().each_text(&mut |lang, text| found.push((lang.map(ToString::to_string), text.clone())));
        assert_eq!(found, [(Some("en".into()), "Services".into()), (Some("sv".into()), "Service".into())]);
    }
}
