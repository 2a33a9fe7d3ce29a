//! `moveto media add`: pictures, films, sounds and documents into the library, each with a card of what their files say, what the command
//! line says, and what somebody at a terminal answers.
//!
//! Either all of the files can be taken, or none is.

mod ask;
mod candidate;
mod draft;
mod films;
mod library;
mod words;
mod yaml;

use super::args::AddArgs;
use crate::cli::args::Format;
use crate::cli::setup::{self, Setup};
use crate::cli::{Status, console};
use candidate::{Candidate, What};
use draft::Draft;
use library::Library;
use moveto::content::layout::card_of;
use moveto::write::Workplace;
use serde_json::json;
use std::io;
use words::Words;

/// Runs the command.
pub fn run(args: &AddArgs) -> Status {
    let setup = match setup::site(&args.site) {
        Ok(setup) => setup,
        Err(message) => {
            console::complain(&message);
            return Status::Usage;
        }
    };
    let words = Words(setup.tongue);
    let library = Library::read(&setup, args.site.rehash);
    match drafts(args, &library, words) {
        Ok(drafts) => match write(&drafts, &setup) {
            Ok(()) => tell(&drafts, &library, words, args.site.message_format),
            Err(error) => {
                console::complain(&error.to_string());
                Status::Machine
            }
        },
        Err(messages) => {
            messages.iter().for_each(|message| console::complain(message));
            Status::Usage
        }
    }
}

/// A draft of a card for each file, or why some can't be taken.
fn drafts(args: &AddArgs, library: &Library, words: Words) -> Result<Vec<Draft>, Vec<String>> {
    let first = library.languages.first().ok_or_else(|| vec![words.no_language()])?;
    let names_one = args.id.is_some() || !args.title.is_empty() || !args.alt.is_empty();
    if names_one && args.files.len() > 1 {
        return Err(vec![words.one_at_a_time()]);
    }
    let given = draft::Given::read(args, library, words).map_err(|message| vec![message])?;
    let (candidates, refused) = candidate::look(&args.files, args.id.as_deref(), library, words);
    if !refused.is_empty() {
        return Err(refused);
    }
    let is_asked = ask::is_possible();
    let drafted = candidates.into_iter().map(|candidate| {
        let mut draft = Draft::new(candidate, first, &given, library);
        if is_asked {
            ask::fill(&mut draft, library, words);
        }
        draft
    });
    Ok(drafted.collect())
}

/// Puts the files and their cards in their places.
fn write(drafts: &[Draft], setup: &Setup) -> io::Result<()> {
    let workplace = Workplace::new(&setup.options.root, &setup.options.output);
    // A build that reads the folder meanwhile would find a picture without its card.
    let _lock = workplace.lock()?;
    for draft in drafts {
        let Candidate { path, from, what, .. } = &draft.candidate;
        match (what, from) {
            (_, None) => {}
            (What::Picture(bytes), Some(_)) => drop(workplace.put_source(&setup.options.root, path, bytes)?),
            (What::Film(_) | What::Document(_), Some(from)) => {
                workplace.copy_source(&setup.options.root, path, from)?;
            }
        }
        workplace.put_source(&setup.options.root, &card_of(path), yaml::card(draft, Words(setup.tongue)))?;
    }
    Ok(())
}

/// Says what was added, and what is still to be done.
fn tell(drafts: &[Draft], library: &Library, words: Words, format: Format) -> Status {
    for draft in drafts {
        let Candidate { id, path, .. } = &draft.candidate;
        let missing = draft.missing();
        if format == Format::Json {
            let names: Vec<&str> = missing.iter().map(|key| key.name()).collect();
            let card = card_of(path);
            let line =
                json!({"kind": "added", "id": id, "path": path.as_str(), "card": card.as_str(), "missing": names});
            console::print(&line.to_string());
            continue;
        }
        console::print(path.as_str());
        console::print(card_of(path).as_str());
        words.remarks(draft, library).iter().for_each(|remark| console::talk(remark));
    }
    let is_whole = drafts.iter().all(|draft| draft.missing().is_empty());
    if is_whole { Status::Done } else { Status::Faulty }
}
