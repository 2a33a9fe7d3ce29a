//! Five hundred photographs: made within the budget of memory, with progress, and never twice, even when a build is killed.

use crate::sample::FILES;
use crate::support::{TestSite, command};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

const PHOTOGRAPHS: usize = 500;
/// Each takes this many files of the cache: the channels for partners. No page shows it.
const FORMS: usize = 7;

/// Noise on a slope: as hard to compress as a photograph, and no two alike.
fn photograph(seed: usize) -> Vec<u8> {
    let mut state = u32::try_from(seed).unwrap().wrapping_mul(2_654_435_761) | 1;
    let image = image::RgbImage::from_fn(600, 400, |x, y| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let shade = |value: u32| u8::try_from((value + state % 48) % 256).unwrap();
        image::Rgb([shade(x / 3), shade(y / 2), shade(x + y)])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.edit("site.yaml", "feed:", "toolbox: {title: {sv: Verktyg}}\nfeed:");
    for number in 0..PHOTOGRAPHS {
        site.write_bytes(&format!("media/p{number}.jpg"), &photograph(number));
        let card = "title: {sv: Foto, en: Photograph}\nalt: {sv: Ett foto, en: A photograph}\ncredit: moveto\nlicense: {id: cc-by-4.0}\n";
        site.write(&format!("media/p{number}.jpg.yaml"), card);
    }
    site
}

/// A build of the program itself, with as little memory for pictures as one may ask for.
fn build(site: &TestSite) -> Command {
    let mut command = command(site, &["build", "--memory", "16", "--message-format", "json"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn files(folder: &Path) -> usize {
    let entries = walkdir::WalkDir::new(folder).into_iter().flatten();
    // What is on its way there has a name of its own.
    entries
        .filter(|entry| entry.file_type().is_file() && !entry.file_name().to_string_lossy().starts_with("part-"))
        .count()
}

fn cached(site: &TestSite) -> usize {
    files(&site.path(".moveto/cache"))
}

/// The most memory that a running process has taken so far, in kilobytes; nothing once it has ended.
fn peak(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// Waits for the end of a process that prints little: what it printed, and its peak in kilobytes.
pub fn watch(mut child: Child) -> (Output, u64) {
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        most = most.max(peak(&child).unwrap_or(0));
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    (child.wait_with_output().unwrap(), most)
}

/// Waits for the end of a build: its summary, and its peak in kilobytes.
pub fn finish(child: Child) -> (serde_json::Value, u64) {
    let (output, most) = watch(child);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let last = String::from_utf8(output.stdout).unwrap().lines().last().unwrap().to_owned();
    (serde_json::from_str(&last).unwrap(), most)
}

#[test]
fn five_hundred_photographs_are_made_once_and_not_kept_in_memory() {
    let site = site();
    let mut child = build(&site).spawn().unwrap();
    while cached(&site) < 100 * FORMS {
        assert!(child.try_wait().unwrap().is_none(), "it was over before a hundred were made");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!site.path("public").join("index.html").exists(), "nothing is published before all is made");

    let kept = cached(&site);
    let (summary, peak) = finish(build(&site).spawn().unwrap());
    let decoded = usize::try_from(summary["decoded"].as_u64().unwrap()).unwrap();
    // Of those under way when it was killed, one on each thread, some forms may have been missing.
    let threads = std::thread::available_parallelism().unwrap().get();
    assert!(decoded <= PHOTOGRAPHS - kept / FORMS + threads, "{decoded} decoded although {kept} forms were kept");
    let made: usize = walkdir::WalkDir::new(site.path("public/toolbox/media"))
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| usize::try_from(entry.metadata().unwrap().len()).unwrap())
        .sum();
    let mut told = String::new();
    write!(told, "peak {peak} kB, {} kB of pictures", made / 1024).unwrap();
    // All of what was made would not fit into what was taken.
    assert!(made / 1024 > 200_000 && peak < 130_000, "{told}");
    let (summary, _) = finish(build(&site).spawn().unwrap());
    assert_eq!((summary["decoded"].as_u64(), summary["rendered"].as_u64()), (Some(0), Some(0)));
}

/// On a terminal one sees how far it is; `script` makes one.
#[test]
fn a_terminal_is_told_how_many_are_done() {
    let site = TestSite::new(FILES);
    let moveto = env!("CARGO_BIN_EXE_moveto");
    let command = format!("{moveto} build --today 2026-11-22 --lang sv");
    let output = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .current_dir(site.root())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}");
    assert!(told.contains("bilder: 1 av 1"), "{told}");
}
