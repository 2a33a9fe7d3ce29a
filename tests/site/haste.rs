//! Builds in haste, for somebody who waits for a page: only what is named is looked at, and the search stays as it is. The
//! next build without haste gives what a clean one gives.

use crate::property::{Edit, apply, cases, edit};
use crate::search::site;
use crate::support::{TestSite, names, paths, picture, same_tree, tree};
use moveto::base::SourcePath;
use moveto::write::Report;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

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

/// A file that an editor made beside, and put in the place of the other, is no reason to look at everything.
#[test]
fn a_file_that_came_and_went() {
    let mut site = built();
    let beside = "content/stories/anna/sedX1";
    site.write(beside, &site.read(ANNA).replace("Anna bor", "Anna trivs")).rename(beside, ANNA);
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "Bo minns");
    assert_eq!(names(&in_haste(&mut site, &[ANNA, beside]).written), names(&paths("sv/berattelser/anna/")));
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

/// What the site is made of, by path.
fn sources(site: &TestSite) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::from([("site.yaml".to_owned(), site.read("site.yaml").into_bytes())]);
    for folder in ["content", "media", "themes"] {
        files.extend(tree(&site.path(folder)).into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    files
}

/// The files that came, went or changed.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    all.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// Everything to which a page leads from where it lies, and what is found by searching.
fn leads(tree: &BTreeMap<String, Vec<u8>>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (path, bytes) in tree {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".html") {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            for name in ["href=\"", "src=\"", "href=", "src="] {
                for value in text.split(name).skip(1).filter(|value| !value.starts_with('"') || name.ends_with('"')) {
                    let value: String = value.chars().take_while(|c| !"\"> #?".contains(*c)).collect();
                    if !value.is_empty() && !value.contains(':') {
                        found.push((path.clone(), joined(folder, &value)));
                    }
                }
            }
        } else if let Some(json) = text.strip_prefix("movetoSearch(").and_then(|text| text.strip_suffix(");\n")) {
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            for page in value["pages"].as_array().into_iter().flatten() {
                found.push((path.clone(), joined("", page[1].as_str().unwrap())));
            }
        }
    }
    found
}

fn joined(folder: &str, value: &str) -> String {
    let folder = if value.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in value.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Asserts that nothing leads to nothing, and that the files of each language's search are of one index.
#[track_caller]
pub fn leads_somewhere(tree: &BTreeMap<String, Vec<u8>>) {
    for (from, to) in leads(tree) {
        let is_there = tree.contains_key(&to) || tree.contains_key(&format!("{}index.html", as_folder(&to)));
        assert!(is_there, "{from} leads to {to}, and there is none");
    }
    for (page, bytes) in tree.iter().filter(|(path, _)| path.ends_with("sok/index.html")) {
        let text = String::from_utf8_lossy(bytes);
        let folder = page.strip_suffix("index.html").unwrap();
        let lists = tree.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with(".js"));
        for (path, file) in lists {
            let file = String::from_utf8_lossy(file);
            let list = file.split("\"list\":\"").nth(1).and_then(|rest| rest.split('"').next());
            assert!(list.is_none_or(|list| text.contains(list)), "{path} is of another index than {page}");
        }
    }
}

fn as_folder(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}/") }
}

