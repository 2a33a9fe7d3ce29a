//! What can be wrong with a single file of content, each fault in a function of its own.

use super::slug;
use super::spanned::Spanned;
use crate::base::{Diagnostic, Kind, Lang, SourcePath, Span, Text, nearest, text};
use std::ops::Range;

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn one_of(names: &[&str]) -> Text {
    text(format!("write one of {}", list(names)), format!("skriv något av {}", list(names)))
}

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
    let span = Span::new(path, at);
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
            text(format!("`{value}` is not a language tag"), format!("`{value}` är ingen språkkod")),
        )
        .help(text("write a BCP 47 tag such as `sv`, `en` or `sma`", "skriv en BCP 47-kod som `sv`, `en` eller `sma`")),
        "territory" => Diagnostic::error(
            "yaml/bad-territory",
            span,
            text(format!("`{value}` is not a country"), format!("`{value}` är inget land")),
        )
        .help(text(
            "write a code of two letters by ISO 3166 such as `SE`, or `EU`, `EEA` or `NORDIC`",
            "skriv en kod med två bokstäver enligt ISO 3166, som `SE`, eller `EU`, `EEA` eller `NORDIC`",
        )),
        "sha256" => Diagnostic::error(
            "yaml/bad-sha256",
            span,
            text("this is no SHA-256 digest", "det här är ingen SHA-256-kontrollsumma"),
        )
        .help(text(
            "write its 64 digits from `0` to `9` and `a` to `f`, as `sha256sum` prints them",
            "skriv dess 64 siffror från `0` till `9` och `a` till `f`, som `sha256sum` skriver dem",
        )),
        "range" => {
            let (value, range) = value.split_once(" not in ").unwrap_or((value, ""));
            Diagnostic::error(
                "yaml/out-of-range",
                span,
                text(format!("`{value}` is out of range"), format!("`{value}` ligger utanför det tillåtna")),
            )
            .help(text(
                format!("write a number from {range}"),
                format!("skriv ett tal från {}", range.replace(" to ", " till ")),
            ))
        }
        _ => Diagnostic::error("yaml/bad-value", span, text(reason, reason)),
    }
}

pub fn yaml_too_much(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "yaml/too-much",
        Span::new(path, at),
        text(
            "this file is nested too deep, has too many values or uses anchors",
            "filen är för djupt nästlad, har för många värden eller använder ankare",
        ),
    )
    .help(text("write it out plainly, without `&` and `*`", "skriv ut den rakt av, utan `&` och `*`"))
}

pub fn malformed(path: &SourcePath, at: Range<usize>, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml/malformed",
        Span::new(path, at),
        text("this can't be read as YAML", "det här går inte att läsa som YAML"),
    )
    .label(text(reason, reason))
    .help(text(
        "look at the indentation, and put a text with `: ` or ` #` in quotation marks",
        "se på indragningen, och sätt en text med `: ` eller ` #` inom citattecken",
    ))
}

pub fn no_front_matter(path: &SourcePath, at: usize) -> Diagnostic {
    Diagnostic::error(
        "text/no-front-matter",
        Span::new(path, at..at),
        text("this text doesn't begin with its title", "texten börjar inte med sin rubrik"),
    )
    .help(text(
        "begin the file with the lines `---`, `title: …` and `---`",
        "börja filen med raderna `---`, `title: …` och `---`",
    ))
}

pub fn unclosed_front_matter(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "text/unclosed-front-matter",
        Span::new(path, at),
        text("the keys at the top are never closed", "nycklarna överst avslutas aldrig"),
    )
    .help(text("put a line `---` after the last key", "sätt en rad `---` efter den sista nyckeln"))
}

pub fn lost_after_hash(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::warning(
        "yaml/lost-after-hash",
        Span::new(path, at),
        text("this is left out: ` #` begins a comment", "det här försvinner: ` #` inleder en kommentar"),
    )
    .help(text("put the whole text in quotation marks", "sätt hela texten inom citattecken"))
}

pub fn curly_quotes(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::warning(
        "yaml/curly-quotes",
        Span::new(path, at),
        text("the curly quotation marks become part of the text", "de krumma citattecknen blir en del av texten"),
    )
    .help(text("use straight ones (\") to enclose a value", "använd raka (\") för att omge ett värde"))
}

pub fn empty_title(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error("text/empty-title", Span::new(path, at), text("the title is empty", "rubriken är tom"))
        .help(text("write what the page is about", "skriv vad sidan handlar om"))
}

