//! What the building and the answering share.

use super::edit::Desk;
use super::editor;
use super::events::{Events, News, Page};
use super::looks::{self, Change};
use super::panel::{Faults, Place};
use crate::cli::args::Tongue;
use moveto::base::Digest;
use moveto::{Options, Outcome};
use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many pages are kept as they were shown, to see in what the next version differs.
const SHOWN: usize = 64;

/// The site as it is now, for whoever asks.
pub struct Live {
    /// Where the site is: `http://127.0.0.1:8000`.
    pub link: String,
    /// The names by which it may be asked for.
    pub hosts: [String; 3],
    /// The language in which those who keep the site are talked to.
    pub tongue: Tongue,
    /// The output folder.
    pub folder: PathBuf,
    /// A word that only pages of this server know.
    pub token: String,
    /// Where the site is written in a browser, if it is.
    pub desk: Option<Desk>,
    /// Who listens.
    pub events: Events,
    root: PathBuf,
    now: Mutex<Now>,
    /// Pages as they were shown, by their marks, the latest last.
    shown: Mutex<VecDeque<(String, Arc<[u8]>)>>,
}

/// What changes from round to round.
#[derive(Clone, Debug)]
pub struct Now {
    /// The path below which the site lies, as in production: `/` or `/a/b/`.
    pub base: String,
    /// Whether there is something to show.
    pub is_built: bool,
    /// The places of the faults that pages are told of, in that order.
    pub places: Arc<[Place]>,
}

impl Live {
    /// Nothing is built yet.
    pub fn new(port: u16, root: &Path, folder: &Path, tongue: Tongue) -> Self {
        let now = Now { base: "/".to_owned(), is_built: false, places: Arc::from([]) };
        Self {
            link: format!("http://127.0.0.1:{port}"),
            hosts: ["127.0.0.1", "localhost", "[::1]"].map(|name| format!("{name}:{port}")),
            tongue,
            folder: folder.to_owned(),
            events: Events::new(),
            token: word(),
            desk: None,
            root: root.to_owned(),
            now: Mutex::new(now),
            shown: Mutex::default(),
        }
    }

    /// The same with a place to write at.
    #[must_use]
    pub fn with_desk(mut self, options: &Options) -> Self {
        self.desk = Some(Desk::new(word(), options.clone(), self.tongue));
        self
    }

    /// What is there now.
    pub fn now(&self) -> Now {
        locked(&self.now).clone()
    }

    /// Keeps a page as it is shown, and gives the mark by which it is known again.
    pub fn show(&self, bytes: &[u8]) -> String {
        let mark = Digest::of(bytes).short();
        let mut shown = locked(&self.shown);
        if !shown.iter().any(|(known, _)| *known == mark) {
            if shown.len() >= SHOWN {
                shown.pop_front();
            }
            shown.push_back((mark.clone(), Arc::from(bytes)));
        }
        mark
    }

    /// A round is over. Every open page is told what became of it.
    pub fn tell(&self, outcome: &Outcome, faults: &Faults) {
        {
            let mut now = locked(&self.now);
            if let Some(base) = &outcome.base_path {
                now.base.clone_from(base);
            }
            now.is_built |= outcome.report.is_some();
            now.places = faults.places.clone();
        }
        self.events.tell(faults.json(&self.token), |page| self.news(page));
    }

    /// What became of a page since it was shown.
    pub fn news(&self, page: &Page) -> News {
        let is_awaited = page.file.is_empty() && self.now().is_built;
        let has_come = page.path != page.file && self.folder.join(&page.path).is_file();
        #[expect(clippy::disallowed_methods, reason = "serve reads what it shows")]
        let now = std::fs::read(self.folder.join(&page.file)).unwrap_or_default();
        let mark = Digest::of(&now).short();
        let change = if is_awaited || (has_come && !page.file.is_empty()) {
            Change::Page
        } else if page.file.is_empty() || mark == page.mark {
            Change::Nothing
        } else {
            let shown = locked(&self.shown);
            let before = shown.iter().find(|(known, _)| *known == page.mark);
            before.map_or(Change::Page, |(_, before)| looks::change(before, &now))
        };
        (change, mark)
    }

    /// Opens the place of a fault in the editor that the environment names.
    pub fn open_fault(&self, number: usize) -> io::Result<()> {
        let places = self.now().places;
        let place = places.get(number).ok_or(io::ErrorKind::NotFound)?;
        editor::open(&self.root.join(place.path.as_str()), place.line, place.column)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A word that nobody can guess: the standard library keys its hashers from the system's source of randomness.
fn word() -> String {
    let pieces: [[u8; 8]; 4] =
        std::array::from_fn(|_| std::hash::RandomState::new().build_hasher().finish().to_le_bytes());
    Digest::of(pieces.as_flattened()).hex()
}
