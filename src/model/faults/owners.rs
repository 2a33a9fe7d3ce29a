//! What can be wrong with `content/owners.yaml`, and with who is named as owner.

use super::Text;
use crate::base::{Diagnostic, Kind, SourcePath, Span, text};

pub fn unknown_owner(path: &SourcePath, owner: &Text, near: Option<&str>) -> Diagnostic {
    let name = &owner.value;
    Diagnostic::warning(
        "owner/unknown",
        Span::new(path, owner.range()),
        text(
            format!("`{name}` isn't in content/owners.yaml, so nobody is told of what is wrong here"),
            format!("`{name}` finns inte i content/owners.yaml, så ingen får veta vad som är fel här"),
        ),
    )
    .help(text("name somebody who is there, or add them", "ange någon som finns där, eller lägg till namnet"))
    .did_you_mean(near)
}

pub fn owner_of_no_municipality(path: &SourcePath, place: &Text, near: Option<&str>) -> Diagnostic {
    let name = &place.value;
    Diagnostic::warning(
        "owner/unknown-municipality",
        Span::new(path, place.range()),
        text(format!("there is no municipality `{name}`"), format!("det finns ingen kommun `{name}`")),
    )
    .help(text(
        "write the name of a folder in content/municipalities",
        "skriv namnet på en mapp i content/municipalities",
    ))
    .did_you_mean(near)
}

pub fn owner_of_no_kind(path: &SourcePath, kind: &Text, near: Option<&str>) -> Diagnostic {
    let (name, known) = (&kind.value, super::list(&Kind::ALL));
    Diagnostic::warning(
        "owner/unknown-kind",
        Span::new(path, kind.range()),
        text(format!("there is no kind `{name}`"), format!("det finns inget slag `{name}`")),
    )
    .help(text(format!("the kinds are {known}"), format!("slagen är {known}")))
    .did_you_mean(near)
}

pub fn owner_of_nothing(path: &SourcePath, pattern: &Text) -> Diagnostic {
    let name = &pattern.value;
    Diagnostic::warning(
        "owner/of-nothing",
        Span::new(path, pattern.range()),
        text(format!("`{name}` names nothing of the site"), format!("`{name}` är inget som finns på webbplatsen")),
    )
    .help(text(
        "write an item (`stories/anna`), all of a folder (`guide/*`), or files of the library (`media/are-*`)",
        "skriv ett innehåll (`stories/anna`), allt i en mapp (`guide/*`) eller filer i biblioteket (`media/are-*`)",
    ))
}
