//! What can be wrong with YAML, whatever it is about.

use super::{list, one_of};
use crate::base::{Diagnostic, SourcePath, Span, Text, nearest, text};
use std::ops::Range;

pub fn unknown_key(path: &SourcePath, at: Range<usize>, key: &str, known: &[&'static str]) -> Diagnostic {
    let fault = Diagnostic::error(
        "yaml/unknown-key",
        Span::new(path, at),
        text(format!("there is no key `{key}` here"), format!("det finns ingen nyckel `{key}` här")),
    );
    match nearest(key, known.iter().copied()) {
        Some(name) => fault.did_you_mean(Some(name)),
        None => fault.help(text(format!("the keys are {}", list(known)), format!("nycklarna är {}", list(known)))),
    }
}

pub fn missing_key(path: &SourcePath, at: Range<usize>, key: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml/missing-key",
        Span::new(path, at),
        text(format!("`{key}` is missing"), format!("`{key}` saknas")),
    )
    .help(text(format!("add a line `{key}: …`"), format!("lägg till en rad `{key}: …`")))
}

pub fn unknown_value(path: &SourcePath, at: Range<usize>, value: &str, known: &[&'static str]) -> Diagnostic {
    let fault = Diagnostic::error(
        "yaml/unknown-value",
        Span::new(path, at),
        text(
            format!("`{value}` is not one of the values allowed here"),
            format!("`{value}` är inte ett av de värden som gäller här"),
        ),
    );
    match nearest(value, known.iter().copied()) {
        Some(name) => fault.did_you_mean(Some(name)),
        None => fault.help(one_of(known)),
    }
}

pub fn duplicate_key(path: &SourcePath, at: Range<usize>, key: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml/duplicate-key",
        Span::new(path, at),
        text(format!("`{key}` is written twice"), format!("`{key}` står två gånger")),
    )
    .help(text("keep one of the two lines", "behåll en av de två raderna"))
}

/// `expected` in the words of the YAML library or of serde.
pub fn wrong_type(path: &SourcePath, at: Range<usize>, expected: &str) -> Diagnostic {
    let wanted = wanted(expected);
    Diagnostic::error(
        "yaml/wrong-type",
        Span::new(path, at),
        text(format!("this should be {}", wanted.en), format!("det här ska vara {}", wanted.sv)),
    )
    .help(text(
        "write it after the colon of its key; words that begin with a character such as `#`, `*` or `[` need quotation marks",
        "skriv det efter nyckelns kolon; ord som börjar med ett tecken som `#`, `*` eller `[` behöver citattecken",
    ))
}

/// Where a value should stand there is only what follows `#`.
pub fn only_a_remark(path: &SourcePath, at: Range<usize>, key: &str, remark: &str) -> Diagnostic {
    let value = remark.replace('"', "");
    Diagnostic::error(
        "yaml/wrong-type",
        Span::new(path, at),
        text(
            format!("`{key}` has no value, since `#` begins a comment"),
            format!("`{key}` har inget värde, eftersom `#` inleder en kommentar"),
        ),
    )
    .help(text(
        format!("if this is the value, write it in quotation marks: `{key}: \"{value}\"`"),
        format!("om det här är värdet, skriv det inom citattecken: `{key}: \"{value}\"`"),
    ))
}

pub fn empty_file(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "yaml/empty-file",
        Span::file(path),
        text("there is nothing in this file", "det står ingenting i filen"),
    )
    .help(text(
        "write the keys that it needs (docs/content.md lists them), or `{}` if it needs none; or remove the file",
        "skriv nycklarna som den behöver (docs/content.md räknar upp dem), eller `{}` om den inte behöver någon; eller ta bort filen",
    ))
}

fn wanted(expected: &str) -> Text {
    let has = |words: &[&str]| words.iter().any(|word| expected.contains(word));
    if has(&["bool", "true or false"]) {
        text("`true` or `false`", "`true` eller `false`")
    } else if has(&["f64", "f32", "float"]) {
        text("a number", "ett tal")
    } else if has(&["u8", "u16", "u32", "u64", "i32", "i64", "usize", "integer"]) {
        text("a whole number", "ett heltal")
    } else if has(&["sequence", "array"]) {
        text("a list, such as `[a, b]`", "en lista, som `[a, b]`")
    } else if has(&["map", "struct"]) {
        text("keys with values, such as `{sv: …, en: …}`", "nycklar med värden, som `{sv: …, en: …}`")
    } else if has(&["string", "str", "text", "scalar"]) {
        text("a text", "en text")
    } else {
        text(expected, expected)
    }
}

