//! Which words a page has, and how much each says of it.

use super::words;
use std::collections::BTreeMap;

/// The words of a page with their weights, from 1 to 7.
pub type Tally = BTreeMap<String, u8>;

/// What of a page is searched.
#[derive(Clone, Debug, Default)]
pub struct Page<'a> {
    /// Its heading.
    pub title: &'a str,
    /// One or two sentences.
    pub summary: Option<&'a str>,
    /// The headings of its text, its subjects, and names of what it belongs to.
    pub headings: Vec<&'a str>,
    /// The text.
    pub prose: &'a str,
}

#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// 6 for a title, 7 for one of two words at most, 4 for a heading, 3 for the summary.
    place: u8,
    times: u32,
}

impl Seen {
    /// What a word says of a page: mostly by its place, a little by how often it comes.
    fn weight(self) -> u8 {
        let often = match self.times {
            0 => 0,
            1 => 1,
            2..=4 => 2,
            _ => 3,
        };
        match self.place {
            0 => often,
            3 | 4 => self.place + u8::from(self.times >= 3),
            title => title,
        }
    }
}

/// Counts the words of a page.
pub fn tally(page: &Page<'_>) -> Tally {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let headings = page.headings.iter().map(|heading| (*heading, 4));
    // Who asks for Åre wants the page of Åre before one on something in Åre.
    let title = if page.title.split_whitespace().count() <= 2 { 7 } else { 6 };
    for (text, place) in [(page.title, title)].into_iter().chain(headings).chain(page.summary.map(|text| (text, 3))) {
        add(&mut seen, text, |seen| seen.place = seen.place.max(place));
    }
    add(&mut seen, page.prose, |seen| seen.times = seen.times.saturating_add(1));
    seen.into_iter().map(|(word, seen)| (word, seen.weight())).collect()
}

fn add(seen: &mut BTreeMap<String, Seen>, text: &str, note: impl Fn(&mut Seen)) {
    words::each(&words::normal(text), |word| match seen.get_mut(word) {
        Some(known) => note(known),
        None => note(seen.entry(word.to_owned()).or_default()),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_a_text() {
        let page = Page {
            title: "Skolan i Åre",
            summary: Some("Om vården"),
            headings: vec!["Buss"],
            prose: "skolan vården buss buss buss tåg båt båt",
        };
        let tally = tally(&page);
        let weights: Vec<(&str, u8)> = tally.iter().map(|(word, weight)| (word.as_str(), *weight)).collect();
        assert_eq!(
            weights,
            [("buss", 5), ("båt", 2), ("i", 6), ("om", 3), ("skolan", 6), ("tåg", 1), ("vården", 3), ("åre", 6)]
        );
    }
}
