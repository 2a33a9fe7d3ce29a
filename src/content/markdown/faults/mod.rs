//! What can be wrong in a Markdown text, each fault in a function of its own: headings, footnotes and HTML here, the rest
//! in a file each.

mod addresses;
mod blocks;
mod fences;

pub(super) use addresses::*;
pub(super) use blocks::*;
pub(super) use fences::*;

use crate::base::{Diagnostic, Span, Text, text};

/// Names in backticks with commas between them.
fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A help that says what to write.
fn write(what: &str) -> Text {
    text(format!("write `{what}`"), format!("skriv `{what}`"))
}

pub(super) fn html(at: Span, html: &str) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/html",
        at,
        text("HTML is not allowed in texts on this site", "HTML är inte tillåtet i texter på den här webbplatsen"),
    );
    match instead_of(&element(html)) {
        Some(markdown) => fault.help(write(markdown)),
        None => fault.help(text(
            "write it as Markdown, or set `markdown: {allow_html: true}` in `site.yaml`",
            "skriv det som Markdown, eller ange `markdown: {allow_html: true}` i `site.yaml`",
        )),
    }
}

/// The name of the first element in some HTML, in lower case.
pub(super) fn element(html: &str) -> String {
    let name = html.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase()
}

/// How Markdown says what the HTML element says.
fn instead_of(element: &str) -> Option<&'static str> {
    Some(match element {
        "b" | "strong" => "**text**",
        "i" | "em" => "*text*",
        "s" | "del" | "strike" => "~~text~~",
        "a" => "[text](stories/x)",
        "img" | "picture" => "![](media:id)",
        "video" | "audio" => r#":::film media="id""#,
        "iframe" | "embed" | "object" => r#":::video link="https://…" title="…""#,
        "blockquote" => "> text",
        "ul" | "li" => "- text",
        "ol" => "1. text",
        "h1" | "h2" => "## text",
        "code" => "`text`",
        _ => return None,
    })
}

pub(super) fn open_comment(at: Span) -> Diagnostic {
    Diagnostic::error("markdown/open-comment", at, text("this comment is not closed", "kommentaren är inte avslutad"))
        .help(text(
            "begin a long comment on a line of its own and end it with `-->`",
            "börja en lång kommentar på en egen rad och avsluta den med `-->`",
        ))
}

pub(super) fn top_heading(at: Span) -> Diagnostic {
    Diagnostic::warning(
        "markdown/top-heading",
        at,
        text("this is a heading of the first level", "det här är en rubrik på första nivån"),
    )
    .label(text("shown as `##`", "visas som `##`"))
    .help(text(
        "write `##`; what stands after `title` is the page's only heading of the first level",
        "skriv `##`; det som står efter `title` är sidans enda rubrik på första nivån",
    ))
}

pub(super) fn heading_attribute(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/heading-attribute",
        at,
        text("a heading can be given an id and nothing else", "en rubrik kan få ett id och inget annat"),
    )
    .help(text(
        "write an id such as `{#housing}`, or remove the braces",
        "skriv ett id som `{#bostad}`, eller ta bort klammerparenteserna",
    ))
}

pub(super) fn heading_id(at: Span, id: &str, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/heading-id",
        at,
        text(
            format!("`{id}` can't be the id of a heading: only lower-case letters, digits and hyphens can"),
            format!("`{id}` kan inte vara en rubriks id: bara små bokstäver, siffror och bindestreck går"),
        ),
    )
    .help(write(&format!("{{#{proposal}}}")))
}

pub(super) fn heading_id_twice(at: Span, id: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/heading-id-twice",
        at,
        text(format!("two headings have the id `{id}`"), format!("två rubriker har id `{id}`")),
    )
    .label(text("the second", "den andra"))
    .also(first, text("the first", "den första"))
    .help(text("give one of them another id", "ge en av dem ett annat id"))
}

pub(super) fn unknown_footnote(at: Span, mark: &str) -> Diagnostic {
    Diagnostic::error("markdown/unknown-footnote", at, text("this footnote has no text", "fotnoten har ingen text"))
        .help(text(
            format!("add a line `{mark}: …` at the end of the text, with the words of the footnote"),
            format!("lägg till en rad `{mark}: …` sist i texten, med det som ska stå i fotnoten"),
        ))
}

pub(super) fn unused_footnote(at: Span, label: &str) -> Diagnostic {
    Diagnostic::warning(
        "markdown/unused-footnote",
        at,
        text(
            format!("nothing refers to the footnote `{label}`"),
            format!("ingenting hänvisar till fotnoten `{label}`"),
        ),
    )
    .help(text(format!("write `[^{label}]` where it belongs"), format!("skriv `[^{label}]` där den hör hemma")))
}

pub(super) fn footnote_twice(at: Span, label: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/footnote-twice",
        at,
        text(format!("there are two footnotes `{label}`"), format!("det finns två fotnoter `{label}`")),
    )
    .label(text("this one is not shown", "den här visas inte"))
    .also(first, text("the first", "den första"))
    .help(text("give one of them another name", "ge en av dem ett annat namn"))
}

pub(super) fn unknown_reference(at: Span, written: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/unknown-reference",
        at,
        text(
            format!("nothing in this file says where `{written}` leads"),
            format!("inget i den här filen säger vart `{written}` leder"),
        ),
    )
    .help(text(
        "write `[text](stories/x)`, or add a line `[name]: stories/x`; put `\\` before a bracket that readers are to see",
        "skriv `[text](stories/x)`, eller lägg till en rad `[namn]: stories/x`; sätt `\\` före en hakparentes som läsaren ska se",
    ))
}
