//! Films and sounds of the library: on pages, in the output, and out of it again.

use crate::rights::add_substitute;
use crate::sample::FILES;
use crate::support::{TestSite, names, paths};
use moveto::State;
use moveto::base::Date;
use moveto::days::Days;

const FILM: &[u8] = include_bytes!("../data/film/first.mp4");
const LAST: &[u8] = include_bytes!("../data/film/last.mp4");
const SOUND: &[u8] = include_bytes!("../data/film/sound.mp3");
const CARD: &str = "\
title: {sv: Åkturen, en: The ride}
alt: {sv: Ett mönster som rör sig, en: A pattern that moves}
credit: Norr
license: {id: cc-by-4.0}
film:
  poster: lake
  transcript: {sv: \"En ton hörs.\", en: \"First line.\\n\\nSecond line.\"}
";
const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.500\nEn ton\n";
const COMPONENT: &str = r#"{% component block_film(film=none, picture=none, @root) %}
{% if film %}<figure><video controls preload="none" width="{{ film.width }}" height="{{ film.height }}"{% if film.poster %} poster="{{ root }}{{ film.poster }}"{% endif %}>
<source src="{{ root }}{{ film.address }}" type="{{ film.type }}">
{% for captions in film.captions %}<track src="{{ root }}{{ captions.address }}" srclang="{{ captions.lang }}" label="{{ captions.name }}"{% if captions.is_chosen %} default{% endif %}>{% endfor %}</video>
<p>{{ film.title.text }}|{{ film.length.text }}|{{ film.length.iso }}|{{ film.megabytes }}|{{ film.credit }}</p>
{% if film.transcript %}{% for said in film.transcript.paragraphs %}<p>{{ said }}</p>{% endfor %}{% endif %}
<figcaption>{{ body | safe }}</figcaption></figure>
{% elif picture %}<img src="{{ root }}{{ picture.src }}" alt="{{ picture.alt }}">{% endif %}
{% endcomponent block_film %}"#;

/// The sample with a film in Bo's story, in both languages.
pub fn with_film() -> TestSite {
    let site = TestSite::new(FILES);
    site.write("themes/plain/templates/film.html", COMPONENT);
    site.write_bytes("media/ride.mp4", FILM);
    site.write("media/ride.mp4.yaml", CARD);
    site.write("media/ride.sv.vtt", CAPTIONS).write("media/ride.en.vtt", &CAPTIONS.replace("En ton", "A tone"));
    for lang in ["sv", "en"] {
        site.edit(
            &format!("content/stories/bo/index.{lang}.md"),
            "Bo k",
            ":::film media=\"ride\"\nBeside it.\n:::\n\nBo k",
        );
    }
    site
}

/// The one path of the output that begins and ends so.
fn path_of(site: &TestSite, start: &str, end: &str) -> String {
    let all = site.tree();
    let mut found = all.keys().filter(|path| path.starts_with(start) && path.ends_with(end));
    let path = found.next().unwrap_or_else(|| panic!("no {start}…{end} in {:?}", all.keys())).clone();
    assert_eq!(found.next(), None);
    path
}

fn codes(site: &mut TestSite) -> Vec<(String, &'static str)> {
    let outcome = site.try_build();
    outcome.diagnostics.iter().map(|fault| (fault.span.path.to_string(), fault.code)).collect()
}

#[test]
fn a_page_plays_a_film_with_all_that_belongs_to_it() {
    let mut site = with_film();
    assert_eq!(codes(&mut site), []);
    let page = site.output("en/stories/bo/index.html");
    let film = path_of(&site, "media/ride.", ".mp4");
    let (sv, en) = (path_of(&site, "media/ride.sv.", ".vtt"), path_of(&site, "media/ride.en.", ".vtt"));
    assert!(page.contains(&format!("../../../{film}")), "{page}");
    assert!(page.contains("video/mp4") && page.contains("width=64") && page.contains("height=48"), "{page}");
    let (at_en, at_sv) = (page.find(&en).unwrap(), page.find(&sv).unwrap());
    assert!(at_en < at_sv && page.matches(" default").count() == 1, "the reader's own captions come first: {page}");
    assert!(page.contains("The ride|2 sec|PT2S|0.1|Norr"), "{page}");
    assert!(page.contains("<p>First line.") && page.contains("<p>Second line."), "{page}");
    assert!(page.contains("Beside it."), "{page}");
    let poster = page.split("poster=").nth(1).unwrap().trim_start_matches('"');
    let poster = poster.split(['"', ' ', '>']).next().unwrap().trim_start_matches("../");
    assert!(site.tree().contains_key(poster), "{poster}");
    assert_eq!(site.output(&sv), CAPTIONS);
    site.assert_clean();
}

#[test]
fn what_is_said_beside_a_film_is_not_published() {
    let mut site = with_film();
    site.build();
    let film = path_of(&site, "media/ride.", ".mp4");
    let published = std::fs::read(site.path(&format!("public/{film}"))).unwrap();
    assert_eq!(published.len(), FILM.len());
    for (path, bytes) in site.tree() {
        for said in ["+63.1792", "SERIAL-4711", "Secret title"] {
            assert!(!bytes.windows(said.len()).any(|part| part == said.as_bytes()), "{path} says {said}");
        }
    }
}

#[test]
fn an_edit_renders_the_pages_that_show_it() {
    let mut site = with_film();
    site.build();
    let old = path_of(&site, "media/ride.sv.", ".vtt");
    let pages = "sv/berattelser/bo/ en/stories/bo/";
    site.edit("media/ride.sv.vtt", "En ton", "En lång ton");
    let report = site.build();
    let new = path_of(&site, "media/ride.sv.", ".vtt");
    assert_eq!(names(&report.rendered), names(&paths(&format!("{pages} {new}"))));
    assert_eq!(names(&report.removed), [old]);
    site.assert_clean();

    site.edit("media/ride.mp4.yaml", "Second line", "Another line");
    assert_eq!(names(&site.build().rendered), names(&paths("en/stories/bo/")));

    let old = path_of(&site, "media/ride.", ".mp4");
    site.write_bytes("media/ride.mp4", LAST);
    let report = site.build();
    let new = path_of(&site, "media/ride.", ".mp4");
    assert_eq!(names(&report.rendered), names(&paths(&format!("{pages} {new}"))));
    assert_eq!(names(&report.removed), [old]);
    site.assert_clean();
    assert!(site.build().rendered.is_empty());
}

#[test]
fn a_film_that_no_page_shows_is_not_published() {
    let mut site = with_film();
    for lang in ["sv", "en"] {
        site.edit(&format!("content/stories/bo/index.{lang}.md"), ":::film media=\"ride\"\nBeside it.\n:::\n\n", "");
    }
    site.build();
    assert!(site.tree().keys().all(|path| !path.contains("ride")));
}

#[test]
fn an_expired_film_leaves_the_site_with_everything_that_is_its() {
    let mut site = with_film();
    site.edit("media/ride.mp4.yaml", "credit:", "expires: 2026-11-30\ncredit:");
    site.build();
    site.today = Date::parse("2026-12-01").unwrap();
    let before = site.tree();
    let barred = codes(&mut site);
    let texts = ["content/stories/bo/index.en.md", "content/stories/bo/index.sv.md"];
    assert_eq!(barred, texts.map(|path| (path.to_owned(), "media/barred")));
    assert_eq!(site.tree(), before);

    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: lake}\nfeed:");
    let report = site.build();
    let rendered = names(&report.rendered);
    assert!(rendered.contains(&"en/stories/bo/index.html".to_owned()), "{rendered:?}");
    let page = site.output("en/stories/bo/index.html");
    assert!(page.contains("A lake") && !page.contains("video") && !page.contains("The ride"), "{page}");
    for (path, bytes) in site.tree() {
        assert!(!path.contains("ride"), "{path}");
        assert!(!bytes.windows(6).any(|part| part == b"En ton"), "{path}");
    }
    site.assert_clean();
}

