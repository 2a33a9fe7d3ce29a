//! A site in eight languages that says the same in each: dates, ranges, numbers, measures, lists, plural forms, order,
//! names of languages and countries. What it says is kept as a snapshot here, and held against CLDR's own values by
//! tests/browser/11-cldr.test.mjs, which reads the pages that are built here into `target/tongues/`.

use crate::support::TestSite;
use std::path::Path;

/// The languages with the words that their pages need.
const LANGUAGES: [(&str, &str); 8] =
    [("sv", ""), ("en", ""), ("de", ""), ("ar", ""), ("sma", ", format_as: sv"), ("uk", ""), ("pl", ""), ("ja", "")];

/// The plural forms of each language, all of those that whole numbers take.
const FORMS: [(&str, &str); 8] = [
    ("sv", "one other"),
    ("en", "one other"),
    ("de", "one other"),
    ("ar", "zero one two few many other"),
    ("sma", "one two other"),
    ("uk", "one few many"),
    ("pl", "one few many"),
    ("ja", "other"),
];

/// Titles that each alphabet puts in an order of its own.
const TITLES: [&str; 12] =
    ["Zelt", "Åre", "Ärla", "Öster", "Aal", "Łódź", "Lund", "Ґрунт", "Гора", "Київ", "Orsa", "Ölen"];

/// Events: same day with times, one month, across months, across years, a moment alone.
const EVENTS: [(&str, &str, &str); 6] = [
    ("hours", "2027-10-06 10:00", "2027-10-06 16:00"),
    ("morning", "2027-10-06 09:05", "2027-10-06 11:30"),
    ("days", "2027-10-06", "2027-10-08"),
    ("months", "2027-10-30", "2027-11-02"),
    ("years", "2027-12-30", "2028-01-02"),
    ("nights", "2027-10-06 10:00", "2027-10-07 16:00"),
];

const NUMBERS: [&str; 5] = ["1234567.89", "0.5", "64979", "-1234", "1234"];

const BASE: &str = r#"
=== content/tags.yaml
{}
=== content/facts.yaml
kinds:
  area: {label: {sv: Yta}, measure: square-kilometer}
  way: {label: {sv: Resa}, measure: hour}
  share: {label: {sv: Andel}, measure: percent}
sources:
  scb: {name: {sv: SCB}}
=== content/pages/front/item.yaml
{}
=== content/municipalities/place/item.yaml
code: "2321"
county: "23"
seat: Järpen
coordinates: {lat: 63.35, lon: 13.47}
facts:
  - {kind: area, value: 1234.5, date: 2024-12-31, source: scb}
  - {kind: way, value: 3, date: 2024, source: scb}
  - {kind: share, value: 12.5, date: 2024-12-31, source: scb}
contacts:
  - {topic: moving, role: {sv: Ett}, email: a@example.org, languages: [sv]}
  - {topic: work, role: {sv: Två}, email: a@example.org, languages: [sv, en]}
  - {topic: school, role: {sv: Tre}, email: a@example.org, languages: [ar, sma, uk]}
=== content/markets/land/item.yaml
country: NL
languages: [pl, ja]
=== media/licences.yaml
cc-by-4.0:
  title: {sv: Erkännande 4.0, en: Attribution 4.0}
  url: https://creativecommons.org/licenses/by/4.0/
  uses: [editorial, partner, employer, advertising]
  edit: free
