//! All files as they were read, one by one: what becomes [`Contents`], and what a later round of the same process takes over.

use super::held::{Held, Unit};
use super::layout::{self, Role};
use super::memory::ParseMemory;
use super::parse::{self, Done};
use super::settings::Settings;
use super::theme::{self, Theme};
use super::{Contents, TextFile, faults};
use crate::base::{Diagnostic, Digest, SourcePath};
use crate::collect::Sources;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Files as they were read, not linked.
#[derive(Clone, Debug, Default)]
pub struct Read {
    settings: Settings,
    /// The name of the theme in use.
    theme: Option<String>,
    /// What reaches into every file: another one means that all are read anew.
    reach: Option<Digest>,
    site: Option<Arc<File>>,
    files: BTreeMap<SourcePath, Arc<File>>,
    folders: BTreeSet<SourcePath>,
    /// What can't be taken over, since it isn't read file by file.
    dress: (Theme, Option<Digest>),
    faults: Vec<Diagnostic>,
}

/// One file.
#[derive(Clone, Debug)]
struct File {
    /// What it is for; nothing where its name says nothing that is understood.
    role: Option<Role>,
    done: Done,
}

/// Reads all files. What an earlier round of this process read, and `memory` remembers of earlier processes, isn't read again.
pub fn read(sources: &Sources, memory: &ParseMemory, before: &Read) -> Read {
    let mut read = Read { folders: folders(sources), ..Read::default() };
    let site_path = SourcePath::new("site.yaml");
    if sources.get(&site_path).is_some() {
        let done = parse::file(sources, memory, &site_path, &Role::Site, &Settings::default());
        let site = done.parsed.as_ref().and_then(super::memory::Parsed::site);
        read.settings = site.as_deref().map(Settings::of).unwrap_or_default();
        read.theme = site.map(|site| site.theme.value.clone());
        read.reach = Some(done.digest);
        read.site = Some(Arc::new(File { role: Some(Role::Site), done }));
    } else {
        read.faults.push(faults::no_site_yaml(&site_path));
    }
    let is_same_reach = before.reach.is_some() && before.reach == read.reach;
    let one = |path: &SourcePath, digest: Digest| {
        let known = if is_same_reach { before.files.get(path) } else { None };
        match known.filter(|file| file.done.digest == digest && file.done.clean) {
            Some(file) => Some((path.clone(), file.bare())),
            None => new(sources, memory, path, &read).map(|file| (path.clone(), Arc::new(file))),
        }
    };
    let all: Vec<(&SourcePath, Digest)> = sources.iter().map(|(path, source)| (path, source.digest)).collect();
    let files: Vec<(SourcePath, Arc<File>)> =
        all.into_par_iter().filter_map(|(path, digest)| one(path, digest)).collect();
    read.files = files.into_iter().collect();
    if let Some(name) = &read.theme {
        let (theme, faults) = theme::read(sources, name);
        read.dress = (theme, Some(theme::digest(sources, name)));
        read.faults.extend(faults);
    }
    read
}

/// Folders named like pictures, films or documents.
fn folders(sources: &Sources) -> BTreeSet<SourcePath> {
    let named_so =
        |path: &&SourcePath| matches!(layout::role(path, None), Ok(Role::Original | Role::Film | Role::Document));
    sources.folders().iter().filter(named_so).cloned().collect()
}

fn new(sources: &Sources, memory: &ParseMemory, path: &SourcePath, read: &Read) -> Option<File> {
    match layout::role(path, read.theme.as_deref()) {
        Ok(Role::Site | Role::Foreign | Role::Theme(_)) => None,
        Ok(role) => {
            let done = parse::file(sources, memory, path, &role, &read.settings);
            Some(File { role: Some(role), done })
        }
        Err(fault) => Some(File { role: None, done: Done::fault(fault) }),
    }
}

impl File {
    /// The same without the HTML of its text, which is large, and made again when it is needed.
    fn bare(self: &Arc<Self>) -> Arc<Self> {
        if self.done.body.is_none() {
            return self.clone();
        }
        Arc::new(Self { role: self.role.clone(), done: Done { body: None, ..self.done.clone() } })
    }
}

