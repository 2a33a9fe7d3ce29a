//! What the numbers of a picture mean as light, and how its colours become those of sRGB.
//!
//! Pictures are scaled in light, so that a profile's curves are all that is needed of it before: they lead from stored
//! numbers to light of the profile's own primaries. The step to sRGB's primaries, one matrix, is taken afterwards, where
//! there are few pixels. That is relative colorimetric conversion without compensation of the black point, as LittleCMS
//! does it; what lies outside sRGB is cut off at its edge. Inks, and profiles with tables, go through a grid before.

use super::Fault;
use super::decode::Pixels;
use super::grid::Grid;
use super::probe::Raster;
use moveto_light::{Curves, DeepCurves, Matrix};
use moxcms::{ColorProfile, DataColorSpace, ToneCurveEvaluator, ToneReprCurve};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What the numbers of a picture mean.
pub(super) enum Colours {
    /// sRGB's own.
    Srgb,
    /// Three curves and a matrix; none if the primaries are those of sRGB.
    Shaped(Box<[Curve; 3]>, Option<Matrix>),
    /// A table leads from them to sRGB.
    Table(Box<ColorProfile>),
}

/// From a stored number to light, both 0 to 1.
pub(super) enum Curve {
    /// As a profile describes it.
    Profile(Box<dyn ToneCurveEvaluator + Send + Sync>),
    /// A grey profile that gives CIE's lightness (a hundredth of L*).
    Lightness(Box<dyn ToneCurveEvaluator + Send + Sync>),
}

impl Curve {
    fn light(&self, stored: f32) -> f32 {
        match self {
            Curve::Profile(curve) => curve.evaluate_value(stored),
            Curve::Lightness(curve) => {
                let lightness = 100.0 * curve.evaluate_value(stored);
                if lightness > 8.0 { ((lightness + 16.0) / 116.0).powi(3) } else { lightness / 903.3 }
            }
        }
    }
}

