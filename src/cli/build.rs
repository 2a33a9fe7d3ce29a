//! `moveto build`.

use super::args::PublishArgs;
use super::console::Console;
use super::setup::Setup;
use super::timer::Timer;
use super::{Status, errand};
use moveto::collect::StatMemory;
use moveto::write::{Cache, Workplace};
use moveto::{Options, Outcome, Progress, State};
use std::io;

/// How often a build begins anew because a file was changed under its hands.
const ATTEMPTS: u32 = 3;

/// Runs the command.
pub fn run(args: &PublishArgs) -> Status {
    errand::run(args, |setup, console, timer| {
        let outcome = build(setup, timer, moveto::build)?;
        tell(setup, args, console, &outcome, timer);
        console.summary(setup, &outcome, timer.total());
        // Whoever builds at night is to learn in the morning that something was left out.
        let is_whole = outcome.report.is_some() && outcome.held_back.is_empty();
        Ok(if is_whole { Status::Done } else { Status::Faulty })
    })
}

/// What a build and a check both tell: faults, what went on beside, how long stages took.
pub fn tell(setup: &Setup, args: &PublishArgs, console: &Console<'_>, outcome: &Outcome, timer: &Timer) {
    console.faults(&outcome.diagnostics);
    console.held_back(&outcome.held_back);
    if let Some(error) = setup.cache.refusal() {
        console.cache_refused(error);
    }
    if args.build.timings {
        console.timings(&timer.stages());
    }
}

/// [`moveto::build`], [`moveto::check()`] or [`moveto::check_outside`].
pub type Work = fn(&Options, &mut State, &Cache, &dyn Progress) -> io::Result<Outcome>;

/// Builds or checks with what the last run remembered, and remembers this one. What is written of the outcome is what it
/// holds: a check leaves nothing to publish.
pub fn build(setup: &Setup, timer: &Timer, work: Work) -> io::Result<Outcome> {
    let workplace = Workplace::new(&setup.options.root, &setup.options.output);
    let _lock = workplace.lock()?;
    timer.stage("remember");
    let mut bench = Bench::new(setup, workplace);
    let outcome = bench.work(&setup.options, timer, work)?;
    timer.stage("remember");
    bench.remember(&outcome)?;
    timer.stop();
    Ok(outcome)
}

/// Where a site is built, once or again and again: what was remembered stays at hand.
pub struct Bench<'a> {
    setup: &'a Setup,
    workplace: Workplace,
    state: State,
    /// What is remembered on disk.
    kept: State,
}

impl<'a> Bench<'a> {
    /// With what the last run remembered.
    pub fn new(setup: &'a Setup, workplace: Workplace) -> Self {
        let state = State::of(workplace.memory(moveto::program()), workplace.ledger());
        Self { setup, workplace, kept: state.clone(), state }
    }

    /// What was seen of the files when they were last built.
    pub fn stats(&self) -> &StatMemory {
        &self.state.memory.stats
    }

    /// Waits until nobody else builds this site.
    pub fn lock(&self) -> io::Result<std::fs::File> {
        self.workplace.lock()
    }

    /// Builds or checks. Begins anew if a file is changed meanwhile.
    pub fn work(&mut self, options: &Options, progress: &dyn Progress, work: Work) -> io::Result<Outcome> {
        let cache = &self.setup.cache;
        let mut outcome = work(options, &mut self.state, cache, progress)?;
        for _ in 1..ATTEMPTS {
            let is_in_flux = |code: &str| ["file/changed-meanwhile", "file/gone"].contains(&code);
            if !outcome.diagnostics.iter().any(|fault| is_in_flux(fault.code)) {
                break;
            }
            outcome = work(options, &mut self.state, cache, progress)?;
        }
        Ok(outcome)
    }

    /// Remembers on disk what isn't yet, and writes the locks if what was built is to be published.
    pub fn remember(&mut self, outcome: &Outcome) -> io::Result<()> {
        let Self { setup, workplace, state, kept } = self;
        if !setup.is_preview {
            workplace.save_locks(&setup.options.root, &outcome.locks)?;
        }
        let (memory, known) = (&state.memory, &kept.memory);
        if memory.parsed != known.parsed || memory.stats != known.stats {
            workplace.save_memory(memory)?;
            kept.memory = memory.clone();
        }
        if outcome.report.is_some() && state.ledger != kept.ledger {
            workplace.save_ledger(&state.ledger)?;
            kept.ledger = state.ledger.clone();
            // All is published; what can't be removed from a folder that is shared is for its owner to remove.
            let _ = setup.cache.prune(&outcome.cached);
        }
        Ok(())
    }
}
