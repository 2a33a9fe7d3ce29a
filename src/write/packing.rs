//! Packages of other outputs, each written once, by way of a file without a name on the disk: a package may be larger than
//! what a build may hold in memory.

use super::compare::Comparison;
use super::disk;
use super::{Cache, Made};
use crate::base::{Digest, Digesting, OutputPath, Sha256};
use crate::collect::Sources;
use crate::package::{self, Contents, Member};
use std::collections::BTreeMap;
use std::io::{self, Seek, Write};
use std::path::Path;

/// Where the bytes of outputs are while a build goes on: made just now, or where they were put before.
#[derive(Clone, Copy, Debug)]
pub struct Store<'a> {
    /// What was made in this build.
    pub made: &'a BTreeMap<OutputPath, Made>,
    /// What stands.
    pub standing: &'a Comparison<'a>,
    /// The output folder, where that lies.
    pub folder: &'a Path,
    /// The files of the site, some of which are outputs.
    pub sources: &'a Sources,
    /// Where pixels are.
    pub cache: &'a Cache,
}

impl Store<'_> {
    /// Makes a package. Fails where the machine does, or where a file of the output is no more what was written.
    pub fn pack(&self, contents: &Contents) -> io::Result<Made> {
        let name = |name: &str| format!("{}/{name}", contents.folder);
        let mut members = Vec::new();
        for (inner, bytes) in &contents.texts {
            let write = move |into: &mut dyn Write| into.write_all(bytes);
            members.push(Member { name: name(inner), size: bytes.len() as u64, write: Box::new(write) });
        }
        for (inner, path) in &contents.outputs {
            let (size, digest) = self.facts(path).ok_or_else(|| lost(path))?;
            let write = move |into: &mut dyn Write| self.copy(path, digest, into);
            members.push(Member { name: name(inner), size, write: Box::new(write) });
        }
        let mut file = package::write(members, self.cache.scratch()?)?;
        let (digest, size) = Digest::of_reader(from_start(&mut file)?)?;
        let sha256 = Sha256::of_reader(from_start(&mut file)?)?;
        Ok(Made::packed(file, digest, size, sha256))
    }

    /// The bytes of an output. Fails as [`Store::pack`] does.
    pub fn bytes(&self, path: &OutputPath) -> io::Result<Vec<u8>> {
        let (size, digest) = self.facts(path).ok_or_else(|| lost(path))?;
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        self.copy(path, digest, &mut bytes)?;
        Ok(bytes)
    }

    fn facts(&self, path: &OutputPath) -> Option<(u64, Digest)> {
        let made = self.made.get(path).map(|made| (made.size, made.digest));
        made.or_else(|| self.standing.standing(path).map(|entry| (entry.size, entry.bytes)))
    }

    /// Somebody may have touched a file without its size and time telling; the bytes decide.
    fn copy(&self, path: &OutputPath, digest: Digest, into: &mut dyn Write) -> io::Result<()> {
        let mut into = Digesting::new(into);
        match self.made.get(path) {
            Some(made) => made.write(self.sources, self.cache, &mut into)?,
            None => disk::copy(&self.folder.join(path.as_str()), &mut into)?,
        }
        if into.digest() == digest { Ok(()) } else { Err(lost(path)) }
    }
}

fn lost(path: &OutputPath) -> io::Error {
    io::Error::other(format!("{path}: the file was changed since it was built; remove it and build again"))
}

fn from_start(file: &mut std::fs::File) -> io::Result<&mut std::fs::File> {
    file.rewind()?;
    Ok(file)
}
