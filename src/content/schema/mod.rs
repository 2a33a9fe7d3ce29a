//! JSON Schemas (2020-12) of all files that people write, for editors: which keys there are, and what each is. The shape comes from
//! the types that read these files, so that it can't say anything else than they do; the words are in `words`. What a site has
//! (municipalities, tags, assets) is proposed by `names`.

mod names;
mod shapes;
mod site_words;
mod words;

pub use names::Names;
pub use shapes::Code;

use super::brand::BrandFile;
use super::card::Card;
use super::config::{FactsFile, SiteFile, TagsFile, ThemeFile};
use super::funding::FundingFile;
use super::kinds;
use super::licences::LicencesFile;
use super::owners::OwnersFile;
use super::redirects::RedirectsFile;
use crate::base::{Kind, Text};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// A sort of file that people write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum File {
    Site,
    Tags,
    Facts,
    Funding,
    Brand,
    Owners,
    Redirects,
    Licences,
    Card,
    Theme,
    /// `item.yaml` of a kind.
    Item(Kind),
    /// The front matter of a kind's texts.
    Text(Kind),
}

/// Those that aren't of a kind: name, title of the schema, where they lie.
const SINGLE: [(File, &str, &str, &str); 10] = [
    (File::Site, "site", "Site", "site.yaml"),
    (File::Tags, "tags", "Tags", "content/tags.yaml"),
    (File::Facts, "facts", "Facts", "content/facts.yaml"),
    (File::Funding, "funding", "Funding", "content/funding.yaml"),
    (File::Brand, "brand", "Brand", "content/brand.yaml"),
    (File::Owners, "owners", "Owners", "content/owners.yaml"),
    (File::Redirects, "redirects", "Redirects", "content/redirects.yaml"),
    (File::Licences, "licences", "Licences", "media/licences.yaml"),
    (File::Card, "card", "Card", "media/**/*.*.yaml"),
    (File::Theme, "theme", "Theme", "themes/*/theme.yaml"),
];

impl File {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = Kind::ALL.into_iter();
        let single = SINGLE.into_iter().map(|(file, ..)| file);
        single.chain(kinds.clone().map(Self::Item)).chain(kinds.map(Self::Text))
    }

    /// As it is asked for: `card`, `stories`, `stories-text`.
    pub fn name(self) -> String {
        match self {
            Self::Item(kind) => kind.name().to_owned(),
            Self::Text(kind) => format!("{kind}-text"),
            other => other.single().0.to_owned(),
        }
    }

    /// Where its files lie, as patterns of paths in a site. The front matter of a text is no file.
    pub fn patterns(self) -> Vec<String> {
        match self {
            // A picture of an item's own lies beside it, with its card.
            Self::Card => vec![self.single().2.to_owned(), "content/*/*/*.*.yaml".to_owned()],
            Self::Item(kind) => vec![format!("content/{kind}/*/item.yaml")],
            Self::Text(_) => Vec::new(),
            other => vec![other.single().2.to_owned()],
        }
    }

    /// Under what its words stand.
    fn title(self) -> String {
        match self {
            Self::Item(kind) => format!("{kind:?}"),
            Self::Text(kind) => format!("{kind:?}-text"),
            other => other.single().1.to_owned(),
        }
    }

    fn single(self) -> (&'static str, &'static str, &'static str) {
        let found = SINGLE.into_iter().find(|(file, ..)| *file == self);
        found.map_or(("", "", ""), |(_, name, title, path)| (name, title, path))
    }

    /// What it may hold. `say` makes a description of words in two languages.
    pub fn schema(self, say: &dyn Fn(&Text) -> String) -> Value {
        let mut value = match self {
            Self::Site => of::<SiteFile>(),
            Self::Tags => of::<TagsFile>(),
            Self::Facts => of::<FactsFile>(),
            Self::Funding => of::<FundingFile>(),
            Self::Brand => of::<BrandFile>(),
            Self::Owners => of::<OwnersFile>(),
            Self::Redirects => of::<RedirectsFile>(),
            Self::Licences => of::<LicencesFile>(),
            Self::Card => of::<Card>(),
            Self::Theme => of::<ThemeFile>(),
            Self::Item(kind) => kinds::item_schema(kind),
            Self::Text(kind) => kinds::text_schema(kind),
        };
        tidied(&mut value);
        let parts = value.get_mut("$defs").and_then(Value::as_object_mut);
        parts.into_iter().flatten().for_each(|(name, part)| describe(name, part, say));
        describe(&self.title(), &mut value, say);
        value
    }

    /// Words that stand for a key of any kind.
    fn common(name: &str) -> Option<String> {
        let (title, key) = name.split_once('.')?;
        Some(format!("{}.{key}", if title.ends_with("-text") { "Front" } else { "Item" }))
    }
}

