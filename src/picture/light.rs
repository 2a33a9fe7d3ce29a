//! Pixels as light. Averages of light are what a lens would have shown from further away; averages of stored numbers,
//! which follow the eye, are too dark wherever bright and dark lie side by side.
//!
//! What runs once a pixel is marked `inline` and leaves an array's own `map` alone: the program is compiled without
//! optimising across the parts of a crate (`lto` in Cargo.toml), which would not find them by itself.

use super::colour::{Curves, DeepCurves, Matrix};
use fast_image_resize::PixelTrait;
use fast_image_resize::pixels::{U16x3, U16x4};
use image::{DynamicImage, RgbImage, RgbaImage};
use rayon::prelude::*;

/// A pixel of light, 16 bits a channel: opaque, or with its opacity, by which its colours are weighted.
pub(super) trait Light: PixelTrait + Default {
    /// The mean of four.
    fn mean(four: [Self; 4]) -> Self;
    /// The picture that a screen is to show.
    fn picture(width: u32, height: u32, pixels: &[Self], finish: &Finish<'_>) -> Option<DynamicImage>;
}

/// From light to the bytes of sRGB.
pub(super) struct Finish<'a> {
    /// The step from other primaries.
    pub(super) matrix: Option<Matrix>,
    /// The byte for each of 65,536 amounts of light.
    pub(super) bytes: &'a [u8],
}

