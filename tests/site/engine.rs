//! What the engine does and leaves alone, beyond single edits.

use crate::sample::FILES;
use crate::support::{TestSite, names, paths, picture};
use std::time::{Duration, SystemTime};

#[test]
fn a_second_build_does_nothing() {
    let mut site = TestSite::new(FILES);
    let first = site.build();
    assert_eq!(first.rendered.len(), first.outputs);
    assert_eq!(first.written.len(), first.outputs);
    let second = site.build();
    assert!(second.rendered.is_empty() && second.written.is_empty() && second.removed.is_empty());
    site.assert_clean();
}

#[test]
fn a_new_process_knows_what_the_last_one_did() {
    let mut site = TestSite::new(FILES);
    site.try_build_anew();
    let report = site.try_build_anew().report.unwrap();
    assert!(report.rendered.is_empty(), "{:?}", names(&report.rendered));
    site.edit("content/pages/about/index.en.md", "About us.", "About you.");
    let report = site.try_build_anew().report.unwrap();
    assert_eq!(report.rendered, paths("en/about/"));
    site.assert_clean();
}

#[test]
fn a_damaged_or_foreign_memory_is_as_good_as_none() {
    let mut site = TestSite::new(FILES);
    site.try_build_anew();
    for (name, bytes) in
        [("memory", &b"moveto memory 1\nnonsense"[..]), ("memory", b""), ("memory", b"moveto memory 0\n")]
    {
        site.write_bytes(&format!(".moveto/{name}"), bytes);
        assert!(site.try_build_anew().report.unwrap().rendered.is_empty());
    }
    site.remove(".moveto");
    let report = site.try_build_anew().report.unwrap();
    assert_eq!(report.rendered.len(), report.outputs);
    assert!(report.written.is_empty(), "equal bytes are not written again: {:?}", names(&report.written));
    site.assert_clean();
}

#[test]
fn what_is_gone_from_the_plan_goes_even_when_the_ledger_is_lost() {
    let mut site = TestSite::new(FILES);
    site.try_build_anew();
    site.remove(".moveto").remove("content/stories/cia");
    let report = site.try_build_anew().report.unwrap();
    assert_eq!(report.removed, paths("sv/berattelser/cia/ en/stories/cia/"));
    site.assert_clean();
}

#[test]
fn an_output_that_somebody_changed_is_made_again() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.write("public/sv/about/index.html", "mine now").remove("public/en/about/index.html");
    let report = site.build();
    assert_eq!(report.rendered, paths("sv/about/ en/about/"));
    assert_eq!(report.written, paths("sv/about/ en/about/"));
    site.assert_clean();
}

#[test]
fn equal_bytes_keep_their_time() {
    let mut site = TestSite::new(FILES);
    site.build();
    let file = site.path("public/sv/about/index.html");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000);
    std::fs::File::options().write(true).open(&file).unwrap().set_modified(long_ago).unwrap();
    site.edit("themes/plain/templates/pages.html", "{% block main %}", "{% block main %}{# a remark #}");
    let report = site.build();
    assert_eq!(report.rendered, paths("sv/about/ en/about/"));
    assert!(report.written.is_empty());
    assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), long_ago);
}

#[test]
fn it_leaves_alone_what_it_did_not_write() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.write("public/google123.html", "theirs").write("public/sv/notes.txt", "theirs");
    site.remove("content/stories/cia");
    site.build();
    assert_eq!(site.output("google123.html"), "theirs");
    assert_eq!(site.output("sv/notes.txt"), "theirs");
    // A planned file never falls on one of theirs.
    site.write("content/pages/new/item.yaml", "{}").write("content/pages/new/index.sv.md", "---\ntitle: Ny\n---\n");
    site.write("public/sv/new/index.html", "theirs");
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    assert!(outcome.diagnostics.iter().any(|fault| fault.code == "output/foreign-file"));
    assert_eq!(site.output("sv/new/index.html"), "theirs");
}

#[test]
fn a_branch_switched_and_back_makes_no_picture_again() {
    let mut site = TestSite::new(FILES);
    site.build();
    let before = site.tree();
    let original = std::fs::read(site.path("media/lake.png")).unwrap();
    site.write_bytes("media/lake.png", &picture(640, 400, 2));
    site.build();
    assert_ne!(site.tree(), before);
    let cached = crate::support::tree(&site.path(".moveto/cache")).len();
    site.write_bytes("media/lake.png", &original);
    site.build();
    assert_eq!(site.tree(), before);
    assert_eq!(crate::support::tree(&site.path(".moveto/cache")).len(), cached);
}

