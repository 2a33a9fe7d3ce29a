//! Who writes in the browser, and what was handed to them.

use super::{files, words};
use crate::cli::args::Tongue;
use crate::cli::new;
use moveto::base::{Diagnostic, Digest, ItemRef, SourcePath, Text, text};
use moveto::content::{graft, has_body};
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
    /// The language of whoever writes.
    tongue: Tongue,
    /// The files as they were shown last: what has changed since then is nobody's to overwrite.
    shown: Mutex<BTreeMap<SourcePath, Digest>>,
}

impl Desk {
    /// Nothing was shown yet.
    pub fn new(word: String, options: Options, tongue: Tongue) -> Self {
        Self { word, options, tongue, shown: Mutex::default() }
    }

    /// The text of a file, which is remembered as shown. Nothing if there is none.
    pub fn show(&self, path: &SourcePath) -> Option<String> {
        let text = files::read(&self.options.root, path)?;
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(path.clone(), Digest::of(text.as_bytes()));
        Some(text)
    }

    /// Saves what was changed in these files: all of them or none. Texts of an item that `is_new` bring its facts along.
    pub fn save(&self, saved: &[(SourcePath, String)], is_new: bool) -> Result<(), Text> {
        // One at a time: what is judged is what will be there.
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let mut laid = BTreeMap::new();
        for (path, new) in saved {
            let text = if is_new { self.begun(path, new)? } else { self.written(path, new, shown.get(path))? };
            laid.extend(text.map(|text| (path.clone(), text.into_bytes())));
        }
        if laid.is_empty() {
            return Ok(());
        }
        if is_new {
            let item = self.vacant(saved)?;
            laid.iter_mut().for_each(|(path, bytes)| head(path, bytes));
            let facts = new::facts(&self.options, item.kind, self.tongue).map_err(|why| text(why.clone(), why))?;
            laid.insert(SourcePath::new(format!("content/{item}/item.yaml")), facts.into_bytes());
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
        let Some(old) = files::read(&self.options.root, path) else {
            let has_item = files::has_item(&self.options.root, path);
            return if has_item { self.begun(path, new) } else { Err(words::not_here(path)) };
        };
        if known != Some(&Digest::of(old.as_bytes())) {
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
        if files::is_there(&self.options.root, &folder) { Err(words::taken(&item.to_string())) } else { Ok(item) }
    }

    /// A text that wasn't there. A form that was left empty is none.
    fn begun(&self, path: &SourcePath, new: &str) -> Result<Option<String>, Text> {
        if files::is_there(&self.options.root, path) {
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

/// A new text that has no words yet begins with the headings of its kind.
fn head(path: &SourcePath, bytes: &mut Vec<u8>) {
    let Some((item, lang)) = files::of_text(path) else { return };
    let headings = new::body(item.kind, &lang);
    if !headings.is_empty() && !has_body(path, &String::from_utf8_lossy(bytes)) {
        bytes.push(b'\n');
        bytes.extend_from_slice(headings.as_bytes());
    }
}
