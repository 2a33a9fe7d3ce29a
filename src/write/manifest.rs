//! The list, in the output itself, of everything that moveto put there.
//!
//! It makes an output folder known as moveto's own when `.moveto/` is gone, and lets an upload touch only what changed:
//! each line is a file's BLAKE3 digest, two blanks and its path. While a build is under way it names all that may be
//! there, with `-` for what isn't certain.

use super::compare::Comparison;
use super::disk::{self, Found};
use super::faults;
use super::ledger::{Entry, Ledger};
use crate::base::{Diagnostic, Digest, OutputPath, SourcePath};
use std::collections::{BTreeMap, BTreeSet};
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

/// Looks whether the folder may be written to: it must be new, empty, or moveto's; and nothing planned may fall on what
/// is somebody else's. Without the list, a file is moveto's only if it is just what the ledger says was written.
pub fn claim(output: &Path, shown: &str, comparison: &Comparison<'_>, ledger: &Ledger) -> (Claim, Vec<Diagnostic>) {
    let place = SourcePath::new(shown);
    // What was claimed in the last round is, as long as no path is added.
    if comparison.is_partial {
        let own = comparison.not_standing().map(|path| (path.clone(), None)).collect();
        return obstructed(output, &place, comparison, Claim { own });
    }
    let names = match disk::names(output) {
        Ok(names) => names,
        Err(error) => return (Claim::default(), vec![faults::output_unreadable(&place, &error)]),
    };
    let listed = read(output);
    let is_listed = listed.is_some();
    let mut claim = Claim { own: listed.unwrap_or_default() };
    for (path, entry) in &ledger.outputs {
        if is_listed || is_as_written(&output.join(path.as_str()), entry) {
            claim.own.entry(path.clone()).or_insert(None);
        }
    }
    let foreign = names.iter().find(|name| !HARMLESS.contains(&name.as_str()));
    if let Some(first) = foreign.filter(|_| !is_listed && claim.own.is_empty()) {
        return (claim, vec![faults::output_not_ours(&place, first)]);
    }
    obstructed(output, &place, comparison, claim)
}

fn obstructed(
    output: &Path,
    place: &SourcePath,
    comparison: &Comparison<'_>,
    claim: Claim,
) -> (Claim, Vec<Diagnostic>) {
    let in_the_way = in_the_way(output, comparison, &claim);
    let found = in_the_way.into_iter().map(|path| faults::foreign_file(place, &path)).collect();
    (claim, found)
}

fn is_as_written(file: &Path, entry: &Entry) -> bool {
    let is_same_size = disk::stat(file).is_some_and(|(size, _)| size == entry.size);
    is_same_size && disk::digest(file).is_ok_and(|digest| digest == entry.bytes)
}

/// What lies where an output or one of its folders is to be, and isn't moveto's: a file of somebody else's, a file for a
/// folder, a folder for a file, or a link, through which one would write elsewhere.
fn in_the_way(output: &Path, comparison: &Comparison<'_>, claim: &Claim) -> BTreeSet<OutputPath> {
    let mut found = BTreeSet::new();
    let mut folders = BTreeSet::new();
    for path in comparison.not_standing() {
        let at = output.join(path.as_str());
        let is_well = match disk::what_is_at(&at) {
            Found::Nothing => true,
            Found::File => claim.own.contains_key(path),
            Found::Folder | Found::Other => false,
        };
        if !is_well {
            found.insert(path.clone());
        }
        let above = path.as_str().match_indices('/').filter_map(|(end, _)| path.as_str().get(..end));
        folders.extend(above.map(OutputPath::new));
    }
    let is_wrong =
        |folder: &OutputPath| matches!(disk::what_is_at(&output.join(folder.as_str())), Found::File | Found::Other);
    found.extend(folders.into_iter().filter(is_wrong));
    found
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
