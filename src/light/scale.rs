//! A part of a picture in another size.

use super::seen::Mean;
use super::{Failure, Rows};
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use rayon::prelude::*;
use std::ops::Range;

/// A part of a picture in its pixels, which need not be whole ones.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// The first column.
    pub left: f64,
    /// The first row.
    pub top: f64,
    /// How many columns.
    pub width: f64,
    /// How many rows.
    pub height: f64,
}

/// Rows of the original that are turned to light at once. More take memory; fewer are turned twice more often, since
/// neighbouring strips overlap.
pub const STRIP: f64 = 256.0;
/// How far Lanczos with three lobes looks to each side, in pixels of the smaller picture.
pub const LOBES: f64 = 3.0;

/// Half the size, each pixel the mean of the four that it stands for. What an odd last row or column lacks is what
/// lies beside.
pub(crate) fn half<T: Copy + Sync, L: Mean>(rows: Rows<'_, T>, light: impl Fn(T) -> L + Sync) -> (usize, Vec<L>) {
    let width = rows.width.div_ceil(2);
    let mut half = vec![L::default(); width * rows.height().div_ceil(2)];
    half.par_chunks_mut(width.max(1)).zip(rows.pixels.par_chunks(2 * rows.width.max(1))).for_each(|(row, two)| {
        let (above, below) = two.split_at_checked(rows.width).unwrap_or((two, &[]));
        let below = if below.is_empty() { above } else { below };
        let ((above, last_above), (below, last_below)) = (above.as_chunks::<2>(), below.as_chunks::<2>());
        let means =
            above.iter().zip(below).map(|([a, b], [c, d])| L::mean([light(*a), light(*b), light(*c), light(*d)]));
        for (pixel, mean) in row.iter_mut().zip(means) {
            *pixel = mean;
        }
        if let (Some(last), [a], [c]) = (row.last_mut(), last_above, last_below) {
            *last = L::mean([light(*a), light(*a), light(*c), light(*c)]);
        }
    });
    (width, half)
}

/// From stored pixels, of which only a strip at a time becomes light: as light, all would take twice their memory.
pub(crate) fn from_stored<T: Copy + Sync, L: Mean>(
    rows: Rows<'_, T>,
    light: impl Fn(T) -> L,
    area: Area,
    (width, height): (u32, u32),
) -> Result<Vec<L>, Failure> {
    let step = area.height / f64::from(height);
    let strip = at_least_one(STRIP / step);
    let columns = reach(area.left, area.width, width, rows.width);
    let mut made = Vec::with_capacity(rows_of(width, height));
    // One after the other: how many threads there are may not decide how much memory it takes.
    for first in (0..height).step_by(usize::try_from(strip).unwrap_or(usize::MAX)) {
        let high = strip.min(height - first);
        let (top, high_there) = (area.top + f64::from(first) * step, f64::from(high) * step);
        let lines = reach(top, high_there, high, rows.height());
        let mut pixels: Vec<L> = Vec::with_capacity(lines.len() * columns.len());
        for row in rows.pixels.chunks(rows.width).skip(lines.start).take(lines.len()) {
            pixels.extend(row.get(columns.clone()).unwrap_or_default().iter().map(|pixel| light(*pixel)));
        }
        let area =
            Area { left: area.left - whole(columns.start), top: top - whole(lines.start), height: high_there, ..area };
        made.extend(from_light(Rows { width: columns.len(), pixels: &pixels }, area, (width, high))?);
    }
    Ok(made)
}

/// From light: Lanczos with three lobes.
pub(crate) fn from_light<L: Mean>(
    rows: Rows<'_, L>,
    area: Area,
    (width, height): (u32, u32),
) -> Result<Vec<L>, Failure> {
    let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
    let source = TypedImageRef::new(side(rows.width), side(rows.height()), rows.pixels)?;
    let mut pixels = vec![L::default(); rows_of(width, height)];
    let mut target = TypedImage::from_pixels_slice(width, height, &mut pixels)?;
    // Rounding may not lead past the edges.
    let right = (area.left + area.width).min(whole(rows.width));
    let bottom = (area.top + area.height).min(whole(rows.height()));
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(area.left, area.top, right - area.left, bottom - area.top)
        // Colours are weighted already.
        .use_alpha(false);
    Resizer::new().resize_typed(&source, &mut target, &options)?;
    Ok(pixels)
}

/// The pixels of that many rows.
fn rows_of(width: u32, height: u32) -> usize {
    usize::try_from(u64::from(width) * u64::from(height)).unwrap_or(usize::MAX)
}

/// The pixels on a side that take part in `count` pixels made of that stretch.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and a side")]
fn reach(start: f64, length: f64, count: u32, side: usize) -> Range<usize> {
    let margin = (length / f64::from(count)).max(1.0) * LOBES + 1.0;
    let first = (start - margin).floor().max(0.0) as usize;
    let end = (start + length + margin).ceil().min(whole(side)) as usize;
    first.min(end)..end
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u32 before")]
fn at_least_one(count: f64) -> u32 {
    count.floor().clamp(1.0, f64::from(u32::MAX)) as u32
}

/// A side as a float: sides are far below 2⁵³.
fn whole(side: usize) -> f64 {
    u32::try_from(side).map_or(f64::MAX, f64::from)
}
