//! Expensive outputs by the digest of their recipe, found again after a branch switch or when the output was removed.
//!
//! Several machines may share the folder: each file appears whole, by rename, and says by a digest whether it is. Where the
//! shared one belongs to somebody else and can't be written to, what is made goes to the site's own.

use super::disk;
use crate::base::Digest;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

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
    /// Where that goes which can't be kept there.
    own: Option<PathBuf>,
    now: i128,
    /// What the machine said when something could first not be kept in the folder.
    refusal: Arc<OnceLock<String>>,
}

impl Cache {
    /// The cache in that folder. `now` is in nanoseconds since 1970, and judges what is old.
    pub fn new(folder: PathBuf, now: i128) -> Self {
        Self { folder, own: None, now, refusal: Arc::default() }
    }

    /// The same with a folder of one's own, for what can't be kept in the one that is shared.
    #[must_use]
    pub fn with_own(self, own: PathBuf) -> Self {
        Self { own: Some(own).filter(|own| *own != self.folder), ..self }
    }

    /// Why something could not be kept in the folder and lies in one's own; nothing if that didn't happen.
    pub fn refusal(&self) -> Option<&str> {
        self.refusal.get().map(String::as_str)
    }

    fn folders(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(self.folder.as_path()).chain(self.own.as_deref())
    }

    /// The bytes made by a recipe, if they are there, whole, and may be read.
    pub fn get(&self, key: &Digest) -> Option<Vec<u8>> {
        self.folders().find_map(|folder| self.read(&file(folder, key)))
    }

    fn read(&self, path: &Path) -> Option<Vec<u8>> {
        let mut bytes = disk::read(path).ok()?;
        let (digest, payload) = bytes.split_at_checked(32)?;
        (blake3::hash(payload).as_bytes().as_slice() == digest).then_some(())?;
        self.keep_young(path);
        bytes.drain(..32);
        Some(bytes)
    }

    /// What is used stays, also for the other machines that share the folder. Where the time can't be set, it grows old.
    fn keep_young(&self, path: &Path) {
        if disk::stat(path).is_some_and(|(_, modified)| self.now - modified > DAY) {
            let _ = disk::set_modified(path, self.now);
        }
    }

    /// Keeps what a recipe made. Fails only if it can't be kept in one's own folder either.
    pub fn put(&self, key: &Digest, payload: &[u8]) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(payload.len() + 32);
        bytes.extend_from_slice(blake3::hash(payload).as_bytes());
        bytes.extend_from_slice(payload);
        match (keep(&self.folder, key, &bytes), &self.own) {
            (Err(error), Some(own)) => {
                self.refusal.get_or_init(|| error.to_string());
                keep(own, key, &bytes)
            }
            (kept, _) => kept,
        }
    }

    /// A file without a name on the same disk, for what is too large for the memory and not worth keeping.
    pub fn scratch(&self) -> io::Result<std::fs::File> {
        let mut folders = self.folders().map(disk::scratch);
        let first = folders.next().unwrap_or_else(|| Err(io::Error::from(io::ErrorKind::NotFound)));
        first.or_else(|error| folders.next().unwrap_or(Err(error)))
    }

    /// Lets go of what is too old or too much, never of what is in use, nor of what isn't the cache's.
    pub fn prune(&self, in_use: &BTreeSet<Digest>) -> io::Result<()> {
        let pruned: Vec<io::Result<()>> = self.folders().map(|folder| self.prune_folder(folder, in_use)).collect();
        pruned.into_iter().collect()
    }

    fn prune_folder(&self, folder: &Path, in_use: &BTreeSet<Digest>) -> io::Result<()> {
        let in_use: BTreeSet<PathBuf> = in_use.iter().map(|key| file(folder, key)).collect();
        let mut files = disk::files(folder);
        files.retain(|(path, ..)| is_own(folder, path));
        files.sort_by_key(|(_, _, time)| std::cmp::Reverse(*time));
        let mut total = 0;
        for (path, size, time) in files {
            total += size;
            let is_old = self.now - time > OLDEST;
            if (is_old || total > MOST_BYTES) && !in_use.contains(&path) {
                disk::remove(folder, &path)?;
                total -= size;
            }
        }
        Ok(())
    }
}

fn file(folder: &Path, key: &Digest) -> PathBuf {
    let hex = key.hex();
    let (first, rest) = hex.split_at_checked(2).unwrap_or(("", &hex));
    folder.join(first).join(rest)
}

fn keep(folder: &Path, key: &Digest, bytes: &[u8]) -> io::Result<()> {
    disk::make_folder(folder)?;
    disk::place(folder, &file(folder, key), bytes)
}

/// Whether a file lies where a cache puts its files, by a name that it gives. People may name any folder, and others'
/// files in it are not to be touched.
fn is_own(folder: &Path, path: &Path) -> bool {
    let name = path.strip_prefix(folder).ok().and_then(Path::to_str).unwrap_or_default();
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let parts = name.replace(std::path::MAIN_SEPARATOR, "/");
    parts
        .split_once('/')
        .is_some_and(|(first, rest)| first.len() == 2 && rest.len() == 62 && is_hex(first) && is_hex(rest))
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
        for path in [&file(folder.path(), &old), &file(folder.path(), &kept), &alien] {
            disk::set_modified(path, now - OLDEST - 1).unwrap();
        }
        disk::set_modified(&file(folder.path(), &young), now).unwrap();
        cache.prune(&BTreeSet::from([kept])).unwrap();
        let there = [&file(folder.path(), &old), &file(folder.path(), &kept), &file(folder.path(), &young), &alien]
            .map(|path| path.exists());
        assert_eq!(there, [false, true, true, true]);
    }

    /// The folder of others can't be written to, or read, for one reason or another: here because names are taken.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "puts things in the way")]
    fn what_others_folders_refuse_is_kept_in_ones_own() {
        let folder = tempfile::tempdir().unwrap();
        let (shared, own) = (folder.path().join("shared"), folder.path().join("own"));
        let cache = Cache::new(shared.clone(), DAY).with_own(own.clone());
        let keys = [b"free", b"deep", b"file"].map(|name| Digest::of(name));
        let [free, deep, taken] = &keys;
        std::fs::create_dir_all(file(&shared, deep).join("folder")).unwrap();
        std::fs::write(file(&shared, taken).parent().unwrap(), "in the way").unwrap();
        cache.put(free, b"pixels").unwrap();
        assert_eq!(cache.refusal(), None);
        for key in [deep, taken] {
            assert_eq!(cache.get(key), None);
            cache.put(key, b"pixels").unwrap();
        }
        assert!(cache.refusal().is_some());
        assert!(keys.iter().all(|key| cache.get(key).as_deref() == Some(b"pixels")));
        assert_eq!(disk::files(&own).len(), 2);
    }
}
