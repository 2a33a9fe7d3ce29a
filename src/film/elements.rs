//! Walking through the elements of an EBML file (RFC 8794): WebM and Matroska.

use super::window::Window;
use super::{Blank, Fault};
use std::io::{Read, Seek};

/// More elements in one are not looked at: clusters are a few seconds long.
const MOST: usize = 50_000;

/// An element by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) id: u32,
    /// Where it begins.
    at: u64,
    /// Where its content begins.
    pub(super) content: u64,
    /// Where it ends; nothing if whoever wrote it didn't know yet.
    pub(super) end: Option<u64>,
}

impl Element {
    /// Its content as a whole number, most significant byte first.
    pub(super) fn number<R: Read + Seek>(&self, window: &mut Window<'_, R>) -> Result<u64, Fault> {
        let bytes = self.bytes(window)?;
        if bytes.len() > 8 {
            return Err(window.damaged("a number that is too long"));
        }
        Ok(bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
    }

    /// Its content as a number with a fraction; nothing if it is no such number.
    pub(super) fn float<R: Read + Seek>(&self, window: &mut Window<'_, R>) -> Result<Option<f64>, Fault> {
        let bytes = self.bytes(window)?;
        let short = bytes.as_slice().try_into().ok().map(f32::from_be_bytes).map(f64::from);
        let long = bytes.as_slice().try_into().ok().map(f64::from_be_bytes);
        Ok(short.or(long).filter(|value| value.is_finite() && *value >= 0.0))
    }

    /// Its content.
    pub(super) fn bytes<R: Read + Seek>(&self, window: &mut Window<'_, R>) -> Result<Vec<u8>, Fault> {
        let end = self.end.ok_or_else(|| window.damaged("a part without a size"))?;
        window.bytes(self.content, end.saturating_sub(self.content))
    }

    /// Makes it an element of nothing (`Void`) that is as long as it was.
    pub(super) fn blank(&self) -> Option<Blank> {
        let length = self.end?.checked_sub(self.at)?;
        let head = self.content.checked_sub(self.at)?;
        // One byte of name, and as many of the old head as a size may have.
        let width = u32::try_from(head.checked_sub(1)?.min(8)).ok()?;
        let size = length.checked_sub(1 + u64::from(width))?;
        let marked = size | 1_u64.checked_shl(7 * width)?;
        let bytes = marked.to_be_bytes();
        let mut by = vec![0xEC];
        by.extend(bytes.get(8 - usize::try_from(width).ok()?..)?);
        Some(Blank { at: self.at, length, by })
    }
}

/// The elements between two places of a file, in their order. What is inside one without a size is taken for its
/// neighbours, as is the custom with clusters of a live film.
pub(super) fn between<R: Read + Seek>(window: &mut Window<'_, R>, from: u64, to: u64) -> Result<Vec<Element>, Fault> {
    let mut found = Vec::new();
    let mut at = from;
    while at < to {
        let one = head(window, at)?;
        if found.len() == MOST {
            return Err(window.damaged("too many parts"));
        }
        if one.end.is_some_and(|end| end > window.size) {
            return Err(window.truncated());
        }
        if one.end.is_some_and(|end| end > to) {
            return Err(window.damaged("a part that is larger than what it is in"));
        }
        at = one.end.unwrap_or(one.content);
        found.push(one);
    }
    Ok(found)
}

/// The elements inside one.
pub(super) fn inside<R: Read + Seek>(window: &mut Window<'_, R>, one: &Element) -> Result<Vec<Element>, Fault> {
    let end = one.end.unwrap_or(window.size);
    between(window, one.content, end)
}

/// Name and size: each begins with as many zero bits as it has further bytes.
fn head<R: Read + Seek>(window: &mut Window<'_, R>, at: u64) -> Result<Element, Fault> {
    let bytes = window.up_to(at, 12)?;
    let first = *bytes.first().ok_or_else(|| window.truncated())?;
    let named = usize::try_from(first.leading_zeros()).unwrap_or(8) + 1;
    if named > 4 {
        return Err(window.damaged("a part without a name"));
    }
    let number = |from: usize, count: usize| {
        let part = bytes.get(from..from + count)?;
        Some(part.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte)))
    };
    let id = number(0, named).and_then(|id| u32::try_from(id).ok()).ok_or_else(|| window.truncated())?;
    let marker = *bytes.get(named).ok_or_else(|| window.truncated())?;
    let sized = usize::try_from(marker.leading_zeros()).unwrap_or(8) + 1;
    if sized > 8 {
        return Err(window.damaged("a part without a size"));
    }
    let mask = (1_u64 << (7 * sized)) - 1;
    let size = number(named, sized).ok_or_else(|| window.truncated())? & mask;
    let content = at + (named + sized) as u64;
    let end = if size == mask { None } else { Some(content.saturating_add(size)) };
    Ok(Element { id, at, content, end })
}
