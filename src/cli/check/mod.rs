//! `moveto check`: all that a build would find wrong and readers would stumble over, at once, and nothing is written.

mod answers;
mod curl;
mod outside;

use super::args::CheckArgs;
use super::build::{build, tell};
use super::console::Console;
use super::setup::Setup;
use super::{Status, errand};
use moveto::Outcome;
use moveto::base::{Diagnostic, nearest};
use std::io;

/// Runs the command.
pub fn run(args: &CheckArgs) -> Status {
    errand::run(&args.publish, |setup, console, timer| {
        let work = if args.external { moveto::check_outside } else { moveto::check };
        let mut outcome = build(setup, timer, work)?;
        if args.external {
            ask_outside(setup, console, &mut outcome)?;
        }
        if let Some(owner) = &args.owner {
            let names = outcome.owners.names();
            if !names.contains(owner.as_str()) {
                console.nobody(owner, nearest(owner, names));
                return Ok(Status::Usage);
            }
            outcome.diagnostics.retain(|fault| fault.owner.as_ref() == Some(owner));
        }
        tell(setup, &args.publish, console, &outcome, timer);
        console.checked(&outcome, timer.total());
        let is_faulty = outcome.diagnostics.iter().any(|fault| fault.stops(args.publish.build.strict));
        Ok(if is_faulty { Status::Faulty } else { Status::Done })
    })
}

/// Adds what is wrong with links to other sites.
fn ask_outside(setup: &Setup, console: &Console<'_>, outcome: &mut Outcome) -> io::Result<()> {
    if !curl::is_there() {
        console.no_curl();
        return Ok(());
    }
    let folder = setup.options.root.join(".moveto");
    let asked = outside::check(&outcome.outside, &folder, setup.options.today)?;
    console.asked(asked.pages);
    let owner = |fault: &Diagnostic| outcome.owners.of_file(&fault.span.path).map(str::to_owned);
    let found = asked.diagnostics.into_iter().map(|fault| Diagnostic { owner: owner(&fault), ..fault });
    outcome.diagnostics.extend(found.collect::<Vec<_>>());
    outcome.diagnostics.sort();
    Ok(())
}