=== media/lake.png.yaml
title: {sv: Sjö}
alt: {sv: En sjö}
credit: moveto
license: {id: cc-by-4.0}
=== themes/plain/theme.yaml
name: plain
styles: []
=== themes/plain/templates/base.html
<!doctype html>
<html lang="{{ lang }}" dir="{{ dir }}"><head><meta charset="utf-8"><title>{{ page.head_title }}</title></head>
<body><main>{% block main %}{% endblock main %}</main></body></html>
=== themes/plain/templates/langs.html
{% component langs(of) %}{% if of and of.lang %} lang="{{ of.lang }}" dir="{{ of.dir }}"{% endif %}{% endcomponent langs %}
{% component words(list) %}{% for piece in list %}<span{{ <langs of={piece} /> }}>{{ piece.text }}</span>{% endfor %}{% endcomponent words %}
=== themes/plain/templates/pages.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/list.html
{% extends "base.html" %}{% block main %}{% for entry in list.entries %}<p data-title>{{ entry.title }}</p>{% endfor %}{% endblock main %}
=== themes/plain/templates/partners.html
{% extends "base.html" %}
=== themes/plain/templates/events.html
{% extends "base.html" %}{% block main %}<p data-period="{{ page.key }}"{{ <langs of={event.period} /> }}>{{ event.period.text }}</p>{% endblock main %}
=== themes/plain/templates/municipalities.html
{% extends "base.html" %}{% block main %}
{% for fact in municipality.facts %}<p data-measure="{{ fact.kind }}"{{ <langs of={fact.value} /> }}>{{ fact.value.text }}</p>
<p data-date="{{ fact.date.iso }}"{{ <langs of={fact.date} /> }}>{{ fact.date.text }}</p>{% endfor %}
{% for contact in municipality.contacts %}<p data-list="{{ contact.topic }}">{{ <words list={contact.languages} /> }}</p>{% endfor %}
{% endblock main %}
=== themes/plain/templates/markets.html
{% extends "base.html" %}{% block main %}
<p data-country="{{ market.country }}"{{ <langs of={market.country_name} /> }}>{{ market.country_name.text }}</p>
<p data-list="market">{{ <words list={market.languages} /> }}</p>
{% endblock main %}
=== themes/plain/templates/languages.html
{% extends "base.html" %}
=== themes/plain/templates/not-found.html
{% extends "base.html" %}
"#;

/// What the front page shows: numbers and plural forms through messages.
fn front() -> String {
    let mut page = String::from("{% extends \"base.html\" %}{% block main %}\n");
    for number in NUMBERS {
        page.push_str(&format!("<p data-number=\"{number}\">{{{{ msg(key=\"number\", count={number}) }}}}</p>\n"));
    }
    for count in [0, 1, 2, 3, 5, 11, 100] {
        page.push_str(&format!("<p data-plural=\"{count}\">{{{{ msg(key=\"plural\", count={count}) }}}}</p>\n"));
    }
    page.push_str("<p data-percent=\"0.125\">{{ msg(key=\"percent\", count=0.125) }}</p>\n");
    page.push_str("<p data-fraction=\"2.345\">{{ msg(key=\"fraction\", count=2.345) }}</p>\n");
    for style in ["full", "long", "medium", "short"] {
        page.push_str(&format!(
            "<p data-style=\"{style}\">{{{{ msg(key=\"day-{style}\", day=\"2027-10-06\") }}}}</p>\n"
        ));
    }
    page.push_str("<p data-style=\"time\">{{ msg(key=\"time\", day=\"2027-10-06T14:05\") }}</p>\n");
    page.push_str("<p data-style=\"month\">{{ msg(key=\"month\", day=\"2027-10-06\") }}</p>\n{% endblock main %}\n");
    page
}

fn messages(forms: &str) -> String {
    let mut text = String::from("number = { $count }\nplural = { $count ->\n");
    let last = forms.split(' ').next_back().unwrap();
    for form in forms.split(' ') {
        let star = if form == last { "*" } else { "" };
        text.push_str(&format!("    {star}[{form}] {form}: {{ $count }}\n"));
    }
    text.push_str("}\npercent = { NUMBER($count, style: \"percent\", maximumFractionDigits: 0) }\n");
    text.push_str("fraction = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) }\n");
    for style in ["full", "long", "medium", "short"] {
        text.push_str(&format!("day-{style} = {{ DATETIME($day, dateStyle: \"{style}\") }}\n"));
    }
    text.push_str("time = { DATETIME($day, timeStyle: \"short\") }\n");
    text.push_str("month = { DATETIME($day, year: \"numeric\", month: \"long\") }\n");
    text
}