/// A film and its poster often come from the same hands, and leave on the same day.
#[test]
fn a_film_and_its_poster_may_expire_on_one_day() {
    let mut site = with_film();
    add_substitute(&site);
    for card in ["media/ride.mp4.yaml", "media/lake.png.yaml"] {
        site.edit(card, "credit:", "expires: 2026-11-30\ncredit:");
    }
    site.build();
    site.today = Date::parse("2026-12-01").unwrap();
    site.build();
    let page = site.output("en/stories/bo/index.html");
    assert!(page.contains("A forest") && !page.contains("video"), "{page}");
    for (path, bytes) in site.tree() {
        assert!(!path.contains("ride") && !path.contains("lake"), "{path}");
        let says = String::from_utf8_lossy(&bytes);
        assert!(!says.contains("The ride") && !says.contains("En ton"), "{path}");
    }
    site.assert_clean();
}

#[test]
fn a_film_outlives_its_poster_and_its_description() {
    let (card, told) = ("media/ride.mp4.yaml", |site: &mut TestSite| {
        let of_card = |found: &(String, &str)| found.0 == "media/ride.mp4.yaml";
        codes(site).into_iter().filter(of_card).map(|(_, code)| code).collect::<Vec<_>>()
    });
    let mut site = with_film();
    site.write_bytes("media/told.mp4", LAST);
    site.write("media/told.mp4.yaml", &CARD.replace("credit:", "expires: 2026-11-30\ncredit:"));
    site.edit("media/lake.png.yaml", "credit:", "expires: 2026-11-30\ncredit:");
    site.edit(card, "poster: lake", "poster: lake\n  audio_description: told");
    site.build();
    site.today = Date::parse("2026-12-01").unwrap();
    assert_eq!(told(&mut site), ["media/barred", "film/description-barred"]);

    add_substitute(&site);
    assert_eq!(told(&mut site), ["media/substituted", "film/description-barred"]);
    let page = site.output("en/stories/bo/index.html");
    assert!(
        page.contains("poster=../../../media/region-")
            && page.contains("poster=")
            && page.contains("The ride")
            && !page.contains("told"),
        "{page}"
    );
    assert!(site.tree().keys().all(|path| !path.contains("told") && !path.contains("lake")));
    site.assert_clean();

    // Where no page shows the film, nothing of it needs mending.
    for lang in ["sv", "en"] {
        site.edit(&format!("content/stories/bo/index.{lang}.md"), ":::film media=\"ride\"\nBeside it.\n:::\n\n", "");
    }
    assert!(told(&mut site).is_empty());
}

