//! What can be wrong with an item: its files, and what it names.

use super::Text;
use super::list;
use crate::base::{Diagnostic, ItemRef, Kind, Lang, SourcePath, Span, text};
use std::ops::Range;

pub fn undeclared_language(path: &SourcePath, lang: &Lang, declared: &[&Lang]) -> Diagnostic {
    Diagnostic::error(
        "text/undeclared-language",
        Span::file(path),
        text(format!("`{lang}` is not a language of this site"), format!("`{lang}` är inget av webbplatsens språk")),
    )
    .help(text(
        format!("the languages are {}; add it to `languages` in site.yaml, or rename the file", list(declared)),
        format!("språken är {}; lägg till det under `languages` i site.yaml, eller byt namn på filen", list(declared)),
    ))
}

pub fn variant_alone(path: &SourcePath, item: &ItemRef, lang: &Lang) -> Diagnostic {
    let ordinary = format!("content/{item}/index.{lang}.md");
    Diagnostic::error(
        "text/variant-alone",
        Span::file(path),
        text(
            format!("there is no ordinary text beside this one: `{ordinary}`"),
            format!("det finns ingen vanlig text bredvid den här: `{ordinary}`"),
        ),
    )
    .help(text(
        "a plainer text stands beside an ordinary one in the same language; write that first",
        "en enklare text står bredvid en vanlig på samma språk; skriv den först",
    ))
}

pub fn no_item_yaml(path: &SourcePath, item: &ItemRef) -> Diagnostic {
    Diagnostic::error(
        "item/no-item-yaml",
        Span::file(path),
        text(format!("`{item}` has no `item.yaml`"), format!("`{item}` har ingen `item.yaml`")),
    )
    .help(text(
        "add the file, with what all languages share; if there is nothing to say, write `{}` in it",
        "lägg till filen, med det som alla språk har gemensamt; skriv `{}` i den om inget finns att säga",
    ))
}

pub fn no_text(path: &SourcePath, item: &ItemRef, lang: &str) -> Diagnostic {
    Diagnostic::error(
        "item/no-text",
        Span::file(path),
        text(format!("`{item}` has no text in any language"), format!("`{item}` har ingen text på något språk")),
    )
    .help(text(
        format!("write its text in `content/{item}/index.{lang}.md`"),
        format!("skriv texten i `content/{item}/index.{lang}.md`"),
    ))
}

pub fn missing_sections(path: &SourcePath, missing: &[&str]) -> Diagnostic {
    let ids: Vec<String> = missing.iter().map(|id| format!("{{#{id}}}")).collect();
    let first = ids.first().map_or("", String::as_str);
    Diagnostic::warning(
        "municipality/missing-section",
        Span::file(path),
        text(
            format!("this profile has no section {}", ids.join(", ")),
            format!("profilen har inget avsnitt {}", ids.join(", ")),
        ),
    )
    .help(text(
        format!("write the section, or give its heading the id: `## … {first}`"),
        format!("skriv avsnittet, eller ge dess rubrik id:t: `## … {first}`"),
    ))
}

pub fn unknown_tag(path: &SourcePath, tag: &Text, near: Option<&str>) -> Diagnostic {
    let name = &tag.value;
    Diagnostic::error(
        "item/unknown-tag",
        Span::new(path, tag.range()),
        text(format!("there is no tag `{name}`"), format!("det finns ingen tagg `{name}`")),
    )
    .help(text(
        "add it to `content/tags.yaml`, or take one that is there",
        "lägg till den i `content/tags.yaml`, eller ta en som finns",
    ))
    .did_you_mean(near)
}

pub fn unknown_item(path: &SourcePath, kind: Kind, id: &Text, near: Option<&str>) -> Diagnostic {
    let (en, sv) = kind.noun();
    let name = &id.value;
    let article = if sv.ends_with("behov") || sv.ends_with("steg") { "inget" } else { "ingen" };
    Diagnostic::error(
        "item/unknown-reference",
        Span::new(path, id.range()),
        text(format!("there is no {en} `{name}`"), format!("det finns {article} {sv} `{name}`")),
    )
    .label(text(
        format!("no folder of that name in content/{kind}"),
        format!("ingen mapp med det namnet i content/{kind}"),
    ))
    .help(text(
        format!("write the name of a folder in content/{kind}, or add one"),
        format!("skriv namnet på en mapp i content/{kind}, eller lägg till en"),
    ))
    .did_you_mean(near)
}

pub fn draft(path: &SourcePath, at: Range<usize>, item: &ItemRef) -> Diagnostic {
    Diagnostic::error(
        "item/draft",
        Span::new(path, at),
        text(format!("`{item}` is a draft and isn't built"), format!("`{item}` är ett utkast och byggs inte")),
    )
    .help(text(
        "take `draft: true` out of its item.yaml, or don't name it here yet",
        "ta bort `draft: true` i dess item.yaml, eller nämn det inte här ännu",
    ))
}

pub fn circular_parent(path: &SourcePath, parent: &Text) -> Diagnostic {
    Diagnostic::error(
        "page/circular-parent",
        Span::new(path, parent.range()),
        text("this page is above itself", "sidan ligger över sig själv"),
    )
    .help(text("take `parent` out of one of the pages", "ta bort `parent` ur en av sidorna"))
}

pub fn bad_code(path: &SourcePath, code: &Text, count: usize) -> Diagnostic {
    let value = &code.value;
    Diagnostic::error(
        "item/bad-code",
        Span::new(path, code.range()),
        text(format!("`{value}` is not a code of {count} digits"), format!("`{value}` är ingen kod med {count} siffror")),
    )
    .help(text(
        "write all digits, with zeros at the front; municipalities have four (2281), counties two (22), occupations by SSYK four (2221)",
        "skriv alla siffror, även inledande nollor; kommuner har fyra (2281), län två (22), yrken enligt SSYK fyra (2221)",
    ))
}

pub fn bad_address(path: &SourcePath, url: &Text) -> Diagnostic {
    let value = &url.value;
    Diagnostic::error(
        "item/bad-address",
        Span::new(path, url.range()),
        text(format!("`{value}` is not a web address"), format!("`{value}` är ingen webbadress")),
    )
    .help(text(
        "write the whole address, such as `https://www.example.org/`",
        "skriv hela adressen, till exempel `https://www.example.org/`",
    ))
}

pub fn ends_before_start(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "event/ends-before-start",
        Span::new(path, at),
        text("this event ends before it starts", "evenemanget slutar innan det börjar"),
    )
    .help(text("correct `start` or `end`", "rätta `start` eller `end`"))
}
