//! The pages of the toolbox: what they tell of files, which of them an edit makes again, and what a withdrawal leaves.

use crate::sample::with_toolbox;
use crate::support::{TestSite, names};
use moveto::base::Sha256;
use std::collections::BTreeSet;

const LISTS: &str = "{% extends \"base.html\" %}{% block main %}{% for tile in shelf.tiles %}<a href=\"{{ root }}{{ tile.address }}\">{{ tile.title.text }}</a>{% endfor %}\
    {% for one in shelf.facets %}{% for value in one.values %}<a href=\"{{ root }}{{ value.address }}\">{{ value.count }}</a>{% endfor %}{% endfor %}{% endblock main %}";
const ASSET: &str = "{% extends \"base.html\" %}{% block main %}{% for file in asset.downloads %}\
    <a href=\"{{ root }}{{ file.address }}\">{{ files[file.address].bytes }} {{ files[file.address].sha256 }}</a>{% endfor %}\
    {% for one in asset.terms.uses %}{{ one.use }}={{ one.allowed }} {% endfor %}{{ asset.credit }} {{ asset.replaces }}\
    {% for tile in asset.related %}<a href=\"{{ root }}{{ tile.address }}\">{{ tile.title.text }}</a>{% endfor %}{% endblock main %}";

fn site() -> TestSite {
    let site = with_toolbox("");
    site.write("themes/plain/templates/toolbox.html", LISTS).write("themes/plain/templates/toolbox-asset.html", ASSET);
    site
}

/// A drawing, which costs no time to make.
fn add(site: &TestSite, id: &str, keys: &str) {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><path d=\"M0 0h{}v1z\"/></svg>\n",
        id.bytes().map(u32::from).sum::<u32>()
    );
    let card = format!(
        "title: {{sv: Bild {id}, en: Picture {id}}}\nalt: {{sv: En form, en: A shape}}\ncredit: Regionen\nlicense: {{id: cc-by-4.0}}\n{keys}"
    );
    site.write(&format!("media/{id}.svg"), &svg).write(&format!("media/{id}.svg.yaml"), &card);
}

/// Drawings `d000`, `d001` and on, by turns of four seasons.
fn library(count: usize) -> TestSite {
    let site = site();
    let seasons = ["spring", "summer", "autumn", "winter"];
    for (number, season) in (0..count).zip(seasons.iter().cycle()) {
        add(&site, &format!("d{number:03}"), &format!("season: {season}\n"));
    }
    site
}

#[test]
fn a_page_tells_size_and_digest_of_every_file_of_its_asset() {
    let mut site = site();
    site.build();
    site.assert_clean();
    for page in ["sv/verktyg/media/lake/index.html", "en/tools/media/lake/index.html"] {
        let page = site.output(page);
        let files = site.tree().into_iter().filter(|(path, _)| path.starts_with("toolbox/media/lake/"));
        let files: Vec<_> = files.collect();
        assert_eq!(files.len(), 7);
        for (path, bytes) in files {
            let told = format!("{path}>{} {}<", bytes.len(), Sha256::of(&bytes));
            assert!(page.replace('"', "").contains(&told), "{told} in {page}");
        }
        assert!(page.contains("advertising=true"), "{page}");
    }
}

#[test]
fn another_focal_point_makes_the_pages_that_tell_of_the_crops_again() {
    let mut site = site();
    site.build();
    site.edit("media/lake.png.yaml", "credit:", "focal_point: {x: 0.1, y: 0.1}\ncredit:");
    let report = site.build();
    let told: Vec<String> = names(&report.written).into_iter().filter(|path| path.contains("/media/lake/")).collect();
    assert!(told.contains(&"sv/verktyg/media/lake/index.html".to_owned()), "{told:?}");
    assert!(names(&report.written).contains(&"toolbox/catalog.json".to_owned()));
    site.assert_clean();
}

#[test]
fn each_value_has_a_list_of_what_has_it() {
    let mut site = library(6);
    site.build();
    let winter = site.output("sv/verktyg/season/winter/index.html");
    assert!(winter.contains("Bild d003") && !winter.contains("Bild d002"), "{winter}");
    for path in [
        "sv/verktyg/type/image/",
        "en/tools/use/advertising/",
        "en/tools/licence/cc-by-4.0/",
        "sv/verktyg/shape/landscape/",
    ] {
        assert!(site.output(&format!("{path}index.html")).contains("d005"), "{path}");
    }
    site.assert_clean();
}

/// How many pages of assets a new one among so many makes again.
fn pages_for_one_more(count: usize) -> usize {
    let mut site = library(count);
    site.build();
    add(&site, "d002b", "season: autumn\n");
    let report = site.build();
    site.assert_clean();
    names(&report.rendered).iter().filter(|path| path.starts_with("sv/verktyg/media/")).count()
}

#[test]
fn a_new_asset_makes_few_pages_however_many_there_are() {
    let (few, many) = (pages_for_one_more(24), pages_for_one_more(72));
    assert!(few <= 20 && many <= few, "{few} of 24, {many} of 72");
}

/// What lists show of an asset is its name; the script reads the rest from a file of its own, whose name stays.
#[test]
fn another_alternative_text_makes_no_list_again() {
    let mut site = library(12);
    site.build();
    site.edit("media/d003.svg.yaml", "alt: {sv: En form", "alt: {sv: En krok");
    let report = site.build();
    let lists: Vec<String> = names(&report.rendered)
        .into_iter()
        .filter(|path| path.starts_with("sv/verktyg/") && path.ends_with(".html") && !path.contains("/media/"))
        .collect();
    assert_eq!(lists, Vec::<String>::new());
    assert!(site.output("sv/verktyg/assets.js").contains("En krok"));
    site.assert_clean();
}

