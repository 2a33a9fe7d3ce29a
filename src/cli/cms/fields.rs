//! From the schema of a file to the fields of a form.
//!
//! What no field of the editor can hold (a choice between shapes, keys that anybody may name) is left out of the form. It stays in the file.

use moveto::base::Lang;
use serde_json::{Map, Value, json};

/// What fields are made of besides the schema.
pub struct Forms<'a> {
    /// The site's languages.
    pub languages: &'a [Lang],
    /// The parts of the schema to which it refers.
    pub parts: &'a Map<String, Value>,
}

impl Forms<'_> {
    /// The fields of an object, those that are needed first.
    pub fn fields(&self, object: &Value) -> Vec<Value> {
        let needed = object.get("required").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let all = object.get("properties").and_then(Value::as_object).into_iter().flatten();
        let is_needed = |key: &str| needed.iter().any(|needed| needed == key);
        let (first, rest): (Vec<_>, Vec<_>) = all.partition(|(key, _)| is_needed(key));
        first.into_iter().chain(rest).filter_map(|(key, one)| self.field(key, one, is_needed(key))).collect()
    }

    fn field(&self, key: &str, schema: &Value, is_needed: bool) -> Option<Value> {
        let mut field = self.widget(schema)?;
        let keys = field.as_object_mut()?;
        keys.insert("name".to_owned(), json!(key));
        keys.insert("label".to_owned(), json!(key));
        keys.insert("required".to_owned(), json!(is_needed));
        if let Some(hint) = schema.get("description").and_then(Value::as_str) {
            keys.insert("hint".to_owned(), json!(hint));
        }
        Some(field)
    }

    /// How a value is typed or chosen.
    fn widget(&self, schema: &Value) -> Option<Value> {
        let part = self.resolved(schema);
        if let Some(options) = options(part) {
            return Some(json!({"widget": "select", "options": options}));
        }
        match type_of(part)? {
            "object" => self.object(part),
            "array" => self.list(part.get("items")?),
            "boolean" => Some(json!({"widget": "boolean"})),
            "integer" => Some(json!({"widget": "number", "value_type": "int"})),
            "number" => Some(json!({"widget": "number", "value_type": "float", "step": 0.0001})),
            "string" => Some(text(part)),
            _ => None,
        }
    }

    fn object(&self, part: &Value) -> Option<Value> {
        let fields = if part.get("propertyNames").is_some() { self.per_language(part)? } else { self.fields(part) };
        (!fields.is_empty()).then(|| json!({"widget": "object", "collapsed": true, "fields": fields}))
    }

    fn per_language(&self, part: &Value) -> Option<Vec<Value>> {
        let inner = part.get("additionalProperties")?;
        self.languages.iter().map(|lang| self.field(lang.as_str(), inner, false)).collect()
    }

    fn list(&self, items: &Value) -> Option<Value> {
        let item = self.resolved(items);
        let mut inner = self.widget(items)?;
        if let Some(options) = options(item) {
            return Some(json!({"widget": "select", "multiple": true, "options": options}));
        }
        if let Some(fields) = inner.get("fields") {
            return Some(json!({"widget": "list", "collapsed": true, "fields": fields}));
        }
        let keys = inner.as_object_mut()?;
        keys.extend([("name".to_owned(), json!("value")), ("label".to_owned(), json!("–"))]);
        Some(json!({"widget": "list", "field": inner}))
    }

    /// What a schema refers to, and of one that may be nothing, what it is otherwise.
    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/")) {
            // Parts don't refer to themselves: all that is written is of finite depth.
            return self.parts.get(name).unwrap_or(schema);
        }
        let choices = schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice);
        match choices {
            Some([one, nothing]) if nothing.get("type").and_then(Value::as_str) == Some("null") => self.resolved(one),
            _ => schema,
        }
    }
}

/// A text. A day is typed, since the editor's calendar would put today where nothing stands.
fn text(part: &Value) -> Value {
    match part.get("format").and_then(Value::as_str) {
        Some("date") => json!({"widget": "string", "pattern": ["^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2026-03-14"]}),
        _ => json!({"widget": "string"}),
    }
}

/// What there is to choose from, each with what it is called; nothing if anything may be typed.
fn options(part: &Value) -> Option<Vec<Value>> {
    if let Some(values) = part.get("oneOf").and_then(Value::as_array) {
        let label = |one: &Value| one.get("description").and_then(Value::as_str).map(str::to_owned);
        return values.iter().map(|one| Some(option(one.get("const")?, label(one).as_deref()))).collect();
    }
    // What a site has stands first of two choices, before any other text.
    let choices = part.get("anyOf").and_then(Value::as_array);
    let known = choices.and_then(|choices| choices.first()).unwrap_or(part);
    let values = known.get("enum")?.as_array()?;
    let labels = known.get("markdownEnumDescriptions").and_then(Value::as_array);
    let label = |at: usize| labels.and_then(|labels| labels.get(at)?.as_str());
    let all = values.iter().enumerate().filter(|(_, value)| value.is_string());
    Some(all.map(|(at, value)| option(value, label(at))).collect())
}

fn option(value: &Value, label: Option<&str>) -> Value {
    let id = value.as_str().unwrap_or_default();
    match label.filter(|label| !label.is_empty()) {
        Some(label) => json!({"value": value, "label": format!("{} ({id})", label.trim_end_matches('.'))}),
        None => json!({"value": value, "label": id}),
    }
}

/// What a value is; of several the first, and of several shapes of texts a text.
fn type_of(part: &Value) -> Option<&str> {
    match part.get("type") {
        Some(Value::Array(several)) => several.first()?.as_str(),
        Some(one) => one.as_str(),
        None => {
            let choices = part.get("anyOf")?.as_array()?;
            choices
                .iter()
                .all(|choice| choice.get("type").and_then(Value::as_str) == Some("string"))
                .then_some("string")
        }
    }
}
