//! Anchors that hold in every language.

use crate::sample::FILES;
use crate::support::{TestSite, names, paths};

const SV: &str = "content/stories/anna/index.sv.md";
const EN: &str = "content/stories/anna/index.en.md";

/// Anna's text has two headings in each language, and Bo's English text leads to one of them.
fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.edit(SV, "Anna bor", "## Boende\n\nText.\n\n## Jobb\n\nAnna bor");
    site.edit(EN, "Anna lives", "## Living\n\n[Work](#jobb)\n\n## Working\n\nAnna lives");
    site.edit("content/stories/bo/index.en.md", "(stories/anna)", "(stories/anna#boende)");
    site
}

fn codes(site: &mut TestSite) -> Vec<(String, String)> {
    let outcome = site.try_build();
    outcome.diagnostics.iter().map(|fault| (fault.code.to_owned(), fault.message.en.to_string())).collect()
}

#[test]
fn a_heading_answers_to_the_ids_of_the_source() {
    let mut site = site();
    site.build();
    let page = site.output("en/stories/anna/index.html");
    assert!(page.contains("<h2 id=living><span id=boende></span>Living</h2>"), "{page}");
    assert!(page.contains("<h2 id=working><span id=jobb></span>Working</h2>"), "{page}");
    assert!(page.contains("href=#jobb"), "{page}");
    let link = site.output("en/stories/bo/index.html");
    assert!(link.contains("en/stories/anna/#boende"), "{link}");
    assert!(!site.output("sv/berattelser/anna/index.html").contains("<span"), "the source has its own ids only");
    site.assert_clean();
}

#[test]
fn an_id_that_changes_in_the_source_makes_its_translations_again() {
    let mut site = site();
    site.edit(EN, "(#jobb)", "(#working)");
    site.build();
    site.edit(SV, "## Jobb", "## Arbete");
    let report = site.build();
    assert_eq!(names(&report.rendered), names(&paths("sv/berattelser/anna/ en/stories/anna/")));
    site.assert_clean();
    site.edit(SV, "Text.", "Mer text.");
    let report = site.build();
    assert_eq!(names(&report.rendered), names(&paths("sv/berattelser/anna/")), "no id has changed");
    site.edit(EN, "## Living", "## A home");
    let report = site.build();
    assert_eq!(names(&report.rendered), names(&paths("en/stories/anna/")), "translations are nobody's source");
    site.assert_clean();
}

/// A heading more in the source: nobody can say which belongs to which.
#[test]
fn other_headings_than_the_source_have_their_own_ids_only() {
    let mut site = site();
    site.edit(SV, "## Jobb", "## Skola\n\n## Jobb");
    let codes = codes(&mut site);
    let found: Vec<&str> = codes.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(found, ["markdown/unknown-heading", "link/no-such-heading"]);
    assert!(codes[1].1.contains("content/stories/anna/index.en.md"), "{codes:?}");
}

/// What readers of the link's language are shown counts, not what there is in some language.
#[test]
fn a_link_leads_to_a_heading_that_its_readers_are_shown() {
    let mut site = site();
    site.edit("content/stories/bo/index.sv.md", "(stories/anna)", "(stories/anna#living)");
    assert_eq!(codes(&mut site).iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["link/no-such-heading"]);
    site.edit("content/stories/bo/index.sv.md", "#living", "#boende");
    site.build();
    // Cia is told in Swedish to readers of English too.
    site.edit("content/stories/cia/index.sv.md", "Bara", "## Rubrik\n\nBara");
    site.edit("content/stories/bo/index.en.md", "(stories/anna#boende)", "(stories/cia#rubrik)");
    site.build();
    site.assert_clean();
}

#[test]
fn a_heading_that_is_nowhere_is_a_fault_with_a_proposal() {
    let mut site = site();
    site.edit(EN, "(#jobb)", "(#wroking)");
    let outcome = site.try_build();
    let fault = &outcome.diagnostics[0];
    assert_eq!((fault.code, outcome.diagnostics.len()), ("markdown/unknown-heading", 1));
    assert!(format!("{fault:?}").contains("#working"), "{fault:?}");
}
