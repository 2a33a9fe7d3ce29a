//! The list, in the output itself, of everything that moveto put there.
//!
//! It makes an output folder known as moveto's own when `.moveto/` is gone, and lets an upload touch only what changed:
//! each line is a file's BLAKE3 digest, two blanks and its path. While a build is under way it names all that may be
//! there, with `-` for what isn't certain.

use super::disk;
use super::faults;
use crate::base::{Diagnostic, Digest, OutputPath, SourcePath};
use crate::plan::Plan;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The name of the list.
pub const MANIFEST: &str = ".moveto-manifest";

const HEAD: &str = "# What moveto wrote here: BLAKE3 digest and path of each file.\n";

/// What may lie in a folder that counts as empty.
const HARMLESS: [&str; 3] = [".gitignore", ".gitkeep", disk::STAGING];

/// Everything in an output folder that is moveto's, with the digest where it is known.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// By path.
    pub own: BTreeMap<OutputPath, Option<String>>,
}

/// Looks whether the folder may be written to: it must be new, empty, or moveto's; and nothing planned may fall on a
/// file that is somebody else's.
pub fn claim(
    output: &Path,
    shown: &str,
    plan: &Plan,
    known: impl Iterator<Item = OutputPath>,
) -> (Claim, Vec<Diagnostic>) {
    let place = SourcePath::new(shown);
    let names = match disk::names(output) {
        Ok(names) => names,
        Err(error) => return (Claim::default(), vec![faults::output_unreadable(&place, &error)]),
    };
    let mut claim = Claim { own: read(output).unwrap_or_default() };
    let is_own = names.iter().any(|name| name == MANIFEST);
    let known: Vec<OutputPath> = known.collect();
    let is_empty = names.iter().all(|name| HARMLESS.contains(&name.as_str()));
    if !is_own && !is_empty && known.is_empty() {
        let first = names.iter().find(|name| !HARMLESS.contains(&name.as_str()));
        return (claim, vec![faults::output_not_ours(&place, first.map_or("", String::as_str))]);
    }
    for path in known {
        claim.own.entry(path).or_insert(None);
    }
    let foreign: Vec<Diagnostic> = plan
        .outputs
        .keys()
        .filter(|path| !claim.own.contains_key(*path) && disk::stat(&output.join(path.as_str())).is_some())
        .map(|path| faults::foreign_file(&place, path))
        .collect();
    (claim, foreign)
}

/// Reads the list. A path that leads out of the folder is nothing that moveto wrote.
fn read(output: &Path) -> Option<BTreeMap<OutputPath, Option<String>>> {
    let bytes = disk::read(&output.join(MANIFEST)).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let entry = |line: &str| {
        let (digest, path) = line.split_once("  ")?;
        let is_inside = !path.starts_with('/')
            && !path.contains('\\')
            && path.split('/').all(|part| !["", ".", ".."].contains(&part));
        is_inside.then(|| (OutputPath::new(path), (digest != "-").then(|| digest.to_owned())))
    };
    Some(lines.filter_map(entry).collect())
}

/// Writes the list.
pub fn write<'a>(output: &Path, files: impl Iterator<Item = (&'a OutputPath, Option<Digest>)>) -> io::Result<()> {
    let mut text = HEAD.to_owned();
    for (path, digest) in files {
        text.push_str(&digest.map_or_else(|| "-".to_owned(), |digest| digest.hex()));
        text.push_str("  ");
        text.push_str(path.as_str());
        text.push('\n');
    }
    let path = output.join(MANIFEST);
    if disk::read(&path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    disk::make_folder(&output.join(disk::STAGING))?;
    disk::place(&output.join(disk::STAGING), &path, text.as_bytes())
}
