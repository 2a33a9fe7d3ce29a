//! Parts of a file that are not to be published, taken out without moving what comes after them.

use serde::{Deserialize, Serialize};
use std::io::{self, Read};

/// A part of a file that is replaced: by `by`, then by zeros to its end. Nothing else moves, so that what points into the
/// file goes on pointing right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// Where it begins, in bytes.
    pub at: u64,
    /// How long it is, in bytes.
    pub length: u64,
    /// What it begins with from now on.
    pub by: Vec<u8>,
}

impl Blank {
    /// What stands at a place from now on, if the place is within this part.
    fn byte(&self, at: u64) -> Option<u8> {
        let within = at.checked_sub(self.at).filter(|within| *within < self.length)?;
        Some(usize::try_from(within).ok().and_then(|within| self.by.get(within)).copied().unwrap_or(0))
    }
}

/// Reads a file with these parts blanked.
#[derive(Debug)]
pub struct Blanked<'a, R> {
    reader: R,
    blanks: &'a [Blank],
    at: u64,
}

impl<'a, R: Read> Blanked<'a, R> {
    /// `reader` stands at the beginning of the file.
    pub fn new(reader: R, blanks: &'a [Blank]) -> Self {
        Self { reader, blanks, at: 0 }
    }
}

impl<R: Read> Read for Blanked<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(into)?;
        let (from, to) = (self.at, self.at.saturating_add(count as u64));
        for blank in self.blanks.iter().filter(|blank| blank.at < to && from < blank.at.saturating_add(blank.length)) {
            for (at, byte) in (from..to).zip(into.iter_mut()) {
                *byte = blank.byte(at).unwrap_or(*byte);
            }
        }
        self.at = to;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_blanked_moves_nothing() {
        let blanks = [Blank { at: 2, length: 4, by: b"x".to_vec() }, Blank { at: 8, length: 9, by: Vec::new() }];
        for step in 1..12 {
            let mut reader = Blanked::new(&b"0123456789"[..], &blanks);
            let mut found = Vec::new();
            let mut piece = vec![0; step];
            while let Ok(count @ 1..) = reader.read(&mut piece) {
                found.extend_from_slice(&piece[..count]);
            }
            assert_eq!(found, b"01x\0\0\x0067\0\0", "{step} bytes at a time");
        }
    }
}
