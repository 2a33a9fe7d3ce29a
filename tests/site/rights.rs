//! What may be shown today: licences, consent, embargo, expiry, withdrawal, and what stands for a picture that may not.

use crate::sample::FILES;
use crate::support::{TestSite, names, paths, picture};
use moveto::base::{Date, Diagnostic};
use moveto::content::licences::{Edit, Use};
use moveto::model::{Barred, Rights, Site};
use moveto::{State, collect, content, model};
use std::collections::BTreeMap;

pub const CARD: &str = "media/lake.png.yaml";
const LICENCES: &str = "media/licences.yaml";

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The site as it is linked, with all faults.
fn linked(site: &TestSite) -> (Site, Vec<Diagnostic>) {
    let (sources, mut found) = collect::collect(site.root(), &State::empty().memory.stats, true);
    let (contents, _, faults) = content::parse(&sources, &State::empty().memory.parsed);
    found.extend(faults);
    let (linked, faults) = model::link(contents, site.today, None);
    found.extend(faults);
    (linked.unwrap(), found)
}

/// Code, and the text at the place of each fault.
fn told(site: &TestSite) -> Vec<(&'static str, String)> {
    let (_, mut found) = linked(site);
    found.sort();
    let at = |fault: &Diagnostic| {
        let text = site.read(fault.span.path.as_str());
        text[fault.span.start as usize..fault.span.end as usize].to_owned()
    };
    found.iter().map(|fault| (fault.code, at(fault))).collect()
}

/// The sample with `lines` added to the card of its picture, in place of the licence if they name one.
fn with_card(lines: &str) -> TestSite {
    let site = TestSite::new(FILES);
    let own = if lines.contains("license") { "" } else { "license: {id: cc-by-4.0}\n" };
    site.edit(CARD, "license: {id: cc-by-4.0}\n", &format!("{own}{lines}\n"));
    site
}

/// A second picture that may always be shown, and the rule to show it instead of others.
pub fn add_substitute(site: &TestSite) {
    site.write_bytes("media/region.png", &picture(400, 300, 9));
    let card =
        "title: {sv: Skog, en: Forest}\nalt: {sv: En skog, en: A forest}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\n";
    site.write("media/region.png.yaml", card);
    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: region}\nfeed:");
}

#[test]
fn every_reason_bars() {
    let cases = [
        ("expires: 2026-11-21", Barred::Expired(day("2026-11-21"))),
        ("consent: {status: given, expires: 2026-11-20}", Barred::Expired(day("2026-11-20"))),
        ("valid_from: 2026-11-23", Barred::Embargo(day("2026-11-23"))),
        ("withdrawn: 2026-11-22", Barred::Withdrawn(Some(day("2026-11-22")))),
        ("consent: {status: withdrawn}", Barred::Withdrawn(None)),
        ("consent: {status: pending}", Barred::Pending),
        ("consent: {status: given, covers: [advertising]}", Barred::NotCovered),
        ("license: {id: none}", Barred::Unlicensed),
        ("# no license", Barred::Unlicensed),
    ];
    for (lines, why) in cases {
        let mut site = with_card(lines);
        let (linked, _) = linked(&site);
        assert_eq!(linked.barred.get("lake").map(|asset| asset.why), Some(why), "{lines}");
        assert!(linked.media.is_empty(), "{lines}");
        let outcome = site.try_build();
        assert!(outcome.report.is_none(), "{lines}");
        let barred = outcome.diagnostics.iter().filter(|fault| fault.code == "media/barred");
        let places: Vec<&str> = barred.map(|fault| fault.span.path.as_str()).collect();
        assert_eq!(places, ["content/stories/anna/item.yaml", "content/stories/cia/index.sv.md"], "{lines}");
    }
}

#[test]
fn the_last_and_the_first_day_count() {
    for lines in [
        "expires: 2026-11-22",
        "valid_from: 2026-11-22",
        "withdrawn: 2026-11-23",
        "consent: {status: given, expires: 2026-11-22, ref: SAM-1}",
        "consent: {status: given, covers: [owner]}",
        "consent: {status: none-needed}",
    ] {
        let mut site = with_card(lines);
        site.build();
        assert!(linked(&site).0.barred.is_empty(), "{lines}");
    }
}

/// Everything that the tree says of the picture: its id, alternative text, credit and bytes.
fn traces(site: &TestSite, lake: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let holds = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    let tree = site.tree();
    let mut found = Vec::new();
    for (path, bytes) in &tree {
        let words = ["lake", "En sjö", "A lake", "Fotograf Sjöman", "Sjön i ord", "Sjöns bildtext"];
        found.extend(words.iter().filter(|word| holds(bytes, word)).map(|word| format!("{path} says {word}")));
        if path.contains("lake") || lake.values().any(|rendition| rendition == bytes) {
            found.push(format!("{path} is there"));
        }
    }
    found
}