/// A value that one of our own types refused; `reason` begins with the name of the type.
pub fn bad_value(path: &SourcePath, at: Range<usize>, reason: &str) -> Diagnostic {
    let span = Span::new(path, at.clone());
    let (what, value) = reason.split_once(':').unwrap_or(("", reason));
    let value = value.trim();
    match what {
        "date" => Diagnostic::error(
            "yaml/bad-date",
            span,
            text(format!("`{value}` is not a day of the calendar"), format!("`{value}` är ingen dag i kalendern")),
        )
        .help(text("write it as year-month-day: `2026-03-14`", "skriv år-månad-dag: `2026-03-14`")),
        "moment" => Diagnostic::error(
            "yaml/bad-date",
            span,
            text(
                format!("`{value}` is not a day, or a day and a time"),
                format!("`{value}` är varken en dag eller en dag med klockslag"),
            ),
        )
        .help(text("write `2026-03-14` or `2026-03-14 18:30`", "skriv `2026-03-14` eller `2026-03-14 18:30`")),
        "language" => Diagnostic::error(
            "yaml/bad-language",
            span,
            text(format!("`{value}` is not the code of a language"), format!("`{value}` är ingen språkkod")),
        )
        .help(text(
            "write its short code, such as `sv`, `en` or `sma`",
            "skriv språkets korta kod, som `sv`, `en` eller `sma`",
        )),
        "territory" => Diagnostic::error(
            "yaml/bad-territory",
            span,
            text(format!("`{value}` is not the code of a country"), format!("`{value}` är ingen landskod")),
        )
        .help(text(
            "write the country's code of two letters, such as `SE`, or `EU`, `EEA` or `NORDIC`",
            "skriv landets kod på två bokstäver, som `SE`, eller `EU`, `EEA` eller `NORDIC`",
        )),
        "sha256" => Diagnostic::error(
            "yaml/bad-sha256",
            span,
            text("this is not a SHA-256 checksum", "det här är ingen SHA-256-kontrollsumma"),
        )
        .help(text(
            "write its 64 characters (`0`–`9` and `a`–`f`), or leave `sha256` out",
            "skriv dess 64 tecken (`0`–`9` och `a`–`f`), eller ta bort `sha256`",
        )),
        "range" => {
            let (value, range) = value.split_once(" not in ").unwrap_or((value, ""));
            Diagnostic::error(
                "yaml/out-of-range",
                span,
                text(
                    format!("`{value}` is too small or too large here"),
                    format!("`{value}` är för litet eller för stort här"),
                ),
            )
            .help(text(
                format!("write a number from {range}"),
                format!("skriv ett tal från {}", range.replace(" to ", " till ")),
            ))
        }
        _ => malformed(path, at, reason),
    }
}

pub fn yaml_too_much(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "yaml/too-much",
        Span::new(path, at),
        text(
            "this file has too many levels or values, or repeats parts with `&` and `*`",
            "filen har för många nivåer eller värden, eller upprepar delar med `&` och `*`",
        ),
    )
    .help(text("write everything plainly, without `&` and `*`", "skriv allt rakt upp och ner, utan `&` och `*`"))
}

pub fn malformed(path: &SourcePath, at: Range<usize>, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml/malformed",
        Span::new(path, at),
        text("from here on the file can't be read", "härifrån går filen inte att läsa"),
    )
    .label(in_plain_words(reason))
    .help(text(
        "see that lines which belong together are indented alike, and put a text that contains `: ` or ` #` in quotation marks",
        "se till att rader som hör ihop har samma indrag, och sätt en text som innehåller `: ` eller ` #` inom citattecken",
    ))
}

/// What the YAML library means, for people who don't know its words.
fn in_plain_words(reason: &str) -> Text {
    let has = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    if has(&["quote", "quoted"]) {
        text(
            "a quotation mark isn't closed, or something stands after the closing one",
            "ett citattecken är inte avslutat, eller så står något efter det avslutande",
        )
    } else if has(&["bracket", "flow"]) {
        text("a `[` or `{` isn't closed", "ett `[` eller `{` är inte avslutat")
    } else if has(&["tab"]) {
        text("here is a tab; use spaces", "här står en tabb; använd mellanslag")
    } else if has(&["mapping values", "simple key"]) {
        text("a colon stands where none can", "här står ett kolon där inget kan stå")
    } else if has(&["indent", "block mapping", "block collection"]) {
        text("this line isn't indented like those above it", "raden är inte indragen som de ovanför")
    } else if has(&["anchor", "alias"]) {
        text(
            "a text that begins with `&` or `*` needs quotation marks",
            "en text som börjar med `&` eller `*` behöver citattecken",
        )
    } else {
        text("something else is expected here", "här väntas något annat")
    }
}
