//! Who writes in the browser, and what was handed to them.

use super::{files, words};
use moveto::base::{Diagnostic, Digest, SourcePath, Text};
use moveto::content::graft;
use moveto::write::Workplace;
use moveto::{Options, days};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The stack of a thread that reads the whole site, in bytes.
const STACK: usize = 8 << 20;

/// The place at which the site is written in a browser.
pub struct Desk {
    /// The word in its address.
    pub word: String,
    /// The site.
    pub options: Options,
    /// The files as they were shown last: what has changed since then is nobody's to overwrite.
    shown: Mutex<BTreeMap<SourcePath, Digest>>,
}

impl Desk {
    /// Nothing was shown yet.
    pub fn new(word: String, options: Options) -> Self {
        Self { word, options, shown: Mutex::default() }
    }

    /// The text of a file, which is remembered as shown. Nothing if there is none.
    pub fn show(&self, path: &SourcePath) -> Option<String> {
        let text = files::read(&self.options.root, path)?;
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(path.clone(), Digest::of(text.as_bytes()));
        Some(text)
    }

    /// Saves what was changed in these files: all of them or none.
    pub fn save(&self, saved: &[(SourcePath, String)]) -> Result<(), Text> {
        // One at a time: what is judged is what will be there.
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let mut laid = BTreeMap::new();
        for (path, new) in saved {
            let known = shown.get(path);
            laid.extend(self.written(path, new, known)?.map(|text| (path.clone(), text.into_bytes())));
        }
        if laid.is_empty() {
            return Ok(());
        }
        let errors = self.errors(&laid)?;
        if !errors.is_empty() {
            return Err(words::faulty(&self.options.root, &errors, &laid));
        }
        let workplace = self.workplace();
        for (path, bytes) in &laid {
            workplace
                .put_source(&self.options.root, path, bytes)
                .map_err(|error| words::machine(&error.to_string()))?;
            shown.insert(path.clone(), Digest::of(bytes));
        }
        Ok(())
    }

    /// What a file is to say from now on; nothing if that is what it says.
    fn written(&self, path: &SourcePath, new: &str, known: Option<&Digest>) -> Result<Option<String>, Text> {
        let Some(old) = files::read(&self.options.root, path) else { return self.begun(path, new) };
        if known != Some(&Digest::of(old.as_bytes())) {
            return Err(words::changed(path));
        }
        let text = graft(path, &old, new).ok_or_else(|| words::emptied(path))?;
        Ok((text != old).then_some(text))
    }

    /// A text in a language in which the item had none. A form that was left empty is none.
    fn begun(&self, path: &SourcePath, new: &str) -> Result<Option<String>, Text> {
        if files::is_there(&self.options.root, path) || !files::has_item(&self.options.root, path) {
            return Err(words::not_here(path));
        }
        if new.trim().is_empty() {
            return Ok(None);
        }
        let text = graft(path, "---\n---\n", new).ok_or_else(|| words::emptied(path))?;
        let is_nothing = text.lines().all(|line| line.trim().is_empty() || line == "---");
        Ok((!is_nothing).then_some(text))
    }

    /// The errors that would be new, asked of the whole site.
    fn errors(&self, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Result<Vec<Diagnostic>, Text> {
        let memory = self.workplace().memory(moveto::program());
        // Threads that answer are small.
        let found = thread::scope(|scope| {
            let look = || days::errors_of(&self.options, &memory, laid);
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, look);
            thread.map_err(|error| error.to_string())?.join().map_err(|_| "panic".to_owned())
        });
        found.map_err(|error| words::machine(&error))
    }

    fn workplace(&self) -> Workplace {
        Workplace::new(&self.options.root, &self.options.output)
    }
}
