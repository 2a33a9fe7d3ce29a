//! Metadata into PNG: chunks after its header (PNG third edition; XMP part 3, section 1.1.5).

use super::{packet, properties::Property};
use crate::picture::png::chunk;
use crate::picture::{Fault, Format};

/// The keyword, then: not compressed, by no method, in no language, under no other name.
const XMP: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";
const SIGNATURE: usize = 8;

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
            b"iTXt" | b"tEXt" | b"zTXt" | b"eXIf" | b"tIME" => {}
            b"IEND" => {
                put(&mut written, *name, data)?;
                break;
            }
            _ => written.extend_from_slice(whole),
        }
    }
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
