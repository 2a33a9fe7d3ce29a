//! `moveto serve`: builds, shows the site on this computer, and follows what is written.
//!
//! The loop is: build, tell the open pages, wait for a reason to build again. It is the same build as `moveto build`'s, into
//! a folder of its own: what is half written is for nobody else, and `public/` holds what was meant to be published.

mod address;
mod answer;
mod edit;
mod editor;
mod events;
mod inject;
mod listen;
mod live;
mod looks;
mod mounts;
mod panel;
mod range;
mod refusal;
mod request;
mod respond;
mod settle;
mod types;
mod watch;

use super::args::ServeArgs;
use super::build::Bench;
use super::console::Console;
use super::setup::{Setup, setup_in};
use super::timer::Timer;
use super::{Status, clock, errand};
use live::Live;
use moveto::base::Date;
use moveto::write::Workplace;
use moveto::{Options, Outcome};
use panel::Faults;
use std::io;
use std::sync::Arc;
use watch::Watch;

pub use watch::Polling;

/// Where the site is built for those who write it.
const OUTPUT: &str = ".moveto/serve";

/// Runs the command, until somebody ends it.
pub fn run(args: &ServeArgs) -> Status {
    // Nothing that is only looked at has been published.
    let setup = setup_in(&args.build, OUTPUT).map(|setup| Setup { is_preview: true, ..setup });
    errand::run_in(&args.build, setup, |setup, console, _| serve(args, setup, console).map(|()| Status::Done))
}

fn serve(args: &ServeArgs, setup: &Setup, console: &Console<'_>) -> io::Result<()> {
    let Options { root, output, .. } = &setup.options;
    let listener = listen::open(args.port)?;
    let port = listener.local_addr()?.port();
    let live = Live::new(port, root, output, setup.tongue);
    let live = Arc::new(if args.edit { live.with_desk(&setup.options) } else { live });
    listen::answer_all(listener, &live)?;
    // Before the first build, so that nothing that is written during it goes unseen.
    let (mut watch, polling) = Watch::start(root, args.poll);
    console.serving(&live.link, args.port.filter(|wanted| *wanted != port));
    if let Some(desk) = &live.desk {
        console.editing(&format!("{}{}{}/", live.link, edit::PATH, desk.word));
    }
    if let Some(polling) = polling {
        console.polling(&polling);
    }
    if args.open {
        editor::browse(&live.link);
    }
    let mut bench = Bench::new(setup, Workplace::new(root, output));
    let (mut haste, mut hasty) = (None, None);
    loop {
        let options = Options { now: clock::now(), today: today(args, setup), haste, ..setup.options.clone() };
        live.desk.iter().for_each(|desk| desk.turn(options.today));
        let mut outcome = round(args, setup, &options, hasty.as_ref(), console, &mut bench, &live);
        let stats = bench.stats().clone();
        // What was built in haste is looked at again when the hand that wrote it rests.
        haste = watch.wait(&stats, || {
            live.events.breathe();
            // Written only when nobody waits for a page.
            if let Some(outcome) = outcome.take() {
                remember(console, &mut bench, &outcome);
            }
            today(args, setup) != options.today
        });
        hasty = outcome.filter(|_| options.haste.is_some());
    }
}

/// What day it is, unless somebody has said.
fn today(args: &ServeArgs, setup: &Setup) -> Date {
    let said = args.build.site.today.or_else(clock::epoch_date);
    said.or_else(|| clock::day(clock::now())).unwrap_or(setup.options.today)
}

/// Builds once, and tells everybody; people aren't told again what a build in haste has told them. Nothing comes of a round in
/// which the machine failed: the next one may fare better.
fn round(
    args: &ServeArgs,
    setup: &Setup,
    options: &Options,
    hasty: Option<&Outcome>,
    console: &Console<'_>,
    bench: &mut Bench<'_>,
    live: &Live,
) -> Option<Outcome> {
    let timer = Timer::start(setup.tongue);
    let built = bench.lock().and_then(|_lock| bench.work(options, &timer, moveto::build));
    timer.stop();
    match built {
        Ok(outcome) => {
            live.tell(&outcome, &Faults::new(&outcome.diagnostics, options.strict, &options.root, setup.tongue));
            let is_news = options.haste.is_some() || hasty.is_none_or(|hasty| hasty.diagnostics != outcome.diagnostics);
            if is_news {
                console.faults(&outcome.diagnostics);
            }
            console.round(&outcome, is_news, timer.total());
            if args.build.timings {
                console.timings(&timer.stages());
            }
            Some(outcome)
        }
        Err(error) => {
            console.machine_failed(&error);
            None
        }
    }
}

fn remember(console: &Console<'_>, bench: &mut Bench<'_>, outcome: &Outcome) {
    if let Err(error) = bench.lock().and_then(|_lock| bench.remember(outcome)) {
        console.machine_failed(&error);
    }
}
