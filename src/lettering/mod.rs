//! Lettering: words set in given fonts, as outlines. What is set looks the same wherever it is shown, since nobody needs
//! the fonts any more. The only folder that knows the shaper and the bidirectional algorithm.
//!
//! Nothing here opens a file; fonts come as bytes, and never from the machine, so that every machine sets the same.

mod fit;
mod fonts;
mod outline;
mod set;

pub use fit::{Fitted, Room, fit};
pub use fonts::{Fonts, Style};
pub use set::{Line, set};

/// What sets, for recipes.
pub const SETTER: &str = "1; rustybuzz 0.20.1; unicode-bidi 0.3.18";

/// Why words can't be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unset {
    /// There is no font at all.
    NoFont,
    /// No font has this character.
    Missing(char),
    /// They don't fit, however small.
    TooLong,
}
