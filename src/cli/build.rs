//! `moveto build`.

use super::args::BuildArgs;
use super::console::Console;
use super::setup::{Setup, setup};
use super::{Status, console};
use moveto::write::{Cache, Workplace};
use moveto::{Options, Outcome, State};
use std::io;
use std::time::{Duration, Instant};

/// How often a build begins anew because a file was changed under its hands.
const ATTEMPTS: u32 = 3;

/// Runs the command.
pub fn run(args: &BuildArgs) -> Status {
    let setup = match setup(args) {
        Ok(setup) => setup,
        Err(message) => {
            console::complain(&message);
            return Status::Usage;
        }
    };
    let console = Console::new(&setup, args.site.message_format);
    let mut timer = Timer::start();
    match build(&setup.options, &mut timer) {
        Ok(outcome) => finish(&setup, args, &console, &outcome, &timer),
        Err(error) => {
            console.machine_failed(&error);
            Status::Machine
        }
    }
}

fn finish(setup: &Setup, args: &BuildArgs, console: &Console<'_>, outcome: &Outcome, timer: &Timer) -> Status {
    console.faults(&outcome.diagnostics);
    if args.timings {
        console.timings(&timer.stages());
    }
    console.summary(setup, outcome, timer.total());
    if outcome.report.is_some() { Status::Done } else { Status::Faulty }
}

/// Builds with what the last run remembered, and remembers this one.
pub fn build(options: &Options, timer: &mut Timer) -> io::Result<Outcome> {
    let workplace = Workplace::new(&options.root, &options.output);
    let _lock = workplace.lock()?;
    let program = moveto::program();
    timer.stage("remember");
    let mut state = State { memory: workplace.memory(program), ledger: workplace.ledger() };
    let before = state.clone();
    let cache = Cache::in_folder(workplace.folder());
    let mut outcome = moveto::build(options, &mut state, &cache, &mut |stage| timer.stage(stage))?;
    for _ in 1..ATTEMPTS {
        let is_in_flux = |code: &str| ["file/changed-meanwhile", "file/gone"].contains(&code);
        if !outcome.diagnostics.iter().any(|fault| is_in_flux(fault.code)) {
            break;
        }
        outcome = moveto::build(options, &mut state, &cache, &mut |stage| timer.stage(stage))?;
    }
    timer.stage("remember");
    // What is built for another address is a preview: it publishes nothing.
    if let Some(published) = outcome.published.as_ref().filter(|_| options.base_url.is_none()) {
        workplace.save_published(&options.root, published)?;
    }
    if state.memory.parsed != before.memory.parsed || state.memory.stats != before.memory.stats {
        workplace.save_memory(&state.memory)?;
    }
    if outcome.report.is_some() && state.ledger != before.ledger {
        workplace.save_ledger(&state.ledger)?;
        cache
            .prune(options.now, &|path| state.ledger.outputs.values().any(|entry| cache.is_of(path, &entry.recipe)))?;
    }
    timer.stop();
    Ok(outcome)
}

/// Measures stages.
pub struct Timer {
    begun: Instant,
    current: Option<(&'static str, Instant)>,
    done: Vec<(&'static str, Duration)>,
}

impl Timer {
    /// Starts the clock.
    #[expect(clippy::disallowed_methods, reason = "cli measures time")]
    pub fn start() -> Self {
        Self { begun: Instant::now(), current: None, done: Vec::new() }
    }

    #[expect(clippy::disallowed_methods, reason = "cli measures time")]
    fn stage(&mut self, name: &'static str) {
        self.stop();
        self.current = Some((name, Instant::now()));
    }

    fn stop(&mut self) {
        if let Some((name, begun)) = self.current.take() {
            let took = begun.elapsed();
            match self.done.iter_mut().find(|(known, _)| *known == name) {
                Some((_, total)) => *total += took,
                None => self.done.push((name, took)),
            }
        }
    }

    /// What each stage took.
    fn stages(&self) -> Vec<(&'static str, Duration)> {
        self.done.clone()
    }

    /// What everything took.
    pub fn total(&self) -> Duration {
        self.begun.elapsed()
    }
}
