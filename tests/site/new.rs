//! `moveto new`: items to begin with, of every kind.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, words};

/// In an order in which each finds what it must name.
const KINDS: [&str; 11] = [
    "municipalities",
    "stories",
    "guide",
    "employers",
    "needs",
    "events",
    "partners",
    "services",
    "markets",
    "campaigns",
    "pages",
];

#[test]
fn every_kind_builds_without_a_warning() {
    let site = TestSite::new(FILES);
    let sections: String =
        KINDS.iter().map(|kind| format!("  {kind}: {{title: {{sv: {kind}, en: {kind}}}}}\n")).collect();
    let yaml = site.read("site.yaml");
    let start = yaml.find("  stories:").unwrap();
    let end = yaml.find("pictures:").unwrap();
    site.write("site.yaml", &format!("{}{sections}{}", &yaml[..start], &yaml[end..]));
    for kind in KINDS {
        let output = moveto(&site, &["new", kind, "fresh", "--title", "sv=Nytt här", "--title", "en=New here"]);
        assert!(output.status.success(), "{kind}: {}", words(&output.stderr));
        let files = format!(
            "content/{kind}/fresh/item.yaml\ncontent/{kind}/fresh/index.sv.md\ncontent/{kind}/fresh/index.en.md\n"
        );
        assert_eq!(words(&output.stdout), files);
    }
    let built = moveto(&site, &["build", "--strict"]);
    assert!(built.status.success(), "{}", words(&built.stderr));
    assert!(!site.path("public/sv/fresh").exists(), "a draft is not built");
}

#[test]
fn slugs_are_proposed_and_a_person_decides() {
    let site = TestSite::new(FILES);
    site.edit(
        "site.yaml",
        "  - {tag: en, name: English}\n",
        "  - {tag: en, name: English}\n  - {tag: uk, name: Українська}\n",
    );
    let title = "uk=Їжак на півночі";
    assert!(
        moveto(&site, &["new", "pages", "hedgehog", "--title", title, "--title", "Igelkott på väg"]).status.success()
    );
    let text = site.read("content/pages/hedgehog/index.uk.md");
    assert!(text.contains("# slug: yizhak-na-pivnochi\n# slug: їжак-на-півночі\n"), "{text}");
    assert!(text.contains("title: \"Їжак на півночі\""), "{text}");
    let text = site.read("content/pages/hedgehog/index.sv.md");
    assert!(text.contains("# slug: igelkott-pa-vag\n"), "{text}");
}

#[test]
fn what_cannot_be_made_is_said() {
    let site = TestSite::new(FILES);
    for (arguments, wanted) in [
        (vec!["new", "pages", "Åre by"], "`are-by` can"),
        (vec!["new", "pages", "about"], "is there already"),
        (vec!["new", "needs", "cook"], "moveto new employers"),
        (vec!["new", "pages", "x", "--title", "fr=Bonjour"], "`fr` isn't one of this site's languages"),
    ] {
        let output = moveto(&site, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(words(&output.stderr).contains(wanted), "{}", words(&output.stderr));
    }
    assert!(!site.path("content/needs").exists() && !site.path("content/pages/x").exists());
}
