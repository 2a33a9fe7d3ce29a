//! Quotation marks and spaces on built pages.

use crate::sample::FILES;
use crate::support::{TestSite, names, paths};

const SMA: &str = "content/pages/about/index.sma.md";

/// A third language that CLDR has no marks of.
fn site(format_as: &str) -> TestSite {
    let site = TestSite::new(FILES);
    let entry = format!("  - {{tag: sma, name: Åarjelsaemien, fallback: [sv]{format_as}}}\nfront:");
    site.edit("site.yaml", "front:", &entry);
    site.write(SMA, "---\ntitle: Mijjen \"bïjre\"\n---\n\"64 979\" `\"x 5 %\"`\n");
    site.edit("content/pages/about/index.en.md", "About us.", "It's \"*us*\", 5 km.");
    site.edit("content/tags.yaml", "en: Family", "en: The kids' \"corner\"");
    site.edit("media/lake.png.yaml", "en: A lake}", "en: The lake's \"shore\"}");
    site
}

#[test]
fn every_text_is_set_as_its_language() {
    let mut site = site(", format_as: sv");
    site.build();
    let page = site.output("en/about/index.html");
    assert!(page.contains("It’s “<em>us</em>”, 5\u{a0}km."), "{page}");
    let page = site.output("sma/about/index.html");
    assert!(page.contains("<h1>Mijjen ”bïjre”</h1>"), "{page}");
    assert!(page.contains("”64\u{a0}979” <code>\"x 5 %\"</code>"), "{page}");
    assert!(site.output("en/tags/family/index.html").contains("The kids’ “corner”"));
    assert!(site.output("en/stories/anna/index.html").contains("The lake’s “shore”"));
    site.assert_clean();
    assert!(site.build().rendered.is_empty());
}

/// The text is set anew though its bytes are the same, in a new process too.
#[test]
fn another_format_makes_its_pages_again() {
    let mut site = site("");
    site.try_build_anew().report.unwrap();
    assert!(site.output("sma/about/index.html").contains("Mijjen “bïjre”"));
    site.edit("site.yaml", "fallback: [sv]}", "fallback: [sv], format_as: de}");
    let report = site.try_build_anew().report.unwrap();
    assert!(report.rendered.is_superset(&paths("sma/about/")), "{:?}", names(&report.rendered));
    assert!(site.output("sma/about/index.html").contains("Mijjen „bïjre“"));
    assert!(report.rendered.iter().all(|path| !path.as_str().starts_with("en/about")), "{:?}", names(&report.rendered));
    site.assert_clean();
}
