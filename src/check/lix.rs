//! How heavy a Swedish text is to read, by LIX: words a sentence, and of a hundred words those of more than six letters.

use super::faults;
use super::reading::Reading;
use crate::base::{Diagnostic, Variant};
use crate::content::markdown::Passage;
use std::ops::Range;

/// Of shorter texts the figure says little.
const FEWEST_WORDS: usize = 100;
/// Words of more letters are long ones.
const LONG: usize = 6;

/// A sentence: how many words it has, how many of them are long, and where it stands.
#[derive(Debug)]
struct Sentence {
    words: usize,
    long: usize,
    at: Range<usize>,
}

/// A note, if the text is heavier than its readers can be asked to bear.
pub fn check(reading: &Reading<'_>) -> Option<Diagnostic> {
    if reading.lang.base() != "sv" {
        return None;
    }
    let mut sentences: Vec<Sentence> = reading.said.passages.iter().flat_map(sentences).collect();
    let lix = lix(&sentences)?;
    let most = match reading.variant {
        Some(Variant::Easy) => 30,
        Some(Variant::Simple) => 40,
        None => 50,
    };
    sentences.sort_by_key(|sentence| std::cmp::Reverse(sentence.words));
    let mut longest = sentences.iter().map(|sentence| (reading.span(&sentence.at), sentence.words));
    let (first, second) = (longest.next()?, longest.next());
    (lix > most).then(|| faults::hard_to_read(first, second, lix, most))
}

/// The figure, rounded; nothing of a text that is too short.
fn lix(sentences: &[Sentence]) -> Option<usize> {
    let sum = |of: fn(&Sentence) -> usize| sentences.iter().map(of).sum::<usize>();
    let (words, long) = (sum(|sentence| sentence.words), sum(|sentence| sentence.long));
    // Both parts over their common denominator, so that only the sum is rounded.
    let (above, below) = (words * words + 100 * long * sentences.len(), words * sentences.len());
    (words >= FEWEST_WORDS).then(|| (2 * above + below) / (2 * below.max(1)))
}

/// The sentences of a passage. Headings aren't among them: they have no verbs, and few words.
fn sentences(passage: &Passage) -> Vec<Sentence> {
    let mut found: Vec<Sentence> = Vec::new();
    let mut is_open = false;
    for words in passage.words.iter().filter(|_| passage.heading.is_none()) {
        let mut offset = words.at.start;
        for piece in words.text.split_inclusive(char::is_whitespace) {
            let word = piece.trim();
            let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
            let end = (offset + word.len()).min(words.at.end);
            if letters > 0 {
                if !is_open {
                    found.push(Sentence { words: 0, long: 0, at: offset.min(end)..end });
                }
                is_open = true;
            }
            if let Some(sentence) = found.last_mut().filter(|_| is_open) {
                sentence.words += usize::from(letters > 0);
                sentence.long += usize::from(letters > LONG);
                sentence.at.end = end.max(sentence.at.end);
            }
            is_open &= !ends_sentence(word);
            offset += piece.len();
        }
    }
    found
}

/// Whether a word ends its sentence. The point of an abbreviation (`t.ex.`) and of a figure stand inside one.
fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_end_matches(['"', '”', '’', ')', '»']);
    let Some(before) = bare.strip_suffix(['.', '!', '?']) else { return false };
    !(bare.ends_with('.') && (before.contains('.') || before.chars().all(|c| c.is_ascii_digit())) && !before.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Options, said};

    #[test]
    fn counts_words_sentences_and_long_words() {
        let text = "Jag bor här. Kommunen hjälper nyinflyttade, t.ex. med bostad!\n\n- En punkt\n";
        let said = said(text, 0, &Options::default());
        let found: Vec<Sentence> = said.passages.iter().flat_map(sentences).collect();
        let counted: Vec<_> =
            found.iter().map(|one| (one.words, one.long, text.get(one.at.clone()).unwrap())).collect();
        let second = "Kommunen hjälper nyinflyttade, t.ex. med bostad!";
        assert_eq!(counted, [(3, 0, "Jag bor här."), (6, 3, second), (2, 0, "En punkt")]);
        let many = |words, long| (0..20).map(|_| Sentence { words, long, at: 0..0 }).collect::<Vec<_>>();
        assert_eq!((lix(&many(10, 2)), lix(&many(15, 9)), lix(&many(4, 0))), (Some(30), Some(75), None));
    }
}
