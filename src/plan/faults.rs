//! What can be wrong in the plan: with the theme, and where outputs meet.

use crate::base::{Diagnostic, Lang, OutputPath, SourcePath, Span, text};

pub fn message_without_literal(span: Span) -> Diagnostic {
    Diagnostic::error(
        "template/message-key",
        span,
        text("the key of a message must be written out", "ett meddelandes nyckel måste stå utskriven"),
    )
    .help(text(
        "write `msg(key=\"read-more\")`, or a beginning and a value: `msg(key=\"phase-\" ~ step.phase)`",
        "skriv `msg(key=\"read-more\")`, eller en början och ett värde: `msg(key=\"phase-\" ~ step.phase)`",
    ))
}

pub fn unknown_message(template: &SourcePath, key: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "template/unknown-message",
        Span::file(template),
        text(format!("no language has the message `{key}`"), format!("inget språk har meddelandet `{key}`")),
    )
    .help(text("add it to the theme's messages/*.ftl", "lägg till det i temats messages/*.ftl"))
    .did_you_mean(near)
}

pub fn missing_messages(path: &SourcePath, lang: &Lang, missing: &[String], shown: &Lang) -> Diagnostic {
    let names: Vec<String> = missing.iter().take(5).map(|key| format!("`{key}`")).collect();
    let more = missing.len().saturating_sub(5);
    let (en_more, sv_more) = if more > 0 {
        (format!(" and {more} more"), format!(" och {more} till"))
    } else {
        (String::new(), String::new())
    };
    Diagnostic::warning(
        "message/missing",
        Span::file(path),
        text(
            format!("`{lang}` lacks {}{en_more}; shown in `{shown}` instead", names.join(", ")),
            format!("`{lang}` saknar {}{sv_more}; visas på `{shown}` i stället", names.join(", ")),
        ),
    )
}

pub fn no_template(theme: &SourcePath, template: &str) -> Diagnostic {
    Diagnostic::error(
        "template/missing",
        Span::file(theme),
        text(format!("the theme has no template `{template}`"), format!("temat har ingen mall `{template}`")),
    )
    .help(text(format!("add `templates/{template}` to the theme"), format!("lägg till `templates/{template}` i temat")))
}

pub fn no_component(theme: &SourcePath, component: &str, used_in: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "template/missing-component",
        Span::file(theme),
        text(format!("the theme has no component `{component}`"), format!("temat har ingen komponent `{component}`")),
    )
    .also(Span::file(used_in), text("needed by this text", "behövs av den här texten"))
    .help(text(
        "define it in a template of the theme; docs/views.md says what it gets",
        "definiera den i en av temats mallar; docs/views.md säger vad den får",
    ))
}

pub fn no_style(theme: &SourcePath, at: std::ops::Range<usize>, folder: &str, name: &str) -> Diagnostic {
    Diagnostic::error(
        "theme/missing-file",
        Span::new(theme, at),
        text(format!("`{folder}/{name}` is not in the theme"), format!("`{folder}/{name}` finns inte i temat")),
    )
    .help(text(
        "write the name of a file in that folder, or take the line out",
        "skriv namnet på en fil i mappen, eller ta bort raden",
    ))
}

pub fn output_twice(span: Span, path: &OutputPath, other: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "address/twice",
        span,
        text(format!("`{path}` would be written twice"), format!("`{path}` skulle skrivas två gånger")),
    )
    .label(text(format!("the other one is `{other}`"), format!("den andra är `{other}`")))
    .help(text("give one of them another `slug`", "ge en av dem en annan `slug`"))
}

pub fn output_outside(span: Span, path: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "address/outside",
        span,
        text(
            format!("`{path}` would lie outside the output folder"),
            format!("`{path}` skulle hamna utanför mappen som byggs"),
        ),
    )
    .help(text("use letters, digits and hyphens in names", "använd bokstäver, siffror och bindestreck i namn"))
}