/// What visitors meet who don't search.
fn without_search(tree: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let is_left = |path: &str| !path.contains("/sok/") && !path.starts_with(".moveto");
    tree.iter().filter(|(path, _)| is_left(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// Hints that name all that changed give all pages as a clean build does.
#[track_caller]
fn follows(site: &mut TestSite, edit: impl FnOnce(&mut TestSite)) {
    let before = sources(site);
    edit(site);
    let files = changed(&before, &sources(site));
    in_haste(site, &files.iter().map(String::as_str).collect::<Vec<_>>());
    leads_somewhere(&site.tree());
    same_tree(&without_search(&site.tree()), &without_search(&site.clean().unwrap()));
}

/// One edit each of all on which other pages depend, one after the other, with nothing between.
#[test]
fn edits_on_which_others_depend() {
    let mut site = site();
    site.write("themes/plain/templates/moved.html", "<a href=\"{{ to.href }}\">{{ to.title }}</a>");
    site.build();
    let steps: [(&str, &str, &str); 12] = [
        (ANNA, "title: Anna", "title: Annika"),
        (ANNA, "title: Annika", "title: Annika\nslug: annika"),
        (ANNA, "[Åre](municipalities/are)", "[Berg](municipalities/berg)"),
        ("content/municipalities/are/index.sv.md", "title: Åre", "title: Åre kommun"),
        ("content/stories/bo/item.yaml", "tags: [family, work]", "tags: [work]"),
        ("content/tags.yaml", "sv: Jobb", "sv: Arbete"),
        ("site.yaml", "sv: Norr", "sv: Norrland"),
        ("themes/plain/messages/sv.ftl", "home = ", "home = Hit: "),
        ("themes/plain/templates/search.html", "<div data-search", "<i></i><div data-search"),
        ("media/lake.png.yaml", "sv: ", "sv: En "),
        ("content/stories/cia/index.sv.md", "Bara", "Endast"),
        ("content/stories/cia/item.yaml", "date: 2026-01-01", "date: 2026-01-01\ndraft: true"),
    ];
    for (path, from, to) in steps {
        follows(&mut site, |site| {
            site.edit(path, from, to);
        });
    }
    follows(&mut site, |site| {
        site.write("themes/plain/styles/b.css", "main { margin: 3px }\n");
    });
    follows(&mut site, |site| {
        site.write_bytes("media/lake.png", &picture(420, 300, 3));
    });
    follows(&mut site, |site| {
        site.remove("content/stories/cia");
    });
    let redirects = "moved:\n  sv/berattelser/cia/: stories/bo\n";
    follows(&mut site, |site| {
        site.write("content/redirects.yaml", redirects);
    });
    ends_clean(&mut site);
}

/// What is left for later is left only if it leads somewhere: the page on which visitors search names the stylesheet.
#[test]
fn the_search_follows_at_once_what_it_names() {
    let mut site = built();
    site.edit(ANNA, "Anna bor", "Anna trivs");
    in_haste(&mut site, &[ANNA]);
    site.write("themes/plain/styles/b.css", "main { margin: 3px }\n");
    let report = in_haste(&mut site, &["themes/plain/styles/b.css"]);
    assert!(report.written.is_superset(&paths("sv/sok/ en/sok/")), "{:?}", names(&report.written));
    leads_somewhere(&site.tree());
    ends_clean(&mut site);
}

/// A search that was never there isn't left for later, whatever was at fault before.
#[test]
fn the_first_build_that_goes_through() {
    let mut site = site();
    site.edit("content/stories/anna/item.yaml", "municipality: are", "municipality: aree");
    assert!(site.try_build().report.is_none());
    site.edit("content/stories/anna/item.yaml", "municipality: aree", "municipality: are");
    in_haste(&mut site, &["content/stories/anna/item.yaml"]);
    leads_somewhere(&site.tree());
    assert!(site.path("public/sv/sok/w0-0.js").exists());
    ends_clean(&mut site);
}

/// The Markdown begins elsewhere, though its words are what they were: the search reads from its beginning.
#[test]
fn keys_that_push_the_words_down() {
    let mut site = built();
    site.edit(ANNA, "Anna bor", "Anna trivs");
    in_haste(&mut site, &[ANNA]);
    site.edit(ANNA, "title: Anna\n", "title: Anna\n# En lapp till den som skriver härnäst, och den är lång.\n");
    in_haste(&mut site, &[ANNA]);
    ends_clean(&mut site);
    assert!(site.output("sv/sok/w0-0.js").contains("trivs"));
}

/// A build that fails after its words were taken in, and the next one.
#[test]
fn a_page_that_could_not_be_made() {
    let mut site = built();
    let template = "themes/plain/templates/stories.html";
    let good = site.read(template);
    site.edit(ANNA, "Anna bor", "Anna trivs");
    site.write(template, &good.replace("{{ body | safe }}", "{{ body | safe }}{{ page.nothing.at.all }}"));
    assert!(site.try_build_in_haste(&[ANNA, template]).report.is_none());
    site.edit(ANNA, "Anna trivs", "Anna bor kvar");
    assert!(site.try_build_in_haste(&[ANNA]).report.is_none());
    site.write(template, &good);
    in_haste(&mut site, &[template]);
    assert!(site.output("sv/berattelser/anna/index.html").contains("bor kvar"));
    ends_clean(&mut site);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 6, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is edited, and whatever of it is told: nothing leads to nothing, and in the end all is as a clean build makes it.
    #[test]
    fn whatever_is_edited_in_haste(
        script in proptest::collection::vec((edit(), any::<bool>(), any::<bool>()), 1..14),
        settled in any::<bool>(),
    ) {
        let mut site = site();
        crate::rights::add_substitute(&site);
        site.ahead = if settled { 10 } else { 0 };
        site.build();
        let mut before = sources(&site);
        let mut is_meddled = false;
        for (edit, told, rest) in &script {
            apply(&mut site, edit);
            is_meddled |= matches!(edit, Edit::MeddleWithOutput(_));
            let after = sources(&site);
            let mut files = changed(&before, &after);
            if !told {
                files = files.into_iter().step_by(2).collect();
            }
            let outcome = site.try_build_in_haste(&files.iter().map(String::as_str).collect::<Vec<_>>());
            if outcome.report.is_some() && !is_meddled {
                leads_somewhere(&site.tree());
            }
            before = after;
            if *rest {
                let built = site.try_build();
                let clean = site.clean();
                prop_assert_eq!(built.report.is_some(), clean.is_some());
                if let Some(clean) = clean {
                    same_tree(&site.tree(), &clean);
                    is_meddled = false;
                }
            }
        }
        if let (Some(clean), Some(_)) = (site.clean(), site.try_build().report) {
            same_tree(&site.tree(), &clean);
            prop_assert!(site.build().rendered.is_empty());
        }
    }
}
