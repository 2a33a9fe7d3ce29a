//! What the benches of whole sites share: the demo in one language, an edit, a build in a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The demo in Swedish alone.
pub fn demo(root: &Path) {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "media", "themes"] {
        copy(&demo.join(folder), &root.join(folder));
    }
    // What the demo published in its other languages is not this site's.
    std::fs::remove_file(root.join("content/urls.lock")).unwrap();
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
}

/// What stands above the rows of [`step`].
pub fn heading(size: &str) {
    println!("{size:>7}  {:<12} {:>8} {:>8} {:>9} {:>9}", "step", "wall s", "cpu s", "rendered", "written");
}

/// A folder with all that is in it.
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

/// Puts `to` in the place of `from`, which must be there.
pub fn edit(root: &Path, path: &str, from: &str, to: &str) {
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

/// Builds once more and prints a row: the size, the step, what it took, what was rendered and written. Returns the CPU seconds.
pub fn step(root: &Path, size: usize, name: &str) -> f64 {
    row(root, size, name, "build")
}

/// Checks, and prints such a row.
pub fn check(root: &Path, size: usize, name: &str) -> f64 {
    row(root, size, name, "check")
}

fn row(root: &Path, size: usize, name: &str, command: &str) -> f64 {
    let (begun, before) = (Instant::now(), children_cpu());
    let output = Command::new(env!("CARGO_BIN_EXE_moveto"))
        .args([command, "--today", "2026-11-22", "--message-format", "json"])
        .current_dir(root)
        .output()
        .unwrap();
    let (wall, cpu) = (begun.elapsed().as_secs_f64(), children_cpu() - before);
    let text = String::from_utf8_lossy(&output.stdout);
    let summary: serde_json::Value = serde_json::from_str(text.lines().last().unwrap_or("{}")).unwrap();
    assert!(output.status.success(), "{text}");
    let count = |key: &str| summary[key].as_u64().unwrap_or(0);
    println!("{size:>7}  {name:<12} {wall:>8.2} {cpu:>8.2} {:>9} {:>9}", count("rendered"), count("written"));
    cpu
}
