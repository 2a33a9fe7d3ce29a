//! YAML into typed values with all its faults. The only file that knows the YAML library.
//!
//! The library stops at the first fault. To find the others, the entry at fault is blanked out and the text read again,
//! so that one run names them all; what could be understood in spite of them is returned too.

use super::faults;
use crate::base::{Diagnostic, SourcePath};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_yaml::{Error, Options};
use std::borrow::Cow;
use std::ops::Range;

/// More faults than this in one file are not sought.
const MOST_FAULTS: usize = 30;

/// Reads `text[..end]` of a file as one YAML document. The value is there if the document was understood but for the
/// faults told of; then and when there is none, at least one of the diagnostics is an error.
pub fn parse<T: DeserializeOwned>(path: &SourcePath, text: &str, end: usize) -> (Option<T>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut left = without_mark(text.get(..end).unwrap_or(text)).into_owned();
    let mut blanked: Vec<String> = Vec::new();
    for _ in 0..MOST_FAULTS {
        let error = match serde_yaml::from_str_with_options::<T>(&left, options()) {
            Ok(value) => return (Some(value), diagnostics),
            Err(error) => error,
        };
        let error = error.without_snippet();
        let at = place(error, &left);
        if !is_consequence(error, &blanked) {
            diagnostics.push(fault(path, error, &left, at.clone()));
        }
        match blank_entry(error, &mut left, at.start, &blanked) {
            Some(key) => blanked.push(key),
            None => break,
        }
    }
    (None, diagnostics)
}

/// A value with its place, for [`super::spanned::Spanned`].
pub(super) fn located<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(T, Range<u32>), D::Error> {
    let spanned = serde_yaml::Spanned::<T>::deserialize(deserializer)?;
    let span = spanned.referenced.span();
    let number = |value: Option<u64>| value.and_then(|value| u32::try_from(value).ok()).unwrap_or(0);
    let start = number(span.byte_offset());
    Ok((spanned.value, start..start.saturating_add(number(span.byte_len()))))
}

fn options() -> Options {
    serde_yaml::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        budget: serde_yaml::budget! { max_nodes: 20_000, max_depth: 32, max_aliases: 0, max_anchors: 0 },
    }
}

/// Some editors begin a file with an invisible mark. Blanks of the same length keep all places right.
fn without_mark(text: &str) -> Cow<'_, str> {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => Cow::Owned(format!("\n\n\n{rest}")),
        None => Cow::Borrowed(text),
    }
}

