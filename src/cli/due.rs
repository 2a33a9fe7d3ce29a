//! `moveto due`: the next day on which the site changes by itself.

use super::args::{DueArgs, Format, Tongue};
use super::console::{self, Console};
use super::setup::Setup;
use super::{Status, Trouble, days, on_site};
use moveto::base::{Date, OutputPath};
use moveto::days::{Asset, Cause, Due, Sort};
use serde_json::json;
use std::collections::BTreeSet;

/// Runs the command.
pub fn run(args: &DueArgs) -> Status {
    on_site(&args.site, |setup, console| tell(args, setup, console))
}

fn tell(args: &DueArgs, setup: &Setup, console: &Console<'_>) -> Result<Status, Trouble> {
    let days = days(setup);
    let last = args.within.map(|count| days.today().after(count));
    let due = match days.due(last) {
        Ok(due) => due,
        Err(errors) => {
            console.faults(&errors);
            return Ok(Status::Faulty);
        }
    };
    if args.site.message_format == Format::Json {
        console::print(&due.as_ref().map_or_else(|| nothing_as_json(last), as_json));
    } else {
        let lines = due.as_ref().map_or_else(|| vec![nothing(last, setup.tongue)], |due| as_text(due, setup.tongue));
        lines.iter().for_each(|line| console::print(line));
    }
    console.faults(due.as_ref().map_or(&[], |due| &due.errors));
    Ok(if due.is_some() && last.is_some() { Status::Faulty } else { Status::Done })
}

fn nothing_as_json(last: Option<Date>) -> String {
    json!({"kind": "due", "date": null, "until": last}).to_string()
}

fn as_json(due: &Due) -> String {
    let causes = due.causes.iter().map(|cause| json!({"what": cause.name(), "of": cause.of()}));
    json!({
        "kind": "due",
        "date": due.date,
        "stops": !due.errors.is_empty(),
        "causes": causes.collect::<Vec<_>>(),
        "changed": due.changes.changed,
        "new": due.changes.new,
        "gone": due.changes.gone,
    })
    .to_string()
}

fn nothing(last: Option<Date>, tongue: Tongue) -> String {
    match (tongue, last) {
        (Tongue::En, None) => "nothing changes by itself".to_owned(),
        (Tongue::Sv, None) => "ingenting ändras av sig självt".to_owned(),
        (Tongue::En, Some(last)) => format!("nothing changes by itself until {last}"),
        (Tongue::Sv, Some(last)) => format!("ingenting ändras av sig självt till och med {last}"),
    }
}

fn as_text(due: &Due, tongue: Tongue) -> Vec<String> {
    let date = due.date;
    let head = match (tongue, due.errors.is_empty()) {
        (Tongue::En, true) => format!("{date}: the site changes"),
        (Tongue::Sv, true) => format!("{date}: webbplatsen ändras"),
        (Tongue::En, false) => format!("{date}: the build stops"),
        (Tongue::Sv, false) => format!("{date}: bygget stannar"),
    };
    let (changed, new, gone) = match tongue {
        Tongue::En => ("changed", "new", "gone"),
        Tongue::Sv => ("ändras", "tillkommer", "försvinner"),
    };
    let list = |name: &str, paths: &BTreeSet<OutputPath>| -> Vec<String> {
        let lines = paths.iter().map(|path| format!("    {path}"));
        let head = format!("  {name} ({}):", paths.len());
        if paths.is_empty() { Vec::new() } else { std::iter::once(head).chain(lines).collect() }
    };
    let mut lines = vec![head];
    lines.extend(due.causes.iter().map(|cause| format!("  {}", cause_text(cause, tongue))));
    lines.extend(list(changed, &due.changes.changed));
    lines.extend(list(new, &due.changes.new));
    lines.extend(list(gone, &due.changes.gone));
    lines
}

fn cause_text(cause: &Cause, tongue: Tongue) -> String {
    let of = cause.of();
    match (tongue, cause) {
        (Tongue::En, Cause::AssetBegins(one)) => format!("{} may be shown from this day on", named(one, tongue)),
        (Tongue::Sv, Cause::AssetBegins(one)) => format!("{} får visas från och med den här dagen", named(one, tongue)),
        (Tongue::En, Cause::AssetExpires(one)) => format!("{} has had its last day", named(one, tongue)),
        (Tongue::Sv, Cause::AssetExpires(one)) => format!("{} har haft sin sista dag", named(one, tongue)),
        (Tongue::En, Cause::ConsentEnds(one)) => format!("consent for {} has ended", named(one, tongue)),
        (Tongue::Sv, Cause::ConsentEnds(one)) => format!("samtycket till {} har gått ut", named(one, tongue)),
        (Tongue::En, Cause::AssetLeaving(one)) => {
            format!("{} will soon be gone, and the toolbox says so", named(one, tongue))
        }
        (Tongue::Sv, Cause::AssetLeaving(one)) => {
            format!("{} försvinner snart, och verktygslådan säger det", named(one, tongue))
        }
        (Tongue::En, Cause::AssetWithdrawn(one)) => format!("{} is withdrawn", named(one, tongue)),
        (Tongue::Sv, Cause::AssetWithdrawn(one)) => format!("{} dras tillbaka", named(one, tongue)),
        (Tongue::En, Cause::NeedCloses(_)) => format!("`{of}` has had its last day"),
        (Tongue::Sv, Cause::NeedCloses(_)) => format!("`{of}` har haft sin sista dag"),
        (Tongue::En, Cause::EventEnds(_)) => format!("`{of}` is over"),
        (Tongue::Sv, Cause::EventEnds(_)) => format!("`{of}` är över"),
        (Tongue::En, Cause::ReviewDue(_)) => format!("`{of}` was to be looked through by now"),
        (Tongue::Sv, Cause::ReviewDue(_)) => format!("`{of}` skulle ha setts över vid det här laget"),
        (Tongue::En, Cause::FactOld(_)) => format!("a figure of `{of}` was to be looked up anew by now"),
        (Tongue::Sv, Cause::FactOld(_)) => format!("en uppgift om `{of}` skulle ha hämtats på nytt vid det här laget"),
    }
}

fn named(asset: &Asset, tongue: Tongue) -> String {
    let sort = match (tongue, asset.sort) {
        (Tongue::En, Sort::Picture) => "the picture",
        (Tongue::Sv, Sort::Picture) => "bilden",
        (Tongue::En, Sort::Film) => "the film",
        (Tongue::Sv, Sort::Film) => "filmen",
        (Tongue::En, Sort::Sound) => "the sound",
        (Tongue::Sv, Sort::Sound) => "ljudet",
        (Tongue::En, Sort::Document) => "the document",
        (Tongue::Sv, Sort::Document) => "dokumentet",
    };
    format!("{sort} `{}`", asset.id)
}
