//! The front matter of each kind as a snippet. The YAML extension doesn't look into Markdown, so its keys can't be explained where
//! they are written; the snippet brings all of them, those that may be left out as comments.

use super::in_one;
use crate::cli::args::Tongue;
use moveto::base::Kind;
use moveto::content::schema::File;
use serde_json::{Map, Value, json};

/// The file: a snippet for each kind, by what is typed to get it.
pub fn text(tongue: Tongue) -> String {
    let snippets: Map<String, Value> =
        Kind::ALL.map(|kind| (format!("moveto {kind}"), snippet(kind, tongue))).into_iter().collect();
    format!("{:#}\n", Value::Object(snippets))
}

fn snippet(kind: Kind, tongue: Tongue) -> Value {
    let schema = File::Text(kind).schema(&|text| in_one(text, tongue));
    let needed: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let keys = schema.get("properties").and_then(Value::as_object);
    let mut body = vec!["---".to_owned()];
    for (number, key) in needed.iter().enumerate() {
        body.push(format!("{key}: ${}", number + 1));
    }
    for (key, property) in keys.into_iter().flatten().filter(|(key, _)| !needed.contains(&key.as_str())) {
        let what = property.get("description").and_then(Value::as_str).unwrap_or_default();
        body.push(format!("# {key}: … ({})", what.trim_end_matches('.')));
    }
    body.extend(["---".to_owned(), String::new(), "$0".to_owned()]);
    let description = match tongue {
        Tongue::En => format!("Front matter of a text in content/{kind}"),
        Tongue::Sv => format!("Början av en text i content/{kind}"),
    };
    json!({"scope": "markdown", "prefix": format!("moveto-{kind}"), "body": body, "description": description})
}
