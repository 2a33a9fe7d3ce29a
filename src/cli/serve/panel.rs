//! The faults as pages show them: the one in the newest edit first, each with its line and what to write instead.

use super::editor;
use crate::cli::args::Tongue;
use crate::cli::lines::Lines;
use moveto::base::{Diagnostic, SourcePath, Span, Text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// How many faults are shown; the terminal tells all.
const SHOWN: usize = 30;
/// How many letters of a line are shown.
const LONGEST: usize = 160;

/// Where a fault is.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// What pages are told is wrong.
#[derive(Clone, Debug)]
pub struct Faults {
    /// Where the faults are, in the order in which they are shown.
    pub places: Arc<[Place]>,
    shown: Vec<Value>,
    all: usize,
}

impl Faults {
    /// Those that hold a build back. Faults are told by place, so that those of one file stay in their order.
    pub fn new(diagnostics: &[Diagnostic], strict: bool, root: &Path, tongue: Tongue) -> Self {
        let mut found: Vec<&Diagnostic> = diagnostics.iter().filter(|fault| fault.stops(strict)).collect();
        let all = found.len();
        let mut edited: BTreeMap<&SourcePath, Option<SystemTime>> = BTreeMap::new();
        for fault in &found {
            edited.entry(&fault.span.path).or_insert_with(|| edited_at(root, &fault.span.path));
        }
        found.sort_by_key(|fault| std::cmp::Reverse(edited.get(&fault.span.path).copied().flatten()));
        found.truncate(SHOWN);
        let mut files = BTreeMap::new();
        let mut places = Vec::new();
        let mut shown = Vec::new();
        for fault in found {
            let lines = files.entry(&fault.span.path).or_insert_with(|| Lines::read(root, &fault.span.path));
            let (line, column) = lines.place(fault.span.start);
            places.push(Place { path: fault.span.path.clone(), line, column });
            shown.push(value(fault, lines, (line, column), root, tongue));
        }
        Self { places: places.into(), shown, all }
    }

    /// As pages get it. The token lets them ask for a file to be opened.
    pub fn json(&self, token: &str) -> Arc<str> {
        let opens = editor::is_there();
        let told = json!({"all": self.all, "faults": self.shown, "opens": opens, "token": opens.then_some(token)});
        told.to_string().into()
    }
}

#[expect(clippy::disallowed_methods, reason = "cli asks which file somebody works on")]
fn edited_at(root: &Path, path: &SourcePath) -> Option<SystemTime> {
    std::fs::metadata(root.join(path.as_str())).ok()?.modified().ok()
}

fn value(fault: &Diagnostic, lines: &Lines, place: (usize, usize), root: &Path, tongue: Tongue) -> Value {
    let say = |text: &Text| match tongue {
        Tongue::En => text.en.clone(),
        Tongue::Sv => text.sv.clone(),
    };
    let (line, column) = place;
    let file = root.join(fault.span.path.as_str());
    json!({
        "code": fault.code,
        "severity": fault.severity,
        "path": fault.span.path.as_str(),
        "line": line,
        "column": column,
        "link": format!("vscode://file/{}:{line}:{column}", address(&file)),
        "message": say(&fault.message),
        "label": fault.label.as_ref().map(say),
        "help": fault.help.as_ref().map(say),
        "others": fault.labels.iter().map(|label| json!({"path": label.span.path.as_str(), "text": say(&label.text)}))
            .collect::<Vec<_>>(),
        "snippet": snippet(&fault.span, lines, line),
    })
}

/// The path as it stands in an address.
fn address(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    moveto::base::OutputPath::new(path.trim_start_matches('/')).address()
}

/// The line at fault, cut where it is marked. Nothing where the file has no lines.
fn snippet(span: &Span, lines: &Lines, number: usize) -> Option<Value> {
    let (start, end) = (lines.floor(span.start), lines.ceil(span.end.max(span.start)));
    let line_start = lines.text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let line_end = lines.text.get(start..)?.find('\n').map_or(lines.text.len(), |at| start + at);
    let before = lines.text.get(line_start..start)?;
    let marked = lines.text.get(start..end.min(line_end))?;
    let after = lines.text.get(end.min(line_end)..line_end)?;
    if lines.text.is_empty() {
        return None;
    }
    let tail = |text: &str| text.chars().rev().take(LONGEST).collect::<Vec<_>>().into_iter().rev().collect::<String>();
    let head = |text: &str| text.trim_end().chars().take(LONGEST).collect::<String>();
    Some(json!({"line": number, "before": tail(before), "marked": head(marked), "after": head(after)}))
}
