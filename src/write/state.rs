//! What is remembered between runs, in `.moveto/`. It can be deleted at any time: then the next build does all the work.

use super::disk;
use super::ledger::Ledger;
use crate::base::{Digest, SourcePath};
use crate::collect::StatMemory;
use crate::content::ParseMemory;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The first bytes of a file of memory; the number goes up when its form changes.
const HEAD: &[u8] = b"moveto memory 2\n";

/// What was seen of the sources.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Memory {
    /// Digests of files.
    pub stats: StatMemory,
    /// What was parsed.
    pub parsed: ParseMemory,
}

impl Memory {
    /// Nothing seen yet.
    pub fn empty(program: Digest) -> Self {
        Self { stats: StatMemory::default(), parsed: ParseMemory::new(program) }
    }
}

/// The folder `.moveto/` of a site.
#[derive(Clone, Debug)]
pub struct Workplace {
    folder: PathBuf,
    ledger: PathBuf,
}

impl Workplace {
    /// The workplace of a site for one output folder; each output has a ledger of its own.
    pub fn new(root: &Path, output: &Path) -> Self {
        let folder = root.join(".moveto");
        let name = Digest::of(output.to_string_lossy().as_bytes()).short();
        Self { ledger: folder.join(format!("ledger-{name}")), folder }
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the last run remembered. Missing, damaged, older or another program's means: nothing.
    pub fn memory(&self, program: Digest) -> Memory {
        load::<Memory>(&self.folder.join("memory"))
            .filter(|memory| memory.parsed.is_of(program))
            .unwrap_or_else(|| Memory::empty(program))
    }

    /// The ledger of the output. Missing, damaged or older means: nothing.
    pub fn ledger(&self) -> Ledger {
        load(&self.ledger).unwrap_or_default()
    }

    /// Remembers what was seen of the sources.
    pub fn save_memory(&self, memory: &Memory) -> io::Result<()> {
        save(&self.folder, &self.folder.join("memory"), memory)
    }

    /// Remembers what was written.
    pub fn save_ledger(&self, ledger: &Ledger) -> io::Result<()> {
        save(&self.folder, &self.ledger, ledger)
    }

    /// Writes the locks of the site at `root` that don't say the same already: the only sources that moveto writes when it
    /// builds.
    pub fn save_locks(&self, root: &Path, locks: &BTreeMap<SourcePath, String>) -> io::Result<()> {
        locks.iter().try_for_each(|(path, text)| self.put_source(root, path, text).map(drop))
    }

    /// Waits until no other build works on this site. The lock ends with the value.
    pub fn lock(&self) -> io::Result<std::fs::File> {
        disk::make_folder(&self.folder)?;
        let file =
            std::fs::OpenOptions::new().create(true).truncate(false).write(true).open(self.folder.join("lock"))?;
        file.lock()?;
        Ok(file)
    }
}

fn load<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let bytes = disk::read(path).ok()?;
    let (digest, payload) = bytes.strip_prefix(HEAD)?.split_at_checked(32)?;
    (blake3::hash(payload).as_bytes().as_slice() == digest).then_some(())?;
    postcard::from_bytes(payload).ok()
}

fn save<T: Serialize>(folder: &Path, path: &Path, value: &T) -> io::Result<()> {
    let payload = postcard::to_stdvec(value).map_err(io::Error::other)?;
    let mut bytes = HEAD.to_vec();
    bytes.extend_from_slice(blake3::hash(&payload).as_bytes());
    bytes.extend_from_slice(&payload);
    disk::make_folder(folder)?;
    disk::place(folder, path, &bytes)
}
