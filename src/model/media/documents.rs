//! Documents against their cards and their names.

use super::Library;
use crate::base::{Diagnostic, SourcePath, Span, text};
use crate::content::{Contents, layout};
use crate::document::Header;

/// Checks the names of documents, what words are, and whom documents name.
pub(super) fn check(contents: &Contents, library: &Library, diagnostics: &mut Vec<Diagnostic>) {
    for (path, original) in &contents.originals {
        if let Some(header) = original.document() {
            let endings = header.format.endings();
            let fits = endings.contains(&path.extension().as_str());
            diagnostics.extend((!fits).then(|| wrong_ending(path, endings)));
        } else if layout::is_note(path) {
            diagnostics.push(not_plain_text(path));
        }
    }
    for document in library.documents.values() {
        diagnostics.extend(
            stranger(&document.header, document.card.creator.as_deref()).map(|name| authored(&document.path, name)),
        );
    }
}

/// Somebody whom the card doesn't name as the one who made it.
fn stranger<'a>(header: &'a Header, creator: Option<&str>) -> Option<&'a str> {
    let is_named = |name: &&String| creator.is_some_and(|creator| creator.eq_ignore_ascii_case(name));
    header.authors.iter().find(|name| !is_named(name)).map(String::as_str)
}

fn wrong_ending(path: &SourcePath, endings: &[&str]) -> Diagnostic {
    let proper = endings.first().copied().unwrap_or_default();
    let stem = path.as_str().rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
    Diagnostic::error(
        "document/wrong-ending",
        Span::file(path),
        text(
            format!("the document is not what its name says: it is a `.{proper}` file"),
            format!("dokumentet är inte det som namnet säger: det är en `.{proper}`-fil"),
        ),
    )
    .help(text(
        format!("rename it to `{stem}.{proper}`, and its card to `{stem}.{proper}.yaml`"),
        format!("byt namn på det till `{stem}.{proper}` och på kortet till `{stem}.{proper}.yaml`"),
    ))
}

fn not_plain_text(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "document/not-text",
        Span::file(path),
        text("the file is empty, or isn't plain text that every computer can read (UTF-8)", "filen är tom, eller är inte oformaterad text som alla datorer kan läsa (UTF-8)"),
    )
    .help(text(
        "save it as plain text and choose UTF-8 as the encoding (Notepad: Save as › Encoding), or remove its card",
        "spara den som oformaterad text och välj UTF-8 som kodning (Anteckningar: Spara som › Kodning), eller ta bort kortet",
    ))
}

/// Whoever opens the document sees the name. That may be right; it isn't by chance.
fn authored(path: &SourcePath, name: &str) -> Diagnostic {
    Diagnostic::warning(
        "document/author",
        Span::file(path),
        text(
            format!("the document names its author, and everybody who opens it can read that: `{name}`"),
            format!("dokumentet anger vem som har skrivit det, och alla som öppnar det kan läsa det: `{name}`"),
        ),
    )
    .help(text(
        "remove the name in the program that made the document (Office: File › Info › Inspect Document; LibreOffice: File › Properties › Reset Properties; PDF: export it again after that), or write the same name under `creator` on the card",
        "ta bort namnet i programmet som dokumentet gjordes med (Office: Arkiv › Information › Granska dokument; LibreOffice: Arkiv › Egenskaper › Återställ egenskaper; PDF: exportera på nytt efter det), eller skriv samma namn under `creator` på kortet",
    ))
}
