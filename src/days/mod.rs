//! The site on days to come: the same sources linked and planned for each. Nothing is rendered and nothing written.
//!
//! What changes between two days is read off the recipes of their plans, as in every build: there is no list of what
//! depends on which date. `causes` only says on which days to look, and why.

mod assets;
mod causes;
mod changes;
mod due;
mod trial;

pub use assets::Leaving;
pub use causes::{Asset, Cause, Sort};
pub use changes::{Changes, compare};
pub use due::Due;
pub use trial::errors_of;

use crate::base::{Date, Diagnostic, SourcePath};
use crate::collect::Sources;
use crate::content::Contents;
use crate::model::Site;
use crate::plan::Plan;
use crate::write::Memory;
use crate::{Options, collect, content, model, plan, program};

/// The sources as they are, for planning the site on any day.
#[derive(Debug)]
pub struct Days {
    contents: Contents,
    /// Faults of files by themselves, which are there on all days.
    faults: Vec<Diagnostic>,
    today: Date,
    base_url: Option<String>,
}

/// The site on one day.
#[derive(Debug)]
pub struct Day {
    /// The site; nothing if so much is wrong that no page could be planned.
    pub site: Option<Site>,
    /// What would be built.
    pub plan: Option<Plan>,
    /// What a build would find wrong before it renders, in the order of places.
    pub diagnostics: Vec<Diagnostic>,
}

impl Day {
    /// What would stop a build.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|fault| fault.is_error())
    }
}

impl Days {
    /// Reads the sources.
    pub fn read(options: &Options, memory: &Memory) -> Self {
        let (sources, faults) = collect::collect(&options.root, &memory.stats, options.rehash);
        Self::of(options, memory, &sources, faults)
    }

    fn of(options: &Options, memory: &Memory, sources: &Sources, mut faults: Vec<Diagnostic>) -> Self {
        let (contents, _, found) = content::parse(sources, &memory.parsed);
        faults.extend(found);
        Self { contents, faults, today: options.today, base_url: options.base_url.clone() }
    }

    /// The captions that lie beside an original, be it there or deleted.
    pub fn captions_beside(&self, original: &SourcePath) -> Vec<SourcePath> {
        model::captions_beside(&self.contents, original).cloned().collect()
    }

    /// The day that was given as today.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The site on that day.
    pub fn on(&self, date: Date) -> Day {
        self.plan(date, |_| {})
    }

    /// The site on that day if an asset were withdrawn.
    pub fn without(&self, asset: &str, date: Date) -> Day {
        self.plan(date, |site| site.bar(asset))
    }

    fn plan(&self, date: Date, change: impl FnOnce(&mut Site)) -> Day {
        let (site, found) = model::link(self.contents.clone(), date, self.base_url.as_deref());
        let mut diagnostics = self.faults.clone();
        diagnostics.extend(found);
        let mut site = site.filter(|site| site.theme.file.is_some());
        let planned = site.as_mut().map(|site| {
            change(site);
            plan::plan(site, program())
        });
        let plan = planned.map(|(plan, found)| {
            diagnostics.extend(found);
            plan
        });
        diagnostics.sort();
        diagnostics.dedup();
        Day { site, plan, diagnostics }
    }
}
