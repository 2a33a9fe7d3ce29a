//! What is seen of a picture, and how large: what renditions of several encodings have in common.

use super::probe::Raster;
use super::{Crop, Spec, exif};
use moveto_light::Area;
use std::collections::BTreeMap;

/// A part of a picture in a size. Everything here is as stored, not as looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct View {
    /// How often the picture is halved before it is scaled.
    pub(super) steps: u32,
    width: u32,
    height: u32,
    crop: Crop,
}

impl View {
    /// The views of a picture, each with the places of its specs.
    pub(super) fn all(specs: &[Spec], raster: &Raster<'_>) -> Vec<(Self, Vec<usize>)> {
        let mut views: BTreeMap<Self, Vec<usize>> = BTreeMap::new();
        for (place, spec) in specs.iter().enumerate() {
            views.entry(Self::of(spec, raster)).or_default().push(place);
        }
        views.into_iter().collect()
    }

    fn of(spec: &Spec, raster: &Raster<'_>) -> Self {
        let turn = raster.orientation;
        let (across, down) = exif::upright(turn, raster.width, raster.height);
        let whole = Crop { x: 0, y: 0, width: across, height: down };
        let crop = spec.crop.map_or(whole, |crop| crop.within(across, down)).stored(turn, across, down);
        let (width, height) = exif::upright(turn, spec.width.max(1), spec.height.max(1));
        let ample = |steps: &u32| is_ample(crop.width >> steps, crop.height >> steps, width, height);
        let steps = (1..32).take_while(ample).last().unwrap_or(0);
        Self { steps, width, height, crop }
    }

    /// How many pixels it has.
    pub(super) fn pixels(&self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }

    /// Its size before it is turned upright.
    pub(super) fn stored_size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// The part in pixels of the picture after that many halvings.
    pub(super) fn area(&self, steps: u32) -> Area {
        let scale = 0.5_f64.powi(i32::try_from(steps).unwrap_or(i32::MAX));
        let [left, top, width, height] =
            [self.crop.x, self.crop.y, self.crop.width, self.crop.height].map(|side| f64::from(side) * scale);
        Area { left, top, width, height }
    }
}

/// Whether a half has the pixels for a size: a quarter more each way. From such a one on, scaling in steps can hardly be
/// told from the direct way, which costs several times as much; nearer than that it softens.
pub(super) fn is_ample(from_width: u32, from_height: u32, width: u32, height: u32) -> bool {
    let ample = |from: u32, size: u32| 4 * u64::from(from) >= 5 * u64::from(size);
    ample(from_width, width) && ample(from_height, height)
}
