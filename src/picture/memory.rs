//! How much memory a picture takes, so that no more are made at once than there is room for. `tests/memory.rs` holds it
//! against what the system says that was taken.

use super::view::is_ample;
use super::{Crop, Encoding, Header, Spec};
use moveto_light::{LOBES, STRIP};
use std::collections::BTreeMap;

/// Bytes that don't depend on the size: tables of light, of a profile, of encoders.
const FIXED: u64 = 8_000_000;

/// The most bytes of memory that [`super::ladder`] needs for these renditions of a picture with that header, on any
/// number of threads: as if all were made at the same moment. The bytes of the file, which the caller holds, are not in
/// it.
pub fn memory_needed(header: &Header, specs: &[Spec]) -> u64 {
    let mut views: BTreeMap<(u32, u32, Option<Crop>), u64> = BTreeMap::new();
    for spec in specs {
        *views.entry((spec.width.max(1), spec.height.max(1), spec.crop)).or_default() += encoder(spec.encoding);
    }
    let pixels = u64::from(header.width) * u64::from(header.height);
    // A half, the half of that, and so on: a third of the whole.
    let original = pixels * u64::from(header.pixel_bytes) + pixels.div_ceil(3) * light(header);
    FIXED + original + views.into_iter().map(|(view, encoders)| one(header, view, encoders)).sum::<u64>()
}

/// Bytes of a pixel in light.
fn light(header: &Header) -> u64 {
    if header.alpha { 8 } else { 6 }
}

/// Bytes for each pixel in an encoder: planes, coefficients, output. Measured, and rounded up.
fn encoder(encoding: Encoding) -> u64 {
    match encoding {
        Encoding::Webp { .. } | Encoding::Jpeg { .. } | Encoding::Png => 20,
        Encoding::Avif { .. } => 150,
    }
}

/// A view: scaled across (to at most four times its height) and then down, or as bytes (turned once) in all its
/// encoders; and the strip of the original that is light meanwhile.
fn one(header: &Header, (width, height, crop): (u32, u32, Option<Crop>), encoders: u64) -> u64 {
    let pixels = u64::from(width) * u64::from(height);
    let (across, down) = crop.map_or((header.width, header.height), |crop| (crop.width, crop.height));
    let strip = if is_ample(across / 2, down / 2, width, height) {
        0
    } else {
        // Stored on its side, a picture's rows are what is seen as its columns: whichever takes more.
        let (level, upright) = (strip(header.width, down, height), strip(header.height, across, width));
        2 * light(header) * level.max(upright)
    };
    pixels * (5 * light(header)).max(8 + encoders) + strip
}

/// The pixels of a strip of rows of that length, of which `down` become `wanted`.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the pixels of a picture")]
fn strip(length: u32, down: u32, wanted: u32) -> u64 {
    let step = (f64::from(down) / f64::from(wanted.max(1))).max(1.0);
    let rows = (STRIP.max(step) + 2.0 * (step * LOBES + 2.0)).min(f64::from(down) + 2.0 * (step * LOBES + 2.0));
    (rows * f64::from(length)) as u64
}
