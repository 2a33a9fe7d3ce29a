//! The program round the library: arguments, clock, console. The library can't name anything in here.

mod args;
mod ask;
mod build;
mod check;
mod clock;
mod cms;
mod console;
mod due;
mod errand;
mod explain;
mod in_language;
mod init;
mod lines;
mod manual;
mod media;
mod new;
mod schema;
mod serve;
mod setup;
mod timer;
mod translations;
mod verify;

use args::{Cli, Command, SiteArgs};
use clap::Parser;
use console::Console;
use moveto::days::Days;
use moveto::write::Workplace;
use setup::Setup;
use std::io;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// The content has errors: the output is as it was, or only what has none was built.
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

/// Why a command could not do what it should.
pub enum Trouble {
    /// The command line is wrong. The message is for people.
    Usage(String),
    /// The machine failed.
    Machine(io::Error),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Machine(error)
    }
}

/// Runs a command that works on a site without building it, and tells what stood in its way.
pub fn on_site(args: &SiteArgs, command: impl FnOnce(&Setup, &Console<'_>) -> Result<Status, Trouble>) -> Status {
    let setup = match setup::site(args) {
        Ok(setup) => setup,
        Err(message) => {
            console::complain(&message);
            return Status::Usage;
        }
    };
    let console = Console::new(&setup, args.message_format);
    match command(&setup, &console) {
        Ok(status) => status,
        Err(Trouble::Usage(message)) => {
            console::complain(&message);
            Status::Usage
        }
        Err(Trouble::Machine(error)) => {
            console.machine_failed(&error);
            Status::Machine
        }
    }
}

/// The site's sources, to be planned for other days than today.
pub fn days(setup: &Setup) -> Days {
    let workplace = Workplace::new(&setup.options.root, &setup.options.output);
    Days::read(&setup.options, &workplace.memory(moveto::program()))
}

/// Runs the program.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let status = match &cli.command {
        Command::Build(args) => build::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Check(args) => check::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Init(args) => init::run(args),
        Command::New(args) => new::run(args),
        Command::Translations(args) => translations::run(args),
        Command::Media(args) => media::run(args),
        Command::Due(args) => due::run(args),
        Command::Schema(args) => schema::run(args),
        Command::Cms(args) => cms::run(args),
    };
    status.into()
}
