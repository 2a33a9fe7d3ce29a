//! From an original to its renditions: decode once, scale, turn upright, encode.

use super::encode::encode;
use super::probe::{Raster, raster, recognised};
use super::sniff::Kind;
use super::{Crop, Fault, Format, MAX_PIXELS, Spec, exif};
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
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
        .map(|spec| encode(sizes.get(&View::of(spec, raster)).ok_or(Fault::NotPixels)?, spec.encoding))
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

/// What is seen of a picture, and how large: what renditions of several encodings have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct View {
    width: u32,
    height: u32,
    crop: Crop,
}

impl View {
    fn of(spec: &Spec, raster: &Raster) -> Self {
        let (width, height) = exif::upright(raster.orientation, raster.width, raster.height);
        let whole = Crop { x: 0, y: 0, width, height };
        let crop = spec.crop.map_or(whole, |crop| crop.within(width, height));
        Self { width: spec.width.max(1), height: spec.height.max(1), crop }
    }
}

/// The picture in each size that is asked for, upright.
fn scaled(raster: &Raster, original: DynamicImage, specs: &[Spec]) -> Result<BTreeMap<View, DynamicImage>, Fault> {
    let wanted: BTreeSet<View> = specs.iter().map(|spec| View::of(spec, raster)).collect();
    // Scaled as stored and turned afterwards: there are far fewer pixels to turn then.
    let turn = Orientation::from_exif(raster.orientation).unwrap_or(Orientation::NoTransforms);
    let mut halves = vec![original];
    let mut made = BTreeMap::new();
    for view in wanted {
        let (width, height) = exif::upright(raster.orientation, view.width, view.height);
        let crop = {
            let (width, height) = exif::upright(raster.orientation, raster.width, raster.height);
            view.crop.stored(raster.orientation, width, height)
        };
        // The steps that leave the part ample for its size.
        let steps = (0..32).take_while(|step| is_ample(crop.width >> step, crop.height >> step, width, height)).count();
        let steps = steps.saturating_sub(1);
        halve(raster.format, &mut halves, steps)?;
        let Some(source) = halves.get(steps) else { break };
        let mut pixels = resize(raster, source, crop, width, height)?;
        pixels.apply_orientation(turn);
        made.insert(view, pixels);
    }
    Ok(made)
}

/// Whether a picture has at least twice the pixels each way. From such a one on, scaling in steps can't be told from
/// the direct way; nearer than that it softens.
fn is_ample(from_width: u32, from_height: u32, width: u32, height: u32) -> bool {
    from_width / 2 >= width && from_height / 2 >= height
}

/// Halves the picture so many times. The steps depend on the original and on nothing else: a rendition has the same
/// bytes whichever others are made with it, today or another day.
fn halve(format: Format, halves: &mut Vec<DynamicImage>, steps: usize) -> Result<(), Fault> {
    while let Some(last) = halves.last().filter(|_| halves.len() <= steps) {
        let mut half = DynamicImage::new(last.width().div_ceil(2), last.height().div_ceil(2), last.color());
        Resizer::new().resize(last, &mut half, &options()).map_err(|error| Fault::damaged(format, error))?;
        halves.push(half);
    }
    Ok(())
}

/// A part of a picture (in pixels of the original as stored) in another size, from one of its halves.
fn resize(raster: &Raster, half: &DynamicImage, crop: Crop, width: u32, height: u32) -> Result<DynamicImage, Fault> {
    let across = f64::from(half.width()) / f64::from(raster.width);
    let down = f64::from(half.height()) / f64::from(raster.height);
    let (left, top) = (f64::from(crop.x) * across, f64::from(crop.y) * down);
    // Rounding may not lead past the edge.
    let right = (f64::from(crop.x + crop.width) * across).min(f64::from(half.width()));
    let bottom = (f64::from(crop.y + crop.height) * down).min(f64::from(half.height()));
    let options = options().crop(left, top, right - left, bottom - top);
    let mut target = DynamicImage::new(width, height, half.color());
    Resizer::new().resize(half, &mut target, &options).map_err(|error| Fault::damaged(raster.format, error))?;
    Ok(target)
}

/// Lanczos with three lobes, on the stored values; colours are weighted by their opacity.
fn options() -> ResizeOptions {
    ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(true)
}
