//! Writing in the browser: the forms that the editor gets, and what `moveto serve --edit` lets it change.

use crate::sample::FILES;
use crate::serving::{Answer, Serving, get};
use crate::support::TestSite;
use serde_json::{Value, json};
use std::process::{Command, Output};

const ANNA: &str = "content/stories/anna/item.yaml";
const TEXT: &str = "content/stories/anna/index.sv.md";

/// A site with comments and lines such as people write.
fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.write(ANNA, "# Anna's own words\ndate: 2026-03-01\nmunicipality: are  # moved in March\n\n# what it is about\ntags: [family]\npicture: lake\n");
    site.write(TEXT, "---\n# the headline\ntitle: Anna\n---\nAnna bor i [Åre](municipalities/are).\n");
    site
}

fn cms(site: &TestSite, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
    command.args(["cms", "--lang", "sv"]).args(arguments).arg("--root").arg(site.root()).output().unwrap()
}

/// The editor at work on a site.
struct Writer<'a> {
    serving: &'a Serving,
    base: String,
    /// Which page of the editor's this is.
    page: u64,
}

impl<'a> Writer<'a> {
    fn new(serving: &'a Serving) -> Self {
        serving.wait("an address", || !serving.said("editing").is_empty());
        let link = serving.said("editing")[0]["url"].as_str().unwrap().to_owned();
        let base = link[link.find("/.moveto").unwrap()..].to_owned();
        let settings: Value = serde_json::from_str(&serving.get(&format!("{base}config.yml")).text()).unwrap();
        let address = settings["backend"]["proxy_url"].as_str().unwrap();
        let page = address.rsplit('/').next().unwrap().parse().unwrap();
        assert!(address.ends_with(&format!("{base}api/v1/{page}")), "{address}");
        Self { serving, base, page }
    }

    fn ask(&self, action: &str, params: &Value) -> (u16, Value) {
        let origin = format!("http://127.0.0.1:{}", self.serving.port);
        let answer = self.post(&self.base, &format!("Origin: {origin}\r\n"), action, params);
        (answer.status, serde_json::from_str(&answer.text()).unwrap_or(Value::Null))
    }

    fn post(&self, base: &str, headers: &str, action: &str, params: &Value) -> Answer {
        let (port, page, body) =
            (self.serving.port, self.page, json!({"branch": "main", "action": action, "params": params}).to_string());
        let length = body.len();
        get(
            port,
            &format!(
                "POST {base}api/v1/{page} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
            ),
        )
    }

    /// Opens a file, as the editor does before it saves.
    fn open(&self, path: &str) -> String {
        let (status, answer) = self.ask("getEntry", &json!({"path": path}));
        assert_eq!(status, 200, "{answer}");
        answer["data"].as_str().unwrap().to_owned()
    }

    fn save(&self, path: &str, raw: &str) -> (u16, String) {
        self.save_all(&[(path, raw)], false)
    }

    fn save_all(&self, files: &[(&str, &str)], is_new: bool) -> (u16, String) {
        let files: Vec<Value> =
            files.iter().map(|(path, raw)| json!({"path": path, "slug": "x", "raw": raw})).collect();
        let params = json!({"dataFiles": files, "assets": [], "options": {"newEntry": is_new}});
        let (status, answer) = self.ask("persistEntry", &params);
        (status, answer["error"].as_str().unwrap_or("").to_owned())
    }
}

/// As the editor writes it: no comments, everything in blocks.
const FORM: &str = "date: 2026-03-01\nmunicipality: are\ntags:\n  - family\npicture: lake\n";

