//! What `memory_needed` promises, against what the system counts. A program of its own, so that nothing else takes memory
//! meanwhile; Linux tells the most that a process had.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may stop at what it didn't expect, and has its own disk and processes"
)]

use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use moveto::picture::{Crop, Encoding, Spec, ladder, memory_needed, probe};
use std::fs;
use std::io::Cursor;
use std::process::Command;

const SIDES: (u32, u32) = (1800, 1200);

fn photograph() -> RgbImage {
    RgbImage::from_fn(SIDES.0, SIDES.1, |x, y| {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes()[3] / 8;
        let slope = |place: u32, side: u32| u8::try_from(place * 200 / side).unwrap();
        image::Rgb([slope(x, SIDES.0) + grain, slope(y, SIDES.1) + grain, 90 + grain])
    })
}

fn file(pixels: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    pixels.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

fn jpeg(pixels: &RgbImage, progressive: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_progressive(progressive);
    let side = |side: u32| u16::try_from(side).unwrap();
    encoder.encode(pixels.as_raw(), side(SIDES.0), side(SIDES.1), ColorType::Rgb).unwrap();
    bytes
}

fn spec(width: u32, encoding: Encoding) -> Spec {
    Spec { width, height: width * SIDES.1 / SIDES.0, crop: None, encoding }
}

/// Kilobytes that Linux counts for this process.
fn counted(what: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(what)).unwrap();
    line.trim_matches([':', '\t', ' ']).split(' ').next().unwrap().parse().unwrap()
}

/// A process of its own for each, so that nothing is counted that others left behind: this test, started again by
/// itself with a case in its environment.
const CASE: &str = "MOVETO_TEST_MEMORY";

#[test]
fn no_picture_takes_more_memory_than_it_announced() {
    if let Ok(case) = std::env::var(CASE) {
        let (path, which) = case.split_once(' ').unwrap();
        return made(path, which.parse().unwrap());
    }
    let folder = tempfile::tempdir().unwrap();
    for (kind, bytes) in originals() {
        let path = folder.path().join("original");
        fs::write(&path, &bytes).unwrap();
        for which in 0..ladders().len() {
            let child = Command::new(std::env::current_exe().unwrap())
                .env(CASE, format!("{} {which}", path.display()))
                .output()
                .unwrap();
            let told = String::from_utf8_lossy(&child.stdout);
            assert!(child.status.success(), "{kind}, ladder {which}: {told}");
        }
    }
}

fn made(path: &str, which: usize) {
    let (bytes, specs) = (fs::read(path).unwrap(), ladders().swap_remove(which));
    let needed = memory_needed(&probe(&bytes).unwrap(), &specs) / 1000;
    let before = counted("VmHWM");
    let made = ladder(&bytes, &specs).unwrap();
    let taken = counted("VmHWM") - before;
    println!("{} renditions took {taken} kB, and {needed} kB were announced", made.len());
    assert!(taken < needed);
    assert!(needed < 12 * taken + 40_000, "announced far too much");
}

fn originals() -> Vec<(&'static str, Vec<u8>)> {
    let pixels = photograph();
    let picture = DynamicImage::from(pixels.clone());
    let mut clear: RgbaImage = picture.to_rgba8();
    clear.put_pixel(0, 0, image::Rgba([0; 4]));
    let clear = DynamicImage::from(clear);
    vec![
        ("JPEG", jpeg(&pixels, false)),
        ("progressive JPEG", jpeg(&pixels, true)),
        ("transparent PNG", file(&clear, ImageFormat::Png)),
        ("PNG of 16 bits", file(&DynamicImage::from(clear.to_rgba16()), ImageFormat::Png)),
        ("lossless WebP", file(&clear, ImageFormat::WebP)),
    ]
}

fn ladders() -> Vec<Vec<Spec>> {
    let (webp, jpeg) = (Encoding::Webp { quality: 78 }, Encoding::Jpeg { quality: 80 });
    let crop = Some(Crop { x: 200, y: 100, width: 900, height: 900 });
    vec![
        vec![spec(100, jpeg)],
        [480, 700, 960].iter().flat_map(|width| [webp, jpeg].map(|encoding| spec(*width, encoding))).collect(),
        vec![spec(SIDES.0, webp)],
        vec![Spec { height: 800, crop, ..spec(800, jpeg) }, spec(SIDES.0, jpeg)],
    ]
}
