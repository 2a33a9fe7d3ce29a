//! SVG, made safe. An SVG is a document that can run programs and call home; of one that strangers drew, only the
//! drawing is published.

use super::probe::recognised;
use super::sniff::Kind;
use super::{Fault, svg_limits, svg_refs, svg_size};
use std::panic::{AssertUnwindSafe, catch_unwind};
use svg_hush::FError;
use svg_hush::data_url_filter::allow_standard_images;

/// What cleans drawings, for recipes, as [`super::ENCODER`] is for photographs. A test holds it against the lock file.
pub const CLEANER: &str = "2; svg-hush 0.9.7; quick-xml 0.39.4";

/// The drawing in an SVG: without scripts, event handlers, foreign elements, links, comments, editors' data, and
/// references to anything outside the file. Pictures inside it, as `data:` addresses, stay if they are JPEG, PNG or GIF,
/// without their metadata.
/// The same bytes give the same bytes.
///
/// # Errors
/// What isn't an SVG in UTF-8 with a size, isn't well-formed, or isn't in SVG's namespace; a picture inside it that
/// can't be read.
pub fn clean_svg(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let Kind::Svg = recognised(bytes)? else { return Err(Fault::NotAPicture) };
    svg_size::size(bytes)?;
    svg_limits::check(bytes)?;
    catch_unwind(AssertUnwindSafe(|| svg_refs::keep_own(&allowed(bytes)?)))
        .unwrap_or_else(|_panic| Err(Fault::svg_broken("its parser stopped")))
}

/// The elements and attributes that can do no harm, by a list of those allowed. Addresses become relative ones here.
///
/// The filter indents what it writes, also between two pieces of a word in `<text>`, where a line break shows as a
/// space. So it is given the file on one line, and every line break in its output is its own.
fn allowed(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let line: Vec<u8> =
        bytes.iter().map(|byte| if matches!(byte, b'\n' | b'\r' | b'\t') { b' ' } else { *byte }).collect();
    // The places in its messages count lines, so they are taken from the file as it is.
    filter(&line).or_else(|_| filter(bytes)).map_err(|error| match error {
        FError::Writer(_) => Fault::SvgNothingLeft,
        FError::Reader(error) => Fault::svg_broken(error),
    })
}

fn filter(bytes: &[u8]) -> Result<Vec<u8>, FError> {
    let mut filter = svg_hush::Filter::new();
    filter.set_data_url_filter(allow_standard_images);
    let mut kept = Vec::with_capacity(bytes.len());
    filter.filter(bytes, &mut kept)?;
    Ok(kept)
}