pub fn long_summary(path: &SourcePath, at: Range<usize>, length: usize) -> Diagnostic {
    Diagnostic::warning(
        "text/long-summary",
        Span::new(path, at),
        text(format!("the summary has {length} characters"), format!("sammanfattningen har {length} tecken")),
    )
    .help(text(
        "keep it within 300, or lists and search engines cut it",
        "håll den inom 300, annars kapas den i listor och sökmotorer",
    ))
}

/// A slug that can't stand in an address, with what could, in the usual letters of its language and in its own.
pub fn bad_slug(path: &SourcePath, slug: &Spanned<String>, lang: &Lang) -> Diagnostic {
    let at = slug.range();
    let (ascii, own) = (slug::in_ascii(slug, Some(lang)), slug::own_letters(slug));
    let slug = &slug.value;
    let (en, sv) = if ascii == own {
        (format!("`{ascii}`"), format!("`{ascii}`"))
    } else {
        (format!("`{ascii}` or `{own}`"), format!("`{ascii}` eller `{own}`"))
    };
    Diagnostic::error(
        "text/bad-slug",
        Span::new(path, at),
        text(format!("`{slug}` can't be part of an address"), format!("`{slug}` kan inte stå i en adress")),
    )
    .help(text(
        format!("use lower-case letters, digits and hyphens, at most 100 bytes: {en}"),
        format!("använd små bokstäver, siffror och bindestreck, högst 100 byte: {sv}"),
    ))
}

pub fn bad_id(path: &SourcePath, id: &str, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "item/bad-id",
        Span::file(path),
        text(format!("`{id}` can't be an id"), format!("`{id}` kan inte vara ett id")),
    )
    .help(text(
        format!("rename it with the letters a–z, digits and hyphens: `{proposal}`"),
        format!("byt namn med bokstäverna a–z, siffror och bindestreck: `{proposal}`"),
    ))
}

pub fn bad_key(path: &SourcePath, at: Range<usize>, id: &str, proposal: &str) -> Diagnostic {
    let Diagnostic { message, help, .. } = bad_id(path, id, proposal);
    Diagnostic { help, ..Diagnostic::error("item/bad-id", Span::new(path, at), message) }
}

pub fn reserved_licence(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "licence/reserved",
        Span::new(path, at),
        text("`none` can't be the id of a licence", "`none` kan inte vara id för en licens"),
    )
    .help(text(
        "cards write `none` where there is no licence; give this one another id",
        "kort skriver `none` när det inte finns någon licens; ge den här ett annat id",
    ))
}

/// Licences are known by names with dots in them, such as `cc-by-4.0`.
pub fn bad_licence_id(path: &SourcePath, at: Range<usize>, id: &str) -> Diagnostic {
    Diagnostic::error(
        "licence/bad-id",
        Span::new(path, at),
        text(format!("`{id}` can't be the id of a licence"), format!("`{id}` kan inte vara id för en licens")),
    )
    .help(text(
        "use the letters a–z, digits, hyphens and dots, as in `cc-by-4.0`",
        "använd bokstäverna a–z, siffror, bindestreck och punkter, som i `cc-by-4.0`",
    ))
}

pub fn unknown_kind(path: &SourcePath, name: &str) -> Diagnostic {
    let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    let fault = Diagnostic::error(
        "item/unknown-kind",
        Span::file(path),
        text(format!("`{name}` is no kind of content"), format!("`{name}` är inget slags innehåll")),
    );
    match nearest(name, known.iter().copied()) {
        Some(name) => fault.did_you_mean(Some(name)),
        None => fault.help(text(format!("the kinds are {}", list(&known)), format!("slagen är {}", list(&known)))),
    }
}

/// Words in a language that nobody is shown.
pub fn undeclared_words(path: &SourcePath, at: Range<usize>, lang: &Lang, declared: &[Lang]) -> Diagnostic {
    let names: Vec<&str> = declared.iter().map(Lang::as_str).collect();
    Diagnostic::warning(
        "language/undeclared",
        Span::new(path, at),
        text(
            format!("`{lang}` is not a language of this site, so that these words are shown nowhere"),
            format!("`{lang}` är inget av webbplatsens språk, så de här orden visas ingenstans"),
        ),
    )
    .help(text(
        format!("the languages are {}; add it under `languages` in site.yaml, or take the words out", list(&names)),
        format!("språken är {}; lägg till det under `languages` i site.yaml, eller ta bort orden", list(&names)),
    ))
}

pub fn language_folder(path: &SourcePath, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "text/language-folder",
        Span::file(path),
        text("languages have no folders of their own", "språk har inga egna mappar"),
    )
    .help(text(
        format!("the texts of an item lie side by side, and their names say the language: `{proposal}`"),
        format!("texterna till ett objekt ligger bredvid varandra, och deras namn säger språket: `{proposal}`"),
    ))
}

