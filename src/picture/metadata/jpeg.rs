//! Metadata into JPEG: segments after its first marker (XMP part 3, section 1.1.3).

use super::{Metadata, exif, iim, packet, properties::Property};
use crate::picture::jpeg::{next_marker, segment};
use crate::picture::{Fault, Format};

/// How a segment with a packet begins.
pub(in crate::picture) const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// How a segment with a part of what didn't fit into the packet begins.
const EXTENSION: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
/// How many bytes a segment holds, its own length not counted.
const SEGMENT: usize = 65_533;
/// What of them the digest, the whole length and the place of a part take.
const EXTENSION_HEAD: usize = EXTENSION.len() + 32 + 4 + 4;

/// Puts metadata in the place of what there is of it.
pub(super) fn stamp(bytes: &[u8], metadata: &Metadata, properties: &[Property]) -> Result<Vec<u8>, Fault> {
    let Parts { jfif, kept, picture } = parts(bytes)?;
    let mut written = vec![0xFF, 0xD8];
    if let Some(jfif) = metadata.density.map(dense).or(jfif) {
        put(&mut written, 0xE0, &jfif)?;
    }
    if !properties.is_empty() {
        put_packet(&mut written, &packet::split(properties, SEGMENT - XMP.len()))?;
    }
    if let Some(block) = iim::block(metadata) {
        put(&mut written, 0xED, &block)?;
    }
    for (marker, data) in kept {
        put(&mut written, marker, data)?;
    }
    written.extend(picture);
    Ok(written)
}

/// The same picture with nothing said of it but its colours and which way up it is.
pub(super) fn bare(bytes: &[u8], orientation: u8) -> Result<Vec<u8>, Fault> {
    let bare = stamp(bytes, &Metadata::default(), &[])?;
    let (start, rest) = bare.split_at_checked(2).ok_or(Fault::Truncated { format: Format::Jpeg })?;
    let mut written = start.to_vec();
    if orientation != 1 {
        put(&mut written, 0xE1, &[b"Exif\0\0", &exif::turn(orientation)[..]].concat())?;
    }
    written.extend_from_slice(rest);
    Ok(written)
}

/// The parts of a file, without its metadata.
struct Parts<'a> {
    /// JFIF's segment, without the small picture that may be in it.
    jfif: Option<Vec<u8>>,
    /// Segments before the picture, with their markers.
    kept: Vec<(u8, &'a [u8])>,
    /// From the first scan on.
    picture: Vec<u8>,
}

fn parts(bytes: &[u8]) -> Result<Parts<'_>, Fault> {
    let mut parts = Parts { jfif: None, kept: Vec::new(), picture: Vec::new() };
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        let (marker, after) = next_marker(rest).ok_or(Fault::Truncated { format: Format::Jpeg })?;
        if marker == 0xDA {
            let start = bytes.len().saturating_sub(after.len() + 2);
            parts.picture = scans(bytes.get(start..).unwrap_or_default())?;
            return Ok(parts);
        }
        let (data, after) = segment(after)?;
        rest = after;
        match marker {
            0xE0 if data.starts_with(b"JFIF\0") => {
                parts.jfif = data.get(..12).map(|head| [head, &[0, 0][..]].concat());
            }
            _ if shows(marker, data) => parts.kept.push((marker, data)),
            _ => {}
        }
    }
}

/// Whether a segment is needed to show the picture. Of what programs put in only colours are: the profile, and how
/// Adobe's programs store inks. The rest is EXIF, XMP, IPTC, smaller and further pictures, comments.
fn shows(marker: u8, data: &[u8]) -> bool {
    match marker {
        0xE2 => data.starts_with(b"ICC_PROFILE\0"),
        0xEE => data.starts_with(b"Adobe"),
        0xE0..=0xEF | 0xFE => false,
        _ => true,
    }
}

/// The scans up to the end of the (first) image. Telephones put further pictures behind it, each with its own metadata.
fn scans(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut written = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let (marker, after) = next_marker(rest).ok_or(Fault::Truncated { format: Format::Jpeg })?;
        let coded = rest.len().saturating_sub(after.len() + 2);
        written.extend_from_slice(rest.get(..coded).unwrap_or_default());
        rest = after;
        match marker {
            0xD0..=0xD9 | 0x01 => written.extend([0xFF, marker]),
            _ => {
                let (data, after) = segment(rest)?;
                rest = after;
                if shows(marker, data) {
                    put(&mut written, marker, data)?;
                }
            }
        }
        if marker == 0xD9 {
            return Ok(written);
        }
    }
}

/// JFIF 1.02: so many pixels an inch (unit 1) across and down, and no small picture.
fn dense(density: u16) -> Vec<u8> {
    let [high, low] = density.to_be_bytes();
    [b"JFIF\0\x01\x02\x01", &[high, low, high, low, 0, 0][..]].concat()
}

fn put(written: &mut Vec<u8>, marker: u8, data: &[u8]) -> Result<(), Fault> {
    let length = u16::try_from(data.len() + 2).map_err(|error| Fault::damaged(Format::Jpeg, error))?;
    written.extend([0xFF, marker]);
    written.extend(length.to_be_bytes());
    written.extend_from_slice(data);
    Ok(())
}

fn put_packet(written: &mut Vec<u8>, split: &packet::Split) -> Result<(), Fault> {
    put(written, 0xE1, &[XMP, &split.packet].concat())?;
    let Some((digest, rest)) = &split.rest else { return Ok(()) };
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes();
    let mut at = 0;
    for part in rest.chunks(SEGMENT - EXTENSION_HEAD) {
        let head = [EXTENSION, digest.as_bytes(), &number(rest.len()), &number(at)].concat();
        put(written, 0xE1, &[&head, part].concat())?;
        at += part.len();
    }
    Ok(())
}
