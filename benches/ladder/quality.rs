//! How near renditions are to their original, by SSIMULACRA 2, and the qualities at which sharp's are as near as ours.
//!
//! Each side is compared with the best reduction of its own kind: ours averages light, sharp the stored numbers. Held
//! against light, sharp's small renditions of photographs with fine bright detail could not be as good as ours at any
//! quality, and would need far more bytes than the comparison of encoders gives them. How near they are to light is told
//! besides.

use crate::ours::WIDTHS;
use crate::photographs::stem;
use crate::sides::{Bench, Qualities, Side};
use fast_ssim2::{PixelDescriptor, PixelSlice, Ssimulacra2Reference};
use image::imageops::FilterType;
use image::{ImageBuffer, Rgb, Rgb32FImage};
use moveto::picture::height_for;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a rendition may be better or worse than the other side's and still count as equal.
pub const EQUAL: f64 = 1.0;

/// SSIMULACRA 2 of each rendition by its file name: 100 is the original, 90 can't be told from it, 70 is good.
pub type Scores = BTreeMap<String, f64>;

/// The file names of all renditions.
pub fn renditions(photographs: &[PathBuf]) -> Vec<String> {
    let of_one = |photograph: &PathBuf| {
        let stem = stem(photograph);
        WIDTHS.map(|width| ["webp", "jpg"].map(|ending| format!("{stem}-{width}.{ending}"))).concat()
    };
    photographs.iter().flat_map(of_one).collect()
}

/// What is averaged where an original is reduced.
#[derive(Clone, Copy, Debug)]
pub enum Averaged {
    /// Light, as a lens would: what we do.
    Light,
    /// The stored numbers: what sharp does.
    Numbers,
}

impl Averaged {
    fn path(self, folder: &Path, rendition: &str) -> PathBuf {
        folder.join(format!("{rendition}-{self:?}.png"))
    }
}

/// Makes what renditions are compared with, where it isn't there: the original reduced by Lanczos in numbers of 32 bits,
/// kept without loss in 16. Decoder and scaler are neither ours nor sharp's.
pub fn references(photographs: &[PathBuf], folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    for photograph in photographs {
        let stem = stem(photograph);
        for averaged in [Averaged::Light, Averaged::Numbers] {
            let path = |width: u32| averaged.path(folder, &format!("{stem}-{width}"));
            if WIDTHS.iter().all(|width| path(*width).exists()) {
                continue;
            }
            println!("making the references of {stem}");
            let original = pixels(&std::fs::read(photograph).unwrap(), averaged);
            WIDTHS.par_iter().for_each(|width| {
                let height = height_for(original.width(), original.height(), *width);
                let small = image::imageops::resize(&original, *width, height, FilterType::Lanczos3);
                let sixteen = |value: &f32| (stored(*value, averaged).clamp(0.0, 1.0) * 65_535.0).round() as u16;
                let numbers: Vec<u16> = small.as_raw().iter().map(sixteen).collect();
                ImageBuffer::<Rgb<u16>, _>::from_raw(*width, height, numbers).unwrap().save(path(*width)).unwrap();
            });
        }
    }
}

/// A JPEG's pixels, 0 to 1. The photographs are all in sRGB and stored upright.
fn pixels(bytes: &[u8], averaged: Averaged) -> Rgb32FImage {
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    let decoded = decoder.decode().unwrap();
    let header = decoder.info().unwrap();
    assert_eq!(header.pixel_format, jpeg_decoder::PixelFormat::RGB24);
    let table: Vec<f32> = (0..=255).map(|number| of_stored(number as f32 / 255.0, averaged)).collect();
    let values = decoded.iter().map(|number| table[usize::from(*number)]).collect();
    ImageBuffer::from_raw(u32::from(header.width), u32::from(header.height), values).unwrap()
}

/// The transfer function of sRGB (IEC 61966-2-1), where light is averaged.
fn of_stored(number: f32, averaged: Averaged) -> f32 {
    match averaged {
        Averaged::Numbers => number,
        Averaged::Light if number <= 0.04045 => number / 12.92,
        Averaged::Light => ((number + 0.055) / 1.055).powf(2.4),
    }
}

fn stored(value: f32, averaged: Averaged) -> f32 {
    match averaged {
        Averaged::Numbers => value,
        Averaged::Light if value <= 0.003_130_8 => value * 12.92,
        Averaged::Light => 1.055 * value.powf(1.0 / 2.4) - 0.055,
    }
}

