//! What a check looks for beyond what a build does: each with a hit, a near miss, and its words in both languages.

use crate::sample::{FILES, with_toolbox};
use crate::support::{TestSite, picture};
use moveto::State;
use moveto::base::{Diagnostic, Severity};
use moveto::write::Cache;

const ANNA: &str = "content/stories/anna/index.sv.md";

fn found(site: &TestSite) -> Vec<Diagnostic> {
    let options = site.options(&site.path("public"));
    let cache = Cache::new(site.path(".moveto/cache"), options.now);
    moveto::check(&options, &mut State::empty(), &cache, &()).unwrap().diagnostics
}

/// The faults of a code, as `severity path: words at the place`, and the messages of the first in both languages.
fn told(site: &TestSite, code: &str) -> (Vec<String>, String) {
    let all: Vec<Diagnostic> = found(site).into_iter().filter(|fault| fault.code == code).collect();
    let told = |fault: &Diagnostic| {
        let words = std::fs::read(site.path(fault.span.path.as_str())).unwrap();
        let words = &words[fault.span.start as usize..fault.span.end as usize];
        format!("{:?} {}: {}", fault.severity, fault.span.path, String::from_utf8_lossy(words).trim())
    };
    let messages = all.first().map(|fault| format!("{} / {}", fault.message.en, fault.message.sv));
    assert!(all.iter().all(|fault| fault.help.is_some()), "{all:#?}");
    (all.iter().map(told).collect(), messages.unwrap_or_default())
}

fn append(site: &TestSite, path: &str, text: &str) {
    site.write(path, &format!("{}\n{text}\n", site.read(path)));
}

#[test]
fn a_site_that_is_well_has_notes_at_most() {
    let all = found(&TestSite::new(FILES));
    assert!(all.iter().all(|fault| fault.severity == Severity::Note), "{all:#?}");
}

#[test]
fn a_build_tells_no_notes_and_is_never_stopped_by_one() {
    let mut site = TestSite::new(FILES);
    let (notes, _) = told(&site, "translation/missing");
    assert_eq!(notes, ["Note content/stories/cia/index.sv.md: "]);
    assert!(site.try_build().diagnostics.is_empty());
    let options = moveto::Options { strict: true, ..site.options(&site.path("public")) };
    let cache = Cache::new(site.path(".moveto/cache"), options.now);
    let checked = moveto::check(&options, &mut State::empty(), &cache, &()).unwrap();
    assert!(checked.diagnostics.iter().all(|fault| !fault.stops(true)));
}

#[test]
fn translations_that_are_missing_are_noted_unless_that_was_decided() {
    let site = TestSite::new(FILES);
    let (all, messages) = told(&site, "translation/missing");
    assert_eq!(all.len(), 1);
    assert_eq!(
        messages,
        "not translated into `en`; readers are shown another language, with a notice / \
         inte översatt till `en`; läsaren får se ett annat språk, med en upplysning om det"
    );
    for policy in ["show", "hide"] {
        site.edit("content/stories/cia/item.yaml", "date:", &format!("fallback: {policy}\ndate:"));
        assert!(told(&site, "translation/missing").0.is_empty(), "{policy}");
        site.edit("content/stories/cia/item.yaml", &format!("fallback: {policy}\n"), "");
    }
}

/// One note, and not one for each of its items.
#[test]
fn a_language_that_has_only_begun_is_told_once() {
    let site = TestSite::new(FILES);
    let german = "  - {tag: de, name: Deutsch, fallback: [en]}\nfront:";
    site.edit("site.yaml", "front:", german);
    site.write("content/stories/anna/index.de.md", "---\ntitle: Anna\n---\nAnna wohnt hier.\n");
    let (few, _) = told(&site, "translation/missing");
    assert_eq!(few.len(), 6, "so few are told one by one: {few:#?}");
    for id in 1..=5 {
        let of = |lang: &str| format!("content/stories/anna{id}/index.{lang}.md");
        site.write(&format!("content/stories/anna{id}/item.yaml"), "date: 2026-03-01\nmunicipality: are\n");
        for lang in ["sv", "en"] {
            site.write(&of(lang), &site.read("content/stories/bo/index.en.md"));
        }
    }
    let (all, messages) = told(&site, "translation/missing");
    assert_eq!(all, ["Note content/stories/cia/index.sv.md: ", "Note site.yaml: de"]);
    assert_eq!(messages.split(';').next(), Some("not translated into `en`"));
    site.write("content/stories/cia/index.en.md", "---\ntitle: Cia\n---\nNow in English.\n");
    assert_eq!(
        told(&site, "translation/missing").1,
        "1 of 12 items are there in `de`; the others are shown in another language, with a notice / \
         1 av 12 sidor finns på `de`; de andra visas på ett annat språk, med en upplysning om det"
    );
}

