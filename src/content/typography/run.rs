//! Text that belongs together, a paragraph or a title, in pieces between which there may be markup.

use std::ops::Range;

/// What stands for a piece of code or a picture: part of a word, and never changed.
const OBJECT: char = '\u{fffc}';

/// A run of text, character by character.
#[derive(Clone, Debug, Default)]
pub struct Run(Vec<Glyph>);

/// A character as typed and as shown.
#[derive(Clone, Copy, Debug)]
struct Glyph {
    typed: char,
    shown: char,
    /// Whether it must stay as it was typed.
    is_fixed: bool,
}

impl Run {
    /// Adds text that may be set, and says where it stands in the run.
    pub fn push(&mut self, text: &str) -> Range<usize> {
        self.extend(text, false)
    }

    /// Adds text that must stay as it is.
    pub fn push_fixed(&mut self, text: &str) -> Range<usize> {
        self.extend(text, true)
    }

    /// Adds something that isn't text, such as code.
    pub fn push_object(&mut self) {
        self.0.push(Glyph { typed: OBJECT, shown: OBJECT, is_fixed: true });
    }

    fn extend(&mut self, text: &str, is_fixed: bool) -> Range<usize> {
        let start = self.0.len();
        self.0.extend(text.chars().map(|c| Glyph { typed: c, shown: c, is_fixed }));
        start..self.0.len()
    }

    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is shown of a part of it.
    pub fn shown(&self, at: Range<usize>) -> String {
        self.0.get(at).unwrap_or_default().iter().map(|glyph| glyph.shown).collect()
    }

    /// The character at `index` as typed.
    pub(super) fn typed(&self, index: usize) -> Option<char> {
        self.0.get(index).map(|glyph| glyph.typed)
    }

    /// The character before `index` as typed.
    pub(super) fn before(&self, index: usize) -> Option<char> {
        self.typed(index.checked_sub(1)?)
    }

    /// The character at `index` as it is shown so far.
    pub(super) fn now(&self, index: usize) -> Option<char> {
        self.0.get(index).map(|glyph| glyph.shown)
    }

    /// Those characters that may be changed and for which `wanted` holds.
    pub(super) fn places(&self, wanted: impl Fn(char) -> bool) -> Vec<usize> {
        let found = self.0.iter().enumerate().filter(|(_, glyph)| !glyph.is_fixed && wanted(glyph.typed));
        found.map(|(index, _)| index).collect()
    }

    /// Shows another character at `index`.
    pub(super) fn set(&mut self, index: usize, shown: char) {
        if let Some(glyph) = self.0.get_mut(index) {
            glyph.shown = shown;
        }
    }

    /// An address may have an apostrophe in it (RFC 3986, section 2.2), which is no mark of a language.
    pub(super) fn fix_addresses(&mut self) {
        let mut in_address = false;
        for index in 0..self.0.len() {
            let Some(c) = self.typed(index) else { return };
            in_address = (in_address || self.begins_path(index)) && !c.is_whitespace();
            let goes_on = self.typed(index + 1).is_some_and(|next| next.is_alphanumeric() || "/%-_=&?#".contains(next));
            if let Some(glyph) = self.0.get_mut(index).filter(|_| in_address && goes_on) {
                glyph.is_fixed = true;
            }
        }
    }

    /// Whether `://` begins here.
    fn begins_path(&self, index: usize) -> bool {
        (self.typed(index), self.typed(index + 1), self.typed(index + 2)) == (Some(':'), Some('/'), Some('/'))
    }
}

/// Whether a character is part of a word.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == OBJECT || unicode_normalization::char::is_combining_mark(c)
}
