//! `moveto build`.

use super::args::BuildArgs;
use super::console::Console;
use super::setup::{Setup, setup};
use super::timer::Timer;
use super::{Status, console};
use moveto::write::{Cache, Workplace};
use moveto::{Options, Outcome, Progress, State};
use std::io;

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
    let timer = Timer::start(setup.tongue);
    match build(&setup, &timer, moveto::build) {
        Ok(outcome) => finish(&setup, args, &console, &outcome, &timer),
        Err(error) => {
            console.machine_failed(&error);
            Status::Machine
        }
    }
}

fn finish(setup: &Setup, args: &BuildArgs, console: &Console<'_>, outcome: &Outcome, timer: &Timer) -> Status {
    tell(setup, args, console, outcome, timer);
    console.summary(setup, outcome, timer.total());
    if outcome.report.is_some() { Status::Done } else { Status::Faulty }
}

/// What a build and a check both tell: faults, what went on beside, how long stages took.
pub fn tell(setup: &Setup, args: &BuildArgs, console: &Console<'_>, outcome: &Outcome, timer: &Timer) {
    console.faults(&outcome.diagnostics);
    if let Some(error) = setup.cache.refusal() {
        console.cache_refused(error);
    }
    if args.timings {
        console.timings(&timer.stages());
    }
}

/// [`moveto::build`] or [`moveto::check`].
type Work = fn(&Options, &mut State, &Cache, &dyn Progress) -> io::Result<Outcome>;

/// Builds or checks with what the last run remembered, and remembers this one. What is written of the outcome is what it
/// holds: a check leaves nothing to publish.
pub fn build(setup: &Setup, timer: &Timer, work: Work) -> io::Result<Outcome> {
    let Setup { options, cache, .. } = setup;
    let workplace = Workplace::new(&options.root, &options.output);
    let _lock = workplace.lock()?;
    let program = moveto::program();
    timer.stage("remember");
    let mut state = State { memory: workplace.memory(program), ledger: workplace.ledger() };
    let before = state.clone();
    let mut outcome = work(options, &mut state, cache, timer)?;
    for _ in 1..ATTEMPTS {
        let is_in_flux = |code: &str| ["file/changed-meanwhile", "file/gone"].contains(&code);
        if !outcome.diagnostics.iter().any(|fault| is_in_flux(fault.code)) {
            break;
        }
        outcome = work(options, &mut state, cache, timer)?;
    }
    timer.stage("remember");
    if !setup.is_preview {
        workplace.save_locks(&options.root, &outcome.locks)?;
    }
    if state.memory.parsed != before.memory.parsed || state.memory.stats != before.memory.stats {
        workplace.save_memory(&state.memory)?;
    }
    if outcome.report.is_some() && state.ledger != before.ledger {
        workplace.save_ledger(&state.ledger)?;
        // All is published; what can't be removed from a folder that is shared is for its owner to remove.
        let _ = cache.prune(&outcome.cached);
    }
    timer.stop();
    Ok(outcome)
}
