//! Profiles with tables: those of inks, and of some scanners. The library of colours says what a few thousand points
//! mean; between them it is interpolated here. (It would do that too, and slowly: it is compiled without optimisation,
//! since 16 s of every build of the program are too much for pictures that hardly ever come.)

use super::Fault;
use super::decode::Pixels;
use moxcms::{ColorProfile, DataColorSpace, Layout, RenderingIntent, TransformOptions};
use rayon::prelude::*;

/// Points on each axis: 17 for four inks (83,521 in all), 33 for three colours (35,937).
const INKS: usize = 17;
const COLOURS: usize = 33;

/// sRGB (0 to 255) at each point of a grid over the stored numbers. The last axis runs fastest.
pub(super) struct Grid {
    points: Vec<[f32; 3]>,
    side: usize,
}

impl Grid {
    /// Asks the profile. Relative colorimetric where it has that, perceptual where it doesn't.
    pub(super) fn new(profile: &ColorProfile) -> Result<Self, Fault> {
        let inks = profile.color_space == DataColorSpace::Cmyk;
        let (side, axes, layout) = if inks { (INKS, 4, Layout::Rgba) } else { (COLOURS, 3, Layout::Rgb) };
        let rendering_intent = if profile.lut_a_to_b_colorimetric.is_some() {
            RenderingIntent::RelativeColorimetric
        } else {
            RenderingIntent::Perceptual
        };
        let options = TransformOptions { rendering_intent, prefer_fixed_point: false, ..TransformOptions::default() };
        let transform = profile
            .create_transform_f32(layout, &ColorProfile::new_srgb(), Layout::Rgb, options)
            .map_err(Fault::bad_profile)?;
        let asked = places(side, axes);
        let mut told = vec![0.0; asked.len() / axes * 3];
        transform.transform(&asked, &mut told).map_err(Fault::bad_profile)?;
        let byte = |share: f32| if share.is_finite() { (share * 255.0).clamp(0.0, 255.0) } else { 0.0 };
        Ok(Self { points: told.as_chunks::<3>().0.iter().map(|rgb| rgb.map(byte)).collect(), side })
    }

    /// Shares of four inks as sRGB.
    pub(super) fn of_inks(&self, pixels: Pixels) -> Pixels {
        match pixels {
            Pixels::Rgba(inks) => {
                let rgb: Vec<[u8; 3]> = inks.as_chunks::<4>().0.par_iter().map(|inks| self.at(*inks)).collect();
                Pixels::Rgb(rgb.into_flattened())
            }
            other => other,
        }
    }

    /// Three colours as sRGB, in their place. Sixteen bits become eight: a table isn't finer than that.
    pub(super) fn of_colours(&self, pixels: Pixels) -> Pixels {
        match pixels {
            Pixels::Grey(grey) => {
                let rgb: Vec<[u8; 3]> = grey.par_iter().map(|grey| self.at([*grey; 3])).collect();
                Pixels::Rgb(rgb.into_flattened())
            }
            Pixels::Rgb(mut rgb) => {
                rgb.as_chunks_mut::<3>().0.par_iter_mut().for_each(|rgb| *rgb = self.at(*rgb));
                Pixels::Rgb(rgb)
            }
            Pixels::Rgba(mut rgba) => {
                rgba.as_chunks_mut::<4>().0.par_iter_mut().for_each(|rgba| {
                    let [r, g, b, alpha] = *rgba;
                    let [r, g, b] = self.at([r, g, b]);
                    *rgba = [r, g, b, alpha];
                });
                Pixels::Rgba(rgba)
            }
            Pixels::DeepRgb(deep) => self.of_colours(Pixels::Rgb(deep.into_iter().map(eight).collect())),
            Pixels::DeepRgba(deep) => self.of_colours(Pixels::Rgba(deep.into_iter().map(eight).collect())),
        }
    }

    /// Linear between the corners of the cell, one axis after the other.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points are of 0 to 255")]
    fn at<const AXES: usize>(&self, stored: [u8; AXES]) -> [u8; 3] {
        let last = self.side - 1;
        let mut corners = [(0_usize, 1.0_f32); 16];
        let mut count = 1;
        for number in stored {
            let (cell, share) = cell(number, last);
            let (known, new) = corners.split_at_mut(count);
            for ((at, weight), upper) in known.iter_mut().zip(new) {
                *upper = (*at * self.side + (cell + 1).min(last), *weight * share);
                *at = *at * self.side + cell;
                *weight *= 1.0 - share;
            }
            count *= 2;
        }
        let mut sum = [0.5_f32; 3];
        for (at, weight) in corners.iter().take(count) {
            let point = self.points.get(*at).copied().unwrap_or_default();
            for (sum, light) in sum.iter_mut().zip(point) {
                *sum += weight * light;
            }
        }
        sum.map(|sample| sample as u8)
    }
}

/// The cell of an axis in which a number lies, and how far in.
fn cell(number: u8, last: usize) -> (usize, f32) {
    let scaled = usize::from(number) * last;
    let rest = u8::try_from(scaled % 255).unwrap_or_default();
    (scaled / 255, f32::from(rest) / 255.0)
}

/// The numbers (0 to 1) of all points of a grid.
fn places(side: usize, axes: usize) -> Vec<f32> {
    let steps: Vec<f32> =
        (0_u8..).take(side).map(|step| f32::from(step) / f32::from(u8::try_from(side - 1).unwrap_or(1))).collect();
    let mut places: Vec<Vec<f32>> = vec![Vec::new()];
    for _ in 0..axes {
        places =
            places.iter().flat_map(|before| steps.iter().map(|step| [before.as_slice(), &[*step]].concat())).collect();
    }
    places.concat()
}

fn eight(deep: u16) -> u8 {
    u8::try_from((u32::from(deep) + 128) / 257).unwrap_or(u8::MAX)
}
