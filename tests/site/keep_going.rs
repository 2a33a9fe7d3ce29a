//! `--keep-going`: what is at fault is left out with what can't do without it, and the rest is what it would be if that weren't there.

use crate::check::torn;
use crate::haste::leads_somewhere;
use crate::redirects::{published, published_toolbox};
use crate::rights::add_substitute;
use crate::sample::FILES;
use crate::support::{TestSite, moveto, objects, same_tree, words};
use moveto::Outcome;
use moveto::base::{Severity, SourcePath};
use proptest::prelude::*;
use std::collections::BTreeMap;

const LAKE: &str = "media/lake.png.yaml";
const BERG: &str = "content/municipalities/berg/item.yaml";
const ANNA: &str = "content/stories/anna/item.yaml";

fn sample() -> TestSite {
    going(TestSite::new(FILES))
}

fn going(mut site: TestSite) -> TestSite {
    site.keep_going = true;
    site
}

/// A key that nobody knows.
fn break_yaml(site: &TestSite, path: &str) {
    site.write(path, &format!("nonsense: 1\n{}", site.read(path)));
}

fn mend_yaml(site: &TestSite, path: &str) {
    site.edit(path, "nonsense: 1\n", "");
}

/// What was left out, and by the code of which fault.
fn left_out(outcome: &Outcome) -> Vec<(&str, &str)> {
    outcome.held_back.iter().map(|one| (one.name.as_str(), one.code)).collect()
}

/// Builds, and expects that just this was left out; the rest is what a clean build gives, and leads to nothing that isn't there.
#[track_caller]
fn leaves_out(site: &mut TestSite, expected: &[(&str, &str)]) -> Outcome {
    let outcome = site.try_build();
    assert!(outcome.report.is_some(), "{:#?}", outcome.diagnostics);
    assert_eq!(left_out(&outcome), expected, "{:#?}", outcome.diagnostics);
    site.assert_clean();
    leads_somewhere(&site.tree());
    let again = site.try_build().report.unwrap();
    assert!(again.rendered.is_empty() && again.removed.is_empty(), "{again:#?}");
    outcome
}

/// The codes of what was told at a file, of that severity.
fn told<'a>(outcome: &'a Outcome, severity: Severity, path: &str) -> Vec<&'a str> {
    let there = outcome.diagnostics.iter().filter(|fault| fault.severity == severity);
    there.filter(|fault| fault.span.path.as_str() == path).map(|fault| fault.code).collect()
}

#[test]
fn what_a_broken_municipality_is_named_by_goes_with_it_and_nothing_else() {
    let mut site = sample();
    break_yaml(&site, BERG);
    let outcome = leaves_out(
        &mut site,
        &[("stories/bo", "held/needed"), ("stories/cia", "held/needed"), ("municipalities/berg", "yaml/unknown-key")],
    );
    assert_eq!(told(&outcome, Severity::Error, "content/stories/bo/item.yaml"), ["held/needed"]);
    assert_eq!(outcome.held_back[2].path, SourcePath::new(BERG));

    // The rest is what it would be if these had never been there.
    let without = TestSite::new(FILES);
    without.remove("content/municipalities/berg").remove("content/stories/bo").remove("content/stories/cia");
    same_tree(&site.tree(), &without.clean().unwrap());
    assert!(site.output("sv/berattelser/anna/index.html").contains("Anna bor i"));
}

#[test]
fn without_the_flag_nothing_is_written_and_nothing_is_left_out() {
    let mut site = TestSite::new(FILES);
    site.build();
    let before = site.tree();
    break_yaml(&site, BERG);
    let outcome = site.try_build();
    assert!(outcome.report.is_none() && outcome.held_back.is_empty());
    same_tree(&site.tree(), &before);
}

