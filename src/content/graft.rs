//! A file as an editor in the browser wrote it, laid over the file as it was: what says the same keeps the text that it had, with
//! its comments, its quotation marks and its lines. So a save changes what was changed and nothing else.

use super::{front, yaml};
use crate::base::SourcePath;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The mark with which some editors begin a file.
const MARK: char = '\u{feff}';

/// A file of YAML, or of Markdown with front matter, as `new` says it in the words of `old`. Nothing if `new` can't be read as such, or
/// has lost every key that was there: an empty form, and nothing that a person wrote.
pub fn graft(path: &SourcePath, old: &str, new: &str) -> Option<String> {
    let (plain, fresh) = (old.replace("\r\n", "\n"), new.replace("\r\n", "\n"));
    let grafted = if path.extension() == "md" {
        text(path, &plain, &fresh)?
    } else {
        let (mark, yaml) = plain.split_at(if plain.starts_with(MARK) { MARK.len_utf8() } else { 0 });
        format!("{mark}{}", whole(yaml, fresh.trim_start_matches(MARK))?)
    };
    // Of a file with both kinds of line ends, those of most lines stay.
    let is_of_windows = old.matches("\r\n").count() * 2 > old.matches('\n').count();
    Some(match grafted == plain {
        true => old.to_owned(),
        false if is_of_windows => grafted.replace('\n', "\r\n"),
        false => grafted,
    })
}

/// The same file for an editor that reads YAML 1.2, to which `0691` is a number: what is a text here is written as one.
pub fn plain_texts(path: &SourcePath, file: &str) -> String {
    let end = if path.extension() == "md" { front::cut(path, file).map_or(0, |cut| cut.yaml_end) } else { file.len() };
    let (yaml, rest) = file.split_at_checked(end).unwrap_or((file, ""));
    let quoted: String = yaml.split_inclusive('\n').map(quoted_number).collect();
    // A line may be part of a longer text.
    let is_same = said(yaml).is_some_and(|was| Some(was) == said(&quoted));
    if is_same { format!("{quoted}{rest}") } else { file.to_owned() }
}

/// `phone: 0691` is `phone: "0691"`.
fn quoted_number(line: &str) -> Cow<'_, str> {
    let (text, end) = line.split_at(line.trim_end().len());
    let Some(at) = text.rfind(' ').map(|at| at + 1) else { return Cow::Borrowed(line) };
    let (before, value) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_digits = value.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
    let is_number = is_digits && (value.parse::<f64>().is_ok() || value.starts_with("0x") || value.starts_with("0o"));
    let is_text = || said(&format!("k: {value}")).is_some_and(|said| said.get("k").is_some_and(Value::is_string));
    let is_value = before.trim_end().ends_with([':', '-']);
    if is_value && is_number && is_text() {
        Cow::Owned(format!("{before}\"{value}\"{end}"))
    } else {
        Cow::Borrowed(line)
    }
}

/// Front matter and Markdown, each by itself.
fn text(path: &SourcePath, old: &str, new: &str) -> Option<String> {
    let (before, after) = (front::cut(path, old).ok()?, front::cut(path, new).ok()?);
    let (opening, old_yaml) = opened(old.get(..before.yaml_end)?);
    let (_, new_yaml) = opened(new.get(..after.yaml_end)?);
    let yaml = whole(old_yaml, new_yaml)?;
    let closing = old.get(before.yaml_end..before.body_start)?;
    let body = body(old.get(before.body_start..)?, new.get(after.body_start..)?);
    let break_missing = if closing.ends_with('\n') || body.is_empty() { "" } else { "\n" };
    Some(format!("{opening}{yaml}{closing}{break_missing}{body}"))
}

/// The line that opens front matter, and what comes after it.
fn opened(yaml: &str) -> (&str, &str) {
    yaml.split_at(yaml.find('\n').map_or(yaml.len(), |at| at + 1))
}

/// Blank lines round a text say nothing, and stay as they were.
fn body(old: &str, new: &str) -> String {
    let (was, is) = (without_blank_lines(old), without_blank_lines(new));
    if was == is {
        return old.to_owned();
    }
    if was.is_empty() {
        return format!("\n{is}\n");
    }
    let begin = old.find(was).unwrap_or(0);
    let (above, rest) = (old.get(..begin).unwrap_or_default(), old.get(begin + was.len()..).unwrap_or_default());
    let below = if rest.is_empty() { "\n" } else { rest };
    format!("{above}{is}{below}")
}

