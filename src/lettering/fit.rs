//! Words in the room that a drawing has for them: on as many lines as there may be, smaller where they are long.

use super::{Fonts, Line, Style, Unset, set};
use crate::base::Dir;

/// The smallest that words are made, in hundredths of their size.
const SMALLEST: u32 = 40;
/// By how much they are made smaller at a time.
const STEP: u32 = 2;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Across; nothing if there is no end to it.
    pub width: Option<f64>,
    /// The most lines.
    pub lines: usize,
}

/// Words that were made to fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// Their size.
    pub size: f64,
    /// The lines, the first one first.
    pub lines: Vec<Line>,
}

/// Lines of about one length, as many as there are: no word stays alone in the last one that others could keep company.
fn balanced(text: &str, fonts: &Fonts<'_>, style: &Style, lines: Vec<Line>, dir: Dir) -> Result<Vec<Line>, Unset> {
    let longest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
    let mut best = lines;
    for hundredths in (50..100).rev().step_by(5) {
        let room = Room { width: Some(longest * f64::from(hundredths) / 100.0), lines: best.len() };
        match broken(text, fonts, style, room, dir)? {
            Some(lines) => best = lines,
            None => break,
        }
    }
    Ok(best)
}

/// Sets words in the largest size, up to that of the style, in which they fit.
pub fn fit(text: &str, fonts: &Fonts<'_>, style: &Style, room: Room, dir: Dir) -> Result<Fitted, Unset> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut hundredths = 100;
    while hundredths >= SMALLEST {
        let part = f64::from(hundredths) / 100.0;
        let smaller = Style { size: style.size * part, spacing: style.spacing * part, ..style.clone() };
        if let Some(lines) = broken(&text, fonts, &smaller, room, dir)? {
            let lines = balanced(&text, fonts, &smaller, lines, dir)?;
            return Ok(Fitted { size: smaller.size, lines });
        }
        hundredths -= STEP;
    }
    Err(Unset::TooLong)
}

/// The lines, each as long as can be; nothing if there would be too many of them.
fn broken(text: &str, fonts: &Fonts<'_>, style: &Style, room: Room, dir: Dir) -> Result<Option<Vec<Line>>, Unset> {
    let Some(width) = room.width else { return Ok(Some(vec![set(text, fonts, style, dir)?])) };
    let mut lines: Vec<Line> = Vec::new();
    let mut said = String::new();
    let mut here: Option<Line> = None;
    for word in text.split(' ') {
        let longer = if said.is_empty() { word.to_owned() } else { format!("{said} {word}") };
        let line = set(&longer, fonts, style, dir)?;
        if line.width <= width {
            (said, here) = (longer, Some(line));
            continue;
        }
        lines.extend(here.take());
        let alone = set(word, fonts, style, dir)?;
        if alone.width > width || lines.len() >= room.lines {
            return Ok(None);
        }
        (said, here) = (word.to_owned(), Some(alone));
    }
    lines.extend(here);
    Ok((lines.len() <= room.lines).then_some(lines))
}