#[test]
fn a_link_to_what_is_left_out_becomes_its_words() {
    let mut site = sample();
    break_yaml(&site, ANNA);
    let outcome = leaves_out(&mut site, &[("stories/anna", "yaml/unknown-key")]);
    for (page, words) in [("sv/berattelser/bo/", "Bo känner Anna."), ("en/stories/bo/", "Bo knows Anna.")] {
        assert!(site.output(&format!("{page}index.html")).contains(words), "{}", site.output(page));
    }
    assert_eq!(told(&outcome, Severity::Warning, "content/stories/bo/index.sv.md"), ["held/left-out"]);
    for (path, bytes) in site.tree() {
        assert!(!path.contains("anna") && !String::from_utf8_lossy(&bytes).contains("/anna/"), "{path}");
    }
}

#[test]
fn links_round_pictures_and_several_on_a_line_keep_their_words() {
    let mut site = sample();
    break_yaml(&site, ANNA);
    let text = "[*A*](stories/anna) och [B](stories/bo), [![](media:lake)](stories/anna \"Hej\") [C](stories/cia)\n";
    site.write("content/pages/about/index.sv.md", &format!("---\ntitle: Om\n---\n{text}"));
    leaves_out(&mut site, &[("stories/anna", "yaml/unknown-key")]);
    let page = site.output("sv/about/index.html");
    let (main, _) = page.split_once("<main>").unwrap().1.split_once("</main>").unwrap();
    assert_eq!((main.matches("<a ").count(), main.matches("</a>").count()), (2, 2), "{main}");
    assert!(main.contains("<em>A</em> och <a") && main.contains("<img"), "{main}");
}

#[test]
fn a_broken_card_takes_those_along_that_show_the_picture_unless_another_stands_for_it() {
    let mut site = sample();
    break_yaml(&site, LAKE);
    leaves_out(
        &mut site,
        &[("stories/anna", "held/needed"), ("stories/cia", "held/needed"), ("media/lake", "yaml/unknown-key")],
    );
    add_substitute(&site);
    let outcome = leaves_out(&mut site, &[("media/lake", "yaml/unknown-key")]);
    assert_eq!(told(&outcome, Severity::Warning, ANNA), ["held/left-out"]);
    assert!(site.output("sv/berattelser/anna/index.html").contains("region"));
    assert!(site.tree().keys().all(|path| !path.contains("lake")), "nothing of it is published");
}

#[test]
fn a_picture_that_cannot_be_decoded_is_left_out_as_soon_as_it_is_seen() {
    let mut site = sample();
    site.write_bytes("media/torn.png", &torn(3)).write("media/torn.png.yaml", &site.read(LAKE));
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "![](media:torn) Bo känner");
    let outcome = leaves_out(&mut site, &[("stories/bo", "held/needed"), ("media/torn", "picture/damaged")]);
    assert!(outcome.report.unwrap().outputs > 20);
}

#[test]
fn of_two_with_one_address_neither_is_published() {
    let mut site = sample();
    site.edit("content/stories/cia/index.sv.md", "title: Cia", "title: Cia\nslug: bo");
    leaves_out(&mut site, &[("stories/bo", "address/twice"), ("stories/cia", "address/twice")]);
}

#[test]
fn what_has_no_proper_name_is_left_out_alone() {
    let mut site = sample();
    site.write("content/stories/Åsa/item.yaml", "municipality: are\n");
    site.write("content/story/x/item.yaml", "municipality: are\n");
    let outcome = site.try_build();
    let names: Vec<&str> = left_out(&outcome).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["content/stories/Åsa/item.yaml", "content/story/x/item.yaml"]);
    same_tree(&site.tree(), &TestSite::new(FILES).clean().unwrap());
}

#[test]
fn the_menu_and_redirects_do_without_what_is_left_out() {
    let mut site = going(published());
    site.write("content/redirects.yaml", "moved:\n  sv/gammal/: pages/about\n  sv/annan/: pages/front\n");
    leaves_out(&mut site, &[]);
    break_yaml(&site, "content/pages/about/item.yaml");
    let outcome = leaves_out(&mut site, &[("pages/about", "yaml/unknown-key")]);
    assert_eq!(told(&outcome, Severity::Warning, "site.yaml"), ["held/left-out"]);
    assert!(!site.output("sv/index.html").contains("about"));
    let has = |path: &str| site.path(&format!("public/{path}")).exists();
    assert!(has("sv/annan/index.html") && !has("sv/gammal/index.html"));
}

