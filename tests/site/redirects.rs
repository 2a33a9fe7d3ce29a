//! Addresses once published: none vanishes in silence, and none that moved leads to nothing.

use crate::sample::{FILES, with_toolbox};
use crate::support::{TestSite, names};
use std::collections::BTreeSet;

const TOOLBOX: &str = "\
=== themes/plain/templates/toolbox.html
{% extends \"base.html\" %}{% block main %}{% for tile in shelf.tiles %}<a href=\"{{ root }}{{ tile.address }}\">{{ tile.title.text }}</a>{% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-check.html
{% extends \"base.html\" %}{% block main %}<p>{{ tool.name }}</p>{% endblock main %}
=== themes/plain/templates/toolbox-asset.html
{% extends \"base.html\" %}{% block main %}<p>{{ asset.credit }}</p>{% endblock main %}
";

/// A site that has been published: its addresses are in the lock.
pub fn published() -> TestSite {
    let mut site = TestSite::new(FILES);
    leads_on(&site);
    publish(&mut site);
    site
}

/// The same with a toolbox of three drawings.
pub fn published_toolbox() -> TestSite {
    let mut site = with_toolbox(TOOLBOX);
    leads_on(&site);
    for id in ["fox", "elk", "owl"] {
        let width = id.bytes().map(u32::from).sum::<u32>();
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><path d=\"M0 0h{width}v1z\"/></svg>\n"
        );
        site.write(&format!("media/{id}.svg"), &drawing);
        site.write(&format!("media/{id}.svg.yaml"), &format!("title: {{sv: {id}}}\nalt: {{sv: Ett djur, en: An animal}}\ncredit: Regionen\nlicense: {{id: cc-by-4.0}}\n"));
    }
    publish(&mut site);
    site
}

/// Gives the theme a page for addresses that lead on.
fn leads_on(site: &TestSite) {
    site.write(
        "themes/plain/templates/moved.html",
        r#"<!doctype html><html lang="{{ lang }}"><head><title>{{ to.title }}</title><meta http-equiv="refresh" content="0; url={{ to.href }}"><link rel="canonical" href="{{ page.canonical }}"></head><body><a href="{{ to.href }}">{{ to.title }}</a></body></html>"#,
    );
}

/// Builds, and keeps what was published as `moveto build` does.
#[track_caller]
fn publish(site: &mut TestSite) {
    let lock = moveto::base::SourcePath::new("content/urls.lock");
    let outcome = site.try_build();
    assert!(outcome.report.is_some(), "{:#?}", outcome.diagnostics);
    site.write("content/urls.lock", &outcome.locks[&lock]);
    let again = site.try_build();
    assert_eq!(names(&again.report.unwrap().rendered), Vec::<String>::new(), "the lock alone renders nothing");
    assert_eq!(again.locks[&lock], site.read("content/urls.lock"), "the lock comes to rest");
    site.assert_clean();
}

/// The faults of a build that must fail, as `path:start code`, and what it says one could write.
#[track_caller]
fn faults(site: &mut TestSite) -> Vec<(String, &'static str, String)> {
    let outcome = site.try_build();
    assert!(outcome.report.is_none(), "the build should fail");
    let told = |fault: moveto::base::Diagnostic| {
        (fault.span.path.to_string(), fault.code, fault.help.map(|help| help.en).unwrap_or_default())
    };
    outcome.diagnostics.into_iter().filter(moveto::base::Diagnostic::is_error).map(told).collect()
}

fn redirect(site: &TestSite, path: &str) -> String {
    let page = site.output(path);
    page.split("url=").nth(1).unwrap().split(['"', '>', ' ']).next().unwrap().to_owned()
}

#[test]
fn the_lock_names_every_page_and_what_lies_there() {
    let site = published();
    let lock = site.read("content/urls.lock");
    let lines: BTreeSet<&str> = lock.lines().filter(|line| !line.starts_with('#')).collect();
    for line in [
        "sv/ pages/front",
        "sv/berattelser/ stories",
        "sv/berattelser/anna/ stories/anna",
        "en/stories/cia/ stories/cia fallback",
        "en/tags/work/ tags/work",
    ] {
        assert!(lines.contains(line), "{line} is not in\n{lock}");
    }
    assert_eq!(lines.len(), 22);
}

#[test]
fn a_changed_slug_is_a_fault_at_the_slug_until_the_old_address_leads_on() {
    let mut site = published();
    site.edit("content/stories/anna/index.sv.md", "title: Anna", "title: Anna\nslug: annika");
    let found = faults(&mut site);
    assert_eq!(found.len(), 1);
    let (path, code, help) = &found[0];
    assert_eq!((path.as_str(), *code), ("content/stories/anna/index.sv.md", "address/changed"));
    let line = "sv/berattelser/anna/: stories/anna";
    assert!(help.contains(line), "{help}");
    site.write("content/redirects.yaml", &format!("moved:\n  {line}\n"));
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/berattelser/anna/index.html"), "../../../sv/berattelser/annika/");
    assert!(site.output("sv/berattelser/anna/index.html").contains("https://north.example/sv/berattelser/annika/"));
    assert!(!site.output("sitemap-sv.xml").contains("berattelser/anna/"));
    // It follows the item wherever that goes next.
    site.edit("content/stories/anna/index.sv.md", "slug: annika", "slug: anna-b");
    site.write("content/redirects.yaml", &format!("moved:\n  {line}\n  sv/berattelser/annika/: stories/anna\n"));
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/berattelser/anna/index.html"), "../../../sv/berattelser/anna-b/");
}

#[test]
fn a_deleted_item_is_one_fault_for_all_its_languages() {
    let mut site = published();
    site.edit("content/stories/bo/index.sv.md", "[Anna](stories/anna)", "Anna");
    site.edit("content/stories/bo/index.en.md", "[Anna](stories/anna)", "Anna");
    site.remove("content/stories/anna");
    let found = faults(&mut site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), ("content/urls.lock", "address/vanished"));
    assert!(found[0].2.contains("`stories/anna: …`"), "{}", found[0].2);
    site.write("content/redirects.yaml", "moved: {stories/anna: stories/bo}\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/berattelser/anna/index.html"), "../../../sv/berattelser/bo/");
    assert_eq!(redirect(&site, "en/stories/anna/index.html"), "../../../en/stories/bo/");
    site.write("content/redirects.yaml", "gone: [stories/anna]\n");
    publish(&mut site);
    assert!(!site.path("public/sv/berattelser/anna").exists());
    let nginx = site.output("redirects/nginx.conf");
    assert!(nginx.contains("location = \"/sv/berattelser/anna/\" { return 410; }"), "{nginx}");
}

