//! A cache that several share and that belongs to somebody else: of use where it can be, never in the way.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, objects, tree, words};
use std::path::Path;

/// Builds with that cache; whatever comes of it, the output is right. Returns what was said, and how many originals were
/// decoded.
fn build(site: &TestSite, cache: &Path) -> (String, u64) {
    let output = moveto(site, &["build", "--message-format", "json", "--cache", cache.to_str().unwrap()]);
    let told = words(&output.stderr);
    assert!(output.status.success(), "{told}");
    let summary = objects(&output.stdout).pop().unwrap();
    assert!(site.clean().unwrap() == site.tree());
    (told, summary["decoded"].as_u64().unwrap())
}

#[test]
fn a_cache_that_cannot_be_used_stops_no_build() {
    let site = TestSite::new(FILES);
    let beside = tempfile::tempdir().unwrap();
    let shared = beside.path().join("shared");
    std::fs::write(&shared, "a file, where a folder should be").unwrap();
    let (told, decoded) = build(&site, &shared);
    assert!(told.contains("can't be kept in the shared cache"), "{told}");
    assert_eq!(decoded, 1);
    site.remove("public");
    let (told, decoded) = build(&site, &shared);
    assert!(!told.contains("can't be kept"), "nothing was to be kept: {told}");
    assert_eq!(decoded, 0, "all was in the site's own");
}

/// Files in it that can't be read, and places that can't be written to: here, since folders have their names. (Who is root
/// reads and writes everything.)
#[test]
fn what_is_barred_in_a_shared_cache_is_made_and_kept_in_ones_own() {
    let site = TestSite::new(FILES);
    let beside = tempfile::tempdir().unwrap();
    let shared = beside.path().join("shared");
    assert_eq!(build(&site, &shared), (String::new(), 1));
    let kept = tree(&shared);
    for name in kept.keys() {
        std::fs::remove_file(shared.join(name)).unwrap();
        std::fs::create_dir_all(shared.join(name).join("taken")).unwrap();
    }
    site.remove("public");
    let (told, decoded) = build(&site, &shared);
    assert!(told.contains("they are kept in .moveto/cache"), "{told}");
    assert_eq!(decoded, 1);
    assert_eq!(tree(&site.path(".moveto/cache")), kept);
    site.remove("public");
    assert_eq!(build(&site, &shared).1, 0);
}

/// As another user meets it. Root may do everything, so this says nothing where root runs the tests.
#[cfg(unix)]
#[test]
fn what_others_may_not_write_is_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let site = TestSite::new(FILES);
    let beside = tempfile::tempdir().unwrap();
    let shared = beside.path().join("shared");
    build(&site, &shared);
    let allow = |mode: u32| {
        for entry in walkdir::WalkDir::new(&shared).contents_first(true).into_iter().flatten() {
            let mode = if entry.file_type().is_dir() { mode | 0o111 } else { mode };
            std::fs::set_permissions(entry.path(), std::fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    allow(0o444);
    site.remove("public");
    assert_eq!(build(&site, &shared).1, 0, "what can be read is read");
    site.edit("site.yaml", "widths: [200, 400]", "widths: [200, 300]");
    assert_eq!(build(&site, &shared).1, 1);
    allow(0o644);
}
