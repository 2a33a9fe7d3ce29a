//! Whose faults are whose: `content/owners.yaml`, and `moveto check --owner`.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, objects};
use moveto::base::Diagnostic;
use std::process::Output;

const OWNERS: &str = "\
region:
  name: Regionen
  mail: region@example.org
  rest: true
are:
  name: Åre kommun
  municipalities: [are]
guides:
  name: Skribenten
  items: [stories/b*, media/lake*]
  kinds: [pages]
";

fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.write("content/owners.yaml", OWNERS);
    site
}

fn check(site: &TestSite, arguments: &[&str]) -> Output {
    moveto(site, &[&["check"], arguments].concat())
}

/// Paths with their owners, notes left out.
fn told(site: &TestSite, arguments: &[&str]) -> Vec<(String, Option<String>)> {
    let output = check(site, &[&["--message-format", "json"], arguments].concat());
    let faults = objects(&output.stdout).into_iter();
    let faults = faults.filter(|fault| fault["kind"] == "diagnostic" && fault["severity"] != "note");
    faults
        .map(|fault| (fault["path"].as_str().unwrap().to_owned(), fault["owner"].as_str().map(str::to_owned)))
        .collect()
}

#[test]
fn each_gets_only_their_own() {
    let site = site();
    for path in ["stories/anna", "stories/bo", "stories/cia", "pages/about", "municipalities/berg"] {
        let path = format!("content/{path}/index.sv.md");
        site.write(&path, &format!("{}\n#### Fyra\n", site.read(&path)));
    }
    site.edit("content/stories/cia/item.yaml", "date:", "owner: guides\ndate:");
    site.edit("media/lake.png.yaml", "En sjö", "Bild på en sjö");
    let owner = |name: &str| Some(name.to_owned());
    let all = [
        ("content/municipalities/berg/index.sv.md", "region"),
        ("content/pages/about/index.sv.md", "guides"),
        ("content/stories/anna/index.sv.md", "are"),
        ("content/stories/bo/index.sv.md", "guides"),
        ("content/stories/cia/index.sv.md", "guides"),
        ("media/lake.png.yaml", "guides"),
    ];
    let all = all.map(|(path, name)| (path.to_owned(), owner(name)));
    assert_eq!(told(&site, &[]), all);
    for name in ["are", "guides", "region"] {
        let own: Vec<_> = all.iter().filter(|(_, of)| *of == owner(name)).cloned().collect();
        assert_eq!(told(&site, &["--owner", name]), own);
    }
    // Somebody else's fault is nobody's shame.
    site.edit("content/stories/bo/index.sv.md", "stories/anna", "stories/ana");
    assert_eq!(check(&site, &["--owner", "are"]).status.code(), Some(0));
    assert_eq!(check(&site, &["--owner", "guides"]).status.code(), Some(1));
    let unknown = check(&site, &["--owner", "regio"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean `region`?"));
}

#[test]
fn owners_of_what_is_not_there() {
    let mut site = site();
    assert!(site.try_build().diagnostics.is_empty());
    site.edit("content/owners.yaml", "[are]", "[aree]");
    site.edit("content/owners.yaml", "[pages]", "[page]");
    site.edit("content/owners.yaml", "media/lake*", "media/laek*");
    site.edit("content/stories/anna/item.yaml", "date:", "owner: rgion\ndate:");
    let found = site.try_build().diagnostics;
    let words = |fault: &Diagnostic| (fault.code, fault.message.en.clone(), fault.message.sv.clone());
    let told: Vec<_> = found.iter().map(words).collect();
    let expected = [
        ("owner/unknown-municipality", "there is no municipality `aree`", "det finns ingen kommun `aree`"),
        (
            "owner/of-nothing",
            "`media/laek*` names nothing of the site",
            "`media/laek*` är inget som finns på webbplatsen",
        ),
        ("owner/unknown-kind", "there is no kind `page`", "det finns inget slag `page`"),
        (
            "owner/unknown",
            "`rgion` isn't in content/owners.yaml, so nobody is told of what is wrong here",
            "`rgion` finns inte i content/owners.yaml, så ingen får veta vad som är fel här",
        ),
    ];
    assert_eq!(told, expected.map(|(code, en, sv)| (code, en.to_owned(), sv.to_owned())));
    let help = |code: &str| found.iter().find(|fault| fault.code == code).unwrap().help.clone().unwrap().en;
    assert_eq!(help("owner/unknown"), "did you mean `region`?");
    assert_eq!(help("owner/unknown-kind"), "did you mean `pages`?");
}
