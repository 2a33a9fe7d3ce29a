//! What a library of many assets costs: its build for each asset, one asset more, and what a visitor waits for.
//!
//! `cargo bench --bench library` builds the demo with 1,250, 2,500 and 5,000 drawings more, and opens the toolbox of the last
//! in Chromium with a processor that is slowed to a quarter. It needs Node.js, Chromium and what `tests/run.sh` installs.
//! `cargo bench --bench library -- 500 1000` takes other sizes.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench measures time, writes its site, and may stop where it likes"
)]

#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::process::Command;
use support::{demo, edit, heading, step};

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_250, 2_500, 5_000] } else { sizes };
    heading("assets");
    let without = measure(0).0;
    let mut last = None;
    for size in sizes {
        let (cpu, folder) = measure(size);
        let each = (cpu - without) * 1000.0 / f64::from(u32::try_from(size).unwrap());
        println!("{size:>7}  for each asset {each:.2} ms of CPU time");
        last = Some(folder);
    }
    let browse = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/library/browse.mjs");
    let site = last.unwrap();
    let done = Command::new("node").arg(browse).arg(site.path().join("public")).status();
    assert!(done.unwrap().success(), "the toolbox could not be opened");
}

/// CPU seconds of a clean build with so many assets more than the demo has, and where the site lies.
fn measure(size: usize) -> (f64, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    demo(root);
    (0..size).for_each(|number| asset(root, number));
    // The demo's own pictures cost as much each time; they are made before anything is measured.
    step(root, size, "pictures");
    std::fs::remove_dir_all(root.join("public")).unwrap();
    let cpu = step(root, size, "clean");
    // Files must have settled for two seconds before their times are trusted.
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    step(root, size, "nothing");
    step(root, size, "nothing");
    asset(root, size);
    step(root, size, "one more");
    edit(root, &format!("media/drawing-{size}.svg.yaml"), "alt: {sv: ", "alt: {sv: Nu ");
    step(root, size, "one alt text");
    (cpu, folder)
}

fn asset(root: &Path, number: usize) {
    let of = |values: &[&str]| values[number * 7 / 3 % values.len()].to_owned();
    let place = of(&["are", "berg", "krokom", "ostersund", "sundsvall", "timra", "ange", "kramfors"]);
    let season = of(&["spring", "summer", "autumn", "winter"]);
    let audience = of(&["families", "professionals", "students"]);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><path d=\"M0 {}h300v90H0z\"/></svg>\n",
        number % 199
    );
    let card = format!(
        "title: {{sv: Bild {number} från {place}}}\nalt: {{sv: Ett fält i {season} sett från {place}}}\ncredit: Regionen\n\
         license: {{id: cc-by-4.0}}\nconsent: {{status: none-needed}}\nplace: {{municipality: {place}}}\nseason: {season}\n\
         audience: [{audience}]\nversions: [{{v: 1, date: 2026-0{}-11}}]\n",
        number % 9 + 1
    );
    std::fs::write(root.join(format!("media/drawing-{number}.svg")), svg).unwrap();
    std::fs::write(root.join(format!("media/drawing-{number}.svg.yaml")), card).unwrap();
}
