//! Metadata into PNG: chunks after its header (PNG third edition; XMP part 3, section 1.1.5).

use super::{exif, packet, properties::Property};
use crate::picture::png::chunk;
use crate::picture::{Fault, Format};

/// The keyword, then: not compressed, by no method, in no language, under no other name.
const XMP: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";
const SIGNATURE: usize = 8;
/// The first chunk: length, name, 13 bytes, checksum.
const HEADER: usize = 25;
/// The chunks that a picture is shown by, also one that moves.
const SHOWN: [&[u8; 4]; 16] = [
    b"PLTE", b"IDAT", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// Puts metadata in the place of what there is of it.
pub(super) fn stamp(bytes: &[u8], density: Option<u16>, properties: &[Property]) -> Result<Vec<u8>, Fault> {
    let (signature, mut rest) = bytes.split_at_checked(SIGNATURE).ok_or(Fault::Truncated { format: Format::Png })?;
    let mut written = signature.to_vec();
    while !rest.is_empty() {
        let (name, data, after) = chunk(rest)?;
        let whole = rest.split_at_checked(rest.len() - after.len()).map_or(rest, |(whole, _)| whole);
        rest = after;
        match name {
            b"IHDR" => {
                written.extend_from_slice(whole);
                density.iter().try_for_each(|density| put(&mut written, *b"pHYs", &dense(*density)))?;
                if !properties.is_empty() {
                    put(&mut written, *b"iTXt", &[XMP, &packet::packet(properties)].concat())?;
                }
            }
            b"pHYs" if density.is_some() => {}
            b"IEND" => {
                put(&mut written, *name, data)?;
                break;
            }
            _ if SHOWN.contains(&name) => written.extend_from_slice(whole),
            // Texts, EXIF, times, and what programs put in for themselves.
            _ => {}
        }
    }
    Ok(written)
}

/// The same picture with nothing said of it but its colours and which way up it is.
pub(super) fn bare(bytes: &[u8], orientation: u8) -> Result<Vec<u8>, Fault> {
    let bare = stamp(bytes, None, &[])?;
    let (start, rest) = bare.split_at_checked(SIGNATURE + HEADER).ok_or(Fault::Truncated { format: Format::Png })?;
    let mut written = start.to_vec();
    if orientation != 1 {
        put(&mut written, *b"eXIf", &exif::turn(orientation))?;
    }
    written.extend_from_slice(rest);
    Ok(written)
}

/// Pixels a metre across and down, and the unit that says so. An inch is 0.0254 metres.
fn dense(density: u16) -> [u8; 9] {
    let [a, b, c, d] = (u32::from(density) * 10_000).saturating_add(127).div_euclid(254).to_be_bytes();
    [a, b, c, d, a, b, c, d, 1]
}

fn put(written: &mut Vec<u8>, name: [u8; 4], data: &[u8]) -> Result<(), Fault> {
    let length = u32::try_from(data.len()).map_err(|error| Fault::damaged(Format::Png, error))?;
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(&name);
    checksum.update(data);
    written.extend(length.to_be_bytes());
    written.extend(name);
    written.extend_from_slice(data);
    written.extend(checksum.finalize().to_be_bytes());
    Ok(())
}
