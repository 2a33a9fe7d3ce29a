//! The forms of each kind: of `item.yaml`, and of the texts in all languages.

use super::fields::Forms;
use crate::cli::args::Tongue;
use crate::cli::schema::in_one;
use moveto::base::{Kind, Lang, Text, text};
use moveto::content::Contents;
use moveto::content::schema::{File, Names};
use serde_json::{Map, Value, json};

/// Those of all kinds of which there is an item. A new one begins with `moveto new`, which knows all that it needs.
pub fn of(contents: &Contents, languages: &[Lang], tongue: Tongue) -> Vec<Value> {
    let desk = Desk { names: Names::of(contents), languages, tongue };
    let is_used = |kind: &Kind| contents.items.keys().any(|item| item.kind == *kind);
    Kind::ALL.into_iter().filter(is_used).flat_map(|kind| [desk.items(kind), desk.texts(kind)]).flatten().collect()
}

struct Desk<'a> {
    names: Names,
    languages: &'a [Lang],
    tongue: Tongue,
}

impl Desk<'_> {
    /// What all languages share. Nothing if the kind's file holds nothing that a form could ask for.
    fn items(&self, kind: Kind) -> Option<Value> {
        let fields = self.fields(File::Item(kind));
        let first = fields.first()?.get("name").cloned();
        Some(collection(
            kind,
            kind.name(),
            &self.say(&text("facts", "uppgifter")),
            json!({
                "path": "{{slug}}/item",
                "extension": "yaml",
                "format": "yaml",
                "identifier_field": first,
                "summary": "{{dirname}}",
                "fields": fields,
            }),
        ))
    }

    fn texts(&self, kind: Kind) -> Option<Value> {
        let mut fields = self.fields(File::Text(kind));
        let hint = self.say(&text("The text itself, in Markdown.", "Själva texten, i Markdown."));
        // Exactly what stands in the file, and no editor that would set it in other signs.
        fields.push(json!({"name": "body", "label": "body", "widget": "text", "required": false, "hint": hint}));
        for field in fields.iter_mut().filter_map(Value::as_object_mut) {
            field.insert("i18n".to_owned(), json!(true));
        }
        Some(collection(
            kind,
            &format!("{kind}-text"),
            &self.say(&text("texts", "texter")),
            json!({
                "path": "{{slug}}/index",
                "extension": "md",
                "format": "yaml-frontmatter",
                "i18n": true,
                "identifier_field": "title",
                "summary": "{{title}} ({{dirname}})",
                "fields": fields,
            }),
        ))
    }

    fn fields(&self, file: File) -> Vec<Value> {
        let mut schema = file.schema(&|text| self.say(text));
        self.names.propose(file, &mut schema);
        let none = Map::new();
        let parts = schema.get("$defs").and_then(Value::as_object).unwrap_or(&none);
        Forms { languages: self.languages, parts }.fields(&schema)
    }

    fn say(&self, text: &Text) -> String {
        in_one(text, self.tongue)
    }
}

fn collection(kind: Kind, name: &str, what: &str, of: Value) -> Value {
    let mut collection = json!({
        "name": name,
        "label": format!("{kind}: {what}"),
        "folder": format!("content/{kind}"),
        "create": false,
        "delete": false,
    });
    if let (Some(all), Value::Object(more)) = (collection.as_object_mut(), of) {
        all.extend(more);
    }
    collection
}
