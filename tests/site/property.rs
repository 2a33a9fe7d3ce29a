//! After any sequence of edits the incremental tree is the clean one, byte for byte.

use crate::sample::FILES;
use crate::support::{TestSite, picture, same_tree};
use proptest::prelude::*;

/// An edit that a hurried person, an editor or a version control system could make.
#[derive(Clone, Debug)]
pub enum Edit {
    Body(usize, u8),
    Title(usize, u8),
    Slug(usize, Option<u8>),
    Tags(usize, u8),
    Date(usize, u8),
    Draft(usize, bool),
    Place(usize, bool),
    NewStory(u8, u8),
    Delete(usize),
    Rename(usize, u8),
    Translate(usize, bool),
    Swap(usize, usize),
    Message(u8),
    Template(u8),
    Component(u8),
    Style(u8),
    Picture(u8),
    Card(u8),
    Withdraw(bool),
    Substitute(bool),
    UsePicture(usize, bool),
    SiteName(u8),
    PerPage(u8),
    Widths(u8),
    Languages(bool),
    Fallback(bool),
    Break(u8),
    Mend,
    Revert,
    Touch,
    ForgetLedger,
    ForgetMemory,
    MeddleWithOutput(usize),
    NextDay,
    Build,
}

pub fn edit() -> impl Strategy<Value = Edit> {
    let n = 0usize..6;
    let v = 0u8..4;
    let change = prop_oneof![
        (n.clone(), v.clone()).prop_map(|(n, v)| Edit::Body(n, v)),
        (n.clone(), v.clone()).prop_map(|(n, v)| Edit::Title(n, v)),
        (n.clone(), proptest::option::of(v.clone())).prop_map(|(n, v)| Edit::Slug(n, v)),
        (n.clone(), v.clone()).prop_map(|(n, v)| Edit::Tags(n, v)),
        (n.clone(), v.clone()).prop_map(|(n, v)| Edit::Date(n, v)),
        (n.clone(), any::<bool>()).prop_map(|(n, v)| Edit::Draft(n, v)),
        (n.clone(), any::<bool>()).prop_map(|(n, v)| Edit::Place(n, v)),
        (v.clone(), v.clone()).prop_map(|(n, v)| Edit::NewStory(n, v)),
        n.clone().prop_map(Edit::Delete),
        (n.clone(), v.clone()).prop_map(|(n, v)| Edit::Rename(n, v)),
        (n.clone(), any::<bool>()).prop_map(|(n, v)| Edit::Translate(n, v)),
        (n.clone(), n.clone()).prop_map(|(a, b)| Edit::Swap(a, b)),
        v.clone().prop_map(Edit::Message),
        v.clone().prop_map(Edit::Template),
        v.clone().prop_map(Edit::Component),
        v.clone().prop_map(Edit::Style),
        v.clone().prop_map(Edit::Picture),
        v.clone().prop_map(Edit::Card),
        any::<bool>().prop_map(Edit::Withdraw),
        any::<bool>().prop_map(Edit::Substitute),
        (n.clone(), any::<bool>()).prop_map(|(n, v)| Edit::UsePicture(n, v)),
        v.clone().prop_map(Edit::SiteName),
        v.clone().prop_map(Edit::PerPage),
        v.clone().prop_map(Edit::Widths),
        any::<bool>().prop_map(Edit::Languages),
        any::<bool>().prop_map(Edit::Fallback),
        v.prop_map(Edit::Break),
        Just(Edit::Mend),
        Just(Edit::Revert),
        Just(Edit::Touch),
        Just(Edit::ForgetLedger),
        Just(Edit::ForgetMemory),
        n.prop_map(Edit::MeddleWithOutput),
        Just(Edit::NextDay),
    ];
    prop_oneof![4 => change, 1 => Just(Edit::Build)]
}