#[test]
fn headings_that_skip_a_level() {
    let site = TestSite::new(FILES);
    append(&site, ANNA, "## Två\n\n### Tre\n\n## Två till");
    assert!(told(&site, "heading/level-skipped").0.is_empty());
    append(&site, ANNA, "#### Fyra {#four}");
    let (all, messages) = told(&site, "heading/level-skipped");
    assert_eq!(all, [format!("Warning {ANNA}: #### Fyra {{#four}}")]);
    assert_eq!(
        messages,
        "the heading is of level 4, and there is none of level 3 above it / \
         rubriken är på nivå 4, men ovanför finns ingen på nivå 3"
    );
}

#[test]
fn links_that_say_nothing() {
    let site = TestSite::new(FILES);
    append(&site, ANNA, "[Läs mer om Bo](stories/bo) och [Click here](stories/bo), <a@example.org>.");
    assert!(told(&site, "link/says-nothing").0.is_empty() && told(&site, "link/is-address").0.is_empty());
    append(&site, ANNA, "[Klicka *här*!](stories/bo)\n\n<https://example.org/>");
    site.edit("content/stories/anna/index.en.md", "[Åre]", "[Read more…]");
    let (all, messages) = told(&site, "link/says-nothing");
    let english = "Warning content/stories/anna/index.en.md: [Read more…](municipalities/are)";
    assert_eq!(all, [english.to_owned(), format!("Warning {ANNA}: [Klicka *här*!](stories/bo)")]);
    assert_eq!(
        messages,
        "the link `Read more…` doesn't say where it leads / länken `Read more…` säger inte vart den leder"
    );
    let (all, messages) = told(&site, "link/is-address");
    assert_eq!(all, [format!("Warning {ANNA}: <https://example.org/>")]);
    assert_eq!(
        messages,
        "readers are shown the bare address `https://example.org/` / läsaren ser bara adressen `https://example.org/`"
    );
}

#[test]
fn alternative_texts_that_tell_nothing() {
    let card = "media/lake.png.yaml";
    let with = |alt: &str| {
        let site = TestSite::new(FILES);
        site.edit(card, "sv: En sjö", &format!("sv: {alt}"));
        site
    };
    let cases = [
        (
            "IMG_2041",
            "alt/file-name",
            "Warning",
            "the alternative text `IMG_2041` is the name of a file / alternativtexten `IMG_2041` är ett filnamn",
        ),
        (
            "Bild på en sjö",
            "alt/tells-picture",
            "Warning",
            "the alternative text begins with `bild på`, which screen readers say already / alternativtexten börjar med `bild på`, vilket skärmläsare redan säger",
        ),
        (
            "Sjö",
            "alt/repeats",
            "Warning",
            "the alternative text says the same as `title`, so listeners hear it twice and don't know what is to be seen / alternativtexten säger detsamma som `title`: den som lyssnar hör det två gånger och vet inte vad som syns",
        ),
    ];
    for (alt, code, severity, words) in cases {
        assert_eq!(told(&with(alt), code), (vec![format!("{severity} {card}: {alt}")], words.to_owned()));
    }
    let long = "Sjön ligger blank. ".repeat(11);
    let (all, messages) = told(&with(long.trim()), "alt/too-long");
    assert_eq!(all, [format!("Note {card}: {}", long.trim())]);
    assert!(messages.starts_with("the alternative text is 208 characters long"), "{messages}");
    assert!(messages.contains("alternativtexten är 208 tecken lång"), "{messages}");
    for near in ["En bild hänger på väggen", "Sjön i Åre", "Bildspel pågår"] {
        let all = found(&with(near));
        assert!(!all.iter().any(|fault| fault.code.starts_with("alt/")), "{near}: {all:#?}");
    }
    let site = TestSite::new(FILES);
    site.edit("content/stories/cia/index.sv.md", "![](media:lake)", "![Foto av en sjö](media:lake)");
    assert_eq!(told(&site, "alt/tells-picture").0, ["Warning content/stories/cia/index.sv.md: lake"]);
}

