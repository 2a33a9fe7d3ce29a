//! IPTC-IIM 4.2: what older programs read in JPEG, in Photoshop's block of resources. Fields have a number and hold so
//! many bytes; XMP beside them has no such limits, and programs that know both believe it first.

use super::Metadata;
use super::properties::{line, paragraphs};
use crate::base::PerLang;

/// How Photoshop's block begins.
pub(in crate::picture) const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
/// The resource that holds the fields.
const FIELDS: u16 = 0x0404;
/// The resource that holds the MD5 of the fields, by which programs see that nobody changed them without the XMP.
const DIGEST: u16 = 0x0425;

/// The fields we know, of record 2: their numbers, and how many bytes each may hold.
pub(super) mod field {
    pub(crate) type Field = (u8, usize);
    pub(crate) const TITLE: Field = (5, 64);
    pub(crate) const CREATOR: Field = (80, 32);
    pub(crate) const CREDIT: Field = (110, 32);
    pub(crate) const SOURCE: Field = (115, 32);
    pub(crate) const COPYRIGHT: Field = (116, 128);
    pub(crate) const DESCRIPTION: Field = (120, 2000);
    pub(crate) const TAKEN: Field = (55, 8);
}
use field::{COPYRIGHT, CREATOR, CREDIT, DESCRIPTION, SOURCE, TITLE};

/// The escape sequence of ISO 2022 that means UTF-8.
const UTF8: &[u8] = b"\x1B%G";

/// Photoshop's block with the fields; nothing for pictures that say no more than whose they are.
pub(super) fn block(metadata: &Metadata) -> Option<Vec<u8>> {
    let per_lang = |texts: &PerLang<String>| {
        texts.first_of(&metadata.languages).or(texts.iter().next()).and_then(|(_, text)| paragraphs(text))
    };
    let text = |text: &Option<String>| text.as_deref().and_then(line);
    let (title, description) = (per_lang(&metadata.title), per_lang(&metadata.description));
    let creator = text(&metadata.creator);
    if title.is_none() && description.is_none() && creator.is_none() {
        return None;
    }
    let mut fields = dataset(1, 90, UTF8);
    fields.extend(dataset(2, 0, &[0, 4]));
    let said = [
        (TITLE, title),
        (CREATOR, creator),
        (CREDIT, text(&metadata.credit)),
        (SOURCE, text(&metadata.source)),
        (COPYRIGHT, text(&metadata.copyright)),
        (DESCRIPTION, description),
    ];
    for ((number, longest), text) in said {
        fields.extend(text.iter().flat_map(|text| dataset(2, number, cut(text, longest).as_bytes())));
    }
    let digest = md5::compute(&fields);
    Some([PHOTOSHOP, &resource(FIELDS, &fields), &resource(DIGEST, &digest.0)].concat())
}

/// As much of a text as fits, in whole characters.
fn cut(text: &str, longest: usize) -> &str {
    let end = (0..=longest.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or_default().trim_end()
}

fn dataset(record: u8, number: u8, data: &[u8]) -> Vec<u8> {
    // No field that is written here is longer than 2000 bytes.
    let length = u16::try_from(data.len()).unwrap_or_default().to_be_bytes();
    [&[0x1C, record, number], &length[..], data].concat()
}

/// A resource without a name, padded to an even length.
fn resource(id: u16, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap_or_default().to_be_bytes();
    let padding: &[u8] = if data.len().is_multiple_of(2) { b"" } else { b"\0" };
    [b"8BIM", &id.to_be_bytes()[..], b"\0\0", &length, data, padding].concat()
}

/// The fields of a file, as they stand there.
#[derive(Default)]
pub(super) struct Fields<'a> {
    is_utf8: bool,
    /// Number and bytes, of record 2.
    found: Vec<(u8, &'a [u8])>,
}

impl<'a> Fields<'a> {
    /// Reads Photoshop's block. What is broken ends the reading; what came before counts.
    pub(super) fn read(block: &'a [u8]) -> Self {
        let mut rest = block.strip_prefix(PHOTOSHOP).unwrap_or_default();
        while let Some((id, data, after)) = next_resource(rest) {
            if id == FIELDS {
                return Self::datasets(data);
            }
            rest = after;
        }
        Self::default()
    }

    fn datasets(data: &'a [u8]) -> Self {
        let mut fields = Self::default();
        let mut rest = data;
        while let Some((&[0x1C, record, number, high, low], after)) = rest.split_first_chunk::<5>() {
            // A length of more than 15 bits is written otherwise; no field we want is so long.
            let Some((data, after)) = after.split_at_checked(usize::from(u16::from_be_bytes([high, low]))) else {
                break;
            };
            match record {
                1 if number == 90 => fields.is_utf8 = data == UTF8,
                2 => fields.found.push((number, data)),
                _ => {}
            }
            rest = after;
        }
        fields
    }

    /// The text of a field; several of the same number are joined.
    pub(super) fn text(&self, (number, _): field::Field) -> Option<String> {
        let texts: Vec<String> =
            self.found.iter().filter(|(found, _)| *found == number).map(|(_, data)| self.decoded(data)).collect();
        paragraphs(&texts.join(", "))
    }

    /// Many programs write UTF-8 without saying so; what can't be that is Latin-1.
    fn decoded(&self, data: &[u8]) -> String {
        match std::str::from_utf8(data) {
            Ok(text) => text.to_owned(),
            Err(_) if self.is_utf8 => String::from_utf8_lossy(data).into_owned(),
            Err(_) => data.iter().map(|byte| char::from(*byte)).collect(),
        }
    }
}

/// A resource's number, its data, and what follows it.
fn next_resource(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (&[high, low], rest) = bytes.strip_prefix(b"8BIM")?.split_first_chunk::<2>()?;
    // A name with its length before it; both together are of even length.
    let name = usize::from(*rest.first()?) + 1;
    let rest = rest.get(name + name % 2..)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (data, rest) = rest.split_at_checked(length)?;
    Some((u16::from_be_bytes([high, low]), data, rest.get(length % 2..).unwrap_or_default()))
}
