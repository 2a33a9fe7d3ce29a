//! Pixels as light. Averages of light are what a lens would have shown from further away; averages of stored numbers,
//! which follow the eye, are too dark wherever bright and dark lie side by side.
//!
//! This is a crate of its own because of how it is compiled. The parts of a crate are optimised without knowing each other
//! (`lto` in the program's Cargo.toml), which suits everything but what runs once a pixel. All of that is here, in one part,
//! and what is called from outside is written out for each kind of pixel: generic code is compiled where it is called.

mod scale;
mod seen;
mod stored;

pub use scale::{Area, LOBES, STRIP};
pub use seen::{Finish, Light};
pub use stored::Stored;

/// The light of each number of a byte, for red, green and blue: 0 none, 65,535 all.
pub type Curves = [[u16; 256]; 3];
/// The light of each number of 16 bits.
pub type DeepCurves = [Box<[u16; 65_536]>; 3];
/// From light of other primaries to that of sRGB's.
pub type Matrix = [[f32; 3]; 3];

/// Why a picture can't be scaled: its size, or that of what is asked for.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Rows of pixels, of that many each.
#[derive(Clone, Copy)]
pub struct Rows<'a, T> {
    /// How many pixels a row has.
    pub width: usize,
    /// All of them, row by row.
    pub pixels: &'a [T],
}

impl<T> Rows<'_, T> {
    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.pixels.len() / self.width.max(1)
    }
}