#[test]
fn forms_are_made_from_the_schemas_and_propose_what_the_site_has() {
    let site = site();
    let printed = cms(&site, &[]);
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    let settings: Value = serde_json::from_slice(&printed.stdout).unwrap();
    assert_eq!(settings["locale"], "sv");
    assert_eq!(settings["i18n"]["locales"], json!(["sv", "en"]));
    let collection = |name: &str| {
        let all = settings["collections"].as_array().unwrap();
        all.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("no {name}: {settings:#}")).clone()
    };
    let field = |collection: &Value, name: &str| {
        let all = collection["fields"].as_array().unwrap();
        all.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("no {name}: {collection:#}")).clone()
    };
    let stories = collection("stories");
    let options = |field: &Value| -> Vec<String> {
        field["options"].as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(options(&field(&stories, "municipality")), ["are", "berg"]);
    assert_eq!(field(&stories, "municipality")["options"][0]["label"], "Åre (are)");
    assert_eq!(options(&field(&stories, "tags")), ["family", "work"]);
    assert_eq!(field(&stories, "tags")["multiple"], true);
    assert_eq!(field(&stories, "municipality")["required"], true);
    assert_eq!(field(&stories, "picture")["required"], false);
    assert!(field(&stories, "date")["hint"].as_str().is_some_and(|hint| !hint.is_empty()));
    let texts = collection("stories-text");
    assert_eq!(field(&texts, "title")["required"], true);
    assert_eq!(field(&texts, "body")["widget"], "text");
    assert!(texts["fields"].as_array().unwrap().iter().all(|field| field["i18n"] == true));
    assert_eq!(printed.stdout, cms(&site, &[]).stdout, "twice the same");
}

#[test]
fn everything_is_written_that_a_git_server_needs() {
    let site = site();
    let folder = site.path("editor");
    let to = folder.to_str().unwrap();
    let server =
        ["--backend", "gitea", "--repo", "region/portal", "--server", "https://git.region.example/", "--output", to];
    assert_eq!(cms(&site, &server).status.code(), Some(2), "without an ID nobody can sign in");
    let written = cms(&site, &[&server[..], &["--app-id", "abc"]].concat());
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let settings: Value = serde_json::from_str(&site.read("editor/config.yml")).unwrap();
    let backend = &settings["backend"];
    assert_eq!(backend["name"], "gitea");
    assert_eq!(backend["api_root"], "https://git.region.example/api/v1");
    assert_eq!((&backend["repo"], &backend["branch"]), (&json!("region/portal"), &json!("main")));
    let page = site.read("editor/index.html");
    assert!(page.contains("connect-src 'self' https://git.region.example;"), "{page}");
    assert!(site.read("editor/decap-cms.js.LICENSE.txt").contains("MIT License"));
    assert_eq!(std::fs::metadata(site.path("editor/decap-cms.js")).unwrap().len(), 5_167_389);
    let among_sources = site.path("content/x");
    let among_sources = among_sources.to_str().unwrap();
    assert_eq!(
        cms(
            &site,
            &["--backend", "github", "--repo", "a/b", "--server", "https://in.example", "--output", among_sources]
        )
        .status
        .code(),
        Some(2)
    );
    assert!(!site.path("content/x").exists());
    for wrong in ["portal", "/portal", "a/"] {
        assert_eq!(
            cms(&site, &["--backend", "github", "--repo", wrong, "--server", "https://in.example"]).status.code(),
            Some(2),
            "{wrong}"
        );
    }
    let injected = ["--backend", "github", "--repo", "a/b", "--server", "https://a.example; script-src *"];
    assert_eq!(cms(&site, &injected).status.code(), Some(2));
}

#[test]
fn what_is_saved_unchanged_stays_byte_for_byte() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let (item, text) = (writer.open(ANNA), writer.open(TEXT));
    assert_eq!(item, site.read(ANNA));
    assert_eq!(writer.save(ANNA, FORM), (200, String::new()));
    assert_eq!(
        writer.save(TEXT, "---\ntitle: Anna\nsummary: ''\n---\nAnna bor i [Åre](municipalities/are)."),
        (200, String::new())
    );
    assert_eq!((site.read(ANNA), site.read(TEXT)), (item, text));
}

