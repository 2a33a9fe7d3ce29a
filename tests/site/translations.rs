//! Which translations are true to the text they were made from: exactly those, and told so in every form.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, objects};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Output;

const ANNA: &str = "---
title: Anna i Åre
summary: Hon flyttade för snön.
slug: anna
work: Snickare
---
Anna bor i [Åre](municipalities/are). Resan tar två timmar
med tåg.

## Vardag
- Hon åker skidor.
- Hon bakar.

> Här är det tyst.
> Nästan alltid.

| När | Var |
| --- | --- |
| Vinter | Fjället |
";

/// The sample with four languages: Anna in all of them, Bo in German too, Cia in Swedish alone.
pub fn site() -> TestSite {
    let site = TestSite::new(FILES);
    let more = "  - {tag: en, name: English}\n  - {tag: de, name: Deutsch}\n  - {tag: ar, name: العربية}\n";
    site.edit("site.yaml", "  - {tag: en, name: English}\n", more);
    site.write("content/stories/anna/index.sv.md", ANNA);
    let text = |item: &str, lang: &str, body: &str| {
        site.write(
            &format!("content/stories/{item}/index.{lang}.md"),
            &format!("---\ntitle: {item} {lang}\n---\n{body}\n"),
        );
    };
    text("anna", "de", "Anna wohnt in Åre.");
    text("anna", "ar", "تسكن آنا في أوره.");
    text("bo", "de", "Bo kennt Anna.");
    site
}

pub fn translations(site: &TestSite, arguments: &[&str]) -> Output {
    moveto(site, &[&["translations"], arguments].concat())
}