/// What stands between the blank lines; the first line may be indented.
fn without_blank_lines(text: &str) -> &str {
    let text = text.trim_end();
    let blank = text.len() - text.trim_start().len();
    let begin = text.get(..blank).and_then(|blank| blank.rfind('\n')).map_or(0, |at| at + 1);
    text.get(begin..).unwrap_or_default()
}

/// A mapping in the words of the old one, judged by what it says in the end.
fn whole(old: &str, new: &str) -> Option<String> {
    let wanted = said(new)?;
    let there = said(old).unwrap_or_default();
    let is_of_several = there.values().filter(|value| !is_blank(value)).count() > 1;
    if is_of_several && !there.keys().any(|key| wanted.contains_key(key)) {
        return None;
    }
    let wanted = tidied(wanted);
    let is_wanted = |text: &str| tidied(said(text).unwrap_or_default()) == wanted;
    let grafted = mapping(old, new, &|key| wanted.contains_key(key), &is_equal);
    // Where lines don't tell where keys begin, the other hand's text is as good as any.
    Some(if is_wanted(&grafted) { grafted } else { new.to_owned() })
}

/// A field of a form that was left empty says nothing.
fn tidied(said: Map<String, Value>) -> Map<String, Value> {
    said.into_iter().map(|(key, value)| (key, tidy(value))).filter(|(_, value)| !is_blank(value)).collect()
}

fn tidy(value: Value) -> Value {
    match value {
        Value::Object(keys) => Value::Object(tidied(keys)),
        Value::Array(all) => Value::Array(all.into_iter().map(tidy).filter(|one| !is_blank(one)).collect()),
        other => other,
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(all) => all.iter().all(is_blank),
        Value::Object(keys) => keys.values().all(is_blank),
        _ => false,
    }
}

fn said(yaml: &str) -> Option<Map<String, Value>> {
    if yaml.lines().all(is_aside) {
        return Some(Map::new());
    }
    let (value, faults) = yaml::parse::<Option<Map<String, Value>>>(&SourcePath::new(""), yaml, yaml.len());
    faults.is_empty().then_some(value?.unwrap_or_default())
}

/// Whether two pieces of YAML say the same.
fn is_equal(one: &str, other: &str) -> bool {
    one == other || said(one).is_some_and(|said_by_one| Some(tidied(said_by_one)) == said(other).map(tidied))
}

/// A piece of a YAML mapping: one key of the outermost level with its value, and the comments and blank lines above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry<'t> {
    /// The key as it is written; nothing for what stands before the first key, or after the last with no key of its own.
    key: Option<&'t str>,
    /// Comments and blank lines above.
    above: &'t str,
    /// Key and value, to the end of its last line.
    text: &'t str,
}

/// The mapping `new`, of which only some keys are meant, in the words of `old`.
fn mapping(old: &str, new: &str, is_meant: &dyn Fn(&str) -> bool, is_equal: &dyn Fn(&str, &str) -> bool) -> String {
    let (before, after) = (entries(old), entries(new));
    let mut out = String::with_capacity(old.len().max(new.len()));
    for entry in &before {
        let Some(key) = entry.key else {
            out.push_str(entry.above);
            out.push_str(entry.text);
            continue;
        };
        let fresh = after.iter().find(|fresh| fresh.key == Some(key) && is_meant(key));
        // What was left empty by somebody before stays as they wrote it.
        let Some(fresh) = fresh else {
            let stays = if is_equal(entry.text, "") { [entry.above, entry.text] } else { [apart(entry.above), ""] };
            out.extend(stays);
            continue;
        };
        out.push_str(entry.above);
        out.push_str(if is_equal(entry.text, fresh.text) { entry.text } else { fresh.text });
        if !out.ends_with('\n') && entry.text.ends_with('\n') {
            out.push('\n');
        }
    }
    let known = |key: &str| before.iter().any(|entry| entry.key == Some(key));
    for fresh in after.iter().filter(|fresh| fresh.key.is_some_and(|key| !known(key) && is_meant(key))) {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(fresh.text);
    }
    out
}

