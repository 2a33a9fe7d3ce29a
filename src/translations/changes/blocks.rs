//! Some passages of the old text against those that stand in their place, word by word.

use super::pieces::{Passage, What, Writer};
use crate::content::source_text::{Token, tokens};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::ops::Range;

/// With more words than this on both sides together, the old text and the new one are shown whole: nobody reads a
/// comparison of that length, and it takes long to make.
const MOST_WORDS: usize = 8_000;

/// A word and the passage it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    pub token: Token<'a>,
    pub passage: usize,
}

/// Passages of the old text, and those in their place.
#[derive(Debug)]
pub struct Block<'a> {
    old: Vec<Placed<'a>>,
    new: Vec<Placed<'a>>,
}

/// Words that are the same, or others: ranges of the old words and of the new ones.
#[derive(Clone, Debug)]
struct Step {
    is_same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

impl<'a> Block<'a> {
    pub fn new(old: &'a [String], new: &'a [String]) -> Self {
        Self { old: placed(old), new: placed(new) }
    }

    /// The passages in which something changed.
    pub fn passages(&self, key: Option<&str>) -> Vec<Passage> {
        let mut all = self.all_passages(key);
        all.retain(|passage| passage.pieces.iter().any(|piece| piece.what != What::Same));
        all
    }

    /// All of them.
    pub fn all_passages(&self, key: Option<&str>) -> Vec<Passage> {
        let mut writer = Writer::new(key);
        for step in self.merged(self.steps()) {
            let (old, new) = (slice(&self.old, &step.old), slice(&self.new, &step.new));
            if step.is_same {
                old.iter().zip(new).for_each(|(old, new)| writer.same(old.passage, new));
                continue;
            }
            // What changed over several passages is told passage by passage.
            let (mut old, mut new) = (old.chunk_by(together), new.chunk_by(together));
            loop {
                let (removed, added) = (old.next(), new.next());
                if removed.is_none() && added.is_none() {
                    break;
                }
                removed.into_iter().flatten().for_each(|word| writer.removed(word));
                added.into_iter().flatten().for_each(|word| writer.added(word));
            }
        }
        writer.finish()
    }

    /// What is the same and what isn't, by turns.
    fn steps(&self) -> Vec<Step> {
        let (old_end, new_end) = (self.old.len(), self.new.len());
        if old_end + new_end > MOST_WORDS {
            return vec![Step { is_same: false, old: 0..old_end, new: 0..new_end }];
        }
        let keys = |words: &[Placed<'a>]| words.iter().map(|word| word.token.key).collect::<Vec<_>>();
        let operations = capture_diff_slices(Algorithm::Myers, &keys(&self.old), &keys(&self.new));
        // Only what is equal is taken from the library; what lies between follows from it, with no order to rely on.
        let equal = operations.into_iter().filter(|operation| operation.tag() == DiffTag::Equal);
        let equal = equal.map(|operation| (operation.old_range(), operation.new_range()));
        let mut steps: Vec<Step> = Vec::new();
        let (mut old_at, mut new_at) = (0, 0);
        for (old, new) in equal.chain([(old_end..old_end, new_end..new_end)]) {
            if old_at < old.start || new_at < new.start {
                steps.push(Step { is_same: false, old: old_at..old.start, new: new_at..new.start });
            }
            (old_at, new_at) = (old.end, new.end);
            steps.push(Step { is_same: true, old, new });
        }
        steps
    }

    /// A lone word or sign that happens to be the same amid others is told with them: people read phrases.
    fn merged(&self, steps: Vec<Step>) -> Vec<Step> {
        let mut merged: Vec<Step> = Vec::new();
        for step in steps {
            let count = merged.len();
            let joins = match (merged.get(count.wrapping_sub(2)), merged.last()) {
                (Some(before), Some(between)) => {
                    !before.is_same && !step.is_same && self.is_bridge(before, between, &step)
                }
                _ => false,
            };
            if joins {
                merged.pop();
                if let Some(before) = merged.last_mut() {
                    before.old.end = step.old.end;
                    before.new.end = step.new.end;
                }
            } else {
                merged.push(step);
            }
        }
        merged
    }

    /// Whether what is the same between two changes is at most one word, and all three are in one passage.
    fn is_bridge(&self, before: &Step, between: &Step, after: &Step) -> bool {
        let words = slice(&self.new, &between.new).iter().filter(|word| word.token.is_word()).count();
        let is_one = |side: &[Placed<'_>], from: usize, to: usize| {
            let around = slice(side, &(from..to));
            around.first().map(|word| word.passage) == around.last().map(|word| word.passage)
        };
        words <= 1
            && is_one(&self.old, before.old.start, after.old.end)
            && is_one(&self.new, before.new.start, after.new.end)
    }
}

fn together(left: &Placed<'_>, right: &Placed<'_>) -> bool {
    left.passage == right.passage
}

fn slice<'s, 'a>(words: &'s [Placed<'a>], range: &Range<usize>) -> &'s [Placed<'a>] {
    words.get(range.clone()).unwrap_or_default()
}

fn placed(passages: &[String]) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for (passage, text) in passages.iter().enumerate() {
        for (index, token) in tokens(text).into_iter().enumerate() {
            // Between passages there is white space, whether or not the words before are shown.
            let token = Token { spaced: token.spaced || index == 0, ..token };
            found.push(Placed { token, passage });
        }
    }
    found
}
