//! Files that shall become pictures of the library, and why some can't.

use super::library::Library;
use super::words::Words;
use moveto::base::{Digest, SourcePath};
use moveto::content::layout::{is_id, proposed_id};
use moveto::picture::{self, Fault, Format};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A picture that can be taken.
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// Where it will lie.
    pub path: SourcePath,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Looks at all files. What is refused is told in words, with the file's name.
pub fn look(files: &[PathBuf], id: Option<&str>, library: &Library, words: Words) -> (Vec<Candidate>, Vec<String>) {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    // Two files of one call may be the same picture too.
    let (mut ids, mut digests) = (BTreeMap::new(), BTreeMap::new());
    for file in files {
        let name = file.display().to_string();
        let taken = read(file, id, library, words).and_then(|candidate| {
            let digest = Digest::of(&candidate.bytes);
            match (ids.insert(candidate.id.clone(), name.clone()), digests.insert(digest, name.clone())) {
                (_, Some(other)) => Err(words.same_bytes(&other)),
                (Some(other), _) => Err(words.same_id(&candidate.id, &other)),
                (None, None) => Ok(candidate),
            }
        });
        match taken {
            Ok(candidate) => found.push(candidate),
            Err(why) => refused.push(format!("{name}: {why}")),
        }
    }
    (found, refused)
}

fn read(file: &Path, id: Option<&str>, library: &Library, words: Words) -> Result<Candidate, String> {
    let bytes = bytes(file, words)?;
    let header = picture::probe(&bytes).map_err(|fault| words.unusable(&fault))?;
    if let Some(other) = library.with_bytes(&Digest::of(&bytes)) {
        return Err(words.same_bytes(other.as_str()));
    }
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let id = match id {
        Some(id) if !is_id(id) => return Err(words.bad_id(id, &proposed_id(id))),
        Some(id) => id.to_owned(),
        None => proposed_id(&stem),
    };
    if let Some(other) = library.with_id(&id) {
        return Err(words.same_id(&id, other.as_str()));
    }
    let path = SourcePath::new(format!("media/{id}.{}", ending(file, header.format)));
    Ok(Candidate { id, path, bytes })
}

/// The bytes of a file, unless there are more than a picture may have.
#[expect(clippy::disallowed_methods, reason = "cli reads the files that the command line names")]
fn bytes(file: &Path, words: Words) -> Result<Vec<u8>, String> {
    let unreadable = |error: io::Error| words.unreadable(&error);
    let meta = std::fs::metadata(file).map_err(unreadable)?;
    let size = usize::try_from(meta.len()).unwrap_or(usize::MAX);
    if !meta.is_file() {
        return Err(words.no_file());
    }
    if size > picture::MAX_BYTES {
        return Err(words.unusable(&Fault::TooManyBytes { bytes: size, limit: picture::MAX_BYTES }));
    }
    std::fs::read(file).map_err(unreadable)
}

/// The file's own ending if it is one of the format's, in small letters; else the format's usual one.
fn ending(file: &Path, format: Format) -> String {
    let own = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match format.extensions() {
        usual if usual.contains(&own.as_str()) => own,
        usual => usual.first().copied().unwrap_or_default().to_owned(),
    }
}
