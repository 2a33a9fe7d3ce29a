//! A file of which small pieces are read, wherever they stand.

use super::{Container, Fault};
use std::io::{ErrorKind, Read, Seek, SeekFrom};

/// The most bytes that are asked for at a time. What says more of itself is damaged.
const MOST: u64 = 1 << 20;

/// A file with its size. Every read is bounded, so that a file that lies of its sizes costs no memory.
pub(super) struct Window<'a, R> {
    reader: &'a mut R,
    pub(super) container: Container,
    pub(super) size: u64,
}

impl<'a, R: Read + Seek> Window<'a, R> {
    pub(super) fn new(reader: &'a mut R, container: Container, size: u64) -> Self {
        Self { reader, container, size }
    }

    /// Just so many bytes from a place on.
    pub(super) fn bytes(&mut self, at: u64, count: u64) -> Result<Vec<u8>, Fault> {
        if count > MOST {
            return Err(self.damaged("a part that is too large"));
        }
        if at.checked_add(count).is_none_or(|end| end > self.size) {
            return Err(self.truncated());
        }
        let mut found = vec![0; usize::try_from(count).unwrap_or_default()];
        self.reader.seek(SeekFrom::Start(at)).map_err(|error| Fault::unread(&error))?;
        self.reader.read_exact(&mut found).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => self.truncated(),
            _ => Fault::unread(&error),
        })?;
        Ok(found)
    }

    /// At most so many bytes from a place on: fewer where the file ends.
    pub(super) fn up_to(&mut self, at: u64, count: u64) -> Result<Vec<u8>, Fault> {
        self.bytes(at, count.min(self.size.saturating_sub(at)))
    }

    pub(super) fn truncated(&self) -> Fault {
        Fault::Truncated { container: self.container }
    }

    pub(super) fn damaged(&self, detail: &'static str) -> Fault {
        Fault::Damaged { container: self.container, detail }
    }
}

/// A whole number at a place, its most significant byte first. Nothing where the bytes end.
pub(super) fn big(bytes: &[u8], at: usize, count: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(count)?)?;
    Some(part.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

/// The same, its least significant byte first.
pub(super) fn little(bytes: &[u8], at: usize, count: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(count)?)?;
    Some(part.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

/// So many thousandths of a second are `count` at `rate` a second. Nothing without a rate.
pub(super) fn milliseconds(count: u64, rate: u64) -> Option<u64> {
    let exact = u128::from(count).checked_mul(1000)?.checked_div(u128::from(rate))?;
    u64::try_from(exact).ok()
}
