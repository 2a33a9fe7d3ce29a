//! What can be wrong with the brand.

use super::Text;
use crate::base::{Contrast, Diagnostic, SourcePath, Span, text};
use crate::content::brand::Pair;
use std::ops::Range;

pub fn brand_without_toolbox(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "brand/no-toolbox",
        Span::file(path),
        text(
            "the brand guide is part of the toolbox, and there is none",
            "den grafiska profilen hör till verktygslådan, och någon sådan finns inte",
        ),
    )
    .help(text(
        "write `toolbox: {title: {en: Toolbox}}` in site.yaml, or take this file away",
        "skriv `toolbox: {title: {sv: Verktygslåda}}` i site.yaml, eller ta bort den här filen",
    ))
}

pub fn bad_colour_id(path: &SourcePath, id: &Text, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "brand/bad-id",
        Span::new(path, id.range()),
        text(
            format!("`{}` can't be the id of a colour", id.value),
            format!("`{}` kan inte vara en färgs id", id.value),
        ),
    )
    .help(text(
        format!("use the letters a–z, digits and hyphens: `{proposal}`"),
        format!("använd bokstäverna a–z, siffror och bindestreck: `{proposal}`"),
    ))
}

pub fn colour_twice(path: &SourcePath, id: &Text) -> Diagnostic {
    Diagnostic::error(
        "brand/colour-twice",
        Span::new(path, id.range()),
        text(format!("two colours are called `{}`", id.value), format!("två färger heter `{}`", id.value)),
    )
    .help(text("give one of them another `id`", "ge en av dem ett annat `id`"))
}

pub fn bad_hex(path: &SourcePath, hex: &Text) -> Diagnostic {
    Diagnostic::error(
        "brand/bad-hex",
        Span::new(path, hex.range()),
        text(format!("`{}` is not a colour", hex.value), format!("`{}` är ingen färg", hex.value)),
    )
    .help(text(
        "write `#` and six of the digits 0–9 and a–f, in quotation marks: `\"#0b2325\"`",
        "skriv `#` och sex av tecknen 0–9 och a–f, inom citattecken: `\"#0b2325\"`",
    ))
}

pub fn bad_cmyk(path: &SourcePath, at: Range<usize>, colour: &str) -> Diagnostic {
    Diagnostic::error(
        "brand/bad-cmyk",
        Span::new(path, at),
        text(
            format!("`{colour}` can't be printed with these values"),
            format!("`{colour}` kan inte tryckas med de här värdena"),
        ),
    )
    .help(text(
        "write cyan, magenta, yellow and black, each from 0 to 100: `[90, 40, 45, 60]`",
        "skriv cyan, magenta, gult och svart, vart och ett från 0 till 100: `[90, 40, 45, 60]`",
    ))
}

pub fn unknown_colour(path: &SourcePath, id: &Text, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "brand/unknown-colour",
        Span::new(path, id.range()),
        text(format!("there is no colour `{}`", id.value), format!("det finns ingen färg `{}`", id.value)),
    )
    .help(text("take an `id` from `colours`", "ta ett `id` från `colours`"))
    .did_you_mean(near)
}

pub fn low_contrast(path: &SourcePath, pair: &Pair, contrast: Contrast, needed: Contrast) -> Diagnostic {
    let (text_id, ground) = (&pair.text.value, &pair.on.value);
    let (is, needs) = (contrast.ratio(), needed.ratio());
    let help = if pair.large || contrast < Contrast::LARGE {
        text(
            "make one of them lighter or the other one darker, or take the pair away",
            "gör den ena ljusare eller den andra mörkare, eller ta bort paret",
        )
    } else {
        text(
            "make one of them lighter or the other one darker, or write `large: true` if only large text (from 24 pixels, or 19 in bold) is ever set so",
            "gör den ena ljusare eller den andra mörkare, eller skriv `large: true` om bara stor text (från 24 pixlar, eller 19 i fetstil) någonsin sätts så",
        )
    };
    Diagnostic::error(
        "brand/low-contrast",
        Span::new(path, pair.text.range()),
        text(
            format!("`{text_id}` on `{ground}` is hard to read: the contrast is {is:.2}:1, and {needs:.1}:1 is needed"),
            format!(
                "`{text_id}` på `{ground}` är svårt att läsa: kontrasten är {}:1, och {}:1 behövs",
                comma(is, 2),
                comma(needs, 1)
            ),
        ),
    )
    .help(help)
}

/// A number as it is written in Swedish.
fn comma(number: f64, decimals: usize) -> String {
    format!("{number:.decimals$}").replace('.', ",")
}
