//! Rules of the house that a compiler doesn't hold: each stage knows only those before it.

use std::path::Path;

/// The modules in the order of the data's way. A module may name itself and those before it.
const ORDER: [&str; 15] = [
    "base",
    "picture",
    "film",
    "package",
    "document",
    "lettering",
    "template",
    "search",
    "collect",
    "content",
    "model",
    "plan",
    "render",
    "write",
    "check",
];

fn sources(folder: &Path) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    files
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"))
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            (path, std::fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn a_stage_knows_only_those_before_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (rank, module) in ORDER.iter().enumerate() {
        for (path, text) in sources(&root.join(module)) {
            for later in ORDER.iter().skip(rank + 1) {
                if text.contains(&format!("crate::{later}")) {
                    wrong.push(format!("{module}/{path} names {later}"));
                }
            }
        }
    }
    // `write` and `render` are neighbours: what is compared and what is made don't know each other.
    for (path, text) in sources(&root.join("write")) {
        if text.contains("crate::render") {
            wrong.push(format!("write/{path} names render"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_library_does_not_name_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let named: Vec<String> = sources(&root)
        .into_iter()
        .filter(|(path, _)| !path.starts_with("cli/") && path != "main.rs")
        .filter(|(_, text)| text.contains("crate::cli") || text.contains("mod cli"))
        .map(|(path, _)| path)
        .collect();
    assert!(named.is_empty(), "{named:?}");
}

/// Long files hide more than one idea.
#[test]
fn no_file_is_longer_than_six_hundred_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "tests/site", "benches"] {
        for (path, text) in sources(&root.join(folder)) {
            assert!(text.lines().count() <= 600, "{folder}/{path} has {} lines", text.lines().count());
        }
    }
}
