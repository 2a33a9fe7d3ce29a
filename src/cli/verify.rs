//! `moveto verify`: a clean build beside, compared byte for byte with what is there.

use super::args::PublishArgs;
use super::timer::Timer;
use super::{Status, console, errand};
use moveto::write::{Cache, MANIFEST, Workplace};
use moveto::{Options, State};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Runs the command.
pub fn run(args: &PublishArgs) -> Status {
    errand::run(args, |setup, console, timer| {
        Ok(match verify(&setup.options, timer)? {
            Verdict::Faulty(outcome) => {
                console.faults(&outcome.diagnostics);
                console.summary(setup, &outcome, timer.total());
                Status::Faulty
            }
            Verdict::Compared(differences) => {
                differences.iter().for_each(|difference| console::print(difference));
                console.verified(differences.len());
                if differences.is_empty() { Status::Done } else { Status::Faulty }
            }
        })
    })
}

enum Verdict {
    Faulty(moveto::Outcome),
    /// One line for each file that differs.
    Compared(Vec<String>),
}

fn verify(options: &Options, timer: &Timer) -> io::Result<Verdict> {
    let workplace = Workplace::new(&options.root, &options.output);
    let _lock = workplace.lock()?;
    let beside = tempfile::Builder::new().prefix("verify-").tempdir_in(workplace.folder())?;
    let (output, cache) = (beside.path().join("output"), beside.path().join("cache"));
    let clean = Options { output: output.clone(), rehash: true, ..options.clone() };
    // A cache of its own, in which nothing is yet: pictures are made anew.
    let outcome = moveto::build(&clean, &mut State::empty(), &Cache::new(cache, options.now), timer)?;
    timer.stop();
    if outcome.report.is_none() {
        return Ok(Verdict::Faulty(outcome));
    }
    let (there, wanted) = (tree(&options.output)?, tree(&output)?);
    let mut differences = Vec::new();
    for (path, bytes) in &wanted {
        match there.get(path) {
            None => differences.push(format!("missing {path}")),
            Some(found) if found != bytes => differences.push(format!("differs {path}")),
            Some(_) => {}
        }
    }
    let own: Vec<&String> = there.keys().filter(|path| !wanted.contains_key(*path)).collect();
    differences.extend(own.into_iter().map(|path| format!("left over {path}")));
    Ok(Verdict::Compared(differences))
}

/// The digests of all files by path; the list of files is left out where it only repeats what differs, and what Git
/// keeps in the folder is not moveto's.
fn tree(folder: &Path) -> io::Result<BTreeMap<String, moveto::base::Digest>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = match entry.map_err(io::Error::from) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            other => other?,
        };
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        let is_kept =
            [".gitignore", ".gitkeep", MANIFEST].contains(&path.as_str()) || path.starts_with(".moveto-staging/");
        if entry.file_type().is_dir() || is_kept {
            continue;
        }
        #[expect(clippy::disallowed_methods, reason = "cli compares two trees")]
        let file = std::fs::File::open(entry.path())?;
        found.insert(path, moveto::base::Digest::of_reader(file)?.0);
    }
    Ok(found)
}
