//! Stage 1: walk, stat, read, digest. The only stage that reads the site's folder.
//!
//! A file whose size, times and inode are those of the last run is not read again: its digest is remembered.
//! As in git, a file changed so shortly before the last run that its time could not tell is read all the same.

mod carried;
mod faults;
mod look;
mod reader;
mod stat;
mod walk;

pub use carried::Carried;
pub use look::{Look, look};
pub use reader::Reader;
pub use stat::{Stat, StatMemory};
pub use walk::{FOLDERS, is_foreign};

use crate::base::{Diagnostic, Digest, SourcePath};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Files up to this size are read whole and kept in memory; larger ones (pictures, films) are digested piece by piece and
/// read again when needed.
const KEEP_UP_TO: u64 = 1 << 20;

/// What the site's folder held when it was looked at.
#[derive(Clone, Debug)]
pub struct Sources {
    root: PathBuf,
    files: BTreeMap<SourcePath, Source>,
    folders: BTreeSet<SourcePath>,
}

/// One file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub size: u64,
    stat: Stat,
    bytes: Option<Arc<[u8]>>,
}

impl Sources {
    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &Source)> {
        self.files.iter()
    }

    /// Folders whose names have an ending, as those of files do.
    pub fn folders(&self) -> &BTreeSet<SourcePath> {
        &self.folders
    }

    /// One file.
    pub fn get(&self, path: &SourcePath) -> Option<&Source> {
        self.files.get(path)
    }

    /// The bytes that were digested. Fails if the file has gone or changed since then, so that no output is
    /// made of a mixture of two states.
    pub fn bytes(&self, path: &SourcePath) -> Result<Arc<[u8]>, Diagnostic> {
        let Some(source) = self.files.get(path) else { return Err(faults::gone(path)) };
        if let Some(bytes) = &source.bytes {
            return Ok(bytes.clone());
        }
        let bytes = stat::read(&self.root, path).map_err(|error| faults::of_reading(path, &error))?;
        if Digest::of(&bytes) == source.digest { Ok(bytes.into()) } else { Err(faults::changed_meanwhile(path)) }
    }

    /// The file piece by piece, for what is too large to be held. Fails if the file has gone or been written to since it
    /// was digested; what is read after that is for [`Sources::look`] or the reader's own digest to judge.
    pub fn open(&self, path: &SourcePath) -> Result<Reader, Diagnostic> {
        let source = self.files.get(path).ok_or_else(|| faults::gone(path))?;
        Reader::open(&self.root, path, source)
    }

    /// What `look` finds in the file, of which it need read only parts. Fails as [`Sources::open`] does, and if the file
    /// was written to while it was looked at.
    pub fn look<T>(&self, path: &SourcePath, look: impl FnOnce(&mut Reader) -> T) -> Result<T, Diagnostic> {
        let source = self.files.get(path).ok_or_else(|| faults::gone(path))?;
        let mut reader = Reader::open(&self.root, path, source)?;
        let found = look(&mut reader);
        reader.is_still(&source.stat).then_some(found).ok_or_else(|| faults::changed_meanwhile(path))
    }

    /// The bytes as text. Fails as [`Sources::bytes`] does, and at the first byte that isn't UTF-8.
    pub fn text(&self, path: &SourcePath) -> Result<String, Diagnostic> {
        let bytes = self.bytes(path)?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(faults::not_utf8(path, error.valid_up_to())),
        }
    }

    /// The same files but for these, which are looked at again, whatever their times say. Nothing if one of them is none that
    /// can be looked at by itself: a folder, a link, something that is not at hand.
    pub fn glance(mut self, paths: &BTreeSet<SourcePath>) -> Option<Self> {
        for path in paths {
            match walk::glance(&self.root, path)? {
                Some(stat) if stat.size <= KEEP_UP_TO => {
                    let source = source(&self.root, path, stat, None).ok()?;
                    self.files.insert(path.clone(), source);
                }
                Some(_) => return None,
                // What came and went meanwhile is how editors save; a folder that went is for a walk to judge.
                None if self.files.remove(path).is_none() && self.has_folder(path) => return None,
                None => {}
            }
        }
        Some(self)
    }

    /// The same with other bytes in place of these files, or beside them: for asking what would be found if they were written.
    #[must_use]
    pub fn with(mut self, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Self {
        for (path, bytes) in laid {
            let size = bytes.len() as u64;
            let source = Source {
                digest: Digest::of(bytes),
                size,
                stat: Stat::unwritten(size),
                bytes: Some(bytes.as_slice().into()),
            };
            self.files.insert(path.clone(), source);
        }
        self
    }

    fn has_folder(&self, path: &SourcePath) -> bool {
        let is_inside =
            |file: &SourcePath| file.as_str().strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('/'));
        self.folders.contains(path) || self.files.keys().any(is_inside)
    }

    /// The same without the bytes.
    pub fn bare(mut self) -> Self {
        self.files.values_mut().for_each(|file| file.bytes = None);
        self
    }

    /// What is to be remembered of the files for the next run.
    pub fn memory(&self, now: i128) -> StatMemory {
        StatMemory::new(now, self.files.iter().map(|(path, file)| (path.clone(), (file.stat, file.digest))))
    }
}

/// Looks at everything that the site is made of: `site.yaml`, `content/`, `media/` and `themes/`.
///
/// With `rehash` nothing is taken from `memory` and every file is read.
pub fn collect(root: &Path, memory: &StatMemory, rehash: bool) -> (Sources, Vec<Diagnostic>) {
    let (found, mut diagnostics) = walk::walk(root);
    let read: Vec<_> = found
        .files
        .into_par_iter()
        .map(|(path, stat)| {
            let remembered = if rehash { None } else { memory.digest(&path, &stat) };
            (source(root, &path, stat, remembered), path)
        })
        .collect();
    let mut files = BTreeMap::new();
    for (source, path) in read {
        match source {
            Ok(source) => {
                files.insert(path, source);
            }
            // A file that went away since it was listed is as if it had never been there.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => diagnostics.push(faults::unreadable(&path, &error)),
        }
    }
    (Sources { root: root.to_owned(), files, folders: found.folders }, diagnostics)
}

fn source(root: &Path, path: &SourcePath, stat: Stat, remembered: Option<Digest>) -> std::io::Result<Source> {
    if let Some(digest) = remembered {
        return Ok(Source { digest, size: stat.size, stat, bytes: None });
    }
    if stat.size > KEEP_UP_TO {
        let (digest, size) = Digest::of_reader(stat::open(root, path)?)?;
        return Ok(Source { digest, size, stat, bytes: None });
    }
    let bytes = stat::read(root, path)?;
    let digest = Digest::of(&bytes);
    let size = bytes.len() as u64;
    Ok(Source { digest, size, stat, bytes: (size <= KEEP_UP_TO).then(|| bytes.into()) })
}
