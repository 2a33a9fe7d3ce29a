//! Looks into archives that others made.

use std::io::{Read, Seek};
use zip::ZipArchive;

/// An archive of which members are read.
#[derive(Debug)]
pub struct Archive<R>(ZipArchive<R>);

impl<R: Read + Seek> Archive<R> {
    /// Nothing where it is no archive, or a damaged one.
    pub fn open(reader: R) -> Option<Self> {
        ZipArchive::new(reader).ok().map(Self)
    }

    /// What its members are called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.file_names()
    }

    /// The bytes of a member; nothing where it isn't there, can't be unpacked, or has more bytes than `most`, whatever the
    /// archive says of its size.
    pub fn read(&mut self, name: &str, most: u64) -> Option<Vec<u8>> {
        let member = self.0.by_name(name).ok()?;
        let mut bytes = Vec::new();
        member.take(most.saturating_add(1)).read_to_end(&mut bytes).ok()?;
        (bytes.len() as u64 <= most).then_some(bytes)
    }
}
