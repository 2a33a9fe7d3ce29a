//! Edits, each with exactly what it renders, writes and removes. Every case ends in the tree of a clean build.

use crate::sample::{FILES, pages_of};
use crate::support::{TestSite, names, paths, picture};

/// What an edit must do.
struct Expected {
    rendered: String,
    /// Nothing: the same as rendered.
    written: Option<&'static str>,
    removed: &'static str,
}

fn renders(list: impl Into<String>) -> Expected {
    Expected { rendered: list.into(), written: None, removed: "" }
}

impl Expected {
    fn writes(self, list: &'static str) -> Self {
        Self { written: Some(list), ..self }
    }

    fn removes(self, list: &'static str) -> Self {
        Self { removed: list, ..self }
    }
}

#[track_caller]
fn check(edit: impl FnOnce(&TestSite), expected: Expected) {
    check_after(|_| {}, edit, expected);
}

/// `before` is part of the site that the edit finds.
#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "reads as one sentence where it is called")]
fn check_after(before: impl FnOnce(&TestSite), edit: impl FnOnce(&TestSite), expected: Expected) {
    let mut site = TestSite::new(FILES);
    before(&site);
    site.build();
    edit(&site);
    let report = site.build();
    let rendered = paths(&expected.rendered);
    assert_eq!(names(&report.rendered), names(&rendered), "rendered");
    let written = expected.written.map_or(rendered, paths);
    assert_eq!(names(&report.written), names(&written), "written");
    assert_eq!(names(&report.removed), names(&paths(expected.removed)), "removed");
    site.assert_clean();
    let again = site.build();
    assert!(again.rendered.is_empty(), "a further build renders {:?}", names(&again.rendered));
}

#[test]
fn nothing() {
    check(|_| {}, renders(""));
}

#[test]
fn one_body() {
    check(
        |site| {
            site.edit("content/stories/anna/index.sv.md", "Anna bor", "Anna trivs");
        },
        renders("sv/berattelser/anna/"),
    );
}

/// Her page; the lists, the tag, the municipality and the front page that name her; the story that shows hers as
/// one more; the feed. The link in Bo's text has words of its own, and so has the menu. Cia shares neither place nor tag.
#[test]
fn one_title() {
    check(
        |site| {
            site.edit("content/stories/anna/index.sv.md", "title: Anna", "title: Annika");
        },
        renders(
            "sv/berattelser/anna/ sv/berattelser/ sv/berattelser/bo/ sv/ sv/kommuner/are/ sv/tags/family/ sv/feed.xml",
        ),
    );
}

/// Tags are common to all languages. Where Bo's teaser stands, his tags may be shown; Cia's first tag is `work`, and
/// Bo is the other story of it, as before. Cia has no English text: what shows her there shows a fallback.
#[test]
fn one_tag() {
    check(
        |site| {
            site.edit("content/stories/bo/item.yaml", "[family, work]", "[family]");
        },
        renders(
            "sv/berattelser/bo/ sv/berattelser/ sv/berattelser/anna/ sv/berattelser/cia/ sv/ sv/kommuner/berg/
            sv/tags/family/ sv/tags/work/ sv/feed.xml
            en/stories/bo/ en/stories/ en/stories/anna/ en/stories/cia/ en/ en/municipalities/berg/
            en/tags/family/ en/tags/work/ en/feed.xml",
        )
        // This theme's cards don't print tags; the feed does, and the tag's page loses an entry.
        .writes("sv/tags/work/ sv/feed.xml en/tags/work/ en/feed.xml"),
    );
}

/// Everything that leads to the page in Swedish, and in the other language what names the Swedish page: alternates, the
/// switch, the sitemaps.
#[test]
fn one_slug() {
    check(
        |site| {
            site.edit("content/stories/anna/index.sv.md", "title: Anna", "title: Anna\nslug: anna-i-are");
        },
        renders(
            "sv/berattelser/anna-i-are/ sv/berattelser/ sv/berattelser/bo/ sv/ sv/kommuner/are/ sv/tags/family/ sv/feed.xml
            sitemap-sv.xml en/stories/anna/ sitemap-en.xml",
        )
        .removes("sv/berattelser/anna/"),
    );
}

/// Only the profile itself shows whether it belongs to the Sami area.
#[test]
fn one_shared_field() {
    check(
        |site| {
            site.edit("content/municipalities/are/item.yaml", "seat: Järpen", "seat: Järpen\nsami_area: true");
        },
        renders("sv/kommuner/are/ en/municipalities/are/").writes(""),
    );
}

/// A figure is on the profile and in the table of all profiles.
#[test]
fn one_fact() {
    check(
        |site| {
            site.edit("content/municipalities/are/item.yaml", "12693", "12694");
        },
        renders("sv/kommuner/are/ sv/kommuner/ en/municipalities/are/ en/municipalities/")
            .writes("sv/kommuner/are/ en/municipalities/are/"),
    );
}