#[test]
fn swedish_texts_that_are_heavy_to_read() {
    let site = TestSite::new(FILES);
    append(&site, ANNA, &"Vi bor här och det är bra. ".repeat(20));
    assert!(told(&site, "text/hard-to-read").0.is_empty());
    let heavy =
        "Kommunledningsförvaltningens inflyttarsamordnare återkopplar angående bostadssituationen kontinuerligt. ";
    append(&site, "content/stories/anna/index.en.md", &heavy.repeat(30));
    assert!(told(&site, "text/hard-to-read").0.is_empty(), "LIX is for Swedish");
    append(&site, ANNA, &heavy.repeat(20));
    let (all, messages) = told(&site, "text/hard-to-read");
    assert_eq!(all, [format!("Note {ANNA}: Vi bor här och det är bra.")]);
    assert!(messages.contains("the text is heavy to read: LIX 5"), "{messages}");
    assert!(messages.contains("texten är tung att läsa: LIX 5"), "{messages}");
    // What is bearable in an ordinary text is heavy in one that is to be easy.
    let site = TestSite::new(FILES);
    site.edit("site.yaml", "feed:", "variants: {easy: {slug: {sv: lattlast}}}\nfeed:");
    let fair = "Vi flyttade hit för att jobbet och naturen lockade oss båda två. ".repeat(12);
    append(&site, ANNA, &fair);
    assert!(told(&site, "text/hard-to-read").0.is_empty());
    site.write("content/stories/anna/easy.sv.md", &format!("---\ntitle: Anna\n---\n{fair}\n"));
    assert_eq!(told(&site, "text/hard-to-read").0.len(), 1);
}

#[test]
fn facts_and_steps_after_their_day() {
    let site = TestSite::new(FILES);
    let item = "content/municipalities/are/item.yaml";
    site.edit(item, "source: scb}", "source: scb, review_by: 2026-11-22}");
    assert!(told(&site, "fact/review-due").0.is_empty(), "today is in time");
    site.edit(item, "review_by: 2026-11-22", "review_by: 2026-11-21");
    let (all, messages) = told(&site, "fact/review-due");
    assert_eq!(all, [format!("Warning {item}: population")]);
    assert_eq!(
        messages,
        "`population` was to be looked at again by 2026-11-21; the page says that it may be old / \
         `population` skulle ses över senast 2026-11-21; på sidan står att uppgiften kan vara gammal"
    );
}

