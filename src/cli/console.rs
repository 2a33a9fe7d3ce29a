//! What is said: data to stdout, talk to stderr. The only file that knows the crate that draws snippets.

use super::args::{Format, Tongue};
use super::lines::Lines;
use super::serve::Polling;
use super::setup::Setup;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use moveto::base::{Diagnostic, Severity, SourcePath, Span, Text, reason};
use moveto::write::Report;
use moveto::{HeldBack, Outcome};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

/// Where and how things are said.
pub struct Console<'a> {
    root: &'a Path,
    tongue: Tongue,
    format: Format,
}

/// Says a sentence to whoever is there. If nobody is (a closed pipe), nothing is lost.
pub fn complain(message: &str) {
    let _ = writeln!(std::io::stderr(), "moveto: {message}");
}

/// Prints a line of data.
pub fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Says something to whoever is there.
pub fn talk(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

impl<'a> Console<'a> {
    /// A console for that site and format.
    pub fn new(setup: &'a Setup, format: Format) -> Self {
        Self { root: &setup.options.root, tongue: setup.tongue, format }
    }

    fn say<'t>(&self, text: &'t Text) -> &'t str {
        match self.tongue {
            Tongue::En => &text.en,
            Tongue::Sv => &text.sv,
        }
    }

    fn choose(&self, en: String, sv: String) -> String {
        match self.tongue {
            Tongue::En => en,
            Tongue::Sv => sv,
        }
    }

    /// Tells all faults, in the order of their places.
    pub fn faults(&self, diagnostics: &[Diagnostic]) {
        let mut files: BTreeMap<SourcePath, Lines> = BTreeMap::new();
        for fault in diagnostics {
            for span in std::iter::once(&fault.span).chain(fault.labels.iter().map(|label| &label.span)) {
                files.entry(span.path.clone()).or_insert_with(|| Lines::read(self.root, &span.path));
            }
        }
        for fault in diagnostics {
            match self.format {
                Format::Human => talk(&self.human(fault, &files)),
                Format::Short => talk(&self.short(fault, &files)),
                Format::Json => print(&self.json(fault, &files)),
                Format::Github => print(&self.github(fault, &files)),
            }
        }
        if let Some(first) = diagnostics.first().filter(|_| self.format == Format::Human) {
            let code = first.code;
            talk(&self.choose(
                format!("more about a fault: moveto explain {code}\n"),
                format!("mer om ett fel: moveto explain {code}\n"),
            ));
        }
    }

    fn human(&self, fault: &Diagnostic, files: &BTreeMap<SourcePath, Lines>) -> String {
        let level = match fault.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let level = match (self.tongue, fault.severity) {
            (Tongue::Sv, Severity::Error) => level.with_name("fel"),
            (Tongue::Sv, Severity::Warning) => level.with_name("varning"),
            (Tongue::Sv, Severity::Note) => level.with_name("att tänka på"),
            (Tongue::En, _) => level,
        };
        let title = level.primary_title(self.say(&fault.message)).id(fault.code);
        let label = fault.label.as_ref().map(|label| self.say(label));
        let mut group = Group::with_title(title).element(snippet(&fault.span, AnnotationKind::Primary, label, files));
        for other in &fault.labels {
            let said = Some(self.say(&other.text));
            group = group.element(snippet(&other.span, AnnotationKind::Context, said, files));
        }
        if let Some(help) = &fault.help {
            let level = if self.tongue == Tongue::Sv { Level::HELP.with_name("hjälp") } else { Level::HELP };
            group = group.element(level.message(self.say(help)));
        }
        let is_terminal = std::io::stderr().is_terminal();
        let renderer = if is_terminal { Renderer::styled() } else { Renderer::plain() };
        format!("{}\n", renderer.render(&[group]))
    }

    fn short(&self, fault: &Diagnostic, files: &BTreeMap<SourcePath, Lines>) -> String {
        let (line, column) = place(fault, files);
        let help = fault.help.as_ref().map(|help| format!(" ({})", self.say(help))).unwrap_or_default();
        format!("{}:{line}:{column}: {} [{}]{help}", fault.span.path, self.say(&fault.message), fault.code)
    }

    fn json(&self, fault: &Diagnostic, files: &BTreeMap<SourcePath, Lines>) -> String {
        let (line, column) = place(fault, files);
        json!({
            "kind": "diagnostic",
            "code": fault.code,
            "severity": fault.severity,
            "path": fault.span.path.as_str(),
            "line": line,
            "column": column,
            "message": self.say(&fault.message),
            "help": fault.help.as_ref().map(|help| self.say(help)),
            "owner": fault.owner,
        })
        .to_string()
    }

    fn github(&self, fault: &Diagnostic, files: &BTreeMap<SourcePath, Lines>) -> String {
        let (line, column) = place(fault, files);
        let level = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let help = fault.help.as_ref().map(|help| format!("\n{}", self.say(help))).unwrap_or_default();
        let text = format!("{}{help}", self.say(&fault.message));
        let (file, title) = (property(fault.span.path.as_str()), property(fault.code));
        format!("::{level} file={file},line={line},col={column},title={title}::{}", workflow_data(&text))
    }

    /// Tells what was left out for its faults. As JSON, the summary does.
    pub fn held_back(&self, held_back: &[HeldBack]) {
        let line = |one: &HeldBack| format!("{} ({}, {})", one.name, one.path, one.code);
        match self.format {
            _ if held_back.is_empty() => {}
            Format::Json => {}
            Format::Human | Format::Short => {
                let count = held_back.len();
                talk(&self.choose(
                    format!("left out until its faults are mended: {count}"),
                    format!("utelämnat tills felen är rättade: {count}"),
                ));
                held_back.iter().for_each(|one| talk(&format!("  {}", line(one))));
            }
            Format::Github => held_back.iter().for_each(|one| {
                let (file, title) = (property(one.path.as_str()), self.choose("left out".into(), "utelämnat".into()));
                print(&format!("::notice file={file},title={title}::{}", workflow_data(&line(one))));
            }),
        }
    }

    /// Tells what the machine said.
    pub fn machine_failed(&self, error: &std::io::Error) {
        let Text { en, sv } = reason(error);
        complain(&self.choose(format!("the machine failed: {en}"), format!("det gick inte på den här datorn: {sv}")));
    }

    /// Tells why the shared cache was of no use.
    pub fn cache_refused(&self, error: &str) {
        complain(&self.choose(
            format!("new pictures can't be kept in the shared cache ({error}); they are kept in .moveto/cache"),
            format!("nya bilder går inte att spara i den delade cachen ({error}); de sparas i .moveto/cache"),
        ));
    }

    /// Tells how a comparison ended.
    pub fn verified(&self, differences: usize) {
        talk(&match differences {
            0 => {
                self.choose("the output is what a clean build gives".into(), "mappen är vad ett rent bygge ger".into())
            }
            count => self.choose(
                format!("{count} files are not what a clean build gives"),
                format!("{count} filer är inte vad ett rent bygge ger"),
            ),
        });
    }

    /// Tells how long each stage took.
    pub fn timings(&self, stages: &[(&'static str, Duration)]) {
        for (name, took) in stages {
            talk(&format!("{name:>10} {:>9.1} ms", took.as_secs_f64() * 1000.0));
        }
    }

    /// Tells where the site is shown, and that the port is another than the one that was asked for.
    pub fn serving(&self, link: &str, taken: Option<u16>) {
        if self.format == Format::Json {
            return print(&json!({"kind": "serving", "url": link}).to_string());
        }
        if let Some(port) = taken {
            complain(&self.choose(
                format!("port {port} is taken; the site is at the next one that is free"),
                format!("port {port} är upptagen; webbplatsen finns på nästa som är ledig"),
            ));
        }
        talk(&self.choose("the site is shown at".into(), "webbplatsen visas på".into()));
        print(&format!("  {link}/"));
        talk(&self.choose("Ctrl+C ends".into(), "Ctrl+C avslutar".into()));
    }

    /// Tells where the site is written in the browser. The address is a key: who has it can write.
    pub fn editing(&self, link: &str) {
        if self.format == Format::Json {
            return print(&json!({"kind": "editing", "url": link}).to_string());
        }
        talk(&self.choose(
            "it can be written in the browser at (keep this address to yourself)".into(),
            "den går att skriva i webbläsaren på (behåll adressen för dig själv)".into(),
        ));
        print(&format!("  {link}"));
    }

    /// Tells why all files are looked at again and again.
    pub fn polling(&self, why: &Polling) {
        if self.format == Format::Json {
            return print(&json!({"kind": "polling", "reason": why.name()}).to_string());
        }
        let (en, sv) = match why {
            Polling::Asked => return,
            Polling::FileSystem(kind) => (
                format!("the site lies on a disk that tells nobody of changes ({kind}): all files are looked at twice a second"),
                format!("webbplatsen ligger på en disk som inte talar om vad som ändras ({kind}): alla filer ses över två gånger i sekunden"),
            ),
            Polling::Limit => (
                "the system watches no more folders for you (fs.inotify.max_user_watches): all files are looked at twice a second".into(),
                "systemet bevakar inte fler mappar åt dig (fs.inotify.max_user_watches): alla filer ses över två gånger i sekunden".into(),
            ),
            Polling::Failed(error) => (
                format!("the system doesn't tell of changes ({error}): all files are looked at twice a second"),
                format!("systemet talar inte om vad som ändras ({error}): alla filer ses över två gånger i sekunden"),
            ),
        };
        talk(&self.choose(en, sv));
    }

    /// Tells how a round of many ended, in a line. People are only told what is news to them.
    pub fn round(&self, outcome: &Outcome, is_news: bool, took: Duration) {
        let (errors, warnings) = counted(outcome);
        let seconds = took.as_secs_f64();
        let count = |of: fn(&Report) -> usize| outcome.report.as_ref().map_or(0, of);
        let (written, removed) = (count(|report| report.written.len()), count(|report| report.removed.len()));
        if self.format == Format::Json {
            let rendered = count(|report| report.rendered.len());
            return print(
                &json!({
                    "kind": "summary", "rendered": rendered, "written": written, "removed": removed, "errors": errors,
                    "warnings": warnings, "seconds": seconds,
                })
                .to_string(),
            );
        }
        if !is_news {
            return;
        }
        talk(&match (&outcome.report, written + removed) {
            (None, _) => self.choose(
                format!("{}: the last good version is still shown", en_errors(errors)),
                format!("{errors} fel: den senaste hela versionen visas fortfarande"),
            ),
            (Some(_), 0) => self.choose(format!("up to date, {seconds:.2} s"), format!("inget nytt, {seconds:.2} s")),
            (Some(_), _) => self.choose(
                format!("updated: {written} files written, {removed} removed, {seconds:.2} s"),
                format!("uppdaterat: {written} filer skrivna, {removed} borttagna, {seconds:.2} s"),
            ),
        });
    }

    /// Tells that nobody of that name looks after anything.
    pub fn nobody(&self, name: &str, near: Option<&str>) {
        let (en, sv) = near.map_or_else(Default::default, |near| {
            (format!("; did you mean `{near}`?"), format!("; menade du `{near}`?"))
        });
        complain(&self.choose(
            format!("nobody called `{name}` looks after anything here{en}"),
            format!("ingen som heter `{name}` har hand om något här{sv}"),
        ));
    }

    /// Tells that other sites can't be asked.
    pub fn no_curl(&self) {
        complain(&self.choose(
            "links to other sites weren't checked: that needs the program `curl`, which isn't on this computer".into(),
            "länkar till andra webbplatser kontrollerades inte: det kräver programmet `curl`, som inte finns på den här datorn".into(),
        ));
    }

    /// Tells how many pages of other sites were asked for.
    pub fn asked(&self, pages: usize) {
        if self.format == Format::Human {
            talk(&self.choose(
                format!("{pages} pages of other sites were asked for"),
                format!("{pages} sidor på andra webbplatser frågades efter"),
            ));
        }
    }

    /// Tells how a check ended.
    pub fn checked(&self, outcome: &Outcome, took: Duration) {
        let (errors, warnings) = counted(outcome);
        let notes = outcome.diagnostics.len() - errors - warnings;
        let seconds = took.as_secs_f64();
        if self.format == Format::Json {
            let summary = json!({
                "kind": "summary", "errors": errors, "warnings": warnings, "notes": notes, "seconds": seconds,
                "held_back": held_back(&outcome.held_back),
            });
            return print(&summary.to_string());
        }
        talk(&self.choose(
            format!("checked: {}, {}, {}, {seconds:.2} s", en_errors(errors), en_warnings(warnings), en_notes(notes)),
            format!("kontrollerat: {errors} fel, {}, {notes} att tänka på, {seconds:.2} s", sv_warnings(warnings)),
        ));
    }

    /// Tells how it ended.
    pub fn summary(&self, setup: &Setup, outcome: &Outcome, took: Duration) {
        let (errors, warnings) = counted(outcome);
        let report = outcome.report.clone().unwrap_or_default();
        let (rendered, written, removed) = (report.rendered.len(), report.written.len(), report.removed.len());
        if self.format == Format::Json {
            print(
                &json!({
                    "kind": "summary", "outputs": report.outputs, "rendered": rendered, "written": written,
                    "removed": removed, "decoded": report.decoded.len(), "unchanged": report.outputs - written, "errors": errors,
                    "warnings": warnings, "seconds": took.as_secs_f64(), "held_back": held_back(&outcome.held_back),
                })
                .to_string(),
            );
            return;
        }
        let seconds = took.as_secs_f64();
        let folder = setup.options.output.display();
        talk(&if outcome.report.is_some() {
            self.choose(
                format!("built {folder}: {} files, {rendered} made, {written} written, {removed} removed, {}, {seconds:.2} s", report.outputs, en_warnings(warnings)),
                format!("byggde {folder}: {} filer, {rendered} gjorda, {written} skrivna, {removed} borttagna, {}, {seconds:.2} s", report.outputs, sv_warnings(warnings)),
            )
        } else {
            self.choose(
                format!("nothing was written: {}, {}", en_errors(errors), en_warnings(warnings)),
                format!("ingenting skrevs: {errors} fel, {}", sv_warnings(warnings)),
            )
        });
    }
}

/// What was left out, for machines.
fn held_back(held_back: &[HeldBack]) -> Vec<serde_json::Value> {
    let value = |one: &HeldBack| json!({"item": one.name, "path": one.path.as_str(), "code": one.code});
    held_back.iter().map(value).collect()
}

/// A text as GitHub's workflow commands want it.
fn workflow_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The same between their commas.
fn property(text: &str) -> String {
    workflow_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// How many errors and warnings there are.
fn counted(outcome: &Outcome) -> (usize, usize) {
    let count = |severity| outcome.diagnostics.iter().filter(|fault| fault.severity == severity).count();
    (count(Severity::Error), count(Severity::Warning))
}

fn en_errors(count: usize) -> String {
    format!("{count} error{}", if count == 1 { "" } else { "s" })
}

fn en_warnings(count: usize) -> String {
    format!("{count} warning{}", if count == 1 { "" } else { "s" })
}

fn en_notes(count: usize) -> String {
    format!("{count} note{}", if count == 1 { "" } else { "s" })
}

fn sv_warnings(count: usize) -> String {
    format!("{count} varning{}", if count == 1 { "" } else { "ar" })
}

fn place(fault: &Diagnostic, files: &BTreeMap<SourcePath, Lines>) -> (usize, usize) {
    files.get(&fault.span.path).map_or((1, 1), |lines| lines.place(fault.span.start))
}

fn snippet<'t>(
    span: &'t Span,
    kind: AnnotationKind,
    label: Option<&'t str>,
    files: &'t BTreeMap<SourcePath, Lines>,
) -> Snippet<'t, annotate_snippets::Annotation<'t>> {
    let (text, at) = match files.get(&span.path) {
        Some(lines) => (lines.text.as_str(), lines.floor(span.start)..lines.ceil(span.end.max(span.start))),
        None => ("", 0..0),
    };
    let annotation = kind.span(at);
    let annotation = match label {
        Some(label) => annotation.label(label),
        None => annotation,
    };
    Snippet::source(text).path(span.path.as_str()).fold(true).annotation(annotation)
}
