//! Metadata into WebP: a chunk at the end, announced in the extended header (RFC 9649, section 2.7).

use super::{packet, properties::Property};
use crate::picture::webp::{self, chunk};
use crate::picture::{Fault, Format};

const ALPHA: u8 = 0x10;
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

/// Puts metadata in the place of what there is of it. A file in the simple form gets an extended header.
pub(super) fn stamp(bytes: &[u8], properties: &[Property]) -> Result<Vec<u8>, Fault> {
    if properties.is_empty() {
        return Ok(bytes.to_vec());
    }
    let found = webp::read(bytes)?;
    let mut header = simple(found.width, found.height);
    let mut chunks = Vec::with_capacity(bytes.len());
    let mut rest = bytes.get(12..).unwrap_or_default();
    while !rest.is_empty() {
        let (name, data, after) = chunk(rest)?;
        rest = after;
        match name {
            b"VP8X" => header = data.first_chunk().copied().unwrap_or(header),
            b"EXIF" | b"XMP " => {}
            _ => {
                mark_alpha(name, data, &mut header);
                put(&mut chunks, *name, data)?;
            }
        }
    }
    header[0] = (header[0] & !EXIF) | XMP;
    let mut body = b"WEBP".to_vec();
    put(&mut body, *b"VP8X", &header)?;
    body.append(&mut chunks);
    put(&mut body, *b"XMP ", &packet::packet(properties))?;
    let mut written = Vec::with_capacity(body.len() + 8);
    put(&mut written, *b"RIFF", &body)?;
    Ok(written)
}

/// An extended header that announces nothing: flags, then width and height less one in 24 bits each.
fn simple(width: u32, height: u32) -> [u8; 10] {
    let [w0, w1, w2, _] = width.saturating_sub(1).to_le_bytes();
    let [h0, h1, h2, _] = height.saturating_sub(1).to_le_bytes();
    [0, 0, 0, 0, w0, w1, w2, h0, h1, h2]
}

/// A lossless picture says in its own header whether it is transparent, after 14 bits of width and of height each.
fn mark_alpha(name: &[u8; 4], data: &[u8], header: &mut [u8; 10]) {
    let in_stream = name == b"VP8L" && data.get(4).is_some_and(|byte| byte & 0x10 != 0);
    if in_stream || name == b"ALPH" {
        header[0] |= ALPHA;
    }
}

/// A chunk, padded to an even length.
fn put(written: &mut Vec<u8>, name: [u8; 4], data: &[u8]) -> Result<(), Fault> {
    let length = u32::try_from(data.len()).map_err(|error| Fault::damaged(Format::Webp, error))?;
    written.extend(name);
    written.extend(length.to_le_bytes());
    written.extend_from_slice(data);
    if !data.len().is_multiple_of(2) {
        written.push(0);
    }
    Ok(())
}
