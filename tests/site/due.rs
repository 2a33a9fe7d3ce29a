//! Days to come: what leaves when, what shows it, and the next day on which the output changes by itself.

use crate::films::with_film;
use crate::rights::{CARD, add_substitute, day};
use crate::sample::FILES;
use crate::support::{self, TestSite, moveto, names, picture, words};
use moveto::base::Date;
use moveto::days::{Asset, Cause, Days, Sort};
use moveto::{Options, State};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// The objects that a command prints.
fn objects(site: &TestSite, arguments: &[&str]) -> Vec<Value> {
    support::objects(&moveto(site, &[arguments, &["--message-format", "json"]].concat()).stdout)
}

fn paths_in(object: &Value, key: &str) -> Vec<String> {
    object[key].as_array().unwrap().iter().map(|path| path.as_str().unwrap().to_owned()).collect()
}

fn asset(id: &str) -> Asset {
    Asset { id: id.to_owned(), sort: Sort::Picture }
}

fn days(site: &TestSite) -> Days {
    let options: Options = site.options(&site.path("public"));
    Days::read(&options, &State::empty().memory)
}

/// A site in which every sort of day comes, each on its own.
fn calendar() -> TestSite {
    let site = TestSite::new(FILES);
    add_substitute(&site);
    site.edit(CARD, "license:", "expires: 2026-11-25\nlicense:");
    site.write_bytes("media/pond.png", &picture(400, 300, 3));
    let dates = "valid_from: 2026-11-28\nconsent: {status: given, expires: 2026-12-05}";
    site.write("media/pond.png.yaml", &site.read(CARD).replace("expires: 2026-11-25", dates));
    site.edit("content/stories/bo/item.yaml", "municipality: berg", "municipality: berg\npicture: pond");
    site.edit("content/municipalities/are/item.yaml", "source: scb", "source: scb, review_by: 2026-12-08");
    let sections = "  employers: {title: {sv: Arbetsgivare}}\n  needs: {title: {sv: Behov}}\n  events: {title: {sv: Evenemang}}\n  guide: {title: {sv: Guide}}\n";
    site.edit("site.yaml", "pictures:", &format!("{sections}pictures:"));
    site.write("content/employers/mill/item.yaml", "municipality: are\nsector: private\n");
    site.write("content/employers/mill/index.sv.md", "---\ntitle: Bruket\n---\n");
    let need = "type: job\nemployer: mill\nmunicipality: are\noccupation: \"7221\"\nlink: https://example.org/\ndate: 2026-11-01\n";
    site.write("content/needs/smith/item.yaml", &format!("{need}closes: 2026-11-30\n"));
    site.write("content/needs/smith/index.sv.md", "---\ntitle: Smed\n---\n");
    site.write("content/events/fair/item.yaml", "start: 2026-12-02 10:00\nend: 2026-12-03 16:00\n");
    site.write("content/events/fair/index.sv.md", "---\ntitle: Mässa\nplace: Åre\n---\n");
    site.write("content/guide/tax/item.yaml", "phase: before\nreview_by: 2026-12-10\n");
    site.write("content/guide/tax/index.sv.md", "---\ntitle: Skatt\n---\n");
    let template = site.read("themes/plain/templates/pages.html");
    for kind in ["employers", "needs", "events", "guide"] {
        site.write(&format!("themes/plain/templates/{kind}.html"), &template);
    }
    site
}

#[test]
fn each_next_day_is_found_in_its_turn() {
    let mut site = calendar();
    let mut found = Vec::new();
    while let Some(due) = days(&site).due(None).unwrap() {
        assert!(due.errors.is_empty() && !due.changes.is_empty(), "{due:?}");
        let causes: Vec<String> = due.causes.iter().map(|cause| format!("{} {}", cause.name(), cause.of())).collect();
        found.push(format!("{} {}", due.date, causes.join(", ")));
        site.today = due.date;
    }
    assert_eq!(
        found,
        [
            "2026-11-26 asset-expires lake",
            "2026-11-28 asset-begins pond",
            "2026-12-01 need-closes needs/smith",
            "2026-12-04 event-ends events/fair",
            "2026-12-06 consent-ends pond",
            "2026-12-09 fact-old municipalities/are",
            "2026-12-11 review-due guide/tax",
        ]
    );
}

