//! What a text says, apart from how its file is laid out: what a translator translates, and what a translation is
//! compared with.
//!
//! Lines may be wrapped anew, blank lines and indentation may come and go, tables may be aligned: the words and signs
//! are the same, and so is the digest.

mod passages;
mod tokens;

pub use tokens::{Token, tokens};

use super::kinds::Front;
use crate::base::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a text says. All white space in it is single spaces, and letters are composed (Unicode's NFC).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceText {
    /// The texts of the front matter by key: title, summary and whatever else the kind lets writers say.
    pub front: BTreeMap<String, String>,
    /// The Markdown in passages: paragraphs, headings, entries of lists, rows of tables.
    pub body: Vec<String>,
}

impl SourceText {
    /// What a text file says. `markdown` is what follows its front matter.
    pub fn of(front: &Front, markdown: &str) -> Self {
        let front = written(front).into_iter().map(|(key, text)| (key, passages::joined(&text)));
        Self { front: front.filter(|(_, text)| !text.is_empty()).collect(), body: passages::passages(markdown) }
    }

    /// The texts of the front matter, title and summary first.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        const FIRST: [&str; 2] = ["title", "summary"];
        let first = FIRST.into_iter().filter_map(|key| self.front.get_key_value(key));
        let others = self.front.iter().filter(|(key, _)| !FIRST.contains(&key.as_str()));
        first.chain(others).map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Names the text in records: the first ten hexadecimal digits of a digest of its words and signs. It tells the
    /// versions of one text apart, for which forty bits are plenty.
    ///
    /// Records are kept for years, so what goes into it must stay as it is: a line for each key of the front matter in
    /// alphabetical order, `key: ` and its words and signs with single spaces between, then those of the body in one line.
    pub fn digest(&self) -> String {
        let line = |text: &str| tokens(text).iter().map(|token| token.key).collect::<Vec<_>>().join(" ");
        let front = self.front.iter().map(|(key, text)| format!("{key}: {}\n", line(text)));
        let body = self.body.iter().map(|passage| line(passage)).collect::<Vec<_>>().join(" ");
        Digest::of((front.collect::<String>() + &body).as_bytes()).short()
    }
}

/// Every text that the front matter may say, by key: whatever its type holds as text, so that a kind's new key isn't
/// forgotten here. An address isn't translated, it is chosen.
fn written(front: &Front) -> BTreeMap<String, String> {
    let Ok(serde_json::Value::Object(kind)) = serde_json::to_value(front) else { return BTreeMap::new() };
    let fields = kind.into_iter().filter_map(|(_, fields)| match fields {
        serde_json::Value::Object(fields) => Some(fields),
        _ => None,
    });
    let texts = fields.flatten().filter_map(|(key, value)| {
        // A value with its place is an object of the two.
        let text = value.as_str().or_else(|| value.get("value")?.as_str())?.to_owned();
        Some((key, text))
    });
    texts.filter(|(key, _)| key != "slug").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Kind, SourcePath};

    fn prose(text: &str) -> SourceText {
        let path = SourcePath::new("index.sv.md");
        let cut = crate::content::front::cut(&path, text).unwrap();
        let (front, faults) = Front::parse(Kind::Stories, &path, text, cut.yaml_end);
        assert!(faults.is_empty(), "{faults:?}");
        SourceText::of(&front.unwrap(), text.get(cut.body_start..).unwrap())
    }

    #[test]
    fn takes_what_is_said_and_not_the_address() {
        let said = prose("---\ntitle: Anna  i Åre\nslug: anna\nwork: Sjuksköterska\nfrom: Ulm\n---\nHej.\n");
        let fields: Vec<_> = said.fields().collect();
        assert_eq!(fields, [("title", "Anna i Åre"), ("from", "Ulm"), ("work", "Sjuksköterska")]);
        assert_eq!(said.body, ["Hej."]);
    }

    /// Records that are kept must keep their names.
    #[test]
    fn the_digest_is_for_ever() {
        assert_eq!(prose("---\ntitle: Anna\n---\nHej, du.\n").digest(), Digest::of(b"title: Anna\nHej , du .").short());
    }

    #[test]
    fn a_word_that_moves_from_the_title_to_the_text_is_a_change() {
        assert_ne!(prose("---\ntitle: A b\n---\nc\n").digest(), prose("---\ntitle: A\n---\nb c\n").digest());
    }

    #[test]
    fn layout_is_not_what_is_said() {
        let digest = |body: &str| prose(&format!("---\ntitle: T\n---\n{body}")).digest();
        let same = [
            ("En rad till.\n", "En\nrad  till.\r\n\r\n"),
            ("A b.\n", "A\u{a0}b.\n"),
            ("## Rubrik\nText.\n", "## Rubrik\n\n\nText.   \n"),
            ("- a\n- b\n", "-   a\n\n\n-   b\n"),
            ("> a\n> b\n", "> a b\n"),
            ("> a\n>\n> b\n", "> a\n> b\n"),
            ("| a | b |\n|---|---|\n| c | d |\n", "| a   | b    |\n| --- | ---- |\n| c   | d    |\n"),
            ("Sa\u{308}ger.\n", "Säger.\n"),
            ("Hej , du.\n", "Hej, du.\n"),
        ];
        for (left, right) in same {
            assert_eq!(digest(left), digest(right), "{left:?} {right:?}");
        }
        for (left, right) in [("två\n", "tvä\n"), ("ett två\n", "etttvå\n"), ("*a*\n", "**a**\n"), ("a\n", "> a\n")]
        {
            assert_ne!(digest(left), digest(right), "{left:?} {right:?}");
        }
    }
}
