//! Files that are not of the output: what moveto keeps among the sources, and reports where people want them.

use super::Workplace;
use super::disk::{self, Found};
use crate::base::SourcePath;
use std::io;
use std::path::Path;

impl Workplace {
    /// Puts a file of the site at `root` in its place, unless it says the same already. Returns whether it was written.
    /// Fails where the way there leads through a link: what is written stays in the site's folder.
    pub fn put_source(&self, root: &Path, path: &SourcePath, bytes: impl AsRef<[u8]>) -> io::Result<bool> {
        let bytes = bytes.as_ref();
        let whole = root.join(path.as_str());
        not_through_a_link(root, &whole)?;
        if disk::read(&whole).is_ok_and(|there| there == bytes) {
            return Ok(false);
        }
        disk::make_folder(self.folder())?;
        let permissions = disk::permissions(&whole);
        disk::place(self.folder(), &whole, bytes)?;
        // People who share a folder have said who may write.
        permissions.map_or(Ok(()), |permissions| disk::permit(&whole, permissions))?;
        Ok(true)
    }

    /// Puts a copy of a file from elsewhere in its place, piece by piece: films are larger than what may be held.
    pub fn copy_source(&self, root: &Path, path: &SourcePath, from: &Path) -> io::Result<()> {
        let whole = root.join(path.as_str());
        not_through_a_link(root, &whole)?;
        disk::make_folder(self.folder())?;
        disk::place_with(self.folder(), &whole, |mut into| disk::copy(from, &mut into))
    }

    /// Removes a file of the site at `root`. What is gone already is well. Fails where the way there leads through a link.
    pub fn remove_source(&self, root: &Path, path: &SourcePath) -> io::Result<()> {
        let whole = root.join(path.as_str());
        not_through_a_link(root, &whole)?;
        disk::remove_file(&whole)
    }
}

/// What is written or removed stays in the site's folder.
fn not_through_a_link(root: &Path, whole: &Path) -> io::Result<()> {
    let mut above = whole.ancestors().skip(1).take_while(|folder| *folder != root);
    match above.find(|folder| disk::what_is_at(folder) == Found::Other) {
        Some(link) => Err(io::Error::other(format!("{} is a link", link.display()))),
        None => Ok(()),
    }
}

/// Puts a report in its place, whole. Folders are made as needed.
pub fn put_report(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    disk::make_folder(folder)?;
    disk::place(folder, path, bytes.as_ref())
}
