//! Faults of the lines that open blocks: their quotation marks and keys.

use super::write;
use crate::base::{Diagnostic, Span, text};

pub(crate) fn extra_colons(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/colons",
        at,
        text("a block begins and ends with three colons", "ett block börjar och slutar med tre kolon"),
    )
    .help(write(":::"))
}

pub(crate) fn key_without_value(at: Span, key: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-value",
        at,
        text(format!("`{key}` has no value"), format!("`{key}` har inget värde")),
    )
    .help(write(&format!(r#"{key}="…""#)))
}

pub(crate) fn value_without_key(at: Span) -> Diagnostic {
    Diagnostic::error("markdown/block-value", at, text("this value has no key", "värdet har ingen nyckel"))
        .help(text(r#"write `key="value"`"#, r#"skriv `nyckel="värde"`"#))
}

pub(crate) fn key_twice(at: Span, key: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-key-twice",
        at,
        text(format!("`{key}` is written twice"), format!("`{key}` står två gånger")),
    )
    .help(text("keep one of the two", "behåll ett av de två"))
}

pub(crate) fn unclosed_value(at: Span, key: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-quotes",
        at,
        text(
            format!("the value of `{key}` has no quotation mark at its end"),
            format!("värdet av `{key}` har inget citattecken på slutet"),
        ),
    )
    .help(text(
        r#"end it with a straight `"`; inside a value write `\"`"#,
        r#"avsluta det med ett rakt `"`; inuti ett värde skrivs `\"`"#,
    ))
}

pub(crate) fn other_quotes(at: Span, key: &str, value: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-quotes",
        at,
        text(
            format!("the value of `{key}` stands in other quotation marks than straight double ones"),
            format!("värdet av `{key}` står inom andra citattecken än raka dubbla"),
        ),
    )
    .help(write(&format!(r#"{key}="{}""#, value.replace('"', r#"\""#))))
}

pub(crate) fn bare_value(at: Span, key: &str, value: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/block-quotes",
        at,
        text(format!("the value of `{key}` has no quotation marks"), format!("värdet av `{key}` har inga citattecken")),
    )
    .help(write(&format!(r#"{key}="{}""#, value.replace('"', r#"\""#))))
}
