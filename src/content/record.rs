//! Records of translations: from which text each was made. Written by the program, committed with the content.

use super::source_text::SourceText;
use super::spanned::Spanned;
use crate::base::{ItemRef, Lang, SourcePath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;

/// `content/translations/<kind>/<id>.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// One for each language into which the item was translated.
    pub translations: Vec<Made>,
    /// The texts from which they were made, by digest, so that what changed since can be shown.
    #[serde(default)]
    pub texts: BTreeMap<String, SourceText>,
}

/// From what a translation was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The language of the translation.
    pub to: Spanned<Lang>,
    /// The language of the text from which it was made.
    pub from: Spanned<Lang>,
    /// The digest of that text as it was then: [`SourceText::digest`].
    pub text: Spanned<String>,
}

impl Record {
    /// Where the record of an item lies.
    pub fn path(item: &ItemRef) -> SourcePath {
        SourcePath::new(format!("content/translations/{item}.yaml"))
    }

    /// From what the translation into a language was made.
    pub fn made(&self, lang: &Lang) -> Option<&Made> {
        self.translations.iter().find(|made| made.to.value == *lang)
    }
}

/// From what each translation of an item was made: source language and text.
pub type Entries<'a> = BTreeMap<&'a Lang, (&'a Lang, &'a str)>;

/// The file of a record. Equal values give equal bytes.
pub fn yaml(entries: &Entries<'_>, texts: &BTreeMap<&str, &SourceText>) -> String {
    let mut out = String::from(HEAD);
    out.push_str("translations:\n");
    for (to, (from, text)) in entries {
        // Plain tags such as `no` would do for this program, but not for every reader of YAML.
        let _ =
            writeln!(out, "- {{to: {}, from: {}, text: {}}}", quoted(to.as_str()), quoted(from.as_str()), quoted(text));
    }
    out.push_str("texts:\n");
    for (digest, prose) in texts {
        let _ = writeln!(out, "  {}:", quoted(digest));
        if !prose.front.is_empty() {
            out.push_str("    front:\n");
        }
        for (key, text) in prose.fields() {
            let _ = writeln!(out, "      {key}: {}", quoted(text));
        }
        out.push_str(if prose.body.is_empty() { "    body: []\n" } else { "    body:\n" });
        for passage in &prose.body {
            let _ = writeln!(out, "    - {}", quoted(passage));
        }
    }
    out
}

const HEAD: &str =
    "# From which text each translation was made. Written by `moveto translations --accept`; nothing to edit here.\n";

/// A text in double quotation marks. What YAML doesn't take as it is, is written by its number.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::yaml as reader;

    #[test]
    fn what_is_written_is_read_again() {
        let (sv, de) = (Lang::parse("sv").unwrap(), Lang::parse("de").unwrap());
        let front = [("title", "Åre: \"bäst\" # och"), ("summary", "a\\b\u{7f}\u{feff}")];
        let prose = SourceText {
            front: front.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect(),
            body: vec!["- {a: b}".into(), "&anchor *star* \u{1}".into(), "العربية".into()],
        };
        let digest = prose.digest();
        let text = yaml(&Entries::from([(&de, (&sv, digest.as_str()))]), &BTreeMap::from([(digest.as_str(), &prose)]));
        let (record, faults) = reader::parse::<Record>(&SourcePath::new("a.yaml"), &text, text.len());
        assert!(faults.is_empty(), "{faults:?}\n{text}");
        let record = record.unwrap();
        assert_eq!(record.texts.get(&digest), Some(&prose));
        assert_eq!(
            record.made(&de).map(|made| (&made.from.value, made.text.value.as_str())),
            Some((&sv, digest.as_str()))
        );
        let mut lines = text.lines();
        assert!(lines.next().unwrap().starts_with("# "));
    }
}
