//! `moveto media expire --on DATE`: what will have to go, and what shows it.

use super::args::ExpireArgs;
use super::words;
use crate::cli::args::Format;
use crate::cli::console::{self, Console};
use crate::cli::setup::Setup;
use crate::cli::{Status, Trouble, days, on_site};
use moveto::days::Leaving;
use serde_json::json;

/// Runs the command.
pub fn run(args: &ExpireArgs) -> Status {
    on_site(&args.site, |setup, console| tell(args, setup, console))
}

fn tell(args: &ExpireArgs, setup: &Setup, console: &Console<'_>) -> Result<Status, Trouble> {
    let days = days(setup);
    let today = days.on(days.today());
    let errors: Vec<_> = today.errors().cloned().collect();
    console.faults(&errors);
    if today.site.is_none() {
        return Ok(Status::Faulty);
    }
    let leaving = days.leaving(args.on);
    if args.site.message_format == Format::Json {
        leaving.iter().for_each(|one| console::print(&as_json(one)));
    } else if leaving.is_empty() {
        console::print(&words::none_leaves(args.on, setup.tongue));
    } else {
        for one in &leaving {
            console::print(&words::leaves(one, setup.tongue));
            words::touched(one, setup.tongue).iter().for_each(|line| console::print(line));
        }
    }
    Ok(if errors.is_empty() { Status::Done } else { Status::Faulty })
}

fn as_json(one: &Leaving) -> String {
    json!({
        "kind": "leaving",
        "asset": one.id,
        "owner": one.owner,
        "why": one.why.map(|why| why.name()),
        "since": one.why.and_then(|why| why.since()),
        "pages": one.pages,
        "files": one.files,
    })
    .to_string()
}
