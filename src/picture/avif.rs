//! AVIF, for sites that ask for it. Its encoder takes a minute of CPU time to compile, so it is left out of the program
//! unless the program is built with `--features avif`.

use super::Fault;
use image::DynamicImage;

/// Writes pixels (RGB or RGBA of 8 bits) as AVIF, on one thread, so that the same pixels give the same bytes.
#[cfg(feature = "avif")]
pub(super) fn encode(pixels: &DynamicImage, quality: u8) -> Result<Vec<u8>, Fault> {
    use super::Format;
    use ravif::{Encoder, Img, RGB8, RGBA8};
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or(usize::MAX);
    let (width, height) = (side(pixels.width()), side(pixels.height()));
    let encoder = Encoder::new().with_quality(f32::from(quality)).with_speed(SPEED).with_num_threads(Some(1));
    let written = match pixels {
        DynamicImage::ImageRgb8(rgb) => {
            let rgb: Vec<RGB8> =
                rgb.as_raw().as_chunks::<3>().0.iter().map(|[r, g, b]| RGB8::new(*r, *g, *b)).collect();
            encoder.encode_rgb(Img::new(&rgb, width, height))
        }
        other => {
            let rgba = other.to_rgba8();
            let rgba: Vec<RGBA8> =
                rgba.as_raw().as_chunks::<4>().0.iter().map(|[r, g, b, a]| RGBA8::new(*r, *g, *b, *a)).collect();
            encoder.encode_rgba(Img::new(&rgba, width, height))
        }
    };
    written.map(|image| image.avif_file).map_err(|error| Fault::damaged(Format::Avif, error))
}

/// rav1e's, 1 (best) to 10 (fastest). Below 8 a rendition takes seconds.
#[cfg(feature = "avif")]
const SPEED: u8 = 9;

/// Says how to get a program that writes AVIF.
#[cfg(not(feature = "avif"))]
pub(super) fn encode(_pixels: &DynamicImage, _quality: u8) -> Result<Vec<u8>, Fault> {
    Err(Fault::NoAvif)
}
