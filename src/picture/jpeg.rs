//! The parts of a JPEG file (ITU-T T.81, annex B).

use super::metadata::{PHOTOSHOP, XMP};
use super::probe::Found;
use super::profile::Claimed;
use super::{Fault, Format};

const TRUNCATED: Fault = Fault::Truncated { format: Format::Jpeg };

/// Walks from marker to marker until the end of the (first) image. Decoders accept a file that stops half-way and
/// leave the rest grey, so the end marker is looked for here.
pub(super) fn read(bytes: &[u8]) -> Result<Found<'_>, Fault> {
    let mut found = Found::default();
    let mut profile = Vec::new();
    let mut frame: Option<Frame> = None;
    let mut scans = 0;
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        let (marker, after) = next_marker(rest).ok_or(TRUNCATED)?;
        rest = after;
        match (marker, &frame) {
            // End of image.
            (0xD9, Some(frame)) if scans > 0 => {
                let Frame { width, height, .. } = *frame;
                let (pixel_bytes, inks) = (frame.pixel_bytes(), frame.components == 4);
                let claimed = assembled(profile)?;
                return Ok(Found { width, height, pixel_bytes, claimed, inks, ..found });
            }
            (0xD9, _) => return Err(Fault::damaged(Format::Jpeg, "no picture before its end")),
            // A marker without a segment: start of image, restart, temporary.
            (0xD8 | 0xD0..=0xD7 | 0x01, _) => continue,
            _ => {}
        }
        let (segment, after) = segment(rest)?;
        rest = after;
        match (marker, &frame) {
            (0xE1 | 0xED, None) => application(marker, segment, &mut found),
            (0xE2, None) => profile.extend(segment.strip_prefix(b"ICC_PROFILE\0").and_then(<[u8]>::split_first_chunk)),
            // Frames; 0xC4, 0xC8 and 0xCC among them are tables.
            (0xC0..=0xCF, None) if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => frame = Some(Frame::read(marker, segment)?),
            (0xDA, Some(frame)) => {
                frame.check_scan(segment)?;
                scans += 1;
            }
            _ => {}
        }
    }
}

/// Metadata of programs. The first of a kind counts.
fn application<'a>(marker: u8, segment: &'a [u8], found: &mut Found<'a>) {
    if marker == 0xED {
        found.photoshop = found.photoshop.or(segment.starts_with(PHOTOSHOP).then_some(segment));
    } else {
        found.exif = found.exif.or(segment.strip_prefix(b"Exif\0\0"));
        found.xmp = found.xmp.or(segment.strip_prefix(XMP));
    }
}

/// A profile comes in one piece or several (ICC.1, annex B.4): the number of each, how many there are, and bytes.
fn assembled(mut pieces: Vec<(&[u8; 2], &[u8])>) -> Result<Claimed<'static>, Fault> {
    if pieces.is_empty() {
        return Ok(Claimed::Srgb);
    }
    pieces.sort_by_key(|([number, _], _)| *number);
    let count = pieces.len();
    let in_order = (1..).zip(&pieces).all(|(place, ([number, of], _))| (*number, usize::from(*of)) == (place, count));
    if !in_order {
        return Err(Fault::bad_profile("pieces are missing"));
    }
    let bytes: Vec<&[u8]> = pieces.into_iter().map(|(_, bytes)| bytes).collect();
    Ok(Claimed::Icc(bytes.concat().into()))
}

/// The next marker and what follows it. In coded data a zero after 0xFF means the byte itself, and several 0xFF fill.
pub(super) fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut rest = bytes;
    loop {
        let at = rest.iter().position(|byte| *byte == 0xFF)?;
        rest = rest.get(at + 1..)?;
        match rest.split_first()? {
            (0x00, after) => rest = after,
            (0xFF, _) => {}
            (marker, after) => return Some((*marker, after)),
        }
    }
}

/// A segment's content and what follows it. The length counts its own two bytes.
pub(super) fn segment(bytes: &[u8]) -> Result<(&[u8], &[u8]), Fault> {
    let (length, rest) = bytes.split_first_chunk::<2>().ok_or(TRUNCATED)?;
    let length = usize::from(u16::from_be_bytes(*length));
    let length = length.checked_sub(2).ok_or_else(|| Fault::damaged(Format::Jpeg, "a segment of no length"))?;
    rest.split_at_checked(length).ok_or(TRUNCATED)
}

/// Three bytes a component: a name, how it is sampled across and down in four bits each, a table.
fn coded(components: &[u8]) -> u16 {
    let sampling = || components.as_chunks::<3>().0.iter().map(|[_, by, _]| (u16::from(by >> 4), u16::from(by & 15)));
    let most = |side: fn((u16, u16)) -> u16| sampling().map(side).max().unwrap_or(1).max(1);
    let (across, down) = (most(|(across, _)| across), most(|(_, down)| down));
    sampling().map(|(h, v)| (100 * h * v).div_ceil(across * down)).sum()
}

/// What a frame says of all its scans.
struct Frame {
    width: u32,
    height: u32,
    /// Whether each scan gives its pixels whole, in contrast to progressive.
    sequential: bool,
    components: u8,
    /// How many samples are coded for every hundred pixels: colours often at half the size.
    coded: u16,
}

impl Frame {
    /// Precision, height, width, number of components; then three bytes about each of those.
    fn read(marker: u8, segment: &[u8]) -> Result<Self, Fault> {
        let Some(&[precision, h1, h0, w1, w0, components]) = segment.first_chunk::<6>() else {
            return Err(Fault::damaged(Format::Jpeg, "a frame without its size"));
        };
        match (marker, precision) {
            (0xC0..=0xC2, 8) => {}
            (0xC0..=0xC2, _) => return Err(Fault::Unsupported { name: "a rare kind of JPEG (more than 8 bits)" }),
            (0xC9..=0xCA, _) => return Err(Fault::Unsupported { name: "a rare kind of JPEG (arithmetic coding)" }),
            _ => return Err(Fault::Unsupported { name: "a rare kind of JPEG (lossless or hierarchical)" }),
        }
        Ok(Self {
            width: u32::from(u16::from_be_bytes([w1, w0])),
            height: u32::from(u16::from_be_bytes([h1, h0])),
            sequential: marker != 0xC2,
            components,
            coded: coded(segment.get(6..).unwrap_or_default()),
        })
    }

    /// The samples, of inks also the colours that they become; of a progressive file besides all coefficients, each in
    /// two bytes. A sequential one is decoded row by row.
    fn pixel_bytes(&self) -> u8 {
        let samples = match self.components {
            1 => 1,
            4 => 7,
            _ => 3,
        };
        let coefficients = if self.sequential { 0 } else { (2 * self.coded).div_ceil(100) };
        samples + u8::try_from(coefficients).unwrap_or(u8::MAX - 7)
    }

    /// FIXME: zune-jpeg 0.5.15 decodes sequential files with several scans to stripes without a word: most of those
    /// with subsampled colours, some without. Mended after it (its issues 419 and 422).
    fn check_scan(&self, segment: &[u8]) -> Result<(), Fault> {
        let whole = segment.first() == Some(&self.components);
        if self.sequential && !whole {
            return Err(Fault::Unsupported { name: "a rare kind of JPEG (a scan for each colour)" });
        }
        Ok(())
    }
}
