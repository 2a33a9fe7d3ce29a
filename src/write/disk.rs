//! The few ways in which files are put, read and removed. Nothing else in this stage calls the file system.

use crate::base::Digest;
use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Where files are made before they are put in their place: in the output, so that a rename is enough.
pub const STAGING: &str = ".moveto-staging";

/// Size in bytes and time of change in nanoseconds since 1970, of a regular file; nothing if there is none.
#[expect(clippy::disallowed_methods, reason = "write looks at its own outputs")]
pub fn stat(path: &Path) -> Option<(u64, i128)> {
    let meta = std::fs::symlink_metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    let since = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((meta.len(), i128::try_from(since.as_nanos()).ok()?))
}

/// What there is at a path, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A link, a device or the like.
    Other,
}

/// Looks what there is at a path.
#[expect(clippy::disallowed_methods, reason = "write looks where it is about to write")]
pub fn what_is_at(path: &Path) -> Found {
    match std::fs::symlink_metadata(path) {
        Err(_) => Found::Nothing,
        Ok(meta) if meta.is_file() => Found::File,
        Ok(meta) if meta.is_dir() => Found::Folder,
        Ok(_) => Found::Other,
    }
}

/// The bytes of a file.
#[expect(clippy::disallowed_methods, reason = "write reads its own outputs and memory")]
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}

/// The digest of a file, which is read piece by piece.
#[expect(clippy::disallowed_methods, reason = "write reads its own outputs and memory")]
pub fn digest(path: &Path) -> io::Result<Digest> {
    Digest::of_reader(std::fs::File::open(path)?).map(|(digest, _)| digest)
}

/// Writes what is in a file, piece by piece.
#[expect(clippy::disallowed_methods, reason = "reads a file that somebody named, or an output of its own")]
pub fn copy(from: &Path, into: &mut impl io::Write) -> io::Result<()> {
    io::copy(&mut std::fs::File::open(from)?, into).map(drop)
}

/// A file without a name in that folder, which is gone with the value.
pub fn scratch(folder: &Path) -> io::Result<std::fs::File> {
    make_folder(folder)?;
    tempfile::tempfile_in(folder).map_err(|error| at(folder, &error))
}

/// Puts a whole file in its place, by way of `staging` on the same disk. Folders are made as needed.
pub fn place(staging: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    place_with(staging, path, |file| file.write_all(bytes))
}

/// The same with what `fill` writes. If that fails, nothing is put there.
pub fn place_with(
    staging: &Path,
    path: &Path,
    fill: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    put(staging, path, fill).map_err(|error| at(path, &error))
}

/// The error with the path at which it came up.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[expect(clippy::disallowed_methods, reason = "the one place where files are written")]
fn put(staging: &Path, path: &Path, fill: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<()> {
    let mut file = tempfile::Builder::new().prefix("part-").tempfile_in(staging)?;
    fill(&mut file)?;
    set_ordinary_permissions(file.as_file())?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// A temporary file is its owner's alone; a web server must be able to read what becomes of it.
#[cfg(unix)]
fn set_ordinary_permissions(file: &std::fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn set_ordinary_permissions(_: &std::fs::File) -> io::Result<()> {
    Ok(())
}

/// What may be done with a file, if there is one.
#[expect(clippy::disallowed_methods, reason = "write looks at what it replaces")]
pub fn permissions(path: &Path) -> Option<Permissions> {
    std::fs::metadata(path).ok().map(|file| file.permissions())
}

/// Allows that with a file.
pub fn permit(path: &Path, permissions: Permissions) -> io::Result<()> {
    std::fs::set_permissions(path, permissions).map_err(|error| at(path, &error))
}

/// Makes a folder and those above it.
#[expect(clippy::disallowed_methods, reason = "write makes its own folders")]
pub fn make_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path).map_err(|error| at(path, &error))
}

/// Removes a file. What is gone already is well.
#[expect(clippy::disallowed_methods, reason = "removes what the manifest or a person names, and nothing else")]
pub fn remove_file(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path, &error)),
        _ => Ok(()),
    }
}

/// Removes a file, and the folders above it that are empty then, up to `root`. What is gone already is well.
pub fn remove(root: &Path, path: &Path) -> io::Result<()> {
    remove_file(path)?;
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        if std::fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Removes the folder of unfinished files.
#[expect(clippy::disallowed_methods, reason = "the folder is moveto's own by its name")]
pub fn remove_staging(output: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(output.join(STAGING)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The names in a folder; none if there is no folder.
#[expect(clippy::disallowed_methods, reason = "asks whether an output folder is empty")]
pub fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut names: Vec<String> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<_>>()?;
    names.sort_unstable();
    Ok(names)
}

/// All regular files under a folder, by path.
pub fn files(folder: &Path) -> Vec<(PathBuf, u64, i128)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    entries.filter_map(|entry| stat(entry.path()).map(|(size, time)| (entry.into_path(), size, time))).collect()
}

/// Sets the time of a file's last change, in nanoseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the cache marks what was used")]
pub fn set_modified(path: &Path, time: i128) -> io::Result<()> {
    let time = u64::try_from(time).map_err(io::Error::other)?;
    std::fs::File::open(path)?.set_modified(UNIX_EPOCH + std::time::Duration::from_nanos(time))
}
