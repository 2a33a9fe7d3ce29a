//! Waiting until there is reason to build again. What the system says of files is a reason to look, and never more; where it
//! says nothing, all files are looked at again and again.

use super::mounts;
use super::settle::{Hint, Hints, Pace};
use crate::cli::clock::moment;
use moveto::base::SourcePath;
use moveto::collect::{self, FOLDERS, StatMemory};
use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How often all files are looked at where nothing tells of changes.
const LOOKS: Duration = Duration::from_millis(500);
/// The same beside events, for those that were lost.
const LOOKS_BESIDE: Duration = Duration::from_secs(2);
/// Looking may take one part in so many of the time.
const SHARE: u32 = 40;
/// So many files are looked at by themselves.
const FEW: usize = 16;
/// So long after a look at a few files everything is looked at.
const AFTER_FEW: Duration = Duration::from_millis(600);
/// Whoever saves again and again sees everything looked at so often.
const FEW_AT_MOST: Duration = Duration::from_secs(10);
/// Between two looks at files that somebody writes.
const STILL: Duration = Duration::from_millis(250);
/// A folder that never comes to rest is built as it is after so many looks.
const MOST_LOOKS: u32 = 60;

/// Why files are looked at again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Polling {
    /// Somebody asked for it.
    Asked,
    /// The file system is of a type that tells of no changes.
    FileSystem(String),
    /// The system watches no more folders for this user.
    Limit,
    /// The system said something else.
    Failed(String),
}

impl Polling {
    /// The word for machines.
    pub fn name(&self) -> &str {
        match self {
            Self::Asked => "asked",
            Self::FileSystem(kind) => kind,
            Self::Limit => "limit",
            Self::Failed(_) => "failed",
        }
    }
}

/// Waits for changes in a site's folder.
pub struct Watch {
    root: PathBuf,
    hints: Receiver<(PathBuf, Hint)>,
    /// Kept, since watching ends with it.
    watcher: Option<RecommendedWatcher>,
    /// Kept, since nothing is waited for without it.
    _door: Sender<(PathBuf, Hint)>,
    /// Between two looks.
    interval: Duration,
    /// Since when is watched.
    begun: Instant,
    pace: Pace,
    /// What was looked at last and found other than what was built.
    seen: Option<moveto::base::Digest>,
    /// Since when only a few files were looked at; nothing if everything was.
    few_since: Option<Instant>,
}

impl Watch {
    /// Begins to watch, and says why it has to look by itself if it has to.
    pub fn start(root: &Path, is_asked: bool) -> (Self, Option<Polling>) {
        let (door, hints) = channel();
        let polling = if is_asked { Some(Polling::Asked) } else { silent(root).map(Polling::FileSystem) };
        let (watcher, polling) = match polling {
            Some(polling) => (None, Some(polling)),
            None => match watch(root, door.clone()) {
                Ok(watcher) => (Some(watcher), None),
                Err(error) => (None, Some(reason(&error))),
            },
        };
        let interval = if watcher.is_some() { LOOKS_BESIDE } else { LOOKS };
        let (begun, pace) = (moment(), Pace::default());
        (
            Self {
                root: root.to_owned(),
                hints,
                watcher,
                _door: door,
                interval,
                begun,
                pace,
                seen: None,
                few_since: None,
            },
            polling,
        )
    }

    /// Waits until something is other than `memory` has it, and says which files, if that is all that is known of it; none
    /// means that everything is to be looked at. That is so soon after a look at a few, too, and when `meanwhile`, which is
    /// called now and then once everything was looked at, says that it is time.
    pub fn wait(&mut self, memory: &StatMemory, meanwhile: impl FnMut() -> bool) -> Option<BTreeSet<SourcePath>> {
        let few = self.reason(memory, meanwhile);
        self.pace.count(self.begun.elapsed());
        self.few_since = few.as_ref().map(|_| self.few_since.unwrap_or_else(moment));
        let is_long = self.few_since.is_some_and(|since| since.elapsed() > FEW_AT_MOST);
        self.few_since = self.few_since.filter(|_| !is_long);
        few.filter(|_| !is_long)
    }

