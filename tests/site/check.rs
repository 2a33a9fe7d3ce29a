//! `moveto check`: what a build would find wrong, and nothing written.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, objects, picture, tree};
use serde_json::Value;
use std::process::Output;

fn diagnostics(output: &Output) -> Vec<Value> {
    let told = objects(&output.stdout).into_iter().filter(|line| line["kind"] == "diagnostic");
    told.filter(|fault| fault["severity"] != "note").collect()
}

/// A PNG that only decoding shows to be damaged.
pub fn torn(seed: u8) -> Vec<u8> {
    let mut bytes = picture(60, 40, seed);
    let data = bytes.windows(4).position(|name| name == b"IDAT").unwrap();
    bytes[data + 10] ^= 0xFF;
    bytes
}

#[test]
fn a_site_that_is_well_is_checked_without_a_trace() {
    let mut site = TestSite::new(FILES);
    let output = moveto(&site, &["check", "--message-format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let told = objects(&output.stdout);
    let (last, others) = told.split_last().unwrap();
    assert_eq!((&last["kind"], &last["errors"], &last["warnings"]), (&"summary".into(), &0.into(), &0.into()));
    assert!(others.iter().all(|one| one["severity"] == "note") && last["notes"] == others.len(), "{told:#?}");
    for path in ["public", "content/urls.lock", "media/copies.lock"] {
        assert!(!site.path(path).exists(), "{path} was written");
    }
    let outcome = site.try_build_anew();
    assert!(outcome.report.unwrap().decoded.is_empty(), "what the check made is in the cache");
    site.assert_clean();

    site.edit("content/stories/anna/index.sv.md", "title: Anna", "title: Annika");
    let before = tree(&site.path("public"));
    assert_eq!(moveto(&site, &["check"]).status.code(), Some(0));
    assert!(tree(&site.path("public")) == before, "the output stays as it was");
    let report = site.try_build_anew().report.unwrap();
    assert!(!report.rendered.is_empty(), "a check takes nothing from the build");
    site.assert_clean();
}

/// A build stops before it makes pictures if something else is wrong; a check goes on.
#[test]
fn broken_pictures_are_named_beside_other_faults() {
    let site = TestSite::new(FILES);
    for (name, seed) in [("first", 1), ("second", 2)] {
        site.write_bytes(&format!("media/{name}.png"), &torn(seed));
        site.write(&format!("media/{name}.png.yaml"), &site.read("media/lake.png.yaml"));
    }
    site.edit(
        "content/stories/cia/index.sv.md",
        "![](media:lake)",
        "![](media:lake) ![](media:first) ![](media:second)",
    );
    site.edit("content/stories/bo/index.sv.md", "stories/anna", "stories/ana");
    let all = ["content/stories/bo/index.sv.md", "media/first.png", "media/second.png"];
    let named = |command: &str| -> Vec<String> {
        let output = moveto(&site, &[command, "--message-format", "json"]);
        assert_eq!(output.status.code(), Some(1), "{command}");
        diagnostics(&output).iter().map(|fault| fault["path"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(named("build"), all[..1]);
    assert_eq!(named("check"), all);
    // The theme's faults don't hide them either.
    site.edit("themes/plain/templates/pages.html", "{{ body", "{{ page.nonsense }}{{ body");
    assert_eq!(named("check"), [&all[..], &["themes/plain/templates/pages.html"]].concat());
    site.write("themes/plain/templates/broken.html", "<p>\n{% for x %}\n");
    assert!(named("check").starts_with(&all.map(str::to_owned)));
}

#[test]
fn its_status_says_what_it_found() {
    let site = TestSite::new(FILES);
    site.edit("content/municipalities/are/index.sv.md", "## Skola {#school}\n", "");
    assert_eq!(moveto(&site, &["check"]).status.code(), Some(0), "a warning is no fault");
    assert_eq!(moveto(&site, &["check", "--strict"]).status.code(), Some(1));
    assert_eq!(moveto(&site, &["check", "--root", "nowhere"]).status.code(), Some(2));
    site.write("elsewhere/holiday.jpg", "mine");
    let output = moveto(&site, &["check", "--output", "elsewhere", "--message-format", "json"]);
    let told = diagnostics(&output);
    assert!(told.iter().any(|fault| fault["code"] == "output/not-ours"), "{told:#?}");
    let output = moveto(&site, &["check"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("checked: 0 errors, 1 warning"));
}
