//! What readers of each language get: their text, another one and told so, or the way to what there is.

use crate::sample::FILES;
use crate::support::TestSite;

fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.edit(
        "themes/plain/templates/base.html",
        r#"lang="{{ way.tag }}">"#,
        r#"lang="{{ way.tag }}" class="{{ way.way }}">"#,
    );
    site.edit(
        "themes/plain/templates/base.html",
        "{% if page.fallback %}<p>",
        r#"{% for one in page.variants %}<a class="{{ one.variant }}" href="{{ root }}{{ one.address }}">{{ one.title }}</a>{% endfor %}{% if page.fallback and page.fallback.notice %}<p class="notice">"#,
    );
    site
}

/// The switch on a page: where it leads for a language, and what is there. The minifier sorts attributes by name.
fn switch(page: &str, lang: &str) -> (String, String) {
    let nav = page.split("<nav>").nth(1).unwrap().split("</nav>").next().unwrap();
    let end = nav.find(&format!(" lang={lang}>")).unwrap_or_else(|| panic!("no switch to {lang}:\n{page}"));
    let tag = &nav[nav[..end].rfind("<a class=").unwrap() + "<a class=".len()..end];
    let (way, href) = tag.split_once(" href=").unwrap();
    (href.to_owned(), way.to_owned())
}

fn alternates(page: &str) -> Vec<String> {
    page.split("hreflang=").skip(1).map(|rest| rest.split([' ', '>']).next().unwrap().to_owned()).collect()
}

#[test]
fn a_fallback_is_shown_with_a_notice_without_one_or_not_at_all() {
    let mut site = site();
    let item = "content/stories/cia/item.yaml";
    site.build();
    assert!(site.output("en/stories/cia/index.html").contains("class=notice"));
    site.write(item, &format!("{}fallback: show\n", site.read(item)));
    let report = site.build();
    assert_eq!(report.rendered.len(), 1, "only the fallback itself changes: {:?}", report.rendered);
    let page = site.output("en/stories/cia/index.html");
    assert!(!page.contains("class=notice") && page.contains("Bara på svenska"), "{page}");
    assert!(alternates(&page).is_empty());
    site.edit(item, "fallback: show", "fallback: hide");
    site.build();
    assert!(!site.path("public/en/stories/cia").exists());
    site.assert_clean();
}

#[test]
fn an_item_says_otherwise_than_its_section() {
    let mut site = site();
    site.edit(
        "site.yaml",
        "slug: {sv: berattelser, en: stories}",
        "slug: {sv: berattelser, en: stories}, fallback: hide",
    );
    site.build();
    assert!(!site.path("public/en/stories/cia").exists());
    let item = "content/stories/cia/item.yaml";
    site.write(item, &format!("{}fallback: notice\n", site.read(item)));
    site.build();
    assert!(site.output("en/stories/cia/index.html").contains("class=notice"));
}

#[test]
fn the_switch_says_what_is_there() {
    let mut site = site();
    site.build();
    let cia = site.output("sv/berattelser/cia/index.html");
    assert_eq!(switch(&cia, "sv"), ("../../../sv/berattelser/cia/".to_owned(), "page".to_owned()));
    assert_eq!(switch(&cia, "en"), ("../../../en/stories/cia/".to_owned(), "fallback".to_owned()));
    assert_eq!(alternates(&cia), ["sv"]);
    let item = "content/stories/cia/item.yaml";
    site.write(item, &format!("{}fallback: hide\n", site.read(item)));
    site.build();
    let cia = site.output("sv/berattelser/cia/index.html");
    assert_eq!(switch(&cia, "en"), ("../../../en/stories/".to_owned(), "above".to_owned()));
}

/// A page below another one leads to that one where it isn't shown itself, not to the front page.
#[test]
fn the_nearest_page_above_stands_in() {
    let mut site = site();
    site.write("content/pages/team/item.yaml", "parent: about\nfallback: hide\n");
    site.write("content/pages/team/index.sv.md", "---\ntitle: Vi\n---\n");
    site.build();
    let team = site.output("sv/team/index.html");
    assert_eq!(switch(&team, "en"), ("../../en/about/".to_owned(), "above".to_owned()));
}

