//! Whether the system tells of changes in a folder. Of what others change on a network share, or Windows on a disk that WSL
//! shows, Linux knows nothing; watching succeeds there and never says a word.

use std::path::Path;

/// Types of file systems whose changes others may make, as Linux names them.
const SILENT: [&str; 16] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "drvfs",
    "virtiofs",
    "vboxsf",
    "vmhgfs",
    "prl_fs",
    "afs",
    "ceph",
    "davfs",
    "fakeowner",
    "fuse",
];

/// The type of the file system on which a folder lies, if it is one that tells of no changes. `table` is what
/// `/proc/self/mountinfo` says (proc(5)).
pub fn silent(table: &str, folder: &Path) -> Option<String> {
    let mounts = table.lines().filter_map(mount);
    let holding = mounts.filter(|(point, _)| folder.starts_with(point));
    // Of two mounts at the same place the later one lies above.
    let (_, kind) = holding.max_by_key(|(point, _)| Path::new(point).components().count())?;
    let is_silent = SILENT.contains(&kind.as_str()) || kind.starts_with("fuse.");
    is_silent.then_some(kind)
}

/// `36 35 98:0 / /mnt/site rw,noatime master:1 - ext4 /dev/sda1 rw`: the place, and the type behind the dash.
fn mount(line: &str) -> Option<(String, String)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    let kind = after.split(' ').next()?;
    Some((unescaped(point), kind.to_owned()))
}

/// Blanks and the like stand as `\040`.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split('\\');
    let mut found = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let escaped = piece.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match (escaped, piece.get(3..)) {
            (Some(byte), Some(rest)) => {
                found.push(byte);
                found.extend_from_slice(rest.as_bytes());
            }
            _ => {
                found.push(b'\\');
                found.extend_from_slice(piece.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&found).into_owned()
}