#[test]
fn a_need_leaves_the_day_after_its_last_one() {
    let mut site = TestSite::new(FILES);
    site.edit(
        "site.yaml",
        "pictures:",
        "  employers: {title: {sv: Arbetsgivare}}\n  needs: {title: {sv: Behov}}\npictures:",
    );
    site.write("content/employers/mill/item.yaml", "municipality: are\nsector: private\n");
    site.write("content/employers/mill/index.sv.md", "---\ntitle: Bruket\n---\n");
    site.write(
        "content/needs/smith/item.yaml",
        "type: job\nemployer: mill\nmunicipality: are\noccupation: \"7221\"\nlink: https://example.org/\ndate: 2026-11-01\ncloses: 2026-11-22\n",
    );
    site.write("content/needs/smith/index.sv.md", "---\ntitle: Smed\n---\n");
    for kind in ["employers", "needs"] {
        let template = site.read("themes/plain/templates/pages.html");
        site.write(&format!("themes/plain/templates/{kind}.html"), &template);
    }
    site.build();
    assert!(site.path("public/sv/needs/smith/index.html").exists());
    site.today = moveto::base::Date::parse("2026-11-23").unwrap();
    let report = site.build();
    assert_eq!(report.removed, paths("sv/needs/smith/ en/needs/smith/"));
    assert!(!site.output("sv/feed.xml").contains("Smed"));
    site.assert_clean();
}

#[test]
fn a_picture_is_not_shown_outside_its_days() {
    let mut site = TestSite::new(FILES);
    site.build();
    for (card, code) in [
        ("expires: 2026-11-21", "media/barred"),
        ("valid_from: 2026-11-23", "media/barred"),
        ("consent: {status: withdrawn}", "media/barred"),
        ("consent: {status: pending}", "media/barred"),
    ] {
        let before = site.read("media/lake.png.yaml");
        site.write("media/lake.png.yaml", &format!("{before}{card}\n"));
        let outcome = site.try_build();
        assert!(outcome.report.is_none(), "{card}");
        assert!(outcome.diagnostics.iter().all(|fault| fault.code == code), "{card}: {:#?}", outcome.diagnostics);
        site.write("media/lake.png.yaml", &before);
    }
    let before = site.read("media/lake.png.yaml");
    site.write("media/lake.png.yaml", &format!("{before}expires: 2026-11-22\n"));
    site.build();
}

/// What a prefix can name is part of the recipe by name too: a message that goes takes its pages along.
#[test]
fn a_message_under_another_name_is_another_message() {
    let mut site = TestSite::new(FILES);
    site.edit("themes/plain/templates/stories.html", "msg(key=\"more\")", "msg(key=\"mo\" ~ \"re\")");
    site.build();
    for lang in ["sv", "en"] {
        site.edit(&format!("themes/plain/messages/{lang}.ftl"), "more =", "mored =");
    }
    let outcome = site.try_build();
    assert!(site.clean().is_none());
    assert!(outcome.report.is_none());
    assert_eq!(outcome.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["template/render"]);
}

/// The menu, the switch and the page of languages lead to every language's front page.
#[test]
fn every_language_has_a_front_page_even_where_pages_are_hidden() {
    let mut site = TestSite::new(FILES);
    site.edit("site.yaml", "sections:\n", "sections:\n  pages: {title: {sv: Sidor}, fallback: hide}\n");
    site.remove("content/pages/front/index.en.md").remove("content/pages/about/index.en.md");
    site.build();
    assert!(site.output("en/index.html").contains("Flytta norrut"));
    assert!(!site.path("public/en/about/index.html").exists());
}

#[test]
fn a_file_that_goes_away_is_as_if_it_had_never_been() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.remove("content/stories/cia/index.sv.md").remove("content/stories/cia/item.yaml");
    site.build();
    assert!(!site.path("public/sv/berattelser/cia").exists(), "empty folders go too");
    site.assert_clean();
}

/// What somebody put into the folder after ours was removed is theirs, whatever its name.
#[test]
fn a_folder_that_was_ours_once_is_not_ours_for_ever() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.remove("public").remove("content/stories/cia");
    site.write("public/sv/berattelser/cia/index.html", "theirs").write("public/own.txt", "theirs");
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    assert_eq!(outcome.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["output/not-ours"]);
    assert_eq!(site.tree().len(), 2);
}

