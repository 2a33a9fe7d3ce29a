//! One line that opens or closes a block: `:::quote by="Lena, nurse in Östersund"`.

use super::{Source, faults};
use crate::base::Diagnostic;
use std::collections::BTreeSet;

/// Quotation marks that word processors and phones write, and the single straight one.
const OTHER_QUOTES: [char; 11] = ['“', '”', '„', '‟', '»', '«', '‘', '’', '‚', '‛', '\''];

/// What a fence says.
pub(super) enum Line<'a> {
    /// It begins a block.
    Open(Opening<'a>),
    /// It ends the innermost block.
    Close,
}

/// The beginning of a block. The slices are parts of the Markdown, so that they have a place in it.
pub(super) struct Opening<'a> {
    /// The word after the colons.
    pub(super) name: &'a str,
    /// The values in their order.
    pub(super) values: Vec<Value<'a>>,
}

/// `key="text"`.
pub(super) struct Value<'a> {
    /// The key.
    pub(super) key: &'a str,
    /// What stands between the quotation marks, as written.
    pub(super) written: &'a str,
    /// The same without backslashes before quotation marks.
    pub(super) text: String,
}

/// Reads a fence. A value with a fault is taken as it was most likely meant, so that the block isn't at fault too.
pub(super) fn read<'a>(source: &Source<'a>, line: &'a str, found: &mut Vec<Diagnostic>) -> Line<'a> {
    let after = line.trim_start_matches(':');
    if line.len() - after.len() > 3 {
        found.push(faults::extra_colons(source.span(source.range_of(line))));
    }
    let after = after.trim();
    if after.is_empty() {
        return Line::Close;
    }
    let (name, rest) = cut(after, |c| !c.is_alphanumeric() && !matches!(c, '-' | '_'));
    let (name, rest) = if name.is_empty() { cut(after, char::is_whitespace) } else { (name, rest) };
    Line::Open(Opening { name, values: values(source, rest, found) })
}

fn values<'a>(source: &Source<'a>, mut rest: &'a str, found: &mut Vec<Diagnostic>) -> Vec<Value<'a>> {
    let mut values: Vec<Value<'a>> = Vec::new();
    let mut seen = BTreeSet::new();
    loop {
        let (key, after) = cut(rest.trim_start(), |c| c.is_whitespace() || c == '=');
        if key.is_empty() && after.is_empty() {
            return values;
        }
        let span = source.span(source.range_of(key));
        if key.is_empty() || key.starts_with('"') || key.starts_with(OTHER_QUOTES) {
            found.push(faults::value_without_key(source.span(source.range_of(rest.trim()))));
            return values;
        }
        let Some(after) = after.trim_start().strip_prefix('=').filter(|after| !after.trim().is_empty()) else {
            found.push(faults::key_without_value(span, key));
            rest = after.trim_start().trim_start_matches('=');
            continue;
        };
        let value = value(source, key, after.trim_start(), found);
        rest = value.1;
        if seen.insert(key) {
            values.push(value.0);
        } else {
            found.push(faults::key_twice(span, key));
        }
    }
}

/// The value at the beginning of `rest`, and what follows it.
fn value<'a>(source: &Source<'a>, key: &'a str, rest: &'a str, found: &mut Vec<Diagnostic>) -> (Value<'a>, &'a str) {
    let span = |part: &str| source.span(source.range_of(part));
    if let Some(inner) = rest.strip_prefix('"') {
        let (written, after) = cut(inner, closing());
        if after.is_empty() {
            found.push(faults::unclosed_value(span(rest), key));
        }
        return (Value { key, written, text: unescape(written) }, after.strip_prefix('"').unwrap_or_default());
    }
    if let Some(inner) = rest.strip_prefix(OTHER_QUOTES) {
        let (written, after) = until_other_quote(inner);
        found.push(faults::other_quotes(span(rest.get(..rest.len() - after.len()).unwrap_or(rest)), key, written));
        return (Value { key, written, text: written.to_owned() }, after);
    }
    let (written, after) = until_next_key(rest);
    found.push(faults::bare_value(span(written), key, written));
    (Value { key, written, text: written.to_owned() }, after)
}

/// Says of each character in turn whether it is the straight quotation mark that ends a value.
fn closing() -> impl FnMut(char) -> bool {
    let mut escaped = false;
    move |c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    }
}

/// Takes away the backslash before a quotation mark or another backslash; elsewhere it stands for itself.
fn unescape(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut chars = written.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = (c == '\\').then(|| chars.next_if(|next| matches!(next, '"' | '\\'))).flatten();
        out.push(escaped.unwrap_or(c));
    }
    out
}

/// A quotation mark ends the value if a space or nothing follows; otherwise it may be an apostrophe.
fn until_other_quote(inner: &str) -> (&str, &str) {
    for (at, mark) in inner.char_indices().filter(|(_, c)| *c == '"' || OTHER_QUOTES.contains(c)) {
        let (before, after) = inner.split_at_checked(at).unwrap_or((inner, ""));
        let after = after.strip_prefix(mark).unwrap_or_default();
        if after.is_empty() || after.starts_with(char::is_whitespace) {
            return (before, after);
        }
    }
    (inner, "")
}

/// A value without quotation marks goes on until the next `key=`.
fn until_next_key(rest: &str) -> (&str, &str) {
    let mut from = 0;
    while let Some(space) = rest.get(from..).and_then(|rest| rest.find(char::is_whitespace)) {
        let (before, after) = rest.split_at_checked(from + space).unwrap_or((rest, ""));
        let (word, end) = cut(after.trim_start(), |c| c.is_whitespace() || c == '=');
        if end.starts_with('=') && !word.is_empty() {
            return (before, after);
        }
        from = rest.len() - after.trim_start().len();
    }
    (rest, "")
}

/// Cuts before the first character that `ends`.
fn cut(text: &str, ends: impl FnMut(char) -> bool) -> (&str, &str) {
    text.find(ends)
        .and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, text.get(text.len()..).unwrap_or_default()))
}