pub fn accept(site: &TestSite, arguments: &[&str]) {
    let output = translations(site, &[arguments, &["--accept"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

pub fn board(site: &TestSite, arguments: &[&str]) -> Value {
    let output = translations(site, &[arguments, &["--format", "json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Item and language of all translations in a state: `stories/anna de`.
fn in_state(site: &TestSite, state: &str) -> BTreeSet<String> {
    let board = board(site, &["--state", state]);
    let items = board["items"].as_array().unwrap().iter();
    items
        .flat_map(|item| {
            let name = item["item"].as_str().unwrap();
            let langs = item["translations"].as_array().unwrap().iter().map(|one| one["lang"].as_str().unwrap());
            langs.map(move |lang| format!("{name} {lang}"))
        })
        .collect()
}

fn assert_state(site: &TestSite, state: &str, expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(in_state(site, state), expected, "{state}");
}

const RECORD: &str = "content/translations/stories/anna.yaml";

#[test]
fn every_state() {
    let site = site();
    assert!(in_state(&site, "current").is_empty() && in_state(&site, "stale").is_empty());
    accept(&site, &["stories/anna"]);
    assert_state(&site, "current", &["stories/anna en", "stories/anna de", "stories/anna ar"]);
    site.edit("content/stories/anna/index.sv.md", "två timmar", "tre timmar");
    assert_state(&site, "stale", &["stories/anna en", "stories/anna de", "stories/anna ar"]);
    let missing = in_state(&site, "missing");
    assert!(missing.is_superset(&["stories/cia en", "stories/bo ar", "pages/about de"].map(str::to_owned).into()));
    let unrecorded = in_state(&site, "unrecorded");
    assert!(
        unrecorded.is_superset(&["stories/bo en", "stories/bo de", "municipalities/are en"].map(str::to_owned).into())
    );
    let all = board(&site, &[]);
    let english = all["languages"].as_array().unwrap().iter().find(|language| language["lang"] == "en").unwrap();
    assert_eq!(
        english,
        &json!({"lang": "en", "name": "English", "current": 0, "stale": 1, "missing": 1, "unrecorded": 5, "total": 7})
    );
    assert!(
        !all["languages"].as_array().unwrap().iter().any(|language| language["lang"] == "sv"),
        "nothing is made into Swedish"
    );
}

/// The paragraph that was edited decides, and nothing else: not the item, not other languages, not the translations.
#[test]
fn an_edited_paragraph_marks_what_was_made_from_it_and_nothing_else() {
    let site = site();
    accept(&site, &["--all"]);
    accept(&site, &["stories/bo", "--only", "de", "--from", "en"]);
    let edits: [(&str, &str, &str, &[&str]); 9] = [
        (
            "stories/anna/index.sv.md",
            "Hon bakar.",
            "Hon bakar bröd.",
            &["stories/anna en", "stories/anna de", "stories/anna ar"],
        ),
        (
            "stories/anna/index.sv.md",
            "för snön",
            "för isen",
            &["stories/anna en", "stories/anna de", "stories/anna ar"],
        ),
        (
            "stories/anna/index.sv.md",
            "work: Snickare",
            "work: Målare",
            &["stories/anna en", "stories/anna de", "stories/anna ar"],
        ),
        ("stories/anna/index.sv.md", "slug: anna", "slug: anna-i-are", &[]),
        ("stories/anna/index.de.md", "wohnt", "lebt", &[]),
        ("stories/anna/item.yaml", "2026-03-01", "2026-03-02", &[]),
        ("stories/bo/index.sv.md", "känner", "minns", &["stories/bo en"]),
        ("stories/bo/index.en.md", "knows", "remembers", &["stories/bo de"]),
        ("municipalities/are/index.sv.md", "Fritid", "Ledighet", &["municipalities/are en"]),
    ];
    for (file, from, to, expected) in edits {
        let file = format!("content/{file}");
        let before = site.read(&file);
        site.edit(&file, from, to);
        assert_state(&site, "stale", expected);
        site.write(&file, &before);
        assert_state(&site, "stale", &[]);
    }
}

#[test]
fn mending_white_space_marks_none() {
    let site = site();
    accept(&site, &["--all"]);
    let forms: [(&str, &str); 12] = [
        ("två timmar\nmed tåg.", "två\ntimmar med tåg."),
        ("Resan tar", "Resan  tar"),
        ("Resan tar", "Resan\u{a0}tar"),
        ("med tåg.\n", "med tåg.  \n"),
        ("\n## Vardag\n", "\n\n\n## Vardag\n\n"),
        ("- Hon åker skidor.\n", "-   Hon åker\n    skidor.\n\n"),
        ("> Här är det tyst.\n> Nästan alltid.", "> Här är det tyst. Nästan alltid."),
        ("| När | Var |\n| --- | --- |\n", "| När    | Var     |\n|--------|---------|\n"),
        ("Fjället |\n", "Fjället |"),
        ("title: Anna i Åre", "title:   \"Anna i  Åre\""),
        ("summary: Hon flyttade för snön.", "summary: >-\n  Hon flyttade\n  för snön."),
        ("\n", "\r\n"),
    ];
    for (from, to) in forms {
        site.edit("content/stories/anna/index.sv.md", from, to);
        assert_state(&site, "stale", &[]);
        site.write("content/stories/anna/index.sv.md", ANNA);
    }
    site.edit("content/stories/anna/index.sv.md", "Resan tar", "Resantar");
    assert_eq!(in_state(&site, "stale").len(), 3);
}

#[test]
fn accepting_one_language_leaves_the_others_and_the_texts_they_name() {
    let site = site();
    accept(&site, &["stories/anna"]);
    let texts = |site: &TestSite| site.read(RECORD).matches("    body:").count();
    assert_eq!(texts(&site), 1, "one text for three translations");
    site.edit("content/stories/anna/index.sv.md", "två timmar", "tre timmar");
    accept(&site, &["stories/anna", "--only", "de"]);
    assert_state(&site, "current", &["stories/anna de"]);
    assert_state(&site, "stale", &["stories/anna en", "stories/anna ar"]);
    assert_eq!(texts(&site), 2);
    accept(&site, &["content/stories/anna/index.en.md"]);
    assert_state(&site, "stale", &["stories/anna ar"]);
    accept(&site, &["stories/anna", "--state", "stale"]);
    assert_state(&site, "stale", &[]);
    assert_eq!(texts(&site), 1, "the text that nothing names any more is dropped");
    // A translation that was removed is forgotten by the next accept of its item.
    site.remove("content/stories/anna/index.ar.md");
    accept(&site, &["stories/anna", "--only", "en"]);
    assert!(!site.read(RECORD).contains("\"ar\""));
}

#[test]
fn a_translation_can_be_made_from_another_language() {
    let site = site();
    accept(&site, &["stories/bo", "--from", "en", "--only", "de"]);
    site.edit("content/stories/bo/index.en.md", "knows", "remembers");
    assert_state(&site, "stale", &["stories/bo de"]);
    // What was said once needn't be said again.
    accept(&site, &["stories/bo", "--only", "de"]);
    site.edit("content/stories/bo/index.sv.md", "känner", "minns");
    assert_state(&site, "current", &["stories/bo de"]);
    // An item can have been written in another language than the site's first.
    accept(&site, &["stories/anna", "--from", "ar", "--only", "de"]);
    site.remove("content/stories/anna/index.sv.md");
    let anna = board(&site, &["stories/anna"]);
    assert_eq!(anna["items"][0]["source"], "en");
    site.write("content/stories/anna/index.sv.md", ANNA);
    site.write(RECORD, "translations:\n- {to: sv, from: de, text: x}\n");
    let anna = board(&site, &["stories/anna"]);
    assert_eq!(anna["items"][0]["source"], "de");
    assert_eq!(anna["items"][0]["translations"].as_array().unwrap().len(), 3);
    // From a language in which there is no text nothing can have been made.
    let output = translations(&site, &["stories/cia", "stories/bo", "--accept", "--from", "ar"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`de` of `stories/bo` was not recorded"));
}

#[test]
fn records_change_no_page() {
    let mut site = site();
    site.build();
    accept(&site, &["--all"]);
    assert!(site.build().rendered.is_empty());
    site.edit(RECORD, "# From", "# Made from");
    assert!(site.build().rendered.is_empty());
    // Through the memory on disk, as each new process does.
    for _ in 0..2 {
        assert!(site.try_build_anew().report.is_some());
        assert!(in_state(&site, "current").contains("stories/anna de"));
    }
    site.remove("content/translations");
    assert!(site.try_build_anew().report.unwrap().rendered.is_empty());
    site.assert_clean();
}

/// What each line of standard output says of a fault: `path:line:column code`.
fn told(output: &Output) -> Vec<String> {
    let faults = objects(&output.stdout).into_iter().filter(|line| line["kind"] == "diagnostic");
    faults
        .map(|line| {
            format!(
                "{}:{}:{} {}",
                line["path"].as_str().unwrap(),
                line["line"],
                line["column"],
                line["code"].as_str().unwrap()
            )
        })
        .collect()
}

#[test]
fn bad_records_are_told_with_their_place() {
    let mut site = site();
    accept(&site, &["stories/anna", "stories/bo"]);
    site.rename("content/translations/stories/bo.yaml", "content/translations/stories/boo.yaml");
    site.write("content/translations/stories/notes.txt", "x")
        .write("content/translations/story/x.yaml", "translations: []\n");
    site.write(
        "content/translations/stories/cia.yaml",
        "translations:\n- {to: xx, from: sv, text: a}\n- {to: en, from: de, text: a}\n- {to: en, from: sv, text: a}\n- {to: de, from: de, text: a}\n",
    );
    site.write("content/translations/pages/about.yaml", "translations:\n- {to: en, from: sv, text: abc}\n");
    site.edit(RECORD, "två timmar", "åtta timmar");
    let warnings = [
        "content/translations/pages/about.yaml:2:28 record/no-text",
        "content/translations/stories/anna.yaml:3:32 record/no-text",
        "content/translations/stories/anna.yaml:4:32 record/no-text",
        "content/translations/stories/anna.yaml:5:32 record/no-text",
        "content/translations/stories/boo.yaml:1:1 record/no-item",
        "content/translations/stories/cia.yaml:2:8 record/undeclared-language",
        "content/translations/stories/cia.yaml:3:18 record/no-source",
        "content/translations/stories/cia.yaml:4:8 record/language-twice",
        "content/translations/stories/cia.yaml:5:18 record/from-itself",
        "content/translations/stories/notes.txt:1:1 record/stray",
    ];
    let unknown = "content/translations/story/x.yaml:1:1 item/unknown-kind";
    let output = translations(&site, &["--message-format", "json", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output), [&warnings[..], &[unknown]].concat());
    // Pages don't wait for records: all but the folder of an unknown kind is built over.
    site.remove("content/translations/story");
    let outcome = site.try_build();
    assert!(outcome.report.is_some());
    let codes: Vec<&str> =
        outcome.diagnostics.iter().map(|fault| fault.code).filter(|code| code.starts_with("record/")).collect();
    assert_eq!(codes.len(), warnings.len());
}

/// What can't be understood isn't written over.
#[test]
fn a_record_with_a_fault_stays_as_it_is() {
    let site = site();
    accept(&site, &["stories/anna"]);
    site.edit(RECORD, "texts:", "texst:");
    let before = site.read(RECORD);
    let output = translations(&site, &["stories/anna", "--accept", "--message-format", "short"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("anna.yaml:6:1: there is no key `texst`") && said.contains("was not recorded"), "{said}");
    assert_eq!(site.read(RECORD), before);
}

/// A text that can't be read for a while doesn't lose its record.
#[test]
fn a_broken_translation_keeps_its_record() {
    let site = site();
    accept(&site, &["stories/anna"]);
    let before = site.read(RECORD);
    site.edit("content/stories/anna/index.de.md", "title: anna de", "titel: anna de");
    let output = translations(&site, &["stories/anna", "--only", "en", "--accept"]);
    assert_eq!(output.status.code(), Some(1), "its fault is told");
    assert_eq!(site.read(RECORD), before);
}

#[cfg(unix)]
#[test]
fn records_are_not_written_through_links() {
    let site = site();
    let beside = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(beside.path(), site.path("content/translations")).unwrap();
    let output = translations(&site, &["stories/anna", "--accept"]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(std::fs::read_dir(beside.path()).unwrap().count(), 0);
}

#[test]
fn the_command_line() {
    let site = site();
    let status = |arguments: &[&str]| translations(&site, arguments).status.code().unwrap();
    assert_eq!(status(&["--accept"]), 2, "not everything by mistake");
    assert_eq!(status(&["stories/ana"]), 2);
    assert_eq!(status(&["--only", "fr"]), 2);
    assert_eq!(status(&["--from", "sv"]), 2);
    assert_eq!(status(&["--check"]), 0, "what was never recorded isn't known to be stale");
    accept(&site, &["stories/anna"]);
    site.edit("content/stories/anna/index.sv.md", "två", "tre");
    assert_eq!(status(&["--check"]), 1);
    assert_eq!(status(&["--check", "stories/bo"]), 0);
    let said = String::from_utf8(translations(&site, &["stories/ana"]).stderr).unwrap();
    assert!(said.contains("did you mean `stories/anna`?"), "{said}");
    for name in [
        "stories/anna",
        "stories/anna/",
        "content/stories/anna",
        "./content/stories/anna/index.sv.md",
        "content/stories/anna/item.yaml",
        RECORD,
    ] {
        let found = board(&site, &[name]);
        assert_eq!(found["items"].as_array().unwrap().len(), 1, "{name}");
        assert_eq!(found["items"][0]["translations"].as_array().unwrap().len(), 3, "{name}");
    }
    let one = board(&site, &["content/stories/anna/index.ar.md"]);
    assert_eq!(one["items"][0]["translations"].as_array().unwrap().len(), 1);
}
