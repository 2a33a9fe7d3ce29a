//! Which way is up, and whether colours are meant as Adobe RGB. Renditions are made with that alone, and nothing of EXIF
//! is published.

use exif::{Exif, In, Reader, Tag, Value};

/// The orientation (1–8) that an EXIF block states; 1 (as stored) where it states none or is broken.
pub(super) fn orientation(block: &[u8]) -> u8 {
    let stated = parsed(block).and_then(|exif| exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0));
    match stated {
        Some(value @ 1..=8) => u8::try_from(value).unwrap_or(1),
        _ => 1,
    }
}

/// Whether a camera says that it stored Adobe RGB (DCF 2.0: the interoperability index `R03`).
pub(super) fn is_adobe_rgb(block: &[u8]) -> bool {
    let index = |exif: Exif| match &exif.get_field(Tag::InteroperabilityIndex, In::PRIMARY)?.value {
        Value::Ascii(texts) => Some(texts.first()?.starts_with(b"R03")),
        _ => None,
    };
    parsed(block).and_then(index).unwrap_or(false)
}

/// The fields of a block, as far as it is whole.
pub(super) fn parsed(block: &[u8]) -> Option<Exif> {
    // Some writers keep JPEG's prefix in PNG and WebP too.
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    let parsed = Reader::new()
        .continue_on_error(true)
        .read_raw(block.to_vec())
        .or_else(|error| error.distill_partial_result(|_ignored| {}));
    parsed.ok()
}

/// Width and height after turning upright; turning is its own inverse here, so this is also the way back.
pub(super) fn upright(orientation: u8, width: u32, height: u32) -> (u32, u32) {
    if orientation >= 5 { (height, width) } else { (width, height) }
}
