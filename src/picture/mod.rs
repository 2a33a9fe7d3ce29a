//! Pictures: from the bytes of an original to the bytes of its renditions.
//!
//! [`probe`] reads what a file says of itself and refuses what can't be used; it never decodes. [`ladder`] decodes
//! once and makes all renditions: upright, in 8 bits of sRGB, without any metadata. [`stamp`] writes what is to be known of
//! them into them, [`embedded`] reads what originals say. [`clean_svg`] lets only the drawing of an SVG through;
//! [`svg_png`] and [`svg_pdf`] draw logos.
//! [`srcset_widths`], [`height_for`] and [`crop_round`] say which renditions there are, [`memory_needed`] what they take.
//!
//! Nothing here reads a file, a clock or the environment, and the same bytes give the same bytes. Originals come
//! from strangers, and the decoders from others: limits are checked in the header before a decoder sees the file,
//! and a decoder's panic becomes a [`Fault`]. (A program built with `panic = "abort"` would lose that.)

mod avif;
mod colour;
mod crop;
mod decode;
mod encode;
mod exif;
mod fault;
mod gif;
mod grid;
mod jpeg;
mod logo;
mod memory;
mod metadata;
mod pixels;
mod png;
mod probe;
mod profile;
mod sniff;
mod svg;
mod svg_limits;
mod svg_refs;
mod svg_size;
#[cfg(test)]
mod tests;
mod view;
mod webp;
mod widths;

pub use crop::{Crop, crop_round};
pub use encode::{ENCODER, Encoding, Spec};
pub use fault::Fault;
pub use logo::{LOGO, LOGO_WIDTHS, Unfit, svg_pdf, svg_png};
pub use memory::memory_needed;
pub use metadata::{DigitalSourceType, Embedded, Metadata, ModelRelease, Place, embedded, stamp};
pub use pixels::ladder;
pub use probe::{Format, Header, MAX_BYTES, MAX_PIXELS, MAX_SIDE, MAX_SVG_BYTES, probe};
pub use svg::{CLEANER, clean_svg};
pub use widths::{height_for, srcset_widths};
