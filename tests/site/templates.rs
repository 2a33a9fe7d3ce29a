//! Templates of the toolbox: filled for each municipality and language, made again where something of it changes, and gone
//! when they are withdrawn.

use crate::sample::with_toolbox;
use crate::support::{TestSite, names};

const REGULAR: &[u8] = include_bytes!("../../themes/norrland/fonts/NotoSans-Regular.ttf");
const CARD: &str = "type: template\ntitle: {sv: Kort, en: Card}\nalt: {sv: Ett kort, en: A card}\ncredit: Norr\nlicense: {id: cc-by-4.0}\n\
    template:\n  pixels: 60\n  texts: {kicker: {sv: Flytta till, en: Move to}}\n";
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"150\" viewBox=\"0 0 120 150\">\
    <rect width=\"120\" height=\"150\" fill=\"#000000\" data-moveto-fill=\"spruce\"/>\
    <text x=\"10\" y=\"40\" font-size=\"10\" fill=\"#fff\" data-moveto=\"text:kicker\">Flytta till</text>\
    <text x=\"10\" y=\"60\" font-size=\"20\" fill=\"#fff\" data-moveto=\"municipality\" data-moveto-width=\"100\">Östersund</text>\
    <g data-moveto-if=\"funding\"><text y=\"140\" font-size=\"5\" data-moveto=\"funding\">Fond</text></g></svg>";
const BRAND: &str =
    "title: {sv: Profil, en: Brand}\ncolours: [{id: spruce, name: {sv: Gran, en: Spruce}, hex: \"#0d2f30\"}]\n";
const ASSET: &str = "{% extends \"base.html\" %}{% block main %}{% for set in asset.sets %}{{ set.title.text }}: {% for file in set.downloads %}\
    <a href=\"{{ root }}{{ file.address }}\">{{ file.channel }} {{ file.format }} {{ file.language.text }}</a>{% endfor %}{% endfor %}\
    {% if asset.picture %}<img src=\"{{ root }}{{ asset.picture.src }}\" alt=\"\">{% endif %}{% endblock main %}";

fn site() -> TestSite {
    let site = with_toolbox("");
    site.write("themes/plain/templates/toolbox.html", "{% extends \"base.html\" %}{% block main %}{% for tile in shelf.tiles %}{{ tile.title.text }} {% endfor %}{% endblock main %}");
    site.write("themes/plain/templates/toolbox-asset.html", ASSET);
    site.write_bytes("themes/plain/fonts/Regular.ttf", REGULAR).write("themes/plain/fonts/OFL.txt", "Terms\n");
    site.write("content/brand.yaml", BRAND).write("media/card.svg", SVG).write("media/card.svg.yaml", CARD);
    site
}

fn codes(site: &mut TestSite) -> Vec<(String, &'static str)> {
    let outcome = site.try_build();
    outcome.diagnostics.iter().map(|fault| (fault.span.path.to_string(), fault.code)).collect()
}

/// The files of the template, by name.
fn files(site: &TestSite) -> Vec<(String, Vec<u8>)> {
    let mine = site.tree().into_iter().filter(|(path, _)| path.starts_with("toolbox/media/card/"));
    let mut found: Vec<_> = mine.map(|(path, bytes)| (path.rsplit('/').next().unwrap().to_owned(), bytes)).collect();
    found.sort();
    found
}

