//! A file of the site, read piece by piece: films are larger than what a build may hold in memory.

use super::stat::{self, Stat};
use super::{Source, faults};
use crate::base::{Diagnostic, SourcePath};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

/// Reads a source, from memory where it is still there.
#[derive(Debug)]
pub struct Reader(Inner);

#[derive(Debug)]
enum Inner {
    Memory(Cursor<Arc<[u8]>>),
    Disk(BufReader<File>),
}

impl Reader {
    /// Opens a file that must still be what it was when it was collected.
    pub(super) fn open(root: &Path, path: &SourcePath, source: &Source) -> Result<Self, Diagnostic> {
        if let Some(bytes) = &source.bytes {
            return Ok(Self(Inner::Memory(Cursor::new(bytes.clone()))));
        }
        let file = stat::open(root, path).map_err(|error| faults::of_reading(path, &error))?;
        let reader = Self(Inner::Disk(BufReader::new(file)));
        reader.is_still(&source.stat).then_some(reader).ok_or_else(|| faults::changed_meanwhile(path))
    }

    /// Whether the file has not been written to since it was collected.
    pub(super) fn is_still(&self, then: &Stat) -> bool {
        match &self.0 {
            Inner::Memory(_) => true,
            Inner::Disk(file) => file.get_ref().metadata().is_ok_and(|now| Stat::of(&now) == *then),
        }
    }
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Inner::Memory(bytes) => bytes.read(into),
            Inner::Disk(file) => file.read(into),
        }
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.0 {
            Inner::Memory(bytes) => bytes.seek(to),
            // Where the place lies within what was read ahead, that is kept.
            Inner::Disk(file) => match to {
                SeekFrom::Start(at) => {
                    let here = file.stream_position()?;
                    match i64::try_from(i128::from(at) - i128::from(here)) {
                        Ok(by) => file.seek_relative(by).map(|()| at),
                        Err(_) => file.seek(to),
                    }
                }
                SeekFrom::Current(by) => file.seek_relative(by).and_then(|()| file.stream_position()),
                SeekFrom::End(_) => file.seek(to),
            },
        }
    }
}
