//! The pages of docs/faults, one for each code that a fault can have, as `moveto explain` prints them.
//!
//! A page is written in Markdown and in both languages, so that it can be read on the web too. Of what stands outside
//! examples, a line `English · Swedish` is for both; `## På svenska` begins what is for one.

mod pages;

use super::args::Tongue;
use moveto::base::nearest;
use pages::PAGES;

/// The heading under which a page goes on in Swedish.
const SWEDISH: &str = "## På svenska";

/// What somebody asked for who named a code.
pub enum Answer {
    /// The page of that code, as the terminal shows it.
    Page(String),
    /// There is no such code, and what is said of that.
    Unknown(String),
}

/// The page of a fault, if this is the code of one or looks like it.
pub fn answer(asked: &str, tongue: Tongue) -> Option<Answer> {
    let code = asked.trim().trim_end_matches(']').rsplit('[').next().unwrap_or(asked).to_ascii_lowercase();
    if let Some((_, page)) = PAGES.iter().find(|(known, _)| *known == code) {
        return Some(Answer::Page(shown(page, tongue)));
    }
    let (stage, name) = code.split_once('/')?;
    let is_stage = |(known, _): &(&str, &str)| known.split_once('/').is_some_and(|(known, _)| known == stage);
    let is_like_one =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let near = nearest(&code, PAGES.iter().map(|(known, _)| *known));
    (is_like_one && (near.is_some() || PAGES.iter().any(is_stage)))
        .then(|| Answer::Unknown(unknown(&code, near, tongue)))
}

fn unknown(code: &str, near: Option<&str>, tongue: Tongue) -> String {
    match (near, tongue) {
        (Some(near), Tongue::En) => format!("there is no fault `{code}`; did you mean `{near}`?"),
        (Some(near), Tongue::Sv) => format!("det finns inget fel `{code}`; menade du `{near}`?"),
        (None, Tongue::En) => format!("there is no fault `{code}`; docs/faults has all of them"),
        (None, Tongue::Sv) => format!("det finns inget fel `{code}`; alla finns i docs/faults"),
    }
}

/// A page in one language, its examples indented.
fn shown(page: &str, tongue: Tongue) -> String {
    let mut text = String::new();
    let mut is_example = false;
    // Whether the lines are for one language alone, and for which.
    let mut only = Some(Tongue::En);
    for line in page.lines() {
        if line.starts_with("```") {
            is_example = !is_example;
            continue;
        }
        if !is_example && line.starts_with("## ") {
            only = (line == SWEDISH).then_some(Tongue::Sv);
        }
        let is_title = !is_example && line.starts_with("# ");
        if line != SWEDISH && (is_title || only.is_none_or(|only| only == tongue)) {
            let line = if is_example { indented(line) } else { side(line, tongue) };
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    squeezed(&text)
}

fn indented(line: &str) -> String {
    format!("    {line}")
}

/// One side of a line in both languages. What stands before it, such as the name of a file, is for both.
fn side(line: &str, tongue: Tongue) -> String {
    let line = line.trim_start_matches('#').trim_start();
    let Some((english, swedish)) = line.split_once(" · ") else { return line.to_owned() };
    match (tongue, english.rsplit_once("`: ")) {
        (Tongue::En, _) => english.to_owned(),
        (Tongue::Sv, Some((shared, _))) => format!("{shared}`: {swedish}"),
        (Tongue::Sv, None) => swedish.to_owned(),
    }
}

/// No more than one empty line at a time, and none at the end.
fn squeezed(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n").trim_end().to_owned()
}
