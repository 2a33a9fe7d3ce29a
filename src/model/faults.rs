//! What can be wrong between files, each fault in a function of its own.

use super::languages::BadTag;
use crate::base::{Diagnostic, ItemRef, Kind, Lang, OutputPath, SourcePath, Span, text};
use crate::content::spanned::Spanned;
use std::ops::Range;

type Text = Spanned<String>;

fn list<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The name of one thing of a kind, in English with its article and in Swedish.
fn one(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Stories => ("story", "berättelse"),
        Kind::Municipalities => ("municipality", "kommun"),
        Kind::Guide => ("guide step", "guidesteg"),
        Kind::Needs => ("need", "behov"),
        Kind::Employers => ("employer", "arbetsgivare"),
        Kind::Events => ("event", "evenemang"),
        Kind::Partners => ("partner", "partner"),
        Kind::Services => ("service", "tjänst"),
        Kind::Campaigns => ("campaign", "kampanj"),
        Kind::Markets => ("market", "marknad"),
        Kind::Pages => ("page", "sida"),
    }
}

pub fn no_language(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "site/no-language",
        Span::file(path),
        text("the site has no language", "webbplatsen har inget språk"),
    )
    .help(text(
        "add at least one: `languages: [{tag: sv, name: Svenska}]`",
        "lägg till minst ett: `languages: [{tag: sv, name: Svenska}]`",
    ))
}

pub fn language_twice(path: &SourcePath, lang: &Spanned<Lang>) -> Diagnostic {
    let name = &lang.value;
    Diagnostic::error(
        "site/language-twice",
        Span::new(path, lang.range()),
        text(format!("`{name}` is there twice"), format!("`{name}` står två gånger")),
    )
    .help(text("keep one of the two", "behåll en av de två"))
}

pub fn bad_tag(path: &SourcePath, lang: &Spanned<Lang>, bad: &BadTag) -> Diagnostic {
    let name = &lang.value;
    let span = Span::new(path, lang.range());
    // Three letters may be one of the languages of which CLDR has nothing yet, such as sign languages.
    let unknown = if name.as_str().len() == 3 { Diagnostic::warning } else { Diagnostic::error };
    let is_unknown = |span| {
        unknown(
            "site/unknown-language",
            span,
            text(format!("CLDR knows no language `{name}`"), format!("CLDR känner inget språk `{name}`")),
        )
        .help(text(
            "write its BCP 47 tag, such as `sv`, `en` or `sma`",
            "skriv språkets BCP 47-kod, som `sv`, `en` eller `sma`",
        ))
    };
    match bad {
        BadTag::Written(canonical) => Diagnostic::warning(
            "site/language-tag",
            span,
            text(
                format!("browsers and search engines know this language as `{canonical}`"),
                format!("webbläsare och sökmotorer känner det här språket som `{canonical}`"),
            ),
        )
        .help(text(
            format!("write `{canonical}` here and in the names of its files: `index.{canonical}.md`"),
            format!("skriv `{canonical}` här och i filernas namn: `index.{canonical}.md`"),
        )),
        BadTag::Unknown(near) => is_unknown(span).did_you_mean(near.as_ref().map(Lang::as_str)),
        BadTag::NorthernSami => Diagnostic::warning(
            "site/northern-sami",
            span,
            text("`se` is Northern Sami", "`se` är nordsamiska"),
        )
        .help(text(
            "Swedish is `sv` and South Sami `sma`; if it is Northern Sami, give its own name: `davvisámegiella`",
            "svenska är `sv` och sydsamiska `sma`; om det är nordsamiska, skriv språkets eget namn: `davvisámegiella`",
        )),
    }
}

pub fn undeclared_fallback(path: &SourcePath, lang: &Spanned<Lang>, declared: &[&Lang]) -> Diagnostic {
    let name = &lang.value;
    Diagnostic::error(
        "site/undeclared-fallback",
        Span::new(path, lang.range()),
        text(format!("`{name}` is not a language of this site"), format!("`{name}` är inget av webbplatsens språk")),
    )
    .help(text(format!("the languages are {}", list(declared)), format!("språken är {}", list(declared))))
}

