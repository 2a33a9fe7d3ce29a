//! Metadata into AVIF (ISO 23008-12, 9.3): an item beside the picture, whose bytes stand behind the file's.
//!
//! Takes what our encoder writes: one `meta` before one `mdat`, and in it the offsets of all items in four bytes each.

use super::{packet, properties::Property};
use crate::picture::{Fault, Format};

/// What kind of item it is: a MIME type, without a name before it and with a zero behind each.
const KIND: &[u8] = b"mime\0application/rdf+xml\0";

/// A box: its name, and what is in it.
type Part<'a> = ([u8; 4], &'a [u8]);

/// Puts metadata beside the picture. The file has none before.
pub(super) fn stamp(bytes: &[u8], properties: &[Property]) -> Result<Vec<u8>, Fault> {
    if properties.is_empty() {
        return Ok(bytes.to_vec());
    }
    let packet = packet::packet(properties);
    let file = parts(bytes)?;
    let find = |wanted: &[u8; 4]| file.iter().find(|(name, _)| name == wanted).map(|(_, data)| *data);
    let (Some(meta), Some(_)) = (find(b"meta"), find(b"mdat")) else { return Err(broken("no picture in it")) };
    let (head, items) = meta.split_at_checked(4).ok_or_else(|| broken("its table of items is cut off"))?;
    let items = parts(items)?;
    // Once with any offsets, to see how long it becomes.
    let length = with_item(head, &items, 0, 0, packet.len())?.len();
    let grown = length.checked_sub(meta.len()).ok_or_else(|| broken("its table of items shrinks"))?;
    let meta = with_item(head, &items, grown, bytes.len() + grown + 8, packet.len())?;
    let mut written = Vec::with_capacity(bytes.len() + grown + packet.len() + 8);
    for (name, data) in file {
        put(&mut written, name, if &name == b"meta" { &meta } else { data })?;
    }
    put(&mut written, *b"mdat", &packet)?;
    Ok(written)
}

/// The table with one more item, which has so many bytes at that place of the file; all others lie so much further on.
fn with_item(head: &[u8], items: &[Part<'_>], grown: usize, place: usize, size: usize) -> Result<Vec<u8>, Fault> {
    let find = |wanted: &[u8; 4]| items.iter().find(|(name, _)| name == wanted).map(|(_, data)| *data);
    let primary = find(b"pitm").and_then(|data| number(data, 4)).ok_or_else(|| broken("no picture in it"))?;
    let listed = find(b"iinf").and_then(|data| number(data, 4)).ok_or_else(|| broken("no list of items"))?;
    let id = listed.checked_add(100).ok_or_else(|| broken("too many items"))?;
    let mut written = head.to_vec();
    let mut has_references = false;
    for (name, data) in items {
        match name {
            b"iloc" => put(&mut written, *name, &located(data, id, grown, place, size)?)?,
            b"iinf" => put(&mut written, *name, &named(data, id)?)?,
            b"iref" => {
                has_references = true;
                put(&mut written, *name, &[*data, &reference(id, primary)?].concat())?;
            }
            _ => put(&mut written, *name, data)?,
        }
    }
    if !has_references {
        put(&mut written, *b"iref", &[&[0; 4][..], &reference(id, primary)?].concat())?;
    }
    Ok(written)
}

/// Where each item lies: version 0, with offsets and lengths of four bytes and no others.
fn located(data: &[u8], id: u16, grown: usize, place: usize, size: usize) -> Result<Vec<u8>, Fault> {
    let unknown = || broken("its list of places is of another form");
    let (head, mut rest) = data.split_at_checked(8).ok_or_else(unknown)?;
    let [0, 0, 0, 0, 0x44, 0, high, low] = *head else { return Err(unknown()) };
    let count = u16::from_be_bytes([high, low]);
    let mut written = vec![0, 0, 0, 0, 0x44, 0];
    written.extend((count + 1).to_be_bytes());
    for _ in 0..count {
        let (item, after) = rest.split_at_checked(6).ok_or_else(unknown)?;
        written.extend_from_slice(item);
        rest = after;
        for _ in 0..number(item, 4).ok_or_else(unknown)? {
            let (offset, after) = rest.split_first_chunk::<4>().ok_or_else(unknown)?;
            let (length, after) = after.split_first_chunk::<4>().ok_or_else(unknown)?;
            written.extend(small(u32::from_be_bytes(*offset) as usize + grown)?);
            written.extend(length);
            rest = after;
        }
    }
    written.extend(id.to_be_bytes());
    written.extend([0, 0, 0, 1]);
    written.extend(small(place)?);
    written.extend(small(size)?);
    Ok(written)
}

/// The list of items with one more.
fn named(data: &[u8], id: u16) -> Result<Vec<u8>, Fault> {
    let unknown = || broken("its list of items is of another form");
    let (head, rest) = data.split_at_checked(6).ok_or_else(unknown)?;
    let [0, 0, 0, 0, high, low] = *head else { return Err(unknown()) };
    let mut written = vec![0; 4];
    written.extend((u16::from_be_bytes([high, low]) + 1).to_be_bytes());
    written.extend_from_slice(rest);
    let entry = [&[2, 0, 0, 0][..], &id.to_be_bytes(), &[0, 0], KIND].concat();
    put(&mut written, *b"infe", &entry)?;
    Ok(written)
}

/// That the item describes the picture.
fn reference(id: u16, primary: u16) -> Result<Vec<u8>, Fault> {
    let mut written = Vec::new();
    put(&mut written, *b"cdsc", &[id.to_be_bytes(), [0, 1], primary.to_be_bytes()].concat())?;
    Ok(written)
}

/// The boxes in these bytes.
fn parts(bytes: &[u8]) -> Result<Vec<Part<'_>>, Fault> {
    let cut_off = || broken("a part of it is cut off");
    let mut found = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<4>().ok_or_else(cut_off)?;
        let (name, after) = after.split_first_chunk::<4>().ok_or_else(cut_off)?;
        let length = (u32::from_be_bytes(*length) as usize).checked_sub(8).ok_or_else(cut_off)?;
        let (data, after) = after.split_at_checked(length).ok_or_else(cut_off)?;
        found.push((*name, data));
        rest = after;
    }
    Ok(found)
}

fn put(written: &mut Vec<u8>, name: [u8; 4], data: &[u8]) -> Result<(), Fault> {
    written.extend(small(data.len() + 8)?);
    written.extend(name);
    written.extend_from_slice(data);
    Ok(())
}

fn small(value: usize) -> Result<[u8; 4], Fault> {
    u32::try_from(value).map(u32::to_be_bytes).map_err(|error| Fault::damaged(Format::Avif, error))
}

/// Two bytes at that place.
fn number(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..)?.first_chunk().copied().map(u16::from_be_bytes)
}

fn broken(detail: &str) -> Fault {
    Fault::damaged(Format::Avif, detail)
}
