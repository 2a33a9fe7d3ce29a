//! JSON Schemas (2020-12) of cards and licences, for editors: which keys there are, and what each is. The shape comes from
//! the types that read these files, so that it can't say anything else than they do; the words are in `words`.

mod shapes;
mod words;

pub use shapes::Code;

use super::card::Card;
use super::licences::LicencesFile;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// What a card in `media/` may hold.
pub fn card() -> Value {
    schema::<Card>("Card")
}

/// What `media/licences.yaml` may hold.
pub fn licences() -> Value {
    schema::<LicencesFile>("Licences")
}

/// The shape of a file that moveto writes, as its type says it.
pub fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

fn schema<T: JsonSchema>(name: &str) -> Value {
    let root = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let mut value = root.to_value();
    tidied(&mut value);
    let parts = value.get_mut("$defs").and_then(Value::as_object_mut);
    parts.into_iter().flatten().for_each(|(name, part)| describe(name, part));
    describe(name, &mut value);
    value
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

/// Says what a type is, and each of its keys and values, in English and below it in Swedish.
fn describe(name: &str, part: &mut Value) {
    let Some(part) = part.as_object_mut() else { return };
    say(part, name);
    let properties = part.get_mut("properties").and_then(Value::as_object_mut);
    for (key, property) in properties.into_iter().flatten() {
        property.as_object_mut().into_iter().for_each(|property| say(property, &format!("{name}.{key}")));
    }
    let values = part.get_mut("oneOf").and_then(Value::as_array_mut);
    for value in values.into_iter().flatten().filter_map(Value::as_object_mut) {
        let written = value.get("const").and_then(Value::as_str).map(|written| format!("{name}.{written}"));
        written.into_iter().for_each(|of| say(value, &of));
    }
}

fn say(part: &mut Map<String, Value>, of: &str) {
    if let Some(text) = words::of(of) {
        part.insert("description".to_owned(), Value::String(format!("{}\n\n{}", text.en, text.sv)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What has no description in a schema.
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
        let (card, licences) = (card(), licences());
        let mut found = BTreeSet::new();
        silent("Card", &card, &mut found);
        silent("Licences", &licences, &mut found);
        assert_eq!(found, BTreeSet::new(), "add them to words.rs");
        let told = format!("{card}{licences}");
        let unsaid = words::ALL
            .iter()
            .filter(|(_, en, _)| !told.contains(&serde_json::to_string(en).unwrap().trim_matches('"').to_owned()));
        assert_eq!(
            unsaid.map(|(of, ..)| *of).collect::<Vec<_>>(),
            Vec::<&str>::new(),
            "nothing has these names any more"
        );
    }

    #[test]
    fn nothing_else_is_allowed() {
        let card = card();
        assert_eq!(card["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(card["additionalProperties"], false);
        assert_eq!(card["required"], serde_json::json!(["title", "alt", "credit"]));
        assert_eq!(licences()["additionalProperties"]["$ref"], "#/$defs/Licence");
    }
}
