//! Pictures that have too few pixels for what is done with them.

use super::{faults, place};
use crate::base::{Diagnostic, Span};
use crate::collect::Sources;
use crate::content::card::AssetType;
use crate::model::{Media, Site};
use crate::picture::Format;
use std::collections::BTreeMap;

/// The sides of an A4 page in tenths of a millimetre, as many as an inch has.
const LONG: u32 = 2970;
const SHORT: u32 = 2100;
const INCH: u32 = 254;
/// With fewer pixels an inch everybody sees that a printed picture is blurred. Printers ask for 300.
const FEWEST: u32 = 150;

/// Pictures at the top of a page that are narrower than the widest rendition, and pictures of the toolbox that are too small
/// for a page of print.
pub fn check(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    let widest = site.pictures.widths.iter().copied().max().unwrap_or(0);
    let mut tops: BTreeMap<&str, Span> = BTreeMap::new();
    for item in site.items.values() {
        if let Some(id) = item.common().picture {
            tops.entry(&id.value).or_insert_with(|| Span::new(&item.path, id.range()));
        }
    }
    let top = |media: &Media| {
        let span = tops.get(media.id.as_str())?;
        (media.header.width < widest).then(|| faults::picture_too_narrow(span.clone(), media, widest))
    };
    let print = |media: &Media| {
        let is_offered = site.toolbox.is_some() && !media.rights.uses.is_empty() && media.r#type == AssetType::Image;
        let (width, height) = (media.header.width, media.header.height);
        let (long, short) =
            (width.max(height).saturating_mul(INCH) / LONG, width.min(height).saturating_mul(INCH) / SHORT);
        let an_inch = long.min(short);
        let span = || place::of_words(sources, &media.card_path, "title", None);
        (is_offered && an_inch < FEWEST).then(|| faults::too_small_for_print(span(), media, an_inch))
    };
    let pixels = || site.media.values().filter(|media| media.header.format != Format::Svg);
    pixels().filter_map(top).chain(pixels().filter_map(print)).collect()
}
