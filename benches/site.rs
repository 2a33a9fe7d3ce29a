//! What a site of many pages costs: clean, nothing changed, one body, one title, one template, one stylesheet, one picture.
//!
//! `cargo bench` builds generated sites of 1,000 and 10,000 pages with the demo's own theme, each step by the program in
//! a process of its own; `cargo bench -- 50000` takes other sizes. It prints wall and CPU seconds beside the numbers of
//! pages rendered and written: the numbers are asserted in `tests/`, the times nowhere.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::string_slice,
    reason = "a bench measures time, writes its site, and may stop where it likes"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const WORDS: [&str; 24] = [
    "snö", "fjäll", "arbete", "skola", "vägen", "sjön", "huset", "granne", "vinter", "ljuset", "tåget", "byn",
    "skogen", "älven", "kaffe", "språket", "barnen", "kollega", "isen", "båten", "elden", "stugan", "kusten", "himlen",
];

/// A row of numbers that looks like chance and is the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
    println!("{:>7}  {:<12} {:>8} {:>8} {:>9} {:>9}", "pages", "step", "wall s", "cpu s", "rendered", "written");
    for size in sizes {
        measure(size);
    }
}

fn measure(size: usize) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    generate(root, size);
    // Files must have settled for two seconds before their times are trusted.
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    step(root, size, "clean");
    step(root, size, "nothing");
    step(root, size, "nothing");
    edit(root, "content/stories/s7/index.sv.md", "Slut.", "Slut nu.");
    step(root, size, "one body");
    edit(root, "content/stories/s7/index.sv.md", "title: Story 7", "title: Berättelse 7");
    step(root, size, "one title");
    edit(root, "themes/norrland/templates/stories.html", "{% extends", "{# a remark #}{% extends");
    step(root, size, "one template");
    let mut style = std::fs::read_to_string(root.join("themes/norrland/styles/base.css")).unwrap_or_default();
    style.push_str("\n.bench { color: red }\n");
    std::fs::write(root.join("themes/norrland/styles/base.css"), style).unwrap();
    step(root, size, "one style");
    std::fs::copy(root.join("media/forest-worker.jpg"), root.join("media/welder-workshop.jpg")).unwrap();
    step(root, size, "one picture");
}

/// The demo with as many stories more as make up the size.
fn generate(root: &Path, size: usize) {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "media", "themes"] {
        copy(&demo.join(folder), &root.join(folder));
    }
    let site = std::fs::read_to_string(demo.join("site.yaml")).unwrap();
    let others = ["  - {tag: de", "  - {tag: ar", "  - {tag: sma", "  - {tag: en"];
    let one_language = |line: &&str| !others.iter().any(|other| line.starts_with(other));
    std::fs::write(root.join("site.yaml"), site.lines().filter(one_language).collect::<Vec<_>>().join("\n")).unwrap();
    for entry in walkdir::WalkDir::new(root.join("content")).into_iter().flatten() {
        let name = entry.file_name().to_string_lossy();
        if name.ends_with(".md") && name != "index.sv.md" {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    let mut numbers = Numbers(42);
    for number in 0..size {
        story(root, number, &mut numbers);
    }
}

fn story(root: &Path, number: usize, numbers: &mut Numbers) {
    let places = ["are", "berg", "krokom", "ostersund", "sundsvall", "timra", "ange", "kramfors"];
    let tags = ["healthcare", "industry", "outdoors", "family", "digital"];
    let folder = root.join(format!("content/stories/s{number}"));
    std::fs::create_dir_all(&folder).unwrap();
    let item = format!(
        "date: 2025-{:02}-{:02}\nmunicipality: {}\ntags: [{}]\npicture: welder-workshop\nexample: true\n",
        numbers.below(12) + 1,
        numbers.below(28) + 1,
        places[numbers.below(places.len())],
        tags[numbers.below(tags.len())],
    );
    std::fs::write(folder.join("item.yaml"), item).unwrap();
    let mut text = format!("---\ntitle: Story {number}\nsummary: {}\n---\n", sentence(numbers));
    for _ in 0..12 {
        writeln!(text, "## {}\n", sentence(numbers)).unwrap();
        for _ in 0..4 {
            write!(text, "{} ", sentence(numbers)).unwrap();
        }
        text.push_str("[Åre](municipalities/are) och **mer** av *detta*.\n\n- ett\n- två\n\n");
    }
    text.push_str("Slut.\n");
    std::fs::write(folder.join("index.sv.md"), text).unwrap();
}

fn sentence(numbers: &mut Numbers) -> String {
    let words: Vec<&str> = (0..9).map(|_| WORDS[numbers.below(WORDS.len())]).collect();
    format!("{}.", words.join(" "))
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().flatten() {
        let target: PathBuf = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).unwrap();
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn edit(root: &Path, path: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(root.join(path)).unwrap();
    assert!(text.contains(from), "`{from}` is not in {path}");
    std::fs::write(root.join(path), text.replacen(from, to, 1)).unwrap();
}

/// User and system seconds of all processes waited for so far, as the kernel counts them for this one's children.
fn children_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let field =
        |number: usize| after.split_whitespace().nth(number).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    // Fields 16 and 17 of proc(5), counted here from the third; in hundredths of a second.
    (field(13) + field(14)) / 100.0
}

fn step(root: &Path, size: usize, name: &str) {
    let (begun, before) = (Instant::now(), children_cpu());
    let output = Command::new(env!("CARGO_BIN_EXE_moveto"))
        .args(["build", "--today", "2026-11-22", "--message-format", "json"])
        .current_dir(root)
        .output()
        .unwrap();
    let (wall, cpu) = (begun.elapsed().as_secs_f64(), children_cpu() - before);
    let text = String::from_utf8_lossy(&output.stdout);
    let summary: serde_json::Value = serde_json::from_str(text.lines().last().unwrap_or("{}")).unwrap();
    assert!(output.status.success(), "{text}");
    let (rendered, written) = (&summary["rendered"], &summary["written"]);
    println!("{size:>7}  {name:<12} {wall:>8.2} {cpu:>8.2} {rendered:>9} {written:>9}");
}
