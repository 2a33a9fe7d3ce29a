//! Walking through the boxes of an ISO base media file (ISO/IEC 14496-12 §4.2): MP4 and its kin.

use super::window::{Window, big};
use super::{Blank, Fault};
use std::io::{Read, Seek};

/// More boxes in one are not looked at: a film in fragments of a second has two each.
const MOST: usize = 50_000;

/// A box by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Box {
    pub(super) name: [u8; 4],
    /// Where it begins.
    pub(super) at: u64,
    /// Where its content begins.
    pub(super) content: u64,
    /// Where it ends.
    pub(super) end: u64,
}

impl Box {
    pub(super) fn is(&self, name: &[u8; 4]) -> bool {
        self.name == *name
    }

    /// How many bytes are in it.
    pub(super) fn length(&self) -> u64 {
        self.end.saturating_sub(self.content)
    }

    /// Makes it a box of nothing: `free`, and zeros. Its size stays, so that all places in the file do.
    pub(super) fn blanks(&self) -> [Blank; 2] {
        let name = Blank { at: self.at.saturating_add(4), length: 4, by: b"free".to_vec() };
        [name, Blank { at: self.content, length: self.length(), by: Vec::new() }]
    }
}

/// The boxes between two places of a file, in their order.
pub(super) fn between<R: Read + Seek>(window: &mut Window<'_, R>, from: u64, to: u64) -> Result<Vec<Box>, Fault> {
    let mut found = Vec::new();
    let mut at = from;
    // What is shorter than a box's head at the end of another is padding, as QuickTime writes it.
    while to.saturating_sub(at) >= 8 {
        let one = head(window, at, to)?;
        if found.len() == MOST {
            return Err(window.damaged("too many parts"));
        }
        at = one.end;
        found.push(one);
    }
    if to == window.size && at < to && from == 0 {
        return Err(window.truncated());
    }
    Ok(found)
}

/// The boxes inside one.
pub(super) fn inside<R: Read + Seek>(window: &mut Window<'_, R>, one: &Box) -> Result<Vec<Box>, Fault> {
    between(window, one.content, one.end)
}

/// The boxes inside the box that a way of names leads to; none if one of them isn't there.
pub(super) fn at_the_end_of<R: Read + Seek>(
    window: &mut Window<'_, R>,
    parent: &Box,
    way: &[&[u8; 4]],
) -> Result<Vec<Box>, Fault> {
    let mut boxes = inside(window, parent)?;
    for name in way {
        boxes = match boxes.iter().find(|one| one.is(name)) {
            Some(next) => inside(window, next)?,
            None => return Ok(Vec::new()),
        };
    }
    Ok(boxes)
}

fn head<R: Read + Seek>(window: &mut Window<'_, R>, at: u64, to: u64) -> Result<Box, Fault> {
    let bytes = window.up_to(at, 16)?;
    let name = bytes.get(4..8).and_then(|name| name.try_into().ok()).ok_or_else(|| window.truncated())?;
    let (size, head) = match big(&bytes, 0, 4) {
        Some(0) => (to - at, 8),
        Some(1) => (big(&bytes, 8, 8).ok_or_else(|| window.truncated())?, 16),
        Some(size) => (size, 8),
        None => return Err(window.truncated()),
    };
    let end = at.checked_add(size).filter(|_| size >= head).ok_or_else(|| window.damaged("a part without a size"))?;
    if end > window.size {
        return Err(window.truncated());
    }
    if end > to {
        return Err(window.damaged("a part that is larger than what it is in"));
    }
    Ok(Box { name, at, content: at + head, end })
}
