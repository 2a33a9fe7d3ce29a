//! What changed as something to show: passages of pieces that are the same, were removed or were added.

use super::blocks::Placed;
use serde::Serialize;

/// A passage in which something changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The key of the front matter; nothing if it is in the Markdown.
    pub key: Option<String>,
    /// The whole passage, what was removed before what was added in its place.
    pub pieces: Vec<Piece>,
}

/// Words one after another that are the same, or were removed, or were added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Which of the three.
    pub what: What,
    /// The words, with no white space around them.
    pub text: String,
    /// Whether white space stands before them.
    pub spaced: bool,
}

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// They are there still.
    Same,
    /// They are gone.
    Removed,
    /// They are new.
    Added,
}

/// One change with a few words of what stands around it. Any part may be empty. What was before reads `before`, `removed`,
/// `after` one behind the other, and what is now `before`, `added`, `after`: white space is where it belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Swap {
    /// The words before.
    pub before: String,
    /// What is gone.
    pub removed: String,
    /// What is there in its place.
    pub added: String,
    /// The words after.
    pub after: String,
}

impl Passage {
    /// Each change with as many words around it as asked for.
    pub fn swaps(&self, context: usize) -> Vec<Swap> {
        let mut swaps: Vec<Swap> = Vec::new();
        let mut before = "";
        let mut is_open = false;
        for piece in &self.pieces {
            if piece.what == What::Same {
                if let Some(last) = swaps.last_mut().filter(|_| is_open) {
                    let space = if piece.spaced { " " } else { "" };
                    last.after = format!("{space}{}", first_words(&piece.text, context));
                }
                before = &piece.text;
                is_open = false;
                continue;
            }
            if !is_open {
                let space = if piece.spaced { " " } else { "" };
                let before = format!("{}{space}", last_words(before, context));
                swaps.push(Swap { before, removed: String::new(), added: String::new(), after: String::new() });
                is_open = true;
            }
            if let Some(last) = swaps.last_mut() {
                let side = if piece.what == What::Removed { &mut last.removed } else { &mut last.added };
                if !side.is_empty() && piece.spaced {
                    side.push(' ');
                }
                side.push_str(&piece.text);
            }
        }
        swaps
    }
}

fn first_words(text: &str, count: usize) -> &str {
    text.match_indices(' ').nth(count.saturating_sub(1)).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

fn last_words(text: &str, count: usize) -> &str {
    text.rmatch_indices(' ').nth(count.saturating_sub(1)).map_or(text, |(at, _)| text.get(at + 1..).unwrap_or(text))
}

/// Puts words together to pieces, and pieces to passages.
pub struct Writer<'k> {
    key: Option<&'k str>,
    done: Vec<Passage>,
    pieces: Vec<Piece>,
    /// The passages of the old text and of the new one that are being written.
    old: Option<usize>,
    new: Option<usize>,
}

impl<'k> Writer<'k> {
    pub fn new(key: Option<&'k str>) -> Self {
        Self { key, done: Vec::new(), pieces: Vec::new(), old: None, new: None }
    }

    /// A word that is in both texts, as the new one writes it.
    pub fn same(&mut self, old: usize, word: &Placed<'_>) {
        self.turn_to(self.new, word.passage);
        (self.old, self.new) = (Some(old), Some(word.passage));
        self.word(What::Same, word);
    }

    pub fn removed(&mut self, word: &Placed<'_>) {
        self.turn_to(self.old, word.passage);
        self.old = Some(word.passage);
        self.word(What::Removed, word);
    }

    pub fn added(&mut self, word: &Placed<'_>) {
        self.turn_to(self.new, word.passage);
        self.new = Some(word.passage);
        self.word(What::Added, word);
    }

    pub fn finish(mut self) -> Vec<Passage> {
        self.close();
        self.done
    }

    fn turn_to(&mut self, current: Option<usize>, passage: usize) {
        if current.is_some_and(|current| current != passage) {
            self.close();
        }
    }

    fn close(&mut self) {
        (self.old, self.new) = (None, None);
        if !self.pieces.is_empty() {
            let pieces = std::mem::take(&mut self.pieces);
            self.done.push(Passage { key: self.key.map(str::to_owned), pieces });
        }
    }

    fn word(&mut self, what: What, word: &Placed<'_>) {
        let token = &word.token;
        let is_first = self.pieces.is_empty();
        match self.pieces.last_mut().filter(|piece| piece.what == what) {
            Some(piece) => {
                if token.spaced {
                    piece.text.push(' ');
                }
                piece.text.push_str(token.text);
            }
            None => self.pieces.push(Piece { what, text: token.text.to_owned(), spaced: token.spaced && !is_first }),
        }
    }
}
