//! The parts of a GIF file (GIF89a).

use super::probe::Found;
use super::{Fault, Format};

const TRUNCATED: Fault = Fault::Truncated { format: Format::Gif };

/// The decoder keeps the canvas and the frame, both as RGBA.
const PIXEL_BYTES: u8 = 8;

/// Walks from block to block and counts the frames. A file may lack its last byte, the trailer, if its blocks are whole.
pub(super) fn read(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    let ([width, height], mut rest) = head(bytes)?;
    let mut frames = 0;
    loop {
        match rest.split_first() {
            Some((0x21, after)) => rest = sub_blocks(skip(after, 1)?)?,
            Some((0x2C, after)) => {
                rest = frame(after)?;
                frames += 1;
            }
            Some(_) | None if frames > 0 => break,
            None => return Err(TRUNCATED),
            Some(_) => return Err(Fault::damaged(Format::Gif, "no frame")),
        }
    }
    Ok(Found { width, height, animated: frames > 1, alpha: true, pixel_bytes: PIXEL_BYTES, ..Found::default() })
}

/// Width, height, and what follows the palette of all frames.
pub(super) fn head(bytes: &[u8]) -> Result<([u32; 2], &[u8]), Fault> {
    let screen = bytes.get(6..).unwrap_or_default();
    let (&[w0, w1, h0, h1, flags, _background, _aspect], rest) = screen.split_first_chunk::<7>().ok_or(TRUNCATED)?;
    let side = |low, high| u32::from(u16::from_le_bytes([low, high]));
    Ok(([side(w0, w1), side(h0, h1)], skip(rest, palette(flags))?))
}

/// What follows a frame: its place and size, a palette of its own, a code size, and coded data.
pub(super) fn frame(bytes: &[u8]) -> Result<&[u8], Fault> {
    let (&[.., flags], rest) = bytes.split_first_chunk::<9>().ok_or(TRUNCATED)?;
    sub_blocks(skip(rest, palette(flags) + 1)?)
}

/// The bytes of the palette that these flags announce.
fn palette(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 0x07) + 1) }
}

/// What follows a chain of sub-blocks: each begins with its length, and one of no length ends them.
pub(super) fn sub_blocks(bytes: &[u8]) -> Result<&[u8], Fault> {
    let mut rest = bytes;
    loop {
        let (length, after) = rest.split_first().ok_or(TRUNCATED)?;
        rest = skip(after, usize::from(*length))?;
        if *length == 0 {
            return Ok(rest);
        }
    }
}

pub(super) fn skip(bytes: &[u8], count: usize) -> Result<&[u8], Fault> {
    bytes.get(count..).ok_or(TRUNCATED)
}
