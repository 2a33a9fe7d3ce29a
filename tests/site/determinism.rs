//! The same inputs give the same bytes, wherever and however they are built.

use crate::sample::FILES;
use crate::support::{TestSite, command, same_tree, split, tree};
use std::process::Command;

fn build(site: &TestSite, arguments: &[&str], zone: &str) {
    let status = command(site, &[&["build"], arguments].concat())
        .env("TZ", zone)
        .env("LC_ALL", if zone == "Asia/Tokyo" { "sv_SE.UTF-8" } else { "C" })
        .output()
        .unwrap();
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
}

/// The files are made in the opposite order, so that the file system lists them otherwise; the folder, the time zone, the
/// language and the number of threads are others too.
#[test]
fn two_builds_in_other_circumstances_are_equal() {
    let first = TestSite::new(FILES);
    let second = TestSite::new("");
    for (path, text) in split(FILES).into_iter().rev() {
        second.write(&path, &text);
    }
    build(&first, &["--jobs", "1"], "America/New_York");
    build(&second, &["--jobs", "7"], "Asia/Tokyo");
    same_tree(&first.tree(), &second.tree());
}

#[test]
fn another_output_folder_gives_the_same_files() {
    let site = TestSite::new(FILES);
    let beside = tempfile::tempdir().unwrap();
    build(&site, &[], "UTC");
    build(&site, &["--output", beside.path().to_str().unwrap()], "UTC");
    same_tree(&site.tree(), &tree(beside.path()));
}

/// The day is what `--today` says, else `SOURCE_DATE_EPOCH`; the clock alone decides nothing that these name.
#[test]
fn the_epoch_of_the_environment_is_a_day_like_any() {
    let site = TestSite::new(FILES);
    build(&site, &[], "UTC");
    let by_option = site.tree();
    let status = Command::new(env!("CARGO_BIN_EXE_moveto"))
        .args(["build", "--rehash"])
        .current_dir(site.root())
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .status()
        .unwrap();
    assert!(status.success());
    same_tree(&site.tree(), &by_option);
}
