//! Documents of the toolbox: what is handed on and what is refused, on pages, in packages and out of them again.

use crate::sample::with_toolbox;
use crate::support::{TestSite, archive, names};
use moveto::base::Sha256;

const ASSET: &str = "{% extends \"base.html\" %}{% block main %}{{ asset.type }}: {% for file in asset.downloads %}\
    <a href=\"{{ root }}{{ file.address }}\" download=\"{{ file.name }}\">{{ file.channel }} {{ file.format }} {{ files[file.address].sha256 }}</a>{% endfor %}{% endblock main %}";
const CARD: &str = "title: {sv: Bildspel, en: Slides}\nalt: {sv: Två bilder, en: Two slides}\ncredit: Norr\nlicense: {id: cc-by-4.0}\n";

fn site() -> TestSite {
    let site = with_toolbox("");
    site.write("themes/plain/templates/toolbox.html", "{% extends \"base.html\" %}{% block main %}{% for tile in shelf.tiles %}{{ tile.title.text }} {% endfor %}{% endblock main %}");
    site.write("themes/plain/templates/toolbox-asset.html", ASSET);
    site
}

const ODP: &str = "application/vnd.oasis.opendocument.presentation";

fn odp(more: &[(&str, &str)]) -> Vec<u8> {
    archive(&[&[("mimetype", ODP), ("content.xml", "<x/>")], more].concat())
}

fn pptx(kind: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let types = format!(
        "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.{kind}.main+xml\"/></Types>"
    );
    archive(&[&[("[Content_Types].xml", types.as_str())], more].concat())
}

const PPTX: &str = "openxmlformats-officedocument.presentationml.presentation";

fn pdf(info: &str, trailer: &str) -> Vec<u8> {
    let body = format!("%PDF-1.7\n1 0 obj\n<<{info}>>\nendobj\n");
    format!("{body}xref\n0 0\ntrailer\n<</Info 1 0 R{trailer}>>\nstartxref\n{}\n%%EOF\n", body.len()).into_bytes()
}

fn add(site: &TestSite, file: &str, bytes: &[u8]) {
    site.write_bytes(&format!("media/{file}"), bytes).write(&format!("media/{file}.yaml"), CARD);
}

fn codes(site: &mut TestSite) -> Vec<(String, &'static str)> {
    let outcome = site.try_build();
    outcome.diagnostics.iter().map(|fault| (fault.span.path.to_string(), fault.code)).collect()
}

