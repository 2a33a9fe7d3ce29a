//! What a process keeps between two builds, beside what is remembered on disk: files as they were read, and what was linked and
//! planned by them. All of it depends on values alone, so equal values give it again; a build by another process, which has
//! none of it, does the same work and comes to the same end.

use crate::base::{Date, Diagnostic, Digest, OutputPath, SourcePath};
use crate::collect::{self, Sources, StatMemory};
use crate::content::held::Held;
use crate::content::{ParseMemory, Read};
use crate::model::{self, Site};
use crate::plan::{self, Plan};
use crate::render::Templates;
use crate::{Options, Progress, program};
use std::collections::BTreeSet;
use std::fmt;

/// What is at hand. A copy has nothing at hand.
#[derive(Default)]
pub(crate) struct Warm {
    sources: Option<Sources>,
    read: Read,
    planned: Option<Planned>,
}

impl Clone for Warm {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Warm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Warm")
    }
}

/// The files of a site, and what was wrong with them.
pub(crate) struct Collected {
    pub(crate) sources: Sources,
    pub(crate) faults: Vec<Diagnostic>,
    /// Only these were looked at; the others are what they were in the last round.
    pub(crate) few: Option<BTreeSet<SourcePath>>,
}

/// All that a plan is made by, but for the words of texts.
#[derive(PartialEq)]
struct Key {
    face: Digest,
    today: Date,
    base_url: Option<String>,
    held: Held,
}

/// What came of linking and planning.
pub(crate) struct Planned {
    key: Key,
    /// What is to be built; nothing if not even a front page could be named.
    pub(crate) whole: Option<Whole>,
    /// What is wrong.
    pub(crate) faults: Vec<Diagnostic>,
    /// What may differ from what was published of this plan; nothing if none of it was published yet.
    pending: Option<BTreeSet<OutputPath>>,
}

/// A site with its plan.
pub(crate) struct Whole {
    pub(crate) site: Site,
    pub(crate) plan: Plan,
    /// The theme's templates, and what is wrong with them.
    pub(crate) templates: (Templates, Vec<Diagnostic>),
}

impl Warm {
    /// Looks at all files, or in haste at a few. What was seen is taken out: whoever has used it puts it back.
    pub(crate) fn collected(&mut self, options: &Options, memory: &StatMemory) -> Collected {
        let known = options.haste.as_ref().zip(self.sources.take());
        if let Some((paths, Some(sources))) = known.map(|(paths, known)| (paths, known.glance(paths))) {
            return Collected { sources, faults: Vec::new(), few: Some(paths.clone()) };
        }
        let (sources, faults) = collect::collect(&options.root, memory, options.rehash);
        Collected { sources, faults, few: None }
    }

    /// Everything that was seen was published. It is kept for the next round, but for bytes and HTML, which are large and made
    /// again when they are needed.
    pub(crate) fn keep(&mut self, collected: Collected) {
        if collected.few.is_none() {
            self.read.forget_bodies();
        }
        self.sources = collected.faults.is_empty().then(|| collected.sources.bare());
        if let Some(planned) = &mut self.planned {
            planned.pending = Some(BTreeSet::new());
        }
    }

    /// Files as they were read last.
    pub(crate) fn read(&self) -> &Read {
        &self.read
    }

    /// Takes the words of the few files that were looked at into what was planned, if nothing else of them is seen anywhere.
    pub(crate) fn take_few(&mut self, collected: &Collected, memory: &ParseMemory, options: &Options) -> bool {
        let Self { read, planned: Some(planned), .. } = self else { return false };
        let Some(few) = &collected.few else { return false };
        let Key { today, base_url, held, .. } = &planned.key;
        let is_of_day = *today == options.today && *base_url == options.base_url;
        if !is_of_day || !held.is_empty() || planned.tells_of(few) || !read.take_words(&collected.sources, memory, few)
        {
            return false;
        }
        planned.take_words(read, few);
        true
    }

    /// Links and plans, unless files of the same faces were linked and planned before: then only the words of texts are others.
    pub(crate) fn plan(&mut self, read: Read, held: &Held, options: &Options, progress: &dyn Progress) {
        let (today, base_url, held) = (options.today, options.base_url.clone(), held.clone());
        let key = Key { face: read.face(), today, base_url, held };
        let rewritten = read.rewritten(&self.read);
        let known = self.planned.take().filter(|known| known.key == key && !known.tells_of(&rewritten));
        let planned = match known {
            Some(mut known) => {
                progress.stage("plan");
                known.take_words(&read, &rewritten);
                known
            }
            None => Planned::new(key, &read, options, progress),
        };
        self.read = read;
        self.planned = Some(planned);
    }

    /// What was planned last.
    pub(crate) fn planned(&self) -> Option<&Planned> {
        self.planned.as_ref()
    }
}

impl Planned {
    fn new(key: Key, read: &Read, options: &Options, progress: &dyn Progress) -> Self {
        progress.stage("model");
        let (site, mut faults) = model::link(read.contents(&key.held), options.today, options.base_url.as_deref());
        let Some(site) = site.filter(|site| site.theme.file.is_some()) else {
            return Self { key, whole: None, faults, pending: None };
        };
        progress.stage("plan");
        let (plan, found) = plan::plan(&site, program());
        faults.extend(found);
        let templates = Templates::new(&site, &plan);
        Self { key, whole: Some(Whole { site, plan, templates }), faults, pending: None }
    }

    /// What may differ from what was published; nothing if that may be all of it.
    pub(crate) fn pending(&self) -> Option<&BTreeSet<OutputPath>> {
        self.pending.as_ref()
    }

    fn take_words(&mut self, read: &Read, files: &BTreeSet<SourcePath>) {
        let touched = self.whole.as_mut().map(|whole| whole.plan.take_words(read, files));
        if let Some(pending) = &mut self.pending {
            pending.extend(touched.into_iter().flatten());
        }
    }

    /// Whether a fault names a place in one of these files: with other words in it, the place is another.
    fn tells_of(&self, files: &BTreeSet<SourcePath>) -> bool {
        let places = |fault: &Diagnostic| {
            std::iter::once(&fault.span)
                .chain(fault.labels.iter().map(|label| &label.span))
                .any(|span| files.contains(&span.path))
        };
        self.faults.iter().any(places)
    }
}
