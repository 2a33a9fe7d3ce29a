//! Light, and what a screen is to show of it.

use super::scale::{from_light, half};
use super::{Area, Failure, Matrix, Rows};
use fast_image_resize::PixelTrait;
use fast_image_resize::pixels::{Pixel, U16x3, U16x4};
use image::{DynamicImage, RgbImage, RgbaImage};

/// Of four pixels their mean.
pub(crate) trait Mean: PixelTrait + Default {
    fn mean(four: [Self; 4]) -> Self;
}

/// A pixel of light, 16 bits a channel: opaque, or with its opacity, by which its colours are weighted.
pub trait Light: PixelTrait + Default {
    /// Half the size: [`super::Stored::half`].
    fn half(rows: Rows<'_, Self>) -> (usize, Vec<Self>);
    /// A part of a picture in another size, by Lanczos with three lobes.
    ///
    /// # Errors
    /// A size that no picture can have.
    fn scaled(rows: Rows<'_, Self>, area: Area, size: (u32, u32)) -> Result<Vec<Self>, Failure>;
    /// The picture that a screen is to show. None if there are fewer pixels than that.
    fn picture(width: u32, height: u32, pixels: &[Self], finish: &Finish<'_>) -> Option<DynamicImage>;
}

/// From light to the bytes of sRGB.
pub struct Finish<'a> {
    /// The step from other primaries.
    pub matrix: Option<Matrix>,
    /// The byte for each of 65,536 amounts of light.
    pub bytes: &'a [u8],
}

impl Finish<'_> {
    fn colour(&self, light: [u16; 3]) -> [u8; 3] {
        let light = match &self.matrix {
            None => light,
            Some(matrix) => {
                let [r, g, b] = light.map(f32::from);
                matrix.map(|[of_r, of_g, of_b]| whole(of_r * r + of_g * g + of_b * b))
            }
        };
        light.map(|light| self.bytes.get(usize::from(light)).copied().unwrap_or(u8::MAX))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u16 before")]
fn whole(light: f32) -> u16 {
    light.round().clamp(0.0, 65_535.0) as u16
}

/// The mean of a channel in four pixels.
fn mean<const N: usize>([a, b, c, d]: [[u16; N]; 4]) -> [u16; N] {
    let mut sums = [0_u32; N];
    for pixel in [a, b, c, d] {
        for (sum, channel) in sums.iter_mut().zip(pixel) {
            // Four numbers of 16 bits never overflow; saying so lets the loop run in SIMD.
            *sum = sum.wrapping_add(u32::from(channel));
        }
    }
    sums.map(|sum| sixteen(sum.wrapping_add(2) / 4))
}

pub(crate) fn sixteen(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

impl<const N: usize> Mean for Pixel<[u16; N], u16, N>
where
    Self: PixelTrait,
    [u16; N]: Default,
{
    fn mean(four: [Self; 4]) -> Self {
        Self::new(mean(four.map(|pixel| pixel.0)))
    }
}

impl Light for U16x3 {
    fn half(rows: Rows<'_, Self>) -> (usize, Vec<Self>) {
        half(rows, |light| light)
    }

    fn scaled(rows: Rows<'_, Self>, area: Area, size: (u32, u32)) -> Result<Vec<Self>, Failure> {
        from_light(rows, area, size)
    }

    fn picture(width: u32, height: u32, pixels: &[Self], finish: &Finish<'_>) -> Option<DynamicImage> {
        let bytes: Vec<[u8; 3]> = pixels.iter().map(|pixel| finish.colour(pixel.0)).collect();
        RgbImage::from_raw(width, height, bytes.into_flattened()).map(DynamicImage::ImageRgb8)
    }
}

impl Light for U16x4 {
    fn half(rows: Rows<'_, Self>) -> (usize, Vec<Self>) {
        half(rows, |light| light)
    }

    fn scaled(rows: Rows<'_, Self>, area: Area, size: (u32, u32)) -> Result<Vec<Self>, Failure> {
        from_light(rows, area, size)
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
