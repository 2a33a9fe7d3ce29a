//! When a hint has become a reason to build: soon after the last of several saves, once a storm is over, and not while a file
//! is still being written.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// An editor saves in several steps, some milliseconds apart.
const AFTER_SAVE: Duration = Duration::from_millis(10);
/// Whoever saves again and again sees the page all the same.
const SAVES_AT_MOST: Duration = Duration::from_millis(100);
/// So many hints are no person's saves any more, but a checkout or a synchroniser.
const STORM: usize = 24;
/// A storm is over after such a pause.
const AFTER_STORM: Duration = Duration::from_millis(80);
/// A storm that doesn't end is looked at in between.
const STORM_AT_MOST: Duration = Duration::from_secs(1);
/// Looks that follow one another without end are so far apart.
const BETWEEN: Duration = Duration::from_millis(100);
/// So many looks of one who saves quickly are not held back.
const AT_ONCE: u32 = 5;
/// A file that nobody closes counts as written after such a pause.
const AFTER_WRITING: Duration = Duration::from_millis(400);
/// A file that grows for ever is read as it is.
const WRITING_AT_MOST: Duration = Duration::from_secs(15);

/// What the system says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// It is there, or is there no more, or is another: look.
    Changed,
    /// Somebody writes to it, and will close it.
    Writing,
    /// It was closed.
    Closed,
}

/// The hints since the last look.
#[derive(Debug, Default)]
pub struct Hints {
    count: usize,
    writing: BTreeSet<PathBuf>,
}

impl Hints {
    /// Takes a hint in.
    pub fn add(&mut self, path: &Path, hint: Hint) {
        self.count += 1;
        match hint {
            Hint::Writing => self.writing.insert(path.to_owned()),
            Hint::Changed | Hint::Closed => self.writing.remove(path),
        };
    }

    /// How long to wait for a further hint, so long after the first one; nothing if it is time to look.
    pub fn patience(&self, since: Duration) -> Option<Duration> {
        let (pause, at_most) = if !self.writing.is_empty() {
            (AFTER_WRITING, WRITING_AT_MOST)
        } else if self.count > STORM {
            (AFTER_STORM, STORM_AT_MOST)
        } else {
            (AFTER_SAVE, SAVES_AT_MOST)
        };
        let left = at_most.checked_sub(since).filter(|left| !left.is_zero())?;
        Some(pause.min(left))
    }
}

/// How often may be looked, however often is saved: `AT_ONCE` times without a pause, and then once in `BETWEEN`. A fast
/// machine would otherwise build between the saves of any storm.
#[derive(Debug, Default)]
pub struct Pace {
    /// When the next look would be due if all looks were `BETWEEN` apart.
    due: Duration,
}

impl Pace {
    /// How long to wait at that moment before looking; nothing if it is time.
    pub fn wait(&self, moment: Duration) -> Option<Duration> {
        let early = self.due.saturating_sub(BETWEEN * (AT_ONCE - 1));
        early.checked_sub(moment).filter(|left| !left.is_zero())
    }

    /// Counts a look at that moment.
    pub fn count(&mut self, moment: Duration) {
        self.due = self.due.max(moment) + BETWEEN;
    }
}