/// On every day: a build renders or removes something exactly when that day was due, and just what was told.
#[test]
fn a_build_changes_on_the_days_that_are_due_and_on_no_others() {
    let mut site = calendar();
    site.build();
    let mut due = days(&site).due(None).unwrap();
    for _ in 0..22 {
        site.today = site.today.next();
        let report = site.build();
        match due.as_ref().filter(|due| due.date == site.today) {
            Some(told) => {
                let made = told.changes.changed.union(&told.changes.new).cloned().collect();
                assert_eq!(names(&report.rendered), names(&made), "{}", site.today);
                assert_eq!(names(&report.removed), names(&told.changes.gone), "{}", site.today);
                due = days(&site).due(None).unwrap();
            }
            None => assert!(report.rendered.is_empty() && report.removed.is_empty(), "{}", site.today),
        }
    }
    assert!(due.is_none());
    site.assert_clean();
}

#[test]
fn a_date_that_changes_nothing_is_not_due_and_a_build_that_will_stop_is() {
    let site = TestSite::new(FILES);
    site.write_bytes("media/unused.png", &picture(40, 30, 3));
    site.write("media/unused.png.yaml", &site.read(CARD).replace("license:", "expires: 2027-11-30\nlicense:"));
    assert!(days(&site).due(Some(day("2027-11-30"))).unwrap().is_none());
    let none = moveto(&site, &["due", "--within", "30"]);
    assert!(none.status.success());
    assert_eq!(words(&none.stdout), "nothing changes by itself until 2026-12-22\n");

    // Without a substitute the build stops, and what is published stays as it was.
    site.edit(CARD, "license:", "expires: 2026-12-31\nlicense:");
    let due = days(&site).due(None).unwrap().unwrap();
    assert_eq!((due.date, due.changes.is_empty()), (day("2027-01-01"), true));
    assert_eq!(due.causes, BTreeSet::from([Cause::AssetExpires(asset("lake"))]));
    assert!(due.errors.iter().all(|fault| fault.code == "media/barred") && due.errors.len() == 2);
    assert_eq!(objects(&site, &["due"])[0]["stops"], true);
    assert_eq!(moveto(&site, &["due", "--within", "39"]).status.code(), Some(0));
    assert_eq!(moveto(&site, &["due", "--within", "40"]).status.code(), Some(1));
    let told = words(&moveto(&site, &["due"]).stdout);
    assert_eq!(told, "2027-01-01: the build stops\n  the picture `lake` has had its last day\n");
}

/// The last day ends at midnight in Sweden, an hour (in summer two) before it does by UTC.
#[test]
fn a_day_is_a_day_in_sweden() {
    let site = TestSite::new(FILES);
    let builds_at = |seconds: u64| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
        command.args(["build", "--lang", "en"]).env("SOURCE_DATE_EPOCH", seconds.to_string());
        command.current_dir(site.root()).output().unwrap().status.success()
    };
    let expires = |date: &str| site.write(CARD, &FILES_CARD.replace("DATE", date));
    expires("2026-11-22");
    assert!(builds_at(1_795_388_399), "22:59:59 UTC");
    assert!(!builds_at(1_795_388_400), "23:00:00 UTC");
    expires("2026-07-01");
    assert!(builds_at(1_782_943_199), "21:59:59 UTC");
    assert!(!builds_at(1_782_943_200), "22:00:00 UTC");
}

const FILES_CARD: &str = "title: {sv: Sjö}\nalt: decorative\ncredit: A\nlicense: {id: cc-by-4.0}\nexpires: DATE\n";

