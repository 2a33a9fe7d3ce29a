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

#[path = "support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::path::Path;
use support::{demo, edit, heading, step};

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
    heading("pages");
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
    demo(root);
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
