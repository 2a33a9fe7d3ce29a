//! `moveto translations`: which translations are true to the text they were made from, and saying that they are.

mod accept;
mod board;
mod json;
mod table;
mod words;

use super::args::{BoardFormat, StateArg, TranslationsArgs};
use super::console::{self, Console};
use super::setup::{self, Setup};
use super::{Status, Trouble, args::Tongue, on_site};
use moveto::base::{Diagnostic, Lang};
use moveto::translations::{Board, Selection, StateName, Texts, read};
use moveto::write::{Workplace, put_report};
use std::io::{self, IsTerminal};
use std::path::Path;

/// Runs the command.
pub fn run(args: &TranslationsArgs) -> Status {
    on_site(&args.site, |setup, console| tell(args, setup, console))
}

fn tell(args: &TranslationsArgs, setup: &Setup, console: &Console<'_>) -> Result<Status, Trouble> {
    if args.accept && !args.all && args.items.is_empty() {
        return Err(Trouble::Usage(words::accept_what(setup.tongue)));
    }
    let report =
        args.output.as_deref().map(|path| setup::report_path(path, setup)).transpose().map_err(Trouble::Usage)?;
    let workplace = Workplace::new(&setup.options.root, &setup.options.output);
    // What is read is what is written upon: nobody else may come between.
    let _lock = if args.accept { Some(workplace.lock()?) } else { None };
    let (texts, diagnostics) = read(&setup.options, &workplace.memory(moveto::program()));
    console.faults(&diagnostics);
    let is_faulty = diagnostics.iter().any(Diagnostic::is_error);
    let Some(texts) = texts else { return Ok(Status::Faulty) };
    let board = texts.board(&selection(args, &texts, setup)?);
    if args.accept {
        let from = args.from.as_deref().map(|tag| language(tag, &texts, setup.tongue)).transpose()?;
        let is_whole = accept::accept(&texts, &board, from.as_ref(), setup, &workplace, args.site.message_format)?;
        return Ok(if is_whole && !is_faulty { Status::Done } else { Status::Faulty });
    }
    show(args, setup, &texts, &board, report.as_deref())?;
    let is_bad = is_faulty || (args.check && board.has_stale());
    Ok(if is_bad { Status::Faulty } else { Status::Done })
}

fn show(
    args: &TranslationsArgs,
    setup: &Setup,
    texts: &Texts,
    board: &Board,
    report: Option<&Path>,
) -> Result<(), Trouble> {
    let text = match args.format {
        BoardFormat::Json => json::json(board),
        BoardFormat::Html => board::html(texts, board, setup, report).map_err(io::Error::other)?,
        BoardFormat::Table => {
            let is_styled = report.is_none() && io::stdout().is_terminal();
            table::table(board, &table::Manner { tongue: setup.tongue, is_styled, is_whole: !args.items.is_empty() })
        }
    };
    match report {
        Some(path) => put_report(path, format!("{text}\n"))?,
        None => console::print(&text),
    }
    Ok(())
}

fn selection(args: &TranslationsArgs, texts: &Texts, setup: &Setup) -> Result<Selection, Trouble> {
    let wanted = |name: &String| {
        let unknown = |near: Option<String>| Trouble::Usage(words::no_such_item(name, near.as_deref(), setup.tongue));
        texts.wanted(&inside(name, &setup.options.root)).map_err(unknown)
    };
    Ok(Selection {
        items: args.items.iter().map(wanted).collect::<Result<_, _>>()?,
        langs: args.only.iter().map(|tag| language(tag, texts, setup.tongue)).collect::<Result<_, _>>()?,
        states: args.state.iter().map(|state| state_name(*state)).collect(),
    })
}

/// The name of an item as it is written, or the path inside the site of a file that lies where the command was called.
fn inside(name: &str, root: &Path) -> String {
    let path = setup::absolute(Path::new(name)).filter(|path| path.exists());
    let inside = path.as_deref().and_then(|path| path.strip_prefix(root).ok());
    inside.map_or_else(|| name.to_owned(), |path| path.to_string_lossy().replace('\\', "/"))
}

fn language(tag: &str, texts: &Texts, tongue: Tongue) -> Result<Lang, Trouble> {
    let known = || texts.languages.iter().map(|language| &language.lang);
    let found = Lang::parse(tag).filter(|lang| known().any(|known| known == lang));
    found.ok_or_else(|| Trouble::Usage(words::no_such_language(tag, known(), tongue)))
}

fn state_name(state: StateArg) -> StateName {
    match state {
        StateArg::Current => StateName::Current,
        StateArg::Stale => StateName::Stale,
        StateArg::Missing => StateName::Missing,
        StateArg::Unrecorded => StateName::Unrecorded,
    }
}
