//! What can be wrong with facts.

use super::Text;
use crate::base::{Diagnostic, SourcePath, Span, text};

pub fn unknown_fact(path: &SourcePath, kind: &Text, near: Option<&str>) -> Diagnostic {
    let name = &kind.value;
    Diagnostic::error(
        "fact/unknown-kind",
        Span::new(path, kind.range()),
        text(
            format!("`{name}` is not one of the facts in content/facts.yaml"),
            format!("`{name}` finns inte bland uppgifterna i content/facts.yaml"),
        ),
    )
    .help(text("add it under `kinds` there", "lägg till den under `kinds` där"))
    .did_you_mean(near)
}

pub fn unit_and_measure(path: &SourcePath, at: std::ops::Range<usize>, kind: &str) -> Diagnostic {
    Diagnostic::error(
        "fact/unit-twice",
        Span::new(path, at),
        text(format!("`{kind}` has both `unit` and `measure`"), format!("`{kind}` har både `unit` och `measure`")),
    )
    .help(text(
        "keep `measure`, whose name every language has, or `unit`, in words of your own",
        "behåll `measure`, som har namn på alla språk, eller `unit`, med egna ord",
    ))
}

pub fn unknown_source(path: &SourcePath, source: &Text, near: Option<&str>) -> Diagnostic {
    let name = &source.value;
    Diagnostic::error(
        "fact/unknown-source",
        Span::new(path, source.range()),
        text(format!("there is no source `{name}`"), format!("det finns ingen källa `{name}`")),
    )
    .help(text("add it to `sources` in content/facts.yaml", "lägg till den under `sources` i content/facts.yaml"))
    .did_you_mean(near)
}

pub fn bad_fact_date(path: &SourcePath, date: &Text) -> Diagnostic {
    let value = &date.value;
    Diagnostic::error(
        "fact/bad-date",
        Span::new(path, date.range()),
        text(format!("`{value}` is neither a day nor a year"), format!("`{value}` är varken en dag eller ett år")),
    )
    .help(text("write `2024-12-31` or `2024`", "skriv `2024-12-31` eller `2024`"))
}