pub fn bad_base_url(path: &SourcePath, url: &Text) -> Diagnostic {
    Diagnostic::error(
        "site/bad-base-url",
        Span::new(path, url.range()),
        text(
            format!("`{}` is no address of a site", url.value),
            format!("`{}` är ingen adress till en webbplats", url.value),
        ),
    )
    .help(text("write it whole: `https://move.example.org/`", "skriv ut den: `https://flytta.example.org/`"))
}

pub fn unknown_theme(path: &SourcePath, theme: &Text) -> Diagnostic {
    let name = &theme.value;
    Diagnostic::error(
        "site/unknown-theme",
        Span::new(path, theme.range()),
        text(format!("there is no theme `{name}`"), format!("det finns inget tema `{name}`")),
    )
    .label(text(format!("no file `themes/{name}/theme.yaml`"), format!("ingen fil `themes/{name}/theme.yaml`")))
    .help(text("write the name of a folder in `themes/`", "skriv namnet på en mapp i `themes/`"))
}

pub fn front_is_no_page(path: &SourcePath, front: &Text) -> Diagnostic {
    Diagnostic::error(
        "site/front-is-no-page",
        Span::new(path, front.range()),
        text("the front page must be one of the pages", "startsidan måste vara en av sidorna"),
    )
    .help(text("write it as `pages/front`", "skriv den som `pages/front`"))
}

pub fn unknown_target(path: &SourcePath, target: &Text, near: Option<&str>) -> Diagnostic {
    let name = &target.value;
    Diagnostic::error(
        "site/unknown-target",
        Span::new(path, target.range()),
        text(format!("`{name}` leads to nothing"), format!("`{name}` leder ingenstans")),
    )
    .help(text(
        "write an item such as `pages/about`, or a kind that has a section such as `stories`",
        "skriv ett objekt som `pages/about`, eller ett slag som har en avdelning, som `stories`",
    ))
    .did_you_mean(near)
}

pub fn no_section(path: &SourcePath, kind: Kind) -> Diagnostic {
    Diagnostic::error(
        "site/no-section",
        Span::file(path),
        text(
            format!("`sections` says nothing of `{kind}`, which has items"),
            format!("`sections` säger inget om `{kind}`, som har innehåll"),
        ),
    )
    .help(text(
        format!("add `{kind}: {{title: {{sv: …}}}}` under `sections`"),
        format!("lägg till `{kind}: {{title: {{sv: …}}}}` under `sections`"),
    ))
}

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
    .help(text("add it, with what all languages share", "lägg till den, med det som alla språk har gemensamt"))
}

pub fn no_text(path: &SourcePath, item: &ItemRef, lang: &str) -> Diagnostic {
    Diagnostic::error(
        "item/no-text",
        Span::file(path),
        text(format!("`{item}` has no text in any language"), format!("`{item}` har ingen text på något språk")),
    )
    .help(text(format!("add `index.{lang}.md`"), format!("lägg till `index.{lang}.md`")))
}

pub fn missing_sections(path: &SourcePath, missing: &[&str]) -> Diagnostic {
    let ids: Vec<String> = missing.iter().map(|id| format!("{{#{id}}}")).collect();
    Diagnostic::warning(
        "municipality/missing-section",
        Span::file(path),
        text(
            format!("this profile has no section {}", ids.join(", ")),
            format!("profilen har inget avsnitt {}", ids.join(", ")),
        ),
    )
    .help(text("give the heading its id: `## Housing {#housing}`", "ge rubriken sitt id: `## Bostäder {#housing}`"))
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
    let (en, sv) = one(kind);
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
        text(format!("`{value}` is no code of {count} digits"), format!("`{value}` är ingen kod med {count} siffror")),
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
        text(format!("`{value}` is no web address"), format!("`{value}` är ingen webbadress")),
    )
    .help(text("write it whole, with `https://`", "skriv ut den, med `https://`"))
}