/// The story folders that there are, by name.
fn stories(site: &TestSite) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(site.path("content/stories"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn pick(site: &TestSite, number: usize) -> Option<String> {
    let names = stories(site);
    (!names.is_empty()).then(|| names[number % names.len()].clone())
}

/// Replaces the line that begins so, or adds it before the last line of the front matter or of the file.
fn set_line(site: &TestSite, path: &str, key: &str, value: Option<&str>) {
    if !site.path(path).exists() {
        return;
    }
    let text = site.read(path);
    let begins = format!("{key}:");
    let mut lines: Vec<String> = text.lines().filter(|line| !line.starts_with(&begins)).map(str::to_owned).collect();
    if let Some(value) = value {
        let at = usize::from(lines.first().is_some_and(|line| line == "---"));
        lines.insert(at, format!("{key}: {value}"));
    }
    site.write(path, &(lines.join("\n") + "\n"));
}

fn text_of(name: &str) -> String {
    format!("content/stories/{name}/index.sv.md")
}

fn item_of(name: &str) -> String {
    format!("content/stories/{name}/item.yaml")
}

fn set_text(site: &TestSite, number: usize, key: &str, value: Option<&str>) {
    if let Some(name) = pick(site, number) {
        set_line(site, &text_of(&name), key, value);
    }
}

fn set_item(site: &TestSite, number: usize, key: &str, value: Option<&str>) {
    if let Some(name) = pick(site, number) {
        set_line(site, &item_of(&name), key, value);
    }
}

#[expect(clippy::too_many_lines, reason = "a table: one arm, one edit")]
pub fn apply(site: &mut TestSite, edit: &Edit) {
    match edit {
        Edit::Body(n, v) => {
            if let Some(name) = pick(site, *n) {
                let path = text_of(&name);
                if site.path(&path).exists() {
                    let text = site.read(&path);
                    site.write(&path, &format!("{text}\nMer {v}.\n"));
                }
            }
        }
        Edit::Title(n, v) => set_text(site, *n, "title", Some(&format!("T{v}"))),
        Edit::Slug(n, v) => {
            let slug = v.map(|v| format!("s{v}"));
            set_text(site, *n, "slug", slug.as_deref());
        }
        Edit::Tags(n, v) => {
            let tags = ["[]", "[family]", "[work, family]", "[work]"][usize::from(*v)];
            set_item(site, *n, "tags", Some(tags));
        }
        Edit::Date(n, v) => {
            set_item(site, *n, "date", Some(&format!("2026-0{}-01", v + 1)));
        }
        Edit::Draft(n, on) => {
            set_item(site, *n, "draft", on.then_some("true"));
        }
        Edit::Place(n, are) => {
            let place = if *are { "are" } else { "berg" };
            set_item(site, *n, "municipality", Some(place));
        }
        Edit::NewStory(n, v) => {
            site.write(&item_of(&format!("new{n}")), &format!("date: 2026-0{}-02\nmunicipality: are\n", v + 1));
            site.write(&text_of(&format!("new{n}")), &format!("---\ntitle: New {v}\n---\nText.\n"));
        }
        Edit::Delete(n) => {
            if let Some(name) = pick(site, *n) {
                site.remove(&format!("content/stories/{name}"));
            }
        }
        Edit::Rename(n, v) => {
            let to = format!("content/stories/renamed{v}");
            if let Some(name) = pick(site, *n).filter(|_| !site.path(&to).exists()) {
                site.rename(&format!("content/stories/{name}"), &to);
            }
        }
        Edit::Translate(n, on) => {
            if let Some(name) = pick(site, *n) {
                let path = format!("content/stories/{name}/index.en.md");
                match on {
                    true => {
                        site.write(&path, "---\ntitle: English\n---\n[Åre](municipalities/are)\n");
                    }
                    false if site.path(&path).exists() => {
                        site.remove(&path);
                    }
                    false => {}
                }
            }
        }
        Edit::Swap(a, b) => {
            if let (Some(a), Some(b)) = (pick(site, *a), pick(site, *b)) {
                let (a, b) = (text_of(&a), text_of(&b));
                if site.path(&a).exists() && site.path(&b).exists() {
                    let (left, right) = (site.read(&a), site.read(&b));
                    site.write(&a, &right).write(&b, &left);
                }
            }
        }
        Edit::Message(v) => {
            let text = format!("by = Av {{ $name }}\nmore = Mer {v}\nhome = Hem\n");
            site.write("themes/plain/messages/sv.ftl", &text);
        }
        Edit::Template(v) => {
            let text = format!(
                "{{% extends \"base.html\" %}}{{% block main %}}<i>{v}</i>{{{{ body | safe }}}}{{% endblock main %}}"
            );
            site.write("themes/plain/templates/pages.html", &text);
        }
        Edit::Component(v) => {
            let text = format!(
                "{{% component card(teaser, @root) %}}<p><a href=\"{{{{ root }}}}{{{{ teaser.address }}}}\">{{{{ teaser.title }}}} {v}</a></p>{{% endcomponent card %}}"
            );
            site.write("themes/plain/templates/card.html", &text);
        }
        Edit::Style(v) => {
            site.write("themes/plain/styles/b.css", &format!("main {{ margin: {v}px }}\n"));
        }
        Edit::Picture(v) => {
            site.write_bytes("media/lake.png", &picture(220 + u32::from(*v), 100, *v));
        }
        // From the day after the first on, which `NextDay` brings.
        Edit::Withdraw(on) => set_line(site, "media/lake.png.yaml", "withdrawn", on.then_some("2026-11-23")),
        Edit::Substitute(on) => {
            let rule = on.then_some("{barred: substitute, substitute: region}");
            set_line(site, "site.yaml", "rights", rule);
        }
        Edit::Card(v) => set_line(site, "media/lake.png.yaml", "alt", Some(&format!("{{sv: Sjö {v}}}"))),
        Edit::UsePicture(n, on) => {
            set_item(site, *n, "picture", on.then_some("lake"));
        }
        Edit::SiteName(v) => set_line(site, "site.yaml", "title", Some(&format!("{{sv: Namn {v}}}"))),
        Edit::Widths(v) => {
            let widths = ["[50]", "[50, 100]", "[25, 200]", "[100, 200, 400]"][usize::from(*v)];
            set_line(site, "site.yaml", "pictures", Some(&format!("{{widths: {widths}}}")));
        }
        Edit::PerPage(v) => set_line(site, "site.yaml", "lists", Some(&format!("{{per_page: {}}}", v + 1))),
        Edit::Languages(both) => {
            let text = site.read("site.yaml").replace("  - {tag: en, name: English}\n", "");
            let text =
                if *both { text.replace("languages:\n", "languages:\n  - {tag: en, name: English}\n") } else { text };
            site.write("site.yaml", &text);
        }
        Edit::Fallback(hide) => {
            let text = site.read("site.yaml").replace(", fallback: hide}", "}");
            let text = if *hide { text.replace("en: stories}}", "en: stories}, fallback: hide}") } else { text };
            site.write("site.yaml", &text);
        }
        Edit::Break(v) => {
            let (path, text) = [
                ("content/stories/broken/item.yaml", "date: 2026-99-99\n"),
                ("content/stories/broken/item.yaml", "nonsense: [\n"),
                ("content/stories/broken/index.sv.md", "no front matter\n"),
                ("themes/plain/templates/broken.html", "{% if %}"),
            ][usize::from(*v)];
            site.write(path, text);
        }
        Edit::Mend => {
            for path in ["content/stories/broken", "themes/plain/templates/broken.html"] {
                if site.path(path).exists() {
                    site.remove(path);
                }
            }
        }
        Edit::Revert => {
            for name in stories(site) {
                site.remove(&format!("content/stories/{name}"));
            }
            for (path, text) in crate::support::split(FILES) {
                site.write(&path, &text);
            }
            site.write_bytes("media/lake.png", &picture(640, 400, 1));
        }
        Edit::Touch => {
            for (path, _) in crate::support::split(FILES) {
                if site.path(&path).exists() {
                    site.write(&path, &site.read(&path));
                }
            }
        }
        Edit::ForgetLedger => site.forget_ledger(),
        Edit::ForgetMemory => site.forget_memory(),
        Edit::MeddleWithOutput(n) => {
            let files: Vec<String> = site.tree().into_keys().filter(|path| !path.starts_with(".moveto")).collect();
            if let Some(path) = files.get(n * 7 % files.len().max(1)) {
                site.write(&format!("public/{path}"), "meddled");
            }
        }
        Edit::NextDay => site.today = site.today.next(),
        Edit::Build => {}
    }
}

pub fn cases() -> u32 {
    std::env::var("MOVETO_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Edits gather until one says to build; then the output is what a clean build gives, or, with faults, what it was.
    #[test]
    fn incremental_equals_clean(script in proptest::collection::vec(edit(), 1..14), settled in any::<bool>()) {
        let mut site = crate::search::site();
        crate::rights::add_substitute(&site);
        site.ahead = if settled { 10 } else { 0 };
        site.build();
        let last = script.len() - 1;
        for (index, edit) in script.iter().enumerate() {
            apply(&mut site, edit);
            if !matches!(edit, Edit::Build) && index != last {
                continue;
            }
            let before = site.tree();
            let outcome = site.try_build();
            match site.clean() {
                Some(clean) => {
                    prop_assert!(outcome.report.is_some(), "only the incremental build fails: {:#?}", outcome.diagnostics);
                    same_tree(&site.tree(), &clean);
                    let again = site.build();
                    prop_assert!(again.rendered.is_empty() && again.removed.is_empty());
                }
                None => {
                    prop_assert!(outcome.report.is_none(), "only the clean build fails");
                    same_tree(&site.tree(), &before);
                }
            }
        }
    }
}
