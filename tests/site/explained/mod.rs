//! Every code that a fault can have has a page in docs/faults, and every page is true: its example gives that fault with
//! exactly that message, in both languages, and what it calls right gives none. `INSTA_UPDATE=always` writes the messages, the index and
//! the list of pages anew.

mod bytes;
mod page;
mod printed;
mod recipes;
mod unseen;

use crate::sample::FILES;
use crate::support::{TestSite, command};
use page::{Page, Step};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

const LIST: &str = "src/cli/manual/pages.rs";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn is_update() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always")
}

/// Asserts that a file says this, or makes it so.
fn assert_says(path: &Path, text: &str) -> Result<(), String> {
    let is = std::fs::read_to_string(path).unwrap_or_default();
    if is == text {
        return Ok(());
    }
    if is_update() {
        std::fs::write(path, text).unwrap();
        return Ok(());
    }
    Err(format!("{} isn't as it would be written; is:\n{is}\nwould be:\n{text}", path.display()))
}

/// A folder of pictures that are made already, for all sites of a test.
fn cache() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explained-cache");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// What a command tells people.
fn moveto(site: &TestSite, arguments: &[&str], lang: &str) -> String {
    let arguments_of_all = [arguments, &["--lang", lang, "--jobs", "1"]].concat();
    let output = match recipes::somebody(site) {
        Some(somebody) => somebody.run(site, &arguments_of_all),
        None => command(site, &arguments_of_all).env("MOVETO_CACHE", cache()).output().unwrap(),
    };
    let told = String::from_utf8(output.stderr).unwrap();
    if output.status.code().is_none_or(|code| code > 1) {
        return format!("error[moveto/{:?}]: {arguments:?}\n{told}", output.status);
    }
    told
}

/// Does what the steps say, and what the last of them tells if it is a command, else a check.
fn tell(site: &TestSite, steps: &[&Step], lang: &str) -> String {
    let mut told = None;
    for step in steps {
        told = None;
        match step {
            Step::Whole(path, text) => drop(site.write(path, text)),
            Step::End(path, text) => drop(site.write(path, &format!("{}{text}", site.read(path)))),
            Step::Instead(path, old, new) => drop(site.edit(path, old, new)),
            Step::Made(path, what) => recipes::make(site, path, what),
            Step::Run(arguments) => {
                told = Some(moveto(site, &arguments.iter().map(String::as_str).collect::<Vec<_>>(), lang));
            }
        }
    }
    told.unwrap_or_else(|| moveto(site, &["check"], lang))
}

fn on_sample(steps: &[&Step], lang: &str) -> String {
    let site = TestSite::new(&format!("{FILES}{}", recipes::MORE));
    tell(&site, steps, lang)
}