#[test]
fn what_has_expired_is_nowhere_and_comes_back() {
    let mut site = TestSite::new(FILES);
    add_substitute(&site);
    site.edit(CARD, "credit: moveto", "credit: Fotograf Sjöman");
    site.edit("content/stories/cia/index.sv.md", "![](media:lake)", "![Sjön i ord](media:lake)");
    site.edit(
        "content/pages/about/index.sv.md",
        "Om oss.",
        "Om oss.\n\n:::figure media=\"lake\"\nSjöns bildtext.\n:::",
    );
    let blocks = site.read("themes/plain/templates/blocks.html");
    let figure = "{% component block_figure(picture, @root) %}<figure><img src=\"{{ root }}{{ picture.src }}\" alt=\"{{ picture.alt }}\">{{ picture.credit }}<figcaption>{{ body | safe }}</figcaption></figure>{% endcomponent block_figure %}\n";
    site.write("themes/plain/templates/blocks.html", &format!("{blocks}{figure}"));
    site.build();
    let whole = site.tree();
    let lake: BTreeMap<_, _> = whole
        .iter()
        .filter(|(path, _)| path.contains("lake"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    assert_eq!(lake.len(), 4);
    assert!(traces(&site, &lake).len() > 10);

    site.edit(CARD, "license:", "expires: 2026-11-21\nlicense:");
    let outcome = site.try_build();
    let told: Vec<_> = outcome.diagnostics.iter().map(|fault| (fault.code, fault.span.path.as_str())).collect();
    assert_eq!(
        told,
        [
            ("media/substituted", "content/pages/about/index.sv.md"),
            ("media/substituted", "content/stories/anna/item.yaml"),
            ("media/substituted", "content/stories/cia/index.sv.md"),
        ]
    );
    assert_eq!(traces(&site, &lake), Vec::<String>::new());
    let about = site.output("sv/about/index.html");
    assert!(about.contains("Regionen<figcaption></figcaption>") && about.contains("alt=\"En skog\""), "{about}");
    assert!(site.output("sv/berattelser/cia/index.html").contains("alt=\"En skog\""));
    // Exactly what showed it, in lists and cards too, and the renditions of the substitute.
    let report = outcome.report.unwrap();
    let renditions: Vec<String> = site.tree().into_keys().filter(|path| path.starts_with("media/region-")).collect();
    assert_eq!(renditions.len(), 4);
    let expected = format!(
        "sv/ sv/about/ sv/berattelser/ sv/berattelser/anna/ sv/berattelser/cia/ sv/berattelser/bo/ sv/kommuner/are/ sv/tags/family/
        en/ en/stories/ en/stories/anna/ en/stories/cia/ en/stories/bo/ en/municipalities/are/ en/tags/family/ {}",
        renditions.join(" ")
    );
    let rendered = names(&report.rendered);
    assert!(rendered.iter().all(|path| !path.contains("lake")));
    assert_eq!(rendered, names(&paths(&expected)));
    assert_eq!(names(&report.removed), lake.keys().cloned().collect::<Vec<_>>());
    site.assert_clean();

    site.edit(CARD, "expires: 2026-11-21", "expires: 2027-11-21");
    site.build();
    assert_eq!(site.tree(), whole);
    site.assert_clean();
}

/// A caption that readers aren't shown is not found either.
#[test]
fn words_left_out_are_not_found() {
    let mut site = crate::search::site();
    add_substitute(&site);
    site.edit("content/pages/about/index.sv.md", "Om oss.", ":::figure media=\"lake\"\nBildtexten.\n:::\n\nOm oss.");
    let blocks = site.read("themes/plain/templates/blocks.html");
    let figure =
        "{% component block_figure(picture) %}{{ picture.id }}{{ body | safe }}{% endcomponent block_figure %}\n";
    site.write("themes/plain/templates/blocks.html", &format!("{blocks}{figure}"));
    site.build();
    let says = |site: &TestSite| {
        let texts = site.tree().into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
        let found = texts.filter(|(_, text)| text.to_lowercase().contains("bildtexten"));
        found.map(|(path, _)| path).collect::<Vec<_>>()
    };
    let before = says(&site);
    assert!(before.len() == 2 && before.contains(&"sv/about/index.html".to_owned()), "{before:?}");
    site.edit(CARD, "license:", "withdrawn: 2026-11-22\nlicense:");
    site.build();
    assert_eq!(says(&site), Vec::<String>::new());
    site.assert_clean();
}

#[test]
fn the_substitute_must_be_there_and_may_be_shown() {
    let codes = |site: &TestSite| told(site).into_iter().map(|(code, at)| format!("{code} {at}")).collect::<Vec<_>>();
    let site = with_card("# as it was");
    site.edit("site.yaml", "feed:", "rights: {barred: substitute}\nfeed:");
    assert_eq!(codes(&site), ["site/no-substitute "]);
    site.edit("site.yaml", "{barred: substitute}", "{barred: substitute, substitute: laek}");
    assert_eq!(codes(&site), ["media/unknown laek"]);
    site.edit("site.yaml", "laek", "region");
    site.write_bytes("media/region.png", &picture(40, 30, 9));
    site.write("media/region.png.yaml", &site.read(CARD).replace("license", "withdrawn: 2026-01-01\nlicense"));
    assert_eq!(codes(&site), ["media/barred region"]);
    site.edit("site.yaml", "barred: substitute", "barred: hide");
    let (sources, _) = collect::collect(site.root(), &State::empty().memory.stats, true);
    let (_, _, found) = content::parse(&sources, &State::empty().memory.parsed);
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["yaml/unknown-value"]);
}

fn rights(lines: &str, licence: &str) -> Rights {
    let site = with_card(lines);
    site.write(LICENCES, &format!("cc-by-4.0: {{title: {{sv: L}}, {licence}}}\n"));
    let (site, found) = linked(&site);
    assert!(found.iter().all(|fault| !fault.is_error()), "{lines}: {found:?}");
    site.media.get("lake").unwrap().rights.clone()
}

#[test]
fn licence_scope_and_cover_hold_together() {
    use Use::{Advertising as A, Editorial as E, Employer as W, Partner as P};
    let all = "uses: [editorial, partner, employer, advertising], edit: free";
    let scope = "license: {id: cc-by-4.0, scope: [partner, advertising]}\n";
    let cases: [(&str, &str, &[Use]); 12] = [
        ("", all, &[E, P, W, A]),
        ("", "uses: [], edit: free", &[]),
        ("", "uses: [partner], edit: none", &[P]),
        (scope, all, &[P, A]),
        ("license: {id: cc-by-4.0, scope: []}\n", all, &[]),
        ("consent: {status: none-needed}", all, &[E, P, W, A]),
        ("consent: {status: given}", all, &[]),
        ("consent: {status: given, covers: [owner]}", all, &[]),
        ("consent: {status: given, covers: [owner, region-partners]}", all, &[E, P, W]),
        ("consent: {status: given, covers: [owner, advertising]}", all, &[A]),
        ("consent: {status: none-needed, covers: [owner]}", all, &[]),
        (&format!("{scope}consent: {{status: given, covers: [owner, region-partners]}}"), all, &[P]),
    ];
    for (lines, licence, uses) in cases {
        assert_eq!(rights(lines, licence).uses.into_iter().collect::<Vec<_>>(), uses, "{lines} {licence}");
    }
}

#[test]
fn territory_edit_and_last_day_are_the_narrowest() {
    let within = |territories: &str, lines: &str| {
        let rights = rights(lines, &format!("uses: [partner], edit: crop-only{territories}"));
        let names: Vec<String> = rights.territories.iter().map(ToString::to_string).collect();
        (names.join(" "), rights.edit, rights.until.map(|day| day.to_string()))
    };
    let of = |territory: &str| format!("license: {{id: cc-by-4.0, territory: [{territory}]}}");
    let crop = Edit::CropOnly;
    assert_eq!(within("", ""), (String::new(), crop, None));
    assert_eq!(within(", territories: [EEA]", ""), ("EEA".to_owned(), crop, None));
    assert_eq!(within(", territories: [EEA]", &of("SE, NO")), ("NO SE".to_owned(), crop, None));
    assert_eq!(within("", &of("EU")), ("EU".to_owned(), crop, None));
    assert_eq!(within("", "license: {id: cc-by-4.0, edit: none}").1, Edit::None);
    let days = "expires: 2027-05-01\nwithdrawn: 2027-04-01\nconsent: {status: given, expires: 2027-06-01}";
    assert_eq!(within("", days).2.as_deref(), Some("2027-03-31"));
}

#[test]
fn a_card_only_narrows_its_licence() {
    let licence =
        "title: {sv: L}, uses: [editorial, partner], territories: [EU], edit: crop-only, url: https://l.example/1";
    let cases = [
        ("{id: cc-by-40}", "media/unknown-licence", "cc-by-40"),
        ("{id: own}", "media/unknown-licence", "own"),
        ("{id: cc-by-4.0, scope: [partner, advertising]}", "media/wider-than-licence", "advertising"),
        ("{id: cc-by-4.0, territory: [SE, NO]}", "media/wider-than-licence", "NO"),
        ("{id: cc-by-4.0, territory: [EEA]}", "media/wider-than-licence", "EEA"),
        ("{id: cc-by-4.0, edit: free}", "media/wider-than-licence", "free"),
        ("{id: cc-by-4.0, url: https://l.example/2}", "media/other-licence-address", "https://l.example/2"),
    ];
    for (license, code, at) in cases {
        let site = with_card(&format!("license: {license}"));
        site.write(LICENCES, &format!("cc-by-4.0: {{{licence}}}\n"));
        assert_eq!(told(&site), [(code, at.to_owned())], "{license}");
    }
    let site =
        with_card("license: {id: cc-by-4.0, url: https://l.example/1, scope: [partner], territory: [SE], edit: none}");
    site.write(LICENCES, &format!("cc-by-4.0: {{{licence}}}\n"));
    assert_eq!(told(&site), []);
}

#[test]
fn values_that_are_not_allowed_are_named() {
    let cases = [
        ("license: {id: cc-by-4.0, scope: [press]}", "yaml/unknown-value", "press"),
        ("license: {id: cc-by-4.0, territory: [Sweden]}", "yaml/bad-territory", "Sweden"),
        ("license: {id: cc-by-4.0, edit: some}", "yaml/unknown-value", "some"),
        ("type: picture", "yaml/unknown-value", "picture"),
        ("type: film", "media/wrong-type", "film"),
        ("source_type: painting", "yaml/unknown-value", "painting"),
        ("audience: [family]", "yaml/unknown-value", "family"),
        ("season: midsummer", "yaml/unknown-value", "midsummer"),
        ("consent: {status: given, basis: promise}", "yaml/unknown-value", "promise"),
        ("consent: {status: given, covers: [all]}", "yaml/unknown-value", "all"),
        ("versions: [{v: 1, sha256: abc}]", "yaml/bad-sha256", "abc"),
        ("place: {municipality: oslo}", "media/unknown-municipality", "oslo"),
        ("replaces: pond", "media/replaces-nothing", "pond"),
        ("replaces: lake", "media/replaces-itself", "lake"),
        ("valid_from: 2026-02-01\nexpires: 2027-01-01\nwithdrawn: never", "yaml/bad-date", "never"),
        ("consent: {status: given, ref: Anna Andersson}", "media/personal-data", "Anna Andersson"),
        ("people_visible: true", "media/people-without-consent", ""),
        ("people_visible: true\nconsent: {status: none-needed}", "media/people-without-consent", ""),
        ("expires: 2026-12-31", "media/leaves-soon", ""),
    ];
    for (lines, code, at) in cases {
        let site = with_card(lines);
        let first = told(&site).into_iter().find(|(found, _)| *found == code);
        assert_eq!(first, Some((code, at.to_owned())), "{lines}: {:?}", told(&site));
    }
    for good in
        ["place: {municipality: are}", "place: {municipality: \"2326\"}", "type: logo\nsource_type: ai-composite"]
    {
        assert_eq!(told(&with_card(good)), [], "{good}");
    }
    let site = TestSite::new(FILES);
    site.write(LICENCES, "none: {title: {sv: N}, uses: [], edit: none}\nCC: {title: {sv: N}, uses: [], edit: none}\n");
    let codes: Vec<_> = told(&site).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["media/unknown-licence", "licence/reserved", "licence/bad-id"]);
}