fn file(site: &TestSite, name: &str) -> Vec<u8> {
    files(site).into_iter().find(|(found, _)| found == name).unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn a_template_is_filled_for_each_municipality_and_language() {
    let mut site = site();
    assert_eq!(codes(&mut site), []);
    let found: Vec<String> = files(&site).into_iter().map(|(name, _)| name).collect();
    let wanted =
        ["are", "berg"].iter().flat_map(|place| ["en", "sv"].iter().map(move |lang| format!("card-{place}-{lang}")));
    let wanted: Vec<String> =
        wanted.flat_map(|name| ["pdf", "png", "svg"].map(|end| format!("{name}.{end}"))).collect();
    assert_eq!(found, wanted);
    let png = file(&site, "card-are-sv.png");
    assert_eq!(image_size(&png), (60, 75));
    assert!(file(&site, "card-are-sv.pdf").starts_with(b"%PDF-"));
    let svg = String::from_utf8(file(&site, "card-are-sv.svg")).unwrap();
    assert!(svg.contains("#0d2f30") && !svg.contains("<text") && !svg.contains("moveto-"), "{svg}");
    assert_ne!(file(&site, "card-are-sv.svg"), file(&site, "card-berg-sv.svg"));
    let page = site.output("en/tools/media/card/index.html");
    assert!(page.contains("Åre: ") && page.contains("pixels PNG English"), "{page}");
    assert!(page.contains("card-are-en.svg"), "the page shows what it looks like: {page}");
    let catalog = site.output("toolbox/catalog.json");
    assert!(catalog.contains("\"lang\":\"sv\",\"municipality\":\"berg\""), "{catalog}");
    assert!(!site.tree().keys().any(|path| path.contains("Regular") || path.contains("OFL")), "fonts stay at home");
    site.assert_clean();
}

fn image_size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn a_change_makes_again_what_shows_it() {
    let mut site = site();
    site.build();
    let drawn = |report: Vec<String>| {
        let mut found: Vec<String> = report
            .iter()
            .filter(|path| path.ends_with(".svg"))
            .map(|path| path.rsplit('/').next().unwrap().to_owned())
            .collect();
        found.sort();
        found
    };
    site.edit("content/municipalities/are/index.sv.md", "title: Åre", "title: Åre by");
    assert_eq!(drawn(names(&site.build().rendered)), ["card-are-sv.svg"]);
    site.assert_clean();
    site.edit("media/card.svg.yaml", "en: Move to", "en: Come to");
    assert_eq!(drawn(names(&site.build().rendered)), ["card-are-en.svg", "card-berg-en.svg"]);
    site.edit("content/brand.yaml", "#0d2f30", "#07545b");
    assert_eq!(drawn(names(&site.build().rendered)).len(), 4);
    assert!(String::from_utf8(file(&site, "card-berg-en.svg")).unwrap().contains("#07545b"));
    site.edit("media/card.svg", "x=\"10\" y=\"60\"", "x=\"12\" y=\"60\"");
    assert_eq!(drawn(names(&site.build().rendered)).len(), 4);
    site.edit("content/stories/bo/index.sv.md", "Bo k", "Bo, k");
    assert_eq!(drawn(names(&site.build().rendered)), Vec::<String>::new());
    site.assert_clean();
}

#[test]
fn a_language_without_words_has_no_files_and_a_withdrawal_leaves_none() {
    let mut site = site();
    site.edit("media/card.svg.yaml", ", en: Move to", "");
    site.build();
    assert!(files(&site).iter().all(|(name, _)| name.contains("-sv.")), "no half-translated picture");
    site.assert_clean();
    site.edit("media/card.svg.yaml", "credit:", "withdrawn: 2026-11-01\ncredit:");
    site.build();
    assert!(!site.tree().keys().any(|path| path.contains("card")), "{:?}", site.tree().keys());
    site.assert_clean();
}

#[test]
fn faults_of_a_template_are_told_where_they_stand() {
    let cases = [
        ("data-moveto=\"municipality\"", "data-moveto=\"municipalty\"", "template/unknown-hole"),
        ("data-moveto-fill=\"spruce\"", "data-moveto-fill=\"spruse\"", "template/unknown-colour"),
        ("font-size=\"20\"", "font-size=\"large\"", "template/bad-number"),
        ("data-moveto-width=\"100\"", "data-moveto-width=\"3\"", "template/too-long"),
        (
            "<rect",
            "<filter id=\"p\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect filter=\"url(#p)\" width=\"9\" height=\"9\"/><rect",
            "picture/svg-effect",
        ),
    ];
    for (from, to, code) in cases {
        let mut site = site();
        site.edit("media/card.svg", from, to);
        let found = codes(&mut site);
        assert!(found.contains(&("media/card.svg".to_owned(), code)), "{to}: {found:?}");
    }
    let mut site = site();
    site.write("themes/plain/fonts/Regular.ttf", "no font");
    assert_eq!(codes(&mut site), [("themes/plain/fonts/Regular.ttf".to_owned(), "template/not-a-font")]);
    site.remove("themes/plain/fonts/Regular.ttf");
    assert_eq!(codes(&mut site).first().map(|fault| fault.1), Some("template/no-font"));
    // Filled once for all, a template has no municipality.
    let mut site = self::site();
    site.edit("media/card.svg.yaml", "  pixels", "  per: site\n  pixels");
    assert_eq!(codes(&mut site).first().map(|fault| fault.1), Some("template/unknown-hole"));
    site.edit("media/card.svg", "data-moveto=\"municipality\"", "data-moveto=\"region\"");
    assert_eq!(codes(&mut site), []);
    assert_eq!(files(&site).len(), 6);
    let mut site = self::site();
    site.edit("media/card.svg.yaml", "type: template\n", "");
    assert_eq!(codes(&mut site), [("media/card.svg.yaml".to_owned(), "template/keys-elsewhere")]);
}
