//! What an original says of itself, for those who take it into a library.

use super::iim::{Fields, field};
use super::names::{CORE, DC, EXIF, EXTENSION, PHOTOSHOP, PLUS, RIGHTS, XMP};
use super::rdf::Rdf;
use super::{DigitalSourceType, ModelRelease, exif};
use crate::base::{Date, Lang, PerLang};
use crate::picture::probe::{self, Found};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What stands in a file. Words in no language in particular are under [`Lang::none`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedded {
    /// What the picture is called.
    pub title: PerLang<String>,
    /// What it is about. Many files hold more there than that: names, credits. It is no alternative text.
    pub description: PerLang<String>,
    /// What is to be seen.
    pub alt: PerLang<String>,
    /// The same at length.
    pub long_description: PerLang<String>,
    /// On what terms it may be used.
    pub usage_terms: PerLang<String>,
    /// Who made it; several names with commas between.
    pub creator: Option<String>,
    /// The line to be shown with it.
    pub credit: Option<String>,
    /// Who owns it.
    pub copyright: Option<String>,
    /// Where the licence is to be read.
    pub licence_url: Option<String>,
    /// From whom it comes.
    pub source: Option<String>,
    /// Whether those in it have agreed.
    pub release: Option<ModelRelease>,
    /// How it came about.
    pub source_type: Option<DigitalSourceType>,
    /// The day on which it was taken.
    pub taken: Option<Date>,
    /// Whether it tells where on the globe it was taken.
    pub has_position: bool,
    /// Whether it tells from which camera or whose camera it is.
    pub has_serial: bool,
}

/// Reads what a picture's file says: XMP first, then IPTC-IIM, then EXIF, which hold less. Nothing of what can't be read,
/// and nothing of SVG and GIF.
///
/// Not read: XMP that is compressed (PNG) or continues in further segments (JPEG).
pub fn embedded(bytes: &[u8]) -> Embedded {
    let Ok(found) = probe::parts(bytes) else { return Embedded::default() };
    // As with decoders: others' code on strangers' bytes, and nothing that a panic could leave half-done.
    catch_unwind(AssertUnwindSafe(|| read(&found))).unwrap_or_default()
}

fn read(found: &Found<'_>) -> Embedded {
    let xmp = found.xmp.map(Rdf::read).unwrap_or_default();
    let iim = found.photoshop.map(Fields::read).unwrap_or_default();
    let exif = found.exif.map(exif::words).unwrap_or_default();
    let is_serial = |name: &str| name.ends_with("SerialNumber") || name.ends_with("OwnerName");
    Embedded {
        title: or(xmp.languages(DC, "title"), iim.text(field::TITLE)),
        description: or(xmp.languages(DC, "description"), iim.text(field::DESCRIPTION).or(exif.description)),
        alt: xmp.languages(CORE, "AltTextAccessibility"),
        long_description: xmp.languages(CORE, "ExtDescrAccessibility"),
        usage_terms: xmp.languages(RIGHTS, "UsageTerms"),
        creator: xmp.list(DC, "creator").or(iim.text(field::CREATOR)).or(exif.creator),
        credit: xmp.text(PHOTOSHOP, "Credit").or(iim.text(field::CREDIT)),
        copyright: xmp.text(DC, "rights").or(iim.text(field::COPYRIGHT)).or(exif.copyright),
        licence_url: xmp.text(RIGHTS, "WebStatement"),
        source: xmp.text(PHOTOSHOP, "Source").or(iim.text(field::SOURCE)),
        release: xmp.text(PLUS, "ModelReleaseStatus").and_then(|text| ModelRelease::read(&text)),
        source_type: xmp.text(EXTENSION, "DigitalSourceType").and_then(|text| DigitalSourceType::read(&text)),
        taken: exif.taken.or(taken(&xmp)).or(iim.text(field::TAKEN).and_then(|text| exif::day(&text))),
        has_position: exif.has_position || xmp.mentions(|name| name.starts_with("GPS") && name != "GPSVersionID"),
        has_serial: exif.has_serial || xmp.mentions(is_serial),
    }
}

fn taken(xmp: &Rdf) -> Option<Date> {
    let days = [(EXIF, "DateTimeOriginal"), (PHOTOSHOP, "DateCreated"), (XMP, "CreateDate")];
    days.into_iter().find_map(|(namespace, name)| exif::day(&xmp.text(namespace, name)?))
}

/// Words by language, or else words in no language in particular.
fn or(texts: PerLang<String>, other: Option<String>) -> PerLang<String> {
    let mut found = texts;
    if let Some(text) = other.filter(|_| found.is_empty()) {
        found.insert(Lang::none(), text);
    }
    found
}