#[test]
fn a_list_or_tag_without_words_of_a_language_has_no_alternate_there() {
    let mut site = site();
    site.edit("content/tags.yaml", "work: {title: {sv: Jobb, en: Work}}", "work: {title: {sv: Jobb}}");
    site.remove("content/stories/bo/index.en.md");
    site.build();
    assert_eq!(alternates(&site.output("sv/tags/work/index.html")), ["sv"]);
    assert_eq!(alternates(&site.output("sv/tags/family/index.html")), ["sv", "en"]);
    let sitemap = site.output("sitemap-en.xml");
    assert!(!sitemap.contains("/en/tags/work/") && sitemap.contains("/en/tags/family/"), "{sitemap}");
}

#[test]
fn the_page_of_languages_is_everybody_elses() {
    let mut site = site();
    site.edit(
        "themes/plain/templates/languages.html",
        "</head>",
        r#"{% for other in page.alternates %}<link rel="alternate" hreflang="{{ other.lang }}" href="{{ other.url }}">{% endfor %}<link rel="alternate" hreflang="x-default" href="{{ page.x_default }}"></head>"#,
    );
    site.build();
    assert_eq!(alternates(&site.output("index.html")), ["sv", "en", "x-default"]);
    let sitemap = site.output("sitemap-sv.xml");
    assert!(sitemap.contains("<loc>https://north.example/</loc>"), "{sitemap}");
}

#[test]
fn a_menu_can_be_a_languages_own() {
    let mut site = site();
    site.edit("site.yaml", "menu: [stories, pages/about]", "menu: {sv: [stories, pages/about], en: [pages/about]}");
    site.build();
    let menu = |page: &str| page.split("<nav>").nth(1).unwrap().split("lang=").next().unwrap().matches("<a").count();
    assert_eq!(menu(&site.output("sv/index.html")), 3);
    assert_eq!(menu(&site.output("en/index.html")), 2);
}

#[test]
fn plainer_texts_stand_beside_the_ordinary_one() {
    let mut site = site();
    site.edit("site.yaml", "pictures:", "variants: {easy: {slug: {sv: lattlast}}}\npictures:");
    site.write(
        "themes/plain/templates/variant.html",
        r#"{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}"#,
    );
    site.build();
    site.write("content/pages/about/easy.sv.md", "---\ntitle: Om, lättläst\n---\nKort om [Åre](municipalities/are).\n");
    let report = site.build();
    let rendered: Vec<String> = report.rendered.iter().map(ToString::to_string).collect();
    assert_eq!(rendered, ["sitemap-sv.xml", "sv/about/index.html", "sv/about/lattlast/index.html"]);
    let easy = site.output("sv/about/lattlast/index.html");
    assert!(easy.contains("<html dir=ltr lang=sv>") && easy.contains("../../../sv/kommuner/are/"), "{easy}");
    assert!(easy.contains("class=ordinary href=../../../sv/about/"), "{easy}");
    assert!(site.output("sv/about/index.html").contains("class=easy href=../../sv/about/lattlast/"));
    assert_eq!(alternates(&easy), ["sv"]);
    // There is no easy-read English: the switch leads to the ordinary page.
    assert_eq!(switch(&easy, "en"), ("../../../en/about/".to_owned(), "above".to_owned()));
    assert!(!site.output("en/about/index.html").contains("class=ordinary"));
    site.assert_clean();
    site.remove("content/pages/about/easy.sv.md");
    site.build();
    site.assert_clean();
}

#[test]
fn a_plainer_text_alone_is_a_fault() {
    let mut site = site();
    site.write("content/stories/cia/easy.en.md", "---\ntitle: Easy\n---\n");
    let outcome = site.try_build();
    let fault = &outcome.diagnostics[0];
    assert_eq!((fault.code, fault.span.path.as_str()), ("text/variant-alone", "content/stories/cia/easy.en.md"));
}

