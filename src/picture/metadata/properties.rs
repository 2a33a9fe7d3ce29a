//! Metadata as properties of XMP, in a fixed order.

use super::names::{CORE, DC, DEFAULT, EXTENSION, Namespace, PHOTOSHOP, PLUS, RIGHTS};
use super::{Metadata, Place};
use crate::base::{Lang, PerLang};

/// One thing that is said.
pub(super) struct Property {
    pub(super) namespace: Namespace,
    pub(super) name: &'static str,
    pub(super) value: Value,
}

/// What is said of it.
pub(super) enum Value {
    /// One text, in no language in particular.
    Text(String),
    /// One text by language, the one for those who ask for none first.
    Languages(Vec<(String, String)>),
    /// Names in an order.
    List(Vec<String>),
    /// One thing that has properties itself.
    Thing(Vec<Property>),
}

/// All that there is to be said.
pub(super) fn of(metadata: &Metadata) -> Vec<Property> {
    let per_lang = |texts: &PerLang<String>| languages(texts, &metadata.languages);
    let text = |text: &Option<String>| text.as_deref().and_then(line).map(Value::Text);
    let listed = [
        property(PHOTOSHOP, "Credit", text(&metadata.credit)),
        property(PHOTOSHOP, "Source", text(&metadata.source)),
        property(RIGHTS, "Marked", metadata.marked.map(|marked| said(if marked { "True" } else { "False" }))),
        property(RIGHTS, "WebStatement", text(&metadata.licence_url)),
        property(PLUS, "ModelReleaseStatus", metadata.release.map(|release| said(&release.address()))),
        property(EXTENSION, "DigitalSourceType", metadata.source_type.map(|kind| said(&kind.address()))),
        property(DC, "creator", metadata.creator.as_deref().and_then(line).map(|name| Value::List(vec![name]))),
        property(DC, "rights", metadata.copyright.as_deref().and_then(line).map(in_any_language)),
        property(DC, "title", per_lang(&metadata.title)),
        property(DC, "description", per_lang(&metadata.description)),
        property(CORE, "AltTextAccessibility", per_lang(&metadata.alt)),
        property(CORE, "ExtDescrAccessibility", per_lang(&metadata.long_description)),
        property(RIGHTS, "UsageTerms", per_lang(&metadata.usage_terms)),
        property(EXTENSION, "LocationShown", metadata.place.as_ref().and_then(place)),
    ];
    listed.into_iter().flatten().collect()
}

fn property(namespace: Namespace, name: &'static str, value: Option<Value>) -> Option<Property> {
    value.map(|value| Property { namespace, name, value })
}

fn said(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn in_any_language(text: String) -> Value {
    Value::Languages(vec![(DEFAULT.to_owned(), text)])
}

/// A place: its name may be told by language, the parts of the world that it lies in may not.
fn place(place: &Place) -> Option<Value> {
    let text = |text: &Option<String>| text.as_deref().and_then(line);
    let parts = [
        property(EXTENSION, "City", text(&place.municipality).map(Value::Text)),
        property(EXTENSION, "ProvinceState", text(&place.region).map(Value::Text)),
        property(EXTENSION, "CountryCode", text(&place.country).map(Value::Text)),
        property(EXTENSION, "LocationName", text(&place.name).map(in_any_language)),
    ];
    let parts: Vec<Property> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then_some(Value::Thing(parts))
}

/// The text for those who ask for no language, then all with their tags.
fn languages(texts: &PerLang<String>, order: &[Lang]) -> Option<Value> {
    let written: Vec<(&Lang, String)> =
        texts.iter().filter_map(|(lang, text)| paragraphs(text).map(|text| (lang, text))).collect();
    let first = order.iter().find_map(|lang| written.iter().find(|(tag, _)| *tag == lang)).or(written.first())?;
    let default = (DEFAULT.to_owned(), first.1.clone());
    let tagged = written.iter().map(|(lang, text)| (lang.as_str().to_owned(), text.clone()));
    Some(Value::Languages(std::iter::once(default).chain(tagged).collect()))
}

/// A text on one line; nothing if it is empty.
pub(super) fn line(text: &str) -> Option<String> {
    let text = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let text = text.collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// A text with its line breaks and without what XML can't hold; nothing if it is empty.
pub(super) fn paragraphs(text: &str) -> Option<String> {
    let kept = |c: &char| *c == '\n' || !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let text: String = text.trim().chars().filter(kept).collect();
    (!text.is_empty()).then_some(text)
}