/// The scores of the renditions that lie in a folder.
pub fn scores(names: &[String], folder: &Path, references: &Path, averaged: Averaged) -> Scores {
    // Renditions of one photograph and width share a reference, which is dear to prepare.
    let mut by_reference: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for name in names.iter().filter(|name| folder.join(name).exists()) {
        by_reference.entry(name.rsplit_once('.').unwrap().0).or_default().push(name);
    }
    let scored = by_reference.par_iter().flat_map_iter(|(stem, names)| {
        let reference = image::open(averaged.path(references, stem)).unwrap().into_rgb16();
        let bytes: Vec<u8> = reference.as_raw().iter().flat_map(|value| value.to_ne_bytes()).collect();
        let (width, height) = reference.dimensions();
        let slice = PixelSlice::new(&bytes, width, height, width as usize * 6, PixelDescriptor::RGB16_SRGB).unwrap();
        let reference = Ssimulacra2Reference::new(&slice).unwrap();
        let score = |name: &&String| {
            let made = image::open(folder.join(name)).unwrap().into_rgb8();
            assert_eq!(made.dimensions(), (width, height), "{name}");
            let descriptor = PixelDescriptor::RGB8_SRGB;
            let slice = PixelSlice::new(made.as_raw(), width, height, width as usize * 3, descriptor).unwrap();
            ((*name).clone(), reference.compare(&slice).unwrap())
        };
        names.iter().map(score).collect::<Vec<_>>()
    });
    scored.collect()
}

/// For each rendition the quality at which sharp's is nearest to ours, and the score that it has there.
pub fn equalised(bench: &Bench, ours: &Scores, references: &Path) -> (Qualities, Scores) {
    let names: Vec<String> = ours.keys().cloned().collect();
    let mut tried: BTreeMap<String, BTreeMap<u8, f64>> = BTreeMap::new();
    let mut next: Qualities = names.iter().map(|name| (name.clone(), 80)).collect();
    while !next.is_empty() {
        println!("looking for sharp's quality of {} renditions", next.len());
        bench.run(Side::Best, 2, &next);
        for (name, score) in scores(&names, &bench.folder(Side::Best), references, Averaged::Numbers) {
            tried.entry(name.clone()).or_default().insert(next[&name], score);
        }
        next = names.iter().filter_map(|name| Some((name.clone(), better(&tried[name], ours[name])?))).collect();
    }
    let nearest = |name: &String| {
        let (quality, score) =
            tried[name].iter().min_by(|a, b| (a.1 - ours[name]).abs().total_cmp(&(b.1 - ours[name]).abs())).unwrap();
        (*quality, *score)
    };
    let found: Vec<(String, (u8, f64))> = names.into_iter().map(|name| (name.clone(), nearest(&name))).collect();
    (
        found.iter().map(|(name, (quality, _))| (name.clone(), *quality)).collect(),
        found.into_iter().map(|(name, (_, score))| (name, score)).collect(),
    )
}

/// A quality that is likely to come nearer to a score than those tried, unless one is near enough or none is left.
fn better(tried: &BTreeMap<u8, f64>, wanted: f64) -> Option<u8> {
    if tried.len() >= 7 || tried.values().any(|score| (score - wanted).abs() < EQUAL / 4.0) {
        return None;
    }
    let below = tried.iter().rfind(|(_, score)| **score < wanted);
    let above = tried.iter().find(|(_, score)| **score >= wanted);
    let guess = match (below, above) {
        (Some((low, worse)), Some((high, better))) => {
            let share = (wanted - worse) / (better - worse).max(0.01);
            f64::from(*low) + share * (f64::from(*high) - f64::from(*low))
        }
        // A step of quality is half a point, or a little more.
        (Some((low, worse)), None) => f64::from(*low) + ((wanted - worse) / 0.5).max(1.0),
        (None, Some((high, better))) => f64::from(*high) - ((better - wanted) / 0.5).max(1.0),
        (None, None) => return None,
    };
    let guess = guess.round().clamp(1.0, 100.0) as u8;
    let neighbours = [guess, guess.saturating_sub(1), guess.saturating_add(1).min(100)];
    let inside =
        |quality: &u8| below.is_none_or(|(low, _)| quality > low) && above.is_none_or(|(high, _)| quality < high);
    neighbours.into_iter().find(|quality| inside(quality) && !tried.contains_key(quality))
}
