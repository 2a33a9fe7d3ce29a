//! Bad input of every kind in one site: each fault by its own name at its own place, all in one run, the output untouched.

use crate::sample::FILES;
use crate::support::{TestSite, command, moveto, objects};
use serde_json::Value;
use std::process::Output;

/// Every diagnostic as `path:line:column code`, from the JSON that machines get.
fn told(output: &Output) -> Vec<String> {
    objects(&output.stdout)
        .into_iter()
        .filter(|line| line["kind"] == "diagnostic")
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
            assert!(!text("message").is_empty() && !text("message").ends_with('.'));
            format!("{}:{}:{} {}", text("path"), line["line"], line["column"], text("code"))
        })
        .collect()
}

/// The sample without the one thing that a check has to say of it.
fn translated() -> TestSite {
    let site = TestSite::new(FILES);
    site.write("content/stories/cia/index.en.md", "---\ntitle: Cia\n---\nIn English now.\n");
    site
}

fn broken_site() -> TestSite {
    let site = TestSite::new(FILES);
    assert!(moveto(&site, &["build"]).status.success());
    let story = |id: &str, item: &str, text: &str| {
        site.write(&format!("content/stories/{id}/item.yaml"), item);
        site.write(&format!("content/stories/{id}/index.sv.md"), text);
    };
    let good = "date: 2026-01-01\nmunicipality: are\n";
    let text = |body: &str| format!("---\ntitle: Titel\n---\n{body}\n");
    story("malformed", "date: 2026-01-01\nmunicipality: are\ntags: [family\n", &text(""));
    story("unknown-key", "date: 2026-01-01\nmunicipalty: are\nmunicipality: are\ntgas: []\n", &text(""));
    story("wrong-type", "date: 2026-01-01\nmunicipality: are\norder: first\n", &text(""));
    story("no-title", good, "---\nsummary: Utan rubrik\n---\n");
    story("unknown-place", "date: 2026-01-01\nmunicipality: aree\n", &text(""));
    story("dead-link", good, &text("En [länk](stories/ana) till intet."));
    story("dead-picture", good, &text("![](media:lak)"));
    story("twice", good, "---\ntitle: Två\nslug: same\n---\n");
    story("twice-too", good, "---\ntitle: Två\nslug: same\n---\n");
    story("twice-case", good, "---\ntitle: Tre\nslug: Anna\n---\n");
    story("twice-form", good, "---\ntitle: Fyra\nslug: a\u{30a}ka\n---\n");
    story("twice-form-too", good, "---\ntitle: Fem\nslug: åka\n---\n");
    story("duplicate-key", "date: 2026-01-01\nmunicipality: are\ndate: 2026-01-02\n", &text(""));
    story("bad-date", "date: 2026-02-30\nmunicipality: are\n", &text(""));
    story("html", good, &text("En <b>fet</b> text."));
    site.write_bytes("content/stories/not-utf8/item.yaml", good.as_bytes());
    site.write_bytes("content/stories/not-utf8/index.sv.md", b"---\ntitle: R\xe4ksm\xf6rg\xe5s\n---\n");
    site.write("themes/plain/templates/broken.html", "<p>\n{% for x %}\n");
    site.edit("themes/plain/templates/pages.html", "{{ body", "{{ page.nonsense }}{{ body");
    site.write_bytes("media/torn.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    site.write("media/torn.jpg.yaml", &site.read("media/lake.png.yaml"));
    site
}

#[test]
fn every_fault_is_named_in_one_run_and_nothing_is_written() {
    let site = broken_site();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", site.path("content/stories/outside")).unwrap();
    let before = site.tree();
    let output = moveto(&site, &["build", "--message-format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(site.tree(), before);
    let told = told(&output);
    let expected = [
        "content/stories/bad-date/item.yaml:1:7 yaml/bad-date",
        "content/stories/dead-link/index.sv.md:4:11 link/to-nothing",
        "content/stories/dead-picture/index.sv.md:4:11 media/unknown",
        "content/stories/duplicate-key/item.yaml:3:1 yaml/duplicate-key",
        "content/stories/html/index.sv.md:4:4 markdown/html",
        "content/stories/malformed/item.yaml:3:7 yaml/malformed",
        "content/stories/no-title/index.sv.md:2:1 yaml/missing-key",
        "content/stories/not-utf8/index.sv.md:2:9 file/not-utf8",
        "content/stories/outside:1:1 file/link-outside",
        "content/stories/twice-case/index.sv.md:3:7 address/twice",
        "content/stories/twice-case/index.sv.md:3:7 text/bad-slug",
        "content/stories/twice-form-too/index.sv.md:3:7 address/twice",
        "content/stories/twice-form/index.sv.md:3:7 text/bad-slug",
        "content/stories/twice-too/index.sv.md:3:7 address/twice",
        "content/stories/unknown-key/item.yaml:2:1 yaml/unknown-key",
        "content/stories/unknown-key/item.yaml:4:1 yaml/unknown-key",
        "content/stories/unknown-place/item.yaml:2:15 item/unknown-reference",
        "content/stories/wrong-type/item.yaml:3:8 yaml/wrong-type",
        "media/torn.jpg:1:1 picture/truncated",
        "themes/plain/templates/broken.html:2:10 template/syntax",
        "themes/plain/templates/pages.html:1:50 template/render",
    ];
    for line in expected {
        assert!(told.iter().any(|told| told == line), "`{line}` is not among\n{told:#?}");
    }
}

/// Nothing of such a page is written, in a first build either.
#[test]
fn a_template_that_asks_for_what_is_not_there_is_named_with_its_page() {
    let site = TestSite::new(FILES);
    site.edit("themes/plain/templates/pages.html", "{{ body", "\n{{ page.nonsense }}{{ body");
    let output = moveto(&site, &["build", "--message-format", "json"]);
    assert_eq!(told(&output), ["themes/plain/templates/pages.html:2:9 template/render"]);
    assert!(!site.path("public/index.html").exists());
}

#[test]
fn where_the_environment_names_no_language_the_site_does() {
    let said = |languages: &str, environment: &[(&str, &str)]| {
        let site = TestSite::new(&format!("=== site.yaml\nlanguages:\n{languages}\ntitel: x\n"));
        let mut command = command(&site, &["check", "--message-format", "short"]);
        let command = command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
        crate::support::words(&command.envs(environment.iter().copied()).output().unwrap().stderr)
    };
    let (swedish, german) = ("  - {tag: sv, name: Svenska}", "  - {tag: de, name: Deutsch}");
    assert!(said(swedish, &[]).contains("det finns ingen nyckel `titel` här"), "{}", said(swedish, &[]));
    assert!(said(swedish, &[("LANG", "C.UTF-8")]).contains("there is no key `titel` here"));
    assert!(said(german, &[]).contains("there is no key `titel` here"));
    assert!(said(german, &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "sv_SE.UTF-8")]).contains("det finns ingen nyckel"));
}

#[test]
fn an_output_folder_that_is_not_ours_is_left_alone() {
    let site = TestSite::new(FILES);
    site.write("elsewhere/holiday.jpg", "mine");
    let output = moveto(&site, &["build", "--output", "elsewhere", "--message-format", "json"]);
    assert_eq!(told(&output), ["elsewhere:1:1 output/not-ours"]);
    assert_eq!(crate::support::tree(&site.path("elsewhere")).len(), 1);
}

/// The summary is the last line, and says that nothing was done.
#[test]
fn the_last_line_for_machines_is_the_summary() {
    let site = broken_site();
    let output = moveto(&site, &["build", "--message-format", "json"]);
    let summary = objects(&output.stdout).pop().unwrap();
    assert_eq!(summary["kind"], "summary");
    assert_eq!(summary["written"], 0);
    assert!(summary["errors"].as_u64().unwrap() > 15);
}

#[test]
fn warnings_stop_a_strict_build_only() {
    let site = TestSite::new(FILES);
    site.edit("content/municipalities/are/index.sv.md", "## Skola {#school}\n", "");
    assert_eq!(moveto(&site, &["build", "--strict"]).status.code(), Some(1));
    assert_eq!(moveto(&site, &["build"]).status.code(), Some(0));
}

#[test]
fn a_wrong_command_line_is_told_apart_from_wrong_content() {
    let site = TestSite::new(FILES);
    assert_eq!(moveto(&site, &["build", "--no-such-thing"]).status.code(), Some(2));
    assert_eq!(moveto(&site, &["build", "--root", "nowhere"]).status.code(), Some(2));
}

#[test]
fn verify_finds_what_was_changed_and_explain_says_why() {
    let site = TestSite::new(FILES);
    assert!(moveto(&site, &["build"]).status.success());
    assert_eq!(moveto(&site, &["verify"]).status.code(), Some(0));
    site.write("public/sv/about/index.html", "changed by hand");
    let output = moveto(&site, &["verify"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "differs sv/about/index.html\n");

    let why = |path: &str| {
        let output = moveto(&site, &["explain", path, "--message-format", "json"]);
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        let reasons = value["stale"].as_array().unwrap().iter();
        reasons.map(|reason| reason["what"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(why("sv/about/"), ["touched"]);
    assert!(moveto(&site, &["build"]).status.success());
    assert!(why("sv/about/").is_empty());
    site.edit("content/pages/about/index.sv.md", "Om oss.", "Om er.");
    assert_eq!(why("sv/about/"), ["source"]);
    site.edit("content/pages/about/index.sv.md", "title: Om", "title: Om oss alla");
    assert_eq!(why("sv/about/"), ["source", "view", "configuration"]);
    assert!(moveto(&site, &["build"]).status.success());
    site.edit("themes/plain/templates/pages.html", "{{ body", "<hr>{{ body");
    assert_eq!(why("public/en/about/index.html"), ["template"]);
    assert!(moveto(&site, &["build"]).status.success());
    site.edit("themes/plain/messages/sv.ftl", "Läs mer", "Mera");
    assert_eq!(why("sv/berattelser/bo/index.html"), ["message"]);
    assert_eq!(moveto(&site, &["explain", "sv/no-such-page/"]).status.code(), Some(1));
}

/// Every format and both languages tell the same faults, and none trips over what it shows.
#[test]
fn all_formats_tell_all_faults() {
    let site = broken_site();
    for lang in ["en", "sv"] {
        for format in ["human", "short", "json", "github"] {
            let output = moveto(&site, &["build", "--lang", lang, "--message-format", format]);
            assert_eq!(output.status.code(), Some(1), "{lang} {format}: {}", String::from_utf8_lossy(&output.stderr));
            let told =
                format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            for code in ["file/not-utf8", "yaml/unknown-key", "template/syntax", "address/twice"] {
                assert!(told.contains(code), "{lang} {format} lacks {code}");
            }
        }
    }
}

/// GitHub reads a line up to its commas and colons; what stands between them must have none.
#[cfg(unix)]
#[test]
fn what_github_reads_is_escaped() {
    let site = translated();
    site.write("media/100 %, sol: vinter.bak", "");
    let output = moveto(&site, &["check", "--message-format", "github"]);
    let told = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    let [line] = lines.as_slice() else { panic!("{told}") };
    let (head, message) = line.rsplit_once("::").unwrap();
    assert_eq!(head, "::warning file=media/100 %25%2C sol%3A vinter.bak,line=1,col=1,title=file/stray");
    assert!(message.starts_with("nothing is made of `media/100 %25, sol: vinter.bak`%0Atexts are named"), "{message}");
}

/// A page above itself is told of, and the rest is planned: that came to no end.
#[test]
fn a_page_above_itself_is_told_of() {
    let site = translated();
    site.write("content/pages/about/item.yaml", "parent: front\n");
    site.write("content/pages/front/item.yaml", "parent: about\n");
    let output = moveto(&site, &["check", "--message-format", "json"]);
    let circular = "page/circular-parent";
    assert_eq!(
        told(&output),
        [
            format!("content/pages/about/item.yaml:1:9 {circular}"),
            format!("content/pages/front/item.yaml:1:9 {circular}")
        ]
    );
}

/// What one line of a file says wrongly has no consequences elsewhere.
#[test]
fn a_fault_in_a_list_or_on_a_card_is_told_once() {
    let site = translated();
    site.edit("media/lake.png.yaml", "license: {id: cc-by-4.0}", "license: {id: cc-by-4.0, edit: fre}");
    site.edit("content/tags.yaml", "work:", "- work:");
    site.edit("content/facts.yaml", "label:", "labl:");
    let output = moveto(&site, &["check", "--message-format", "short"]);
    let told = String::from_utf8(output.stderr).unwrap();
    let places: Vec<&str> = told.lines().filter_map(|line| line.split_once(':')).map(|(path, _)| path).collect();
    assert!(places.iter().all(|path| !path.starts_with("content/stories")), "{told}");
    assert!(!told.contains("media/unlicensed") && !told.contains("fact/unknown-kind"), "{told}");
}

/// A colour without quotation marks is a remark.
#[test]
fn a_value_that_is_a_remark_is_told_with_its_quotation_marks() {
    let site = TestSite::new(FILES);
    let brand = "title: {sv: P, en: B}\ncolours:\n  - id: ink\n    name: {sv: Bläck, en: Ink}\n    hex: #0b2325\n";
    site.write("content/brand.yaml", brand);
    let output = moveto(&site, &["check", "--message-format", "short"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("content/brand.yaml:5:10: `hex` has no value"), "{told}");
    assert!(told.contains("quotation marks: `hex: \"#0b2325\"`"), "{told}");
}

/// One is one.
#[test]
fn one_error_is_no_errors() {
    let site = TestSite::new(FILES);
    site.edit("content/stories/anna/item.yaml", "municipality: are", "municipality: aer");
    let output = moveto(&site, &["check"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("checked: 1 error, 0 warnings, "));
}

/// A link out of the site is named; what it leads to is neither built nor shown.
#[cfg(unix)]
#[test]
fn nothing_from_outside_is_shown() {
    let site = TestSite::new(FILES);
    let outside = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(outside.path(), "TOP SECRET\n").unwrap();
    site.write("content/pages/leak/item.yaml", "{}\n");
    std::os::unix::fs::symlink(outside.path(), site.path("content/pages/leak/index.sv.md")).unwrap();
    let output = moveto(&site, &["build"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("file/link-outside"), "{told}");
    assert!(!told.contains("SECRET"), "{told}");
}

/// What goes wrong with languages, in one run: each by its own name at its own place.
#[test]
fn every_fault_of_languages_is_named() {
    let site = TestSite::new(FILES);
    assert!(moveto(&site, &["build"]).status.success());
    site.edit("site.yaml", "  - {tag: en, name: English}\n", "  - {tag: en, name: English}\n  - {tag: xx, name: Okänt}\n  - {tag: swe, name: Svenska}\n  - {tag: cz, name: Čeština}\n  - {tag: ar, name: العربية}\n");
    site.edit("content/tags.yaml", "work: {title: {sv: Jobb, en: Work}}", "work: {title: {sv: Jobb, \"FI\": Työ}}");
    site.write("content/stories/anna/index.fr.md", "---\ntitle: Anna\n---\n");
    site.write("content/stories/anna/fr/index.md", "---\ntitle: Anna\n---\n");
    site.write("content/fr/stories/anna.md", "---\ntitle: Anna\n---\n");
    site.write(
        "content/stories/bo/index.sv.md",
        "---\ntitle: Bo\nslug: anna\n---\nSamma.\n\n[ord](lang:svenska språket)\n\n[ord](lang:swedish-language-x)\n",
    );
    site.edit("content/stories/anna/index.en.md", "title: Anna", "title: Anna\nslug: ann");
    site.write("themes/plain/messages/sv.ftl", "by = Av { $name }\nmore = Läs { mer\nhome = Hem\n");
    site.write(
        "themes/plain/messages/ar.ftl",
        "by = { $name }\nhome = { $count ->\n    [one] واحد\n   *[other] كثير\n}\n",
    );
    let output = moveto(&site, &["build", "--message-format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let told = told(&output);
    for line in [
        "site.yaml:8:11 site/unknown-language",
        "site.yaml:9:11 site/language-tag",
        "site.yaml:10:11 site/unknown-language",
        "content/tags.yaml:2:27 language/undeclared",
        "content/stories/anna/index.fr.md:1:1 text/undeclared-language",
        "content/stories/anna/fr/index.md:1:1 text/language-folder",
        "content/fr/stories/anna.md:1:1 text/language-folder",
        "content/stories/bo/index.sv.md:3:7 address/twice",
        "content/stories/bo/index.sv.md:7:5 markdown/loose-link",
        "content/stories/anna/index.en.md:3:7 address/changed",
        "themes/plain/messages/sv.ftl:2:16 message/syntax",
        "themes/plain/messages/ar.ftl:2:8 message/plural-form",
    ] {
        assert!(told.iter().any(|told| told == line), "`{line}` is not among\n{told:#?}");
    }
}
