//! The parts of a WebP file (RFC 9649).

use super::probe::Found;
use super::profile::Claimed;
use super::{Fault, Format};
use std::borrow::Cow;

const TRUNCATED: Fault = Fault::Truncated { format: Format::Webp };

/// The samples, and what the decoder has them in before: planes or words.
const PIXEL_BYTES: u8 = 8;

/// Walks from chunk to chunk to the end that the file's own header states.
pub(super) fn read(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    let mut found = Found { pixel_bytes: PIXEL_BYTES, ..Found::default() };
    let size = bytes.get(4..).and_then(<[u8]>::first_chunk::<4>).ok_or(TRUNCATED)?;
    let end = usize::try_from(u32::from_le_bytes(*size)).unwrap_or(usize::MAX).saturating_add(8);
    let mut rest = bytes.get(12..end).ok_or(TRUNCATED)?;
    while !rest.is_empty() {
        let (kind, data, after) = chunk(rest)?;
        rest = after;
        match kind {
            b"VP8X" => canvas(data, &mut found)?,
            b"VP8 " if found.width == 0 => lossy(data, &mut found)?,
            b"VP8L" if found.width == 0 => lossless(data, &mut found)?,
            b"EXIF" => found.exif = Some(data),
            b"XMP " => found.xmp = Some(data),
            b"ICCP" => found.claimed = Claimed::Icc(Cow::Borrowed(data)),
            _ => {}
        }
    }
    Ok(found)
}

/// A chunk's kind, its data, and what follows it.
pub(super) type Chunk<'a> = (&'a [u8; 4], &'a [u8], &'a [u8]);

/// Takes a chunk off the front, and its padding to an even length.
pub(super) fn chunk(bytes: &[u8]) -> Result<Chunk<'_>, Fault> {
    let (kind, rest) = bytes.split_first_chunk::<4>().ok_or(TRUNCATED)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(TRUNCATED)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
    let (data, rest) = rest.split_at_checked(length).ok_or(TRUNCATED)?;
    Ok((kind, data, rest.get(length % 2..).unwrap_or_default()))
}

fn broken() -> Fault {
    Fault::damaged(Format::Webp, "a picture without its size")
}

/// The extended header: flags (0x10: transparency, 0x02: animation), then width and height less one in 24 bits each.
fn canvas(data: &[u8], found: &mut Found<'_>) -> Result<(), Fault> {
    let Some(&[flags, _, _, _, w0, w1, w2, h0, h1, h2]) = data.first_chunk::<10>() else { return Err(broken()) };
    found.animated = flags & 0x02 != 0;
    found.alpha = flags & 0x10 != 0;
    found.width = u32::from_le_bytes([w0, w1, w2, 0]) + 1;
    found.height = u32::from_le_bytes([h0, h1, h2, 0]) + 1;
    Ok(())
}

/// A VP8 key frame: a tag of three bytes, a start code, then width and height in 14 bits each.
fn lossy(data: &[u8], found: &mut Found<'_>) -> Result<(), Fault> {
    let Some(&[_, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1]) = data.first_chunk::<10>() else { return Err(broken()) };
    found.width = u32::from(u16::from_le_bytes([w0, w1]) & 0x3FFF);
    found.height = u32::from(u16::from_le_bytes([h0, h1]) & 0x3FFF);
    Ok(())
}

/// A VP8L stream: a signature, then width and height less one in 14 bits each, and whether
/// transparency is used.
fn lossless(data: &[u8], found: &mut Found<'_>) -> Result<(), Fault> {
    let Some(&[0x2F, b0, b1, b2, b3]) = data.first_chunk::<5>() else { return Err(broken()) };
    let bits = u32::from_le_bytes([b0, b1, b2, b3]);
    found.alpha = bits & (1 << 28) != 0;
    found.width = (bits & 0x3FFF) + 1;
    found.height = ((bits >> 14) & 0x3FFF) + 1;
    Ok(())
}
