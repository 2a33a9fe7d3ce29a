//! From pixels to files. Encoders write pixels and nothing else: no EXIF, no XMP, no profile, no date.

use super::{Crop, Fault, Format, avif};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageEncoder};
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, QuantizationTableType, SamplingFactor};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What makes renditions, for recipes: it changes when an encoder, a decoder, the scaler or a setting here changes.
/// A test holds the versions against the lock file.
pub const ENCODER: &str = "5; image 0.25.10; zune-jpeg 0.5.15; moxcms 0.8.1; fast_image_resize 6.1.0 Lanczos3 of light; \
    libwebp-sys 0.14.4 method 2; jpeg-encoder 0.7.1 4:2:0 optimised 2 scans, tables for MS-SSIM; \
    png 0.18.1 best adaptive; ravif 0.13.0 speed 9";

/// The format and quality of a rendition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// Lossy WebP; keeps transparency.
    Webp {
        /// 0–100, as libwebp counts.
        quality: u8,
    },
    /// JPEG; transparency shows white.
    Jpeg {
        /// 1–100, as libjpeg counts.
        quality: u8,
    },
    /// AVIF; keeps transparency. Only in a program that was built with the feature `avif`.
    Avif {
        /// 1–100, as `ravif` counts: 60 is about as good as 80 is in JPEG.
        quality: u8,
    },
    /// PNG: nothing is lost, transparency stays, photographs become large. For logos.
    Png,
}

impl Encoding {
    /// The format of the file.
    pub fn format(self) -> Format {
        match self {
            Encoding::Webp { .. } => Format::Webp,
            Encoding::Jpeg { .. } => Format::Jpeg,
            Encoding::Avif { .. } => Format::Avif,
            Encoding::Png => Format::Png,
        }
    }
}

/// One rendition: what it shows, its size in pixels (upright) and its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Spec {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The part of the original that it shows; all of it where there is none. [`super::crop_round`] makes them.
    pub crop: Option<Crop>,
    /// How it is written.
    pub encoding: Encoding,
}

/// libwebp's effort, 0–6. 2 takes less than half the time of 3 and 4 (which are alike in libwebp 1.6) and six hundredths
/// more bytes at the same SSIMULACRA 2; the tables of JPEG save more than that.
const WEBP_METHOD: u8 = 2;
/// The longest side that WebP can have.
const WEBP_SIDE: u32 = 16_383;

/// Progressive: a coarse picture first, then all the rest. With more scans this encoder's files grow (four: by a
/// tenth). Its sequential files with optimised tables are as small, but keep each component in a scan of its own,
/// which decoders in use read wrongly (zune-jpeg 0.5.15, for one).
const JPEG_SCANS: u8 = 2;

/// Writes pixels (RGB or RGBA of 8 bits) as a file. One thread, always the same bytes.
pub(super) fn encode(pixels: &DynamicImage, encoding: Encoding) -> Result<Vec<u8>, Fault> {
    match encoding {
        Encoding::Webp { quality } => webp(pixels, quality.min(100)),
        Encoding::Jpeg { quality } => jpeg(pixels, quality.clamp(1, 100)),
        Encoding::Avif { quality } => avif::encode(pixels, quality.clamp(1, 100)),
        Encoding::Png => png(pixels),
    }
}

fn webp(pixels: &DynamicImage, quality: u8) -> Result<Vec<u8>, Fault> {
    let (width, height) = (pixels.width(), pixels.height());
    if width.max(height) > WEBP_SIDE {
        return Err(Fault::TooLong { format: Format::Webp, limit: WEBP_SIDE });
    }
    let config = webpx::EncoderConfig::new().quality(f32::from(quality)).method(WEBP_METHOD);
    let written = match pixels {
        DynamicImage::ImageRgb8(rgb) => config.encode_rgb(rgb.as_raw(), width, height, webpx::Unstoppable),
        other => config.encode_rgba(other.to_rgba8().as_raw(), width, height, webpx::Unstoppable),
    };
    written.map_err(|error| Fault::damaged(Format::Webp, error))
}

fn jpeg(pixels: &DynamicImage, quality: u8) -> Result<Vec<u8>, Fault> {
    let too_long = |_| Fault::TooLong { format: Format::Jpeg, limit: u32::from(u16::MAX) };
    let width = u16::try_from(pixels.width()).map_err(too_long)?;
    let height = u16::try_from(pixels.height()).map_err(too_long)?;
    let mut written = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut written, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_progressive_scans(JPEG_SCANS);
    // Eight hundredths fewer bytes at the same SSIMULACRA 2 than the tables that the standard gives as an example.
    encoder.set_quantization_tables(QuantizationTableType::CustomMsSsim, QuantizationTableType::CustomMsSsim);
    encoder
        .encode(&on_white(pixels), width, height, ColorType::Rgb)
        .map_err(|error| Fault::damaged(Format::Jpeg, error))?;
    Ok(written)
}

/// The best that deflate does: logos are small, and are fetched far more often than made.
fn png(pixels: &DynamicImage) -> Result<Vec<u8>, Fault> {
    let mut written = Vec::new();
    PngEncoder::new_with_quality(&mut written, CompressionType::Best, FilterType::Adaptive)
        .write_image(pixels.as_bytes(), pixels.width(), pixels.height(), pixels.color().into())
        .map_err(|error| Fault::damaged(Format::Png, error))?;
    Ok(written)
}

/// The pixels as RGB, with white behind what is transparent.
fn on_white(pixels: &DynamicImage) -> Cow<'_, [u8]> {
    match pixels {
        DynamicImage::ImageRgb8(rgb) => Cow::Borrowed(rgb.as_raw()),
        other => {
            let rgba = other.to_rgba8();
            Cow::Owned(
                rgba.pixels().flat_map(|image::Rgba([r, g, b, a])| [r, g, b].map(|c| over_white(*c, *a))).collect(),
            )
        }
    }
}

fn over_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}
