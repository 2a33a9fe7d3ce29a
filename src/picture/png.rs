//! The parts of a PNG file (W3C, PNG third edition).

use super::probe::Found;
use super::{Fault, Format};

const TRUNCATED: Fault = Fault::Truncated { format: Format::Png };

/// Walks from chunk to chunk until the last one, `IEND`.
pub(super) fn read(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    let mut found = Found::default();
    let mut rest = bytes.get(8..).unwrap_or_default();
    let mut first = true;
    loop {
        let (kind, data, after) = chunk(rest)?;
        rest = after;
        match (kind, data) {
            (b"IHDR", [w3, w2, w1, w0, h3, h2, h1, h0, depth, colour, ..]) if first => {
                found.width = u32::from_be_bytes([*w3, *w2, *w1, *w0]);
                found.height = u32::from_be_bytes([*h3, *h2, *h1, *h0]);
                found.alpha = matches!(colour, 4 | 6);
                found.pixel_bytes = pixel_bytes(*depth, *colour);
            }
            _ if first => return Err(Fault::damaged(Format::Png, "no header")),
            // Animation control: the number of frames comes first. One frame doesn't move.
            (b"acTL", [n3, n2, n1, n0, ..]) => found.animated = u32::from_be_bytes([*n3, *n2, *n1, *n0]) > 1,
            (b"tRNS", _) => found.alpha = true,
            (b"eXIf", _) => found.exif = Some(data),
            (b"iTXt", _) => found.xmp = found.xmp.or(packet(data)),
            (b"IEND", _) => return Ok(found),
            _ => {}
        }
        first = false;
    }
}

/// The bytes of a pixel once it is unpacked. A palette may turn out to have transparency.
fn pixel_bytes(depth: u8, colour: u8) -> u8 {
    let samples = match colour {
        0 | 4 => 2,
        _ => 4,
    };
    if depth == 16 { 2 * samples } else { samples }
}

/// What a text chunk holds, if that is a packet of XMP. Nobody compresses those.
fn packet(data: &[u8]) -> Option<&[u8]> {
    let rest = data.strip_prefix(b"XML:com.adobe.xmp\0\0\0")?;
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    let (_language, _keyword) = (parts.next()?, parts.next()?);
    parts.next()
}

/// A chunk's kind, its data, and what follows it.
pub(super) type Chunk<'a> = (&'a [u8; 4], &'a [u8], &'a [u8]);

/// Takes a chunk off the front. Its checksum is the decoder's business.
pub(super) fn chunk(bytes: &[u8]) -> Result<Chunk<'_>, Fault> {
    let (length, rest) = bytes.split_first_chunk::<4>().ok_or(TRUNCATED)?;
    let (kind, rest) = rest.split_first_chunk::<4>().ok_or(TRUNCATED)?;
    if !kind.iter().all(u8::is_ascii_alphabetic) {
        return Err(Fault::damaged(Format::Png, "a chunk without a name"));
    }
    let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
    let (data, rest) = rest.split_at_checked(length).ok_or(TRUNCATED)?;
    let (_checksum, rest) = rest.split_first_chunk::<4>().ok_or(TRUNCATED)?;
    Ok((kind, data, rest))
}
