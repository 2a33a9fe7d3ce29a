//! Who writes in the browser, and what was handed to them.

use super::{files, words};
use crate::cli::args::Tongue;
use crate::cli::new;
use moveto::base::{Date, Diagnostic, Digest, ItemRef, SourcePath, Text, text};
use moveto::content::{graft, has_body, plain_texts};
use moveto::write::Workplace;
use moveto::{Options, days};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

/// The stack of a thread that reads the whole site, in bytes.
const STACK: usize = 8 << 20;

/// The place at which the site is written in a browser.
pub struct Desk {
    /// The word in its address.
    pub word: String,
    /// The site's folder.
    pub root: PathBuf,
    options: Options,
    /// What day it is: it may have been opened yesterday.
    today: Mutex<Date>,
    /// The language of whoever writes.
    tongue: Tongue,
    visitors: AtomicU64,
    /// The files as each page of the editor's was shown them: what has changed since then is not that page's to overwrite.
    shown: Mutex<BTreeMap<(u64, SourcePath), Digest>>,
    /// One save at a time: what is judged is what will be there.
    saving: Mutex<()>,
}

impl Desk {
    /// Nothing was shown yet.
    pub fn new(word: String, options: Options, tongue: Tongue) -> Self {
        let (root, today) = (options.root.clone(), Mutex::new(options.today));
        let (visitors, shown, saving) = (AtomicU64::new(1), Mutex::default(), Mutex::default());
        Self { word, root, options, today, tongue, visitors, shown, saving }
    }

    /// A page of the editor's is opened, and gets a number.
    pub fn visitor(&self) -> u64 {
        self.visitors.fetch_add(1, Ordering::Relaxed)
    }

    /// It is that day.
    pub fn turn(&self, today: Date) {
        *locked(&self.today) = today;
    }

    /// The text of a file as the editor is to read it. Nothing if there is none.
    pub fn read(&self, path: &SourcePath) -> Option<String> {
        files::read(&self.root, path).map(|text| plain_texts(path, &text))
    }

    /// The same, remembered as shown to that page.
    pub fn show(&self, visitor: u64, path: &SourcePath) -> Option<String> {
        let text = files::read(&self.root, path)?;
        locked(&self.shown).insert((visitor, path.clone()), Digest::of(text.as_bytes()));
        Some(plain_texts(path, &text))
    }

    /// Saves what was changed in these files: all of them or none, if the disk allows. Texts of an item that `is_new` bring its facts along.
    pub fn save(&self, visitor: u64, saved: &[(SourcePath, String)], is_new: bool) -> Result<(), Text> {
        let _alone = locked(&self.saving);
        let begun = if is_new { Some(self.vacant(saved)?) } else { None };
        let mut laid = BTreeMap::new();
        for (path, new) in saved {
            let text = if is_new { self.begun(path, new)? } else { self.written(visitor, path, new)? };
            laid.extend(text.map(|text| (path.clone(), text.into_bytes())));
        }
        if laid.is_empty() {
            return Ok(());
        }
        let options = Options { today: *locked(&self.today), ..self.options.clone() };
        if let Some(item) = begun {
            laid.iter_mut().for_each(|(path, bytes)| head(path, bytes));
            let facts = new::facts(&options, item.kind, self.tongue).map_err(|why| text(why.clone(), why))?;
            laid.insert(SourcePath::new(format!("content/{item}/item.yaml")), facts.into_bytes());
        }
        let before: Vec<Option<String>> = laid.keys().map(|path| files::read(&self.root, path)).collect();
        let errors = self.errors(&options, &laid)?;
        if !errors.is_empty() {
            return Err(words::faulty(&self.root, &errors, &laid));
        }
        // Judging takes a while, and others write meanwhile.
        for (path, before) in laid.keys().zip(before) {
            if files::read(&self.root, path) != before {
                return Err(words::changed(path));
            }
        }
        self.put(visitor, &laid)
    }

    fn put(&self, visitor: u64, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Result<(), Text> {
        let workplace = self.workplace();
        for (path, bytes) in laid {
            if files::is_locked(&self.root, path) {
                return Err(words::locked(path));
            }
            let put = workplace.put_source(&self.root, path, bytes);
            put.map_err(|error| words::machine(&error.to_string()))?;
            locked(&self.shown).insert((visitor, path.clone()), Digest::of(bytes));
        }
        Ok(())
    }

    /// What a file is to say from now on; nothing if that is what it says.
    fn written(&self, visitor: u64, path: &SourcePath, new: &str) -> Result<Option<String>, Text> {
        let Some(old) = files::read(&self.root, path) else {
            return match files::has_item(&self.root, path) {
                true => self.begun(path, new),
                false => Err(words::not_here(path)),
            };
        };
        if locked(&self.shown).get(&(visitor, path.clone())) != Some(&Digest::of(old.as_bytes())) {
            return Err(words::changed(path));
        }
        let text = graft(path, &old, new).ok_or_else(|| words::emptied(path))?;
        Ok((text != old).then_some(text))
    }

    /// The item that these texts begin.
    fn vacant(&self, saved: &[(SourcePath, String)]) -> Result<ItemRef, Text> {
        let nowhere = SourcePath::new("");
        let path = saved.first().map_or(&nowhere, |(path, _)| path);
        let item_of = |path: &SourcePath| files::of_text(path).map(|(item, _)| item);
        let is_of = |item: &ItemRef| saved.iter().all(|(path, _)| item_of(path).as_ref() == Some(item));
        let item = item_of(path).filter(is_of).ok_or_else(|| words::not_here(path))?;
        let folder = SourcePath::new(format!("content/{item}"));
        if files::is_there(&self.root, &folder) { Err(words::taken(&item.to_string())) } else { Ok(item) }
    }

    /// A text that wasn't there. A form that was left empty is none.
    fn begun(&self, path: &SourcePath, new: &str) -> Result<Option<String>, Text> {
        if files::is_there(&self.root, path) {
            return Err(words::unreadable(path));
        }
        if new.trim().is_empty() {
            return Ok(None);
        }
        let text = graft(path, "---\n---\n", new).ok_or_else(|| words::emptied(path))?;
        let is_nothing = text.lines().all(|line| line.trim().is_empty() || line == "---");
        Ok((!is_nothing).then_some(text))
    }

    /// The errors that would be new, asked of the whole site.
    fn errors(&self, options: &Options, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Result<Vec<Diagnostic>, Text> {
        let memory = self.workplace().memory(moveto::program());
        // Threads that answer are small.
        let found = thread::scope(|scope| {
            let look = || days::errors_of(options, &memory, laid);
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, look);
            thread.map_err(|error| error.to_string())?.join().map_err(|_| "panic".to_owned())
        });
        found.map_err(|error| words::machine(&error))
    }

    fn workplace(&self) -> Workplace {
        Workplace::new(&self.root, &self.options.output)
    }
}

/// A new text that has no words yet begins with the headings of its kind.
fn head(path: &SourcePath, bytes: &mut Vec<u8>) {
    let Some((item, lang)) = files::of_text(path) else { return };
    let headings = new::body(item.kind, &lang);
    if !headings.is_empty() && !has_body(path, &String::from_utf8_lossy(bytes)) {
        bytes.push(b'\n');
        bytes.extend_from_slice(headings.as_bytes());
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
