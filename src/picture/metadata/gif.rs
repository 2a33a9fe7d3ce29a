//! GIF without what programs say in it (GIF89a).

use crate::picture::Fault;
use crate::picture::gif::{frame, head, skip, sub_blocks};

/// The same picture without comments, texts and programs' blocks but those that make it start again.
pub(super) fn bare(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut rest = head(bytes)?.1;
    let mut written = before(bytes, rest).to_vec();
    loop {
        let after = match rest.split_first() {
            Some((0x21, after)) => sub_blocks(skip(after, 1)?)?,
            Some((0x2C, after)) => frame(after)?,
            // The trailer, or what stands in its place.
            Some(_) | None => break,
        };
        let block = before(rest, after);
        if shows(block) {
            written.extend_from_slice(block);
        }
        rest = after;
    }
    written.push(0x3B);
    Ok(written)
}

/// A frame, what says how it is shown, and how often a film starts again.
fn shows(block: &[u8]) -> bool {
    let starts = |with: &[u8]| block.starts_with(with);
    starts(b"\x2C") || starts(b"\x21\xF9") || starts(b"\x21\xFF\x0BNETSCAPE2.0") || starts(b"\x21\xFF\x0BANIMEXTS1.0")
}

/// What stands before the rest.
fn before<'a>(bytes: &'a [u8], rest: &[u8]) -> &'a [u8] {
    bytes.get(..bytes.len().saturating_sub(rest.len())).unwrap_or_default()
}
