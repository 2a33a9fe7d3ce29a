//! The line of a caption that says from when to when and where.

use super::{faults, time};
use crate::base::{Diagnostic, Span};
use std::ops::Range;

/// What can be said of a caption's place, with what it may be.
const SETTINGS: [&str; 6] = ["align", "line", "position", "region", "size", "vertical"];

/// What such a line says.
#[derive(Debug, Default)]
pub(super) struct Timing {
    /// From when to when, in thousandths of a second.
    pub(super) times: Option<(u64, u64)>,
    /// Where the second time stands in the line.
    pub(super) end_at: Range<usize>,
    /// Whether it says where on the screen the caption stands.
    pub(super) is_placed: bool,
    pub(super) faults: Vec<Fault>,
}

/// What is wrong, and where in the line.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) at: Range<usize>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Comma(String),
    NoTime(String),
    Backwards,
    Setting(String),
}

impl Fault {
    pub(super) fn diagnostic(&self, span: Span) -> Diagnostic {
        match &self.kind {
            Kind::Comma(written) => faults::comma(span, written),
            Kind::NoTime(written) => faults::no_time(span, written),
            Kind::Backwards => faults::backwards(span),
            Kind::Setting(written) => faults::setting(span, written, &SETTINGS),
        }
    }
}

/// Reads `00:01.000 --> 00:02.000 line:0`.
pub(super) fn timing(line: &str) -> Timing {
    let mut found = Timing::default();
    let place = |part: &str| {
        let from = part.as_ptr() as usize - line.as_ptr() as usize;
        from..from + part.len()
    };
    let (start, rest) = line.split_once("-->").unwrap_or((line, ""));
    let mut words = rest.split_ascii_whitespace();
    let (start, end) = (start.trim(), words.next().unwrap_or_default());
    let times = [start, end].map(|written| {
        let read = time::parse(written);
        if read.is_none() {
            let is_comma = time::parse(&written.replacen(',', ".", 1)).is_some();
            let kind = if is_comma { Kind::Comma(written.to_owned()) } else { Kind::NoTime(written.to_owned()) };
            // Where nothing stands, the whole line is at fault.
            let at = if written.is_empty() { 0..line.len() } else { place(written) };
            found.faults.push(Fault { at, kind });
        }
        read
    });
    if let [Some(start), Some(end_time)] = times {
        found.times = Some((start, end_time));
        found.end_at = place(end);
        if end_time <= start {
            found.faults.push(Fault { at: place(end), kind: Kind::Backwards });
        }
    }
    for setting in words {
        found.is_placed |= setting.starts_with("line:") || setting.starts_with("position:");
        if !is_setting(setting) {
            found.faults.push(Fault { at: place(setting), kind: Kind::Setting(setting.to_owned()) });
        }
    }
    found
}

fn is_setting(text: &str) -> bool {
    let Some((name, value)) = text.split_once(':') else { return false };
    let (first, rest) = value.split_once(',').map_or((value, None), |(first, rest)| (first, Some(rest)));
    let aligns = |allowed: &[&str]| rest.is_none_or(|rest| allowed.contains(&rest));
    match name {
        "vertical" => ["rl", "lr"].contains(&value),
        "align" => ["start", "center", "end", "left", "right"].contains(&value),
        "size" => is_share(value),
        "position" => is_share(first) && aligns(&["line-left", "center", "line-right"]),
        "line" => (is_share(first) || is_line(first)) && aligns(&["start", "center", "end"]),
        "region" => !value.is_empty(),
        _ => false,
    }
}

/// `50%`, with or without a fraction.
fn is_share(text: &str) -> bool {
    let number =
        text.strip_suffix('%').filter(|number| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
    number.and_then(|number| number.parse::<f64>().ok()).is_some_and(|share| (0.0..=100.0).contains(&share))
}

/// `0` is the first line, `-1` the last.
fn is_line(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}
