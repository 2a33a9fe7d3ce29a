//! What a picture's file says of the picture: who made it, on what terms it may be used, what is to be seen in it.
//!
//! [`stamp`] writes it into renditions, [`embedded`] reads it out of originals. The names are those of the IPTC Photo
//! Metadata Standard 2025.1, written as XMP (ISO 16684-1), and for older programs once more as IPTC-IIM in JPEG.
//! Places on the globe, numbers of cameras and small pictures of the picture are never written.

mod avif;
mod embedded;
mod exif;
mod gif;
mod iim;
mod jpeg;
mod names;
mod packet;
mod png;
mod properties;
mod rdf;
mod svg;
mod vocabulary;
mod webp;

pub(super) use iim::PHOTOSHOP;
pub(super) use jpeg::XMP;

pub use embedded::{Embedded, embedded};
pub use vocabulary::{DigitalSourceType, ModelRelease};

use super::probe::{raster, recognised};
use super::sniff::Kind;
use super::{Fault, Format};
use crate::base::{Digest, Lang, PerLang};
use serde::Serialize;

/// The form in which metadata is written, for recipes: it changes when anything here writes other bytes. A test holds it
/// against the bytes.
pub(super) const FORM: &str = "2";

/// What is written into a rendition. What is empty is not written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The languages in the order in which they stand in for each other. Programs that don't ask for a language show the
    /// text in the first of these that has one (XMP's `x-default`).
    pub languages: Vec<Lang>,
    /// What the picture is called (`dc:title`).
    pub title: PerLang<String>,
    /// What it is about, as below a picture in a newspaper (`dc:description`).
    pub description: PerLang<String>,
    /// What is to be seen, for those who don't see it (`Iptc4xmpCore:AltTextAccessibility`).
    pub alt: PerLang<String>,
    /// The same at length (`Iptc4xmpCore:ExtDescrAccessibility`).
    pub long_description: PerLang<String>,
    /// On what terms it may be used, in plain words (`xmpRights:UsageTerms`).
    pub usage_terms: PerLang<String>,
    /// Who made it (`dc:creator`).
    pub creator: Option<String>,
    /// The line to be shown with it (`photoshop:Credit`).
    pub credit: Option<String>,
    /// Who owns it (`dc:rights`).
    pub copyright: Option<String>,
    /// Where the licence is to be read (`xmpRights:WebStatement`).
    pub licence_url: Option<String>,
    /// From whom it comes (`photoshop:Source`).
    pub source: Option<String>,
    /// Whether somebody has rights in it: `false` is the public domain (`xmpRights:Marked`).
    pub marked: Option<bool>,
    /// Whether those in it have agreed (`plus:ModelReleaseStatus`).
    pub release: Option<ModelRelease>,
    /// How it came about (`Iptc4xmpExt:DigitalSourceType`).
    pub source_type: Option<DigitalSourceType>,
    /// What place is to be seen (`Iptc4xmpExt:LocationShown`).
    pub place: Option<Place>,
    /// How many of its pixels are an inch in print: in JPEG and PNG, which have a field for it.
    pub density: Option<u16>,
}

/// A place by its names, never by its position.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// A mountain, a house, a quarter.
    pub name: Option<String>,
    /// The municipality.
    pub municipality: Option<String>,
    /// The county.
    pub region: Option<String>,
    /// The country, by ISO 3166: `SE`.
    pub country: Option<String>,
}

impl Metadata {
    /// What web renditions say: as little as shows whose the picture is.
    pub fn for_web(credit: &str, copyright: Option<&str>) -> Self {
        Self { credit: Some(credit.to_owned()), copyright: copyright.map(str::to_owned), ..Self::default() }
    }

    /// The digest of all on which the bytes depend that [`stamp`] adds, for recipes.
    pub fn digest(&self) -> Digest {
        Digest::join([&Digest::of(FORM.as_bytes()), &Digest::of_value(self)])
    }
}

/// The same as an XMP packet, for files that are made together with their metadata; nothing if nothing is to be said.
pub(super) fn packet(metadata: &Metadata) -> Option<Vec<u8>> {
    let properties = properties::of(metadata);
    (!properties.is_empty()).then(|| packet::packet(&properties))
}

/// Writes metadata into a picture that an encoder has just written, or a drawing that was just cleaned; what metadata it had
/// is replaced. The same values give the same bytes. A GIF and a picture about which nothing is to be said come back as they are.
///
/// # Errors
/// Where the bytes are not a whole file of that format.
pub fn stamp(bytes: &[u8], format: Format, metadata: &Metadata) -> Result<Vec<u8>, Fault> {
    let properties = properties::of(metadata);
    if properties.is_empty() && metadata.density.is_none() {
        return Ok(bytes.to_vec());
    }
    match format {
        Format::Jpeg => jpeg::stamp(bytes, metadata, &properties),
        Format::Webp => webp::stamp(bytes, &properties),
        Format::Png => png::stamp(bytes, metadata.density, &properties),
        Format::Avif => avif::stamp(bytes, &properties),
        Format::Svg if properties.is_empty() => Ok(bytes.to_vec()),
        Format::Svg => svg::stamp(bytes, &properties),
        Format::Gif => Ok(bytes.to_vec()),
    }
}

/// The same picture without anything that is said of it, for pictures inside drawings. What it looks like stays: its
/// pixels to the byte, its colours, and which way up it is.
///
/// # Errors
/// What isn't a whole JPEG, PNG or GIF, by its content, or is too large.
pub(super) fn bare(bytes: &[u8]) -> Result<(Vec<u8>, Format), Fault> {
    let Kind::Pixels(format) = recognised(bytes)? else { return Err(Fault::NotAPicture) };
    let orientation = raster(format, bytes)?.orientation;
    let bare = match format {
        Format::Jpeg => jpeg::bare(bytes, orientation)?,
        Format::Png => png::bare(bytes, orientation)?,
        Format::Gif => gif::bare(bytes)?,
        Format::Webp => return Err(Fault::Unsupported { name: "WebP" }),
        Format::Svg | Format::Avif => return Err(Fault::NotAPicture),
    };
    Ok((bare, format))
}
