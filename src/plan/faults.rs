//! What can be wrong in the plan: with the theme, and where outputs meet.

use super::wording::{OPTIONS, WrongCall};
use crate::base::{Diagnostic, Lang, OutputPath, Severity, SourcePath, Span, text};
use std::ops::Range;

pub fn message_without_literal(span: Span, function: &str) -> Diagnostic {
    Diagnostic::error(
        "template/message-key",
        span,
        text(
            "the theme must write out the name of its words, before anything else in the brackets",
            "temat måste skriva namnet på sina ord rakt ut, före allt annat inom parentesen",
        ),
    )
    .help(text(
        format!("write `{function}(key=\"read-more\")`, or a beginning and a value: `{function}(key=\"phase-\" ~ step.phase)`; or tell whoever makes the theme"),
        format!("skriv `{function}(key=\"read-more\")`, eller en början och ett värde: `{function}(key=\"phase-\" ~ step.phase)`; eller säg till den som gör temat"),
    ))
}

pub fn unknown_message(template: &SourcePath, key: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "template/unknown-message",
        Span::file(template),
        text(
            format!("the theme asks for the words `{key}`, which no language has"),
            format!("temat ber om orden `{key}`, som inget språk har"),
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
            format!("the theme has no words in `{lang}` for {}{en_more}; `{shown}` is shown instead", names.join(", ")),
            format!("temat har inga ord på `{lang}` för {}{sv_more}; `{shown}` visas i stället", names.join(", ")),
        ),
    )
    .help(text(
        format!("add a line `{first} = …` for each to this file, or tell whoever makes the theme"),
        format!("lägg till en rad `{first} = …` för varje i den här filen, eller säg till den som gör temat"),
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
    .help(text(
        format!("add `messages/{lang}.ftl` to the theme, or tell whoever makes the theme"),
        format!("lägg till `messages/{lang}.ftl` i temat, eller säg till den som gör temat"),
    ))
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
            format!("the theme's words `{key}` lack forms that `{lang}` needs for some numbers: {}", forms("for")),
            format!("temats ord `{key}` saknar former som `{lang}` behöver för vissa tal: {}", forms("för")),
        ),
    )
    .help(text(
        format!("add a line for each ({lines}), or tell whoever makes the theme"),
        format!("lägg till en rad för varje ({lines}), eller säg till den som gör temat"),
    ))
}

pub fn wrong_call(path: &SourcePath, at: Range<usize>, key: &str, wrong: &WrongCall) -> Diagnostic {
    let options =
        |function: &str| OPTIONS.iter().find(|(name, _)| *name == function).map_or("", |(_, options)| options);
    let (message, help) = match wrong {
        WrongCall::Function(function) => (
            text(
                format!("there is no function `{function}` (in the theme's words `{key}`)"),
                format!("funktionen `{function}` finns inte (i temats ord `{key}`)"),
            ),
            text(
                "write `NUMBER` or `DATETIME`, or tell whoever makes the theme",
                "skriv `NUMBER` eller `DATETIME`, eller säg till den som gör temat",
            ),
        ),
        WrongCall::Option(function, option) => (
            text(
                format!("`{function}` doesn't know `{option}`, or not with this value (in the theme's words `{key}`)"),
                format!("`{function}` känner inte till `{option}`, eller inte med detta värde (i temats ord `{key}`)"),
            ),
            text(
                format!("`{function}` takes {}", options(function)),
                format!("`{function}` tar {}", options(function)),
            ),
        ),
        WrongCall::Arguments(function) => (
            text(
                format!("`{function}` takes one value (in the theme's words `{key}`)"),
                format!("`{function}` tar ett värde (i temats ord `{key}`)"),
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
            format!("moveto doesn't know how dates and numbers are written in `{format_as}`"),
            format!("moveto vet inte hur datum och tal skrivs på `{format_as}`"),
        ),
    )
    .help(text(
        format!("write which language's way to use instead: `format_as: {first}`"),
        format!("skriv vilket språks sätt som ska användas i stället: `format_as: {first}`"),
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
    .help(text(
        format!("add `templates/{template}` to the theme, or tell whoever makes the theme"),
        format!("lägg till `templates/{template}` i temat, eller säg till den som gör temat"),
    ))
}

pub fn no_component(theme: &SourcePath, component: &str, used_in: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "template/missing-component",
        Span::file(theme),
        text(
            format!("the theme has no component `{component}`, which a text needs"),
            format!("temat har ingen komponent `{component}`, som en text behöver"),
        ),
    )
    .also(Span::file(used_in), text("needed by this text", "behövs av den här texten"))
    .help(text(
        "do without it in the text, or ask whoever makes the theme to define it in a template (docs/views.md)",
        "klara texten utan den, eller be den som gör temat att definiera den i en mall (docs/views.md)",
    ))
}

pub fn no_style(theme: &SourcePath, at: std::ops::Range<usize>, folder: &str, name: &str) -> Diagnostic {
    Diagnostic::error(
        "theme/missing-file",
        Span::new(theme, at),
        text(format!("`{folder}/{name}` is not in the theme"), format!("`{folder}/{name}` finns inte i temat")),
    )
    .help(text(
        "write the name of a file in that folder, or tell whoever makes the theme",
        "skriv namnet på en fil i mappen, eller säg till den som gör temat",
    ))
}

/// `other` is the address of the other one, which may differ in what some systems take for one, and what it is made from.
pub fn output_twice(span: Span, path: &OutputPath, (other, of): (&OutputPath, &SourcePath)) -> Diagnostic {
    Diagnostic::error(
        "address/twice",
        span,
        text(
            format!("two things would lie at the same address: `{path}`"),
            format!("två saker skulle ligga på samma adress: `{path}`"),
        ),
    )
    .label(text("this one", "den ena"))
    .also(Span::file(of), text(format!("the other one, at `{other}`"), format!("den andra, på `{other}`")))
    .help(text(
        "give one of them another `slug`, the last part of its address",
        "ge en av dem en annan `slug`, alltså sista delen av adressen",
    ))
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
    .help(text(
        "change one of the two addresses, or remove its line in content/redirects.yaml",
        "ändra en av de två adresserna, eller ta bort dess rad i content/redirects.yaml",
    ))
}

pub fn redirect_in_use(path: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "redirect/in-use",
        Span::file(&SourcePath::new("content/redirects.yaml")),
        text(
            format!("moveto itself writes `{path}`, so it can't lead elsewhere"),
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
            format!("`{path}` would lie outside the folder that is built"),
            format!("`{path}` skulle hamna utanför mappen som byggs"),
        ),
    )
    .help(text(
        "use only letters, digits and hyphens in `slug` and in the names of folders and files",
        "använd bara bokstäver, siffror och bindestreck i `slug` och i namn på mappar och filer",
    ))
}
