//! `moveto check`: all that a build would find wrong, at once, and nothing is written.

use super::Status;
use super::args::BuildArgs;
use super::build::{build, tell};
use super::console::{self, Console};
use super::setup::setup;
use super::timer::Timer;

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
    match build(&setup, &timer, moveto::check) {
        Ok(outcome) => {
            tell(&setup, args, &console, &outcome, &timer);
            console.checked(&outcome, timer.total());
            let is_faulty = outcome.diagnostics.iter().any(|fault| fault.stops(args.strict));
            if is_faulty { Status::Faulty } else { Status::Done }
        }
        Err(error) => {
            console.machine_failed(&error);
            Status::Machine
        }
    }
}
