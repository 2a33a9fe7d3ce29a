//! Packages: from named members to a ZIP that is the same, bit for bit, wherever it is made, and to the tables that lie in
//! it; and into archives that others made. It knows nothing of sites.

mod contents;
mod names;
mod sums;
mod tables;
mod unzip;
mod zip;

pub use contents::Contents;
pub use names::{refused, twice};
pub use sums::sums;
pub use tables::table;
pub use unzip::Archive;
pub use zip::{Fill, Member, write};
