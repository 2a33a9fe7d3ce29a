//! How large an SVG says it is.

use super::{Fault, MAX_SIDE};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Decoder, Reader};

/// Width and height in CSS pixels, rounded, at least 1: as its first element states them, the rest from its `viewBox`.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::SvgEncoding)?;
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().map_err(Fault::svg_broken)? {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == b"svg" => {
                return of_root(&element, reader.decoder());
            }
            // Some other language of angle brackets.
            Event::Start(_) | Event::Empty(_) | Event::Eof => return Err(Fault::NotAPicture),
            _ => {}
        }
    }
}

fn of_root(root: &BytesStart<'_>, decoder: Decoder) -> Result<(u32, u32), Fault> {
    let stated = |name: &str| {
        let attribute = root.try_get_attribute(name).map_err(Fault::svg_broken)?;
        Ok(attribute.and_then(|attribute| attribute.decode_and_unescape_value(decoder).ok().map(String::from)))
    };
    let side = |name: &str| Ok(stated(name)?.as_deref().and_then(pixels));
    let view = stated("viewBox")?.as_deref().and_then(view_box);
    let (width, height) = match (side("width")?, side("height")?, view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (None, None, Some(view)) => view,
        _ => return Err(Fault::SvgNoSize),
    };
    Ok((whole(width), whole(height)))
}

/// The size in a `viewBox`: the third and fourth of four numbers, if both are above zero.
fn view_box(text: &str) -> Option<(f64, f64)> {
    let parts = text.split([' ', ',', '\t', '\r', '\n']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match *numbers.as_slice() {
        [_, _, width, height] if usable(width) && usable(height) => Some((width, height)),
        _ => None,
    }
}

/// A length in CSS pixels. Nothing for one that depends on where the picture is shown (`100%`, `2em`).
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let number = length.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let unit = length.strip_prefix(number)?;
    let factor = match unit.to_ascii_lowercase().as_str() {
        "" | "px" => 1.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        _ => return None,
    };
    number.trim().parse::<f64>().ok().map(|number| number * factor).filter(|size| usable(*size))
}

fn usable(size: f64) -> bool {
    size.is_finite() && size > 0.0
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u32 before")]
fn whole(size: f64) -> u32 {
    size.round().clamp(1.0, f64::from(MAX_SIDE)) as u32
}

#[cfg(test)]
mod tests {
    use super::{Fault, size};

    fn of(attributes: &str) -> Result<(u32, u32), Fault> {
        size(
            format!("<?xml version='1.0'?>\n<!-- drawn --><svg xmlns='http://www.w3.org/2000/svg' {attributes}/>")
                .as_bytes(),
        )
    }

    #[test]
    fn reads_lengths_and_the_view_box() {
        assert_eq!(of("width='640' height='480'"), Ok((640, 480)));
        assert_eq!(of("width='1in' height='2.54cm'"), Ok((96, 96)));
        assert_eq!(of("width='12.6px' height='0.2'"), Ok((13, 1)));
        assert_eq!(of("viewBox='0 0 30 20'"), Ok((30, 20)));
        assert_eq!(of("viewBox='-5,-5,30.4,20' width='100%'"), Ok((30, 20)));
        assert_eq!(of("viewBox='0 0 30 20' width='60'"), Ok((60, 40)));
        assert_eq!(of("viewBox='0 0 30 20' height='60'"), Ok((90, 60)));
        assert_eq!(of("width='1e9' height='1'"), Ok((65_535, 1)));
    }

    #[test]
    fn says_when_there_is_no_size() {
        for attributes in
            ["", "width='5'", "viewBox='0 0 0 20'", "viewBox='0 0 NaN 20'", "width='-5' height='5'", "viewBox='1 2 3'"]
        {
            assert_eq!(of(attributes), Err(Fault::SvgNoSize), "{attributes}");
        }
        assert_eq!(size(b"<html><svg width='1' height='1'/></html>"), Err(Fault::NotAPicture));
        assert_eq!(size(b"<svg width='1' height='\xE5'/>"), Err(Fault::SvgEncoding));
    }
}
