//! The parts of a PNG file (W3C, PNG third edition).

use super::probe::Found;
use super::profile::Claimed;
use super::{Fault, Format};

const TRUNCATED: Fault = Fault::Truncated { format: Format::Png };

/// Walks from chunk to chunk until the last one, `IEND`.
pub(super) fn read(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    let mut found = Found::default();
    let mut rest = bytes.get(8..).unwrap_or_default();
    let mut colours = Claims::default();
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
            (b"IEND", _) => return Ok(Found { claimed: colours.told(), ..found }),
            _ => colours.chunk(kind, data),
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

/// What chunks say of the colours. Several may; the specification says which counts (13.13).
#[derive(Default)]
struct Claims<'a> {
    numbers: Option<[u8; 4]>,
    profile: Option<&'a [u8]>,
    srgb: bool,
    gamma: Option<u32>,
    chromaticities: Option<[u32; 8]>,
}

impl<'a> Claims<'a> {
    fn chunk(&mut self, kind: &[u8; 4], data: &'a [u8]) {
        let numbers = || data.as_chunks::<4>().0.iter().map(|number| u32::from_be_bytes(*number));
        match kind {
            b"cICP" => self.numbers = data.first_chunk().copied(),
            // A name, a zero, the way of packing (there is one), and the profile.
            b"iCCP" => self.profile = data.iter().position(|byte| *byte == 0).and_then(|end| data.get(end + 2..)),
            b"sRGB" => self.srgb = true,
            b"gAMA" => self.gamma = numbers().next(),
            b"cHRM" => self.chromaticities = numbers().collect::<Vec<_>>().try_into().ok(),
            _ => {}
        }
    }

    fn told(self) -> Claimed<'a> {
        match (self.numbers, self.profile) {
            (Some(numbers), _) => Claimed::Cicp(numbers),
            (None, Some(profile)) => Claimed::Packed(profile),
            _ if self.srgb || (self.gamma.is_none() && self.chromaticities.is_none()) => Claimed::Srgb,
            _ => Claimed::Stated(self.gamma, self.chromaticities),
        }
    }
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