fn file_of(site: &TestSite, end: &str) -> String {
    let found: Vec<String> = site.tree().into_keys().filter(|path| path.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

/// As the program does: what was handed out is written down.
fn build_and_remember(site: &mut TestSite) {
    let outcome = site.try_build();
    for (path, text) in &outcome.locks {
        site.write(path.as_str(), text);
    }
}

#[test]
fn a_document_is_handed_on_as_it_is_and_told_of_everywhere() {
    let mut site = site();
    let bytes = odp(&[]);
    add(&site, "slides.odp", &bytes);
    assert_eq!(codes(&mut site), []);
    let file = file_of(&site, "/slides.odp");
    assert!(file.starts_with("toolbox/media/slides/"), "{file}");
    assert_eq!(site.tree().get(&file), Some(&bytes));
    let sum = Sha256::of(&bytes).to_string();
    let page = site.output("en/tools/media/slides/index.html");
    assert!(page.contains("document: ") && page.contains(&format!("document ODP {sum}")), "{page}");
    assert!(site.output("en/tools/type/document/index.html").contains("Slides"));
    assert!(
        site.output("toolbox/catalog.json")
            .contains(&format!("\"channel\":\"document\",\"url\":\"https://north.example/{file}\""))
    );
    for list in ["toolbox/catalog.json", "toolbox/checksums.json", "toolbox/SHA256SUMS"] {
        assert!(site.output(list).contains(&sum), "{list}");
    }
    site.assert_clean();
}

#[test]
fn each_format_is_known_by_what_is_in_it() {
    let mut site = site();
    add(&site, "a.odp", &odp(&[("META-INF/manifest.xml", "<m/>")]));
    add(&site, "b.pptx", &pptx(PPTX, &[]));
    add(&site, "c.docx", &pptx("openxmlformats-officedocument.wordprocessingml.document", &[]));
    add(&site, "d.pdf", &pdf("/Title(x)", ""));
    add(&site, "e.txt", "Om regionen\n".as_bytes());
    add(&site, "f.md", b"# Om\n");
    assert_eq!(codes(&mut site), []);
    assert!(site.output("en/tools/media/e/index.html").contains("text: "));
    let types = |kind: &str| site.output(&format!("en/tools/type/{kind}/index.html")).matches("Slides").count();
    assert_eq!((types("document"), types("text")), (4, 2));
}

#[test]
fn what_nobody_could_open_safely_is_refused_by_name() {
    let cases: [(&str, Vec<u8>, &str); 14] = [
        ("a.pdf", Vec::new(), "document/empty"),
        ("a.pdf", b"<!doctype html>".to_vec(), "document/not-a-document"),
        ("a.pdf", pdf("", "/Encrypt 3 0 R"), "document/locked"),
        ("a.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), "document/damaged"),
        ("a.odp", odp(&[("META-INF/manifest.xml", "<manifest:encryption-data/>")]), "document/locked"),
        ("a.odp", odp(&[("Basic/script-lc.xml", "<x/>")]), "document/macros"),
        ("a.odp", odp(&[]).into_iter().take(40).collect(), "document/damaged"),
        ("a.odp", archive(&[("letter.txt", "hello")]), "document/not-a-document"),
        ("a.pptm", pptx("ms-powerpoint.presentation.macroEnabled", &[]), "document/macros"),
        ("a.pptx", pptx(PPTX, &[("ppt/vbaProject.bin", "x")]), "document/macros"),
        ("a.pptx", odp(&[]), "document/wrong-ending"),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0".to_vec(), "document/old-office"),
        (
            "a.docx",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".to_vec(),
            "document/locked",
        ),
        ("a.txt", b"\xFF\xFE\0".to_vec(), "document/not-text"),
    ];
    for (name, bytes, code) in cases {
        let mut site = site();
        add(&site, name, &bytes);
        assert_eq!(codes(&mut site), [(format!("media/{name}"), code)], "{name}");
    }
}

#[test]
fn an_author_whom_the_card_does_not_name_is_told_of() {
    let core = "<cp:coreProperties><dc:creator>Anna Andersson</dc:creator></cp:coreProperties>";
    let meta = "<office:meta><meta:initial-creator>Anna Andersson</meta:initial-creator></office:meta>";
    let named = [
        ("a.pptx", pptx(PPTX, &[("docProps/core.xml", core)])),
        ("a.odp", odp(&[("meta.xml", meta)])),
        ("a.pdf", pdf("/Author (Anna Andersson)", "")),
    ];
    for (name, bytes) in named {
        let mut site = site();
        add(&site, name, &bytes);
        let outcome = site.try_build();
        let told: Vec<&str> = outcome.diagnostics.iter().map(|fault| fault.code).collect();
        assert_eq!(told, ["document/author"], "{name}");
        assert!(outcome.report.is_some(), "a warning stops no build");
        assert!(outcome.diagnostics[0].message.en.contains("Anna Andersson"));
        site.edit(&format!("media/{name}.yaml"), "credit:", "creator: Anna Andersson\ncredit:");
        assert_eq!(codes(&mut site), [], "{name}");
    }
}

#[test]
fn notes_beside_the_library_are_no_assets() {
    let mut site = site();
    site.write("media/LICENSE.md", "Terms\n").write_bytes("media/läs mig.txt", b"\xE4");
    assert_eq!(codes(&mut site), []);
    assert!(!site.output("toolbox/catalog.json").contains("LICENSE"));
}

#[test]
fn an_edit_makes_only_what_tells_of_it_and_a_withdrawal_leaves_nothing() {
    let mut site = site();
    add(&site, "slides.odp", &odp(&[]));
    build_and_remember(&mut site);
    let old = file_of(&site, "/slides.odp");
    site.write_bytes("media/slides.odp", &odp(&[("meta.xml", "<x/>")]));
    let report = site.build();
    let new = file_of(&site, "/slides.odp");
    assert_eq!(names(&report.removed), [old]);
    let told: Vec<String> = names(&report.rendered);
    assert!(told.contains(&new) && told.contains(&"sv/verktyg/media/slides/index.html".to_owned()), "{told:?}");
    assert!(!told.iter().any(|path| path.contains("/media/lake/") || path.contains("berattelser")), "{told:?}");
    site.assert_clean();
    build_and_remember(&mut site);
    site.edit("media/slides.odp.yaml", "credit:", "withdrawn: 2026-11-01\ncredit:");
    site.build();
    assert!(!site.tree().keys().any(|path| path.contains("slides")), "{:?}", site.tree().keys());
    let revoked = site.output("toolbox/revoked.json");
    assert!(revoked.contains("slides") && revoked.matches("withdrawn").count() == 1, "{revoked}");
    site.assert_clean();
}

#[test]
fn a_document_is_no_picture() {
    let mut site = site();
    add(&site, "slides.odp", &odp(&[]));
    site.edit("content/stories/bo/index.sv.md", "Bo k", "![](media:slides)\n\nBo k");
    assert_eq!(codes(&mut site), [("content/stories/bo/index.sv.md".to_owned(), "document/not-a-picture")]);
}
