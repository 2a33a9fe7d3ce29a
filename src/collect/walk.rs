//! Which files there are. Nothing outside the root is looked at, whatever links say.

use super::{Stat, faults};
use crate::base::{Diagnostic, SourcePath};
use std::collections::BTreeSet;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The folders of which a site is made.
pub const FOLDERS: [&str; 3] = ["content", "media", "themes"];

/// What there is in the site's folder.
#[derive(Default)]
pub struct Walked {
    /// All files with what the file system says of them, by path.
    pub files: Vec<(SourcePath, Stat)>,
    /// Folders whose names have an ending, as those of files do.
    pub folders: BTreeSet<SourcePath>,
}

/// Looks what there is.
pub fn walk(root: &Path) -> (Walked, Vec<Diagnostic>) {
    let mut found = Walked::default();
    let mut diagnostics = Vec::new();
    for start in ["site.yaml"].into_iter().chain(FOLDERS) {
        let walk = WalkDir::new(root.join(start)).follow_root_links(false).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_foreign(&entry.file_name().to_string_lossy()))
        {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => found.folders.extend(like_a_file(root, &entry)),
                Ok(entry) => match look(root, &entry) {
                    Ok(file) => found.files.extend(file),
                    Err(fault) => diagnostics.push(*fault),
                },
                Err(error) if is_absent(&error) => {}
                Err(error) => diagnostics.push(faults::not_walkable(root, &error)),
            }
        }
    }
    (found, diagnostics)
}

fn is_absent(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

/// What editors, synchronisers and operating systems leave behind, and hidden files.
pub fn is_foreign(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swx", ".tmp", ".part", ".crdownload"].iter().any(|end| name.ends_with(end))
        || ["Thumbs.db", "desktop.ini", "4913"].contains(&name)
}

/// The path of a folder that one could take for a file.
fn like_a_file(root: &Path, entry: &DirEntry) -> Option<SourcePath> {
    entry.path().extension()?;
    source_path(root, entry.path())
}

fn look(root: &Path, entry: &DirEntry) -> Result<Option<(SourcePath, Stat)>, Box<Diagnostic>> {
    let path = source_path(root, entry.path()).ok_or_else(|| Box::new(faults::bad_name(root, entry.path())))?;
    let meta = if entry.path_is_symlink() { linked(root, entry, &path)? } else { entry.metadata().ok() };
    // A file that went away between the listing and the look is as if it had never been there.
    Ok(meta.filter(std::fs::Metadata::is_file).map(|meta| (path, Stat::of(&meta))))
}

/// A link may lead to a file inside the root, and nowhere else.
#[expect(clippy::disallowed_methods, reason = "asking where a link leads is how it is kept inside")]
fn linked(root: &Path, entry: &DirEntry, path: &SourcePath) -> Result<Option<std::fs::Metadata>, Box<Diagnostic>> {
    let target = std::fs::canonicalize(entry.path()).map_err(|_| Box::new(faults::broken_link(path)))?;
    let inside = std::fs::canonicalize(root).is_ok_and(|root| target.starts_with(root));
    if !inside {
        return Err(Box::new(faults::link_outside(path)));
    }
    if target.is_dir() {
        return Err(Box::new(faults::link_to_folder(path)));
    }
    Ok(std::fs::metadata(&target).ok())
}

/// What the file system says of one file of the site, by its path; the inner nothing means that there is none any more. Nothing
/// if only a walk can tell what it is.
#[expect(clippy::disallowed_methods, reason = "collect is the door to the site's files")]
pub fn glance(root: &Path, path: &SourcePath) -> Option<Option<Stat>> {
    let names: Vec<&str> = path.as_str().split('/').collect();
    let is_of_site =
        path.as_str() == "site.yaml" || (names.len() > 1 && FOLDERS.iter().any(|folder| names.first() == Some(folder)));
    if !is_of_site || names.iter().any(|name| is_foreign(name)) {
        return None;
    }
    // A folder on the way that is a link, or has become one, is for a walk to judge.
    let mut above = root.to_owned();
    for name in names.iter().take(names.len() - 1) {
        above.push(name);
        if !std::fs::symlink_metadata(&above).ok()?.is_dir() {
            return None;
        }
    }
    match std::fs::symlink_metadata(root.join(path.as_str())) {
        Ok(meta) if meta.is_file() => Some(Some(Stat::of(&meta))),
        Ok(_) => None,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(None),
        Err(_) => None,
    }
}

fn source_path(root: &Path, path: &Path) -> Option<SourcePath> {
    let relative = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = relative.components().map(|part| part.as_os_str().to_str()).collect();
    Some(SourcePath::new(parts?.join("/")))
}
