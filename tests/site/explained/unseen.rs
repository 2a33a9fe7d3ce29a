//! Faults that no files of a site can give: what is changed while it is built, and what this very program can't do.

use crate::sample::FILES;
use crate::support::TestSite;
use moveto::base::{Diagnostic, SourcePath};
use moveto::base::{Severity, Span};
use moveto::check::{outside_gone, outside_refused};
use moveto::write::Cache;
use moveto::{Progress, State};
use std::path::PathBuf;

/// The fault of that code, if it is one of these.
pub fn fault(code: &str) -> Option<Diagnostic> {
    match code {
        "file/gone" => Some(meanwhile(|file| std::fs::remove_file(file).unwrap(), code)),
        "file/changed-meanwhile" => Some(meanwhile(|file| std::fs::write(file, "Changed\n").unwrap(), code)),
        "picture/no-avif" => Some(moveto::picture::Fault::NoAvif.diagnostic(&SourcePath::new("media/lake.png"))),
        "outside/gone" => Some(outside_gone(file("content/stories/anna/index.sv.md"), "https://scb.example/folk", 404)),
        "outside/unsure" => {
            Some(outside_refused(file("content/stories/anna/index.sv.md"), "https://scb.example/folk", 403))
        }
        // Two gigabytes are too much for a test to write down.
        "film/too-many-bytes" => {
            let fault = moveto::film::Fault::TooManyBytes { bytes: 2_100_000_000 };
            Some(fault.diagnostic(&SourcePath::new("media/ride.mp4")))
        }
        _ => None,
    }
}

fn file(path: &str) -> Span {
    Span::file(&SourcePath::new(path))
}

/// Somebody whose hand is in a file before anything is made of it.
struct Hand {
    file: PathBuf,
    does: fn(&PathBuf),
}

impl Progress for Hand {
    fn stage(&self, name: &'static str) {
        if name == "render" {
            (self.does)(&self.file);
        }
    }

    fn pictures(&self, _: usize, _: usize) {}
}

fn meanwhile(does: fn(&PathBuf), code: &str) -> Diagnostic {
    let site = TestSite::new(FILES);
    let options = site.options(&site.path("public"));
    let cache = Cache::new(site.path("cache"), options.now);
    let hand = Hand { file: site.path("media/lake.png"), does };
    // What is in memory is not read again.
    site.write_bytes("media/lake.png", &super::bytes::heavy_png());
    let outcome = moveto::build(&options, &mut State::empty(), &cache, &hand).unwrap();
    let found = outcome.diagnostics.into_iter().find(|fault| fault.code == code);
    found.unwrap_or_else(|| panic!("{code} was not told"))
}

/// The fault as the program prints it: of a file that has no lines.
pub fn told(fault: &Diagnostic, lang: &str) -> String {
    let (level, help) = match (lang, fault.severity) {
        ("sv", Severity::Error) => ("fel", "hjälp"),
        ("sv", Severity::Warning) => ("varning", "hjälp"),
        ("sv", Severity::Note) => ("att tänka på", "hjälp"),
        (_, Severity::Error) => ("error", "help"),
        (_, Severity::Warning) => ("warning", "help"),
        (_, Severity::Note) => ("note", "help"),
    };
    let say = |text: &moveto::base::Text| if lang == "sv" { text.sv.clone() } else { text.en.clone() };
    let advice = fault.help.as_ref().map(|text| format!("  = {help}: {}\n", say(text))).unwrap_or_default();
    format!("{level}[{}]: {}\n --> {}\n{advice}", fault.code, say(&fault.message), fault.span.path)
}