#[test]
fn what_is_saved_changes_its_line_and_the_page() {
    let site = site();
    let serving = Serving::start(&site, &["--edit", "--strict"]);
    let writer = Writer::new(&serving);
    let (item, text) = (writer.open(ANNA), writer.open(TEXT));
    assert_eq!(writer.save(ANNA, &FORM.replace("municipality: are", "municipality: berg")), (200, String::new()));
    assert_eq!(site.read(ANNA), item.replace("municipality: are  # moved in March", "municipality: berg"));
    let saved = writer.save(TEXT, "---\ntitle: Anna Ek\n---\nAnna bor i [Åre](municipalities/are).");
    assert_eq!(saved, (200, String::new()));
    assert_eq!(site.read(TEXT), text.replace("title: Anna", "title: Anna Ek"));
    serving.wait("the new title", || serving.get("/sv/berattelser/anna/").text().contains("Anna Ek"));
    // What was saved here was seen here: it can be saved again.
    assert_eq!(writer.save(TEXT, "---\ntitle: Anna\n---\nAnna bor i [Åre](municipalities/are).").0, 200);
    assert_eq!(site.read(TEXT), text);
}

#[test]
fn lists_hold_the_files_of_items_and_no_others() {
    let site = site();
    site.write("content/stories/anna/lake.jpg.yaml", "title: {sv: X}\n");
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let paths = |extension: &str| -> Vec<String> {
        let (_, all) =
            writer.ask("entriesByFolder", &json!({"folder": "content/stories", "extension": extension, "depth": 2}));
        all.as_array().unwrap().iter().map(|one| one["file"]["path"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(paths("yaml"), ["anna", "bo", "cia"].map(|id| format!("content/stories/{id}/item.yaml")));
    assert_eq!(paths("md").len(), 5);
    let (_, none) = writer.ask("entriesByFolder", &json!({"folder": "content/../media", "extension": "yaml"}));
    assert_eq!(none, json!([]));
    let (_, absent) = writer.ask("getEntry", &json!({"path": "content/stories/cia/index.en.md"}));
    assert_eq!(absent["data"], Value::Null);
    assert_eq!(writer.ask("getMedia", &json!({"mediaFolder": "media"})).1, json!([]));
}

#[test]
fn a_text_in_another_language_begins_beside_the_others() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let path = "content/stories/cia/index.en.md";
    assert_eq!(writer.save(path, "---\ntitle: ''\n---\n"), (200, String::new()));
    assert_eq!(writer.save(path, "\n"), (200, String::new()), "as the editor sends a form that nobody touched");
    assert!(!site.path(path).exists(), "an empty form is no text");
    assert_eq!(writer.save(path, "---\ntitle: Cia\nsummary: ''\n---\nOnly now in English."), (200, String::new()));
    assert_eq!(site.read(path), "---\ntitle: Cia\n---\n\nOnly now in English.\n");
}

#[test]
fn a_new_item_begins_as_a_draft_with_its_facts() {
    let site = site();
    let serving = Serving::start(&site, &["--edit", "--strict"]);
    let writer = Writer::new(&serving);
    let (swedish, english) = ("content/stories/eva-ror/index.sv.md", "content/stories/eva-ror/index.en.md");
    let form = "---\ntitle: Eva rör\nsummary: ''\n---\nEva bor i [Åre](municipalities/are).";
    assert_eq!(writer.save_all(&[(swedish, form), (english, "\n")], true), (200, String::new()));
    assert_eq!(site.read(swedish), "---\ntitle: Eva rör\n---\n\nEva bor i [Åre](municipalities/are).\n");
    assert_eq!(
        site.read("content/stories/eva-ror/item.yaml"),
        "draft: true\ndate: 2026-11-22\nmunicipality: are\n",
        "what `moveto new` begins with"
    );
    assert!(!site.path(english).exists());
    let profile = "content/municipalities/krokom/index.sv.md";
    assert_eq!(writer.save_all(&[(profile, "---\ntitle: Krokom\n---\n")], true), (200, String::new()));
    assert!(site.read(profile).starts_with("---\ntitle: Krokom\n---\n\n## Arbete {#work}\n"), "{}", site.read(profile));
    // It was seen, so it can be changed, and then be shown.
    let facts = "content/stories/eva-ror/item.yaml";
    writer.open(facts);
    assert_eq!(writer.save(facts, "draft: false\ndate: 2026-11-22\nmunicipality: berg\n"), (200, String::new()));
    serving.wait("its page", || serving.get("/sv/berattelser/eva-ror/").text().contains("Eva rör"));
}

#[test]
fn a_new_item_overwrites_nothing_and_needs_a_name() {
    let site = site();
    let serving = Serving::start(&site, &["--edit", "--lang", "sv"]);
    let writer = Writer::new(&serving);
    let (item, text) = (site.read(ANNA), site.read(TEXT));
    let form = "---\ntitle: Anna\n---\nEn annan Anna.";
    let refused = |files: &[(&str, &str)], words: &str| {
        let (status, said) = writer.save_all(files, true);
        assert!(status == 422 && said.contains(words), "{status} {said}");
    };
    refused(&[(TEXT, form)], "redan");
    refused(&[("content/stories/anna/index.de.md", form)], "redan");
    refused(&[("content/stories/anna/index-1.sv.md", form)], "redan");
    refused(&[("content/stories/st.-olof/index.sv.md", form)], "st.-olof");
    refused(&[("content/stories/../x/index.sv.md", form)], "går inte att skriva");
    refused(&[("content/stories/x/item.yaml", FORM)], "går inte att skriva");
    refused(&[("content/stories/x/index.sv.md", form), ("content/stories/y/index.sv.md", form)], "går inte att skriva");
    refused(&[("content/stories/x/index.sv.md", "---\ntitle: X\n---\n[Ingen](stories/nobody)")], "Inte sparat");
    refused(&[("content/campaigns/x/index.sv.md", form)], "moveto new markets");
    assert_eq!(writer.save_all(&[("content/stories/x/index.sv.md", "\n")], true).0, 200, "an empty form is nothing");
    assert!(!site.path("content/stories/x").exists() && !site.path("content/campaigns").exists());
    assert_eq!((site.read(ANNA), site.read(TEXT)), (item, text));
}

#[test]
fn what_would_be_wrong_is_told_and_not_saved() {
    let site = site();
    let serving = Serving::start(&site, &["--edit", "--lang", "sv"]);
    let writer = Writer::new(&serving);
    let (item, text) = (writer.open(ANNA), writer.open(TEXT));
    let refused = |path: &str, raw: &str, words: &str| {
        let (status, said) = writer.save(path, raw);
        assert!(status == 422 && said.contains(words), "{status} {said}");
    };
    refused(ANNA, &FORM.replace("municipality: are", "municipality: nowhere"), "nowhere");
    refused(ANNA, &FORM.replace("municipality: are\n", ""), "municipality");
    refused(ANNA, &FORM.replace("2026-03-01", "2026-02-30"), "Inte sparat");
    refused(ANNA, "{}\n", "förlorat");
    refused(TEXT, "---\ntitle: Anna\n---\nSe [Bo](stories/nobody).", "rad 5");
    refused(TEXT, "Bara ord", "förlorat");
    assert_eq!((site.read(ANNA), site.read(TEXT)), (item, text));
    // An old fault of another file is no reason to refuse this one.
    site.write("content/stories/bo/item.yaml", "date: never\n");
    assert_eq!(writer.save(ANNA, &FORM.replace("2026-03-01", "2026-03-02")), (200, String::new()));
}

#[test]
fn what_somebody_else_changed_meanwhile_is_not_overwritten() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    assert_eq!(writer.save(ANNA, FORM).0, 422, "nobody has opened it");
    writer.open(ANNA);
    site.edit(ANNA, "picture: lake", "picture: lake # ours");
    let (status, said) = writer.save(ANNA, &FORM.replace("- family", "- work"));
    assert!(status == 422 && said.contains(ANNA), "{said}");
    assert!(site.read(ANNA).contains("# ours"));
    writer.open(ANNA);
    assert_eq!(writer.save(ANNA, &FORM.replace("- family", "- work")).0, 200);
    assert!(site.read(ANNA).contains("# ours"));
}

#[test]
fn two_pages_do_not_overwrite_each_other() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let (one, other) = (Writer::new(&serving), Writer::new(&serving));
    one.open(ANNA);
    other.open(ANNA);
    assert_eq!(one.save(ANNA, &FORM.replace("- family", "- work")).0, 200);
    assert_eq!(other.save(ANNA, &FORM.replace("2026-03-01", "2026-03-02")).0, 422);
    // Neither a list nor what another page was shown makes an old form a new one.
    other.ask("entriesByFolder", &json!({"folder": "content/stories", "extension": "yaml"}));
    one.open(ANNA);
    assert_eq!(other.save(ANNA, &FORM.replace("2026-03-01", "2026-03-02")).0, 422);
    assert!(site.read(ANNA).contains("work") && site.read(ANNA).contains("2026-03-01"));
}

