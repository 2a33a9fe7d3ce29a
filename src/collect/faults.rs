//! What can be wrong with the files themselves.

use crate::base::{Diagnostic, SourcePath, Span, Text, reason, text};
use std::path::Path;

pub fn gone(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/gone",
        Span::file(path),
        text(format!("`{path}` is not there any more"), format!("`{path}` finns inte längre")),
    )
    .help(text("build again when the change is finished", "bygg igen när ändringen är klar"))
}

/// What is to be said of a file that is no more what it was when it was collected.
pub fn changed_meanwhile(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/changed-meanwhile",
        Span::file(path),
        text(format!("`{path}` was changed during the build"), format!("`{path}` ändrades under bygget")),
    )
    .help(text("build again when the change is finished", "bygg igen när ändringen är klar"))
}

/// What is to be said of a file that was there when it was collected.
pub fn of_reading(path: &SourcePath, error: &std::io::Error) -> Diagnostic {
    match error.kind() {
        std::io::ErrorKind::NotFound => gone(path),
        _ => unreadable(path, error),
    }
}

pub fn unreadable(path: &SourcePath, error: &std::io::Error) -> Diagnostic {
    let Text { en, sv } = reason(error);
    Diagnostic::error(
        "file/unreadable",
        Span::file(path),
        text(format!("`{path}` can't be read: {en}"), format!("`{path}` går inte att läsa: {sv}")),
    )
    .help(text(
        "see who is allowed to read the file, or ask whoever looks after the computer",
        "se efter vem som får läsa filen, eller fråga den som sköter datorn",
    ))
}

pub fn not_utf8(path: &SourcePath, at: usize) -> Diagnostic {
    Diagnostic::error(
        "file/not-utf8",
        Span::new(path, at..at + 1),
        text("this file is saved in an old way (not as UTF-8), so å, ä and ö can't be read", "filen är sparad på ett gammalt sätt (inte som UTF-8), så å, ä och ö går inte att läsa"),
    )
    .label(text("the first character that can't be read", "första tecknet som inte går att läsa"))
    .help(text(
        "save it again and choose UTF-8 as the encoding (Notepad: Save as › Encoding; Word: Plain Text › Other encoding › Unicode (UTF-8))",
        "spara den på nytt och välj UTF-8 som kodning (Anteckningar: Spara som › Kodning; Word: Oformaterad text › Annan kodning › Unicode (UTF-8))",
    ))
}

pub fn bad_name(root: &Path, path: &Path) -> Diagnostic {
    let shown = SourcePath::new(path.strip_prefix(root).unwrap_or(path).to_string_lossy());
    Diagnostic::error(
        "file/bad-name",
        Span::file(&shown),
        text(
            "the name of this file has characters that can't be read",
            "filens namn innehåller tecken som inte går att läsa",
        ),
    )
    .help(text(
        "rename it, with the letters a–z, digits and hyphens",
        "byt namn, med bokstäverna a–z, siffror och bindestreck",
    ))
}

pub fn not_walkable(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().and_then(|path| path.strip_prefix(root).ok()).unwrap_or(Path::new(""));
    let shown = SourcePath::new(path.to_string_lossy());
    let Text { en, sv } = error.io_error().map_or_else(|| text(error.to_string(), error.to_string()), reason);
    Diagnostic::error(
        "file/unreadable",
        Span::file(&shown),
        text(format!("`{shown}` can't be opened: {en}"), format!("`{shown}` går inte att öppna: {sv}")),
    )
    .help(text(
        "see who is allowed to read the folder, or ask whoever looks after the computer",
        "se efter vem som får läsa mappen, eller fråga den som sköter datorn",
    ))
}

pub fn broken_link(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/broken-link",
        Span::file(path),
        text(
            "this is a shortcut (a link) to a file that isn't there",
            "det här är en genväg (länk) till en fil som inte finns",
        ),
    )
    .help(text("remove it, or put the file itself here", "ta bort den, eller lägg själva filen här"))
}

pub fn link_outside(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/link-outside",
        Span::file(path),
        text(
            "this is a shortcut (a link) that leads out of the site's folder",
            "det här är en genväg (länk) som leder ut ur webbplatsens mapp",
        ),
    )
    .help(text(
        "put the file itself here; nothing outside the folder is read",
        "lägg själva filen här; inget utanför mappen läses",
    ))
}

pub fn link_to_folder(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/link-to-folder",
        Span::file(path),
        text("this is a shortcut (a link) to a folder", "det här är en genväg (länk) till en mapp"),
    )
    .help(text(
        "put the folder itself here; only shortcuts to single files are followed",
        "lägg själva mappen här; bara genvägar till enskilda filer följs",
    ))
}