impl Read {
    fn all(&self) -> impl Iterator<Item = &Arc<File>> {
        self.site.iter().chain(self.files.values())
    }

    /// What to remember for later processes.
    pub fn memory(&self, before: &ParseMemory) -> ParseMemory {
        let mut next = before.successor();
        self.all().for_each(|file| next.remember(&file.done));
        next
    }

    /// All faults.
    pub fn faults(&self) -> Vec<Diagnostic> {
        let of_files = self.all().flat_map(|file| &file.done.diagnostics);
        self.faults.iter().chain(of_files).cloned().collect()
    }

    /// The digest of all that can be seen of the files but the words of texts: what is linked and planned depends on nothing
    /// else.
    pub fn face(&self) -> Digest {
        let mut faces: Vec<Digest> =
            vec![Digest::of_value(&(self.reach, self.dress.1, &self.folders, self.is_incomplete(&Held::default())))];
        for (path, file) in &self.files {
            faces.extend([Digest::of(path.as_str().as_bytes()), file.done.face()]);
        }
        Digest::join(&faces)
    }

    fn is_incomplete(&self, held: &Held) -> bool {
        let is_held = |path: &SourcePath| Unit::of(path).is_some_and(|unit| held.has(&unit));
        let mut failed = self.files.iter().filter(|(_, file)| file.done.failed);
        let has_site_failed = self.site.as_ref().is_some_and(|site| site.done.failed);
        has_site_failed || failed.any(|(path, _)| !is_held(path)) || self.faults.iter().any(Diagnostic::is_error)
    }

    /// Lets go of the HTML of texts, which is large.
    pub fn forget_bodies(&mut self) {
        self.files.values_mut().filter(|file| file.done.body.is_some()).for_each(|file| *file = file.bare());
    }

    /// Takes in what these texts say now. Does nothing and says no if one of them is none, or if others would see another
    /// text than they saw.
    pub fn take_words(&mut self, sources: &Sources, memory: &ParseMemory, paths: &BTreeSet<SourcePath>) -> bool {
        let now = |path: &SourcePath| {
            let known = self.files.get(path)?;
            let role = known.role.as_ref().filter(|role| matches!(role, Role::Text(..) | Role::Variant(..)))?;
            sources.get(path)?;
            let done = parse::file(sources, memory, path, role, &self.settings);
            (done.face() == known.done.face())
                .then(|| (path.clone(), Arc::new(File { role: Some(role.clone()), done })))
        };
        let Some(files) = paths.iter().map(now).collect::<Option<Vec<_>>>() else { return false };
        self.files.extend(files);
        true
    }

    /// The files that say something else than they did before.
    pub fn rewritten(&self, before: &Self) -> BTreeSet<SourcePath> {
        let is_other = |path: &SourcePath, file: &File| {
            before.files.get(path).is_none_or(|known| known.done.digest != file.done.digest)
        };
        self.files.iter().filter(|(path, file)| is_other(path, file)).map(|(path, _)| path.clone()).collect()
    }

    /// A text as it is written now.
    pub fn text(&self, path: &SourcePath) -> Option<TextFile> {
        let file = self.files.get(path)?;
        let options = match file.role.as_ref()? {
            Role::Text(_, lang) => self.settings.options(lang, None),
            Role::Variant(_, variant, lang) => self.settings.options(lang, Some(*variant)),
            _ => return None,
        };
        TextFile::of(path, options, &file.done)
    }

    /// Everything, sorted by what it is. What is held back is there too, so that what names it is known to name something.
    pub fn contents(&self, held: &Held) -> Contents {
        let (licences, folders, held) = (Some(Arc::default()), self.folders.clone(), held.clone());
        let mut contents = Contents { licences, folders, held, ..Contents::default() };
        contents.site = self.site.as_ref().and_then(|file| file.done.parsed.as_ref()?.site());
        for (path, file) in &self.files {
            if let Some(role) = &file.role {
                contents.place(path, role.clone(), file.done.clone(), &self.settings);
            }
        }
        contents.theme = self.dress.0.clone();
        contents.forget_notes();
        contents.incomplete = self.is_incomplete(&contents.held);
        contents
    }
}
