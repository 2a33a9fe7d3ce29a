//! What can be wrong in what packages name.

use super::{BarredAsset, faults};
use crate::base::{Diagnostic, SourcePath, Span, text};
use crate::content::licences::Use;
use crate::content::spanned::Spanned;

type Id = Spanned<String>;

pub fn unknown(path: &SourcePath, id: &Id, near: Option<&str>) -> Diagnostic {
    let name = &id.value;
    Diagnostic::error(
        "media/unknown",
        Span::new(path, id.range()),
        text(format!("there is no asset `{name}`"), format!("det finns inget material `{name}`")),
    )
    .label(text("no file of that name in media/", "ingen fil med det namnet i media/"))
    .help(text(
        "write the name of a file in media/ without its ending, or add one with `moveto media add`",
        "skriv namnet på en fil i media/ utan ändelsen, eller lägg till en med `moveto media add`",
    ))
    .did_you_mean(near)
}

pub fn without_licence(path: &SourcePath, id: &Id, asset: &BarredAsset) -> Diagnostic {
    Diagnostic::error("package/no-licence", Span::new(path, id.range()), faults::why(id, asset.why))
        .also(Span::file(&asset.card_path), text("its card", "dess kort"))
        .help(text(
            "write on what terms it may be used, as `license: {id: …}` on its card, or take it out of the package",
            "skriv villkoren på dess kort, som `license: {id: …}`, eller ta bort det ur paketet",
        ))
}

pub fn left_out(path: &SourcePath, id: &Id, asset: &BarredAsset) -> Diagnostic {
    Diagnostic::warning("package/left-out", Span::new(path, id.range()), faults::why(id, asset.why))
        .label(text("the package is made without it", "paketet görs utan det"))
        .also(Span::file(&asset.card_path), text("its card", "dess kort"))
        .help(text("take it out of `assets`, or name another", "ta bort det ur `assets`, eller ange ett annat"))
}

pub fn kept(path: &SourcePath, id: &Id) -> Diagnostic {
    let name = &id.value;
    Diagnostic::error(
        "package/kept",
        Span::new(path, id.range()),
        text(
            format!("`{name}` is for its owner alone: its terms allow nobody else to use it"),
            format!("`{name}` är bara till för sin ägare: dess villkor låter ingen annan använda det"),
        ),
    )
    .help(text("name another, or widen the terms on its card", "ange ett annat, eller vidga villkoren på dess kort"))
}

pub fn forbidden(path: &SourcePath, id: &Id, refused: &[Use]) -> Diagnostic {
    let name = &id.value;
    let uses = refused.iter().map(|one| format!("`{}`", one.name())).collect::<Vec<_>>().join(", ");
    Diagnostic::error(
        "package/forbidden",
        Span::new(path, id.range()),
        text(
            format!("the package is for {uses}, which the terms of `{name}` don't allow"),
            format!("paketet är till för {uses}, vilket villkoren för `{name}` inte tillåter"),
        ),
    )
    .help(text(
        "take the asset out of `assets`, or the use out of `for`",
        "ta bort materialet ur `assets`, eller användningen ur `for`",
    ))
}

pub fn no_funding(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "package/no-funding",
        Span::file(path),
        text(
            "the package is to say who pays for it, but there is no `content/funding.yaml`",
            "paketet ska säga vem som betalar, men `content/funding.yaml` finns inte",
        ),
    )
    .help(text(
        "write `line: {sv: …}` and `emblem: …` there, or take `funding: true` out",
        "skriv `line: {sv: …}` och `emblem: …` där, eller ta bort `funding: true`",
    ))
}
