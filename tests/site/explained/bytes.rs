//! Pictures, films and documents of examples, by the words with which pages call them.

use super::recipes::png;
use crate::support::archive;
use image::ImageFormat;
use std::io::Cursor;

/// The bytes of what is called so.
pub fn of(what: &str) -> Option<Vec<u8>> {
    film(what).or_else(|| document(what)).or_else(|| drawn(what)).or_else(|| {
        Some(match what {
            "an empty file" => Vec::new(),
            "a text saved as Windows-1252" => {
                b"---\ntitle: Om oss\n---\n\n\xC5re, \xD6stersund och H\xE4rn\xF6sand.\n".to_vec()
            }
            "a web page with the name of something else" => b"<!doctype html><title>Log in</title>".to_vec(),
            "a photograph" => jpeg(),
            "the same photograph once more" => jpeg(),
            "a PNG" => png(64, 48),
            "a PNG of 3 × 2 pixels" => png(3, 2),
            "a PNG of 900 × 600 pixels" => png(900, 600),
            "a PNG of 1,800 × 1,300 pixels" => png(1800, 1300),
            "a JPEG that was cut off" => jpeg().into_iter().take(400).collect(),
            "a photograph from a telephone, in HEIC" => b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(),
            "a picture in TIFF" => b"II*\0\x08\0\0\0".to_vec(),
            "a PNG of 20,000 × 20,000 pixels" => sized(20_000, 20_000),
            "a JPEG in CMYK without a colour profile" => cmyk(),
            "a PNG whose colour profile is broken" => {
                with_chunk(&png(64, 48), b"iCCP", b"Broken\0\0\x78\x01\x01\x04\0\xFB\xFFabcd\x03\xD8\x01\x8B")
            }
            "a GIF that moves" => gif(),
            "a PNG with a wrong byte in the middle" => bent(),
            "a PNG of 20 × 17,000 pixels" => png(20, 17_000),
            "a font" => include_bytes!("../../../themes/norrland/fonts/NotoSans-Regular.ttf").to_vec(),
            "notes in Windows-1252" => b"\xE5\xE4\xF6".to_vec(),
            _ => return None,
        })
    })
}

fn jpeg() -> Vec<u8> {
    let pixels = image::load_from_memory(&png(64, 48)).unwrap().into_rgb8();
    let mut bytes = Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn cmyk() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    encoder.encode(&[120; 64 * 48 * 4], 64, 48, jpeg_encoder::ColorType::Cmyk).unwrap();
    bytes
}

fn gif() -> Vec<u8> {
    let mut bytes = Vec::new();
    let frames =
        (0..3).map(|shade| image::Frame::new(image::RgbaImage::from_pixel(8, 8, image::Rgba([shade * 80, 0, 0, 255]))));
    image::codecs::gif::GifEncoder::new(&mut bytes).encode_frames(frames).unwrap();
    bytes
}

/// A PNG that says that it is larger than it is.
fn sized(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(8, 8);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32fast::hash(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn bent() -> Vec<u8> {
    let mut bytes = png(64, 48);
    let data = bytes.windows(4).position(|name| name == b"IDAT").unwrap();
    bytes[data + 20] ^= 0xFF;
    bytes
}

/// A PNG with another part behind its head.
fn with_chunk(png: &[u8], name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), data].concat();
    let size = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&png[..33], &size, &named, &crc32fast::hash(&named).to_be_bytes(), &png[33..]].concat()
}

/// A PNG of more than a megabyte: such files are read again when something is made of them.
pub fn heavy_png() -> Vec<u8> {
    with_chunk(&png(64, 48), b"moVe", &vec![7; 2 << 20])
}

macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("../../data/film/", $name)).as_slice()
    };
}