#[test]
fn steps_of_the_guide_after_their_day() {
    let site = TestSite::new(&format!(
        "{FILES}{}",
        "\
=== themes/plain/templates/guide.html
{% extends \"base.html\" %}{% block main %}{{ body | safe }}{% endblock main %}
=== content/guide/tax/item.yaml
phase: before
review_by: 2026-11-22
=== content/guide/tax/index.sv.md
---
title: Skatt
---
Anmäl flytten.
"
    ));
    site.edit("site.yaml", "pictures:", "  guide: {title: {sv: Guide, en: Guide}}\npictures:");
    assert!(told(&site, "guide/review-due").0.is_empty(), "today is in time");
    site.edit("content/guide/tax/item.yaml", "11-22", "11-21");
    let (all, messages) = told(&site, "guide/review-due");
    assert_eq!(all, ["Warning content/guide/tax/item.yaml: review_by"]);
    assert_eq!(
        messages,
        "this step was to be looked at again by 2026-11-21; the page says that it may be old / \
         steget skulle ses över senast 2026-11-21; på sidan står att det kan vara gammalt"
    );
}

#[test]
fn municipalities_that_are_nearly_spelt_right() {
    let site = TestSite::new(FILES);
    for path in ["content/municipalities/are/index.sv.md", "content/municipalities/are/index.en.md"] {
        site.edit(path, "title: Åre", "title: Örnsköldsvik");
    }
    for path in ["content/municipalities/berg/index.sv.md", "content/municipalities/berg/index.en.md"] {
        site.edit(path, "title: Berg", "title: Bräcke");
    }
    let right = "Örnsköldsviks kommun, Örnsköldsviksbo, övik, Anna Örnsköldvik, familjen Örnsköldvik, i Östersunds, Järpens. \
                 Bräckt vatten och *Bräcke*: Bräcka";
    append(&site, ANNA, right);
    assert!(told(&site, "name/misspelt").0.is_empty());
    append(&site, ANNA, "Till Örnskjöldsvik och Örnsköldviks kommun, från *Bräke*.\n\n`Örnsköldvik`");
    let (all, messages) = told(&site, "name/misspelt");
    assert_eq!(
        all,
        [
            format!("Warning {ANNA}: Örnskjöldsvik"),
            format!("Warning {ANNA}: Örnsköldviks"),
            format!("Warning {ANNA}: Bräke")
        ]
    );
    assert_eq!(
        messages,
        "`Örnskjöldsvik` looks like the municipality `Örnsköldsvik`, written otherwise / \
         `Örnskjöldsvik` liknar kommunen `Örnsköldsvik` men är stavat på annat sätt"
    );
}

/// Titles and alternative texts are words as well. What a text in another language calls a place is its own matter.
#[test]
fn municipalities_that_are_nearly_spelt_right_in_yaml() {
    let site = TestSite::new(FILES);
    for path in ["content/municipalities/are/index.sv.md", "content/municipalities/are/index.en.md"] {
        site.edit(path, "title: Åre", "title: Örnsköldsvik");
    }
    assert!(told(&site, "name/misspelt").0.is_empty());
    site.edit(ANNA, "title: Anna", "title: Anna flyttade till Örnskjöldsvik");
    let english = ANNA.replace(".sv.", ".en.");
    site.edit(&english, "title: Anna", "title: Anna moved to Örnskjöldsvik");
    site.edit("media/lake.png.yaml", "sv: En sjö", "sv: Örnskjöldsviks hamn vid en sjö");
    let (all, _) = told(&site, "name/misspelt");
    assert_eq!(
        all,
        [format!("Warning {ANNA}: Örnskjöldsvik"), "Warning media/lake.png.yaml: Örnskjöldsviks".to_owned()]
    );
}

#[test]
fn pictures_that_are_too_small_for_their_use() {
    let site = TestSite::new(FILES);
    site.edit("site.yaml", "widths: [200, 400]", "widths: [200, 640]");
    assert!(told(&site, "picture/too-narrow").0.is_empty());
    site.edit("site.yaml", "widths: [200, 640]", "widths: [200, 641]");
    let (all, messages) = told(&site, "picture/too-narrow");
    assert_eq!(all, ["Note content/stories/anna/item.yaml: lake"]);
    assert_eq!(
        messages,
        "`lake` is 640 pixels wide; at the top of a page on large screens it is shown 641 wide / \
         `lake` är 640 pixlar bred; överst på en sida visas den 641 bred på stora skärmar"
    );
    assert!(told(&site, "picture/too-small-for-print").0.is_empty(), "nobody is offered it");
    let site = with_toolbox("");
    let (all, messages) = told(&site, "picture/too-small-for-print");
    assert_eq!(all, ["Note media/lake.png.yaml: title"]);
    assert_eq!(
        messages,
        "printed on a page of A4, `lake` has 48 pixels an inch and looks blurred / \
         tryckt på en A4-sida har `lake` 48 pixlar per tum och ser suddig ut"
    );
    site.write_bytes("media/lake.png", &picture(1754, 1241, 1));
    assert!(told(&site, "picture/too-small-for-print").0.is_empty());
}

#[test]
fn addresses_on_built_pages_that_lead_to_nothing() {
    let site = TestSite::new(FILES);
    let template = "themes/plain/templates/pages.html";
    site.edit(
        template,
        "{{ body | safe }}",
        r##"{{ body | safe }}<a id="up" href="#up">Upp</a><a href="{{ root }}sv/?x=1#top">Hem</a><a href="https://north.example/en">En</a><a href="mailto:a@b.se">b</a>"##,
    );
    site.edit("site.yaml", "feed:", "markdown: {allow_html: true}\nfeed:");
    append(&site, ANNA, r#"<a href="../bo/">Bo</a>"#);
    let dead = |code: &str| told(&site, code).0;
    assert_eq!((dead("page/dead-link"), dead("page/dead-fragment")), (vec![], vec![]));
    site.edit(template, "#up\"", "#upp\"");
    site.edit(template, "</a>{%", "</a><img src=\"{{ root }}media/gone.png\" alt=\"\">{%");
    append(&site, ANNA, r#"<a href="../boo/">Bo</a>"#);
    let (all, messages) = told(&site, "page/dead-link");
    assert_eq!(all, [format!("Warning {ANNA}: ../boo/"), format!("Warning {template}: media/gone.png")]);
    assert_eq!(
        messages,
        "`../boo/` on the page `sv/berattelser/anna/` leads to nothing / \
         `../boo/` på sidan `sv/berattelser/anna/` leder ingenstans"
    );
    let (all, messages) = told(&site, "page/dead-fragment");
    assert_eq!(all, [format!("Warning {template}: #upp")]);
    assert_eq!(
        messages,
        "`#upp` on the page `en/about/` and on another page leads to a place that isn't on the page: nothing has the id `upp` / \
         `#upp` på sidan `en/about/` och på en sida till leder till ett ställe som inte finns: inget har id `upp`"
    );
}

/// What stands from the last build is read where it lies.
#[test]
fn pages_that_stand_are_looked_at_too() {
    let mut site = TestSite::new(FILES);
    site.edit("themes/plain/templates/pages.html", "{{ body | safe }}", "{{ body | safe }}<a href=\"#gone\">x</a>");
    site.try_build_anew();
    let checked = site.check_anew();
    let dead: Vec<_> = checked.diagnostics.iter().filter(|fault| fault.code == "page/dead-fragment").collect();
    assert_eq!(dead.len(), 1, "{:#?}", checked.diagnostics);
}

#[test]
fn items_that_no_page_leads_to() {
    let site = TestSite::new(FILES);
    assert!(told(&site, "item/orphan").0.is_empty());
    site.edit("site.yaml", "menu: [stories, pages/about]", "menu: [stories]");
    let (all, messages) = told(&site, "item/orphan");
    assert_eq!(all, ["Note content/pages/about/item.yaml: "]);
    assert_eq!(
        messages,
        "no page leads here: visitors find it only by its address / \
         ingen sida leder hit: besökare hittar den bara genom adressen"
    );
    site.edit(ANNA, "Anna bor", "[Om oss](pages/about). Anna bor");
    assert!(told(&site, "item/orphan").0.is_empty());
}

#[test]
fn assets_that_are_of_no_use() {
    let site = TestSite::new(FILES);
    for (path, seed) in [("media/pond.png", 2), ("content/stories/anna/creek.png", 3)] {
        site.write_bytes(path, &picture(60, 40, seed));
        let card = site.read("media/lake.png.yaml").replace("Sjö", "Göl");
        site.write(&format!("{path}.yaml"), &card);
    }
    let (all, messages) = told(&site, "media/unused");
    assert_eq!(all, ["Note content/stories/anna/creek.png.yaml: ", "Note media/pond.png.yaml: "]);
    assert_eq!(
        messages,
        "`creek` isn't used: nothing names it, not even the item beside which it lies / \
         `creek` används inte: inget nämner den, inte ens det innehåll som den ligger bredvid"
    );
    append(&site, ANNA, "![](media:creek)");
    assert_eq!(told(&site, "media/unused").0, ["Note media/pond.png.yaml: "]);
    let offered = with_toolbox("");
    assert!(told(&offered, "media/unused").0.is_empty());
}