    fn reason(&mut self, memory: &StatMemory, mut meanwhile: impl FnMut() -> bool) -> Option<BTreeSet<SourcePath>> {
        let at_most = self.few_since.map(|_| AFTER_FEW);
        loop {
            match self.hints.recv_timeout(at_most.unwrap_or(self.interval)) {
                Ok(hint) => return self.settle(hint),
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(self.interval),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if at_most.is_some() || meanwhile() {
                return None;
            }
            let is_other = self.is_other(memory);
            // Whoever saved meanwhile has said which file: that is sooner built than all is looked at again.
            if let Ok(hint) = self.hints.try_recv() {
                return self.settle(hint);
            }
            if is_other {
                self.rest();
                return None;
            }
        }
    }

    fn settle(&mut self, first: (PathBuf, Hint)) -> Option<BTreeSet<SourcePath>> {
        let begun = moment();
        let mut hints = Hints::default();
        hints.add(&first.0, first.1);
        let mut paths = BTreeSet::from([first.0]);
        while let Some(left) = self.pace.wait(self.begun.elapsed()) {
            if let Ok((path, hint)) = self.hints.recv_timeout(left) {
                hints.add(&path, hint);
                paths.insert(path);
            }
        }
        while let Some(patience) = hints.patience(begun.elapsed()) {
            match self.hints.recv_timeout(patience) {
                Ok((path, hint)) => {
                    hints.add(&path, hint);
                    paths.insert(path);
                }
                Err(_) => break,
            }
        }
        self.follow(&paths);
        if paths.len() > FEW { None } else { paths.iter().map(|path| self.inside(path)).collect() }
    }

    /// Watches folders of the site that came only now, or came back. Where the system won't, looking finds what is in them.
    fn follow(&mut self, paths: &BTreeSet<PathBuf>) {
        let Some(watcher) = &mut self.watcher else { return };
        let folders = FOLDERS.map(|folder| self.root.join(folder));
        for folder in folders.iter().filter(|folder| paths.contains(*folder) && folder.is_dir()) {
            drop(watcher.watch(folder, RecursiveMode::Recursive));
        }
    }

    /// A file of the site by its path from the root.
    fn inside(&self, path: &Path) -> Option<SourcePath> {
        let inside = path.strip_prefix(&self.root).ok().filter(|inside| !inside.as_os_str().is_empty())?;
        let names: Option<Vec<&str>> = inside.components().map(|name| name.as_os_str().to_str()).collect();
        Some(SourcePath::new(names?.join("/")))
    }

    /// Whether a look at all files finds another site than the one that was built. A difference that was built and is still
    /// there (a file that can't be read) is none.
    fn is_other(&mut self, memory: &StatMemory) -> bool {
        let begun = moment();
        let look = collect::look(&self.root, memory);
        let least = if self.watcher.is_some() { LOOKS_BESIDE } else { LOOKS };
        self.interval = least.max(begun.elapsed() * SHARE);
        let is_news = self.seen != Some(look.digest);
        self.seen = Some(look.digest);
        look.is_other && is_news
    }

    /// Waits until two looks see the same: nobody is still copying.
    fn rest(&mut self) {
        for _ in 0..MOST_LOOKS {
            std::thread::sleep(STILL);
            let look = collect::look(&self.root, &StatMemory::default());
            if self.seen.replace(look.digest) == Some(look.digest) {
                break;
            }
        }
    }
}

/// The type of a file system that tells of no changes.
fn silent(root: &Path) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "cli asks on what kind of disk the site lies")]
    let table = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    mounts::silent(&table, root)
}

/// What the site is made of, and the folder itself for `site.yaml` and for folders that are made later: the output lies
/// elsewhere.
fn watch(root: &Path, door: Sender<(PathBuf, Hint)>) -> notify::Result<RecommendedWatcher> {
    let site = root.to_owned();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let hints = event.map_or_else(|_| vec![(PathBuf::new(), Hint::Changed)], |event| hints(event, &site));
        // Nobody waits any more when the program ends.
        hints.into_iter().for_each(|hint| drop(door.send(hint)));
    })?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok(watcher)
}

fn hints(event: Event, site: &Path) -> Vec<(PathBuf, Hint)> {
    let hint = match event.kind {
        // Only Linux says when a file is closed, so only there one can wait for it.
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Hint::Closed,
        EventKind::Access(_) => return Vec::new(),
        EventKind::Create(CreateKind::File) | EventKind::Modify(ModifyKind::Data(_)) if cfg!(target_os = "linux") => {
            Hint::Writing
        }
        _ => Hint::Changed,
    };
    let is_own = |path: &PathBuf| {
        let Ok(inside) = path.strip_prefix(site) else { return true };
        let names = inside.components().map(|name| name.as_os_str().to_string_lossy().into_owned());
        let names: Vec<String> = names.collect();
        let is_of_site = names.first().is_none_or(|first| first == "site.yaml" || FOLDERS.contains(&first.as_str()));
        is_of_site && !names.iter().any(|name| collect::is_foreign(name))
    };
    if event.paths.is_empty() {
        return vec![(PathBuf::new(), Hint::Changed)];
    }
    event.paths.into_iter().filter(is_own).map(|path| (path, hint)).collect()
}

fn reason(error: &notify::Error) -> Polling {
    // inotify has no descriptors left for this user (EMFILE), or no watches (ENOSPC).
    let is_limit = match &error.kind {
        notify::ErrorKind::MaxFilesWatch => true,
        notify::ErrorKind::Io(error) => [Some(24), Some(28)].contains(&error.raw_os_error()),
        _ => false,
    };
    if is_limit { Polling::Limit } else { Polling::Failed(error.to_string()) }
}
