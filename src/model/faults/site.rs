//! What can be wrong with the site as a whole.

use super::Text;
use super::list;
use crate::base::{Diagnostic, Kind, Lang, Severity, SourcePath, Span, text};
use crate::content::spanned::Spanned;
use crate::model::languages::BadTag;

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
        text(format!("the language `{name}` is listed twice"), format!("språket `{name}` står två gånger")),
    )
    .help(text("keep one of the two", "behåll en av de två"))
}

pub fn bad_tag(path: &SourcePath, lang: &Spanned<Lang>, bad: &BadTag) -> Diagnostic {
    let name = &lang.value;
    let span = Span::new(path, lang.range());
    // Three letters may be one of the languages of which CLDR has nothing yet, such as sign languages.
    let severity = if name.as_str().len() == 3 { Severity::Warning } else { Severity::Error };
    let is_unknown = |span| {
        Diagnostic::error(
            "site/unknown-language",
            span,
            text(
                format!("no language is known by the code `{name}`"),
                format!("inget språk är känt under koden `{name}`"),
            ),
        )
        .help(text(
            "write the short code that browsers use, such as `sv`, `en` or `sma`",
            "skriv den korta kod som webbläsare använder, som `sv`, `en` eller `sma`",
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
        BadTag::Unknown(near) => {
            Diagnostic { severity, ..is_unknown(span).did_you_mean(near.as_ref().map(Lang::as_str)) }
        }
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
    .help(text(
        format!("write one of {}, or add the language under `languages`", list(declared)),
        format!("skriv något av {}, eller lägg till språket under `languages`", list(declared)),
    ))
}

pub fn bad_base_url(path: &SourcePath, url: &Text) -> Diagnostic {
    Diagnostic::error(
        "site/bad-base-url",
        Span::new(path, url.range()),
        text(
            format!("`{}` is not the address of a site", url.value),
            format!("`{}` är ingen adress till en webbplats", url.value),
        ),
    )
    .help(text(
        "write the whole address: `https://move.example.org/`",
        "skriv hela adressen: `https://flytta.example.org/`",
    ))
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

pub fn no_toolbox(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "package/no-toolbox",
        Span::file(path),
        text(
            "`content/toolbox/` has packages, but the site has no toolbox",
            "`content/toolbox/` innehåller paket, men webbplatsen har ingen verktygslåda",
        ),
    )
    .help(text("add `toolbox: {title: {sv: …}}`", "lägg till `toolbox: {title: {sv: …}}`"))
}
