//! How the states of translations are told: as JSON, as a table, as a page; and always alike.

use crate::support::{TestSite, tree};
use crate::translations::{accept, board, site, translations};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn json_tells_the_words() {
    let site = site();
    accept(&site, &["stories/anna"]);
    site.edit("content/stories/anna/index.sv.md", "två timmar", "tre timmar");
    let piece = |what: &str, text: &str, spaced: bool| json!({"what": what, "text": text, "spaced": spaced});
    let passage = json!({
        "key": null,
        "words": [{"before": "Resan tar ", "removed": "två", "added": "tre", "after": " timmar med tåg."}],
        "pieces": [
            piece("same", "Anna bor i [Åre](municipalities/are). Resan tar", false),
            piece("removed", "två", true),
            piece("added", "tre", true),
            piece("same", "timmar med tåg.", true),
        ],
    });
    let mut expected = json!({
        "kind": "translations",
        "languages": [{"lang": "de", "name": "Deutsch", "current": 0, "stale": 1, "missing": 0, "unrecorded": 0, "total": 1}],
        "items": [{
            "item": "stories/anna", "source": "sv", "path": "content/stories/anna/index.sv.md", "title": "Anna i Åre", "hidden": false,
            "translations": [{
                "lang": "de", "state": "stale", "from": "sv", "path": "content/stories/anna/index.de.md", "title": "anna de",
                "changes": [passage],
            }],
        }],
    });
    let mut found = board(&site, &["stories/anna", "--only", "de"]);
    // Words around are as many as the program likes.
    let before = found["items"][0]["translations"][0]["changes"][0]["words"][0]["before"].take();
    assert!(before.as_str().unwrap().ends_with("Resan tar "));
    expected["items"][0]["translations"][0]["changes"][0]["words"][0]["before"].take();
    assert_eq!(found, expected);
}

#[test]
fn the_table_tells_what_changed_once_for_all_languages() {
    let site = site();
    accept(&site, &["stories"]);
    site.edit("content/stories/anna/index.sv.md", "två timmar", "tre timmar");
    site.edit("site.yaml", "en: stories}}", "en: stories}, fallback: hide}");
    let output = translations(&site, &["stories/anna", "stories/cia", "--lang", "sv"]);
    let expected = "
            inaktuell  saknas  aldrig registrerad  aktuell
en English  1          1       0                   0
de Deutsch  1          1       0                   0
ar العربية  1          1       0                   0

innehåll      källa  en         de         ar
stories/anna  sv     inaktuell  inaktuell  inaktuell
stories/cia   sv     (saknas)   (saknas)   (saknas)

(saknas): utelämnas på det språket, som `fallback: hide` säger

stories/anna  sv → en, de, ar
  − Resan tar två timmar med
  + Resan tar tre timmar med
";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected.trim_start_matches('\n'));
}

/// Tags that are opened and closed in order, links that lead somewhere, and nothing that is asked of another host.
fn check_html(site: &TestSite, html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.split_whitespace().next().unwrap();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
        } else if !["!doctype", "meta", "br"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let values = |name: &str| {
        html.split(&format!(" {name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect::<Vec<_>>()
    };
    let ids = values("id");
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
    for href in values("href") {
        match href.strip_prefix('#') {
            Some(id) => assert!(ids.contains(&id), "{href}"),
            None => assert!(site.path("reports").join(href).is_file(), "{href}"),
        }
    }
    for foreign in ["http:", "https:", "<script", "<link", "src=", "url(", "@import"] {
        assert!(!html.contains(foreign), "{foreign}");
    }
}

#[test]
fn the_board_is_a_page_in_one_file() {
    let site = site();
    site.edit("content/stories/anna/index.de.md", "title: anna de", "title: \"<b>Anna</b> & 'Åre'\"");
    accept(&site, &["stories"]);
    site.edit("content/stories/anna/index.sv.md", "två timmar", "tre & timmar");
    let output = translations(&site, &["--format", "html", "--output", "reports/board.html"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let html = site.read("reports/board.html");
    check_html(&site, &html);
    assert!(html.contains("<html lang=\"en\">"));
    assert!(html.contains("&lt;b&gt;Anna&lt;"));
    assert!(html.contains("<blockquote lang=\"sv\" dir=\"ltr\">"));
    assert!(html.contains("<bdi lang=\"ar\" dir=\"rtl\">anna ar</bdi>"));
    assert!(html.contains("två</del>") && html.contains("tre &amp;</ins>"), "{html}");
    assert!(html.contains("<a href=\"../content/stories/anna/index.ar.md\">"));
    // To the standard output, as seen from the site's folder.
    let output = translations(&site, &["--format", "html", "--lang", "sv"]);
    let html = String::from_utf8(output.stdout).unwrap();
    assert!(html.contains("<html lang=\"sv\">") && html.contains("href=\"content/stories/anna/index.ar.md\""));
    for place in ["content/board.html", "site.yaml", "media"] {
        let output = translations(&site, &["--format", "html", "--output", place]);
        assert_eq!(output.status.code(), Some(2), "{place}");
    }
}

#[test]
fn equal_sites_have_equal_records_and_boards() {
    let (first, second) = (site(), TestSite::new(""));
    for (path, bytes) in tree(first.root()).into_iter().rev() {
        second.write_bytes(&path, &bytes);
    }
    accept(&first, &["--all"]);
    accept(&second, &["--all", "--jobs", "7"]);
    let records = tree(&first.path("content/translations"));
    assert_eq!(records, tree(&second.path("content/translations")));
    for format in ["table", "json", "html"] {
        let show = |site: &TestSite| translations(site, &["--format", format]).stdout;
        assert_eq!(show(&first), show(&second), "{format}");
    }
    // What is true already is written no second time.
    let output = translations(&first, &["--all", "--accept", "--lang", "en"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("files written: 0"));
    assert_eq!(records, tree(&first.path("content/translations")));
}
