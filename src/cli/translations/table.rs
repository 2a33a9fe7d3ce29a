//! The states of translations for people at a terminal.

use super::words;
use crate::cli::args::Tongue;
use moveto::base::Lang;
use moveto::translations::{Board, ItemStatus, Passage, State, StateName, Swap, Translation};

/// So many words stand before and after each change.
const CONTEXT: usize = 2;

/// So many changes of one text are told when no item was asked for by name.
const MOST_CHANGES: usize = 5;

/// How to tell it.
pub struct Manner {
    pub tongue: Tongue,
    /// Whether there may be colours.
    pub is_styled: bool,
    /// Whether every change is told.
    pub is_whole: bool,
}

/// Sums by language, a row for each item, and what changed.
pub fn table(board: &Board, manner: &Manner) -> String {
    let mut parts = vec![aligned(&sums(board, manner.tongue))];
    if !board.items.is_empty() {
        parts.push(aligned(&grid(board, manner.tongue)));
    }
    if board.items.iter().any(|item| item.is_hidden && item.translations.iter().any(|one| one.state == State::Missing))
    {
        parts.push(words::hidden_note(manner.tongue).to_owned());
    }
    parts.extend(board.items.iter().flat_map(|item| stale(item, manner)));
    parts.join("\n\n")
}

fn sums(board: &Board, tongue: Tongue) -> Vec<Vec<String>> {
    let head = std::iter::once(String::new()).chain(StateName::ALL.map(|state| words::state(state, tongue).to_owned()));
    let mut rows = vec![head.collect::<Vec<_>>()];
    for tally in &board.tallies {
        let name = format!("{} {}", tally.language.lang, tally.language.name);
        let counts = StateName::ALL.map(|state| tally.of(state).to_string());
        rows.push(std::iter::once(name).chain(counts).collect());
    }
    rows
}

fn grid(board: &Board, tongue: Tongue) -> Vec<Vec<String>> {
    let langs: Vec<&Lang> = board.tallies.iter().map(|tally| &tally.language.lang).collect();
    let is_used = |lang: &&Lang| board.items.iter().any(|item| item.translations.iter().any(|one| one.lang == **lang));
    let langs: Vec<&Lang> = langs.into_iter().filter(is_used).collect();
    let (item, from) = words::columns(tongue);
    let head = [item.to_owned(), from.to_owned()].into_iter().chain(langs.iter().map(ToString::to_string));
    let mut rows = vec![head.collect::<Vec<_>>()];
    for item in &board.items {
        let cell = |lang: &&Lang| {
            let one = item.translations.iter().find(|one| one.lang == **lang);
            one.map_or_else(|| "·".to_owned(), |one| state(item, one, tongue))
        };
        let row = [item.item.to_string(), item.source.to_string()].into_iter().chain(langs.iter().map(cell));
        rows.push(row.collect());
    }
    rows
}

fn state(item: &ItemStatus, one: &Translation, tongue: Tongue) -> String {
    let name = words::state(one.state.name(), tongue);
    if item.is_hidden && one.state == State::Missing { format!("({name})") } else { name.to_owned() }
}

/// Columns as wide as what is in them. Nothing stands at the ends of lines that isn't seen.
fn aligned(rows: &[Vec<String>]) -> String {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(column, cell)| format!("{cell:<0$}", width(column).unwrap_or(0)));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Translations that were made from the same text.
struct Group<'a> {
    from: Option<&'a Lang>,
    changes: Option<&'a [Passage]>,
    langs: Vec<&'a str>,
}

/// What changed, once for all languages that were made from the same text.
fn stale(item: &ItemStatus, manner: &Manner) -> Vec<String> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for one in &item.translations {
        let State::Stale(changes) = &one.state else { continue };
        let (from, changes) = (one.from.as_ref().map(|from| &from.lang), changes.as_deref());
        match groups.iter_mut().find(|group| group.from == from && group.changes == changes) {
            Some(group) => group.langs.push(one.lang.as_str()),
            None => groups.push(Group { from, changes, langs: vec![one.lang.as_str()] }),
        }
    }
    let told = |group: Group<'_>| {
        let from = group.from.map(Lang::as_str).unwrap_or_default();
        let head = format!("{}  {from} → {}", item.item, group.langs.join(", "));
        std::iter::once(head).chain(changed(group.changes, manner)).collect::<Vec<_>>().join("\n")
    };
    groups.into_iter().map(told).collect()
}

fn changed(changes: Option<&[Passage]>, manner: &Manner) -> Vec<String> {
    let Some(changes) = changes else { return vec![format!("  {}", words::text_not_kept(manner.tongue))] };
    let swaps: Vec<(Option<&str>, Swap)> = changes
        .iter()
        .flat_map(|passage| passage.swaps(CONTEXT).into_iter().map(|swap| (passage.key.as_deref(), swap)))
        .collect();
    let shown = if manner.is_whole { swaps.len() } else { MOST_CHANGES.min(swaps.len()) };
    let mut lines: Vec<String> =
        swaps.iter().take(shown).flat_map(|(key, swap)| lines(*key, swap, manner.is_styled)).collect();
    if shown < swaps.len() {
        lines.push(format!("  {}", words::more_changes(swaps.len() - shown, manner.tongue)));
    }
    lines
}

fn lines(key: Option<&str>, swap: &Swap, is_styled: bool) -> Vec<String> {
    const RED: &str = "\u{1b}[31m";
    const GREEN: &str = "\u{1b}[32m";
    const PLAIN: &str = "\u{1b}[0m";
    let key = key.map(|key| format!("{key}: ")).unwrap_or_default();
    let line = |sign: &str, colour: &str, words: &str| {
        let said = printable(&format!("{}{words}{}", swap.before, swap.after));
        let text = format!("{sign} {key}{}", said.trim());
        (!words.is_empty()).then(|| if is_styled { format!("  {colour}{text}{PLAIN}") } else { format!("  {text}") })
    };
    [line("−", RED, &swap.removed), line("+", GREEN, &swap.added)].into_iter().flatten().collect()
}

/// Without what a terminal would take for orders.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
