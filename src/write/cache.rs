//! Expensive outputs by the digest of their recipe, found again after a branch switch or when the output was removed.
//!
//! Several machines may share the folder: each file appears whole, by rename, and says by a digest whether it is.

use super::disk;
use crate::base::Digest;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// The cache may hold so many bytes; what was used longest ago goes first.
const MOST_BYTES: u64 = 4 << 30;
/// A day in nanoseconds.
const DAY: i128 = 86_400 * 1_000_000_000;
/// What wasn't used for so long goes in any case.
const OLDEST: i128 = 90 * DAY;

/// A folder of finished outputs. Each file begins with the digest of the rest, so that a damaged one is as good as none.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
    now: i128,
}

impl Cache {
    /// The cache in that folder. `now` is in nanoseconds since 1970, and judges what is old.
    pub fn new(folder: PathBuf, now: i128) -> Self {
        Self { folder, now }
    }

    fn path(&self, key: &Digest) -> PathBuf {
        let hex = key.hex();
        let (first, rest) = hex.split_at_checked(2).unwrap_or(("", &hex));
        self.folder.join(first).join(rest)
    }

    /// The bytes made by a recipe, if they are there and whole.
    pub fn get(&self, key: &Digest) -> Option<Vec<u8>> {
        let path = self.path(key);
        let mut bytes = disk::read(&path).ok()?;
        let (digest, payload) = bytes.split_at_checked(32)?;
        (blake3::hash(payload).as_bytes().as_slice() == digest).then_some(())?;
        self.keep_young(&path);
        bytes.drain(..32);
        Some(bytes)
    }

    /// What is used stays, also for the other machines that share the folder. Where the time can't be set, it grows old.
    fn keep_young(&self, path: &Path) {
        if disk::stat(path).is_some_and(|(_, modified)| self.now - modified > DAY) {
            let _ = disk::set_modified(path, self.now);
        }
    }

    /// Keeps what a recipe made.
    pub fn put(&self, key: &Digest, payload: &[u8]) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(payload.len() + 32);
        bytes.extend_from_slice(blake3::hash(payload).as_bytes());
        bytes.extend_from_slice(payload);
        disk::make_folder(&self.folder)?;
        disk::place(&self.folder, &self.path(key), &bytes)
    }

    /// Whether a file lies where this cache puts its files, by a name that it gives. People may name any folder, and others'
    /// files in it are not to be touched.
    fn is_own(&self, path: &Path) -> bool {
        let name = path.strip_prefix(&self.folder).ok().and_then(Path::to_str).unwrap_or_default();
        let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let parts = name.replace(std::path::MAIN_SEPARATOR, "/");
        parts
            .split_once('/')
            .is_some_and(|(first, rest)| first.len() == 2 && rest.len() == 62 && is_hex(first) && is_hex(rest))
    }

    /// Lets go of what is too old or too much, never of what is in use, nor of what isn't the cache's.
    pub fn prune(&self, in_use: &BTreeSet<Digest>) -> io::Result<()> {
        let in_use: BTreeSet<PathBuf> = in_use.iter().map(|key| self.path(key)).collect();
        let mut files = disk::files(&self.folder);
        files.retain(|(path, ..)| self.is_own(path));
        files.sort_by_key(|(_, _, time)| std::cmp::Reverse(*time));
        let mut total = 0;
        for (path, size, time) in files {
            total += size;
            let is_old = self.now - time > OLDEST;
            if (is_old || total > MOST_BYTES) && !in_use.contains(&path) {
                disk::remove(&self.folder, &path)?;
                total -= size;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "looks at what is left on the disk")]
    fn only_its_own_files_grow_old() {
        let folder = tempfile::tempdir().unwrap();
        let now = 200 * DAY;
        let cache = Cache::new(folder.path().to_owned(), now);
        let (old, kept, young) = (Digest::of(b"old"), Digest::of(b"kept"), Digest::of(b"young"));
        for key in [&old, &kept, &young] {
            cache.put(key, b"pixels").unwrap();
        }
        let alien = folder.path().join("thesis.odt");
        std::fs::write(&alien, "years of work").unwrap();
        for path in [&cache.path(&old), &cache.path(&kept), &alien] {
            disk::set_modified(path, now - OLDEST - 1).unwrap();
        }
        disk::set_modified(&cache.path(&young), now).unwrap();
        cache.prune(&BTreeSet::from([kept])).unwrap();
        let there = [&cache.path(&old), &cache.path(&kept), &cache.path(&young), &alien].map(|path| path.exists());
        assert_eq!(there, [false, true, true, true]);
    }
}
