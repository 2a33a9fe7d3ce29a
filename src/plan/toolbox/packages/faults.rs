//! What can be wrong in a package.

use crate::base::{Diagnostic, SourcePath, Span, text};
use crate::content::spanned::Spanned;

pub fn empty(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "package/empty",
        Span::file(path),
        text("the package has nothing in it today", "paketet är tomt i dag"),
    )
    .help(text(
        "name assets under `assets`, or ask for less under `where`, `channels` and `for`; without anything left, write `draft: true`",
        "ange material under `assets`, eller begär mindre under `where`, `channels` och `for`; skriv `draft: true` om inget finns kvar",
    ))
}

pub fn without_files(path: &SourcePath, id: &Spanned<String>) -> Diagnostic {
    Diagnostic::warning(
        "package/without-files",
        Span::new(path, id.range()),
        text(
            format!("`{}` has no file in any of the channels of this package, so it isn't in it", id.value),
            format!("`{}` har ingen fil i någon av paketets kanaler, så det kommer inte med", id.value),
        ),
    )
    .help(text(
        "add a channel that it has under `channels`, such as `drawing` for a logo or `film` for a film, or take it out of `assets`",
        "lägg till en kanal som det har under `channels`, till exempel `drawing` för en logotyp eller `film` för en film, eller ta bort det ur `assets`",
    ))
}

pub fn refused_name(path: &SourcePath, name: &str) -> Diagnostic {
    Diagnostic::error(
        "package/refused-name",
        Span::file(path),
        text(
            format!("Windows refuses the name `{name}`, so the package couldn't be unpacked there"),
            format!("Windows vägrar namnet `{name}`, så paketet skulle inte gå att packa upp där"),
        ),
    )
    .help(text(
        format!("give the file or the folder another name, such as `{name}-1`"),
        format!("ge filen eller mappen ett annat namn, till exempel `{name}-1`"),
    ))
}

pub fn name_twice(path: &SourcePath, one: &str, other: &str) -> Diagnostic {
    Diagnostic::error(
        "package/name-twice",
        Span::file(path),
        text(
            format!("the package would hold two files of one name: `{one}` and `{other}`"),
            format!("paketet skulle innehålla två filer med samma namn: `{one}` och `{other}`"),
        ),
    )
    .help(text(
        "rename one of the two assets, or take one out of the package",
        "byt namn på det ena materialet, eller ta bort det ena ur paketet",
    ))
}