#[cfg(unix)]
#[test]
fn who_may_write_a_file_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let may = |mode| std::fs::set_permissions(site.path(ANNA), std::fs::Permissions::from_mode(mode)).unwrap();
    may(0o664);
    writer.open(ANNA);
    assert_eq!(writer.save(ANNA, &FORM.replace("- family", "- work")).0, 200);
    assert_eq!(std::fs::metadata(site.path(ANNA)).unwrap().permissions().mode() & 0o777, 0o664);
    may(0o444);
    let (status, said) = writer.save(ANNA, FORM);
    assert!(status == 422 && (said.contains("write-protected") || said.contains("skrivskyddad")), "{said}");
}

/// Whoever isn't the editor is answered before what they send has come.
#[test]
fn nobody_elses_bodies_are_waited_for() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let port = serving.port;
    let api = format!("{}api/v1/1", writer.base);
    let send = |path: &str, host: &str, origin: &str| {
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nContent-Length: 4000000\r\n\r\n{{");
        get(port, &head).status
    };
    let (own, origin) = (format!("127.0.0.1:{port}"), format!("http://127.0.0.1:{port}"));
    assert_eq!(send(&api, "evil.example", &origin), 421);
    assert_eq!(send(&api, &own, "https://evil.example"), 403);
    assert_eq!(send("/.moveto/edit/guessed/api/v1/1", &own, &origin), 403);
    assert_eq!(send("/sv/", &own, &origin), 405);
    assert_eq!(send(&api, &own, &origin), 408, "the editor's is waited for");
}

#[test]
fn nothing_is_written_but_items_of_the_site() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let paths = [
        "../out.md",
        "/tmp/out.md",
        "site.yaml",
        "content/tags.yaml",
        "content/stories/../../out/index.sv.md",
        "content/stories/x/item.yaml",
        "content/stories/anna/index.sv.html",
        "media/a.sv.vtt",
        "content\\stories\\anna\\item.yaml",
        "content/stories/anna/.hidden.md",
        "themes/plain/theme.yaml",
        "content/urls.lock",
        "",
    ];
    for path in paths {
        assert_eq!(writer.save(path, "---\ntitle: A\n---\nB").0, 422, "{path}");
        assert!(writer.ask("getEntry", &json!({"path": path})).1["data"].is_null(), "{path}");
    }
    assert!(!site.path("content/stories/x").exists());
    let moved = json!([{"path": ANNA, "newPath": "content/stories/eva/item.yaml", "slug": "x", "raw": FORM}]);
    assert_eq!(writer.ask("persistEntry", &json!({"dataFiles": moved})).0, 422);
    let with_picture =
        json!({"dataFiles": [], "assets": [{"path": "media/a.png", "content": "", "encoding": "base64"}]});
    assert_eq!(writer.ask("persistEntry", &with_picture).0, 422);
    for action in ["deleteFile", "deleteFiles", "persistMedia", "unpublishedEntries", "nonsense"] {
        assert_eq!(writer.ask(action, &json!({"path": ANNA, "paths": [ANNA]})).0, 422, "{action}");
    }
    assert!(site.path(ANNA).exists());
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    let site = site();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("index.sv.md"), "---\ntitle: Theirs\n---\n").unwrap();
    std::fs::write(outside.path().join("item.yaml"), "{}\n").unwrap();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    std::os::unix::fs::symlink(outside.path(), site.path("content/stories/linked")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("index.sv.md"), site.path("content/stories/anna/index.de.md"))
        .unwrap();
    for path in
        ["content/stories/linked/index.sv.md", "content/stories/linked/index.en.md", "content/stories/anna/index.de.md"]
    {
        assert!(writer.ask("getEntry", &json!({"path": path})).1["data"].is_null(), "{path}");
        assert_eq!(writer.save(path, "---\ntitle: Ours\n---\nB").0, 422, "{path}");
    }
    assert_eq!(std::fs::read_to_string(outside.path().join("index.sv.md")).unwrap(), "---\ntitle: Theirs\n---\n");
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 2);
}

