//! What pictures cost: the renditions of real photographs by moveto and by sharp (libvips), at equal quality.
//!
//! `cargo bench --bench ladder` fetches what it lacks into `target/ladder` (the photographs, sharp from npm), finds for
//! each rendition the quality at which sharp's is as near to the original as ours by SSIMULACRA 2, and measures both by
//! turns, as whole processes. It needs Linux, git, node and npm. `-- --rounds 9` measures more often, and
//! `-- --photographs FOLDER` takes other photographs: JPEGs in sRGB, stored upright, at least 1920 pixels wide.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a bench measures time, writes its files, and may stop where it likes"
)]

mod ours;
mod photographs;
mod quality;
mod sides;
mod table;

use quality::{Averaged, Scores};
use sides::{Bench, Cost, Qualities, Side};
use std::path::{Path, PathBuf};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if arguments.first().is_some_and(|argument| argument == "--one-side") {
        return ours::run(&arguments[1..]);
    }
    let after = |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1);
    let rounds = after("--rounds").map_or(5, |rounds| rounds.parse().unwrap());
    let place = target().join("ladder");
    let photographs = match after("--photographs") {
        Some(folder) => photographs::of_folder(&std::path::absolute(folder).unwrap()),
        None => photographs::fetched(&place.join("photographs")),
    };
    std::fs::create_dir_all(place.join("sharp")).unwrap();
    let bench = Bench { photographs, place: place.join("sharp") };
    bench.install();
    table::photographs(&bench);
    let equal = equal_quality(&bench, &place.join("references"));
    table::quality(&bench, &equal);
    table::costs(&measure(&bench, rounds, &equal.qualities), cores());
}

/// The folder that cargo builds in: that of this program is `target/release/deps`.
fn target() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_path_buf()
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// Both sides at equal quality.
pub struct Equal {
    /// What sharp is told for each rendition.
    pub qualities: Qualities,
    pub ours: Scores,
    pub theirs: Scores,
    /// sharp's, held against the average of light.
    pub theirs_as_light: Scores,
}

fn equal_quality(bench: &Bench, references: &Path) -> Equal {
    quality::references(&bench.photographs, references);
    bench.run(Side::Ours, cores(), &Qualities::new());
    let names = quality::renditions(&bench.photographs);
    let ours = quality::scores(&names, &bench.folder(Side::Ours), references, Averaged::Light);
    let (qualities, theirs) = quality::equalised(bench, &ours, references);
    // What is left in the folders is what the bytes are counted of.
    bench.run(Side::Best, cores(), &qualities);
    let theirs_as_light = quality::scores(&names, &bench.folder(Side::Best), references, Averaged::Light);
    Equal { qualities, ours, theirs, theirs_as_light }
}

/// Each side on one thread and on all cores, by turns, so that what else the machine does falls on all of them.
fn measure(bench: &Bench, rounds: usize, qualities: &Qualities) -> Vec<[[Cost; 2]; 3]> {
    let side = |side| [1, cores()].map(|threads| bench.run(side, threads, qualities));
    (0..rounds).map(|_| [Side::Ours, Side::Best, Side::Each].map(side)).collect()
}
