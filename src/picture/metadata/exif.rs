//! The few fields of EXIF that say what a card asks for, and whether there are some that nobody is to learn.

use super::properties::paragraphs;
use crate::base::Date;
use crate::picture::exif::parsed;
use exif::{Context, Exif, In, Tag, Value};

/// What an EXIF block says.
#[derive(Default)]
pub(super) struct Words {
    pub(super) creator: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) description: Option<String>,
    pub(super) taken: Option<Date>,
    pub(super) has_position: bool,
    pub(super) has_serial: bool,
}

/// Reads a block; nothing where it is broken.
pub(super) fn words(block: &[u8]) -> Words {
    let Some(exif) = parsed(block) else { return Words::default() };
    let text = |tag: Tag| texts(&exif, tag).and_then(|texts| paragraphs(&texts));
    let days = [Tag::DateTimeOriginal, Tag::DateTimeDigitized];
    Words {
        creator: text(Tag::Artist),
        copyright: text(Tag::Copyright),
        // Cameras write their own name there, in capitals.
        description: text(Tag::ImageDescription).filter(|text| text.chars().any(char::is_lowercase)),
        taken: days.into_iter().find_map(|tag| day(&texts(&exif, tag)?)),
        has_position: exif.fields().any(|field| field.tag.context() == Context::Gps && field.tag != Tag::GPSVersionID),
        has_serial: exif.fields().any(|field| SERIALS.iter().any(|tag| tag.number() == field.tag.number())),
    }
}

/// What tells one camera, or its owner, from all others, in whichever directory it stands. Makers' own notes mostly hold
/// such a number too.
const SERIALS: [Tag; 4] = [Tag::BodySerialNumber, Tag::LensSerialNumber, Tag::CameraOwnerName, Tag::MakerNote];

/// The texts of a field, one after the other: a copyright may be the photographer's, then the editor's.
fn texts(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(texts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
    let texts: Vec<String> =
        texts.iter().map(|text| decoded(text).trim().to_owned()).filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// ASCII by the book; UTF-8 or Latin-1 in files.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The day of `2026:03:14 12:00:00`.
pub(super) fn day(text: &str) -> Option<Date> {
    let digits: String = text.chars().filter(char::is_ascii_digit).take(8).collect();
    let part = |range: std::ops::Range<usize>| digits.get(range);
    Date::parse(&format!("{}-{}-{}", part(0..4)?, part(4..6)?, part(6..8)?))
}

/// A block that says which way up the picture is (1–8, as EXIF counts), and nothing else: one field, a number (type 3).
pub(super) fn turn(orientation: u8) -> [u8; 26] {
    let mut block = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0";
    block[19] = orientation;
    block
}