/// What `expire` tells is what a build of that day renders and removes.
#[test]
fn expire_tells_what_goes_and_what_shows_it() {
    let mut site = TestSite::new(FILES);
    add_substitute(&site);
    site.edit(CARD, "license:", "expires: 2026-12-31\nowner: kommunen\nlicense:");
    site.build();
    assert_eq!(
        words(&moveto(&site, &["media", "expire", "--on", "2026-12-31"]).stdout),
        "no picture leaves the site by 2026-12-31\n"
    );
    let found = objects(&site, &["media", "expire", "--on", "2027-06-01"]);
    assert_eq!(found.len(), 1);
    let one = &found[0];
    assert_eq!((&one["asset"], &one["owner"], &one["why"]), (&"lake".into(), &"kommunen".into(), &"expired".into()));
    assert_eq!(one["since"], "2027-01-01");
    let told = words(&moveto(&site, &["media", "expire", "--on", "2027-06-01"]).stdout);
    assert!(told.starts_with("lake (kommunen): may be shown until 2026-12-31\n  14 pages show it:\n"), "{told}");
    site.today = day("2027-01-01");
    let report = site.build();
    let pages: Vec<String> = names(&report.rendered).into_iter().filter(|path| !path.starts_with("media/")).collect();
    assert_eq!(paths_in(one, "pages"), pages);
    assert_eq!(paths_in(one, "files"), names(&report.removed));
}