pub fn no_language_in_name(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "text/no-language",
        Span::file(path),
        text(
            format!("the name `{}` doesn't say which language the text is in", path.file_name()),
            format!("namnet `{}` säger inte vilket språk texten är på", path.file_name()),
        ),
    )
    .help(text(
        "name it `index.sv.md`, `index.en.md` and so on",
        "döp den till `index.sv.md`, `index.en.md` och så vidare",
    ))
}

pub fn bad_published_line(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "address/bad-lock",
        Span::new(path, at),
        text("this line is no address with what lies there", "raden är ingen adress med det som finns där"),
    )
    .help(text(
        "moveto writes this file: one line an address, and each address once; take the line out, or bring the file back from your version history",
        "moveto skriver den här filen: en rad per adress, och varje adress en gång; ta bort raden, eller hämta tillbaka filen ur versionshistoriken",
    ))
}

pub fn bad_copies_line(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "media/bad-lock",
        Span::new(path, at),
        text(
            "this line is no asset with the digest of a file of it",
            "raden är ingen mediefil med kontrollsumman för en kopia av den",
        ),
    )
    .help(text(
        "moveto writes this file: one line a copy; take the line out, or bring the file back from your version history",
        "moveto skriver den här filen: en rad per kopia; ta bort raden, eller hämta tillbaka filen ur versionshistoriken",
    ))
}

pub fn stray_file(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "file/stray",
        Span::file(path),
        text(format!("nothing is made of `{path}`"), format!("av `{path}` blir ingenting")),
    )
    .help(text(
        "texts are named `index.<language>.md`, what languages share `item.yaml`, and pictures lie in `media/`",
        "texter heter `index.<språk>.md`, det gemensamma `item.yaml`, och bilder ligger i `media/`",
    ))
}

pub fn captions_without_language(path: &SourcePath) -> Diagnostic {
    let stem = path.file_name().split('.').next().unwrap_or_default();
    Diagnostic::error(
        "captions/no-language",
        Span::file(path),
        text("the name of this file doesn't say its language", "filens namn säger inte vilket språk den är på"),
    )
    .help(text(
        format!("name it after its film and its language: `{stem}.sv.vtt`"),
        format!("ge den namn efter filmen och språket: `{stem}.sv.vtt`"),
    ))
}

pub fn slow_start(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "film/slow-start",
        Span::file(path),
        text(
            "this film can't begin to play before it has been loaded to its end",
            "filmen kan inte börja spelas innan den har laddats ända till slutet",
        ),
    )
    .help(text(
        "export it for the web (“fast start”, “web optimized”), so that its table of contents comes first",
        "exportera den för webben (”fast start”, ”webboptimerad”), så att innehållsförteckningen kommer först",
    ))
}

pub fn stray_record(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "record/stray",
        Span::file(path),
        text(format!("`{path}` is the record of nothing"), format!("`{path}` är ett register över ingenting")),
    )
    .help(text(
        "records are named `content/translations/<kind>/<id>.yaml`; `moveto translations --accept` writes them",
        "register heter `content/translations/<sort>/<id>.yaml`; `moveto translations --accept` skriver dem",
    ))
}

pub fn no_site_yaml(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "site/missing",
        Span::file(path),
        text("there is no `site.yaml` here", "det finns ingen `site.yaml` här"),
    )
    .help(text(
        "call moveto in the site's folder, or name it with `--root`",
        "kör moveto i webbplatsens mapp, eller ange den med `--root`",
    ))
}

pub fn bad_message(path: &SourcePath, at: Range<usize>, reason: Text) -> Diagnostic {
    Diagnostic::error(
        "message/syntax",
        Span::new(path, at),
        text("this message can't be read", "meddelandet går inte att läsa"),
    )
    .label(reason)
    .help(text(
        "write `name = words`, with further lines indented",
        "skriv `namn = ord`, med indragna fortsättningsrader",
    ))
}

pub fn message_twice(path: &SourcePath, at: Range<usize>, key: &str) -> Diagnostic {
    Diagnostic::error(
        "message/twice",
        Span::new(path, at),
        text(format!("the message `{key}` is there twice"), format!("meddelandet `{key}` står två gånger")),
    )
    .help(text("keep one of the two", "behåll ett av de två"))
}

pub fn merge_conflict(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "file/merge-conflict",
        Span::new(path, at),
        text(
            "two versions of this file were merged and nobody chose",
            "två versioner av filen har slagits ihop utan att någon valt",
        ),
    )
    .help(text(
        "keep what is right, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
        "behåll det som är rätt, och ta bort raderna med `<<<<<<<`, `=======` och `>>>>>>>`",
    ))
}
