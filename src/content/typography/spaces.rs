//! Spaces at which no line may break. A space that was typed is replaced; none is put in.

use super::run::{Run, is_word};
use serde::Serialize;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

/// What stays together in a language, beside numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Spaces {
    /// Words of one letter that must not end a line, in lower case.
    words: &'static str,
    /// Whether there is space before `;` and inside `« »`.
    is_french: bool,
}

impl Spaces {
    /// Those of a language, given without script and region.
    ///
    /// One-letter prepositions and conjunctions go with the next word:
    /// - Polish: A. Wolański, *Edycja tekstów*, on `a i o u w z` at the end of a line.
    /// - Czech: *Internetová jazyková příručka* (ÚJČ AV ČR), on line breaks, after ČSN 01 6910: `k s v z o u a i`.
    /// - Slovak: STN 01 6910, the same.
    /// - Russian: A. E. Mil'chin and L. K. Chel'tsova, *Spravochnik izdatelya i avtora*, on line breaks. Ukrainian
    ///   typesetting follows the same rule.
    ///
    /// French spaces: *Lexique des règles typographiques en usage à l'Imprimerie nationale*, on punctuation.
    pub(super) fn of(language: &str) -> Self {
        let words = match language {
            "pl" => "aiouwz",
            "cs" | "sk" => "aiksvzou",
            "uk" => "авзійоує",
            "ru" => "авикосу",
            _ => "",
        };
        Self { words, is_french: language == "fr" }
    }

    fn between(&self, run: &Run, at: usize) -> Option<char> {
        let (before, after) = (run.now(at.checked_sub(1)?)?, run.now(at + 1)?);
        if before.is_whitespace() || after.is_whitespace() {
            return None;
        }
        if self.is_french && matches!(after, ';' | '!' | '?') {
            return Some(NARROW_NO_BREAK);
        }
        let is_kept = self.is_french && (matches!(after, ':' | '»' | '›') || matches!(before, '«' | '‹'))
            || self.ends_small_word(run, at)
            || joins_groups(run, at)
            || joins_unit(run, at);
        is_kept.then_some(NO_BREAK)
    }

    fn ends_small_word(&self, run: &Run, at: usize) -> bool {
        let letter = run.before(at).and_then(|letter| letter.to_lowercase().next());
        let alone = at.checked_sub(2).and_then(|before| run.typed(before)).is_none_or(|c| !is_word(c) && !is_joint(c));
        alone && letter.is_some_and(|letter| self.words.contains(letter))
    }
}

/// What joins a letter to the word before it: `d'a`, `a-i`, `x.y`.
fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '‑' | '.' | '/' | '@')
}

/// Sets the spaces of a run.
pub(super) fn set(run: &mut Run, spaces: &Spaces) {
    for at in run.places(|c| c == ' ') {
        if let Some(shown) = spaces.between(run, at) {
            run.set(at, shown);
        }
    }
}

/// `64 979`: one to three digits, then groups of three (*The International System of Units*, 9th edition, 5.4.4).
fn joins_groups(run: &Run, at: usize) -> bool {
    let digit = |index: Option<usize>| index.and_then(|index| run.typed(index)).is_some_and(|c| c.is_ascii_digit());
    let ahead = (1..=4).take_while(|step| digit(at.checked_add(*step))).count();
    let behind = (1..=4).take_while(|step| digit(at.checked_sub(*step))).count();
    let follows = run.typed(at + 1 + ahead);
    let leads = at.checked_sub(behind + 1).and_then(|index| run.typed(index));
    ahead == 3
        && (1..=3).contains(&behind)
        && !follows.is_some_and(|c| is_word(c) || c == '-')
        && !leads.is_some_and(|c| is_word(c) || matches!(c, '.' | ',' | ':' | '/' | '-'))
}

/// What a number counts or measures. A space stands before units and before the per cent sign (*The International System of
/// Units*, 9th edition, 5.4.3 and 5.4.7) and, where the amount comes first, before the currency.
const UNITS: [&str; 58] = [
    "%", "‰", "°C", "°F", "°", "km", "m", "dm", "cm", "mm", "m²", "km²", "m³", "m2", "km2", "m3", "ha", "mil", "kg",
    "hg", "g", "mg", "t", "l", "dl", "cl", "ml", "h", "min", "s", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "W", "V",
    "Hz", "GHz", "MB", "GB", "Mbit", "Gbit", "€", "$", "£", "kr", "tkr", "mkr", "SEK", "EUR", "NOK", "zł", "Kč", "Ft",
    "₴", "грн",
];

/// The longest of them, in characters.
const LONGEST_UNIT: usize = 4;

fn joins_unit(run: &Run, at: usize) -> bool {
    if !run.before(at).is_some_and(char::is_numeric) {
        return false;
    }
    let ends = |c: &char| c.is_whitespace() || ".,;:!?()[]/\"'”’“»«–—-".contains(*c);
    let unit: String = (1..=LONGEST_UNIT + 1).map_while(|step| run.typed(at + step)).take_while(|c| !ends(c)).collect();
    UNITS.contains(&unit.as_str())
}