/// What the site's own files say per language is marked where it is another one.
#[test]
fn words_of_configuration_carry_their_language() {
    let mut site = site();
    site.edit("content/facts.yaml", "{sv: Folkmängd, en: Population}", "{sv: Folkmängd}");
    site.edit("site.yaml", "title: {sv: Norr, en: North}", "title: {sv: Norr}");
    site.edit(
        "themes/plain/templates/municipalities.html",
        "<p>{{ fact.label.text }}",
        r#"<p{% if fact.label.lang %} lang="{{ fact.label.lang }}" dir="{{ fact.label.dir }}"{% endif %}>{{ fact.label.text }}"#,
    );
    site.edit(
        "themes/plain/templates/base.html",
        "<main>",
        r#"<b{% if site.title.lang %} lang="{{ site.title.lang }}"{% endif %}>{{ site.title.text }}</b><main>"#,
    );
    site.build();
    assert!(site.output("sv/kommuner/are/index.html").contains("<p>Folkmängd"));
    let page = site.output("en/municipalities/are/index.html");
    assert!(page.contains("<p dir=ltr lang=sv>Folkmängd") && page.contains("<b lang=sv>Norr</b>"), "{page}");
}

/// English readers see Cia's Swedish text, whose link names a heading that the English page doesn't have.
#[test]
fn a_fallback_names_no_anchor_that_is_not_there() {
    let mut site = site();
    site.write("content/pages/about/index.sv.md", "---\ntitle: Om\n---\n## Vi\n\n## Ni\n");
    site.write("content/pages/about/index.en.md", "---\ntitle: About\n---\nAbout us.\n");
    site.edit("content/stories/cia/index.sv.md", "Bara på svenska.", "[Om](pages/about#ni)");
    site.build();
    assert!(site.output("sv/berattelser/cia/index.html").contains("../../../sv/about/#ni"));
    let page = site.output("en/stories/cia/index.html");
    assert!(page.contains("href=../../../en/about/>"), "{page}");
    // A translation with as many headings answers to the source's ids.
    site.write("content/pages/about/index.en.md", "---\ntitle: About\n---\n## We\n\n## You\n");
    site.build();
    assert!(site.output("en/stories/cia/index.html").contains("../../../en/about/#ni"));
    assert!(site.output("en/about/index.html").contains("<span id=ni></span>"));
    site.assert_clean();
}

#[test]
fn a_language_without_news_has_no_feed() {
    let mut site = site();
    site.edit(
        "themes/plain/templates/base.html",
        "</head>",
        "{% if site.feed %}<link rel=\"alternate\" href=\"{{ root }}{{ site.feed }}\">{% endif %}</head>",
    );
    site.remove("content/stories/anna/index.en.md").remove("content/stories/bo/index.en.md");
    site.build();
    assert!(site.output("sv/index.html").contains("sv/feed.xml"));
    assert!(!site.output("en/index.html").contains("feed.xml") && !site.path("public/en/feed.xml").exists());
}

/// The word of an alert is the page's; the theme says it, so that every language has one.
#[test]
fn an_alert_says_what_it_is() {
    let mut site = site();
    site.write("themes/plain/templates/alert.html", r#"{% component block_alert(kind: string) %}<aside><b>{{ msg(key="alert-" ~ kind) }}</b>{{ body | safe }}</aside>{% endcomponent block_alert %}"#);
    for (lang, word) in [("sv", "Tips"), ("en", "Tip")] {
        let path = format!("themes/plain/messages/{lang}.ftl");
        site.write(&path, &format!("{}alert-tip = {word}\n", site.read(&path)));
    }
    site.edit("content/pages/about/index.en.md", "About us.", "> [!TIP]\n> Ask us.");
    site.build();
    let page = site.output("en/about/index.html");
    assert!(page.contains("<aside><b>Tip</b><p>Ask us.</p></aside>"), "{page}");
    site.edit("themes/plain/messages/en.ftl", "alert-tip = Tip", "alert-tip = Hint");
    let report = site.build();
    assert_eq!(report.rendered.iter().map(ToString::to_string).collect::<Vec<_>>(), ["en/about/index.html"]);
    site.assert_clean();
}