/// What breaks and is mended comes back as it was, at its address, and the locks never noticed.
#[test]
fn what_is_mended_comes_back_and_the_locks_stay() {
    for (broken, anew) in [(ANNA, false), (BERG, true), (LAKE, false)] {
        let mut site = going(published());
        publish(&mut site);
        let (tree, locks) = (site.tree(), locks(&site));
        for _ in 0..2 {
            break_yaml(&site, broken);
            let outcome = if anew { site.try_build_anew() } else { site.try_build() };
            assert!(!outcome.held_back.is_empty() && outcome.report.is_some(), "{:#?}", outcome.diagnostics);
            site.assert_clean();
            assert_eq!(outcome.locks, locks, "{broken}");
            // Without the flag, in between, nothing happens.
            site.keep_going = false;
            assert!(site.try_build().report.is_none());
            site.keep_going = true;
            mend_yaml(&site, broken);
            let outcome = site.try_build();
            assert!(outcome.held_back.is_empty());
            assert_eq!(outcome.locks, locks, "{broken}");
            same_tree(&site.tree(), &tree);
        }
    }
}

#[test]
fn an_asset_of_the_toolbox_keeps_its_address_and_what_was_handed_out_of_it() {
    let mut site = going(published_toolbox());
    publish(&mut site);
    let (tree, locks) = (site.tree(), locks(&site));
    assert!(locks[&SourcePath::new("media/copies.lock")].contains("fox "));
    break_yaml(&site, "media/fox.svg.yaml");
    let outcome = leaves_out(&mut site, &[("media/fox", "yaml/unknown-key")]);
    assert_eq!(outcome.locks, locks);
    let revoked = site.output("toolbox/revoked.json");
    assert!(!revoked.contains("fox"), "it wasn't taken back: {revoked}");
    assert!(site.tree().iter().all(|(path, _)| !path.contains("fox")));
    mend_yaml(&site, "media/fox.svg.yaml");
    leaves_out(&mut site, &[]);
    same_tree(&site.tree(), &tree);
}

/// What has taken the place of another is noted with that one, and is not forgotten while its card is broken.
#[test]
fn what_a_broken_card_replaces_is_remembered() {
    let mut site = going(published_toolbox());
    publish(&mut site);
    site.write("media/elk.svg.yaml", &format!("{}replaces: fox\n", site.read("media/elk.svg.yaml")));
    site.edit("media/fox.svg.yaml", "credit:", "withdrawn: 2026-11-01\ncredit:");
    publish(&mut site);
    let locks = locks(&site);
    assert!(locks[&SourcePath::new("media/copies.lock")].contains("fox replaced-by elk"));
    break_yaml(&site, "media/elk.svg.yaml");
    assert_eq!(leaves_out(&mut site, &[("media/elk", "yaml/unknown-key")]).locks, locks);

    // Nor is the address of one that is gone, which led to it.
    let mut site = going(published_toolbox());
    site.write("media/elk.svg.yaml", &format!("{}replaces: fox\n", site.read("media/elk.svg.yaml")));
    publish(&mut site);
    site.remove("media/fox.svg").remove("media/fox.svg.yaml");
    publish(&mut site);
    let page = "verktyg/media/fox/index.html";
    assert!(site.path(&format!("public/sv/{page}")).exists());
    break_yaml(&site, "media/elk.svg.yaml");
    let outcome = leaves_out(&mut site, &[("media/elk", "yaml/unknown-key")]);
    assert!(!site.path(&format!("public/sv/{page}")).exists());
    assert!(outcome.locks[&SourcePath::new("content/urls.lock")].contains("sv/verktyg/media/fox/ media/fox\n"));
}

/// Writes the locks as `moveto build` does.
#[track_caller]
fn publish(site: &mut TestSite) {
    let outcome = site.try_build();
    assert!(outcome.report.is_some(), "{:#?}", outcome.diagnostics);
    outcome.locks.iter().for_each(|(path, text)| _ = site.write(path.as_str(), text));
}

