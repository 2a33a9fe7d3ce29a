//! Which of the straight marks open a quotation, which close one, and which are apostrophes.
//!
//! A mark opens or closes by what stands beside it, and only if its partner is found in the same run; without one it
//! stays as it was typed. Feet, inches and minutes (`5'`, `12"`) have digits before them and no partner, and stay.

use super::quotes::Quotes;
use super::run::{Run, is_word};

/// In all languages of CLDR whose apostrophe is typed as `'`.
const APOSTROPHE: char = '’';

/// Sets quotation marks and apostrophes.
pub(super) fn set(run: &mut Run, quotes: &Quotes, has_clitics: bool) {
    let places = run.places(|c| matches!(c, '"' | '\''));
    if places.is_empty() {
        return;
    }
    let mut pairing = Pairing { run, has_clitics, open: Vec::new(), doubles: 0, last: None, found: Vec::new() };
    for place in places {
        pairing.meet(place);
    }
    let found = pairing.finish();
    show(run, quotes, found);
}

/// What a mark was found to be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Opens,
    Closes,
    Apostrophe,
}

struct Pairing<'a> {
    run: &'a Run,
    has_clitics: bool,
    /// Places of the marks that opened and have no partner yet.
    open: Vec<usize>,
    /// How many of those are `"`.
    doubles: usize,
    /// The mark that opened last, closed or not.
    last: Option<usize>,
    found: Vec<(usize, Mark)>,
}

impl Pairing<'_> {
    fn meet(&mut self, at: usize) {
        let (before, after) = (self.run.before(at), self.run.typed(at + 1));
        if before.is_some_and(is_hebrew) && after.is_none_or(|c| is_hebrew(c) || !is_word(c)) && self.doubles == 0 {
            return; // Geresh and gershayim.
        }
        let is_double = self.run.typed(at) == Some('"');
        if !is_double && self.is_apostrophe(at) {
            self.found.push((at, Mark::Apostrophe));
        } else if self.opens(at) {
            self.open(at, is_double);
        } else if is_double && self.doubles > 0 || !is_double && self.top() == Some('\'') {
            self.close(at, is_double);
        } else if !is_double && before.is_some_and(|c| is_word(c) && !c.is_numeric() && !is_dense(c)) {
            self.found.push((at, Mark::Apostrophe));
        } else if before.is_some_and(|c| !is_word(c) || is_dense(c)) && after.is_some_and(is_word) {
            self.open(at, is_double);
        }
    }

    fn top(&self) -> Option<char> {
        self.run.typed(*self.open.last()?)
    }

    /// Inside a word, or where letters are left out: `don't`, `'90s`, `rock 'n' roll`, `'s avonds`.
    fn is_apostrophe(&self, at: usize) -> bool {
        let (before, after) = (self.run.before(at), self.run.typed(at + 1));
        let next = |ahead: usize| self.run.typed(at + ahead);
        match (before, after) {
            (Some(before), Some(after)) if is_word(before) && is_word(after) => {
                !(is_dense(before) || is_dense(after) || before.is_numeric() && after.is_numeric())
            }
            (Some('n'), None | Some(' ')) if at >= 2 && self.run.typed(at - 2) == Some('\'') => {
                at == 2 || self.run.typed(at - 3).is_some_and(char::is_whitespace)
            }
            (Some(before), _) if is_word(before) => false,
            (None | Some(' '), Some('n')) if next(2) == Some('\'') => next(3).is_none_or(char::is_whitespace),
            (_, Some(first)) if first.is_ascii_digit() => {
                next(2).is_some_and(|c| c.is_ascii_digit()) && next(3) == Some('s') && !next(4).is_some_and(is_word)
            }
            (_, Some(first)) if self.has_clitics && first.is_lowercase() => matches!(next(2), Some(' ' | '-' | '’')),
            _ => false,
        }
    }

    /// Whether what stands beside the mark lets it be nothing but the beginning of a quotation.
    fn opens(&self, at: usize) -> bool {
        let after = self.run.typed(at + 1);
        let goes_on = after.is_some_and(|c| !c.is_whitespace());
        match self.run.before(at) {
            None => goes_on,
            Some(c) if c.is_whitespace() || is_opening(c) => goes_on,
            Some('"' | '\'') => goes_on && self.last.is_some() && self.last == at.checked_sub(1),
            Some('-' | '‐' | '‑' | '–' | '—' | '―' | '/') => {
                after.is_some_and(|c| is_word(c) || matches!(c, '"' | '\''))
            }
            Some(_) => false,
        }
    }

    fn open(&mut self, at: usize, is_double: bool) {
        self.open.push(at);
        self.last = Some(at);
        self.doubles += usize::from(is_double);
    }

    /// Closes the last quotation of the kind. What was opened inside it and not closed was none.
    fn close(&mut self, at: usize, is_double: bool) {
        while let Some(open) = self.open.pop() {
            let is_partner = (self.run.typed(open) == Some('"')) == is_double;
            if is_partner {
                self.doubles -= usize::from(is_double);
                if open + 1 == at {
                    return; // Nothing is quoted.
                }
                self.found.push((open, Mark::Opens));
                self.found.push((at, Mark::Closes));
                return;
            }
            self.alone(open);
        }
    }

    /// A mark that only seemed to open: letters left out at the beginning of a word (`'tis`), or nothing.
    fn alone(&mut self, at: usize) {
        if self.run.typed(at) == Some('\'') && self.run.typed(at + 1).is_some_and(is_word) {
            self.found.push((at, Mark::Apostrophe));
        }
    }

    /// What each mark is, by place.
    fn finish(mut self) -> Vec<(usize, Mark)> {
        for open in std::mem::take(&mut self.open) {
            self.alone(open);
        }
        self.found.sort_unstable();
        self.found
    }
}

/// `"` is the outer mark and `'` the inner one, but none stands directly inside its own kind.
fn show(run: &mut Run, quotes: &Quotes, found: Vec<(usize, Mark)>) {
    let mut inside: Vec<bool> = Vec::new();
    for (at, mark) in found {
        let shown = match mark {
            Mark::Apostrophe => APOSTROPHE,
            Mark::Opens => {
                let wanted = run.typed(at) == Some('\'');
                let is_inner = if inside.last() == Some(&wanted) { !wanted } else { wanted };
                inside.push(is_inner);
                if is_inner { quotes.inner.0 } else { quotes.outer.0 }
            }
            Mark::Closes => match inside.pop() {
                Some(true) => quotes.inner.1,
                _ => quotes.outer.1,
            },
        };
        run.set(at, shown);
    }
}

/// Brackets and marks after which a quotation begins.
fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '¿' | '¡' | '“' | '‘' | '„' | '‚' | '«' | '‹' | '「' | '『' | '（')
}

/// In Hebrew `'` and `"` mark abbreviations inside words.
fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{5ff}')
}

/// Letters of scripts that put no space between words, so that a quotation may begin right after one: Thai, Lao, Burmese,
/// Khmer, Chinese, Japanese, and wide marks.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
