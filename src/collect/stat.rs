//! How a file is known again without being read.

use crate::base::{Digest, SourcePath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// Nanoseconds by which a file must be older than the look at it for its times to be trusted.
/// FAT counts in two seconds; nothing in use is coarser.
const MARGIN: i128 = 2_000_000_000;

/// What the file system says of a file. Times in nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stat {
    /// Bytes.
    pub size: u64,
    modified: i128,
    changed: i128,
    inode: u64,
}

impl Stat {
    /// Of bytes that are in no file yet.
    pub(super) fn unwritten(size: u64) -> Self {
        Self { size, modified: 0, changed: 0, inode: 0 }
    }

    /// Reads it out of what the system returned.
    pub fn of(meta: &std::fs::Metadata) -> Self {
        let nanos = |time: std::io::Result<std::time::SystemTime>| {
            time.ok()
                .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok())
                .map_or(0, |since| i128::try_from(since.as_nanos()).unwrap_or(0))
        };
        let (changed, inode) = change_time_and_inode(meta);
        Self { size: meta.len(), modified: nanos(meta.modified()), changed, inode }
    }
}

#[cfg(unix)]
fn change_time_and_inode(meta: &std::fs::Metadata) -> (i128, u64) {
    use std::os::unix::fs::MetadataExt;
    (i128::from(meta.ctime()) * 1_000_000_000 + i128::from(meta.ctime_nsec()), meta.ino())
}

#[cfg(not(unix))]
fn change_time_and_inode(_: &std::fs::Metadata) -> (i128, u64) {
    (0, 0)
}

/// The digests of files by path, with what the file system said of them when they were read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StatMemory {
    seen: i128,
    files: BTreeMap<SourcePath, (Stat, Digest)>,
}

impl StatMemory {
    /// Remembers files that were looked at no earlier than `seen` (nanoseconds since 1970).
    pub fn new(seen: i128, files: impl IntoIterator<Item = (SourcePath, (Stat, Digest))>) -> Self {
        Self { seen, files: files.into_iter().collect() }
    }

    /// The digest, if nothing speaks for a change since then.
    pub fn digest(&self, path: &SourcePath, now: &Stat) -> Option<Digest> {
        let (then, digest) = self.files.get(path)?;
        let settled = now.modified.max(now.changed) + MARGIN < self.seen;
        (then == now && settled).then_some(*digest)
    }

    /// The digest under the same times, which don't speak for it if the file was changed just before.
    pub(super) fn unsure(&self, path: &SourcePath, now: &Stat) -> Option<Digest> {
        self.files.get(path).filter(|(then, _)| then == now).map(|(_, digest)| *digest)
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.files.len()
    }
}

/// Opens a file of the site.
#[expect(clippy::disallowed_methods, reason = "collect is the door to the site's files")]
pub fn open(root: &Path, path: &SourcePath) -> std::io::Result<std::fs::File> {
    std::fs::File::open(root.join(path.as_str()))
}

/// Reads a file of the site.
#[expect(clippy::disallowed_methods, reason = "collect is the door to the site's files")]
pub fn read(root: &Path, path: &SourcePath) -> std::io::Result<Vec<u8>> {
    std::fs::read(root.join(path.as_str()))
}
