//! What a site of many pages costs: clean, nothing changed, a check, one body, one title, one template, one stylesheet, one picture.
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

#[path = "support/stories.rs"]
mod stories;
#[path = "support/mod.rs"]
mod support;

use stories::generate;
use support::{check, edit, heading, step};

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
    check(root, size, "a check");
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