#[test]
fn only_the_editor_of_this_server_is_answered() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let own = format!("Origin: http://127.0.0.1:{}\r\n", serving.port);
    let status = |base: &str, headers: &str| writer.post(base, headers, "info", &json!({})).status;
    assert_eq!(status(&writer.base, &own), 200);
    assert_eq!(status(&writer.base, ""), 403, "no origin");
    assert_eq!(status(&writer.base, "Origin: https://evil.example\r\n"), 403);
    assert_eq!(status(&writer.base, "Origin: null\r\n"), 403);
    assert_eq!(status("/.moveto/edit/guessed/", &own), 403, "no word");
    assert_eq!(serving.get("/.moveto/edit/guessed/").status, 403);
    assert_eq!(serving.get("/.moveto/edit/").status, 404);
    let page = serving.get(&writer.base);
    let policy = page.header("content-security-policy").unwrap().to_owned();
    assert!(page.status == 200 && policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    let script = serving.get(&format!("{}decap-cms.js", writer.base));
    assert_eq!((script.status, script.header("content-encoding")), (200, Some("gzip")));
    let word = writer.base.trim_end_matches('/').rsplit('/').next().unwrap();
    assert!(!serving.get("/sv/").text().contains(word), "pages of the site don't know it");
}

#[test]
fn nothing_answers_unless_it_was_asked_for() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    assert!(serving.said("editing").is_empty());
    assert_eq!(serving.get("/.moveto/edit/x/").status, 404);
}

#[test]
fn what_is_sent_is_read_within_limits() {
    let site = site();
    let serving = Serving::start(&site, &["--edit"]);
    let writer = Writer::new(&serving);
    let port = serving.port;
    let send = |rest: &str| {
        let head = format!(
            "POST {}api/v1/1 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n",
            writer.base
        );
        get(port, &format!("{head}{rest}")).status
    };
    assert_eq!(send("Content-Length: 99999999\r\n\r\n"), 413);
    assert_eq!(send("Content-Length: -1\r\n\r\n"), 400);
    assert_eq!(send("Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"), 400);
    assert_eq!(send("Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), 400);
    assert_eq!(send("Content-Length: 1\r\n\r\n{"), 400);
    // More than fits into one piece of what is read.
    let body = json!({"action": "getEntry", "params": {"path": "x".repeat(100_000)}}).to_string();
    assert_eq!(send(&format!("Content-Length: {}\r\n\r\n{body}", body.len())), 200);
}
