//! What building, checking and comparing have in common: they take the same arguments, and they fail alike.

use super::Status;
use super::args::{BuildArgs, PublishArgs};
use super::console::{self, Console};
use super::setup::{Setup, publishing};
use super::timer::Timer;
use std::io;

/// Does `work` with what the arguments mean. What is wrong with them, and a machine that fails, is told.
pub fn run(args: &PublishArgs, work: impl FnOnce(&Setup, &Console<'_>, &Timer) -> io::Result<Status>) -> Status {
    run_in(&args.build, publishing(args), work)
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
