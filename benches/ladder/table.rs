//! What is printed.

use crate::Equal;
use crate::photographs::stem;
use crate::quality::{EQUAL, Scores};
use crate::sides::{Bench, Cost, Side};

/// Which photographs were measured, and against what.
pub fn photographs(bench: &Bench) {
    let mut pixels = 0.0;
    for photograph in &bench.photographs {
        let bytes = std::fs::read(photograph).unwrap();
        let header = moveto::picture::probe(&bytes).unwrap_or_else(|fault| panic!("{fault:?}"));
        let megapixels = f64::from(header.width) * f64::from(header.height) / 1e6;
        println!(
            "{:<12} {:>5} × {:<5} {megapixels:>5.1} MP {:>5.1} MB",
            stem(photograph),
            header.width,
            header.height,
            bytes.len() as f64 / 1e6
        );
        pixels += megapixels;
    }
    println!("{} photographs, {pixels:.0} MP; {}", bench.photographs.len(), bench.versions());
    println!("ours: {}", moveto::picture::ENCODER);
}

/// Scores and bytes of both sides, for each format and width.
pub fn quality(bench: &Bench, Equal { ours, theirs, theirs_as_light, .. }: &Equal) {
    println!(
        "\n{:<10} {:>7} {:>7} {:>7} {:>9} {:>8} {:>9} {:>6}",
        "", "ours", "sharp", "apart", "as light", "our kB", "sharp kB", "ratio"
    );
    let mut total = (0, 0);
    for ending in ["webp", "jpg"] {
        for width in crate::ours::WIDTHS {
            let end = format!("-{width}.{ending}");
            let names: Vec<&String> = ours.keys().filter(|name| name.ends_with(&end)).collect();
            let mean = |scores: &Scores| names.iter().map(|name| scores[*name]).sum::<f64>() / names.len() as f64;
            let apart = names.iter().map(|name| (ours[*name] - theirs[*name]).abs()).fold(0.0, f64::max);
            let bytes = |side| names.iter().map(|name| size(bench, side, name)).sum::<u64>();
            let (our, their) = (bytes(Side::Ours), bytes(Side::Best));
            total = (total.0 + our, total.1 + their);
            println!(
                "{width:>4} {ending:<5} {:>7.2} {:>7.2} {apart:>7.2} {:>9.2} {:>8} {:>9} {:>6.3}",
                mean(ours),
                mean(theirs),
                mean(theirs_as_light),
                our / 1000,
                their / 1000,
                our as f64 / their as f64
            );
        }
    }
    let outside = ours.iter().filter(|(name, score)| (**score - theirs[*name]).abs() > EQUAL).count();
    println!(
        "bytes: {:.3} of sharp's; {outside} of {} renditions further apart than {EQUAL} point",
        total.0 as f64 / total.1 as f64,
        ours.len()
    );
}

fn size(bench: &Bench, side: Side, name: &str) -> u64 {
    std::fs::metadata(bench.folder(side).join(name)).unwrap().len()
}

/// The medians of the rounds, and the medians of what each round says of the two sides.
pub fn costs(rounds: &[[[Cost; 2]; 3]], cores: usize) {
    type Of = fn(&Cost) -> f64;
    let rows: [(&str, usize, Of); 4] = [
        ("CPU seconds, one thread", 0, |cost| cost.cpu),
        ("wall seconds, all cores", 1, |cost| cost.wall),
        ("peak MiB, one thread", 0, |cost| cost.peak),
        ("peak MiB, all cores", 1, |cost| cost.peak),
    ];
    println!("\n{} rounds, {cores} cores; load {}", rounds.len(), load());
    println!("{:<26} {:>8} {:>12} {:>12} {:>9} {:>9}", "", "ours", "sharp, best", "sharp, each", "of best", "of each");
    for (name, threads, of) in rows {
        let value = |round: &[[Cost; 2]; 3], side: usize| of(&round[side][threads]);
        let [ours, best, each] = [0, 1, 2].map(|side| median(rounds.iter().map(|round| value(round, side)).collect()));
        let [of_best, of_each] =
            [1, 2].map(|side| median(rounds.iter().map(|round| value(round, 0) / value(round, side)).collect()));
        println!("{name:<26} {ours:>8.2} {best:>12.2} {each:>12.2} {of_best:>9.3} {of_each:>9.3}");
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}

/// How many others wanted a core in the last minute and the last fifteen.
fn load() -> String {
    std::fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').take(3).collect::<Vec<_>>().join(" ")
}
