//! What building, checking and comparing have in common: they take the same arguments, and they fail alike.

use super::Status;
use super::args::BuildArgs;
use super::console::{self, Console};
use super::setup::{Setup, setup};
use super::timer::Timer;
use std::io;

/// Does `work` with what the arguments mean. What is wrong with them, and a machine that fails, is told.
pub fn run(args: &BuildArgs, work: impl FnOnce(&Setup, &Console<'_>, &Timer) -> io::Result<Status>) -> Status {
    run_in(args, setup(args), work)
}

/// The same with what `setup` has made of the arguments.
pub fn run_in(
    args: &BuildArgs,
    setup: Result<Setup, String>,
    work: impl FnOnce(&Setup, &Console<'_>, &Timer) -> io::Result<Status>,
) -> Status {
    let setup = match setup {
        Ok(setup) => setup,
        Err(message) => {
            console::complain(&message);
            return Status::Usage;
        }
    };
    let console = Console::new(&setup, args.site.message_format);
    let timer = Timer::start(setup.tongue);
    work(&setup, &console, &timer).unwrap_or_else(|error| {
        console.machine_failed(&error);
        Status::Machine
    })
}