/// Of the comments above a key, those that a blank line separates from it: they are about more than the key.
fn apart(above: &str) -> &str {
    let end = above.rfind("\n\n").map_or(0, |at| at + 2);
    above.get(..end).filter(|comments| comments.contains('#')).unwrap_or_default()
}

/// Cuts a mapping at the keys of its outermost level. Lines that begin with a blank, `-`, `}` or `]` belong to the key above.
fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut found = Vec::new();
    // Where comments began, where the key began, and the key; byte offsets.
    let (mut above, mut start, mut key, mut end) = (0, 0, None, 0);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let here = at;
        at += line.len();
        if let Some(next) = key_of(line) {
            if key.is_some() || end > above {
                found.push(entry(text, key, above, start, end));
                above = end;
            }
            (start, key, end) = (here, Some(next), at);
        } else if !is_aside(line) {
            end = at;
            if key.is_none() {
                start = above;
            }
        }
    }
    found.push(entry(text, key, above, start, end));
    if end < text.len() {
        found.push(entry(text, None, end, text.len(), text.len()));
    }
    found
}

fn entry<'t>(text: &'t str, key: Option<&'t str>, above: usize, start: usize, end: usize) -> Entry<'t> {
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    Entry { key, above: piece(above, start), text: piece(start, end) }
}

