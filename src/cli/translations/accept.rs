//! Writes records and says what was recorded.

use super::words;
use crate::cli::args::Format;
use crate::cli::console;
use crate::cli::setup::Setup;
use moveto::base::{ItemRef, Lang};
use moveto::translations::{Accepted, Board, Noted, Texts};
use moveto::write::Workplace;
use serde_json::json;
use std::collections::BTreeMap;
use std::io;

/// Accepts all translations of a board. Returns whether none was refused.
pub fn accept(
    texts: &Texts,
    board: &Board,
    from: Option<&Lang>,
    setup: &Setup,
    workplace: &Workplace,
    format: Format,
) -> io::Result<bool> {
    let accepted = texts.accept(board, from);
    let mut written = 0;
    for (path, text) in &accepted.files {
        written += usize::from(workplace.put_source(&setup.options.root, path, text)?);
    }
    if format == Format::Json {
        accepted.noted.iter().for_each(|noted| console::print(&as_json(noted)));
    } else {
        lines(&accepted).iter().for_each(|line| console::talk(line));
    }
    accepted.refused.iter().for_each(|(item, lang)| console::complain(&words::refused(item, lang, setup.tongue)));
    if format != Format::Json {
        console::talk(&words::recorded(accepted.noted.len(), written, setup.tongue));
    }
    Ok(accepted.refused.is_empty())
}

fn as_json(noted: &Noted) -> String {
    json!({"kind": "recorded", "item": noted.item.to_string(), "to": noted.to, "from": noted.from}).to_string()
}

/// A line for each item and language from which something was made.
fn lines(accepted: &Accepted) -> Vec<String> {
    let mut groups: BTreeMap<(&ItemRef, &Lang), Vec<&str>> = BTreeMap::new();
    for noted in &accepted.noted {
        groups.entry((&noted.item, &noted.from)).or_default().push(noted.to.as_str());
    }
    groups.into_iter().map(|((item, from), to)| format!("{item}: {from} → {}", to.join(", "))).collect()
}
