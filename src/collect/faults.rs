//! What can be wrong with the files themselves.

use crate::base::{Diagnostic, SourcePath, Span, text};
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
    Diagnostic::error(
        "file/unreadable",
        Span::file(path),
        text(format!("`{path}` can't be read: {error}"), format!("`{path}` går inte att läsa: {error}")),
    )
    .help(text("look at who may read the file", "se efter vem som får läsa filen"))
}

pub fn not_utf8(path: &SourcePath, at: usize) -> Diagnostic {
    Diagnostic::error(
        "file/not-utf8",
        Span::new(path, at..at + 1),
        text("this file is not written in UTF-8", "filen är inte skriven i UTF-8"),
    )
    .label(text("the first sign that isn't", "första tecknet som inte är det"))
    .help(text(
        "save it as UTF-8 in the editor (often under “Save with encoding”)",
        "spara den som UTF-8 i redigeraren (ofta under ”Spara med kodning”)",
    ))
}

pub fn bad_name(root: &Path, path: &Path) -> Diagnostic {
    let shown = SourcePath::new(path.strip_prefix(root).unwrap_or(path).to_string_lossy());
    Diagnostic::error(
        "file/bad-name",
        Span::file(&shown),
        text("this file name is not written in UTF-8", "filnamnet är inte skrivet i UTF-8"),
    )
    .help(text(
        "rename it, with the letters a–z, digits and hyphens",
        "byt namn, med bokstäverna a–z, siffror och bindestreck",
    ))
}

pub fn not_walkable(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().and_then(|path| path.strip_prefix(root).ok()).unwrap_or(Path::new(""));
    let shown = SourcePath::new(path.to_string_lossy());
    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    Diagnostic::error(
        "file/unreadable",
        Span::file(&shown),
        text(format!("`{shown}` can't be looked into: {reason}"), format!("`{shown}` går inte att öppna: {reason}")),
    )
    .help(text("look at who may read the folder", "se efter vem som får läsa mappen"))
}

pub fn broken_link(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/broken-link",
        Span::file(path),
        text("this link leads to nothing", "länken leder ingenstans"),
    )
    .help(text("remove it, or put the file itself here", "ta bort den, eller lägg själva filen här"))
}

pub fn link_outside(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "file/link-outside",
        Span::file(path),
        text("this link leads out of the site's folder", "länken leder ut ur webbplatsens mapp"),
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
        text("this is a link to a folder", "det här är en länk till en mapp"),
    )
    .help(text(
        "put the folder itself here; only links to single files are followed",
        "lägg själva mappen här; bara länkar till enskilda filer följs",
    ))
}