/// Blank, or a comment of the outermost level: it belongs to what comes after it, unless the value above goes on behind it.
fn is_aside(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

/// The key with which a line of the outermost level begins.
fn key_of(line: &str) -> Option<&str> {
    if line.starts_with([' ', '\t', '#', '-', '}', ']', '\n', '\r']) {
        return None;
    }
    let (key, rest) = line.split_once(':')?;
    let is_key = rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r']);
    is_key.then(|| key.trim().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "# who\nmunicipality: are  # not Åre\n\n# what\ntags: [a, b]\ntext: >-\n  one\n\n  two\ncode: \"2321\"\nlist:\n- x\n- y\n# end\n";
    const NEW: &str =
        "municipality: are\ntags:\n  - a\n  - b\ntext: |-\n  one\n  two\ncode: '2321'\nlist:\n  - x\n  - y\n";

    fn yaml(old: &str, new: &str) -> Option<String> {
        graft(&SourcePath::new("a.yaml"), old, new)
    }

    #[test]
    fn what_says_the_same_stays_as_it_is() {
        assert_eq!(yaml(OLD, NEW).as_deref(), Some(OLD));
        assert_eq!(yaml(OLD, OLD).as_deref(), Some(OLD));
        let windows = OLD.replace('\n', "\r\n");
        assert_eq!(yaml(&windows, NEW).as_deref(), Some(windows.as_str()));
    }

    #[test]
    fn what_was_changed_changes_alone_and_comments_stay_with_their_key() {
        let new = NEW.replace("  - b\n", "") + "more: 1\nblank: ''\n";
        let wanted = OLD.replace("tags: [a, b]\n", "tags:\n  - a\n").replace("# end\n", "# end\nmore: 1\n");
        assert_eq!(yaml(OLD, &new), Some(wanted));
    }

    #[test]
    fn what_was_emptied_or_taken_away_takes_its_comment_along() {
        let wanted = OLD.replace("\n# what\ntags: [a, b]\n", "");
        assert_eq!(yaml(OLD, &NEW.replace("tags:\n  - a\n  - b\n", "")), Some(wanted.clone()));
        assert_eq!(yaml(OLD, &NEW.replace("tags:\n  - a\n  - b\n", "tags: []\n")), Some(wanted));
    }

    #[test]
    fn a_number_and_its_digits_are_not_the_same() {
        assert_eq!(yaml("code: \"2321\"\n", "code: 2321\n").as_deref(), Some("code: 2321\n"));
        assert_eq!(yaml("code: 0114\n", "code: '0114'\n").as_deref(), Some("code: 0114\n"));
    }

    #[test]
    fn texts_of_digits_are_texts_to_the_editor_too() {
        let item = SourcePath::new("a.yaml");
        let old = "phone: 0691123456\nother: +4669112\nyear: 2026\nlat: 63.0\ndate: 2026-03-14\ncodes:\n- 0110\n";
        let shown = plain_texts(&item, old);
        assert_eq!(
            shown,
            "phone: \"0691123456\"\nother: +4669112\nyear: 2026\nlat: 63.0\ndate: 2026-03-14\ncodes:\n- \"0110\"\n"
        );
        assert_eq!(yaml(old, &shown).as_deref(), Some(old));
        assert_eq!(yaml(old, &shown.replace("+4669112", "4669112")).as_deref(), Some(old), "one number, written twice");
        let block = "text: |\n  code: 007\n  more\n";
        assert_eq!(plain_texts(&item, block), block, "a line of a longer text stays");
        let page = "---\ntitle: 007\n---\nk: 007\n";
        assert_eq!(plain_texts(&SourcePath::new("a.md"), page), page.replacen("007", "\"007\"", 1));
    }

    #[test]
    fn marks_line_ends_and_comments_about_the_file_stay() {
        assert_eq!(yaml("\u{feff}a: 1\nb: 2\n", "a: 1\nb: 3\n").as_deref(), Some("\u{feff}a: 1\nb: 3\n"));
        assert_eq!(yaml("\u{feff}a: 1\nb: 2\n", "a: 1\nb: 2\n").as_deref(), Some("\u{feff}a: 1\nb: 2\n"));
        assert_eq!(yaml("a: 1\r\nb: 2\nc: 3\n", "a: 1\nb: 3\nc: 3\n").as_deref(), Some("a: 1\nb: 3\nc: 3\n"));
        assert_eq!(yaml("# Eva's\n\n# who\na: 1\nb: 2\n", "b: 2\n").as_deref(), Some("# Eva's\n\nb: 2\n"));
    }

    #[test]
    fn the_first_line_of_a_text_keeps_its_indentation() {
        let text = |old: &str, new: &str| {
            graft(
                &SourcePath::new("a.md"),
                &format!("---\ntitle: A\n---\n{old}"),
                &format!("---\ntitle: A\n---\n{new}"),
            )
        };
        let is = |body: &str| Some(format!("---\ntitle: A\n---\n{body}"));
        assert_eq!(text("\n    kod\n\nText\n", "Hej\n\nText"), is("\nHej\n\nText\n"));
        assert_eq!(text("\nHej\n", "    kod"), is("\n    kod\n"));
        assert_eq!(text("    kod\n", "kod"), is("kod\n"));
        assert_eq!(text("\n    kod\n", "    kod"), is("\n    kod\n"));
    }

    #[test]
    fn what_has_lost_everything_or_is_none_is_not_taken() {
        assert_eq!(yaml(OLD, "other: 1\n"), None);
        assert_eq!(yaml(OLD, "[1, 2]\n"), None);
        assert_eq!(graft(&SourcePath::new("a.md"), "---\ntitle: A\n---\nText\n", "Text\n"), None);
        assert_eq!(yaml("# first\norder: 1\n", "{}\n").as_deref(), Some(""), "the only field may be emptied");
    }

    #[test]
    fn what_is_left_empty_is_nothing_and_what_was_empty_stays() {
        let old = "a: 1\nb: '' # not yet\nc: {sv: A, en: ''}\n";
        assert_eq!(yaml(old, "a: 1\nc:\n  sv: A\n").as_deref(), Some(old));
        assert_eq!(yaml(old, "a: 1\nb: ''\nc:\n  sv: A\n  en: ''\n").as_deref(), Some(old));
        assert_eq!(yaml(old, "a: 2\nc:\n  sv: A\nd:\n  - ''\n").unwrap(), old.replace("a: 1", "a: 2"));
    }

    #[test]
    fn a_text_keeps_its_front_matter_when_its_words_change_and_the_other_way_round() {
        let old = "---\n# first\ntitle: A # B\n---\n\nOne\ntwo\n\n";
        let text = |new: &str| graft(&SourcePath::new("a.md"), old, new).unwrap();
        assert_eq!(text("---\ntitle: A\n---\nOne\ntwo"), old);
        assert_eq!(text("---\ntitle: A\n---\nOne\nthree"), old.replace("two", "three"));
        assert_eq!(text("---\ntitle: C\n---\nOne\ntwo"), old.replace("A # B", "C"));
        let fresh = graft(&SourcePath::new("b.md"), "---\n---\n", "---\ntitle: A\nsummary: ''\n---\nOne\n").unwrap();
        assert_eq!(fresh, "---\ntitle: A\n---\n\nOne\n");
    }
}
