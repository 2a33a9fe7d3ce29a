//! Expensive outputs by the digest of their recipe, found again after a branch switch or when the output was removed.

use super::disk;
use crate::base::Digest;
use std::io;
use std::path::{Path, PathBuf};

/// The cache may hold so many bytes; the oldest go first.
const MOST_BYTES: u64 = 4 << 30;
/// What was made so long ago and isn't used goes in any case: ninety days, in nanoseconds.
const OLDEST: i128 = 90 * 86_400 * 1_000_000_000;

/// A folder of finished outputs. Each file begins with the digest of the rest, so that a damaged one is as good as none.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// The cache in a workplace.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: Some(folder.join("cache")) }
    }

    /// A cache that holds nothing, for a clean build beside.
    pub fn none() -> Self {
        Self { folder: None }
    }

    fn path(&self, recipe: &Digest) -> Option<PathBuf> {
        let hex = recipe.hex();
        let (first, rest) = hex.split_at_checked(2)?;
        Some(self.folder.as_ref()?.join(first).join(rest))
    }

    /// The bytes made by a recipe, if they are there and whole.
    pub fn get(&self, recipe: &Digest) -> Option<Vec<u8>> {
        let path = self.path(recipe)?;
        let bytes = disk::read(&path).ok()?;
        let (digest, payload) = bytes.split_at_checked(32)?;
        (blake3::hash(payload).as_bytes().as_slice() == digest).then(|| payload.to_vec())
    }

    /// Keeps what a recipe made.
    pub fn put(&self, recipe: &Digest, payload: &[u8]) -> io::Result<()> {
        let (Some(path), Some(folder)) = (self.path(recipe), &self.folder) else { return Ok(()) };
        let mut bytes = blake3::hash(payload).as_bytes().to_vec();
        bytes.extend_from_slice(payload);
        disk::make_folder(folder)?;
        disk::place(folder, &path, &bytes)
    }

    /// Lets go of what is too old or too much, never of what this plan uses. `now` is in nanoseconds since 1970.
    pub fn prune(&self, now: i128, in_use: &dyn Fn(&Path) -> bool) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let mut files = disk::files(folder);
        files.sort_by_key(|(_, _, time)| std::cmp::Reverse(*time));
        let mut total = 0;
        for (path, size, time) in files {
            total += size;
            let is_old = now - time > OLDEST;
            if (is_old || total > MOST_BYTES) && !in_use(&path) {
                disk::remove(folder, &path)?;
            }
        }
        Ok(())
    }

    /// Whether a file of the cache is the one of that recipe.
    pub fn is_of(&self, path: &Path, recipe: &Digest) -> bool {
        self.path(recipe).is_some_and(|own| own == path)
    }
}
