//! What can be wrong with links and addresses.

use super::list;
use crate::base::{Diagnostic, ItemRef, Kind, OutputPath, SourcePath, Span, text};
use std::ops::Range;

pub fn link_to_nothing(path: &SourcePath, at: Range<usize>, item: &ItemRef, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "link/to-nothing",
        Span::new(path, at),
        text(
            format!("this link leads to `{item}`, which doesn't exist"),
            format!("länken leder till `{item}`, som inte finns"),
        ),
    )
    .label(text(format!("no folder `content/{item}`"), format!("ingen mapp `content/{item}`")))
    .help(text(
        "write the kind and the id of an item that is there, or add the item",
        "skriv slaget och id för ett objekt som finns, eller lägg till objektet",
    ))
    .did_you_mean(near)
}

pub fn link_to_closed_need(path: &SourcePath, at: Range<usize>, item: &ItemRef) -> Diagnostic {
    Diagnostic::warning(
        "link/to-closed-need",
        Span::new(path, at),
        text(
            format!("`{item}` is past its last day; the link now leads to the list of needs"),
            format!("`{item}` har passerat sin sista dag; länken leder nu till listan över behov"),
        ),
    )
    .help(text("take the link out, or name another need", "ta bort länken, eller nämn ett annat behov"))
}

pub fn no_such_heading(
    path: &SourcePath,
    at: Range<usize>,
    item: &ItemRef,
    shown: &SourcePath,
    id: &str,
    known: &[&str],
) -> Diagnostic {
    let fault = Diagnostic::error(
        "link/no-such-heading",
        Span::new(path, at),
        text(
            format!("`{item}` has no heading `#{id}` in `{shown}`, which readers of this text are led to"),
            format!("`{item}` har ingen rubrik `#{id}` i `{shown}`, dit läsare av den här texten leds"),
        ),
    );
    match crate::base::nearest(id, known.iter().copied()) {
        Some(near) => fault.did_you_mean(Some(&format!("{item}#{near}"))),
        None if known.is_empty() => fault.help(text("it has no headings at all", "den har inga rubriker alls")),
        None => {
            fault.help(text(format!("its headings are {}", list(known)), format!("dess rubriker är {}", list(known))))
        }
    }
}

pub fn unknown_heading(path: &SourcePath, at: Range<usize>, id: &str, known: &[&str]) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/unknown-heading",
        Span::new(path, at),
        text(
            format!("there is no heading with the id `{id}` on this page"),
            format!("det finns ingen rubrik med id `{id}` på den här sidan"),
        ),
    );
    match crate::base::nearest(id, known.iter().copied()) {
        Some(near) => fault.did_you_mean(Some(&format!("#{near}"))),
        None => fault.help(text(
            format!("give the heading that is meant this id: `## … {{#{id}}}`"),
            format!("ge den rubrik som menas detta id: `## … {{#{id}}}`"),
        )),
    }
}

pub fn no_list(path: &SourcePath, at: Range<usize>, kind: Kind) -> Diagnostic {
    Diagnostic::error(
        "link/no-list",
        Span::new(path, at),
        text(format!("there is no list of `{kind}`"), format!("det finns ingen lista över `{kind}`")),
    )
    .help(text(format!("link to one item instead: `{kind}/…`"), format!("länka till ett objekt i stället: `{kind}/…`")))
}

pub fn address_twice(span: Span, other: Span, page: &OutputPath) -> Diagnostic {
    let address = page.folder();
    Diagnostic::error(
        "address/twice",
        span,
        text(format!("two things have the address `{address}`"), format!("två saker har adressen `{address}`")),
    )
    .also(other, text("the other one", "den andra"))
    .help(text(
        "give one of them another `slug`, the last part of its address",
        "ge en av dem en annan `slug`, alltså sista delen av adressen",
    ))
}
