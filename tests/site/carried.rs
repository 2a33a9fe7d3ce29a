//! Files of the site that are carried over as they are, piece by piece.

use crate::sample::FILES;
use crate::support::{TestSite, names};

/// More than is kept in memory.
const LARGE: usize = 3 << 20;

fn bytes(seed: usize) -> Vec<u8> {
    (0..LARGE).map(|at| ((at * 31 + at / 251 + seed) % 256) as u8).collect()
}

#[test]
fn a_large_file_arrives_whole_and_is_known_again() {
    let mut site = TestSite::new(FILES);
    site.write_bytes("themes/plain/files/large.bin", &bytes(1));
    site.build();
    let of = |site: &TestSite| site.tree().into_iter().find(|(path, _)| path.starts_with("assets/large.")).unwrap();
    assert!(of(&site).1 == bytes(1));
    site.assert_clean();
    assert!(site.build().rendered.is_empty());

    site.write_bytes("themes/plain/files/large.bin", &bytes(2));
    let report = site.build();
    assert!(of(&site).1 == bytes(2));
    assert!(names(&report.removed).iter().any(|path| path.starts_with("assets/large.")));
    site.assert_clean();
}

#[test]
fn a_large_file_that_somebody_damaged_in_the_output_is_put_there_again() {
    let mut site = TestSite::new(FILES);
    site.write_bytes("themes/plain/files/large.bin", &bytes(1));
    site.build();
    let (path, _) = site.tree().into_iter().find(|(path, _)| path.starts_with("assets/large.")).unwrap();
    site.write_bytes(&format!("public/{path}"), &bytes(3));
    assert_eq!(names(&site.build().written), [path]);
    site.assert_clean();
}
