//! Why nothing may be written.

use crate::base::{Diagnostic, OutputPath, SourcePath, Span, Text, reason, text};

pub fn output_not_ours(folder: &SourcePath, first: &str) -> Diagnostic {
    Diagnostic::error(
        "output/not-ours",
        Span::file(folder),
        text(
            format!("the output folder `{folder}` has files that moveto didn't write, such as `{first}`"),
            format!("mappen `{folder}` innehåller filer som moveto inte har skrivit, till exempel `{first}`"),
        ),
    )
    .help(text(
        "name an empty folder with `--output`, or empty this one yourself",
        "ange en tom mapp med `--output`, eller töm den här själv",
    ))
}

pub fn output_unreadable(folder: &SourcePath, error: &std::io::Error) -> Diagnostic {
    let Text { en, sv } = reason(error);
    Diagnostic::error(
        "output/unreadable",
        Span::file(folder),
        text(
            format!("the output folder `{folder}` can't be opened: {en}"),
            format!("mappen `{folder}` går inte att öppna: {sv}"),
        ),
    )
    .help(text("name a folder that you may write to with `--output`", "ange en mapp med `--output` där du får skriva"))
}

pub fn foreign_file(folder: &SourcePath, path: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "output/foreign-file",
        Span::file(folder),
        text(
            format!("`{folder}/{path}` is in the way: moveto didn't write it"),
            format!("`{folder}/{path}` är i vägen: moveto har inte skrivit den"),
        ),
    )
    .help(text("move the file elsewhere", "flytta filen till ett annat ställe"))
}
