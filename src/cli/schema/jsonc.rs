//! Adding to settings that people keep: JSON with comments and commas too many, of which nothing else is touched.

use serde_json::{Map, Value};

/// The text with these entries in the object under `key`, both made where they are lacking; the text as it is if all are there.
/// Nothing if it can't be understood, or holds some of them with other values: those are somebody's own.
pub fn with_entries(text: &str, key: &str, entries: &Map<String, Value>) -> Option<String> {
    if text.trim().is_empty() {
        return Some(format!("{:#}\n", serde_json::json!({key: entries})));
    }
    let bare = bare(text);
    let there: Map<String, Value> = serde_json::from_str(bare.trim_start_matches('\u{feff}')).ok()?;
    let inner = match there.get(key) {
        None => return inserted(text, &bare, bare.find('{')? + 1, key, &Value::Object(entries.clone())),
        Some(inner) => inner.as_object()?,
    };
    let mut text = text.to_owned();
    // Last first, so that they come to stand in their order.
    for (name, value) in entries.iter().rev() {
        match inner.get(name) {
            Some(own) if own == value => {}
            Some(_) => return None,
            None => {
                let now = self::bare(&text);
                text = inserted(&text, &now, object_of(&now, key)?, name, value)?;
            }
        }
    }
    Some(text)
}

/// The text with an entry put in after the brace that ends before byte `at`, if it can be read then and says all that it said.
fn inserted(text: &str, bare: &str, at: usize, name: &str, value: &Value) -> Option<String> {
    let is_empty = bare.get(at..)?.trim_start().starts_with('}');
    let value = format!("{value:#}").replace('\n', "\n  ");
    let comma = if is_empty { "\n" } else { "," };
    let entry = format!("\n  {}: {value}{comma}", Value::from(name));
    let (before, after) = text.split_at_checked(at)?;
    let whole = format!("{before}{entry}{after}");
    serde_json::from_str::<Value>(self::bare(&whole).trim_start_matches('\u{feff}')).ok().map(|_| whole)
}

/// Behind the brace that opens the object under a key of the outermost one.
fn object_of(bare: &str, key: &str) -> Option<usize> {
    let wanted = Value::from(key).to_string();
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(letter) = bare.get(at..).and_then(|rest| rest.chars().next()) {
        match letter {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            '"' => {
                let end = at + string_length(bare.get(at..)?);
                let after = bare.get(end..)?.trim_start();
                if depth == 1 && bare.get(at..end)? == wanted && after.starts_with(':') {
                    return bare.get(end..)?.find('{').map(|brace| end + brace + 1);
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += letter.len_utf8();
    }
    None
}

/// The text with blanks in place of comments and of commas before a closing bracket; all else stays where it is.
pub fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (length, is_blank) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), true)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), true)
        } else if letter == '"' {
            (string_length(rest), false)
        } else {
            (letter.len_utf8(), false)
        };
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        match is_blank {
            true => out.extend(piece.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' })),
            false => out.push_str(piece),
        }
        rest = after;
    }
    without_last_commas(&out)
}

fn without_last_commas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = if letter == '"' { string_length(rest) } else { letter.len_utf8() };
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let is_last = piece == "," && after.trim_start().starts_with(['}', ']']);
        out.push_str(if is_last { " " } else { piece });
        rest = after;
    }
    out
}

/// How many bytes the string takes with which a text begins, its quotation marks included.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
