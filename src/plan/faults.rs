//! What can be wrong in the plan: with the theme, and where outputs meet.

use super::wording::{OPTIONS, WrongCall};
use crate::base::{Diagnostic, Lang, OutputPath, Severity, SourcePath, Span, text};
use std::ops::Range;

pub fn message_without_literal(span: Span, function: &str) -> Diagnostic {
    Diagnostic::error(
        "template/message-key",
        span,
        text(
            "the key of a message must be written out, before all other arguments",
            "ett meddelandes nyckel måste stå utskriven, före alla andra argument",
        ),
    )
    .help(text(
        format!("write `{function}(key=\"read-more\")`, or a beginning and a value: `{function}(key=\"phase-\" ~ step.phase)`"),
        format!("skriv `{function}(key=\"read-more\")`, eller en början och ett värde: `{function}(key=\"phase-\" ~ step.phase)`"),
    ))
}

pub fn unknown_message(template: &SourcePath, key: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "template/unknown-message",
        Span::file(template),
        text(
            format!("this template asks for the words `{key}`, which no language has"),
            format!("mallen ber om orden `{key}`, som inget språk har"),
        ),
    )
    .help(text(
        "this is the theme's fault: add them to its messages/*.ftl",
        "felet ligger i temat: lägg till dem i dess messages/*.ftl",
    ))
    .did_you_mean(near)
}

/// `is_begun`: the theme has so few words of the language that most of its pages' are meant to be another one's.
pub fn missing_messages(
    path: &SourcePath,
    lang: &Lang,
    missing: &[String],
    shown: &Lang,
    is_begun: bool,
) -> Diagnostic {
    let names: Vec<String> = missing.iter().take(5).map(|key| format!("`{key}`")).collect();
    let more = missing.len().saturating_sub(5);
    let first = missing.first().map_or("", String::as_str);
    let (en_more, sv_more) = if more > 0 {
        (format!(" and {more} more"), format!(" och {more} till"))
    } else {
        (String::new(), String::new())
    };
    let fault = Diagnostic::warning(
        "message/missing",
        Span::file(path),
        text(
            format!("`{lang}` lacks {}{en_more}; shown in `{shown}` instead", names.join(", ")),
            format!("`{lang}` saknar {}{sv_more}; visas på `{shown}` i stället", names.join(", ")),
        ),
    )
    .help(text(
        format!("add a line `{first} = …` for each to this file"),
        format!("lägg till en rad `{first} = …` för var och en i den här filen"),
    ));
    Diagnostic { severity: if is_begun { Severity::Note } else { Severity::Warning }, ..fault }
}

pub fn no_messages(span: Span, lang: &Lang) -> Diagnostic {
    Diagnostic::warning(
        "message/no-file",
        span,
        text(
            format!("the theme has no words in `{lang}`; they are shown in other languages"),
            format!("temat har inga ord på `{lang}`; de visas på andra språk"),
        ),
    )
    .help(text(format!("add `messages/{lang}.ftl` to the theme"), format!("lägg till `messages/{lang}.ftl` i temat")))
}

/// `absent`: each form that is missing, with a number that takes it.
pub fn plural_forms(path: &SourcePath, at: Range<usize>, key: &str, lang: &Lang, absent: &[(&str, u32)]) -> Diagnostic {
    let forms = |word: &str| {
        let one = |(form, example): &(&str, u32)| format!("`{form}` ({word} {example})");
        absent.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let lines = absent.iter().map(|(form, _)| format!("`[{form}] …`")).collect::<Vec<_>>().join(", ");
    Diagnostic::warning(
        "message/plural-form",
        Span::new(path, at),
        text(
            format!("`{key}` lacks plural forms that `{lang}` needs: {}", forms("for")),
            format!("`{key}` saknar pluralformer som `{lang}` behöver: {}", forms("för")),
        ),
    )
    .help(text(format!("add a line for each: {lines}"), format!("lägg till en rad för varje: {lines}")))
}

pub fn wrong_call(path: &SourcePath, at: Range<usize>, key: &str, wrong: &WrongCall) -> Diagnostic {
    let options =
        |function: &str| OPTIONS.iter().find(|(name, _)| *name == function).map_or("", |(_, options)| options);
    let (message, help) = match wrong {
        WrongCall::Function(function) => (
            text(
                format!("there is no function `{function}` (in the message `{key}`)"),
                format!("funktionen `{function}` finns inte (i meddelandet `{key}`)"),
            ),
            text("the functions are `NUMBER` and `DATETIME`", "funktionerna är `NUMBER` och `DATETIME`"),
        ),
        WrongCall::Option(function, option) => (
            text(
                format!("`{function}` doesn't know `{option}`, or not with this value (in the message `{key}`)"),
                format!("`{function}` känner inte till `{option}`, eller inte med detta värde (i meddelandet `{key}`)"),
            ),
            text(
                format!("`{function}` takes {}", options(function)),
                format!("`{function}` tar {}", options(function)),
            ),
        ),
        WrongCall::Arguments(function) => (
            text(
                format!("`{function}` takes one value (in the message `{key}`)"),
                format!("`{function}` tar ett värde (i meddelandet `{key}`)"),
            ),
            text(format!("write `{function}($count)`"), format!("skriv `{function}($count)`")),
        ),
    };
    Diagnostic::error("message/function", Span::new(path, at), message).help(help)
}

pub fn no_formats(span: Span, lang: &Lang, format_as: &Lang, first: &Lang) -> Diagnostic {
    let first = if first == lang { "sv" } else { first.as_str() };
    Diagnostic::warning(
        "language/no-formats",
        span,
        text(
            format!("the tables of Unicode (CLDR) don't say how dates and numbers are written in `{format_as}`"),
            format!("Unicodes tabeller (CLDR) säger inte hur datum och tal skrivs på `{format_as}`"),
        ),
    )
    .help(text(
        format!("say whose way to use: `format_as: {first}`"),
        format!("säg vilket språks sätt som ska användas: `format_as: {first}`"),
    ))
}

pub fn no_template(theme: &SourcePath, template: &str) -> Diagnostic {
    Diagnostic::error(
        "template/missing",
        Span::file(theme),
        text(
            format!("the theme has no template `{template}`, which pages of this site need"),
            format!("temat har ingen mall `{template}`, som sidor på webbplatsen behöver"),
        ),
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

pub fn folder_in_the_way(span: Span, file: &OutputPath, below: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "address/folder-in-the-way",
        span,
        text(
            format!("`{file}` would be a file, and a folder too: `{below}` lies in it"),
            format!("`{file}` skulle bli en fil, och en mapp också: `{below}` ligger i den"),
        ),
    )
    .help(text("take one of the two addresses out", "ta bort en av de två adresserna"))
}

pub fn redirect_in_use(path: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "redirect/in-use",
        Span::file(&SourcePath::new("content/redirects.yaml")),
        text(
            format!("moveto itself writes `{path}`, so that it can't lead elsewhere"),
            format!("moveto skriver själv `{path}`, så den kan inte leda någon annanstans"),
        ),
    )
    .help(text("take its line out of `moved`", "ta bort dess rad under `moved`"))
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
