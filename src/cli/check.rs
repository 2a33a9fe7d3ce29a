//! `moveto check`: all that a build would find wrong, at once, and nothing is written.

use super::args::BuildArgs;
use super::build::{build, tell};
use super::{Status, errand};

/// Runs the command.
pub fn run(args: &BuildArgs) -> Status {
    errand::run(args, |setup, console, timer| {
        let outcome = build(setup, timer, moveto::check)?;
        tell(setup, args, console, &outcome, timer);
        console.checked(&outcome, timer.total());
        let is_faulty = outcome.diagnostics.iter().any(|fault| fault.stops(args.strict));
        Ok(if is_faulty { Status::Faulty } else { Status::Done })
    })
}
