//! moveto turns a folder of Markdown stories, municipality profiles and pictures into a portal for a region that people
//! move to, and rebuilds only what an edit changed.
//!
//! A build is six stages, each a folder of this crate, each knowing only those before it:
//!
//! 1. [`collect`]: walk, stat, read, digest → [`collect::Sources`]. The only stage that reads the site's folder.
//! 2. [`content`]: each file by itself, from bytes to typed values → [`content::Contents`].
//! 3. [`model`]: link everything, check it, resolve languages → [`model::Site`]. No dangling reference after this.
//! 4. [`plan`]: every output as a path and a recipe → [`plan::Plan`].
//! 5. [`render`]: recipe → bytes. Pure.
//! 6. [`mod@write`]: bytes → the output folder, and the ledger of what was written from what.
//!
//! [`build`] runs them, and [`check()`] all of them that come before the writing, and [`mod@check`] after them. There is no other way to make an output:
//! watching is a loop round the same function.
//! `docs/architecture.md` tells the whole story.

pub mod base;
pub mod check;
pub mod collect;
pub mod content;
pub mod days;
pub mod document;
pub mod explain;
pub mod film;
pub mod lettering;
pub mod model;
pub mod package;
pub mod picture;
pub mod plan;
pub mod render;
pub mod search;
pub mod template;
pub mod translations;
pub mod write;

mod locks;
mod progress;
mod steps;
mod warm;

pub use progress::Progress;
pub use steps::HeldBack;

use base::{Date, Diagnostic, Digest, SourcePath};
use content::held::Held;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;
use warm::{Collected, Warm, Whole};
use write::{Cache, Ledger, Memory, Report};

/// What to build, and how. All that a build depends on is here or in the site's folder.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's folder.
    pub root: PathBuf,
    /// Where to build.
    pub output: PathBuf,
    /// Another address than the one in `site.yaml`.
    pub base_url: Option<String>,
    /// What day it is.
    pub today: Date,
    /// What time it is, in nanoseconds since 1970: to judge which files have settled, and nothing that is shown.
    pub now: i128,
    /// Whether to read every file, whatever is remembered of it.
    pub rehash: bool,
    /// Whether warnings stop the build.
    pub strict: bool,
    /// Whether what is at fault is left out and the rest built, where it can be; else any fault stops all of it.
    pub keep_going: bool,
    /// The memory that pictures may take while they are made, in bytes. One that needs more is made alone.
    pub memory: u64,
    /// For somebody who waits for a page: only these files are looked at, if this process has seen the others, and the files of
    /// the search stay as they are if they can. A build without haste is to follow, which looks at everything.
    pub haste: Option<BTreeSet<SourcePath>>,
}

/// What is carried from one build to the next.
#[derive(Clone, Debug)]
pub struct State {
    /// What was seen of the sources.
    pub memory: Memory,
    /// What was written.
    pub ledger: Ledger,
    /// What is at hand in this process.
    warm: Warm,
}

impl State {
    /// Nothing remembered: everything is done.
    pub fn empty() -> Self {
        Self::of(Memory::empty(program()), Ledger::default())
    }

    /// What another process remembered.
    pub fn of(memory: Memory, ledger: Ledger) -> Self {
        Self { memory, ledger, warm: Warm::default() }
    }
}

/// What became of a build.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What it did; nothing if there were errors, and then the output is as it was.
    pub report: Option<Report>,
    /// What the locks are to hold from now on: the site's files that remember what was published. None if there were
    /// errors, and none of a build in haste. The library writes no source: that is for whoever publishes.
    pub locks: BTreeMap<SourcePath, String>,
    /// What the cache must keep for this build.
    pub cached: BTreeSet<Digest>,
    /// The path of the address at which the site is to lie: `/` or `/a/b/`. None if there were errors.
    pub base_path: Option<String>,
    /// Everybody who looks after something, if it was asked whose faults there are.
    pub owners: model::Owners,
    /// Links to other sites, if they were asked for and the pages could be made.
    pub outside: Vec<check::Outside>,
    /// All faults, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// What was left out for its faults, so that the rest could be built; of a check, what would be.
    pub held_back: Vec<HeldBack>,
}

/// The digest of this program's source.
pub fn program() -> Digest {
    Digest::of(env!("MOVETO_PROGRAM").as_bytes())
}

/// Builds a site. Fails only where the machine does: a full disk, no permission; faults of the content are in the outcome.
pub fn build(options: &Options, state: &mut State, cache: &Cache, progress: &dyn Progress) -> io::Result<Outcome> {
    run(options, state, cache, progress, Goal::Publish)
}

/// Finds all that [`build`] would find wrong and what [`mod@check`] looks for beyond it, and writes nothing: the outcome has faults and no more. Where there are faults,
/// pictures are made all the same, so that each that can't be is named; those that can wait in the cache for the build.
pub fn check(options: &Options, state: &mut State, cache: &Cache, progress: &dyn Progress) -> io::Result<Outcome> {
    run(options, state, cache, progress, Goal::Check { outside: false })
}

