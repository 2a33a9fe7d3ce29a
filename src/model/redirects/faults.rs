//! What can be wrong with published addresses and with what is said of them.

use crate::base::{Diagnostic, ItemRef, Kind, Lang, OutputPath, SourcePath, Span, text};
use crate::content::published::Owner;
use crate::content::spanned::Spanned;
use std::ops::Range;

pub fn bad_address(path: &SourcePath, at: Range<usize>, from: &str) -> Diagnostic {
    Diagnostic::error(
        "redirect/bad-address",
        Span::new(path, at),
        text(format!("`{from}` is not an address of this site"), format!("`{from}` är ingen adress på webbplatsen")),
    )
    .help(text(
        "write what follows the site's own address: `sv/stories/anna/`, all below one: `sv/stories/*`, or an item: `stories/anna`",
        "skriv det som följer efter webbplatsens egen adress: `sv/stories/anna/`, alla under en: `sv/stories/*`, eller ett objekt: `stories/anna`",
    ))
}

pub fn in_use(path: &SourcePath, at: Range<usize>, page: &OutputPath) -> Diagnostic {
    let address = page.folder();
    Diagnostic::error(
        "redirect/in-use",
        Span::new(path, at),
        text(
            format!("there is a page at `{address}`, so it can't lead elsewhere"),
            format!("det finns en sida på `{address}`, så den kan inte leda någon annanstans"),
        ),
    )
    .help(text("take this line out", "ta bort raden"))
}

pub fn item_is_there(path: &SourcePath, at: Range<usize>, name: &str) -> Diagnostic {
    Diagnostic::error(
        "redirect/item-is-there",
        Span::new(path, at),
        text(format!("`{name}` is still there"), format!("`{name}` finns fortfarande")),
    )
    .help(text(
        "take this line out, or write the one address that moved: `sv/stories/anna/`",
        "ta bort raden, eller skriv den adress som har flyttat: `sv/stories/anna/`",
    ))
}

pub fn unknown_destination(path: &SourcePath, to: &Spanned<String>, near: Option<&str>) -> Diagnostic {
    let name = &to.value;
    Diagnostic::error(
        "redirect/unknown-destination",
        Span::new(path, to.range()),
        text(format!("`{name}` leads to nothing"), format!("`{name}` leder ingenstans")),
    )
    .help(text(
        "write an item such as `stories/anna`, a kind such as `stories`, or a whole address such as `https://example.org/`",
        "skriv ett objekt som `stories/anna`, ett slag som `stories`, eller en hel adress som `https://example.org/`",
    ))
    .did_you_mean(near)
}

pub fn moved_and_gone(path: &SourcePath, gone: &Spanned<String>) -> Diagnostic {
    let name = &gone.value;
    Diagnostic::error(
        "redirect/moved-and-gone",
        Span::new(path, gone.range()),
        text(format!("`{name}` stands under `moved` too"), format!("`{name}` står också under `moved`")),
    )
    .help(text("keep one of the two", "behåll en av de två"))
}

/// Something else lies at a published address.
pub fn taken(span: Span, page: &OutputPath, before: &Owner, here: &Owner) -> Diagnostic {
    let address = page.folder();
    Diagnostic::error(
        "address/taken",
        span,
        text(
            format!("`{address}` was published for `{before}`, and `{here}` would lie there now"),
            format!("`{address}` har publicerats för `{before}`, och nu skulle `{here}` ligga där"),
        ),
    )
    .help(text(
        "give the new page another `slug`; if readers of the old page are to find this one, delete the line of the address in content/urls.lock",
        "ge den nya sidan en annan `slug`; om den gamla sidans läsare ska hitta hit, ta bort adressens rad i content/urls.lock",
    ))
}

/// The page is there, and its address is another one.
pub fn changed(span: Span, owner: &Owner, page: &OutputPath, now: &OutputPath) -> Diagnostic {
    let (old, new) = (page.folder(), now.folder());
    let to = owner.item().map_or_else(|| owner.to_string(), ItemRef::to_string);
    Diagnostic::error(
        "address/changed",
        span,
        text(
            format!("this page was published at `{old}` and would now lie at `{new}`"),
            format!("sidan har publicerats på `{old}` och skulle nu ligga på `{new}`"),
        ),
    )
    .help(text(
        format!("bring the old `slug` back, or lead the old address on: add `{old}: {to}` under `moved` in content/redirects.yaml; if it was never public, delete its line in content/urls.lock"),
        format!("sätt tillbaka den gamla `slug`, eller led den gamla adressen vidare: lägg till `{old}: {to}` under `moved` i content/redirects.yaml; om den aldrig har legat ute, ta bort dess rad i content/urls.lock"),
    ))
}

/// A list is there under another name, and so is everything under it.
pub fn section_changed(span: Span, kind: Kind, page: &OutputPath, now: &OutputPath, count: usize) -> Diagnostic {
    let (old, new) = (page.folder(), now.folder());
    Diagnostic::error(
        "address/section-changed",
        span,
        text(
            format!("`{old}` was published, with {count} addresses in all, and would now be `{new}`"),
            format!("`{old}` har publicerats, med sammanlagt {count} adresser, och skulle nu vara `{new}`"),
        ),
    )
    .help(text(
        format!("bring the old `slug` back, or lead them all on: add `{old}*: {kind}` under `moved` in content/redirects.yaml"),
        format!("sätt tillbaka den gamla `slug`, eller led dem alla vidare: lägg till `{old}*: {kind}` under `moved` i content/redirects.yaml"),
    ))
}

pub fn language_gone(span: Span, lang: &Lang, count: usize) -> Diagnostic {
    let (en, sv) = match count {
        1 => ("1 address".to_owned(), "1 adress".to_owned()),
        more => (format!("{more} addresses"), format!("{more} adresser")),
    };
    Diagnostic::error(
        "address/language-gone",
        span,
        text(
            format!("`{lang}` is no longer a language of the site, and {en} in it had been published"),
            format!("`{lang}` är inte längre ett av webbplatsens språk, och {sv} på det har publicerats"),
        ),
    )
    .help(text(
        format!("bring the language back, or add to content/redirects.yaml `{lang}/*: pages/front` under `moved`, or `{lang}/*` under `gone`"),
        format!("ta tillbaka språket, eller lägg till i content/redirects.yaml `{lang}/*: pages/front` under `moved`, eller `{lang}/*` under `gone`"),
    ))
}

/// Nothing is left of what lay at the address. `is_whole`: the item itself is no more, and not just one of its pages.
pub fn vanished(span: Span, owner: &str, page: &OutputPath, count: usize, is_whole: bool) -> Diagnostic {
    let address = page.folder();
    let (en, sv) = match count {
        1 => (String::new(), String::new()),
        more => (format!(" (and {} more)", more - 1), format!(" (och {} till)", more - 1)),
    };
    let name = if is_whole { owner } else { address };
    Diagnostic::error(
        "address/vanished",
        span,
        text(
            format!("`{address}`{en} was published, and nothing lies there any more"),
            format!("`{address}`{sv} har publicerats, och där finns ingenting längre"),
        ),
    )
    .help(text(
        format!("add to content/redirects.yaml where it leads now: `{name}: …` under `moved`, or `{name}` under `gone`; if it was never public, delete its lines in content/urls.lock"),
        format!("lägg till i content/redirects.yaml vart den leder nu: `{name}: …` under `moved`, eller `{name}` under `gone`; om den aldrig har legat ute, ta bort dess rader i content/urls.lock"),
    ))
}