/// The faults of what was told: each with its code.
fn faults(told: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut is_in = false;
    for line in told.lines() {
        let code = ["error[", "warning[", "note[", "fel[", "varning[", "att tänka på["]
            .iter()
            .find_map(|level| line.strip_prefix(level)?.split_once(']').map(|(code, _)| code.to_owned()));
        is_in &= !line.is_empty();
        if let Some(code) = code {
            found.push((code, String::new()));
            is_in = true;
        }
        if let Some((_, text)) = found.last_mut().filter(|_| is_in) {
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

/// The same without notes, which the sample gives by itself, but for those of a code.
fn faults_with(code: &str, told: &str) -> Vec<(String, String)> {
    let is_note = |text: &str| text.starts_with("note[") || text.starts_with("att tänka på[");
    faults(told).into_iter().filter(|(found, text)| found == code || !is_note(text)).collect()
}

/// What the example tells in a language. The fault must be there, and nothing that the page doesn't name.
fn message(code: &str, page: &Page, lang: &str) -> Result<String, String> {
    if let Some(fault) = unseen::fault(code) {
        return Ok(unseen::told(&fault, lang));
    }
    let steps: Vec<&Step> = page.given.iter().chain(&page.wrong).collect();
    let told = on_sample(&steps, lang);
    let found = faults_with(code, &told);
    let codes: BTreeSet<String> = found.iter().map(|(code, _)| code.clone()).collect();
    let mut wanted = page.companions.clone();
    wanted.insert(code.to_owned());
    if codes != wanted {
        return Err(format!("{code} ({lang}) gives {codes:?}:\n{told}"));
    }
    Ok(found.into_iter().find(|(found, _)| found == code).unwrap().1)
}

fn check_page(code: &str, page: &Page) -> Result<(), String> {
    let messages = [message(code, page, "en")?, message(code, page, "sv")?];
    let text = page.with_messages([&messages[0], &messages[1]]);
    if unseen::fault(code).is_none() {
        let steps: Vec<&Step> = page.given.iter().chain(&page.right).collect();
        let told = on_sample(&steps, "en");
        let found = faults_with(code, &told);
        if !found.is_empty() {
            return Err(format!("what is right for {code} gives\n{told}"));
        }
    }
    assert_says(&file(code), &text)
}

fn file(code: &str) -> PathBuf {
    root().join(format!("docs/faults/{code}.md"))
}

/// The pages that there are.
fn pages() -> BTreeMap<String, Page> {
    let folder = root().join("docs/faults");
    let files = walkdir::WalkDir::new(&folder).min_depth(2).into_iter().map(Result::unwrap);
    files
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "md"))
        .map(|entry| {
            let code = entry.path().strip_prefix(&folder).unwrap().with_extension("").to_string_lossy().into_owned();
            (code, Page::read(&std::fs::read_to_string(entry.path()).unwrap()))
        })
        .collect()
}

#[test]
fn every_code_has_a_page_and_every_page_is_true() {
    let mut pages = pages();
    let codes = printed::codes();
    if let Ok(only) = std::env::var("MOVETO_CODE") {
        pages.retain(|code, _| code.starts_with(&only));
    } else {
        let lacking: Vec<&String> = codes.iter().filter(|code| !pages.contains_key(*code)).collect();
        let dead: Vec<&String> = pages.keys().filter(|code| !codes.contains(*code)).collect();
        assert!(lacking.is_empty() && dead.is_empty(), "no page for {lacking:#?}; no fault for {dead:#?}");
    }
    let wrong: Vec<String> = pages.par_iter().filter_map(|(code, page)| check_page(code, page).err()).collect();
    assert!(wrong.is_empty(), "{} pages:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_index_and_the_program_have_every_page() {
    let pages = pages();
    let index = printed::index(&pages);
    assert_says(&root().join("docs/faults/README.md"), &index).unwrap();
    let list = std::fs::read_to_string(root().join(LIST)).unwrap();
    let (head, _) = list.split_once("pages![\n").unwrap();
    let lines: String = pages.keys().map(|code| format!("    \"{code}\",\n")).collect();
    assert_says(&root().join(LIST), &format!("{head}pages![\n{lines}];\n")).unwrap();
}

#[test]
fn explain_prints_a_page_in_the_language_of_messages() {
    let folder = tempfile::tempdir().unwrap();
    let explain = |what: &str, lang: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
        command.args(["explain", what, "--lang", lang]).current_dir(&folder).output().unwrap()
    };
    for (lang, says, not) in [("en", "## Wrong", "Fel"), ("sv", "Rätt", "Right")] {
        let output = explain("yaml/duplicate-key", lang);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.starts_with("yaml/duplicate-key\n"), "{text}");
        assert!(text.contains(says.trim_start_matches("## ")) && !text.contains(not), "{text}");
        assert!(!text.contains("```") && !text.contains(" · "), "{text}");
        assert!(text.contains("[yaml/duplicate-key]: "), "{text}");
    }
    let output = explain("yaml/dupliate-key", "en");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("did you mean `yaml/duplicate-key`?"), "{text}");
    let output = explain("yaml/x", "sv");
    assert!(String::from_utf8(output.stderr).unwrap().contains("det finns inget fel `yaml/x`"));
    let output = explain("sv/om/", "en");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && !text.contains("no fault"), "a file of the output is none: {text}");
}
