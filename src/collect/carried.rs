//! Files of the site that are outputs as well: they are carried over and never held in memory, for a film is larger than
//! what a build may hold.

use super::{Reader, Sources, faults};
use crate::base::{Diagnostic, Digest, Digesting, Sha256, SourcePath};
use crate::film::{Blank, Blanked};
use std::io::{self, Write};

/// A file of the site as an output.
#[derive(Clone, Debug)]
pub struct Carried {
    source: SourcePath,
    blanks: Vec<Blank>,
    /// The digest of the output's bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub size: u64,
    /// What people check copies by, for outputs that are handed on.
    pub sha256: Option<Sha256>,
}

impl Carried {
    /// The file with these parts blanked. All of it is read, so that what became of it since it was collected is a fault
    /// before anything is written. If it is one of an asset, copies of it can be checked later.
    pub fn new(
        sources: &Sources,
        source: &SourcePath,
        blanks: &[Blank],
        is_of_asset: bool,
    ) -> Result<Self, Diagnostic> {
        let unreadable = |error: &io::Error| faults::of_reading(source, error);
        let found = sources.look(source, |reader| Digest::of_reader(reader))?.map_err(|error| unreadable(&error))?;
        if sources.get(source).is_none_or(|collected| collected.digest != found.0) {
            return Err(faults::changed_meanwhile(source));
        }
        let (mut digest, size) = found;
        if !blanks.is_empty() {
            let blanked = |reader: &mut Reader| Digest::of_reader(Blanked::new(reader, blanks));
            (digest, _) = sources.look(source, blanked)?.map_err(|error| unreadable(&error))?;
        }
        let sha256 = |reader: &mut Reader| Sha256::of_reader(Blanked::new(reader, blanks));
        let sha256 =
            if is_of_asset { Some(sources.look(source, sha256)?.map_err(|error| unreadable(&error))?) } else { None };
        Ok(Self { source: source.clone(), blanks: blanks.to_vec(), digest, size, sha256 })
    }

    /// Writes it. Fails where the file of the site is no more what it was when the output was rendered.
    pub fn write(&self, sources: &Sources, into: &mut dyn Write) -> io::Result<()> {
        let changed = || io::Error::other(format!("{} was changed while it was copied", self.source));
        let reader = sources.open(&self.source).map_err(|_| changed())?;
        let mut into = Digesting::new(into);
        io::copy(&mut Blanked::new(reader, &self.blanks), &mut into)?;
        if into.digest() == self.digest { Ok(()) } else { Err(changed()) }
    }
}
