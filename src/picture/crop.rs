//! Which part of a picture a channel shows.

use super::exif::upright;
use serde::{Deserialize, Serialize};

/// A part of a picture, in pixels of the original as it is looked at (after EXIF's orientation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Crop {
    /// The first pixel across.
    pub x: u32,
    /// The first pixel down.
    pub y: u32,
    /// Pixels across, at least 1.
    pub width: u32,
    /// Pixels down, at least 1.
    pub height: u32,
}

impl Crop {
    /// What of this part lies in a picture of that size: at least a pixel.
    pub(super) fn within(self, width: u32, height: u32) -> Self {
        let (x, y) = (self.x.min(width.saturating_sub(1)), self.y.min(height.saturating_sub(1)));
        let (width, height) = (self.width.min(width.saturating_sub(x)), self.height.min(height.saturating_sub(y)));
        Self { x, y, width: width.max(1), height: height.max(1) }
    }

    /// The same part in the pixels as they are stored, of a picture that is `width` × `height` when it is upright.
    pub(super) fn stored(self, orientation: u8, width: u32, height: u32) -> Self {
        let right = width.saturating_sub(self.x).saturating_sub(self.width);
        let below = height.saturating_sub(self.y).saturating_sub(self.height);
        let (x, y) = match orientation {
            2 => (right, self.y),
            3 => (right, below),
            4 => (self.x, below),
            5 => (self.y, self.x),
            6 => (self.y, right),
            7 => (below, right),
            8 => (below, self.x),
            _ => (self.x, self.y),
        };
        let (width, height) = upright(orientation, self.width, self.height);
        Self { x, y, width, height }
    }
}

/// The largest part of a picture of `width` × `height` that has that ratio (across, down) to the nearest pixel, with
/// the focal point (shares of width and height) as near to its middle as the edges let it be.
///
/// The longer side is rounded half up, and so is the place, so that the same card gives the same crop everywhere. A
/// ratio with a nought in it counts as 1:1, a focal point that is no number as the middle.
pub fn crop_round(width: u32, height: u32, ratio: (u32, u32), focal: (f32, f32)) -> Crop {
    let (width, height) = (width.max(1), height.max(1));
    let (across, down) = if ratio.0 == 0 || ratio.1 == 0 { (1, 1) } else { ratio };
    let is_wider = u64::from(width) * u64::from(down) >= u64::from(height) * u64::from(across);
    let (width_kept, height_kept) = if is_wider {
        (side(height, across, down).min(width), height)
    } else {
        (width, side(width, down, across).min(height))
    };
    Crop {
        x: start(width, width_kept, focal.0),
        y: start(height, height_kept, focal.1),
        width: width_kept,
        height: height_kept,
    }
}

/// The side that stands to `other` as `ours` to `theirs`: rounded half up, at least 1.
fn side(other: u32, ours: u32, theirs: u32) -> u32 {
    let (ours, theirs) = (u64::from(ours), u64::from(theirs).max(1));
    // Below 2⁶⁵ only for absurd ratios; those end at the picture's own side anyway.
    let exact = u64::from(other).saturating_mul(ours).saturating_add(theirs / 2);
    u32::try_from(exact / theirs).unwrap_or(u32::MAX).max(1)
}

/// Where a part of `kept` pixels begins on a side of `whole`, so that `focal` lies in its middle or as near as may be.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u32 before")]
fn start(whole: u32, kept: u32, focal: f32) -> u32 {
    let focal = if focal.is_finite() { f64::from(focal.clamp(0.0, 1.0)) } else { 0.5 };
    let exact = focal * f64::from(whole) - f64::from(kept) / 2.0;
    (exact + 0.5).floor().clamp(0.0, f64::from(whole.saturating_sub(kept))) as u32
}

#[cfg(test)]
mod tests {
    use super::{Crop, crop_round};

    const MIDDLE: (f32, f32) = (0.5, 0.5);

    fn of(width: u32, height: u32, ratio: (u32, u32), focal: (f32, f32)) -> (u32, u32, u32, u32) {
        let Crop { x, y, width, height } = crop_round(width, height, ratio, focal);
        (x, y, width, height)
    }

    #[test]
    fn the_largest_part_of_the_ratio() {
        assert_eq!(of(4000, 3000, (16, 9), MIDDLE), (0, 375, 4000, 2250));
        assert_eq!(of(4000, 3000, (1, 1), MIDDLE), (500, 0, 3000, 3000));
        assert_eq!(of(4000, 3000, (4, 5), MIDDLE), (800, 0, 2400, 3000));
        assert_eq!(of(4000, 3000, (9, 16), MIDDLE), (1156, 0, 1688, 3000));
        assert_eq!(of(4000, 3000, (4, 3), (0.1, 0.9)), (0, 0, 4000, 3000));
        assert_eq!(of(3, 1000, (16, 9), MIDDLE), (0, 499, 3, 2));
    }

    #[test]
    fn round_the_focal_point_as_far_as_the_edges_let() {
        assert_eq!(of(4000, 3000, (1, 1), (0.4, 0.5)), (100, 0, 3000, 3000));
        assert_eq!(of(4000, 3000, (1, 1), (0.0, 0.5)), (0, 0, 3000, 3000));
        assert_eq!(of(4000, 3000, (1, 1), (1.0, 0.0)), (1000, 0, 3000, 3000));
        assert_eq!(of(4000, 3000, (16, 9), (0.5, 0.25)), (0, 0, 4000, 2250));
        assert_eq!(of(4000, 3000, (16, 9), (0.5, 0.55)), (0, 525, 4000, 2250));
        assert_eq!(of(5, 4, (1, 1), MIDDLE), (1, 0, 4, 4), "half a pixel goes to the right");
    }

    #[test]
    fn nonsense_gives_a_part_all_the_same() {
        assert_eq!(of(1, 1, (16, 9), (f32::NAN, -7.0)), (0, 0, 1, 1));
        assert_eq!(of(0, 10, (1, 1), (f32::INFINITY, 9.0)), (0, 9, 1, 1));
        assert_eq!(of(100, 50, (0, 1), MIDDLE), (25, 0, 50, 50));
        assert_eq!(of(u32::MAX, 1, (u32::MAX, 1), MIDDLE), (0, 0, u32::MAX, 1));
        assert_eq!(of(10, 10, (1, u32::MAX), MIDDLE), (5, 0, 1, 10));
    }
}
