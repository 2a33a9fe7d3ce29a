//! Films and sounds.

mod blank;

pub use blank::{Blank, Blanked};
