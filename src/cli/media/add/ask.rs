//! Asks somebody at a terminal for what is missing. An empty answer leaves it out.

use super::draft::{Draft, Key, People};
use super::library::Library;
use super::words::Words;
use crate::cli::console;
use moveto::base::Lang;
use std::io::{self, IsTerminal, Write};

/// Whether there is anybody who could answer.
pub fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for what must be on the card and isn't, then for the people.
pub fn fill(draft: &mut Draft, library: &Library, words: Words) {
    let first = &draft.first.clone();
    console::talk(&words.asking(&draft.candidate.id));
    for key in draft.missing() {
        let question = words.question(key, first);
        match key {
            Key::Title => answer(&question).into_iter().for_each(|text| drop(draft.title.insert(first.clone(), text))),
            Key::Alt => alt(draft, first, answer(&question)),
            Key::Credit => draft.credit = answer(&question),
            Key::License => draft.license = licence(&question, library, words),
            Key::Transcript => {
                answer(&question).into_iter().for_each(|text| drop(draft.transcript.insert(first.clone(), text)));
            }
        }
    }
    draft.people = people(words);
}

fn alt(draft: &mut Draft, first: &Lang, answer: Option<String>) {
    match answer {
        Some(text) if text == "decorative" => draft.is_decorative = true,
        Some(text) => drop(draft.alt.insert(first.clone(), text)),
        None => {}
    }
}

/// One of the site's licences, or none.
fn licence(question: &str, library: &Library, words: Words) -> Option<String> {
    if library.licences.is_empty() {
        return None;
    }
    let known: Vec<&str> = library.licences.keys().map(String::as_str).collect();
    loop {
        let id = answer(&format!("{question} ({})", known.join(", ")))?;
        if library.licences.contains_key(&id) {
            return Some(id);
        }
        console::talk(&words.no_such_licence(&id, moveto::base::nearest(&id, known.iter().copied()), &known));
    }
}

fn people(words: Words) -> Option<People> {
    let visible = yes(&words.ask_people())?;
    if !visible {
        return Some(People { visible, consent: None });
    }
    let status = loop {
        match answer(&words.ask_consent()).as_deref() {
            None => return Some(People { visible, consent: None }),
            Some("given") => break "given",
            Some("pending") => break "pending",
            Some("none-needed") => break "none-needed",
            Some(_) => {}
        }
    };
    let reference = if status == "given" { answer(&words.ask_reference()) } else { None };
    Some(People { visible, consent: Some((status, reference)) })
}

/// Yes or no, in Swedish or English; nothing if somebody would rather not say.
fn yes(question: &str) -> Option<bool> {
    loop {
        match answer(question)?.to_lowercase().as_str() {
            "y" | "yes" | "j" | "ja" => return Some(true),
            "n" | "no" | "nej" => return Some(false),
            _ => {}
        }
    }
}

/// A line from the terminal.
fn answer(question: &str) -> Option<String> {
    let _ = write!(io::stderr(), "{question}: ");
    let _ = io::stderr().flush();
    let mut line = String::new();
    // The end of the input answers all that is still to be asked with nothing.
    io::stdin().read_line(&mut line).ok()?;
    let line = line.trim();
    (!line.is_empty()).then(|| line.to_owned())
}
