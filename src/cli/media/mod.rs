//! `moveto media`: what is done to the library by command.

mod add;
mod args;
mod expire;
mod revoke;
mod words;

pub use args::MediaArgs;

use super::Status;
use args::MediaCommand;

/// Runs the command.
pub fn run(args: &MediaArgs) -> Status {
    match &args.command {
        MediaCommand::Add(args) => add::run(args),
        MediaCommand::Revoke(args) => revoke::run(args),
        MediaCommand::Expire(args) => expire::run(args),
    }
}