#[test]
fn a_section_under_a_new_name_is_one_fault_and_one_line() {
    let mut site = published();
    site.edit("site.yaml", "slug: {sv: berattelser,", "slug: {sv: historier,");
    let found = faults(&mut site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), ("site.yaml", "address/section-changed"));
    let line = "sv/berattelser/*: stories";
    assert!(found[0].2.contains(line), "{}", found[0].2);
    site.write("content/redirects.yaml", &format!("moved: {{ {line} }}\n"));
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/berattelser/bo/index.html"), "../../../sv/historier/bo/");
    assert_eq!(redirect(&site, "sv/berattelser/index.html"), "../../sv/historier/");
}

#[test]
fn a_language_that_goes_is_one_fault() {
    let mut site = published();
    site.edit("site.yaml", "  - {tag: en, name: English}\n", "");
    for id in ["stories/anna", "stories/bo", "municipalities/are", "municipalities/berg", "pages/front", "pages/about"]
    {
        site.remove(&format!("content/{id}/index.en.md"));
    }
    let found = faults(&mut site);
    assert_eq!(found.iter().map(|fault| fault.1).collect::<Vec<_>>(), ["address/language-gone"]);
    site.write("content/redirects.yaml", "gone: [en/*]\n");
    publish(&mut site);
    assert!(!site.path("public/en").exists());
}

