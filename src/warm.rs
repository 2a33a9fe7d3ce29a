//! What a process keeps between two builds, beside what is remembered on disk: files as they were read, and what was linked and
//! planned by them. All of it depends on values alone, so equal values give it again; a build by another process, which has
//! none of it, does the same work and comes to the same end.

use crate::base::{Date, Diagnostic, Digest, SourcePath};
use crate::collect::{self, Sources, StatMemory};
use crate::content::Read;
use crate::model::{self, Site};
use crate::plan::{self, Plan};
use crate::{Options, Progress, program};
use std::collections::BTreeSet;
use std::fmt;

/// So many texts may be held as HTML between two builds.
const MOST_BODIES: usize = 256;

/// What is at hand. A copy has nothing at hand.
#[derive(Default)]
pub(crate) struct Warm {
    collected: Option<Collected>,
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
}

/// What came of linking and planning.
pub(crate) struct Planned {
    key: (Digest, Date, Option<String>),
    /// What is to be built; nothing if not even a front page could be named.
    pub(crate) whole: Option<Whole>,
    /// What is wrong.
    pub(crate) faults: Vec<Diagnostic>,
}

/// A site with its plan.
pub(crate) struct Whole {
    pub(crate) site: Site,
    pub(crate) plan: Plan,
}

impl Warm {
    /// Looks at all files, or in haste at a few. What was seen is taken out: whoever has used it puts it back.
    pub(crate) fn collected(&mut self, options: &Options, memory: &StatMemory) -> Collected {
        let known = self.collected.take().filter(|known| known.faults.is_empty());
        let glanced = options.haste.as_ref().zip(known).and_then(|(paths, known)| known.sources.glance(paths));
        if let Some(sources) = glanced {
            return Collected { sources, faults: Vec::new() };
        }
        let (sources, faults) = collect::collect(&options.root, memory, options.rehash);
        Collected { sources, faults }
    }

    /// Keeps what was seen for the next round, but none of the bytes.
    pub(crate) fn keep(&mut self, collected: Collected) {
        self.collected = Some(Collected { sources: collected.sources.bare(), ..collected });
        // The HTML of many texts is large, and made again when it is needed.
        if self.read.bodies() > MOST_BODIES {
            self.planned = None;
        }
    }

    /// Files as they were read last.
    pub(crate) fn read(&self) -> &Read {
        &self.read
    }

    /// Links and plans, unless files of the same faces were linked and planned before: then only the words of texts are others.
    pub(crate) fn planned(&mut self, read: Read, options: &Options, progress: &dyn Progress) -> &Planned {
        let key = (read.face(), options.today, options.base_url.clone());
        let known =
            self.planned.take().filter(|known| known.key == key && !known.tells_of(&read.rewritten(&self.read)));
        let planned = match known {
            Some(mut known) => {
                progress.stage("plan");
                if let Some(whole) = &mut known.whole {
                    whole.plan.take_words(&read);
                }
                known
            }
            None => Planned::new(key, &read, options, progress),
        };
        self.read = read;
        self.planned.insert(planned)
    }
}

impl Planned {
    fn new(key: (Digest, Date, Option<String>), read: &Read, options: &Options, progress: &dyn Progress) -> Self {
        progress.stage("model");
        let (site, mut faults) = model::link(read.contents(), options.today, options.base_url.as_deref());
        let Some(site) = site.filter(|site| site.theme.file.is_some()) else {
            return Self { key, whole: None, faults };
        };
        progress.stage("plan");
        let (plan, found) = plan::plan(&site, program());
        faults.extend(found);
        Self { key, whole: Some(Whole { site, plan }), faults }
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
