//! Stories by the thousand, the same each time.

use crate::support::demo;
use std::fmt::Write as _;
use std::path::Path;

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

/// The demo with as many stories more as make up the size.
pub fn generate(root: &Path, size: usize) {
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