/// The site, built.
fn built() -> TestSite {
    let mut site = TestSite::new(BASE);
    let per_language = |text: &str| {
        let pairs: Vec<String> = LANGUAGES.iter().map(|(lang, _)| format!("{lang}: {text}")).collect();
        format!("{{{}}}", pairs.join(", "))
    };
    let languages: String =
        LANGUAGES.iter().map(|(lang, more)| format!("  - {{tag: {lang}, name: \"{lang}\"{more}}}\n")).collect();
    let sections: String = ["partners", "events", "municipalities", "markets"]
        .iter()
        .map(|kind| format!("  {kind}: {{title: {}}}\n", per_language(kind)))
        .collect();
    site.write(
        "site.yaml",
        &format!(
            "title: {title}\ndescription: {title}\nbase_url: https://tongues.example/\ntheme: plain\nlanguages:\n{languages}front: pages/front\nsections:\n{sections}",
            title = per_language("Tongues")
        ),
    );
    site.write("themes/plain/templates/front.html", &front());
    for (lang, forms) in FORMS {
        site.write(&format!("themes/plain/messages/{lang}.ftl"), &messages(forms));
        let text = |title: &str| format!("---\ntitle: {title}\n---\n");
        site.write(&format!("content/pages/front/index.{lang}.md"), &text("Front"));
        let sections =
            "## A {#work}\n## B {#housing}\n## C {#school}\n## D {#health}\n## E {#leisure}\n## F {#travel}\n";
        site.write(&format!("content/municipalities/place/index.{lang}.md"), &(text("Place") + sections));
        site.write(&format!("content/markets/land/index.{lang}.md"), &text("Land"));
        for (number, title) in TITLES.iter().enumerate() {
            site.write(
                &format!("content/partners/t{number}/item.yaml"),
                "type: company\nwebsite: https://a.example/\n",
            );
            let text = format!("---\ntitle: {title}\nrole: X\n---\n");
            site.write(&format!("content/partners/t{number}/index.{lang}.md"), &text);
        }
        for (id, start, end) in EVENTS {
            site.write(&format!("content/events/{id}/item.yaml"), &format!("start: {start}\nend: {end}\n"));
            site.write(&format!("content/events/{id}/index.{lang}.md"), &format!("---\ntitle: {id}\nplace: X\n---\n"));
        }
    }
    let outcome = site.try_build();
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    site
}

/// What the paragraphs with `data-…` say, a line each, and in which language if it isn't the page's.
fn said(site: &TestSite, lang: &str) -> String {
    let mut pages = vec![format!("{lang}/index.html"), format!("{lang}/partners/index.html")];
    pages.extend(EVENTS.iter().map(|(id, _, _)| format!("{lang}/events/{id}/index.html")));
    pages.push(format!("{lang}/municipalities/place/index.html"));
    pages.push(format!("{lang}/markets/land/index.html"));
    let mut out = String::new();
    for page in pages {
        for paragraph in site.output(&page).split("<p data-").skip(1) {
            let (tag, rest) = paragraph.split_once('>').unwrap();
            let text = rest.split("</p>").next().unwrap();
            let shown = text.replace('\u{a0}', "⍽").replace('\u{202f}', "⎵").replace('\u{2009}', "⏑");
            out.push_str(&format!("{tag} | {shown}\n"));
        }
    }
    out
}

#[test]
fn eight_languages_say_it_as_cldr_does() {
    let site = built();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tongues");
    for (lang, _) in LANGUAGES {
        insta::assert_snapshot!(lang, said(&site, lang));
        for (path, bytes) in site.tree().into_iter().filter(|(path, _)| path.starts_with(&format!("{lang}/"))) {
            let to = kept.join(path);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::write(to, bytes).unwrap();
        }
    }
}
