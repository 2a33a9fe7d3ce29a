//! `moveto init`: a site from nothing, and what can be begun in it.

use crate::support::{tree, words};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn moveto(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
    command.args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// The same for a site in that folder.
fn in_site(root: &str, arguments: &[&str]) -> Output {
    moveto(&[arguments, &["--root", root, "--today", "2026-11-22", "--lang", "en"]].concat())
}

fn assert_done(output: &Output, what: &str) {
    assert!(output.status.success(), "{what}: {}", words(&output.stderr));
}

/// In an order in which each finds what it must name.
const KINDS: [&str; 12] = [
    "municipalities",
    "stories",
    "guide",
    "employers",
    "needs",
    "events",
    "partners",
    "services",
    "markets",
    "campaigns",
    "pages",
    "toolbox",
];

fn begin(folder: &Path, arguments: &[&str]) -> Output {
    moveto(&[&["init", folder.to_str().unwrap(), "--today", "2026-11-22"], arguments].concat())
}

#[test]
fn a_new_site_and_everything_begun_in_it_is_without_fault() {
    for (lang, other) in [("sv", "en"), ("en", "sv")] {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("norr");
        assert_done(&begin(&site, &["--lang", lang]), lang);
        let root = site.to_str().unwrap();
        assert_done(&in_site(root, &["build", "--strict"]), lang);
        for kind in KINDS {
            let (own, foreign) = (format!("{lang}=Något nytt"), format!("{other}=Something new"));
            assert_done(&in_site(root, &["new", kind, "fresh", "--title", &own, "--title", &foreign]), kind);
        }
        assert_done(&in_site(root, &["check", "--strict"]), lang);
        // What is begun is whole: nothing is wrong with it once it may be seen, either.
        for kind in KINDS {
            let path = site.join(format!("content/{kind}/fresh/item.yaml"));
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::write(&path, text.replace("draft: true\n", "")).unwrap();
        }
        assert_done(&in_site(root, &["check", "--strict"]), lang);
    }
}

#[test]
fn each_begins_in_their_own_language() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, comment, readme) in [
        ("sv", "# Sidan som är startsidan.", "Den här mappen"),
        ("en", "# The page that is the front page", "This folder"),
    ] {
        let site = folder.path().join(lang);
        let made = begin(&site, &["--lang", lang, "--languages", lang, "--title", "Norr: \"nära\""]);
        assert_done(&made, lang);
        let read = |path: &str| std::fs::read_to_string(site.join(path)).unwrap();
        let yaml = read("site.yaml");
        assert!(yaml.contains(comment), "{yaml}");
        assert!(yaml.contains(&format!("title: {{{lang}: \"Norr: \\\"nära\\\"\"}}\n")), "{yaml}");
        assert!(read("README.md").contains(readme) && read("README.md").starts_with("# Norr: \"nära\"\n"));
        assert!(
            !site.join(format!("content/pages/front/index.{}.md", if lang == "sv" { "en" } else { "sv" })).exists()
        );
        for (path, bytes) in tree(&site) {
            let text = String::from_utf8_lossy(&bytes);
            let is_left =
                path.ends_with(".yaml") && ["#sv", "#en", "<<", ">>", "%"].iter().any(|mark| text.contains(mark));
            assert!(!is_left || path.starts_with("themes/"), "{path}: {text}");
        }
        assert_done(&in_site(site.to_str().unwrap(), &["build", "--strict"]), lang);
    }
}

#[test]
fn the_theme_is_the_one_of_this_repository() {
    let folder = tempfile::tempdir().unwrap();
    assert_done(&begin(folder.path(), &["--lang", "en"]), "init");
    let own = tree(&folder.path().join("themes/norrland"));
    let ours = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/norrland"));
    assert!(own == ours, "src/cli/init/theme.rs names {:?}, the theme has {:?}", own.keys(), ours.keys());
}

#[test]
fn what_is_there_is_left_alone_and_what_cannot_be_is_said() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    for (arguments, wanted) in [
        (["--languages", "de,sv"], "write sv or en first"),
        (["--languages", "sv,svenska-språket"], "is no language"),
        (["--base-url", "flytta.se"], "is not the address"),
        (["--title", "de=Umziehen"], "`de` isn't one of this site's languages"),
    ] {
        let output = begin(folder.path(), &[&["--lang", "en"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(words(&output.stderr).contains(wanted), "{}", words(&output.stderr));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is begun in part");
    }
    assert_done(&begin(folder.path(), &["--lang", "en"]), "a folder that only Git knows");
    let before = tree(folder.path());
    let again = begin(folder.path(), &["--lang", "en"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(words(&again.stderr).contains("isn't empty"), "{}", words(&again.stderr));
    assert!(tree(folder.path()) == before);
}

#[test]
fn languages_without_texts_of_their_own_can_be_there_from_the_beginning() {
    let folder = tempfile::tempdir().unwrap();
    assert_done(&begin(folder.path(), &["--lang", "sv", "--languages", "sv,de,ar"]), "init");
    let yaml = std::fs::read_to_string(folder.path().join("site.yaml")).unwrap();
    assert!(yaml.contains("  - {tag: de, name: \"Deutsch\"}\n  - {tag: ar, name: \"العربية\"}\n"), "{yaml}");
    assert_done(&in_site(folder.path().to_str().unwrap(), &["build", "--strict"]), "build");
}

/// A terminal, as `script` makes one; where there is none, nobody can be asked.
#[cfg(target_os = "linux")]
#[test]
fn whoever_sits_at_a_terminal_is_asked_for_what_cannot_be_guessed() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("north");
    let command = format!("'{}' init '{}' --lang en --today 2026-11-22", env!("CARGO_BIN_EXE_moveto"), site.display());
    let mut script = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let answers = "klingon-land\nen\nThe North\nnorth\nhttps://north.example/\n";
    script.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let output = script.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", words(&output.stdout));
    let yaml = std::fs::read_to_string(site.join("site.yaml")).unwrap();
    assert!(
        yaml.contains("title: {en: \"The North\"}\n") && yaml.contains("base_url: \"https://north.example/\"\n"),
        "{yaml}"
    );
}
