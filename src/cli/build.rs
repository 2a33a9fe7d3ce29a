//! `moveto build`.

use super::args::BuildArgs;
use super::console::Console;
use super::setup::{Setup, setup};
use super::timer::Timer;
use super::{Status, console};
use moveto::write::Workplace;
use moveto::{Outcome, Progress, State};
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
    match build(&setup, &timer) {
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
fn build(setup: &Setup, timer: &Timer) -> io::Result<Outcome> {
    let Setup { options, cache, .. } = setup;
    let workplace = Workplace::new(&options.root, &options.output);
    let _lock = workplace.lock()?;
    let program = moveto::program();
    timer.stage("remember");
    let mut state = State { memory: workplace.memory(program), ledger: workplace.ledger() };
    let before = state.clone();
    let mut outcome = moveto::build(options, &mut state, cache, timer)?;
    for _ in 1..ATTEMPTS {
        let is_in_flux = |code: &str| ["file/changed-meanwhile", "file/gone"].contains(&code);
        if !outcome.diagnostics.iter().any(|fault| is_in_flux(fault.code)) {
            break;
        }
        outcome = moveto::build(options, &mut state, cache, timer)?;
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