fn write_dan(site: &TestSite) {
    site.write("content/stories/dan/item.yaml", "date: 2026-03-15\nmunicipality: are\n");
    site.write("content/stories/dan/index.sv.md", "---\ntitle: Dan\n---\nNy här.\n");
}

/// The newest story: first in the list, so that it is Anna's neighbour there and at her place. It has no English text:
/// there it is shown in Swedish, but is in neither sitemap nor feed.
#[test]
fn a_new_story() {
    check(
        write_dan,
        renders(
            "sv/berattelser/dan/ sv/berattelser/ sv/berattelser/anna/ sv/ sv/kommuner/are/ sv/feed.xml sitemap-sv.xml
            en/stories/dan/ en/stories/ en/stories/anna/ en/ en/municipalities/are/",
        ),
    );
}

#[test]
fn a_deleted_story() {
    check_after(
        write_dan,
        |site| {
            site.remove("content/stories/dan");
        },
        renders(
            "sv/berattelser/ sv/berattelser/anna/ sv/ sv/kommuner/are/ sv/feed.xml sitemap-sv.xml
            en/stories/ en/stories/anna/ en/ en/municipalities/are/",
        )
        .removes("sv/berattelser/dan/ en/stories/dan/"),
    );
}

#[test]
fn a_renamed_folder() {
    check_after(
        write_dan,
        |site| {
            site.rename("content/stories/dan", "content/stories/daniel");
        },
        renders(
            "sv/berattelser/daniel/ sv/berattelser/ sv/berattelser/anna/ sv/ sv/kommuner/are/ sv/feed.xml sitemap-sv.xml
            en/stories/daniel/ en/stories/ en/stories/anna/ en/ en/municipalities/are/",
        )
        .removes("sv/berattelser/dan/ en/stories/dan/"),
    );
}

#[test]
fn a_draft() {
    check_after(
        write_dan,
        |site| {
            site.edit("content/stories/dan/item.yaml", "municipality: are", "municipality: are\ndraft: true");
        },
        renders(
            "sv/berattelser/ sv/berattelser/anna/ sv/ sv/kommuner/are/ sv/feed.xml sitemap-sv.xml
            en/stories/ en/stories/anna/ en/ en/municipalities/are/",
        )
        .removes("sv/berattelser/dan/ en/stories/dan/"),
    );
}

/// Only stories say "read more".
#[test]
fn one_message() {
    check(
        |site| {
            site.edit("themes/plain/messages/sv.ftl", "Läs mer", "Vidare");
        },
        renders("sv/berattelser/anna/ sv/berattelser/bo/ sv/berattelser/cia/"),
    );
}

/// A message that only a block needs: the pages with such a block in their text.
#[test]
fn one_message_of_a_block() {
    check(
        |site| {
            site.edit("themes/plain/messages/sv.ftl", "Av {", "Från {");
        },
        {
            // The picture block lies in the same file as the quotation, so that Cia's page may need the message too.
            renders("sv/about/ sv/berattelser/cia/").writes("sv/about/")
        },
    );
}

#[test]
fn one_template() {
    check(
        |site| {
            site.edit("themes/plain/templates/pages.html", "{{ body", "<hr>{{ body");
        },
        renders("sv/about/ en/about/"),
    );
}

/// The card: front page, lists, tags, profiles, stories.
#[test]
fn one_component() {
    let of = |lang: &str, stories: &str, places: &str| {
        format!(
            "{lang}/ {lang}/{stories}/ {lang}/{stories}/anna/ {lang}/{stories}/bo/ {lang}/{stories}/cia/ {lang}/{places}/
            {lang}/{places}/are/ {lang}/{places}/berg/ {lang}/tags/family/ {lang}/tags/work/ "
        )
    };
    check(
        |site| {
            site.edit("themes/plain/templates/card.html", "<p>", "<p class=\"card\">");
        },
        renders(of("sv", "berattelser", "kommuner") + &of("en", "stories", "municipalities")),
    );
}

/// The stylesheet's name has its digest in it: all pages that name it, but not the page of languages.
#[test]
fn one_stylesheet() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.edit("themes/plain/styles/b.css", "margin: 0", "margin: 1px");
    let report = site.build();
    let css = |set: &std::collections::BTreeSet<moveto::base::OutputPath>| {
        names(set).into_iter().filter(|name| name.ends_with(".css")).count()
    };
    assert_eq!((css(&report.rendered), css(&report.written), css(&report.removed)), (1, 1, 1));
    assert_eq!(report.removed.len(), 1);
    let mut pages = report.rendered.clone();
    pages.retain(|path| !path.as_str().ends_with(".css"));
    assert_eq!(names(&pages), names(&paths(&(pages_of("sv") + " " + &pages_of("en")))));
    assert_eq!(report.rendered, report.written);
    site.assert_clean();
}