#[test]
fn what_was_withdrawn_can_be_deleted_and_is_still_known() {
    let mut site = with_card("withdrawn: 2026-11-01\nowner: region");
    site.remove("media/lake.png");
    site.edit("content/stories/anna/item.yaml", "picture: lake", "picture: pond");
    site.edit("content/stories/cia/index.sv.md", "![](media:lake)", "");
    site.write_bytes("media/pond.png", &picture(400, 300, 3));
    site.write("media/pond.png.yaml", &site.read(CARD).replace("withdrawn: 2026-11-01\n", "replaces: lake\n"));
    site.build();
    let (linked, found) = linked(&site);
    assert!(found.is_empty(), "{found:?}");
    let asset = linked.barred.get("lake").unwrap();
    assert_eq!((asset.why, asset.date), (Barred::Withdrawn(Some(day("2026-11-01"))), Some(day("2026-11-01"))));
    assert_eq!((asset.digest, asset.owner.as_deref()), (None, Some("region")));
    assert_eq!(asset.replaced_by, ["pond"]);
    site.edit(CARD, "withdrawn: 2026-11-01\n", "");
    assert_eq!(told(&site), [("media/no-original", String::new())]);
}

#[test]
fn two_that_replace_each_other_are_a_circle() {
    let site = with_card("replaces: pond");
    site.write_bytes("media/pond.png", &picture(400, 300, 3));
    site.write("media/pond.png.yaml", &site.read(CARD).replace("replaces: pond", "replaces: lake"));
    let circle = |id: &str| ("media/replaces-itself", id.to_owned());
    assert_eq!(told(&site), [circle("pond"), circle("lake")]);
}