/// English, and below it Swedish.
pub fn in_both(text: &Text) -> String {
    format!("{}\n\n{}", text.en, text.sv)
}

/// The shape of a file as its type says it.
pub fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// Leaves out what says nothing to an editor: names of Rust types, sizes of numbers, and defaults that are "nothing".
fn tidied(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(tidied),
        Value::Object(keys) => {
            let is_noise = |key: &str, value: &Value| match key {
                "title" | "description" => value.is_string(),
                "format" => value.as_str().is_some_and(|format| format != "date"),
                "default" => is_nothing(value),
                _ => false,
            };
            keys.retain(|key, value| !is_noise(key, value));
            keys.values_mut().for_each(tidied);
        }
        _ => {}
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(all) => all.is_empty(),
        Value::Object(keys) => keys.is_empty(),
        _ => false,
    }
}

/// Says what a type is, and each of its keys and values.
fn describe(name: &str, part: &mut Value, words: &dyn Fn(&Text) -> String) {
    let Some(part) = part.as_object_mut() else { return };
    say(part, name, words);
    let properties = part.get_mut("properties").and_then(Value::as_object_mut);
    for (key, property) in properties.into_iter().flatten() {
        property.as_object_mut().into_iter().for_each(|property| say(property, &format!("{name}.{key}"), words));
    }
    let values = part.get_mut("oneOf").and_then(Value::as_array_mut);
    for value in values.into_iter().flatten().filter_map(Value::as_object_mut) {
        let written = value.get("const").and_then(Value::as_str).map(|written| format!("{name}.{written}"));
        written.into_iter().for_each(|of| say(value, &of, words));
    }
}

fn say(part: &mut Map<String, Value>, of: &str, words: &dyn Fn(&Text) -> String) {
    let found = words::of(of).or_else(|| words::of(&File::common(of)?));
    if let Some(text) = found {
        part.insert("description".to_owned(), Value::String(words(&text)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What has no description in a schema. Of `sections` each key is a kind, which has words of its own elsewhere.
    fn silent(name: &str, value: &Value, found: &mut BTreeSet<String>) {
        let parts = value["$defs"].as_object().into_iter().flatten().map(|(name, part)| (name.as_str(), part));
        for (name, part) in parts.chain([(name, value)]) {
            let keys = part["properties"].as_object().into_iter().flatten();
            let values = part["oneOf"].as_array().into_iter().flatten();
            let all = keys.map(|(key, it)| (key.as_str(), it));
            for (key, it) in all.chain(values.map(|it| (it["const"].as_str().unwrap_or(""), it))) {
                if it["description"].is_null() {
                    found.insert(format!("{name}.{key}"));
                }
            }
        }
    }

    #[test]
    fn every_key_has_words_and_all_words_have_a_key() {
        let mut found = BTreeSet::new();
        let mut told = String::new();
        for file in File::all() {
            let schema = file.schema(&in_both);
            silent(&file.name(), &schema, &mut found);
            told.push_str(&schema.to_string());
        }
        assert_eq!(found, BTreeSet::new(), "add them to words.rs or site_words.rs");
        let written = |en: &str| serde_json::to_string(en).unwrap().trim_matches('"').to_owned();
        let unsaid: Vec<_> =
            words::all().filter(|(_, en, _)| !told.contains(&written(en))).map(|(of, ..)| *of).collect();
        assert_eq!(unsaid, Vec::<&str>::new(), "nothing has these names any more");
    }

    #[test]
    fn nothing_else_is_allowed() {
        let card = File::Card.schema(&in_both);
        assert_eq!(card["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(card["required"], serde_json::json!(["title", "alt", "credit"]));
        for file in File::all() {
            let schema = file.schema(&in_both);
            let is_closed =
                schema["additionalProperties"] == false || schema["additionalProperties"]["$ref"].is_string();
            assert!(is_closed, "{}: {schema:#}", file.name());
        }
    }
}
