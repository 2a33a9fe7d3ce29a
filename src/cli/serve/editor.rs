//! Opening a file at a line, in the editor that the environment names. Editors that live in a terminal can't be opened from
//! a browser; for those there is a link that Visual Studio Code answers, and the path in words.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// How an editor is told the place.
#[derive(Clone, Copy)]
enum Way {
    /// `-g file:line:column`
    Goto,
    /// `file:line:column`
    Behind,
    /// `--line 3 --column 7 file`
    LineAndColumn,
    /// `--line 3 file`
    Line,
    /// `+3:7 file`
    Plus,
    /// `-n3 -c7 file`
    Short,
}

const KNOWN: [(&str, Way); 16] = [
    ("code", Way::Goto),
    ("code-insiders", Way::Goto),
    ("codium", Way::Goto),
    ("cursor", Way::Goto),
    ("windsurf", Way::Goto),
    ("zed", Way::Behind),
    ("zeditor", Way::Behind),
    ("subl", Way::Behind),
    ("kate", Way::LineAndColumn),
    ("idea", Way::Line),
    ("webstorm", Way::Line),
    ("phpstorm", Way::Line),
    ("gedit", Way::Plus),
    ("gnome-text-editor", Way::Plus),
    ("bbedit", Way::Plus),
    ("notepad++", Way::Short),
];

/// Whether an editor with windows of its own is named by the environment.
pub fn is_there() -> bool {
    named().is_some()
}

/// Opens a file. Doesn't wait for it to be closed.
pub fn open(file: &Path, line: usize, column: usize) -> io::Result<()> {
    let (program, way) = named().ok_or(io::ErrorKind::NotFound)?;
    let arguments = arguments(way, file, line, column);
    let quiet = |command: &mut Command| {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
    };
    quiet(Command::new(program).args(arguments))
}

/// The editor of the environment, if it is one of those known. What else is set there (`--wait`) is left out: nobody waits.
#[expect(clippy::disallowed_methods, reason = "cli reads the environment")]
fn named() -> Option<(String, Way)> {
    let set = ["MOVETO_EDITOR", "VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    set.filter_map(|value| {
        let program = value.split(" -").next()?.trim().trim_matches('"').to_owned();
        let name = program.rsplit(['/', '\\']).next()?.to_lowercase();
        let name = name.trim_end_matches(".exe").trim_end_matches(".cmd");
        let (_, way) = KNOWN.into_iter().find(|(known, _)| *known == name)?;
        Some((program, way))
    })
    .next()
}

fn arguments(way: Way, file: &Path, line: usize, column: usize) -> Vec<OsString> {
    let behind = || {
        let mut place = file.as_os_str().to_owned();
        place.push(format!(":{line}:{column}"));
        place
    };
    let file = || file.as_os_str().to_owned();
    match way {
        Way::Goto => vec!["-g".into(), behind()],
        Way::Behind => vec![behind()],
        Way::LineAndColumn => {
            vec!["--line".into(), line.to_string().into(), "--column".into(), column.to_string().into(), file()]
        }
        Way::Line => vec!["--line".into(), line.to_string().into(), file()],
        Way::Plus => vec![format!("+{line}:{column}").into(), file()],
        Way::Short => vec![format!("-n{line}").into(), format!("-c{column}").into(), file()],
    }
}

/// Opens an address in the browser. That it can't be is no reason to stop.
pub fn browse(link: &str) {
    let (program, first): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    let _ = command.args(first).arg(link).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
