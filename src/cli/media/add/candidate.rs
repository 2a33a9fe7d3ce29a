//! Files that shall become pictures, films, sounds and documents of the library, and why some can't.

use super::library::Library;
use super::words::Words;
use moveto::base::{Digest, SourcePath};
use moveto::content::layout::{is_id, proposed_id};
use moveto::picture::{self, Fault};
use moveto::{document, film};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

/// A file that can be taken.
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// Where it will lie.
    pub path: SourcePath,
    /// Where it lies; nothing if it is in its place.
    pub from: Option<PathBuf>,
    /// The digest of its bytes.
    pub digest: Digest,
    /// What it is.
    pub what: What,
}

/// What a file is.
pub enum What {
    /// A picture, in these bytes.
    Picture(Vec<u8>),
    /// A film or a sound, too large to be held, that says this of itself.
    Film(film::Header),
    /// A document, of which this is said.
    Document(document::Header),
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
            match (ids.insert(candidate.id.clone(), name.clone()), digests.insert(candidate.digest, name.clone())) {
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

fn read(from: &Path, id: Option<&str>, library: &Library, words: Words) -> Result<Candidate, String> {
    let (what, digest, endings) = look_into(from, words)?;
    if let Some(other) = library.with_bytes(&digest) {
        // Somebody has put it there by hand: it lacks nothing but its card.
        return match library.cardless(other).filter(|own| id.is_none_or(|id| id == own)) {
            Some(id) => Ok(Candidate { id, path: other.clone(), from: None, digest, what }),
            None => Err(words.same_bytes(other.as_str())),
        };
    }
    let stem = from.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let id = match id {
        Some(id) if !is_id(id) => return Err(words.bad_id(id, &proposed_id(id))),
        Some(id) => id.to_owned(),
        None => proposed_id(&stem),
    };
    if let Some(other) = library.with_id(&id) {
        return Err(words.same_id(&id, other.as_str()));
    }
    let path = SourcePath::new(format!("media/{id}.{}", ending(from, &endings)));
    Ok(Candidate { id, path, from: Some(from.to_owned()), digest, what })
}

/// What is known of a file: what it is, its digest, and the endings that such files have.
type Known = (What, Digest, Vec<&'static str>);

/// Recognises a file by its first bytes, never by its name, and reads it.
fn look_into(from: &Path, words: Words) -> Result<Known, String> {
    let unreadable = |error: io::Error| words.unreadable(&error);
    let (mut file, size) = open(from, words)?;
    let mut head = Vec::new();
    file.by_ref().take(64).read_to_end(&mut head).map_err(unreadable)?;
    if let Err(unknown) = picture::probe(&head)
        && unknown.may_be_film()
    {
        match film::probe(&mut file, size) {
            Ok(header) => {
                file.rewind().map_err(unreadable)?;
                let digest = Digest::of_reader(file).map_err(unreadable)?.0;
                let ending = header.ending();
                return Ok((What::Film(header), digest, vec![ending]));
            }
            // What is neither is told as what most people bring.
            Err(film::Fault::NotAFilm) if unknown == Fault::NotAPicture => {
                if let Some(known) = look_into_document(&mut file, size, words)? {
                    return Ok(known);
                }
            }
            Err(fault) => return Err(words.unusable_film(&fault)),
        }
    }
    let bytes = bytes(file, size, words)?;
    let header = picture::probe(&bytes).map_err(|fault| words.unusable(&fault))?;
    let digest = Digest::of(&bytes);
    Ok((What::Picture(bytes), digest, header.format.extensions().to_vec()))
}

/// The same of a document; nothing where it is none.
fn look_into_document(file: &mut File, size: u64, words: Words) -> Result<Option<Known>, String> {
    let unreadable = |error: io::Error| words.unreadable(&error);
    match document::probe(file, size) {
        Ok(header) => {
            file.rewind().map_err(unreadable)?;
            let digest = Digest::of_reader(file).map_err(unreadable)?.0;
            let endings = header.format.endings().to_vec();
            Ok(Some((What::Document(header), digest, endings)))
        }
        Err(document::Fault::NotADocument | document::Fault::Empty) => Ok(None),
        Err(fault) => Err(words.unusable_document(&fault)),
    }
}

/// The file and its size.
#[expect(clippy::disallowed_methods, reason = "cli reads the files that the command line names")]
fn open(from: &Path, words: Words) -> Result<(File, u64), String> {
    let unreadable = |error: io::Error| words.unreadable(&error);
    let meta = std::fs::metadata(from).map_err(unreadable)?;
    if !meta.is_file() {
        return Err(words.no_file());
    }
    Ok((File::open(from).map_err(unreadable)?, meta.len()))
}

/// The bytes of a file, unless there are more than a picture may have.
fn bytes(mut file: File, size: u64, words: Words) -> Result<Vec<u8>, String> {
    let unreadable = |error: io::Error| words.unreadable(&error);
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    if size > picture::MAX_BYTES {
        return Err(words.unusable(&Fault::TooManyBytes { bytes: size, limit: picture::MAX_BYTES }));
    }
    let mut bytes = Vec::with_capacity(size);
    file.rewind().map_err(unreadable)?;
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// The file's own ending if it is one of those, in small letters; else the usual one, which is the first.
fn ending(file: &Path, usual: &[&str]) -> String {
    let own = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if usual.contains(&own.as_str()) { own } else { usual.first().copied().unwrap_or_default().to_owned() }
}
