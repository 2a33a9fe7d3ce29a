//! Builds in haste, for somebody who waits for a page: only what is named is looked at, and the search stays as it is. The
//! next build without haste gives what a clean one gives.

use crate::search::site;
use crate::support::{TestSite, names, paths};
use moveto::base::SourcePath;
use moveto::write::Report;

fn built() -> TestSite {
    let mut site = site();
    site.build();
    site
}

#[track_caller]
fn in_haste(site: &mut TestSite, files: &[&str]) -> Report {
    let outcome = site.try_build_in_haste(files);
    outcome.report.unwrap_or_else(|| panic!("{:#?}", outcome.diagnostics))
}

#[track_caller]
fn ends_clean(site: &mut TestSite) -> Report {
    let report = site.build();
    site.assert_clean();
    assert!(site.build().rendered.is_empty());
    report
}

const ANNA: &str = "content/stories/anna/index.sv.md";

#[test]
fn a_body_is_its_page_and_the_search_comes_after() {
    let mut site = built();
    site.edit(ANNA, "Anna bor", "Anna trivs");
    assert_eq!(names(&in_haste(&mut site, &[ANNA]).written), names(&paths("sv/berattelser/anna/")));
    assert!(site.output("sv/berattelser/anna/index.html").contains("Anna trivs"));
    let rest = ends_clean(&mut site);
    assert!(rest.rendered.iter().all(|path| path.as_str().starts_with("sv/sok/")), "{:?}", names(&rest.rendered));
    assert!(rest.rendered.is_superset(&paths("sv/sok/ sv/sok/w0-0.js")), "{:?}", names(&rest.rendered));
}

/// One after the other, as they are written, with nothing between.
#[test]
fn many_edits_in_haste() {
    let mut site = built();
    let mut said = "Anna bor".to_owned();
    for number in 0..4 {
        let next = format!("Anna {number} bor");
        site.edit(ANNA, &said, &next);
        assert_eq!(names(&in_haste(&mut site, &[ANNA]).written), names(&paths("sv/berattelser/anna/")));
        said = next;
    }
    site.edit(ANNA, "title: Anna", "title: Annika");
    assert!(in_haste(&mut site, &[ANNA]).written.is_superset(&paths("sv/berattelser/anna/ sv/berattelser/ sv/")));
    ends_clean(&mut site);
}

#[test]
fn files_that_come_and_go() {
    let mut site = built();
    let (item, text) = ("content/stories/dan/item.yaml", "content/stories/dan/index.sv.md");
    site.write(item, "date: 2026-03-15\nmunicipality: are\n").write(text, "---\ntitle: Dan\n---\nNy här.\n");
    assert!(in_haste(&mut site, &[item, text]).written.is_superset(&paths("sv/berattelser/dan/")));
    site.remove("content/stories/dan");
    assert_eq!(
        names(&in_haste(&mut site, &[item, text]).removed),
        names(&paths("sv/berattelser/dan/ en/stories/dan/"))
    );
    ends_clean(&mut site);
}

/// A folder, a link, a file that was never there: then everything is looked at.
#[test]
fn what_can_not_be_looked_at_by_itself() {
    let mut site = built();
    site.rename("content/stories/cia", "content/stories/cilla");
    let report = in_haste(&mut site, &["content/stories/cia"]);
    assert!(report.written.is_superset(&paths("sv/berattelser/cilla/")), "{:?}", names(&report.written));
    in_haste(&mut site, &["content/stories/nobody/index.sv.md", "README.md", "../x", "content/.hidden", ""]);
    ends_clean(&mut site);
}

/// What nobody named isn't seen, until everything is looked at.
#[test]
fn what_was_not_told() {
    let mut site = built();
    site.edit(ANNA, "Anna bor", "Anna trivs");
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "Bo minns");
    assert_eq!(names(&in_haste(&mut site, &[ANNA]).written), names(&paths("sv/berattelser/anna/")));
    assert!(ends_clean(&mut site).written.is_superset(&paths("sv/berattelser/bo/")));
}

#[test]
fn a_fault_in_haste_and_its_mending() {
    let mut site = built();
    let before = site.tree();
    let item = "content/stories/anna/item.yaml";
    site.edit(item, "municipality: are", "municipality: aree");
    for _ in 0..2 {
        let outcome = site.try_build_in_haste(&[item]);
        assert!(outcome.report.is_none());
        assert_eq!(outcome.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["item/unknown-reference"]);
    }
    assert_eq!(site.tree(), before);
    site.edit(item, "municipality: aree", "municipality: are");
    assert!(in_haste(&mut site, &[item]).written.is_empty());
    ends_clean(&mut site);
}

/// A fault in a text is told at its place, wherever that has moved.
#[test]
fn the_place_of_a_fault_that_moves() {
    let mut site = built();
    site.edit("content/stories/bo/index.sv.md", "stories/anna", "stories/annna");
    let place = |site: &mut TestSite| {
        let outcome = site.try_build_in_haste(&["content/stories/bo/index.sv.md"]);
        let fault = outcome.diagnostics.first().unwrap();
        assert_eq!(fault.span.path, SourcePath::new("content/stories/bo/index.sv.md"));
        fault.span.start
    };
    let before = place(&mut site);
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "Bo, som alla, känner");
    assert_eq!(place(&mut site), before + 11);
    site.edit("content/stories/bo/index.sv.md", "stories/annna", "stories/anna");
    in_haste(&mut site, &["content/stories/bo/index.sv.md"]);
    ends_clean(&mut site);
}
