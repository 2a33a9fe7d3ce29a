//! What can be wrong with a single file of content, each fault in a function of its own: words of the interface, locks and films
//! here, the rest in a file each.

mod names;
mod texts;
mod yaml;

pub use names::*;
pub use texts::*;
pub use yaml::*;

use crate::base::{Diagnostic, SourcePath, Span, Text, text};
use std::ops::Range;

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn one_of(names: &[&str]) -> Text {
    text(format!("write one of {}", list(names)), format!("skriv något av {}", list(names)))
}

pub fn bad_published_line(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "address/bad-lock",
        Span::new(path, at),
        text(
            "this line isn't right: each address stands here once, followed by what lies there, such as `sv/about/ pages/about`",
            "raden stämmer inte: varje adress står här en gång, följd av det som ligger där, som `sv/om/ pages/about`",
        ),
    )
    .help(text(
        "moveto writes this file; remove the line, or ask whoever looks after the site to bring back an earlier version of the file",
        "moveto skriver den här filen; ta bort raden, eller be den som sköter webbplatsen att ta fram en tidigare version av filen",
    ))
}

pub fn bad_copies_line(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "media/bad-lock",
        Span::new(path, at),
        text(
            "this line isn't as moveto wrote it",
            "raden är inte som moveto skrev den",
        ),
    )
    .help(text(
        "moveto writes this file; remove the line, or ask whoever looks after the site to bring back an earlier version of the file",
        "moveto skriver den här filen; ta bort raden, eller be den som sköter webbplatsen att ta fram en tidigare version av filen",
    ))
}

pub fn slow_start(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "film/slow-start",
        Span::file(path),
        text(
            "this film can't begin to play before it has been loaded to its end",
            "filmen kan inte börja spelas innan den har laddats ända till slutet",
        ),
    )
    .help(text(
        "export it for the web (“fast start”, “web optimized”), so that its table of contents comes first",
        "exportera den för webben (”fast start”, ”webboptimerad”), så att innehållsförteckningen kommer först",
    ))
}

pub fn bad_message(path: &SourcePath, at: Range<usize>, reason: Text) -> Diagnostic {
    Diagnostic::error(
        "message/syntax",
        Span::new(path, at),
        text("these words of the theme can't be read", "de här orden i temat går inte att läsa"),
    )
    .label(reason)
    .help(text(
        "write `name = words`, with further lines indented, or tell whoever makes the theme",
        "skriv `namn = ord`, med indragna fortsättningsrader, eller säg till den som gör temat",
    ))
}

pub fn message_twice(path: &SourcePath, at: Range<usize>, key: &str) -> Diagnostic {
    Diagnostic::error(
        "message/twice",
        Span::new(path, at),
        text(format!("the theme has words for `{key}` twice"), format!("temat har ord för `{key}` två gånger")),
    )
    .help(text(
        "keep one of the two, or tell whoever makes the theme",
        "behåll ett av de två, eller säg till den som gör temat",
    ))
}

pub fn merge_conflict(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "file/merge-conflict",
        Span::new(path, at),
        text(
            "two versions of this file were merged and nobody chose",
            "två versioner av filen har slagits ihop utan att någon valt",
        ),
    )
    .help(text(
        "keep what is right, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
        "behåll det som är rätt, och ta bort raderna med `<<<<<<<`, `=======` och `>>>>>>>`",
    ))
}
