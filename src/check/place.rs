//! Where in a YAML file a value stands. What is parsed keeps no places for words, and needs none until somebody asks.

use crate::base::{Lang, SourcePath, Span};
use crate::collect::Sources;
use std::ops::Range;

/// The words of a key in a language: `alt:` and in it `sv:`. The key alone, or the file, where they can't be found.
pub fn of_words(sources: &Sources, path: &SourcePath, key: &str, lang: Option<&Lang>) -> Span {
    let text = sources.text(path).unwrap_or_default();
    let at = find(&text, key, lang.map(Lang::as_str)).unwrap_or(0..0);
    Span::new(path, at)
}

fn find(text: &str, key: &str, lang: Option<&str>) -> Option<Range<usize>> {
    let (start, rest) = entry(text, key)?;
    let Some(lang) = lang else { return Some(start..start + key.len()) };
    let end = rest.find("\n").map_or(rest.len(), |line| line + own_lines(rest.get(line..).unwrap_or_default()));
    let block = rest.get(..end)?;
    let offset = text.len() - rest.len();
    Some(inner(block, lang).map_or(start..start + key.len(), |at| offset + at.start..offset + at.end))
}

/// Where a key of the first level stands, and what follows its colon.
fn entry<'t>(text: &'t str, key: &str) -> Option<(usize, &'t str)> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')) {
            return Some((offset, text.get(offset + key.len() + 1..)?));
        }
        offset += line.len();
    }
    None
}

/// How many bytes of lines follow that are further in, or empty.
fn own_lines(rest: &str) -> usize {
    let mut length = 1;
    for line in rest.get(1..).unwrap_or_default().split_inclusive('\n') {
        if !line.starts_with([' ', '\t', '\n', '\r', '}']) {
            break;
        }
        length += line.len();
    }
    length
}

/// The value of a key inside: to the end of its line, without comma and brace where the map is in one line.
fn inner(block: &str, key: &str) -> Option<Range<usize>> {
    let marked = format!("{key}:");
    let is_key =
        |at: usize| !block.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '-'));
    let (at, _) = block.match_indices(&marked).find(|(at, _)| is_key(*at))?;
    let after = block.get(at + marked.len()..)?;
    let line = after.lines().next().unwrap_or_default();
    let value = line.trim();
    if value.is_empty() || value.starts_with(['|', '>']) {
        return Some(at..at + key.len());
    }
    let start = at + marked.len() + (line.len() - line.trim_start().len());
    let quoted = value.chars().next().filter(|quote| ['"', '\''].contains(quote));
    let length = match quoted {
        Some(quote) => value.get(1..)?.find(quote).map_or(value.len(), |end| end + 2),
        None if block.trim_start().starts_with('{') => value.find([',', '}']).unwrap_or(value.len()),
        None => value.len(),
    };
    Some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn finds_words_in_blocks_and_in_braces() {
        let text = "title: {sv: Sjö, en: \"A lake\"}\nalt:\n  sv: En sjö\n  en: |\n    A lake\ncredit: x\n";
        let found = |key, lang| find(text, key, lang).and_then(|at| text.get(at));
        assert_eq!(found("title", Some("sv")), Some("Sjö"));
        assert_eq!(found("title", Some("en")), Some("\"A lake\""));
        assert_eq!(found("alt", Some("sv")), Some("En sjö"));
        assert_eq!(found("alt", Some("en")), Some("en"));
        assert_eq!(found("alt", Some("de")), Some("alt"));
        assert_eq!(found("credit", None), Some("credit"));
        assert_eq!(found("caption", Some("sv")), None);
    }
}