#[test]
fn a_picture_is_taken_back() {
    let mut site = TestSite::new(FILES);
    add_substitute(&site);
    let card = site.read(CARD);
    site.write(CARD, &format!("# Asked for in May.\n{card}"));
    site.build();
    let unknown = moveto(&site, &["media", "revoke", "laek"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(words(&unknown.stderr).contains("did you mean `lake`?"));

    let told = objects(&site, &["media", "revoke", "media/lake.png", "--delete"]);
    assert_eq!(site.read(CARD), format!("# Asked for in May.\n{card}withdrawn: 2026-11-22\n"));
    assert!(!site.path("media/lake.png").exists());
    let revoked = &told[0];
    assert_eq!((&revoked["asset"], &revoked["withdrawn"]), (&"lake".into(), &"2026-11-22".into()));
    // Then each place that names it.
    let places: Vec<&Value> = told[1..].iter().map(|fault| &fault["path"]).collect();
    assert_eq!(places, ["content/stories/anna/item.yaml", "content/stories/cia/index.sv.md"]);
    let report = site.build();
    assert_eq!(paths_in(revoked, "files"), names(&report.removed));
    let pages: Vec<String> = names(&report.rendered).into_iter().filter(|path| !path.starts_with("media/")).collect();
    assert_eq!(paths_in(revoked, "pages"), pages);
    assert!(!site.tree().keys().any(|path| path.contains("lake")));
    site.assert_clean();

    // Once more changes nothing, a later day neither.
    let again = words(&moveto(&site, &["media", "revoke", "lake", "--on", "2027-01-01"]).stdout);
    assert!(
        again.contains("says so already: `withdrawn: 2026-11-22`") && again.contains("nothing in the output shows it")
    );
    assert_eq!(site.read(CARD), format!("# Asked for in May.\n{card}withdrawn: 2026-11-22\n"));
}

#[test]
fn a_picture_can_be_taken_back_from_a_day_on() {
    let mut site = TestSite::new(FILES);
    add_substitute(&site);
    let told = words(&moveto(&site, &["media", "revoke", "lake", "--on", "2026-12-01"]).stdout);
    assert!(told.contains("now says `withdrawn: 2026-12-01`") && told.contains("  14 pages show it:\n"), "{told}");
    site.build();
    assert!(site.tree().keys().any(|path| path.contains("lake")));
    let due = days(&site).due(None).unwrap().unwrap();
    assert_eq!(
        (due.date, due.causes),
        (Date::parse("2026-12-01").unwrap(), BTreeSet::from([Cause::AssetWithdrawn(asset("lake"))]))
    );
    // A card that isn't written line by line is left to a person.
    site.write(CARD, "{title: {sv: Sjö}, alt: decorative, credit: A, license: {id: cc-by-4.0}}\n");
    let refused = moveto(&site, &["media", "revoke", "lake"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(words(&refused.stderr).contains("by hand"));
}

#[test]
fn what_is_withdrawn_later_is_not_deleted_today() {
    let mut site = TestSite::new(FILES);
    add_substitute(&site);
    let card = site.read(CARD);
    let refused = moveto(&site, &["media", "revoke", "lake", "--on", "2026-12-01", "--delete"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(words(&refused.stderr).contains("leave `--delete` out now"), "{}", words(&refused.stderr));
    assert!(site.read(CARD) == card && site.path("media/lake.png").exists());
    // Said in two steps, it is well.
    assert!(moveto(&site, &["media", "revoke", "lake", "--on", "2026-12-01"]).status.success());
    site.today = day("2026-12-01");
    assert!(moveto(&site, &["media", "revoke", "lake", "--delete"]).status.success());
    assert!(!site.path("media/lake.png").exists());
    site.build();
}

#[test]
fn a_film_is_taken_back_with_its_captions() {
    let mut site = with_film();
    add_substitute(&site);
    site.build();
    let captions = ["media/ride.en.vtt", "media/ride.sv.vtt"];
    let kept = captions.map(|path| site.read(path));
    let told = words(&moveto(&site, &["media", "revoke", "ride", "--delete"]).stdout);
    for path in ["media/ride.mp4", "media/ride.en.vtt", "media/ride.sv.vtt"] {
        assert!(told.contains(&format!("{path} is deleted")) && !site.path(path).exists(), "{path}: {told}");
    }
    site.build();
    assert!(site.tree().keys().all(|path| !path.contains("ride")));
    // Whoever deleted the film alone isn't held up by its captions either.
    for (path, text) in captions.iter().zip(&kept) {
        site.write(path, text);
    }
    site.build();
    assert!(site.tree().keys().all(|path| !path.contains("ride")));
    assert!(moveto(&site, &["media", "revoke", "ride", "--delete"]).status.success());
    assert!(captions.iter().all(|path| !site.path(path).exists()));
}

/// The whole way on a site that hands pictures out: taken back, built, and known by nothing but its tombstone.
#[test]
fn what_is_taken_back_leaves_a_tombstone_and_nothing_else() {
    let site = TestSite::new(FILES);
    add_substitute(&site);
    site.edit("site.yaml", "feed:", "toolbox: {title: {sv: Verktyg}}\nfeed:");
    assert!(moveto(&site, &["build"]).status.success());
    let before = site.tree();
    let own = |path: &&String| path.contains("lake");
    let told = objects(&site, &["media", "revoke", "lake", "--delete"]);
    assert_eq!(paths_in(&told[0], "files"), before.keys().filter(own).cloned().collect::<Vec<_>>());
    let tells = |path: &String| path.ends_with(".html") || path == "toolbox/catalog.json";
    assert!(paths_in(&told[0], "pages").iter().all(tells), "{told:?}");
    assert!(moveto(&site, &["build"]).status.success());
    let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("lake");
    let traces: Vec<String> =
        site.tree().into_iter().filter(|(path, bytes)| own(&path) || says(bytes)).map(|(path, _)| path).collect();
    assert_eq!(traces, ["toolbox/revoked.json"]);
    assert!(site.output("toolbox/revoked.json").contains("withdrawn"));
}

#[test]
fn films_and_sounds_are_called_so() {
    let site = with_film();
    site.edit("media/ride.mp4.yaml", "license:", "expires: 2026-11-25\nlicense:");
    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: lake}\nfeed:");
    let told = |lang: &str| words(&moveto(&site, &["due", "--lang", lang]).stdout);
    assert!(told("en").contains("  the film `ride` has had its last day\n"), "{}", told("en"));
    assert!(told("sv").contains("  filmen `ride` har haft sin sista dag\n"), "{}", told("sv"));
    site.write_bytes("media/song.mp3", include_bytes!("../data/film/sound.mp3"));
    let card = site.read("media/ride.mp4.yaml").replace("2026-11-25", "2026-11-24").replace("  poster: lake\n", "");
    site.write("media/song.mp3.yaml", &card);
    let transcript = ":::film media=\"song\"\n:::\n\n:::film media=\"ride\"";
    site.edit("content/stories/bo/index.sv.md", ":::film media=\"ride\"", transcript);
    assert!(told("en").contains("  the sound `song` has had its last day\n"), "{}", told("en"));
    assert!(told("sv").contains("  ljudet `song` har haft sin sista dag\n"), "{}", told("sv"));
}
