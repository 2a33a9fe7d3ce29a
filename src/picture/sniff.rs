//! What a file is, by its first bytes.

use super::fault::FILM;
use super::{Fault, Format};

/// How a file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Rows of pixels in that format.
    Pixels(Format),
    /// A drawing in XML, as far as its first bytes say.
    Svg,
}

/// Recognises the formats we read, and names those we don't.
pub(super) fn sniff(bytes: &[u8]) -> Result<Kind, Fault> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let has = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    if bytes.is_empty() {
        Err(Fault::Empty)
    } else if starts(b"\xFF\xD8\xFF") {
        Ok(Kind::Pixels(Format::Jpeg))
    } else if starts(b"\x89PNG\r\n\x1A\n") {
        Ok(Kind::Pixels(Format::Png))
    } else if starts(b"RIFF") && has(8, b"WEBP") {
        Ok(Kind::Pixels(Format::Webp))
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        Ok(Kind::Pixels(Format::Gif))
    } else if has(4, b"ftyp") {
        Err(brand(bytes.get(8..12).unwrap_or_default()))
    } else if let Some((name, _)) = FOREIGN.iter().find(|(_, magic)| starts(magic)) {
        Err(Fault::Unsupported { name })
    } else if starts(b"\xFF\xFE<\0") || starts(b"\xFE\xFF\0<") {
        Err(Fault::SvgEncoding)
    } else if looks_like_xml(bytes) {
        Ok(Kind::Svg)
    } else {
        Err(Fault::NotAPicture)
    }
}

/// Formats that people do bring, by their first bytes.
const FOREIGN: [(&str, &[u8]); 11] = [
    ("TIFF", b"II*\0"),
    ("TIFF", b"MM\0*"),
    ("BMP", b"BM"),
    ("Photoshop's PSD", b"8BPS"),
    ("PDF", b"%PDF-"),
    ("JPEG XL", b"\xFF\x0A"),
    ("JPEG XL", b"\0\0\0\x0CJXL "),
    ("JPEG 2000", b"\0\0\0\x0CjP  "),
    ("compressed SVG (SVGZ)", b"\x1F\x8B"),
    ("ICO", b"\0\0\x01\0"),
    ("Encapsulated PostScript", b"%!PS"),
];

/// What an ISO media file is, by its brand.
fn brand(brand: &[u8]) -> Fault {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Fault::Heic,
        b"avif" | b"avis" => Fault::Unsupported { name: "AVIF" },
        b"crx " => Fault::Unsupported { name: "a camera's raw format" },
        _ => Fault::Unsupported { name: FILM },
    }
}

/// Whether the first byte that isn't a space opens a tag, and all is text in UTF-8 so far.
fn looks_like_xml(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    text.trim_ascii_start().first() == Some(&b'<')
}
