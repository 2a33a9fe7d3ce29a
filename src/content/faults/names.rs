//! What can be wrong with where a file lies, what it is called, and what it calls others.

use super::list;
use crate::base::{Diagnostic, Kind, SourcePath, Span, nearest, text};
use std::ops::Range;

pub fn bad_id(path: &SourcePath, id: &str, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "item/bad-id",
        Span::file(path),
        text(format!("`{id}` can't be an id"), format!("`{id}` kan inte vara ett id")),
    )
    .help(text(
        format!("rename it with the letters a–z, digits and hyphens: `{proposal}`"),
        format!("byt namn med bokstäverna a–z, siffror och bindestreck: `{proposal}`"),
    ))
}

pub fn bad_key(path: &SourcePath, at: Range<usize>, id: &str, proposal: &str) -> Diagnostic {
    let Diagnostic { message, help, .. } = bad_id(path, id, proposal);
    Diagnostic { help, ..Diagnostic::error("item/bad-id", Span::new(path, at), message) }
}

pub fn reserved_licence(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "licence/reserved",
        Span::new(path, at),
        text("`none` can't be the id of a licence", "`none` kan inte vara id för en licens"),
    )
    .help(text(
        "cards write `none` where there is no licence; give this one another id",
        "kort skriver `none` när det inte finns någon licens; ge den här ett annat id",
    ))
}

/// Licences are known by names with dots in them, such as `cc-by-4.0`.
pub fn bad_licence_id(path: &SourcePath, at: Range<usize>, id: &str) -> Diagnostic {
    Diagnostic::error(
        "licence/bad-id",
        Span::new(path, at),
        text(format!("`{id}` can't be the id of a licence"), format!("`{id}` kan inte vara id för en licens")),
    )
    .help(text(
        "use the letters a–z, digits, hyphens and dots, as in `cc-by-4.0`",
        "använd bokstäverna a–z, siffror, bindestreck och punkter, som i `cc-by-4.0`",
    ))
}

pub fn unknown_kind(path: &SourcePath, name: &str) -> Diagnostic {
    let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    let fault = Diagnostic::error(
        "item/unknown-kind",
        Span::file(path),
        text(format!("`{name}` is not a kind of content"), format!("`{name}` är inget slags innehåll")),
    );
    match nearest(name, known.iter().copied()) {
        Some(name) => fault.did_you_mean(Some(name)),
        None => fault.help(text(format!("the kinds are {}", list(&known)), format!("slagen är {}", list(&known)))),
    }
}

pub fn language_folder(path: &SourcePath, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "text/language-folder",
        Span::file(path),
        text("languages have no folders of their own", "språk har inga egna mappar"),
    )
    .help(text(
        format!("the texts of an item lie side by side, and their names say the language: `{proposal}`"),
        format!("texterna till ett objekt ligger bredvid varandra, och deras namn säger språket: `{proposal}`"),
    ))
}

pub fn no_language_in_name(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "text/no-language",
        Span::file(path),
        text(
            format!("the name `{}` doesn't say which language the text is in", path.file_name()),
            format!("namnet `{}` säger inte vilket språk texten är på", path.file_name()),
        ),
    )
    .help(text(
        "name it `index.sv.md`, `index.en.md` and so on",
        "döp den till `index.sv.md`, `index.en.md` och så vidare",
    ))
}

pub fn stray_file(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "file/stray",
        Span::file(path),
        text(format!("nothing is made of `{path}`"), format!("av `{path}` blir ingenting")),
    )
    .help(text(
        "texts are named `index.<language>.md`, what all languages share is in `item.yaml`, and pictures lie in `media/`; move, rename or remove this file",
        "texter heter `index.<språk>.md`, det gemensamma står i `item.yaml`, och bilder ligger i `media/`; flytta, döp om eller ta bort filen",
    ))
}

pub fn captions_without_language(path: &SourcePath) -> Diagnostic {
    let stem = path.file_name().split('.').next().unwrap_or_default();
    Diagnostic::error(
        "captions/no-language",
        Span::file(path),
        text("the name of this file doesn't say its language", "filens namn säger inte vilket språk den är på"),
    )
    .help(text(
        format!("name it after its film and its language: `{stem}.sv.vtt`"),
        format!("ge den namn efter filmen och språket: `{stem}.sv.vtt`"),
    ))
}

pub fn stray_record(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "record/stray",
        Span::file(path),
        text(format!("`{path}` is not the record of any item"), format!("`{path}` är inte registret över något objekt")),
    )
    .help(text(
        "remove it; records are named `content/translations/<kind>/<id>.yaml`; `moveto translations --accept` writes them",
        "ta bort den; register heter `content/translations/<slag>/<id>.yaml`; `moveto translations --accept` skriver dem",
    ))
}

pub fn no_site_yaml(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "site/missing",
        Span::file(path),
        text("there is no `site.yaml` here", "det finns ingen `site.yaml` här"),
    )
    .help(text(
        "go to the site's folder and run moveto there, name the folder with `--root`, or begin a new site with `moveto init`",
        "gå till webbplatsens mapp och kör moveto där, ange mappen med `--root`, eller börja en ny webbplats med `moveto init`",
    ))
}