/// The same as [`check()`], and gathers the links to other sites, for whoever wants to ask those.
pub fn check_outside(
    options: &Options,
    state: &mut State,
    cache: &Cache,
    progress: &dyn Progress,
) -> io::Result<Outcome> {
    run(options, state, cache, progress, Goal::Check { outside: true })
}

/// What the stages are run for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goal {
    /// To publish what they make, if nothing is at fault.
    Publish,
    /// To know what is at fault.
    Check {
        /// Whether links to other sites are gathered.
        outside: bool,
    },
}

fn run(
    options: &Options,
    state: &mut State,
    cache: &Cache,
    progress: &dyn Progress,
    goal: Goal,
) -> io::Result<Outcome> {
    progress.stage("collect");
    let collected = state.warm.collected(options, &state.memory.stats);
    progress.stage("content");
    let is_little = state.warm.take_few(&collected, &state.memory.parsed, options);
    let mut holding = steps::Holding::default();
    if !is_little {
        let read = content::read(&collected.sources, &state.memory.parsed, state.warm.read());
        if collected.few.is_none() {
            let stats = collected.sources.memory(options.now);
            state.memory = Memory { stats, parsed: read.memory(&state.memory.parsed) };
        }
        state.warm.plan(read, holding.held(), options, progress);
    }
    let mut round = Round { options, cache, progress, goal, collected: &collected, is_little };
    // Each round holds back more than the one before, until what is left has no fault or nobody to blame for it.
    let outcome = loop {
        if let Some(outcome) = round.run(state, &mut holding)? {
            break outcome;
        }
        state.warm.plan(state.warm.read().clone(), holding.held(), options, progress);
        round.is_little = false;
    };
    // Whoever builds needn't know whose the faults are.
    let owners = match goal {
        Goal::Publish => model::Owners::default(),
        Goal::Check { .. } => model::Owners::of(&state.warm.read().contents(&Held::default())),
    };
    if outcome.report.is_some() {
        state.warm.keep(collected);
    }
    Ok(holding.told(options, Outcome { owners, ..outcome }))
}

/// What building the site as it was read takes.
struct Round<'a> {
    options: &'a Options,
    cache: &'a Cache,
    progress: &'a dyn Progress,
    goal: Goal,
    collected: &'a Collected,
    /// Whether only words of texts are others than in the last round of this process.
    is_little: bool,
}

impl Round<'_> {
    /// Builds what was planned without what is held back, if nothing else is at fault. Nothing if more is held back now.
    fn run(&self, state: &mut State, holding: &mut steps::Holding) -> io::Result<Option<Outcome>> {
        let Self { options, cache, progress, goal, collected, .. } = *self;
        let sources = &collected.sources;
        let held = holding.held().clone();
        let mut faults = steps::Faults::new(options, goal, &held);
        faults.add(collected.faults.clone());
        faults.add(state.warm.read().faults());
        let Some(planned) = state.warm.planned() else { return Ok(Some(faults.outcome())) };
        faults.add(planned.faults.clone());
        // With faults, what is whole is still planned and rendered (and not written): so one run names the theme's faults too.
        // Where more is held back, the next round does.
        if holding.take(options, faults.found()) {
            return Ok(None);
        }
        let Some(Whole { site, plan, templates: (templates, template_faults) }) = &planned.whole else {
            return Ok(Some(faults.outcome()));
        };
        progress.stage("compare");
        let among = planned.pending().filter(|_| self.is_little);
        let mut comparison = write::compare(plan, &state.ledger, &options.output, among);
        if options.haste.is_some() {
            comparison.defer(plan::Output::is_of_search);
        }
        progress.stage("render");
        let (output, memory) = (options.output.as_path(), options.memory);
        let shop = steps::Workshop { site, sources, templates, template_faults, cache, output, memory, goal, progress };
        let products = steps::make(&shop, plan, &comparison, &faults)?;
        faults.add(products.diagnostics);
        progress.stage("write");
        let (claim, found) = write::claim(&options.output, &steps::shown(options), &comparison, &state.ledger);
        faults.add(found);
        if holding.take(options, faults.found()) {
            return Ok(None);
        }
        if let Goal::Check { outside } = goal {
            progress.stage("check");
            let built = (!faults.have_error()).then(|| steps::store(&shop, &comparison, &products.made));
            let (found, outside) = check::check(&check::Subject { site, sources, plan, built, outside })?;
            faults.add(found);
            return Ok(Some(Outcome { outside, ..faults.outcome() }));
        }
        if faults.stop() {
            return Ok(Some(faults.outcome()));
        }
        let in_haste = options.haste.is_some();
        let issue = write::Issue { plan, comparison: &comparison, made: &products.made, cache, sources, in_haste };
        let (news, report) = write::publish(&options.output, &issue, &state.ledger, &claim)?;
        let report = Report { decoded: products.decoded, ..report };
        state.ledger.learn(news);
        let locks = if in_haste { BTreeMap::new() } else { locks::of(site, plan, &state.ledger) };
        let (report, cached, base_path) = (Some(report), steps::cached(plan), Some(plan::base_path(&site.base_url)));
        Ok(Some(Outcome { report, locks, cached, base_path, ..faults.outcome() }))
    }
}
