//! From the bytes of an original to its pixels, in the depth in which they are stored and with the meaning of their
//! colours. Nothing is scaled or turned here.

use super::colour::Colours;
use super::probe::Raster;
use super::{Fault, Format, MAX_PIXELS};
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// The pixels of an original as stored, without alpha where all is opaque.
pub(super) enum Pixels {
    /// One byte a pixel.
    Grey(Vec<u8>),
    /// Three bytes a pixel.
    Rgb(Vec<u8>),
    /// Four bytes a pixel, colours not yet weighted.
    Rgba(Vec<u8>),
    /// Three samples of 16 bits a pixel.
    DeepRgb(Vec<u16>),
    /// Four samples of 16 bits a pixel.
    DeepRgba(Vec<u16>),
}

/// Decodes a picture whose header was read. What is printed (CMYK), or has colours that only a table can tell, comes
/// back as sRGB; of everything else the second value says what its colours mean.
pub(super) fn decode(raster: &Raster<'_>, bytes: &[u8]) -> Result<(Pixels, Colours), Fault> {
    let colours = Colours::read(raster)?;
    let pixels = match raster.format {
        Format::Jpeg => jpeg(raster, bytes)?,
        Format::Png => others(raster, bytes, ImageFormat::Png)?,
        Format::Webp => others(raster, bytes, ImageFormat::WebP)?,
        Format::Gif => others(raster, bytes, ImageFormat::Gif)?,
        Format::Svg | Format::Avif => return Err(Fault::NotPixels),
    };
    colours.settled(pixels)
}

fn another_size(raster: &Raster<'_>) -> Fault {
    Fault::damaged(raster.format, "another size inside than its header states")
}

/// The decoder is called by itself and not through `image`, which copies the file and knows no inks.
fn jpeg(raster: &Raster<'_>, bytes: &[u8]) -> Result<Pixels, Fault> {
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or(usize::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(side(raster.width))
        .set_max_height(side(raster.height));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let damaged = |error: zune_jpeg::errors::DecodeErrors| Fault::damaged(Format::Jpeg, error);
    decoder.decode_headers().map_err(damaged)?;
    if decoder.dimensions() != Some((side(raster.width), side(raster.height))) {
        return Err(another_size(raster));
    }
    let stored = match decoder.input_colorspace() {
        Some(stored @ (ColorSpace::Luma | ColorSpace::CMYK | ColorSpace::YCCK)) => stored,
        _ => ColorSpace::RGB,
    };
    decoder.set_options(decoder.options().jpeg_set_out_colorspace(stored));
    let mut pixels = vec![0; decoder.output_buffer_size().unwrap_or(0)];
    decoder.decode_into(&mut pixels).map_err(damaged)?;
    Ok(match stored {
        ColorSpace::Luma => Pixels::Grey(pixels),
        ColorSpace::CMYK | ColorSpace::YCCK => {
            inks(&mut pixels, stored == ColorSpace::YCCK);
            Pixels::Rgba(pixels)
        }
        _ => Pixels::Rgb(pixels),
    })
}

/// Four samples a pixel become shares of ink. They are stored the wrong way round, 0 for full ink, as Adobe's programs
/// have always done and all readers expect; of YCCK the first three are told as lightness and colour besides.
fn inks(pixels: &mut [u8], ycck: bool) {
    for pixel in pixels.as_chunks_mut::<4>().0 {
        let [c, m, y, k] = *pixel;
        let [c, m, y] = if ycck { red_green_blue(c, m, y) } else { [255 - c, 255 - m, 255 - y] };
        *pixel = [c, m, y, 255 - k];
    }
}

/// JFIF's colours. What counts as light here is what is stored of the ink, turned round.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u8 before")]
fn red_green_blue(y: u8, cb: u8, cr: u8) -> [u8; 3] {
    let (y, cb, cr) = (f32::from(y), f32::from(cb) - 128.0, f32::from(cr) - 128.0);
    let rgb = [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb];
    rgb.map(|sample| sample.round().clamp(0.0, 255.0) as u8)
}

fn others(raster: &Raster<'_>, bytes: &[u8], format: ImageFormat) -> Result<Pixels, Fault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(raster.width);
    limits.max_image_height = Some(raster.height);
    // The most that a decoder may need: our most pixels, of four channels of 16 bits.
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| Fault::damaged(raster.format, error))?;
    if (decoded.width(), decoded.height()) != (raster.width, raster.height) {
        return Err(another_size(raster));
    }
    Ok(match decoded {
        DynamicImage::ImageLuma8(grey) => Pixels::Grey(grey.into_raw()),
        DynamicImage::ImageRgb8(rgb) => Pixels::Rgb(rgb.into_raw()),
        deep @ (DynamicImage::ImageLuma16(_) | DynamicImage::ImageRgb16(_)) => {
            Pixels::DeepRgb(deep.into_rgb16().into_raw())
        }
        deep @ (DynamicImage::ImageLumaA16(_) | DynamicImage::ImageRgba16(_)) => {
            let deep = DynamicImage::ImageRgba16(deep.into_rgba16());
            if is_opaque(deep.as_rgba16().map(|rgba| rgba.as_raw().as_slice()), &u16::MAX) {
                Pixels::DeepRgb(deep.into_rgb16().into_raw())
            } else {
                Pixels::DeepRgba(deep.into_rgba16().into_raw())
            }
        }
        other => {
            let rgba = DynamicImage::ImageRgba8(other.into_rgba8());
            if is_opaque(rgba.as_rgba8().map(|rgba| rgba.as_raw().as_slice()), &u8::MAX) {
                Pixels::Rgb(rgba.into_rgb8().into_raw())
            } else {
                Pixels::Rgba(rgba.into_rgba8().into_raw())
            }
        }
    })
}

/// An alpha channel that says nothing costs scaling and encoding.
fn is_opaque<S: PartialEq>(samples: Option<&[S]>, most: &S) -> bool {
    samples.is_some_and(|samples| samples.as_chunks::<4>().0.iter().all(|[_, _, _, alpha]| alpha == most))
}