fn locks(site: &TestSite) -> BTreeMap<SourcePath, String> {
    let paths = ["content/urls.lock", "media/copies.lock"].into_iter().filter(|path| site.path(path).exists());
    paths.map(|path| (SourcePath::new(path), site.read(path))).collect()
}

#[test]
fn what_is_the_sites_own_stops_everything() {
    type Case = (&'static str, fn(&TestSite));
    let cases: [Case; 5] = [
        ("yaml/unknown-key", |site| break_yaml(site, "content/tags.yaml")),
        ("yaml/unknown-key", |site| break_yaml(site, "site.yaml")),
        ("held/needed", |site| break_yaml(site, "content/pages/front/item.yaml")),
        ("template/render", |site| {
            site.edit("themes/plain/templates/pages.html", "{{ body", "{{ page.nonsense }}{{ body");
        }),
        ("redirect/unknown-destination", |site| {
            site.write("content/redirects.yaml", "moved:\n  sv/gammal/: pages/nowhere\n");
        }),
    ];
    for (code, spoil) in cases {
        let mut site = sample();
        site.build();
        let before = site.tree();
        break_yaml(&site, BERG);
        spoil(&site);
        let outcome = site.try_build();
        let codes: Vec<&str> = outcome.diagnostics.iter().map(|fault| fault.code).collect();
        assert!(outcome.report.is_none() && outcome.held_back.is_empty(), "{code}");
        assert!(codes.contains(&code), "{code}: {codes:?}");
        let own = told(&outcome, Severity::Error, BERG);
        assert!(own.contains(&"yaml/unknown-key"), "{code}: {:#?}", outcome.diagnostics);
        same_tree(&site.tree(), &before);
    }
}

#[test]
fn with_strict_a_warning_is_enough_to_be_left_out() {
    let mut site = sample();
    site.edit("content/municipalities/are/index.sv.md", "## Skola {#school}\n", "");
    leaves_out(&mut site, &[]);
    let options = moveto::Options { strict: true, ..site.options(&site.path("strict")) };
    let cache = moveto::write::Cache::new(site.path(".moveto/cache"), options.now);
    let outcome = moveto::build(&options, &mut moveto::State::empty(), &cache, &()).unwrap();
    // A story that lost a link is warned of, and so is not published either.
    let expected = [
        ("stories/anna", "held/left-out"),
        ("stories/bo", "held/left-out"),
        ("municipalities/are", "municipality/missing-section"),
    ];
    assert_eq!(left_out(&outcome), expected);
}

#[test]
fn the_command_tells_what_it_left_out_and_ends_with_one() {
    let site = TestSite::new(FILES);
    assert_eq!(moveto(&site, &["build"]).status.code(), Some(0));
    let lock = site.read("content/urls.lock");
    break_yaml(&site, ANNA);

    let output = moveto(&site, &["build", "--keep-going", "--lang", "sv"]);
    assert_eq!(output.status.code(), Some(1));
    let told = words(&output.stderr);
    assert!(told.contains("utelämnat tills felen är rättade: 1\n"), "{told}");
    assert!(told.contains("  stories/anna (content/stories/anna/item.yaml, yaml/unknown-key)\n"), "{told}");
    assert!(!site.path("public/sv/berattelser/anna").exists() && site.path("public/sv/berattelser/bo").exists());
    assert_eq!(site.read("content/urls.lock"), lock);

    for command in ["build", "check"] {
        let output = moveto(&site, &[command, "--keep-going", "--message-format", "json"]);
        assert_eq!(output.status.code(), Some(1));
        let summary = objects(&output.stdout).pop().unwrap();
        let expected = serde_json::json!([{"item": "stories/anna", "path": ANNA, "code": "yaml/unknown-key"}]);
        assert_eq!(summary["held_back"], expected, "{command}");
    }
    let output = moveto(&site, &["build", "--keep-going", "--message-format", "github", "--lang", "en"]);
    let notice = format!("::notice file={ANNA},title=left out::stories/anna ({ANNA}, yaml/unknown-key)");
    assert!(words(&output.stdout).lines().any(|line| line == notice), "{}", words(&output.stdout));
    assert_eq!(moveto(&site, &["verify", "--keep-going"]).status.code(), Some(0));
    assert_eq!(moveto(&site, &["serve", "--keep-going"]).status.code(), Some(2), "who writes looks at all of it");

    mend_yaml(&site, ANNA);
    assert_eq!(moveto(&site, &["build", "--keep-going"]).status.code(), Some(0));
    assert_eq!(site.read("content/urls.lock"), lock);
    assert_eq!(moveto(&site, &["verify"]).status.code(), Some(0));
}

/// A way to spoil something of a site: the file, and what is done to it.
type Spoil = (&'static str, fn(&TestSite, &str));

const SPOILS: [Spoil; 12] = [
    (ANNA, break_yaml),
    (BERG, break_yaml),
    (LAKE, break_yaml),
    ("content/stories/cia/item.yaml", |site, path| _ = site.edit(path, "municipality: berg", "municipality: bergg")),
    ("content/stories/bo/index.en.md", |site, path| _ = site.edit(path, "stories/anna", "stories/nobody")),
    ("content/stories/cia/index.sv.md", |site, path| _ = site.edit(path, "title: Cia", "title: Cia\nslug: bo")),
    ("content/municipalities/are/index.en.md", |site, path| _ = site.edit(path, "title: Åre", "heading: Åre")),
    ("content/pages/about/index.sv.md", |site, path| _ = site.write(path, "---\ntitle: [\n---\n")),
    ("content/pages/about/item.yaml", |site, path| _ = site.remove(path)),
    ("media/lake.png", |site, path| _ = site.write_bytes(path, &torn(7))),
    ("media/region.png", |site, path| _ = site.remove(path)),
    ("content/stories/bo/notes.exe", |site, path| _ = site.write(path, "stray")),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::property::cases().min(60), max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is broken, and whatever was broken before, what is built is what a clean build gives, and nothing of it leads to
    /// nothing; and once all is mended, the site is what it was.
    #[test]
    fn what_is_left_is_clean(
        first in proptest::collection::btree_set(0..SPOILS.len(), 1..5),
        second in proptest::collection::btree_set(0..SPOILS.len(), 0..4),
        substitute in any::<bool>(),
    ) {
        let mut site = going(crate::search::site());
        if substitute {
            add_substitute(&site);
        }
        publish(&mut site);
        let (tree, locks) = (site.tree(), locks(&site));
        let whole: BTreeMap<&str, Option<Vec<u8>>> =
            SPOILS.iter().map(|(path, _)| (*path, std::fs::read(site.path(path)).ok())).collect();
        for broken in [&first, &second] {
            for number in broken {
                let (path, spoil) = SPOILS[*number];
                if site.path(path).exists() || path.ends_with(".exe") {
                    spoil(&site, path);
                }
            }
            let outcome = site.try_build();
            match site.clean() {
                Some(clean) => {
                    prop_assert!(outcome.report.is_some(), "only the incremental build fails: {:#?}", outcome.diagnostics);
                    same_tree(&site.tree(), &clean);
                    leads_somewhere(&clean);
                    // Only what stands for another was handed out anew.
                    let added = outcome.locks.iter().flat_map(|(path, text)| text.lines().map(move |line| (path, line)));
                    let mut added = added.filter(|(path, line)| !locks[*path].lines().any(|known| known == *line));
                    prop_assert!(added.all(|(_, line)| substitute && line.starts_with("region ")));
                    let lost = |(path, text): (&SourcePath, &String)| {
                        text.lines().any(|line| !outcome.locks[path].lines().any(|kept| kept == line))
                    };
                    prop_assert!(!locks.iter().any(lost), "{:?}", outcome.locks);
                }
                None => prop_assert!(outcome.report.is_none(), "only the clean build fails"),
            }
            for (path, bytes) in &whole {
                match bytes {
                    Some(bytes) => _ = site.write_bytes(path, bytes),
                    None if site.path(path).exists() => _ = site.remove(path),
                    None => {}
                }
            }
        }
        let outcome = site.try_build();
        prop_assert!(outcome.held_back.is_empty());
        prop_assert_eq!(&outcome.locks, &locks);
        same_tree(&site.tree(), &tree);
    }
}
