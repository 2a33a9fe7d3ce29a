//! Logos: an SVG drawn as PNG for documents and slides, and set as PDF for print, both without a browser and without
//! fonts. What is drawn is the cleaned SVG ([`clean_svg`]), never the original.
//!
//! A logo is shapes, strokes, gradients, clips, masks and opacity. What would look different in each program (text
//! without its font), or hasn't a form in print (filters, patterns), is refused by name, in PNG and PDF alike, so that
//! both show the same.

mod drawing;
mod pdf;
mod pixels;
mod unfit;
mod weight;

pub use unfit::Unfit;

use super::metadata::packet;
use super::{Fault, Metadata, clean_svg};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What draws logos, for recipes, as [`super::ENCODER`] is for photographs. A test holds it against the lock file.
pub const LOGO: &str =
    "1; resvg 0.49.0; pdf-writer 0.15.0; miniz_oxide 0.9.1; png 0.18.1 best adaptive; svg-hush 0.9.7";

/// The widths in pixels in which logos are made for partners.
pub const LOGO_WIDTHS: [u32; 4] = [256, 512, 1024, 2048];

/// The logo as a PNG of that width, transparent where nothing is drawn; the height follows from the drawing's ratio.
///
/// # Errors
/// What [`clean_svg`] refuses; what isn't a logo (see above); and what would take too long to draw.
pub fn svg_png(bytes: &[u8], width: u32) -> Result<Vec<u8>, Fault> {
    guarded(|| pixels::png(&drawing::read(&clean_svg(bytes)?)?, width))
}

/// The logo as a PDF of one page without margins, all of it vectors; a CSS pixel is 1/96 of an inch. The metadata is put
/// in as an XMP packet. Nothing else is said in the file: no date, no program, no random id.
///
/// # Errors
/// As [`svg_png`], and gradients that repeat, for which PDF has no form.
pub fn svg_pdf(bytes: &[u8], metadata: &Metadata) -> Result<Vec<u8>, Fault> {
    guarded(|| pdf::write(&drawing::read(&clean_svg(bytes)?)?, packet(metadata).as_deref()))
}

/// Parser and renderer are others' code on strangers' bytes; they share nothing that a panic could leave half-done.
fn guarded(make: impl FnOnce() -> Result<Vec<u8>, Fault>) -> Result<Vec<u8>, Fault> {
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_panic| Err(Fault::svg_broken("its renderer stopped")))
}
