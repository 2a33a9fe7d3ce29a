//! From a save to the new bytes, while the program serves a site of many pages: one body, one title, the stylesheet, a template.
//!
//! `cargo bench --bench serve` makes a site of 10,000 pages, starts the program as a writer does, and saves; a client asks for the
//! page again and again until it says what was written. The time runs from the end of the save, so what the program waits for
//! a further save is in it. Times are asserted nowhere.

#![allow(
    dead_code,
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

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use stories::generate;
use support::edit;

/// How often each body is saved.
const SAVES: usize = 40;
/// Between two saves: a writer thinks.
const PAUSE: Duration = Duration::from_secs(2);

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![10_000] } else { sizes };
    println!("{:>7}  {:<12} {:>6} {:>10} {:>10} {:>10}", "pages", "step", "saves", "median ms", "95 % ms", "most ms");
    sizes.into_iter().for_each(measure);
}

fn measure(size: usize) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    generate(root, size);
    let mut child = Command::new(env!("CARGO_BIN_EXE_moveto"))
        .args(["serve", "--today", "2026-11-22", "--port", "0", "--message-format", "json"])
        .current_dir(root)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let link = lines.find(|line| line.contains("\"serving\"")).unwrap();
    let port = link.rsplit(':').next().unwrap().trim_end_matches(['"', '}']).parse().unwrap();
    lines.find(|line| line.contains("\"summary\"")).unwrap();
    std::thread::spawn(move || lines.for_each(drop));
    let story = |number: usize| format!("content/stories/s{number}/index.sv.md");
    let page = |number: usize| format!("/sv/berattelser/s{number}/");
    let css = "themes/norrland/styles/base.css";
    let template = "themes/norrland/templates/stories.html";
    let first = save(port, &page(1), "Slut ett.", || edit(root, &story(1), "Slut.", "Slut ett."));
    tell(size, "first body", vec![first]);
    let bodies = (0..SAVES).map(|number| {
        let number = number * (size / SAVES);
        save(port, &page(number), "Slut här.", || edit(root, &story(number), "\nSlut", "\nSlut här. Slut"))
    });
    tell(size, "one body", bodies.collect());
    let titles = (0..5).map(|number| {
        let number = number * 7 + 3;
        let new = format!("title: Rubrik {number}");
        save(port, &page(number), &new[7..], || edit(root, &story(number), &format!("title: Story {number}"), &new))
    });
    tell(size, "one title", titles.collect());
    let named = |text: &str| text.split("site.").nth(1).unwrap_or_default()[..10].to_owned();
    let before = named(&get(port, &page(5)));
    let begun = Instant::now();
    let style = std::fs::read_to_string(root.join(css)).unwrap();
    std::fs::write(root.join(css), style + "\n.bench { color: red }\n").unwrap();
    wait(|| named(&get(port, &page(5))) != before);
    tell(size, "stylesheet", vec![begun.elapsed()]);
    std::thread::sleep(PAUSE);
    let marked = || edit(root, template, "{% block main %}", "{% block main %}<i hidden>bench</i>");
    tell(size, "template", vec![save(port, &page(5), "bench", marked)]);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// How long it takes until a page says what was saved.
fn save(port: u16, page: &str, text: &str, change: impl FnOnce()) -> Duration {
    std::thread::sleep(PAUSE);
    change();
    let begun = Instant::now();
    wait(|| get(port, page).contains(text));
    begun.elapsed()
}

fn wait(is_there: impl Fn() -> bool) {
    while !is_there() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn get(port: u16, page: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {page} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn tell(size: usize, step: &str, mut times: Vec<Duration>) {
    times.sort();
    let ms = |at: usize| times[at.min(times.len() - 1)].as_secs_f64() * 1000.0;
    let (median, most) = (ms(times.len() / 2), ms(times.len() - 1));
    let late = ms((times.len() * 95).div_ceil(100) - 1);
    println!("{size:>7}  {step:<12} {:>6} {median:>10.1} {late:>10.1} {most:>10.1}", times.len());
}
