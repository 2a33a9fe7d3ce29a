//! What can be wrong with a text and its front matter.

use super::list;
use crate::base::{Diagnostic, Lang, SourcePath, Span, text};
use crate::content::slug;
use crate::content::spanned::Spanned;
use std::ops::Range;

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
        text("the lines at the top, with the title, never end", "raderna överst, med rubriken, tar aldrig slut"),
    )
    .help(text("put a line `---` after the last of them", "sätt en rad `---` efter den sista av dem"))
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
        text("the curly quotation marks become part of the text", "de böjda citattecknen blir en del av texten"),
    )
    .help(text("use straight ones (\") round a value", "använd raka (\") runt ett värde"))
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
        format!("use lower-case letters, digits and hyphens, and keep it short: {en}"),
        format!("använd små bokstäver, siffror och bindestreck, och håll den kort: {sv}"),
    ))
}

/// Words in a language that nobody is shown.
pub fn undeclared_words(path: &SourcePath, at: Range<usize>, lang: &Lang, declared: &[Lang]) -> Diagnostic {
    let names: Vec<&str> = declared.iter().map(Lang::as_str).collect();
    Diagnostic::warning(
        "language/undeclared",
        Span::new(path, at),
        text(
            format!("`{lang}` is not a language of this site, so these words are shown nowhere"),
            format!("`{lang}` är inget av webbplatsens språk, så de här orden visas ingenstans"),
        ),
    )
    .help(text(
        format!("the languages are {}; add it under `languages` in site.yaml, or take the words out", list(&names)),
        format!("språken är {}; lägg till det under `languages` i site.yaml, eller ta bort orden", list(&names)),
    ))
}
