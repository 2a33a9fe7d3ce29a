//! `moveto explain`: of an output, why it was or wasn't rebuilt, and from what; of a fault's code, what it means.

use super::Status;
use super::args::{ExplainArgs, Format, Tongue};
use super::console::{self, Console};
use super::manual::{self, Answer};
use super::setup::{setup, tongue};
use moveto::base::OutputPath;
use moveto::explain::{Explanation, explain};
use moveto::plan::What;
use moveto::write::{Reason, Workplace};
use serde_json::json;

/// Runs the command.
pub fn run(args: &ExplainArgs) -> Status {
    let site = &args.build.site;
    match manual::answer(&args.what.to_string_lossy(), tongue(site.lang, site.root.as_deref())) {
        Some(Answer::Page(page)) => {
            console::print(&page);
            Status::Done
        }
        Some(Answer::Unknown(message)) => {
            console::complain(&message);
            Status::Faulty
        }
        None => output(args),
    }
}

/// Tells of a file of the output.
fn output(args: &ExplainArgs) -> Status {
    let setup = match setup(&args.build) {
        Ok(setup) => setup,
        Err(message) => {
            console::complain(&message);
            return Status::Usage;
        }
    };
    let options = &setup.options;
    let console = Console::new(&setup, args.build.site.message_format);
    // Both `sv/index.html` and the file as the shell completes it are understood, and so is an address.
    let inside = args.what.strip_prefix(&options.output).unwrap_or(&args.what);
    let inside = inside.strip_prefix("public").unwrap_or(inside).to_string_lossy().replace('\\', "/");
    let path = if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside };
    let workplace = Workplace::new(&options.root, &options.output);
    let memory = workplace.memory(moveto::program());
    let ledger = workplace.ledger();
    let (explanation, diagnostics) = explain(options, &memory, &ledger, &OutputPath::new(&path));
    if diagnostics.iter().any(moveto::base::Diagnostic::is_error) {
        console.faults(&diagnostics);
        return Status::Faulty;
    }
    match explanation {
        Some(explanation) => {
            let lines = if args.build.site.message_format == Format::Json {
                vec![as_json(&explanation)]
            } else {
                as_text(&explanation, setup.tongue)
            };
            lines.iter().for_each(|line| console::print(line));
            Status::Done
        }
        None => {
            console::complain(&match setup.tongue {
                Tongue::En => format!("`{path}` is not an output of this site"),
                Tongue::Sv => format!("webbplatsen har ingen fil `{path}`"),
            });
            Status::Faulty
        }
    }
}

fn as_json(explanation: &Explanation) -> String {
    let reasons = |reasons: &[Reason]| -> Vec<serde_json::Value> {
        let one = |reason: &Reason| match reason {
            Reason::New => json!({"what": "new"}),
            Reason::Touched => json!({"what": "touched"}),
            Reason::Changed(what, name) => json!({"what": what, "name": name}),
        };
        reasons.iter().map(one).collect()
    };
    json!({
        "kind": "explanation",
        "path": explanation.path.as_str(),
        "planned": explanation.is_planned,
        "stale": reasons(&explanation.stale),
        "last": explanation.last.as_ref().map(|(build, why)| json!({"build": build, "reasons": reasons(why)})),
        "builds": explanation.builds,
        "sources": explanation.sources.iter().map(|source| source.as_str()).collect::<Vec<_>>(),
        "parts": explanation.parts.iter().map(|part| json!({"what": part.what, "name": part.name})).collect::<Vec<_>>(),
    })
    .to_string()
}

fn as_text(explanation: &Explanation, tongue: Tongue) -> Vec<String> {
    let sv = tongue == Tongue::Sv;
    let pick = |en: &str, swedish: &str| if sv { swedish.to_owned() } else { en.to_owned() };
    let mut lines = vec![explanation.path.to_string()];
    if !explanation.is_planned {
        lines.push(pick("  will be removed: nothing asks for it any more", "  tas bort: inget behöver den längre"));
        return lines;
    }
    if explanation.stale.is_empty() {
        lines.push(pick(
            "  stands: its recipe and its file are those of the last build",
            "  står kvar: receptet och filen är desamma som vid förra bygget",
        ));
    } else {
        lines.push(pick("  would be made by the next build, because of", "  görs vid nästa bygge, på grund av"));
        lines.extend(explanation.stale.iter().map(|reason| format!("    {}", reason_text(reason, sv))));
    }
    if let Some((build, reasons)) = &explanation.last {
        let last = explanation.builds;
        lines.push(if sv {
            format!("  gjordes senast i bygge {build} av {last}, på grund av")
        } else {
            format!("  was last made in build {build} of {last}, because of")
        });
        lines.extend(reasons.iter().map(|reason| format!("    {}", reason_text(reason, sv))));
    }
    lines.push(pick("  look first in", "  titta först i"));
    lines.extend(explanation.sources.iter().map(|source| format!("    {source}")));
    lines.push(pick("  is made from", "  görs av"));
    lines.extend(explanation.parts.iter().map(|part| format!("    {} {}", what_text(part.what, sv), part.name)));
    lines
}

fn reason_text(reason: &Reason, sv: bool) -> String {
    match (reason, sv) {
        (Reason::New, false) => "being new".to_owned(),
        (Reason::New, true) => "att den är ny".to_owned(),
        (Reason::Touched, false) => "its file, which somebody else changed or removed".to_owned(),
        (Reason::Touched, true) => "filen, som någon annan har ändrat eller tagit bort".to_owned(),
        (Reason::Changed(what, name), sv) => format!("{} {name}", what_text(*what, sv)),
    }
}

fn what_text(what: What, sv: bool) -> &'static str {
    match (what, sv) {
        (What::Source, false) => "source",
        (What::Source, true) => "källa",
        (What::View, false) => "view",
        (What::View, true) => "innehåll",
        (What::Template, false) => "template",
        (What::Template, true) => "mall",
        (What::Message, false) => "message",
        (What::Message, true) => "meddelande",
        (What::File, false) => "files",
        (What::File, true) => "filer",
        (What::Configuration, false) => "configuration",
        (What::Configuration, true) => "inställning",
        (What::Program, false) => "program",
        (What::Program, true) => "programmet",
    }
}