pub fn unknown_fact(path: &SourcePath, kind: &Text, near: Option<&str>) -> Diagnostic {
    let name = &kind.value;
    Diagnostic::error(
        "fact/unknown-kind",
        Span::new(path, kind.range()),
        text(
            format!("`{name}` is not among the facts that are counted"),
            format!("`{name}` finns inte bland de uppgifter som räknas"),
        ),
    )
    .help(text("add it to `kinds` in content/facts.yaml", "lägg till det under `kinds` i content/facts.yaml"))
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

pub fn link_to_nothing(path: &SourcePath, at: Range<usize>, item: &ItemRef, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "link/to-nothing",
        Span::new(path, at),
        text(
            format!("this link leads to `{item}`, which doesn't exist"),
            format!("länken leder till `{item}`, som inte finns"),
        ),
    )
    .label(text(format!("no folder `content/{item}`"), format!("ingen mapp `content/{item}`")))
    .did_you_mean(near)
}

pub fn link_to_closed_need(path: &SourcePath, at: Range<usize>, item: &ItemRef) -> Diagnostic {
    Diagnostic::warning(
        "link/to-closed-need",
        Span::new(path, at),
        text(
            format!("`{item}` is past its last day; the link now leads to the list of needs"),
            format!("`{item}` har passerat sin sista dag; länken leder nu till listan över behov"),
        ),
    )
    .help(text("take the link out, or name another need", "ta bort länken, eller nämn ett annat behov"))
}

pub fn no_such_heading(
    path: &SourcePath,
    at: Range<usize>,
    item: &ItemRef,
    shown: &SourcePath,
    id: &str,
    known: &[&str],
) -> Diagnostic {
    let fault = Diagnostic::error(
        "link/no-such-heading",
        Span::new(path, at),
        text(
            format!("`{item}` has no heading `#{id}` in `{shown}`, which readers of this text are led to"),
            format!("`{item}` har ingen rubrik `#{id}` i `{shown}`, dit läsare av den här texten leds"),
        ),
    );
    match crate::base::nearest(id, known.iter().copied()) {
        Some(near) => fault.did_you_mean(Some(&format!("{item}#{near}"))),
        None if known.is_empty() => fault.help(text("it has no headings at all", "den har inga rubriker alls")),
        None => {
            fault.help(text(format!("its headings are {}", list(known)), format!("dess rubriker är {}", list(known))))
        }
    }
}

pub fn unknown_heading(path: &SourcePath, at: Range<usize>, id: &str, known: &[&str]) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/unknown-heading",
        Span::new(path, at),
        text(
            format!("there is no heading with the id `{id}` on this page"),
            format!("det finns ingen rubrik med id `{id}` på den här sidan"),
        ),
    );
    match crate::base::nearest(id, known.iter().copied()) {
        Some(near) => fault.did_you_mean(Some(&format!("#{near}"))),
        None => fault.help(text(
            format!("give the heading that is meant this id: `## … {{#{id}}}`"),
            format!("ge den rubrik som menas detta id: `## … {{#{id}}}`"),
        )),
    }
}

pub fn no_list(path: &SourcePath, at: Range<usize>, kind: Kind) -> Diagnostic {
    Diagnostic::error(
        "link/no-list",
        Span::new(path, at),
        text(format!("there is no list of `{kind}`"), format!("det finns ingen lista över `{kind}`")),
    )
    .help(text(format!("name one of them: `{kind}/…`"), format!("nämn en av dem: `{kind}/…`")))
}

pub fn address_twice(span: Span, other: Span, page: &OutputPath) -> Diagnostic {
    let address = page.folder();
    Diagnostic::error(
        "address/twice",
        span,
        text(format!("two things have the address `{address}`"), format!("två saker har adressen `{address}`")),
    )
    .also(other, text("the other one", "den andra"))
    .help(text("give one of them another `slug`", "ge en av dem en annan `slug`"))
}

pub fn ends_before_start(path: &SourcePath, at: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        "event/ends-before-start",
        Span::new(path, at),
        text("this event ends before it starts", "evenemanget slutar innan det börjar"),
    )
    .help(text("look at `start` and `end`", "se på `start` och `end`"))
}
