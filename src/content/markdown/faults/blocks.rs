//! Faults of blocks: which they are, what they need, and where they stand.

use super::super::blocks::Kind;
use super::{list, write};
use crate::base::{Diagnostic, Span, nearest, text};

pub(crate) fn unknown_block<'a>(at: Span, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/unknown-block",
        at,
        text(format!("there is no block called `{name}`"), format!("det finns inget block som heter `{name}`")),
    );
    match nearest(name, known.clone()) {
        Some(near) => fault.did_you_mean(Some(near)),
        None => {
            let names = list(known);
            fault.help(text(format!("the blocks are {names}"), format!("blocken är {names}")))
        }
    }
}

pub(in super::super) fn unknown_key(at: Span, key: &str, kind: &Kind) -> Diagnostic {
    let known = || kind.needed.iter().chain(kind.optional).copied();
    let block = kind.name;
    let fault = Diagnostic::error(
        "markdown/block-unknown-key",
        at,
        text(format!("the block `{block}` has no key `{key}`"), format!("blocket `{block}` har ingen nyckel `{key}`")),
    );
    match nearest(key, known()) {
        Some(near) => fault.did_you_mean(Some(near)),
        None if known().next().is_none() => {
            fault.help(text(format!("write only `:::{block}`"), format!("skriv bara `:::{block}`")))
        }
        None if known().count() == 1 => {
            let key = list(known());
            fault.help(text(format!("its only key is {key}"), format!("dess enda nyckel är {key}")))
        }
        None => {
            let keys = list(known());
            fault.help(text(format!("its keys are {keys}"), format!("dess nycklar är {keys}")))
        }
    }
}

pub(crate) fn missing_key(at: Span, block: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-missing-key",
        at,
        text(format!("the block `{block}` needs `{key}`"), format!("blocket `{block}` behöver `{key}`")),
    )
    .help(text(format!("add `{key}=\"…\"` after `:::{block}`"), format!("lägg till `{key}=\"…\"` efter `:::{block}`")))
}

pub(crate) fn unclosed_block(at: Span, name: &str) -> Diagnostic {
    let message = match name {
        "" => text("this block is not closed", "blocket är inte avslutat"),
        name => text(format!("the block `{name}` is not closed"), format!("blocket `{name}` är inte avslutat")),
    };
    Diagnostic::error("markdown/unclosed-block", at, message)
        .label(text("it goes on to the end of the file", "det går på till filens slut"))
        .help(text("end it with a line `:::`", "avsluta det med en rad `:::`"))
}

pub(crate) fn closes_nothing(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/closes-nothing",
        at,
        text("there is no open block here that `:::` could close", "här finns inget öppet block som `:::` kan avsluta"),
    )
    .help(text(
        "take the line away, or name the block that begins here",
        "ta bort raden, eller ange vilket block som börjar här",
    ))
}

pub(crate) fn too_deep(at: Span, deepest: usize) -> Diagnostic {
    Diagnostic::error(
        "markdown/too-deep",
        at,
        text(
            format!("more than {deepest} blocks lie in each other here"),
            format!("fler än {deepest} block ligger i varandra här"),
        ),
    )
    .help(text(
        "end each block with `:::` before the next one begins",
        "avsluta varje block med `:::` innan nästa börjar",
    ))
}

pub(crate) fn block_inside(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-inside",
        at,
        text(
            "a block can't stand inside a list, a quotation, a footnote or HTML",
            "ett block kan inte stå inuti en lista, ett citat, en fotnot eller HTML",
        ),
    )
    .help(text("let `:::` begin the line, after an empty line", "låt `:::` inleda raden, efter en tom rad"))
}

pub(crate) fn column_alone(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/column-alone",
        at,
        text("this `column` doesn't stand directly in `columns`", "den här `column` står inte direkt i `columns`"),
    )
    .help(text(
        "write `:::columns` before the first column and `:::` after the last",
        "skriv `:::columns` före den första spalten och `:::` efter den sista",
    ))
}

pub(crate) fn not_a_column(at: Span, block: Option<&str>) -> Diagnostic {
    let message = match block {
        Some(block) => text(
            format!("`{block}` can't stand directly in `columns`"),
            format!("`{block}` kan inte stå direkt i `columns`"),
        ),
        None => text("text can't stand directly in `columns`", "text kan inte stå direkt i `columns`"),
    };
    Diagnostic::error("markdown/not-a-column", at, message)
        .help(text("write `:::column` before it and `:::` after it", "skriv `:::column` före och `:::` efter"))
}

pub(crate) fn column_count(at: Span, count: usize) -> Diagnostic {
    Diagnostic::error(
        "markdown/column-count",
        at,
        text(
            format!("`columns` holds two to four columns, not {count}"),
            format!("`columns` har två till fyra spalter, inte {count}"),
        ),
    )
    .help(match count {
        0 | 1 => text(
            "add a `:::column`, or write the text without columns",
            "lägg till en `:::column`, eller skriv texten utan spalter",
        ),
        _ => text("begin new `:::columns` after the fourth", "börja nya `:::columns` efter den fjärde"),
    })
}

pub(crate) fn media_prefix(at: Span, id: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/media-prefix",
        at,
        text("a block names a picture by its id alone", "ett block anger en bild med bara dess id"),
    )
    .help(write(&format!("media=\"{id}\"")))
}

pub(crate) fn film_address(at: Span, address: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/film-address",
        at,
        text(
            format!("`video` shows a film on another site, and `{address}` is not a web address"),
            format!("`video` visar en film på en annan webbplats, och `{address}` är ingen webbadress"),
        ),
    )
    .help(text(
        "write the whole address, with `https://`; a film in media/ is shown by `:::film`",
        "skriv hela adressen, med `https://`; en film i media/ visas med `:::film`",
    ))
}

/// Quotations, lists or emphasis that lie deeper in each other than pages can be drawn.
pub(crate) fn nested_too_deep(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/nested-too-deep",
        at,
        text(
            "too many quotations, lists or emphases lie in each other here",
            "här ligger för många citat, listor eller betoningar i varandra",
        ),
    )
    .help(text("write it with fewer levels", "skriv det med färre nivåer"))
}
