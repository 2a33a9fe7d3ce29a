//! The states of translations for machines.

use moveto::translations::{Board, ItemStatus, Passage, State, Tally, Translation};
use serde_json::{Value, json};

/// So many words stand before and after each change.
const CONTEXT: usize = 3;

/// One object in one line.
pub fn json(board: &Board) -> String {
    json!({
        "kind": "translations",
        "languages": board.tallies.iter().map(tally).collect::<Vec<_>>(),
        "items": board.items.iter().map(item).collect::<Vec<_>>(),
    })
    .to_string()
}

fn tally(tally: &Tally) -> Value {
    json!({
        "lang": tally.language.lang,
        "name": tally.language.name,
        "current": tally.current,
        "stale": tally.stale,
        "missing": tally.missing,
        "unrecorded": tally.unrecorded,
        "total": tally.total(),
    })
}

fn item(item: &ItemStatus) -> Value {
    json!({
        "item": item.item.to_string(),
        "source": item.source,
        "path": item.path.as_str(),
        "title": item.title,
        "hidden": item.is_hidden,
        "translations": item.translations.iter().map(translation).collect::<Vec<_>>(),
    })
}

/// `changes` is there for stale translations alone, and null if the text they were made from was not kept.
fn translation(one: &Translation) -> Value {
    let mut value = json!({
        "lang": one.lang,
        "state": one.state.name().name(),
        "from": one.from.as_ref().map(|from| &from.lang),
        "path": one.path.as_ref().map(|path| path.as_str()),
        "title": one.title,
    });
    if let (State::Stale(changes), Some(fields)) = (&one.state, value.as_object_mut()) {
        let passages = changes.as_ref().map(|changes| changes.iter().map(passage).collect::<Vec<_>>());
        fields.insert("changes".to_owned(), json!(passages));
    }
    value
}

/// `key` is that of the front matter, or null for the Markdown.
fn passage(passage: &Passage) -> Value {
    json!({"key": passage.key, "words": passage.swaps(CONTEXT), "pieces": passage.pieces})
}
