//! From the numbers that a file stores to light.

use super::scale::{from_stored, half};
use super::seen::sixteen;
use super::{Area, Curves, DeepCurves, Failure, Light, Rows};
use fast_image_resize::pixels::{U16x3, U16x4};

/// A stored pixel that curves make light of.
pub trait Stored: Copy + Send + Sync {
    /// With or without opacity.
    type Light: Light;
    /// A curve a channel.
    type Curves: Sync;
    /// Half the size, each pixel the mean of the four that it stands for, with its width. What an odd last row or column lacks
    /// is what lies beside.
    fn half(rows: Rows<'_, Self>, curves: &Self::Curves) -> (usize, Vec<Self::Light>);
    /// A part of a picture in another size, of which only a strip at a time becomes light.
    ///
    /// # Errors
    /// A size that no picture can have.
    fn scaled(
        rows: Rows<'_, Self>,
        curves: &Self::Curves,
        area: Area,
        size: (u32, u32),
    ) -> Result<Vec<Self::Light>, Failure>;
}

/// The light of a stored pixel.
trait Lit: Stored {
    fn light(self, curves: &Self::Curves) -> Self::Light;
}

/// Written out, so that it is compiled here: the head of the crate says why.
macro_rules! stored {
    ($($pixel:ty: $curves:ty => $light:ty),*) => {$(
        impl Stored for $pixel {
            type Light = $light;
            type Curves = $curves;

            fn half(rows: Rows<'_, Self>, curves: &Self::Curves) -> (usize, Vec<Self::Light>) {
                half(rows, |pixel| pixel.light(curves))
            }

            fn scaled(
                rows: Rows<'_, Self>,
                curves: &Self::Curves,
                area: Area,
                size: (u32, u32),
            ) -> Result<Vec<Self::Light>, Failure> {
                from_stored(rows, |pixel| pixel.light(curves), area, size)
            }
        }
    )*};
}

stored!(
    [u8; 1]: Curves => U16x3,
    [u8; 3]: Curves => U16x3,
    [u8; 4]: Curves => U16x4,
    [u16; 3]: DeepCurves => U16x3,
    [u16; 4]: DeepCurves => U16x4
);

fn of_byte(byte: u8, curve: &[u16; 256]) -> u16 {
    curve.get(usize::from(byte)).copied().unwrap_or_default()
}

fn of_sixteen(number: u16, curve: &[u16; 65_536]) -> u16 {
    curve.get(usize::from(number)).copied().unwrap_or_default()
}

/// Colours weighted by opacity: what is transparent adds nothing to its neighbours.
fn weighted([r, g, b]: [u16; 3], opacity: u16) -> U16x4 {
    let by = |light: u16| sixteen((u32::from(light) * u32::from(opacity) + 32_767) / 65_535);
    U16x4::new([by(r), by(g), by(b), opacity])
}

impl Lit for [u8; 1] {
    fn light(self, [r, g, b]: &Curves) -> U16x3 {
        let [grey] = self;
        U16x3::new([of_byte(grey, r), of_byte(grey, g), of_byte(grey, b)])
    }
}

impl Lit for [u8; 3] {
    fn light(self, curves: &Curves) -> U16x3 {
        let ([r, g, b], [of_r, of_g, of_b]) = (self, curves);
        U16x3::new([of_byte(r, of_r), of_byte(g, of_g), of_byte(b, of_b)])
    }
}

impl Lit for [u8; 4] {
    fn light(self, curves: &Curves) -> U16x4 {
        let [r, g, b, alpha] = self;
        weighted([r, g, b].light(curves).0, u16::from(alpha) * 257)
    }
}

impl Lit for [u16; 3] {
    fn light(self, curves: &DeepCurves) -> U16x3 {
        let ([r, g, b], [of_r, of_g, of_b]) = (self, curves);
        U16x3::new([of_sixteen(r, of_r), of_sixteen(g, of_g), of_sixteen(b, of_b)])
    }
}

impl Lit for [u16; 4] {
    fn light(self, curves: &DeepCurves) -> U16x4 {
        let [r, g, b, alpha] = self;
        weighted([r, g, b].light(curves).0, alpha)
    }
}