/// Where the fault is: from its first byte to the end of the word or value.
fn place(error: &Error, text: &str) -> Range<usize> {
    let Some(location) = error.location() else { return 0..0 };
    let span = location.span();
    let offset = span.byte_offset().and_then(|offset| usize::try_from(offset).ok());
    let start = floor(text, offset.unwrap_or_else(|| offset_of(text, location.line(), location.column())));
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let rest = text.get(start..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let end =
        if length > 1 { length.min(line.len()) } else { line.find([':', ',', '}', ']', '#']).unwrap_or(line.len()) };
    let end = floor(text, start + end);
    let shown = text.get(start..end).unwrap_or_default().trim_end().len();
    start..start + shown
}

/// The byte at a line and a column, both counted from 1, the column in characters.
fn offset_of(text: &str, line: u64, column: u64) -> usize {
    let number = |value: u64| usize::try_from(value.saturating_sub(1)).unwrap_or(0);
    let before: usize = text.split_inclusive('\n').take(number(line)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    before + rest.chars().take(number(column)).map(char::len_utf8).sum::<usize>()
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Whether the fault is only there because an entry was blanked out before.
fn is_consequence(error: &Error, blanked: &[String]) -> bool {
    match error {
        Error::SerdeMissingField { field, .. } => blanked.iter().any(|key| key == field),
        Error::Eof { .. } => !blanked.is_empty(),
        _ => false,
    }
}

fn fault(path: &SourcePath, error: &Error, text: &str, at: Range<usize>) -> Diagnostic {
    let written = text.get(at.clone()).unwrap_or_default().to_owned();
    if matches!(error, Error::Eof { .. }) && says_nothing(text) {
        return faults::empty_file(path);
    }
    match error {
        Error::SerdeUnknownField { field, expected, .. } => faults::unknown_key(path, at, field, expected),
        Error::SerdeMissingField { field, .. } => faults::missing_key(path, at, field),
        Error::SerdeUnknownVariant { variant, expected, .. } => faults::unknown_value(path, at, variant, expected),
        Error::DuplicateMappingKey { key, .. } => faults::duplicate_key(path, at, key.as_deref().unwrap_or(&written)),
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. } => {
            wrong_type(path, text, at, expected)
        }
        Error::InvalidScalar { ty, .. } => wrong_type(path, text, at, ty),
        Error::Unexpected { expected, .. } => wrong_type(path, text, at, expected),
        Error::InvalidBooleanStrict { .. } => wrong_type(path, text, at, "true or false"),
        Error::NullIntoString { .. } => wrong_type(path, text, at, "a text"),
        Error::Message { msg, .. } => faults::bad_value(path, at, msg),
        Error::Budget { .. } => faults::yaml_too_much(path, at),
        other => faults::malformed(path, at, &plain(other)),
    }
}

/// A value that begins with `#` is a remark, and there is no value.
fn wrong_type(path: &SourcePath, text: &str, at: Range<usize>, expected: &str) -> Diagnostic {
    let start = text.get(..at.start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let remark = line.split_once(':').filter(|(_, value)| value.trim_start().starts_with('#'));
    match remark {
        Some((key, value)) => {
            let place = start + line.len() - value.trim_start().len();
            let key = key.trim_start_matches([' ', '-']).trim_end();
            faults::only_a_remark(path, place..start + line.trim_end().len(), key, value.trim())
        }
        None => faults::wrong_type(path, at, expected),
    }
}

/// Whether there are only remarks and empty lines.
fn says_nothing(text: &str) -> bool {
    text.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with('#') || line == "---")
}

/// The library's own words without its place, which is told apart.
fn plain(error: &Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    first.split(" at line ").next().unwrap_or(first).trim_end_matches('.').to_owned()
}

/// Blanks out the entry in which the fault is and returns its key; nothing if reading on is of no use.
fn blank_entry(error: &Error, text: &mut String, at: usize, blanked: &[String]) -> Option<String> {
    let entry_is_known = matches!(
        error,
        Error::SerdeUnknownField { .. }
            | Error::SerdeUnknownVariant { .. }
            | Error::DuplicateMappingKey { .. }
            | Error::SerdeInvalidType { .. }
            | Error::SerdeInvalidValue { .. }
            | Error::InvalidScalar { .. }
            | Error::Unexpected { .. }
            | Error::InvalidBooleanStrict { .. }
            | Error::NullIntoString { .. }
            | Error::Message { .. }
    );
    let (lines, key) = entry_around(text, at)?;
    // An entry of a list from which something was blanked out goes whole.
    let is_remnant = is_consequence(error, blanked) && text.get(lines.clone())?.trim_start().starts_with("- ");
    if !entry_is_known && !is_remnant {
        return None;
    }
    let blank: String = text.get(lines.clone())?.chars().map(blank_of).collect();
    text.replace_range(lines, &blank);
    Some(key)
}

/// As many bytes as the character had, so that no place moves.
fn blank_of(character: char) -> String {
    if character == '\n' { "\n".to_owned() } else { " ".repeat(character.len_utf8()) }
}

/// The whole lines of the entry `key: …` in which byte `at` stands, with all that is indented under it.
fn entry_around(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..)?.lines().next()?;
    // A fault in the first key of a list's entry takes the whole entry along.
    let is_entry = line.trim_start().starts_with("- ");
    let key = line.trim_start().trim_start_matches("- ").split(':').next()?.trim();
    let is_plain = !key.is_empty() && line.contains(':') && !key.starts_with(['-', '{', '[', '#']);
    if !is_plain {
        return None;
    }
    let indent = line.len() - line.trim_start().len();
    let mut end = start;
    for (number, line) in text.get(start..)?.split_inclusive('\n').enumerate() {
        let trimmed = line.trim();
        let line_indent = line.len() - line.trim_start().len();
        // A list may stand as far to the left as the key that it belongs to.
        let is_listed = trimmed.starts_with("- ") && line_indent == indent && !is_entry;
        let deeper = line_indent > indent || is_listed || trimmed.is_empty();
        if number > 0 && (!deeper || trimmed == "---") {
            break;
        }
        end += line.len();
    }
    Some((start..end, key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read through Debug")]
    struct Sample {
        title: String,
        #[serde(default)]
        day: Option<crate::base::Date>,
        #[serde(default)]
        list: Vec<Entry>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read through Debug")]
    struct Entry {
        name: String,
        count: u32,
    }

    /// Code and the text at the place of each fault.
    fn faults(text: &str) -> Vec<(&'static str, String)> {
        let (_, found) = parse::<Sample>(&SourcePath::new("a.yaml"), text, text.len());
        let at = |fault: &Diagnostic| text.get(fault.span.start as usize..fault.span.end as usize).unwrap().to_owned();
        found.iter().map(|fault| (fault.code, at(fault))).collect()
    }

    #[test]
    fn names_every_fault_and_not_what_only_follows_from_one() {
        let text = "tilte: x\nday: 2026-02-30\nlist:\n  - name: a\n    count: many\n  - nam: b\n    count: 2\n  - name: c\n    count: 3\nother: 1\n";
        let found = faults(text);
        let codes: Vec<_> = found.iter().map(|(code, at)| (*code, at.as_str())).collect();
        assert_eq!(
            codes,
            [
                ("yaml/unknown-key", "tilte"),
                ("yaml/bad-date", "2026-02-30"),
                ("yaml/wrong-type", "many"),
                ("yaml/unknown-key", "nam"),
                ("yaml/unknown-key", "other"),
                ("yaml/missing-key", "list"),
            ]
        );
    }

    #[test]
    fn malformed_text_is_placed_even_behind_letters_of_two_bytes() {
        assert_eq!(faults("title: Åre\nlist: [a\n"), [("yaml/malformed", "[a".to_owned())]);
    }

    #[test]
    fn codes_stay_text() {
        for code in ["no", "0114", "2281", "1_000"] {
            let (value, found) = parse::<Sample>(&SourcePath::new("a.yaml"), &format!("title: {code}\n"), 100);
            assert!(found.is_empty(), "{found:?}");
            assert_eq!(value.unwrap().title, code);
        }
    }

    #[test]
    fn anchors_and_depth_are_bounded() {
        assert_eq!(faults("title: &a x\nother: *a\n").first().map(|(code, _)| *code), Some("yaml/too-much"));
        let deep = format!("title: {}x{}\n", "[".repeat(200), "]".repeat(200));
        assert!(!faults(&deep).is_empty());
    }
}