/// Only the page of languages has the script.
#[test]
fn one_script() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.edit("themes/plain/scripts/choose.js", "document.title", "document.body");
    let report = site.build();
    assert_eq!(report.rendered.len(), 2);
    assert!(report.rendered.is_superset(&paths("index.html")));
    assert_eq!(report.removed.len(), 1);
    site.assert_clean();
}

/// Its renditions, and every page that shows one: Anna's as her picture, Cia's in her text, and Anna's teaser.
#[test]
fn one_picture() {
    let mut site = TestSite::new(FILES);
    site.build();
    site.write_bytes("media/lake.png", &picture(640, 400, 9));
    let report = site.build();
    let (renditions, pages): (Vec<String>, Vec<String>) =
        names(&report.rendered).into_iter().partition(|name| name.starts_with("media/"));
    assert_eq!(renditions.len(), 4, "two widths, two formats: {renditions:?}");
    assert_eq!(names(&report.removed).len(), 4);
    let shown = "sv/ sv/berattelser/ sv/berattelser/anna/ sv/berattelser/bo/ sv/berattelser/cia/ sv/kommuner/are/ sv/tags/family/
        en/ en/stories/ en/stories/anna/ en/stories/bo/ en/stories/cia/ en/municipalities/are/ en/tags/family/";
    assert_eq!(pages, names(&paths(shown)));
    let written: Vec<String> = names(&report.written).into_iter().filter(|name| !name.starts_with("media/")).collect();
    assert_eq!(written, names(&paths(shown)));
    site.assert_clean();
}

/// Words for those who don't see the picture, in Swedish: the Swedish pages that show it. No picture is made again.
#[test]
fn one_card() {
    check(
        |site| {
            site.edit("media/lake.png.yaml", "sv: En sjö", "sv: En stor sjö");
        },
        renders(
            "sv/ sv/berattelser/ sv/berattelser/anna/ sv/berattelser/bo/ sv/berattelser/cia/ sv/kommuner/are/ sv/tags/family/",
        ),
    );
}

/// The length of the feeds is the feeds' affair.
#[test]
fn one_line_of_site_yaml() {
    check(
        |site| {
            site.edit("site.yaml", "entries: 20", "entries: 1");
        },
        renders("sv/feed.xml en/feed.xml"),
    );
}

/// The site's name in Swedish is on all Swedish pages, in their feed, on the page of languages, and in
/// the title of the English page that shows a Swedish text.
#[test]
fn the_sites_name() {
    check(
        |site| {
            site.edit("site.yaml", "sv: Norr,", "sv: Norrut,");
        },
        renders(pages_of("sv") + " index.html sv/feed.xml en/stories/cia/ llms.txt"),
    );
}

#[test]
fn a_file_touched_without_change() {
    check(
        |site| {
            for path in ["content/stories/anna/index.sv.md", "site.yaml", "themes/plain/styles/a.css"] {
                site.write(path, &site.read(path));
            }
        },
        renders(""),
    );
}

/// The texts of two stories change places: both pages, and what shows their titles.
#[test]
fn two_files_swapped() {
    check(
        |site| {
            site.rename("content/stories/anna/index.en.md", "content/stories/kept");
            site.rename("content/stories/bo/index.en.md", "content/stories/anna/index.en.md");
            site.rename("content/stories/kept", "content/stories/bo/index.en.md");
        },
        renders(
            "en/stories/anna/ en/stories/bo/ en/stories/cia/ en/stories/ en/ en/municipalities/are/ en/municipalities/berg/
            en/tags/family/ en/tags/work/ en/feed.xml",
        ),
    );
}

/// A translation that arrives: the fallback page becomes one of its own, and the pages of the other language name it.
#[test]
fn a_translation() {
    check(
        |site| {
            site.write("content/stories/cia/index.en.md", "---\ntitle: Cia in English\n---\nNow in English.\n");
        },
        renders(
            "en/stories/cia/ en/stories/ en/stories/bo/ en/ en/municipalities/berg/ en/tags/work/ en/feed.xml sitemap-en.xml
            sv/berattelser/cia/ sitemap-sv.xml",
        ),
    );
}

/// A fault leaves the output as it was, comes back each time, and goes with its cause.
#[test]
fn a_fault_and_its_mending() {
    let mut site = TestSite::new(FILES);
    site.build();
    let before = site.tree();
    site.edit("content/stories/anna/item.yaml", "municipality: are", "municipality: aree");
    for _ in 0..2 {
        let outcome = site.try_build();
        assert!(outcome.report.is_none());
        assert_eq!(outcome.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["item/unknown-reference"]);
        assert_eq!(site.tree(), before);
    }
    site.edit("content/stories/anna/item.yaml", "municipality: aree", "municipality: are");
    let report = site.build();
    assert!(report.rendered.is_empty());
    site.assert_clean();
}