impl Finish<'_> {
    #[inline]
    fn colour(&self, light: [u16; 3]) -> [u8; 3] {
        let light = match &self.matrix {
            None => light,
            Some(matrix) => {
                let [r, g, b] = light.map(f32::from);
                matrix.map(|[of_r, of_g, of_b]| whole(of_r * r + of_g * g + of_b * b))
            }
        };
        let [r, g, b] = light;
        [self.byte(r), self.byte(g), self.byte(b)]
    }

    #[inline]
    fn byte(&self, light: u16) -> u8 {
        self.bytes.get(usize::from(light)).copied().unwrap_or(u8::MAX)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u16 before")]
#[inline]
fn whole(light: f32) -> u16 {
    light.round().clamp(0.0, 65_535.0) as u16
}

/// The mean of a channel in four pixels.
#[inline]
fn mean<const N: usize>([a, b, c, d]: [[u16; N]; 4]) -> [u16; N] {
    let mut sums = [0_u32; N];
    for pixel in [a, b, c, d] {
        for (sum, channel) in sums.iter_mut().zip(&pixel) {
            // Four numbers of 16 bits never overflow; saying so lets the loop run in SIMD.
            *sum = sum.wrapping_add(u32::from(*channel));
        }
    }
    let mut means = [0_u16; N];
    for (mean, sum) in means.iter_mut().zip(&sums) {
        *mean = sixteen(sum.wrapping_add(2) / 4);
    }
    means
}

#[inline]
fn sixteen(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

impl Light for U16x3 {
    #[inline]
    fn mean([a, b, c, d]: [Self; 4]) -> Self {
        Self::new(mean([a.0, b.0, c.0, d.0]))
    }

    fn picture(width: u32, height: u32, pixels: &[Self], finish: &Finish<'_>) -> Option<DynamicImage> {
        let bytes: Vec<[u8; 3]> = pixels.iter().map(|pixel| finish.colour(pixel.0)).collect();
        RgbImage::from_raw(width, height, bytes.into_flattened()).map(DynamicImage::ImageRgb8)
    }
}

impl Light for U16x4 {
    #[inline]
    fn mean([a, b, c, d]: [Self; 4]) -> Self {
        Self::new(mean([a.0, b.0, c.0, d.0]))
    }

    fn picture(width: u32, height: u32, pixels: &[Self], finish: &Finish<'_>) -> Option<DynamicImage> {
        let bytes: Vec<[u8; 4]> = pixels
            .iter()
            .map(|pixel| {
                let [r, g, b, alpha] = pixel.0;
                let opacity = u32::from(alpha);
                let bare = |weighted: u16| match u32::from(weighted) * 65_535 {
                    all if opacity > 0 => sixteen((all + opacity / 2) / opacity),
                    _ => 0,
                };
                let [r, g, b] = finish.colour([bare(r), bare(g), bare(b)]);
                [r, g, b, u8::try_from((opacity + 128) / 257).unwrap_or(u8::MAX)]
            })
            .collect();
        RgbaImage::from_raw(width, height, bytes.into_flattened()).map(DynamicImage::ImageRgba8)
    }
}

/// A stored pixel that curves make light of.
pub(super) trait Stored: Copy + Send + Sync {
    /// With or without opacity.
    type Light: Light;
    /// A curve a channel.
    type Curves: Sync;
    /// The light of the pixel.
    fn light(self, curves: &Self::Curves) -> Self::Light;
}

#[inline]
fn of_byte(byte: u8, curve: &[u16; 256]) -> u16 {
    curve.get(usize::from(byte)).copied().unwrap_or_default()
}

#[inline]
fn of_sixteen(number: u16, curve: &[u16; 65_536]) -> u16 {
    curve.get(usize::from(number)).copied().unwrap_or_default()
}

/// Colours weighted by opacity: what is transparent adds nothing to its neighbours.
#[inline]
fn weighted([r, g, b]: [u16; 3], opacity: u16) -> U16x4 {
    let by = |light: u16| sixteen((u32::from(light) * u32::from(opacity) + 32_767) / 65_535);
    U16x4::new([by(r), by(g), by(b), opacity])
}

impl Stored for [u8; 1] {
    type Light = U16x3;
    type Curves = Curves;
    #[inline]
    fn light(self, [r, g, b]: &Curves) -> U16x3 {
        let [grey] = self;
        U16x3::new([of_byte(grey, r), of_byte(grey, g), of_byte(grey, b)])
    }
}

impl Stored for [u8; 3] {
    type Light = U16x3;
    type Curves = Curves;
    #[inline]
    fn light(self, curves: &Curves) -> U16x3 {
        let ([r, g, b], [of_r, of_g, of_b]) = (self, curves);
        U16x3::new([of_byte(r, of_r), of_byte(g, of_g), of_byte(b, of_b)])
    }
}

impl Stored for [u8; 4] {
    type Light = U16x4;
    type Curves = Curves;
    #[inline]
    fn light(self, curves: &Curves) -> U16x4 {
        let [r, g, b, alpha] = self;
        weighted([r, g, b].light(curves).0, u16::from(alpha) * 257)
    }
}

impl Stored for [u16; 3] {
    type Light = U16x3;
    type Curves = DeepCurves;
    #[inline]
    fn light(self, curves: &DeepCurves) -> U16x3 {
        let ([r, g, b], [of_r, of_g, of_b]) = (self, curves);
        U16x3::new([of_sixteen(r, of_r), of_sixteen(g, of_g), of_sixteen(b, of_b)])
    }
}

impl Stored for [u16; 4] {
    type Light = U16x4;
    type Curves = DeepCurves;
    #[inline]
    fn light(self, curves: &DeepCurves) -> U16x4 {
        let [r, g, b, alpha] = self;
        weighted([r, g, b].light(curves).0, alpha)
    }
}

/// Rows of pixels, of that many each.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a, T> {
    pub(super) width: usize,
    pub(super) pixels: &'a [T],
}

impl<T: Copy + Sync> Rows<'_, T> {
    pub(super) fn height(&self) -> usize {
        self.pixels.len() / self.width.max(1)
    }

    /// Half the size, each pixel the mean of the four that it stands for. What an odd last row or column lacks is what
    /// lies beside.
    pub(super) fn half<L: Light>(&self, light: impl Fn(T) -> L + Sync) -> (usize, Vec<L>) {
        let width = self.width.div_ceil(2);
        let mut half = vec![L::default(); width * self.height().div_ceil(2)];
        half.par_chunks_mut(width.max(1)).zip(self.pixels.par_chunks(2 * self.width.max(1))).for_each(|(row, two)| {
            let (above, below) = two.split_at_checked(self.width).unwrap_or((two, &[]));
            let below = if below.is_empty() { above } else { below };
            let ((above, last_above), (below, last_below)) = (above.as_chunks::<2>(), below.as_chunks::<2>());
            for (pixel, ([a, b], [c, d])) in row.iter_mut().zip(above.iter().zip(below)) {
                *pixel = L::mean([light(*a), light(*b), light(*c), light(*d)]);
            }
            if let (Some(last), [a], [c]) = (row.last_mut(), last_above, last_below) {
                *last = L::mean([light(*a), light(*a), light(*c), light(*c)]);
            }
        });
        (width, half)
    }
}
