//! Packages of the toolbox: what is in them, that they are the same wherever they are made, what changes them, what is wrong.

use crate::sample::with_toolbox;
use crate::support::{TestSite, names, picture};
use moveto::base::Sha256;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

const KIT: &str = "content/toolbox/kit/item.yaml";
const FOREST: &str = "media/forest.png.yaml";

const THEME: &str = r#"
=== themes/plain/templates/toolbox.html
{% extends "base.html" %}{% block main %}{% for one in shelf.packages %}<a href="{{ root }}{{ one.address }}">{{ one.title }}</a>{% endfor %}{% for tile in shelf.tiles %}[{{ tile.id }}]{% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-asset.html
{% extends "base.html" %}{% block main %}[{{ asset.id }}]{% endblock main %}
=== themes/plain/templates/toolbox-package.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% for zip in zips %}<a href="{{ root }}{{ zip.address }}">{{ zip.file }}</a> {{ files[zip.address].bytes }} {{ files[zip.address].sha256 }}
{% endfor %}{% for asset in package.assets %}{% for file in asset.files %}[{{ file.path }} {{ files[file.address].bytes }}]{% endfor %}{% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-readme.txt
{{ package.title }} {{ label(key="more") }}
{% for asset in package.assets %}{{ asset.id }}: {{ asset.credit }}
{% endfor %}{% if package.funding %}{{ package.funding.line.text }}{% endif %}
=== themes/plain/templates/toolbox-licence.txt
{% for licence in package.licences %}{{ licence.title.text }} {{ licence.url }} {% for id in licence.assets %}{{ id }} {% endfor %}
{% endfor %}
=== content/toolbox/kit/item.yaml
assets: [lake]
where: {season: [winter]}
channels: [16x9, 1x1]
for: [partner]
=== content/toolbox/kit/index.sv.md
---
title: Paketet
---
Allt för vintern.
=== content/toolbox/kit/index.en.md
---
title: The kit
---
All for the winter.
=== content/toolbox/one/item.yaml
assets: [lake]
=== content/toolbox/one/index.sv.md
---
title: Bara sjön
---
=== media/forest.png.yaml
title: {sv: Skog, en: Forest}
alt: {sv: "En skog, \"tyst\"", en: A forest}
credit: "=1+1, Foto"
season: winter
license: {id: cc-by-4.0}
=== media/licences.yaml
cc-by-4.0:
  title: {sv: Erkännande 4.0, en: Attribution 4.0}
  url: https://creativecommons.org/licenses/by/4.0/
  uses: [editorial, partner, employer, advertising]
  edit: free
inside:
  title: {sv: Inom regionen, en: Inside}
  uses: [partner]
  edit: free
"#;

fn site() -> TestSite {
    let site = with_toolbox(THEME);
    site.write_bytes("media/forest.png", &picture(500, 500, 9));
    site
}

/// The packages by name.
fn packages(site: &TestSite) -> BTreeMap<String, Vec<u8>> {
    let zips = site.tree().into_iter().filter(|(path, _)| path.starts_with("toolbox/packages/"));
    zips.map(|(path, bytes)| (path.rsplit('/').next().unwrap().to_owned(), bytes)).collect()
}

/// The files of a package by their names in its folder.
fn unpacked(site: &TestSite, name: &str) -> BTreeMap<String, Vec<u8>> {
    let bytes = packages(site).remove(&format!("{name}.zip")).unwrap_or_else(|| panic!("no {name}"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut found = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let inner = file.name().strip_prefix(&format!("{name}/")).expect("one folder").to_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        found.insert(inner, bytes);
    }
    found
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

/// The rows of a table, by its heading.
fn rows(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<BTreeMap<String, String>> {
    let text = text(files, name);
    let text = text.strip_prefix('\u{feff}').expect("the mark by which Excel knows UTF-8");
    let cells = |line: &str| -> Vec<String> {
        let inner = line.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
        inner.split("\",\"").map(|cell| cell.replace("\"\"", "\"")).collect()
    };
    let mut lines = text.split_terminator("\r\n").map(cells);
    let heading = lines.next().unwrap();
    lines.map(|row| heading.iter().cloned().zip(row).collect()).collect()
}

fn codes(site: &mut TestSite) -> Vec<&'static str> {
    site.try_build().diagnostics.iter().map(|fault| fault.code).collect()
}

#[test]
fn two_folders_make_the_same_packages() {
    let (mut one, mut other) = (site(), site());
    one.build();
    other.build();
    let names: Vec<String> = packages(&one).into_keys().collect();
    assert_eq!(names, ["kit-en.zip", "kit-sv.zip", "one-sv.zip"], "one in each language that has a text of its own");
    assert!(packages(&one) == packages(&other));
    one.assert_clean();
}

#[test]
fn what_is_in_a_package_agrees_with_the_cards() {
    let mut site = site();
    site.build();
    let files = unpacked(&site, "kit-sv");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let wanted = [
        "16x9/forest-16x9.jpg",
        "16x9/lake-16x9.jpg",
        "1x1/forest-1x1.jpg",
        "1x1/lake-1x1.jpg",
        "LICENCE.txt",
        "README.txt",
        "SHA256SUMS",
        "alt-texts.csv",
        "credits.csv",
    ];
    assert_eq!(names, wanted);
    let published: BTreeSet<Vec<u8>> = site.tree().into_values().collect();
    assert!(files.iter().filter(|(name, _)| name.contains('/')).all(|(_, bytes)| published.contains(bytes)));
    let sums = text(&files, "SHA256SUMS");
    let told: BTreeMap<&str, &str> =
        sums.lines().map(|line| line.split_once("  ").unwrap()).map(|(sum, name)| (name, sum)).collect();
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "SHA256SUMS") {
        assert_eq!(told[name.as_str()], Sha256::of(bytes).to_string(), "{name}");
    }
    assert_eq!(told.len(), files.len() - 1);

    let credits = rows(&files, "credits.csv");
    let of = |file: &str, key: &str| credits.iter().find(|row| row["file"] == file).unwrap()[key].clone();
    assert_eq!(of("1x1/lake-1x1.jpg", "credit"), "moveto");
    assert_eq!(of("1x1/forest-1x1.jpg", "credit"), "'=1+1, Foto", "no formula for a spreadsheet");
    assert_eq!(of("1x1/lake-1x1.jpg", "licence"), "cc-by-4.0");
    assert_eq!(of("1x1/lake-1x1.jpg", "uses"), "editorial partner employer advertising");
    assert_eq!(credits.len(), 4);
    let alts = rows(&files, "alt-texts.csv");
    let of =
        |asset: &str, lang: &str| alts.iter().find(|row| row["asset"] == asset && row["language"] == lang).unwrap();
    assert_eq!(of("forest", "sv")["alt"], "En skog, ”tyst”");
    assert_eq!(of("lake", "en")["alt"], "A lake");
    assert!(text(&files, "README.txt").starts_with("Paketet Läs mer\nforest: =1+1, Foto\nlake: moveto\n"));
    assert!(
        text(&files, "LICENCE.txt").contains("Erkännande 4.0 https://creativecommons.org/licenses/by/4.0/ forest lake")
    );
    let english = unpacked(&site, "kit-en");
    assert!(text(&english, "README.txt").starts_with("The kit Read more\n"));
    assert!(text(&english, "LICENCE.txt").contains("Attribution 4.0"));

    let page = site.output("sv/verktyg/packages/kit/index.html");
    for (name, bytes) in packages(&site).into_iter().filter(|(name, _)| name.starts_with("kit-")) {
        let told = format!("{name}</a> {} {}", bytes.len(), Sha256::of(&bytes));
        assert!(page.contains(&told), "{told}: {page}");
    }
    assert!(page.contains(&format!("[16x9/lake-16x9.jpg {}]", files["16x9/lake-16x9.jpg"].len())), "{page}");
    assert!(site.output("en/tools/index.html").contains(">The kit</a>"));
    assert!(site.output("en/tools/packages/one/index.html").contains("one-sv.zip"), "a fallback has what there is");
}

#[test]
fn an_asset_that_is_withdrawn_leaves_what_had_it_and_nothing_else() {
    let mut site = site();
    site.build();
    let before = packages(&site);
    site.edit(FOREST, "credit:", "withdrawn: 2026-11-01\ncredit:");
    let report = site.build();
    site.assert_clean();
    let after = packages(&site);
    assert!(before["one-sv.zip"] == after["one-sv.zip"]);
    for kit in ["kit-sv", "kit-en"] {
        let files = unpacked(&site, kit);
        assert!(
            files
                .iter()
                .all(|(name, bytes)| !name.contains("forest") && !String::from_utf8_lossy(bytes).contains("forest"))
        );
        assert_eq!(rows(&files, "credits.csv").len(), 2);
    }
    let rendered = names(&report.rendered);
    // The page of the asset is gone, which sitemaps tell.
    let is_of_toolbox = |path: &&String| ["verktyg/", "tools/", "toolbox/"].iter().any(|part| path.contains(part));
    let strangers = rendered.iter().filter(|path| !is_of_toolbox(path) && !path.starts_with("sitemap"));
    assert_eq!(strangers.collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(rendered.contains(&"en/tools/packages/kit/index.html".to_owned()), "{rendered:?}");
    assert!(!rendered.iter().any(|path| path.contains("/one/")), "{rendered:?}");
    let zips = rendered.iter().filter(|path| path.ends_with(".zip")).count();
    assert_eq!(zips, 2);
}

#[test]
fn what_texts_say_makes_packages_anew_from_files_that_stand() {
    let mut site = site();
    site.build();
    site.edit("themes/plain/messages/en.ftl", "Read more", "Read on");
    let report = site.build();
    site.assert_clean();
    let rendered = names(&report.rendered);
    assert!(rendered.iter().any(|path| path.ends_with("kit-en.zip")), "{rendered:?}");
    assert!(!rendered.iter().any(|path| path.ends_with("-sv.zip") || path.ends_with(".jpg")), "{rendered:?}");
    assert!(text(&unpacked(&site, "kit-en"), "README.txt").starts_with("The kit Read on"));
    site.edit(KIT, "channels: [16x9, 1x1]", "channels: [16x9]");
    site.build();
    site.assert_clean();
    assert!(!unpacked(&site, "kit-sv").keys().any(|name| name.starts_with("1x1/")));
}

#[test]
fn those_who_pay_are_named_where_a_package_says_so() {
    let mut site = site();
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="20" height="20" fill="#05a"/></svg>"##;
    let card = "type: logo\ntitle: {sv: Fonden, en: The fund}\nalt: {sv: Fonden, en: The fund}\ncredit: Fonden\nlicense: {id: cc-by-4.0}\n";
    site.write("media/fund.svg", svg).write("media/fund.svg.yaml", card);
    site.write(
        "content/funding.yaml",
        "line: {sv: Medfinansieras av Fonden, en: Co-funded by the Fund}\nemblem: fund\n",
    );
    site.build();
    assert!(!unpacked(&site, "kit-sv").keys().any(|name| name.starts_with("funding/")));
    site.edit(KIT, "for:", "funding: true\nfor:");
    site.build();
    let files = unpacked(&site, "kit-sv");
    assert!(files.contains_key("funding/fund-drawing.svg") && files.contains_key("funding/fund-512.png"));
    assert!(text(&files, "README.txt").contains("Medfinansieras av Fonden"));
    assert!(text(&unpacked(&site, "kit-en"), "README.txt").contains("Co-funded by the Fund"));
    site.assert_clean();
    site.remove("content/funding.yaml");
    assert_eq!(codes(&mut site), ["package/no-funding"]);
}

#[test]
fn what_can_not_be_packed_is_named() {
    type Edit = fn(&TestSite);
    let cases: [(&str, Edit); 10] = [
        ("package/empty", |site| {
            site.edit(KIT, "assets: [lake]\n", "").edit(KIT, "season: [winter]", "season: [summer]");
        }),
        ("package/empty", |site| {
            site.edit(KIT, "[16x9, 1x1]", "[film]");
        }),
        ("media/unknown", |site| {
            site.edit(KIT, "assets: [lake]", "assets: [laek]");
        }),
        ("package/forbidden", |site| {
            site.edit("media/lake.png.yaml", "cc-by-4.0", "inside").edit(KIT, "for: [partner]", "for: [advertising]");
        }),
        ("package/kept", |site| {
            site.edit(FOREST, "{id: cc-by-4.0}", "{id: cc-by-4.0, scope: []}").edit(KIT, "[lake]", "[lake, forest]");
        }),
        ("package/without-files", |site| {
            site.edit(FOREST, "{id: cc-by-4.0}", "{id: cc-by-4.0, edit: none}").edit(KIT, "[lake]", "[lake, forest]");
        }),
        ("package/no-licence", |site| {
            site.edit(FOREST, "{id: cc-by-4.0}", "{id: none}").edit(KIT, "[lake]", "[lake, forest]");
        }),
        ("package/refused-name", |site| {
            site.rename("content/toolbox/kit", "content/toolbox/aux");
        }),
        ("item/unknown-reference", |site| {
            site.edit(KIT, "season: [winter]", "municipality: [aare]");
        }),
        ("package/no-toolbox", |site| {
            site.edit("site.yaml", "toolbox:", "#");
        }),
    ];
    for (code, edit) in cases {
        let mut site = site();
        edit(&site);
        let found = codes(&mut site);
        assert!(found.contains(&code), "{code}: {found:?}");
    }
}

/// A kit must not stop the site on the day on which something ends, unless nothing is left of it.
#[test]
fn what_ends_on_a_day_leaves_a_package_with_a_warning() {
    let mut site = site();
    site.edit(KIT, "assets: [lake]", "assets: [lake, forest]");
    site.edit(FOREST, "credit:", "expires: 2026-11-21\ncredit:");
    let outcome = site.try_build();
    let told: Vec<(&str, bool)> = outcome.diagnostics.iter().map(|fault| (fault.code, fault.is_error())).collect();
    assert_eq!(told, [("package/left-out", false)]);
    assert_eq!(rows(&unpacked(&site, "kit-sv"), "credits.csv").len(), 2);
    site.edit(KIT, "assets: [lake, forest]", "assets: [forest]");
    assert_eq!(codes(&mut site), ["package/empty", "package/left-out"]);
}
