//! The program round the library: arguments, clock, console. The library can't name anything in here.

mod args;
mod build;
mod console;
mod explain;
mod in_language;
mod media;
mod new;
mod schema;
mod setup;
mod timer;
mod translations;
mod verify;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// The content has errors, and the output is as it was.
    Faulty,
    /// The command line is wrong.
    Usage,
    /// The machine failed: a full disk, no permission.
    Machine,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(match status {
            Status::Done => 0,
            Status::Faulty => 1,
            Status::Usage => 2,
            Status::Machine => 3,
        })
    }
}

/// Runs the program.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let status = match &cli.command {
        Command::Build(args) => build::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Explain(args) => explain::run(args),
        Command::New(args) => new::run(args),
        Command::Translations(args) => translations::run(args),
        Command::Media(args) => media::run(args),
        Command::Schema(args) => schema::run(args),
    };
    status.into()
}