/// sRGB's curve (IEC 61966-2-1).
fn srgb(stored: f32) -> f32 {
    if stored <= 0.040_45 { stored / 12.92 } else { ((stored + 0.055) / 1.055).powf(2.4) }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u16 before")]
fn sixteen(light: f32) -> u16 {
    (light * 65_535.0).round().clamp(0.0, 65_535.0) as u16
}

/// The byte of sRGB that is nearest to each amount of light.
pub(super) fn bytes_of_light() -> Vec<u8> {
    let mut table = Vec::with_capacity(65_536);
    for byte in 0..=u8::MAX {
        // Up to the light half-way (as the eye counts) to the next byte.
        let end =
            if byte == u8::MAX { 65_536 } else { usize::from(sixteen(srgb((f32::from(byte) + 0.5) / 255.0))) + 1 };
        table.resize(end, byte);
    }
    table
}

impl Colours {
    /// Reads what the file says, and checks that it can be followed.
    ///
    /// A profile that is broken, or doesn't fit the pixels, is a fault, though browsers pass over it and show something:
    /// nobody would notice here that the colours are off, and whoever sent the picture mends it by one export.
    pub(super) fn read(raster: &Raster<'_>) -> Result<Self, Fault> {
        // Others' code on strangers' bytes, also where pictures are only looked at.
        catch_unwind(AssertUnwindSafe(|| match raster.claimed.profile()? {
            Some(profile) => Self::of(profile, raster.inks),
            None if raster.inks => Err(Fault::CmykWithoutProfile),
            None => Ok(Colours::Srgb),
        }))
        .unwrap_or_else(|_panic| Err(Fault::bad_profile("its reader stopped")))
    }

    fn of(profile: ColorProfile, inks: bool) -> Result<Self, Fault> {
        let has_table = profile.lut_a_to_b_colorimetric.is_some() || profile.lut_a_to_b_perceptual.is_some();
        match (profile.color_space, inks) {
            (DataColorSpace::Cmyk, true) if has_table => Ok(Colours::Table(Box::new(profile))),
            // A profile for screens was put on inks: as good as none.
            (DataColorSpace::Rgb | DataColorSpace::Gray, true) => Err(Fault::CmykWithoutProfile),
            (DataColorSpace::Rgb, false) if has_table => Ok(Colours::Table(Box::new(profile))),
            (DataColorSpace::Rgb, false) if profile.is_matrix_shaper() => Self::shaped(&profile),
            (DataColorSpace::Gray, false) => {
                let grey = |()| grey_curve(&profile);
                Ok(Colours::Shaped(Box::new([grey(())?, grey(())?, grey(())?]), None))
            }
            (space, _) => Err(Fault::bad_profile(format!("for {space:?}"))),
        }
    }

    fn shaped(profile: &ColorProfile) -> Result<Self, Fault> {
        let curve = |curve: &Option<ToneReprCurve>| evaluator(curve).map(Curve::Profile);
        let curves = [curve(&profile.red_trc)?, curve(&profile.green_trc)?, curve(&profile.blue_trc)?];
        #[expect(clippy::cast_possible_truncation, reason = "numbers round 1")]
        let matrix = profile.transform_matrix(&ColorProfile::new_srgb()).v.map(|row| row.map(|number| number as f32));
        if matrix.iter().flatten().any(|number| !number.is_finite()) {
            return Err(Fault::bad_profile("colours that are none"));
        }
        let shaped = Colours::Shaped(Box::new(curves), (!is_unity(&matrix)).then_some(matrix));
        Ok(if shaped.is_srgb() { Colours::Srgb } else { shaped })
    }

    /// Whether every byte means what it means in sRGB, give or take one.
    fn is_srgb(&self) -> bool {
        let bytes = bytes_of_light();
        let near = |light: u16, byte: usize| {
            bytes.get(usize::from(light)).is_some_and(|b| usize::from(*b).abs_diff(byte) <= 1)
        };
        self.matrix().is_none()
            && self.curves().iter().all(|curve| (0..).zip(curve).all(|(byte, light)| near(*light, byte)))
    }

    /// What of the conversion can't wait until the picture is small.
    pub(super) fn settled(self, pixels: Pixels) -> Result<(Pixels, Colours), Fault> {
        match self {
            Colours::Table(profile) => {
                let inks = profile.color_space == DataColorSpace::Cmyk;
                let grid = Grid::new(&profile)?;
                Ok((if inks { grid.of_inks(pixels) } else { grid.of_colours(pixels) }, Colours::Srgb))
            }
            other => Ok((pixels, other)),
        }
    }

    /// The step to sRGB's primaries, where one is needed.
    pub(super) fn matrix(&self) -> Option<Matrix> {
        if let Colours::Shaped(_, matrix) = self { *matrix } else { None }
    }

    fn light(&self, stored: f32) -> [f32; 3] {
        match self {
            Colours::Shaped(curves, _) => curves.each_ref().map(|curve| curve.light(stored)),
            Colours::Srgb | Colours::Table(_) => [srgb(stored); 3],
        }
    }

    /// The curves for bytes.
    pub(super) fn curves(&self) -> Curves {
        let mut curves = [[0; 256]; 3];
        for byte in 0..=u8::MAX {
            for (curve, light) in curves.iter_mut().zip(self.light(f32::from(byte) / 255.0)) {
                if let Some(entry) = curve.get_mut(usize::from(byte)) {
                    *entry = sixteen(light);
                }
            }
        }
        curves
    }

    /// The curves for 16 bits.
    pub(super) fn deep_curves(&self) -> DeepCurves {
        let mut curves = [const { Vec::new() }; 3];
        for number in 0..=u16::MAX {
            for (curve, light) in curves.iter_mut().zip(self.light(f32::from(number) / 65_535.0)) {
                curve.push(sixteen(light));
            }
        }
        curves.map(|curve| curve.into_boxed_slice().try_into().unwrap_or_else(|_| Box::new([0; 65_536])))
    }
}

fn evaluator(curve: &Option<ToneReprCurve>) -> Result<Box<dyn ToneCurveEvaluator + Send + Sync>, Fault> {
    let curve = curve.as_ref().ok_or_else(|| Fault::bad_profile("no curve"))?;
    curve.make_linear_evaluator().map_err(Fault::bad_profile)
}

fn grey_curve(profile: &ColorProfile) -> Result<Curve, Fault> {
    let curve = evaluator(&profile.gray_trc)?;
    Ok(if profile.pcs == DataColorSpace::Lab { Curve::Lightness(curve) } else { Curve::Profile(curve) })
}

/// Whether a matrix leaves colours as they are, as far as a byte can tell.
fn is_unity(matrix: &Matrix) -> bool {
    let unity = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    matrix.iter().flatten().zip(unity.iter().flatten()).all(|(number, one): (&f32, &f32)| (number - one).abs() < 0.003)
}
