//! How much memory a picture takes, so that no more are made at once than there is room for.

use super::{Header, Spec};

/// Bytes for each pixel of a rendition: scaled, turned, and in the encoder's own planes.
const RENDITION: u64 = 24;
/// Bytes for each pixel of the original after decoding: its halves, and one copy in another form.
const HALVES: u64 = 8;
/// What doesn't depend on the size: tables, buffers for a few rows, small files.
const FIXED: u64 = 4_000_000;

/// The most bytes of memory that [`super::ladder`] needs for these renditions of a picture with that header, on any
/// number of threads. The bytes of the file, which the caller holds, and those of the renditions, which it gets, are
/// not in it.
pub fn memory_needed(header: &Header, specs: &[Spec]) -> u64 {
    let pixels = u64::from(header.width) * u64::from(header.height);
    let made: u64 = specs.iter().map(|spec| u64::from(spec.width.max(1)) * u64::from(spec.height.max(1))).sum();
    FIXED + pixels * (u64::from(header.pixel_bytes) + HALVES) + made * RENDITION
}