#[test]
fn a_withdrawn_asset_leaves_everything_that_told_of_it_and_nothing_else_changes() {
    let mut site = library(12);
    site.build();
    let before = site.tree();
    site.edit("media/d007.svg.yaml", "credit:", "withdrawn: 2026-11-22\ncredit:");
    let report = site.build();
    site.assert_clean();
    let showed: BTreeSet<String> = before
        .iter()
        .filter(|(path, bytes)| !path.contains("d007") && String::from_utf8_lossy(bytes).contains("d007"))
        .filter(|(path, _)| !path.starts_with('.'))
        .map(|(path, _)| path.clone())
        .collect();
    assert!(showed.contains("toolbox/catalog.json") && showed.contains("sv/verktyg/season/winter/index.html"));
    let after = site.tree();
    for (path, bytes) in &after {
        let tells = String::from_utf8_lossy(bytes).contains("d007") || path.contains("d007");
        assert!(!tells, "{path} tells of what was withdrawn");
    }
    // The toolbox's first page counts them, and those beside it on a shelf show another one instead.
    let changed: BTreeSet<String> =
        names(&report.written).into_iter().filter(|path| before.contains_key(path)).collect();
    let counts = |path: &String| path.starts_with("sv/verktyg/") || path.starts_with("en/tools/");
    assert!(showed.iter().all(|path| changed.contains(path) || !after.contains_key(path)), "{showed:?} {changed:?}");
    assert!(changed.iter().all(|path| showed.contains(path) || counts(path)), "{changed:?}");
}

/// Neither what an asset replaces nor what takes its place is named before or after its days.
#[test]
fn an_asset_never_names_another_that_may_not_be_shown() {
    let mut site = site();
    add(&site, "of-old", "withdrawn: 2026-11-01\n");
    add(&site, "of-today", "replaces: of-old\n");
    add(&site, "to-come", "replaces: of-today\nvalid_from: 2026-12-24\n");
    site.build();
    for (path, bytes) in site.tree() {
        let text = String::from_utf8_lossy(&bytes);
        let told = ["of-old", "to-come"].iter().find(|id| text.contains(*id) || path.contains(*id));
        assert_eq!(told, None, "{path}");
    }
    site.today = moveto::base::Date::parse("2026-12-24").unwrap();
    site.build();
    let catalog: serde_json::Value = serde_json::from_str(&site.output("toolbox/catalog.json")).unwrap();
    let asset = |id: &str| catalog["assets"].as_array().unwrap().iter().find(|asset| asset["id"] == id).unwrap();
    assert_eq!(asset("to-come")["replaces"], "of-today");
    assert_eq!(asset("of-today")["replaced_by"], serde_json::json!(["to-come"]));
    assert!(site.output("sv/verktyg/media/to-come/index.html").contains("of-today"));
    site.assert_clean();
}

#[test]
fn feeds_tell_what_is_new_and_what_will_soon_be_gone() {
    let mut site = site();
    site.edit("site.yaml", "slug: {sv: verktyg,", "leaving: {title: {sv: Snart borta}, days: 30}, slug: {sv: verktyg,");
    add(&site, "old", "versions: [{v: 1, date: 2026-01-02}]\nexpires: 2027-03-01\n");
    add(&site, "new", "versions: [{v: 1, date: 2026-01-01}, {v: 2, date: 2026-11-20}]\nexpires: 2026-12-22\n");
    add(&site, "coming", "versions: [{v: 1, date: 2026-12-24}]\n");
    site.build();
    let news = site.output("sv/verktyg/feed.xml");
    let place = |text: &str| news.find(text).unwrap_or_else(|| panic!("{text} isn't in {news}"));
    assert!(place("Bild new") < place("Bild old"));
    assert!(news.contains("<updated>2026-11-20T00:00:00Z") && !news.contains("Bild coming"));
    let leaving = site.output("sv/verktyg/leaving.xml");
    assert!(leaving.contains("Bild new – 22 december 2026") && !leaving.contains("Bild old"), "{leaving}");
    // Nothing will soon be gone: the feed is as old as what the toolbox told last.
    site.today = moveto::base::Date::parse("2027-01-02").unwrap();
    site.build();
    let leaving = site.output("sv/verktyg/leaving.xml");
    assert!(!leaving.contains("<entry>") && leaving.contains("<updated>2026-12-24T00:00:00Z"), "{leaving}");
    assert!(leaving.contains("<name>Norr</name>") && leaving.contains("<title>Snart borta</title>"), "{leaving}");
    // A month before its end, the other one is told too.
    site.today = moveto::base::Date::parse("2027-01-30").unwrap();
    site.build();
    let leaving = site.output("sv/verktyg/leaving.xml");
    assert!(leaving.contains("Bild old") && !leaving.contains("Bild new"), "{leaving}");
    site.assert_clean();
}

#[test]
fn what_only_the_owner_may_use_is_not_offered() {
    let mut site = site();
    add(&site, "own", "");
    site.edit("media/own.svg.yaml", "{id: cc-by-4.0}", "{id: cc-by-4.0, scope: []}");
    site.build();
    for (path, bytes) in site.tree() {
        assert!(!path.contains("own.svg") && !String::from_utf8_lossy(&bytes).contains("Bild own"), "{path}");
    }
}
