//! The forms of each kind: of `item.yaml`, and of the texts in all languages.

use super::fields::Forms;
use crate::cli::args::Tongue;
use crate::cli::schema::in_one;
use moveto::base::{Kind, Lang, Text, text};
use moveto::content::Contents;
use moveto::content::schema::{File, Names};
use serde_json::{Map, Value, json};

/// Those of all kinds of which there is an item, or could be. A new one is begun with its text: its facts then begin by themselves.
pub fn of(contents: &Contents, languages: &[Lang], tongue: Tongue, can_begin: bool) -> Vec<Value> {
    let desk = Desk { names: Names::of(contents), languages, tongue, can_begin };
    let is_used = |kind: &Kind| can_begin || contents.items.keys().any(|item| item.kind == *kind);
    Kind::ALL.into_iter().filter(is_used).flat_map(|kind| [desk.texts(kind), desk.items(kind)]).flatten().collect()
}

struct Desk<'a> {
    names: Names,
    languages: &'a [Lang],
    tongue: Tongue,
    can_begin: bool,
}

impl Desk<'_> {
    /// What all languages share. Nothing if the kind's file holds nothing that a form could ask for.
    fn items(&self, kind: Kind) -> Option<Value> {
        let fields = self.fields(File::Item(kind));
        let first = fields.first()?.get("name").cloned();
        Some(collection(
            kind,
            kind.name(),
            &self.say(&label(kind, &facts())),
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
        let is_optional = |field: &Value| field.get("required") == Some(&json!(false));
        let after_needed = fields.iter().position(is_optional).unwrap_or(fields.len());
        let hint = self.say(&text("The text itself, in Markdown.", "Själva texten, i Markdown."));
        let draft = text(
            format!("What is new is a draft until “draft” is switched off under “{}”.", label(kind, &facts()).en),
            format!("Det som är nytt är ett utkast tills ”draft” stängs av under ”{}”.", label(kind, &facts()).sv),
        );
        // Exactly what stands in the file, and no editor that would set it in other signs.
        let body = json!({"name": "body", "label": "body", "widget": "text", "required": false, "hint": hint});
        fields.insert(after_needed, body);
        for field in fields.iter_mut().filter_map(Value::as_object_mut) {
            field.insert("i18n".to_owned(), json!(true));
        }
        Some(collection(
            kind,
            &format!("{kind}-text"),
            &self.say(&label(kind, &text("text", "text"))),
            json!({
                "path": "{{slug}}/index",
                "extension": "md",
                "format": "yaml-frontmatter",
                "i18n": true,
                "identifier_field": "title",
                "create": self.can_begin,
                "description": if self.can_begin { self.say(&draft) } else { String::new() },
                "label_singular": self.say(&noun(kind)),
                "summary": "{{title}} ({{slug}})",
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

/// What all languages share is called so.
fn facts() -> Text {
    text("facts", "uppgifter")
}

fn noun(kind: Kind) -> Text {
    let (en, sv) = kind.noun();
    text(en, sv)
}

/// `Story: facts`.
fn label(kind: Kind, part: &Text) -> Text {
    let of = |noun: &str, part: &str| {
        let (first, rest) = noun.split_at_checked(1).unwrap_or_default();
        format!("{}{rest}: {part}", first.to_uppercase())
    };
    let noun = noun(kind);
    text(of(&noun.en, &part.en), of(&noun.sv, &part.sv))
}

fn collection(kind: Kind, name: &str, label: &str, of: Value) -> Value {
    let mut collection = json!({
        "name": name,
        "label": label,
        "folder": format!("content/{kind}"),
        "create": false,
        "delete": false,
    });
    if let (Some(all), Value::Object(more)) = (collection.as_object_mut(), of) {
        all.extend(more);
    }
    collection
}
