//! From an original to its renditions: decode once, scale, turn upright, encode.

use super::encode::encode;
use super::probe::{Raster, raster, recognised};
use super::sniff::Kind;
use super::{Fault, Format, MAX_PIXELS, Spec, exif};
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Makes the renditions of a picture, in the order of `specs`. A rendition may be wider or of another ratio than the
/// original; that is for the caller to decide ([`super::srcset_widths`], [`super::height_for`]).
///
/// # Errors
/// What [`super::probe`] refuses, pictures with several frames, SVG, and what only decoding can show. One fault
/// means no rendition at all, and of several the first in the order of `specs` is told.
pub fn ladder(bytes: &[u8], specs: &[Spec]) -> Result<Vec<Vec<u8>>, Fault> {
    let Kind::Pixels(format) = recognised(bytes)? else { return Err(Fault::NotPixels) };
    let raster = raster(format, bytes)?;
    if raster.animated {
        return Err(Fault::Animated { format });
    }
    // Decoder and encoders are others' code on strangers' bytes. They share nothing that a panic could leave half-done.
    catch_unwind(AssertUnwindSafe(|| renditions(&raster, bytes, specs)))
        .unwrap_or_else(|_panic| Err(Fault::damaged(format, "its decoder stopped")))
}

fn renditions(raster: &Raster, bytes: &[u8], specs: &[Spec]) -> Result<Vec<Vec<u8>>, Fault> {
    let original = decode(raster, bytes)?;
    let sizes = scaled(raster, original, specs)?;
    // Collected before it is searched for a fault, so that the fault told doesn't depend on threads.
    let written: Vec<Result<Vec<u8>, Fault>> = specs
        .par_iter()
        .map(|spec| {
            let pixels = sizes.get(&(spec.width.max(1), spec.height.max(1)));
            encode(pixels.ok_or(Fault::NotPixels)?, spec.encoding)
        })
        .collect();
    written.into_iter().collect()
}

/// The pixels as they are stored, as RGB of 8 bits, or RGBA if any is not opaque.
fn decode(raster: &Raster, bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), decoder(raster.format)?);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(raster.width);
    limits.max_image_height = Some(raster.height);
    // The most that a decoder may need: our most pixels, of four channels of 16 bits.
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| Fault::damaged(raster.format, error))?;
    if (decoded.width(), decoded.height()) != (raster.width, raster.height) {
        return Err(Fault::damaged(raster.format, "another size inside than its header states"));
    }
    let transparent = decoded.color().has_alpha();
    Ok(if transparent { drop_opaque(decoded.into_rgba8()) } else { DynamicImage::ImageRgb8(decoded.into_rgb8()) })
}

fn decoder(format: Format) -> Result<ImageFormat, Fault> {
    match format {
        Format::Jpeg => Ok(ImageFormat::Jpeg),
        Format::Png => Ok(ImageFormat::Png),
        Format::Webp => Ok(ImageFormat::WebP),
        Format::Gif => Ok(ImageFormat::Gif),
        Format::Svg => Err(Fault::NotPixels),
    }
}

/// An alpha channel that says nothing costs scaling and encoding.
fn drop_opaque(rgba: image::RgbaImage) -> DynamicImage {
    let opaque = rgba.pixels().all(|pixel| pixel.0.last() == Some(&u8::MAX));
    let rgba = DynamicImage::ImageRgba8(rgba);
    if opaque { DynamicImage::ImageRgb8(rgba.into_rgb8()) } else { rgba }
}

/// The picture in each size that is asked for, upright.
fn scaled(
    raster: &Raster,
    original: DynamicImage,
    specs: &[Spec],
) -> Result<BTreeMap<(u32, u32), DynamicImage>, Fault> {
    let mut wanted: Vec<(u32, u32)> = specs.iter().map(|spec| (spec.width.max(1), spec.height.max(1))).collect();
    wanted.sort_unstable_by_key(|(width, height)| std::cmp::Reverse((u64::from(*width) * u64::from(*height), *width)));
    wanted.dedup();
    // Scaled as stored and turned afterwards: there are far fewer pixels to turn then.
    let mut halves = vec![original];
    let mut made = Vec::with_capacity(wanted.len());
    for (width, height) in wanted.iter().map(|(width, height)| exif::upright(raster.orientation, *width, *height)) {
        halve(raster.format, &mut halves, width, height)?;
        let source = halves.iter().rev().find(|half| is_ample(half.width(), half.height(), width, height));
        let Some(source) = source.or(halves.first()) else { break };
        made.push(resize(raster.format, source, width, height)?);
    }
    let turn = Orientation::from_exif(raster.orientation).unwrap_or(Orientation::NoTransforms);
    let upright = made.into_iter().map(|mut pixels| {
        pixels.apply_orientation(turn);
        pixels
    });
    Ok(wanted.into_iter().zip(upright).collect())
}

/// Whether a picture has at least twice the pixels each way. From such a one on, scaling in steps can't be told from
/// the direct way; nearer than that it softens.
fn is_ample(from_width: u32, from_height: u32, width: u32, height: u32) -> bool {
    from_width / 2 >= width && from_height / 2 >= height
}

/// Halves the picture as long as that leaves it ample for a size. The steps depend on the original and on nothing else:
/// a rendition has the same bytes whichever others are made with it, today or another day.
fn halve(format: Format, halves: &mut Vec<DynamicImage>, width: u32, height: u32) -> Result<(), Fault> {
    while let Some(last) = halves.last() {
        let (half_width, half_height) = (last.width().div_ceil(2), last.height().div_ceil(2));
        if !is_ample(half_width, half_height, width, height) {
            break;
        }
        halves.push(resize(format, last, half_width, half_height)?);
    }
    Ok(())
}

/// Lanczos with three lobes, on the stored values; colours are weighted by their opacity.
fn resize(format: Format, source: &DynamicImage, width: u32, height: u32) -> Result<DynamicImage, Fault> {
    if (source.width(), source.height()) == (width, height) {
        return Ok(source.clone());
    }
    let mut target = DynamicImage::new(width, height, source.color());
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(true);
    Resizer::new().resize(source, &mut target, &options).map_err(|error| Fault::damaged(format, error))?;
    Ok(target)
}
