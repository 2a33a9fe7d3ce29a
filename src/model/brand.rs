//! `content/brand.yaml` against what there is: its colours can be read on each other, and what it names is there.

use super::{Known, Library, faults, media};
use crate::base::{Contrast, Diagnostic, Kind, Rgb, Severity, SourcePath, nearest};
use crate::content::brand::{BrandFile, Colour, Pair, Texts};
use crate::content::layout::{is_id, proposed_id};
use std::collections::BTreeMap;

/// The file of which this speaks.
const PATH: &str = "content/brand.yaml";
/// Cyan, magenta, yellow and black.
const INKS: usize = 4;

/// Checks the brand, if the site has one. Whether it is whole: no page shows one that isn't, and so nothing else is said of
/// it than what is wrong here.
pub fn check(known: &Known<'_>, library: &Library, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    if let Some(brand) = known.contents.brand.as_deref() {
        check_brand(brand, known, library, diagnostics);
    }
    !diagnostics.iter().skip(before).any(|fault| fault.severity == Severity::Error)
}

fn check_brand(brand: &BrandFile, known: &Known<'_>, library: &Library, diagnostics: &mut Vec<Diagnostic>) {
    let path = SourcePath::new(PATH);
    if known.contents.site.as_ref().is_some_and(|site| site.toolbox.is_none()) {
        diagnostics.push(faults::brand_without_toolbox(&path));
    }
    let colours = colours(brand, &path, diagnostics);
    for pair in &brand.pairs {
        check_pair(pair, &colours, &path, diagnostics);
    }
    if let Some(logo) = &brand.logo {
        diagnostics.extend(media::check_logo(library, &path, &logo.asset));
    }
    if let Some(texts) = &brand.texts {
        check_markets(texts, known, &path, diagnostics);
    }
}

/// The colours by their ids; nothing where what is written is no colour, which is told here.
fn colours<'a>(
    brand: &'a BrandFile,
    path: &SourcePath,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<&'a str, Option<Rgb>> {
    let mut found: BTreeMap<&str, Option<Rgb>> = BTreeMap::new();
    for colour in &brand.colours {
        let id = &colour.id;
        if !is_id(id) {
            diagnostics.push(faults::bad_colour_id(path, id, &proposed_id(id)));
        }
        if found.insert(&id.value, Rgb::parse(&colour.hex)).is_some() {
            diagnostics.push(faults::colour_twice(path, id));
        }
        check_values(colour, path, diagnostics);
    }
    found
}

fn check_values(colour: &Colour, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
    if Rgb::parse(&colour.hex).is_none() {
        diagnostics.push(faults::bad_hex(path, &colour.hex));
    }
    let is_print = |inks: &Vec<i64>| inks.len() == INKS && inks.iter().all(|ink| (0..=100).contains(ink));
    if let Some(cmyk) = colour.cmyk.as_ref().filter(|cmyk| !is_print(&cmyk.value)) {
        diagnostics.push(faults::bad_cmyk(path, cmyk.range(), &colour.id));
    }
}

fn check_pair(
    pair: &Pair,
    colours: &BTreeMap<&str, Option<Rgb>>,
    path: &SourcePath,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for id in [&pair.text, &pair.on] {
        if !colours.contains_key(id.value.as_str()) {
            diagnostics.push(faults::unknown_colour(path, id, nearest(id, colours.keys().copied())));
        }
    }
    let colour = |id: &str| colours.get(id).copied().flatten();
    let (Some(text), Some(ground)) = (colour(&pair.text), colour(&pair.on)) else { return };
    let needed = if pair.large { Contrast::LARGE } else { Contrast::TEXT };
    let contrast = text.contrast(ground);
    if contrast < needed {
        diagnostics.push(faults::low_contrast(path, pair, contrast, needed));
    }
}

fn check_markets(texts: &Texts, known: &Known<'_>, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
    for market in texts.messages.iter().filter_map(|message| message.market.as_ref()) {
        if !known.ids(Kind::Markets).any(|id| id == market.value) {
            let near = nearest(market, known.ids(Kind::Markets));
            diagnostics.push(faults::unknown_item(path, Kind::Markets, market, near));
        }
    }
}