/// Nothing is written through a link, and what blocks the way is named before anything is written.
#[cfg(unix)]
#[test]
fn what_is_in_the_way_is_named_first() {
    let mut site = TestSite::new(FILES);
    site.build();
    let elsewhere = tempfile::tempdir().unwrap();
    site.remove("public/sv");
    std::os::unix::fs::symlink(elsewhere.path(), site.path("public/sv")).unwrap();
    site.remove("public/en/about/index.html").remove("public/en/about");
    site.write("public/en/about", "theirs");
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    assert!(outcome.diagnostics.iter().all(|fault| fault.code == "output/foreign-file"));
    assert!(outcome.diagnostics.len() >= 2, "{:#?}", outcome.diagnostics);
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

/// Ids are parts of addresses: none leads out of the output folder.
#[test]
fn no_id_leads_out() {
    let mut site = TestSite::new(FILES);
    let tags = site.read("content/tags.yaml");
    for id in ["../../evil", "A b/c", ""] {
        site.write("content/tags.yaml", &format!("{tags}{id:?}: {{title: {{sv: Ut}}}}\n"));
        let outcome = site.try_build();
        assert!(outcome.report.is_none(), "{id}");
        assert!(outcome.diagnostics.iter().any(|fault| fault.code == "item/bad-id"), "{:#?}", outcome.diagnostics);
    }
}

/// A story called `2` would lie where the list's second page does.
#[test]
fn a_story_never_hides_behind_a_page_of_the_list() {
    let mut site = TestSite::new(FILES);
    site.edit("site.yaml", "feed:", "lists: {per_page: 1}\nfeed:");
    site.rename("content/stories/cia", "content/stories/2");
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    assert!(outcome.diagnostics.iter().any(|fault| fault.code == "address/twice"), "{:#?}", outcome.diagnostics);
}

/// What nests too deep for those who draw or parse it is a fault, never a crash.
#[test]
fn deep_nesting_is_a_fault() {
    let mut site = TestSite::new(FILES);
    for text in [">".repeat(5_000), "- ".repeat(5_000), "*a _b ".repeat(20_000), "[".repeat(50_000)] {
        site.write("content/pages/about/index.en.md", &format!("---\ntitle: Deep\n---\n{text} x\n"));
        let _ = site.try_build();
    }
    site.write("themes/plain/messages/en.ftl", &format!("by = {}\n", "{".repeat(50_000)));
    assert!(site.try_build().report.is_none());
}

/// Ten thousand pages: the second build looks at all and makes none.
#[test]
fn ten_thousand_pages_are_made_once() {
    let mut site = TestSite::new(FILES);
    site.ahead = 10;
    for number in 0..5_000 {
        site.write(&format!("content/stories/s{number}/item.yaml"), "date: 2026-01-05\nmunicipality: are\n");
        site.write(
            &format!("content/stories/s{number}/index.sv.md"),
            &format!("---\ntitle: Nr {number}\n---\nText.\n"),
        );
    }
    let first = site.build();
    assert!(first.rendered.len() > 10_000);
    let second = site.build();
    assert_eq!((second.rendered.len(), second.written.len(), second.removed.len()), (0, 0, 0));
    site.edit("content/stories/s77/index.sv.md", "Text.", "Ord.");
    let third = site.build();
    assert_eq!(third.rendered, paths("sv/berattelser/s77/ en/stories/s77/"));
}

/// A rendition has the same bytes whichever others are made with it.
#[test]
fn a_picture_made_alone_is_the_one_made_with_others() {
    use moveto::picture::{Encoding, Spec, ladder};
    let original = picture(1700, 1000, 3);
    let spec = |width: u32, encoding| Spec { width, height: width * 10 / 17, crop: None, encoding };
    let widths = [100, 200, 400, 800, 1600];
    let encodings = [Encoding::Webp { quality: 78 }, Encoding::Jpeg { quality: 80 }];
    let specs: Vec<Spec> = widths.iter().flat_map(|width| encodings.map(|encoding| spec(*width, encoding))).collect();
    let together = ladder(&original, &specs).unwrap();
    for (spec, bytes) in specs.iter().zip(&together) {
        assert!(ladder(&original, &[*spec]).unwrap() == [bytes.clone()], "{spec:?}");
    }
    let mut site = TestSite::new(FILES);
    site.write_bytes("media/lake.png", &original).edit("site.yaml", "[200, 400]", "[200]");
    site.build();
    site.edit("site.yaml", "[200]", "[200, 400, 1600]");
    site.build();
    site.assert_clean();
}