fn film(what: &str) -> Option<Vec<u8>> {
    Some(match what {
        "a film" => sample!("first.mp4").to_vec(),
        "a film whose table of contents comes last" => sample!("last.mp4").to_vec(),
        "a film that was cut off" => sample!("first.mp4")[..3000].to_vec(),
        "a film in MKV" => sample!("film.mkv").to_vec(),
        "a film in QuickTime's format" => sample!("film.mov").to_vec(),
        "a film in HEVC" => sample!("hevc.mp4").to_vec(),
        "a film with subtitles inside" => sample!("words.mp4").to_vec(),
        "a recording from a browser" => sample!("live.webm").to_vec(),
        "a sound" => sample!("sound.mp3").to_vec(),
        "a film with a copy protection" => locked(),
        "a film with the camera's own data" => renamed(sample!("first.mp4"), b"soun", b"meta"),
        "a film without pictures and sound" => silent(),
        "a film with a wrong number in it" => damaged(),
        _ => return None,
    })
}

fn renamed(film: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = film.to_vec();
    let at = bytes.windows(from.len()).position(|part| part == from).unwrap();
    bytes[at..at + to.len()].copy_from_slice(to);
    bytes
}

/// The name of the codec stands behind its table; before it, it is one of those that players may know.
fn locked() -> Vec<u8> {
    let (head, rest) = sample!("first.mp4").split_at(64);
    [head, &renamed(rest, b"avc1", b"encv")].concat()
}

/// Time codes are neither seen nor heard.
fn silent() -> Vec<u8> {
    renamed(&renamed(sample!("first.mp4"), b"soun", b"tmcd"), b"vide", b"tmcd")
}

fn damaged() -> Vec<u8> {
    renamed(sample!("first.mp4"), b"stsd", b"stsx")
}

fn slides(kind: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let types = format!(
        "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.{kind}.main+xml\"/></Types>"
    );
    archive(&[&[("[Content_Types].xml", types.as_str())], more].concat())
}

const PPTX: &str = "openxmlformats-officedocument.presentationml.presentation";

fn pdf(trailer: &str) -> Vec<u8> {
    let body = "%PDF-1.7\n1 0 obj\n<</Title(x)>>\nendobj\n";
    format!("{body}xref\n0 0\ntrailer\n<</Info 1 0 R{trailer}>>\nstartxref\n{}\n%%EOF\n", body.len()).into_bytes()
}

fn document(what: &str) -> Option<Vec<u8>> {
    let author = "<cp:coreProperties><dc:creator>Anna Andersson</dc:creator></cp:coreProperties>";
    Some(match what {
        "a PDF" => pdf(""),
        "a PDF with a password" => pdf("/Encrypt 3 0 R"),
        "a PDF that was cut off" => b"%PDF-1.7\n1 0 obj".to_vec(),
        "slides" => slides(PPTX, &[]),
        "slides with macros" => slides("ms-powerpoint.presentation.macroEnabled", &[]),
        "slides that name their author" => slides(PPTX, &[("docProps/core.xml", author)]),
        "slides from before 2007" => b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0".to_vec(),
        "a letter in RTF" => b"{\\rtf1\\ansi Hej}".to_vec(),
        _ => return None,
    })
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">{inside}</svg>\n").into_bytes()
}

fn drawn(what: &str) -> Option<Vec<u8>> {
    Some(match what {
        "an SVG saved as UTF-16" => "\u{feff}<svg/>".encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "an SVG with a hundred thousand groups in each other" => {
            svg(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000)))
        }
        "an SVG with a torn picture inside" => {
            svg("<image width=\"40\" height=\"20\" href=\"data:image/png;base64,iVBORw0KGgo=\"/>")
        }
        "a logo with a picture of pixels inside" => {
            use base64::Engine;
            let data = base64::engine::general_purpose::STANDARD.encode(png(4, 2));
            svg(&format!("<image width=\"40\" height=\"20\" href=\"data:image/png;base64,{data}\"/>"))
        }
        "a logo of a hundred thousand shapes" => svg(&"<path d=\"M0 0h40v20z\"/>".repeat(100_000)),
        _ => return None,
    })
}
