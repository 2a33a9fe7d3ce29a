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
            "this line is not an address followed by what lies there, such as `sv/about/ pages/about`",
            "raden är inte en adress följd av det som finns där, som `sv/om/ pages/about`",
        ),
    )
    .help(text(
        "moveto writes this file: one line an address, and each address once; take the line out, or bring the file back from your version history",
        "moveto skriver den här filen: en rad per adress, och varje adress en gång; ta bort raden, eller hämta tillbaka filen ur versionshistoriken",
    ))
}

pub fn bad_copies_line(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "media/bad-lock",
        Span::new(path, at),
        text(
            "this line doesn't name an asset and the checksum of one of its copies",
            "raden anger inte ett material och kontrollsumman för en av dess kopior",
        ),
    )
    .help(text(
        "moveto writes this file: one line a copy; take the line out, or bring the file back from your version history",
        "moveto skriver den här filen: en rad per kopia; ta bort raden, eller hämta tillbaka filen ur versionshistoriken",
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
        text("this message can't be read", "meddelandet går inte att läsa"),
    )
    .label(reason)
    .help(text(
        "write `name = words`, with further lines indented",
        "skriv `namn = ord`, med indragna fortsättningsrader",
    ))
}

pub fn message_twice(path: &SourcePath, at: Range<usize>, key: &str) -> Diagnostic {
    Diagnostic::error(
        "message/twice",
        Span::new(path, at),
        text(format!("the message `{key}` is there twice"), format!("meddelandet `{key}` står två gånger")),
    )
    .help(text("keep one of the two", "behåll ett av de två"))
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
