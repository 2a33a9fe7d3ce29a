//! What a file says of the meaning of its colours, as it stands there.

use super::Fault;
use moxcms::{
    Chromaticity, CicpColorPrimaries, CicpProfile, ColorPrimaries, ColorProfile, MatrixCoefficients,
    TransferCharacteristics, XyY, curve_from_gamma,
};
use std::borrow::Cow;

/// The colours that a file claims for its pixels.
#[derive(Clone, Debug, Default)]
pub(super) enum Claimed<'a> {
    /// Nothing is said: sRGB, as everywhere on the web.
    #[default]
    Srgb,
    /// An ICC profile.
    Icc(Cow<'a, [u8]>),
    /// An ICC profile as PNG packs it, by zlib.
    Packed(&'a [u8]),
    /// Numbers of ITU-T H.273: primaries, transfer, and two more that mean nothing for RGB.
    Cicp([u8; 4]),
    /// PNG's `gAMA` (times 100,000) and `cHRM` (x and y of white, red, green, blue, times 100,000).
    Stated(Option<u32>, Option<[u32; 8]>),
    /// What cameras mean that write Adobe RGB without saying more than `R03` in EXIF.
    AdobeRgb,
}

/// The most bytes of a profile that are unpacked. Those of printers have three million.
const MOST: usize = 16_000_000;
/// The `gAMA` of everything that is meant to be sRGB.
const USUAL_GAMMA: u32 = 45_455;

impl Claimed<'_> {
    /// The profile; none for sRGB.
    pub(super) fn profile(&self) -> Result<Option<ColorProfile>, Fault> {
        let parsed = |icc: &[u8]| ColorProfile::new_from_slice(icc).map(Some).map_err(Fault::bad_profile);
        match self {
            Claimed::Srgb => Ok(None),
            Claimed::Icc(icc) => parsed(icc),
            Claimed::Packed(packed) => {
                let icc = fdeflate::decompress_to_vec_bounded(packed, MOST);
                parsed(&icc.map_err(|_| Fault::bad_profile("not unpacked"))?)
            }
            Claimed::Cicp([primaries, transfer, ..]) => of_numbers(*primaries, *transfer).map(Some),
            Claimed::Stated(gamma, chromaticities) => Ok(stated(*gamma, *chromaticities)),
            Claimed::AdobeRgb => Ok(Some(ColorProfile::new_adobe_rgb())),
        }
    }
}

fn of_numbers(primaries: u8, transfer: u8) -> Result<ColorProfile, Fault> {
    if matches!(transfer, 16 | 18) {
        return Err(Fault::Unsupported { name: "a picture with extended brightness (HDR)" });
    }
    let mut profile = ColorProfile::new_srgb();
    let cicp = CicpProfile {
        color_primaries: CicpColorPrimaries::try_from(primaries).map_err(Fault::bad_profile)?,
        transfer_characteristics: TransferCharacteristics::try_from(transfer).map_err(Fault::bad_profile)?,
        matrix_coefficients: MatrixCoefficients::Identity,
        full_range: true,
    };
    profile.cicp = None;
    profile.update_rgb_colorimetry_from_cicp(cicp);
    match profile.cicp {
        Some(_) => Ok(profile),
        None => Err(Fault::bad_profile(format!("unknown colours {primaries}/{transfer}"))),
    }
}

/// Programs that mean sRGB write these numbers beside it, rounded and sometimes one without the other.
fn stated(gamma: Option<u32>, chromaticities: Option<[u32; 8]>) -> Option<ColorProfile> {
    let gamma = gamma.filter(|gamma| *gamma > 0 && gamma.abs_diff(USUAL_GAMMA) > USUAL_GAMMA / 100);
    let share = |number: u32| f64::from(number) / 100_000.0;
    let mut profile = ColorProfile::new_srgb();
    if let Some([white_x, white_y, red_x, red_y, green_x, green_y, blue_x, blue_y]) =
        chromaticities.filter(|numbers| numbers.iter().skip(1).step_by(2).all(|y| *y > 0))
    {
        #[expect(clippy::cast_possible_truncation, reason = "five digits")]
        let point = |x: u32, y: u32| Chromaticity::new(share(x) as f32, share(y) as f32);
        let primaries =
            ColorPrimaries { red: point(red_x, red_y), green: point(green_x, green_y), blue: point(blue_x, blue_y) };
        profile.update_rgb_colorimetry(XyY::new(share(white_x), share(white_y), 1.0), primaries);
    } else if gamma.is_none() {
        return None;
    }
    if let Some(gamma) = gamma {
        #[expect(clippy::cast_possible_truncation, reason = "five digits")]
        let curve = curve_from_gamma((1.0 / share(gamma)) as f32);
        profile.red_trc = Some(curve.clone());
        profile.green_trc = Some(curve.clone());
        profile.blue_trc = Some(curve);
    }
    Some(profile)
}
