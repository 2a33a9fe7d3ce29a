//! What a file says of itself, and the limits it must keep.

use super::colour::Colours;
use super::profile::Claimed;
use super::sniff::{Kind, sniff};
use super::{Fault, exif, gif, jpeg, png, svg_limits, svg_size, webp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The most bytes an original may have.
pub const MAX_BYTES: usize = 100_000_000;
/// The most bytes an SVG may have. It is text, parsed in memory, and every visitor loads it whole.
pub const MAX_SVG_BYTES: usize = 5_000_000;
/// The most pixels an original may have: what the largest telephone cameras give (16,320 × 12,240).
pub const MAX_PIXELS: u64 = 200_000_000;
/// The most pixels a side of an original may have: what JPEG can say.
pub const MAX_SIDE: u32 = 65_535;

/// The formats that originals and renditions may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names of the formats say it")]
pub enum Format {
    Jpeg,
    Png,
    Webp,
    Gif,
    Svg,
    /// Of renditions only.
    Avif,
}

impl Format {
    /// The endings that file names of this format have, the usual one first.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Format::Jpeg => &["jpg", "jpeg"],
            Format::Png => &["png"],
            Format::Webp => &["webp"],
            Format::Gif => &["gif"],
            Format::Svg => &["svg"],
            Format::Avif => &["avif"],
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Format::Jpeg => "JPEG",
            Format::Png => "PNG",
            Format::Webp => "WebP",
            Format::Gif => "GIF",
            Format::Svg => "SVG",
            Format::Avif => "AVIF",
        })
    }
}

/// What a picture says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// What it is, by its content (never by its name).
    pub format: Format,
    /// Pixels across, as it is looked at: after EXIF's orientation. For an SVG its own size in CSS pixels, rounded.
    pub width: u32,
    /// Pixels down, likewise.
    pub height: u32,
    /// Whether it has several frames. [`super::ladder`] refuses such pictures.
    pub animated: bool,
    /// Whether it may be transparent somewhere, as far as can be seen without decoding. A GIF or an SVG always may.
    pub alpha: bool,
    /// Bytes of memory that each pixel takes at most while it is decoded: its samples, and what the decoder keeps of
    /// its own. None for an SVG. For [`super::memory_needed`].
    pub pixel_bytes: u8,
}

/// What the walk through a file of pixels found.
#[derive(Clone, Debug, Default)]
pub(super) struct Found<'a> {
    /// Pixels across, as stored.
    pub(super) width: u32,
    /// Pixels down, as stored.
    pub(super) height: u32,
    /// Whether there are several frames.
    pub(super) animated: bool,
    /// As in [`Header`].
    pub(super) alpha: bool,
    /// As in [`Header`].
    pub(super) pixel_bytes: u8,
    /// The EXIF block, from its byte order mark on.
    pub(super) exif: Option<&'a [u8]>,
    /// The XMP packet.
    pub(super) xmp: Option<&'a [u8]>,
    /// Photoshop's block, in which IPTC-IIM stands.
    pub(super) photoshop: Option<&'a [u8]>,
    /// What it says of its colours.
    pub(super) claimed: Claimed<'a>,
    /// Whether its colours are inks.
    pub(super) inks: bool,
}

/// A file of pixels as it is stored, with the way to turn it upright (1–8, as EXIF counts).
#[derive(Clone, Debug)]
pub(super) struct Raster<'a> {
    pub(super) format: Format,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) animated: bool,
    pub(super) alpha: bool,
    pub(super) pixel_bytes: u8,
    pub(super) orientation: u8,
    pub(super) claimed: Claimed<'a>,
    pub(super) inks: bool,
}

/// Reads a picture's header and walks through its parts to their end, without decoding any.
///
/// # Errors
/// Everything that keeps a picture from being used and can be seen without decoding: not a picture, a format that
/// isn't read, too large, cut off before its end, colours that nothing says the meaning of. Not that it is animated:
/// the header says so.
pub fn probe(bytes: &[u8]) -> Result<Header, Fault> {
    match recognised(bytes)? {
        Kind::Pixels(format) => {
            let raster = raster(format, bytes)?;
            Colours::read(&raster)?;
            let Raster { animated, alpha, pixel_bytes, .. } = raster;
            let (width, height) = exif::upright(raster.orientation, raster.width, raster.height);
            Ok(Header { format, width, height, animated, alpha, pixel_bytes })
        }
        Kind::Svg => {
            let (width, height) = svg_size::size(bytes)?;
            svg_limits::check(bytes)?;
            Ok(Header { format: Format::Svg, width, height, animated: false, alpha: true, pixel_bytes: 0 })
        }
    }
}

/// What kind of file it is, if it is small enough and one of ours.
pub(super) fn recognised(bytes: &[u8]) -> Result<Kind, Fault> {
    let kind = sniff(bytes)?;
    let limit = if kind == Kind::Svg { MAX_SVG_BYTES } else { MAX_BYTES };
    if bytes.len() > limit {
        return Err(Fault::TooManyBytes { bytes: bytes.len(), limit });
    }
    Ok(kind)
}

/// The parts of a file of pixels, if it is small enough and one of ours.
pub(super) fn parts(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    match recognised(bytes)? {
        Kind::Pixels(format) => found(format, bytes),
        Kind::Svg => Err(Fault::NotPixels),
    }
}

/// Walks through a file of pixels.
fn found(format: Format, bytes: &[u8]) -> Result<Found<'_>, Fault> {
    match format {
        Format::Jpeg => jpeg::read(bytes),
        Format::Png => png::read(bytes),
        Format::Webp => webp::read(bytes),
        Format::Gif => gif::read(bytes),
        Format::Svg | Format::Avif => Err(Fault::NotPixels),
    }
}

/// Walks through a file of pixels and checks its size.
pub(super) fn raster(format: Format, bytes: &[u8]) -> Result<Raster<'_>, Fault> {
    let Found { width, height, animated, alpha, pixel_bytes, exif, claimed, inks, .. } = found(format, bytes)?;
    if width == 0 || height == 0 {
        return Err(Fault::damaged(format, "a side of no pixels"));
    }
    if width.max(height) > MAX_SIDE || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Fault::TooManyPixels { width, height });
    }
    let orientation = exif.map_or(1, exif::orientation);
    let claimed = match claimed {
        Claimed::Srgb if exif.is_some_and(exif::is_adobe_rgb) => Claimed::AdobeRgb,
        claimed => claimed,
    };
    Ok(Raster { format, width, height, animated, alpha, pixel_bytes, orientation, claimed, inks })
}