/// Nobody has to decide anything when a text is translated at last.
#[test]
fn the_address_of_a_fallback_leads_to_the_translation() {
    let mut site = published();
    site.write("content/stories/cia/index.en.md", "---\ntitle: Cia\nslug: cia-of-berg\n---\nIn English at last.\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "en/stories/cia/index.html"), "../../../en/stories/cia-of-berg/");
    site.remove("content/stories/cia/index.en.md");
    site.write("content/redirects.yaml", "moved: {en/stories/cia-of-berg/: stories/cia}\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "en/stories/cia-of-berg/index.html"), "../../../en/stories/cia/");
}

#[test]
fn a_deleted_lock_starts_over() {
    let mut site = published();
    site.remove("content/stories/cia");
    assert_eq!(faults(&mut site)[0].1, "address/vanished");
    site.remove("content/urls.lock");
    publish(&mut site);
}

#[test]
fn addresses_of_an_older_site_lead_in() {
    let mut site = published();
    site.write(
        "content/redirects.yaml",
        "moved:\n  om-oss.html: pages/about\n  bo/här/: https://example.org/x\n  flytta.php: stories\n",
    );
    publish(&mut site);
    assert_eq!(redirect(&site, "om-oss.html"), "./sv/about/");
    assert_eq!(redirect(&site, "bo/här/index.html"), "https://example.org/x");
    assert!(!site.path("public/flytta.php").exists(), "a server would not show a page there");
    let rules = site.output("_redirects");
    assert_eq!(
        rules,
        "/bo/h%C3%A4r/ https://example.org/x 301\n/flytta.php /sv/berattelser/ 301\n/om-oss.html /sv/about/ 301\n"
    );
    assert!(
        site.output("redirects/apache.conf").contains("RedirectMatch 301 \"^/flytta\\.php$\" \"/sv/berattelser/\"")
    );
}

#[test]
fn lines_that_cannot_stand_are_named() {
    let mut site = published();
    site.write(
        "content/redirects.yaml",
        "moved:\n  sv/about/: stories\n  stories/anna: stories/bo\n  ../x/: stories\n  sv/old/: stories/ana\n  sv/gone/: stories\ngone: [sv/gone/]\n",
    );
    site.write("content/urls.lock", &format!("{}nonsense\n", site.read("content/urls.lock")));
    let codes: BTreeSet<&str> = faults(&mut site).into_iter().map(|fault| fault.1).collect();
    let wanted = [
        "address/bad-lock",
        "redirect/bad-address",
        "redirect/in-use",
        "redirect/item-is-there",
        "redirect/moved-and-gone",
        "redirect/unknown-destination",
    ];
    assert_eq!(codes, BTreeSet::from(wanted));
}

/// The last day of a need comes by itself: nobody has to write a line for it.
#[test]
fn a_need_after_its_last_day_is_gone() {
    let mut site = published();
    site.write("content/employers/firm/item.yaml", "municipality: are\nsector: private\n");
    site.write("content/employers/firm/index.sv.md", "---\ntitle: Firman\n---\n");
    site.write(
        "content/needs/cook/item.yaml",
        "type: job\nemployer: firm\nmunicipality: are\noccupation: \"3451\"\nlink: https://example.org/\ncloses: 2026-12-01\n",
    );
    site.write("content/needs/cook/index.sv.md", "---\ntitle: Kock\n---\n");
    site.edit(
        "site.yaml",
        "sections:\n",
        "sections:\n  needs: {title: {sv: Jobb}}\n  employers: {title: {sv: Arbetsgivare}}\n",
    );
    let page = r#"{% extends "base.html" %}"#;
    site.write("themes/plain/templates/needs.html", page).write("themes/plain/templates/employers.html", page);
    publish(&mut site);
    assert!(site.path("public/sv/needs/cook/index.html").exists());
    site.today = moveto::base::Date::parse("2026-12-02").unwrap();
    publish(&mut site);
    assert!(!site.path("public/sv/needs/cook").exists());
    assert!(site.output("redirects/nginx.conf").contains("/sv/needs/cook/"));
}

/// Readers of the old address would find something else there.
#[test]
fn an_address_that_another_item_takes_over_is_a_fault() {
    let mut site = published();
    site.edit("content/stories/anna/index.sv.md", "title: Anna", "title: Anna\nslug: bo");
    site.edit("content/stories/bo/index.sv.md", "title: Bo", "title: Bo\nslug: anna");
    let found = faults(&mut site);
    let told: Vec<(&str, &str)> = found.iter().map(|fault| (fault.0.as_str(), fault.1)).collect();
    let (anna, bo) = ("content/stories/anna/index.sv.md", "content/stories/bo/index.sv.md");
    assert_eq!(told, [(anna, "address/taken"), (bo, "address/taken")]);
    let lock: Vec<String> = site.read("content/urls.lock").lines().map(str::to_owned).collect();
    let without = lock
        .into_iter()
        .filter(|line| !line.starts_with("sv/berattelser/anna/") && !line.starts_with("sv/berattelser/bo/"));
    site.write("content/urls.lock", &(without.collect::<Vec<_>>().join("\n") + "\n"));
    publish(&mut site);
}

#[test]
fn the_place_of_an_item_that_is_gone_can_be_given_away() {
    let mut site = published();
    site.remove("content/stories/cia");
    site.write("content/stories/dan/item.yaml", "date: 2026-04-01\nmunicipality: berg\n");
    site.write("content/stories/dan/index.sv.md", "---\ntitle: Dan\nslug: cia\n---\n");
    assert!(faults(&mut site).iter().any(|fault| fault.1 == "address/taken"));
    site.write("content/redirects.yaml", "gone: [stories/cia]\n");
    publish(&mut site);
}

/// Who took a translation back has nothing to decide: the item is still shown.
#[test]
fn a_translation_that_is_withdrawn_leads_to_what_is_shown_instead() {
    let mut site = published();
    site.edit("content/stories/anna/index.en.md", "title: Anna", "title: Anna\nslug: ann");
    site.write("content/redirects.yaml", "moved: {en/stories/anna/: stories/anna}\n");
    publish(&mut site);
    site.remove("content/stories/anna/index.en.md").remove("content/redirects.yaml");
    publish(&mut site);
    assert_eq!(redirect(&site, "en/stories/ann/index.html"), "../../../en/stories/anna/");
}

/// Whatever a line names, no build begins to write what it can't finish.
#[test]
fn lines_that_stand_in_the_way_of_files_are_named() {
    let mut site = published();
    for (line, code) in [
        ("robots.txt: stories", "redirect/in-use"),
        ("_redirects: stories", "address/folder-in-the-way"),
        ("sv/x.html: stories\n  sv/x.html/: stories", "address/folder-in-the-way"),
        ("sv/feed.xml/: stories", "address/folder-in-the-way"),
        ("sv/x/: https://north.example/sv/x/", "redirect/unknown-destination"),
        ("sv/a b/: stories", "redirect/bad-address"),
    ] {
        site.write("content/redirects.yaml", &format!("moved:\n  {line}\n"));
        let found = faults(&mut site);
        assert!(found.iter().any(|fault| fault.1 == code), "{line}: {found:?}");
    }
}

/// People copy addresses as browsers show them, or as they are sent.
#[test]
fn an_address_may_be_written_encoded() {
    let mut site = published();
    site.write("content/redirects.yaml", "moved: {sv/h%C3%A4r/: pages/about}\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/här/index.html"), "../../sv/about/");
    assert!(site.output("redirects/nginx.conf").contains("location = \"/sv/här/\""));
}

/// Lists come and go with what is in them; the other pages of the toolbox stand in letters and in READMEs of partners.
#[test]
fn the_lock_names_the_pages_of_the_toolbox_but_its_lists() {
    let site = published_toolbox();
    let lock = site.read("content/urls.lock");
    let of_toolbox: Vec<&str> = lock.lines().filter(|line| line.starts_with("en/tools/")).collect();
    let wanted = [
        "en/tools/ toolbox",
        "en/tools/check/ toolbox check",
        "en/tools/media/elk/ media/elk",
        "en/tools/media/fox/ media/fox",
        "en/tools/media/lake/ media/lake",
        "en/tools/media/owl/ media/owl",
    ];
    assert_eq!(of_toolbox, wanted);
}

#[test]
fn a_toolbox_under_a_new_name_is_one_fault_and_one_line() {
    let mut site = published_toolbox();
    site.edit("site.yaml", "slug: {sv: verktyg,", "slug: {sv: media,");
    let found = faults(&mut site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), ("site.yaml", "address/section-changed"));
    assert!(found[0].2.contains("`sv/verktyg/*: toolbox`"), "{}", found[0].2);
    site.write("content/redirects.yaml", "moved: {sv/verktyg/*: toolbox}\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "sv/verktyg/index.html"), "../../sv/media/");
    assert_eq!(redirect(&site, "sv/verktyg/check/index.html"), "../../../sv/media/check/");
    assert_eq!(redirect(&site, "sv/verktyg/media/fox/index.html"), "../../../../sv/media/media/fox/");
}

/// What may be handed out no longer is nowhere in the output, not even among the addresses that are gone.
#[test]
fn a_withdrawn_asset_needs_no_line_and_leaves_no_address() {
    let mut site = published_toolbox();
    let card = site.read("media/fox.svg.yaml");
    site.write("media/fox.svg.yaml", &format!("{card}withdrawn: 2026-11-01\n"));
    publish(&mut site);
    assert!(!site.read("content/urls.lock").contains("fox"));
    let named: Vec<String> = site
        .tree()
        .into_iter()
        .filter(|(path, bytes)| path.contains("fox") || String::from_utf8_lossy(bytes).contains("fox"))
        .map(|(path, _)| path)
        .collect();
    assert!(named.iter().all(|path| path.starts_with("revoked") || path == "toolbox/catalog.json"), "{named:?}");
    site.write("media/fox.svg.yaml", &card);
    publish(&mut site);
    assert!(site.read("content/urls.lock").contains("en/tools/media/fox/ media/fox"));
}

#[test]
fn a_deleted_asset_is_one_fault_until_it_is_gone_or_replaced() {
    let mut site = published_toolbox();
    let copies = moveto::base::SourcePath::new("media/copies.lock");
    let handed_out = site.try_build().locks[&copies].clone();
    site.write("media/copies.lock", &handed_out);
    site.remove("media/fox.svg").remove("media/fox.svg.yaml");
    let found = faults(&mut site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), ("content/urls.lock", "address/vanished"));
    assert!(found[0].2.contains("`media/fox`"), "{}", found[0].2);
    site.write("content/redirects.yaml", "gone: [media/elk]\n");
    assert!(faults(&mut site).iter().any(|fault| fault.1 == "redirect/item-is-there"));
    site.write("content/redirects.yaml", "gone: [media/fox]\n");
    publish(&mut site);
    assert!(site.output("redirects/nginx.conf").contains("location = \"/sv/verktyg/media/fox/\" { return 410; }"));
    site.write("content/redirects.yaml", "moved: {media/fox: media/owl}\n");
    publish(&mut site);
    assert_eq!(redirect(&site, "en/tools/media/fox/index.html"), "../../../../en/tools/media/owl/");
    // Whoever says on the new card what it replaces has said enough.
    site.write("content/redirects.yaml", "{}\n");
    let card = site.read("media/elk.svg.yaml");
    site.write("media/elk.svg.yaml", &format!("{card}replaces: fox\n"));
    publish(&mut site);
    assert_eq!(redirect(&site, "en/tools/media/fox/index.html"), "../../../../en/tools/media/elk/");
}