#[test]
fn a_film_without_words_for_those_who_do_not_hear_is_told() {
    let mut site = with_film();
    site.remove("media/ride.en.vtt");
    assert_eq!(codes(&mut site), [("content/stories/bo/index.en.md".to_owned(), "captions/missing")]);
    // There is nothing to hear in this one.
    site.write_bytes("media/ride.mp4", LAST);
    assert_eq!(codes(&mut site), [("media/ride.mp4".to_owned(), "film/slow-start")]);
}

#[test]
fn a_sound_wants_a_transcript() {
    let mut site = with_film();
    for path in ["media/ride.mp4", "media/ride.mp4.yaml", "media/ride.sv.vtt", "media/ride.en.vtt"] {
        site.remove(path);
    }
    site.write_bytes("media/ride.mp3", SOUND);
    site.write("media/ride.mp3.yaml", &CARD.replace("sv: \"En ton hörs.\", ", ""));
    assert_eq!(codes(&mut site), [("content/stories/bo/index.sv.md".to_owned(), "film/no-transcript")]);
    assert!(site.output("en/stories/bo/index.html").contains("audio/mpeg"));
}

#[test]
fn every_fault_names_its_place() {
    let told = |edit: &dyn Fn(&TestSite)| {
        let mut site = with_film();
        edit(&site);
        codes(&mut site)
    };
    let is = |path: &str, code: &'static str| vec![(path.to_owned(), code)];
    let (card, text) = ("media/ride.mp4.yaml", "content/stories/bo/index.en.md");
    let edit = |path: &'static str, from: &'static str, to: &'static str| {
        told(&move |site: &TestSite| {
            site.edit(path, from, to);
        })
    };
    assert_eq!(edit(text, "\"ride\"", "\"rode\""), is(text, "film/unknown"));
    assert_eq!(edit(text, "\"ride\"", "\"lake\""), is(text, "film/is-a-picture"));
    assert_eq!(
        edit(text, ":::film media=\"ride\"\nBeside it.\n:::", "![](media:ride)"),
        is(text, "film/not-a-picture")
    );
    assert_eq!(edit(card, "poster: lake", "poster: lakes"), is(card, "media/unknown"));
    assert_eq!(edit(card, "poster: lake", "poster: ride"), is(card, "film/not-a-picture"));
    assert_eq!(edit(card, "poster: lake", "audio_description: lake"), is(card, "film/unknown"));
    assert_eq!(edit(card, "film:\n", "type: image\nfilm:\n"), is(card, "media/wrong-type"));
    assert_eq!(edit("media/ride.sv.vtt", "01.500", "09.500"), is("media/ride.sv.vtt", "captions/beyond-end"));
    assert_eq!(edit("media/ride.sv.vtt", "00:00.000", "00:00,000"), is("media/ride.sv.vtt", "captions/comma"));
    assert_eq!(
        edit("media/lake.png.yaml", "credit:", "film: {poster: lake}\ncredit:"),
        is("media/lake.png.yaml", "film/keys-of-a-picture")
    );
    let write = |path: &'static str, bytes: &'static [u8]| {
        told(&move |site: &TestSite| {
            site.write_bytes(path, bytes);
        })
    };
    assert_eq!(write("media/other.sv.vtt", CAPTIONS.as_bytes()), is("media/other.sv.vtt", "captions/no-film"));
    assert_eq!(write("media/ride.vtt", CAPTIONS.as_bytes()), is("media/ride.vtt", "captions/no-language"));
    assert_eq!(write("media/ride.mp4", b"\0\0\0\x14ftypqt  ")[..1], is("media/ride.mp4", "film/quicktime"));
    assert_eq!(write("media/ride.mp4", &FILM[..4000])[..1], is("media/ride.mp4", "film/truncated"));
    assert_eq!(write("media/other.mp4", FILM), is("media/other.mp4", "media/no-card"));
}

#[test]
fn what_leaves_with_a_film_is_told_beforehand() {
    let site = with_film();
    site.edit("media/ride.mp4.yaml", "credit:", "expires: 2026-11-30\nowner: region\ncredit:");
    let days = Days::read(&site.options(&site.path("public")), &State::empty().memory);
    let leaving = days.leaving(Date::parse("2026-12-01").unwrap());
    let [film] = leaving.as_slice() else { panic!("{leaving:?}") };
    assert_eq!((film.id.as_str(), film.owner.as_deref()), ("ride", Some("region")));
    let pages = names(&film.pages);
    assert!(
        ["sv/berattelser/bo/index.html", "en/stories/bo/index.html"].iter().all(|page| pages.contains(&(*page).into()))
    );
    assert_eq!(film.files.len(), 3, "the film and its captions: {:?}", film.files);
}
