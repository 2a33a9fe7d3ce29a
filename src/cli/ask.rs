//! Questions to whoever sits at a terminal. Where nobody does, none is asked: what can't be guessed then has a default, and an
//! argument by which it can be given.

use std::io::{self, BufRead, IsTerminal, Write};

/// Whether somebody is there to answer.
pub fn is_anyone_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks, and takes an empty answer, or none, for the default.
pub fn ask(question: &str, default: &str) -> String {
    answer(question, default, &mut io::stdin().lock(), &mut io::stderr().lock())
}

fn answer(question: &str, default: &str, from: &mut impl BufRead, to: &mut impl Write) -> String {
    let mut line = String::new();
    let _ = write!(to, "{question} [{default}]: ").and_then(|()| to.flush());
    let _ = from.read_line(&mut line);
    // The answer of somebody who ended the input, or whose terminal speaks no UTF-8, is none.
    match line.trim() {
        "" => default.to_owned(),
        said => said.to_owned(),
    }
}

/// Asks again and again until `meant` understands the answer; what it says of one that it doesn't is told. Nothing if the same was
/// answered three times in a row or so: nobody may be there after all.
pub fn ask_until<T>(
    question: &str,
    default: &str,
    mut meant: impl FnMut(&str) -> Result<T, String>,
) -> Result<T, String> {
    let mut wrong = String::new();
    for _ in 0..3 {
        match meant(&ask(question, default)) {
            Ok(value) => return Ok(value),
            Err(message) => wrong = message,
        }
        super::console::talk(&wrong);
    }
    Err(wrong)
}
