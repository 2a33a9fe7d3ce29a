//! The words in which two versions of a text differ. The only folder that knows the library that compares.
//!
//! Passages that are equal are set aside first, so that words are only compared where something changed. Between those,
//! words are compared across the ends of passages: a paragraph that was cut in two has no changed word.

mod blocks;
mod pieces;

pub use pieces::{Passage, Piece, Swap, What};

use crate::content::source_text::{SourceText, tokens};
use blocks::Block;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// All passages in which `after` says something else than `before`, in its order.
pub fn changes(before: &SourceText, after: &SourceText) -> Vec<Passage> {
    let mut keys: Vec<&str> = after.fields().map(|(key, _)| key).collect();
    keys.extend(before.fields().map(|(key, _)| key).filter(|key| !after.front.contains_key(*key)));
    let mut found = Vec::new();
    for key in keys {
        let of = |prose: &SourceText| prose.front.get(key).cloned().into_iter().collect::<Vec<_>>();
        found.extend(in_passages(Some(key), &of(before), &of(after)));
    }
    found.extend(in_passages(None, &before.body, &after.body));
    found
}

fn in_passages(key: Option<&str>, before: &[String], after: &[String]) -> Vec<Passage> {
    let compared = |passages: &[String]| -> Vec<String> { passages.iter().map(|passage| words(passage)).collect() };
    let operations = capture_diff_slices(Algorithm::Myers, &compared(before), &compared(after));
    let changed = operations.into_iter().filter(|operation| operation.tag() != DiffTag::Equal);
    let blocks = changed.map(|operation| {
        let old = before.get(operation.old_range()).unwrap_or_default();
        Block::new(old, after.get(operation.new_range()).unwrap_or_default())
    });
    blocks.flat_map(|block| block.passages(key)).collect()
}

/// What a passage is compared by.
fn words(passage: &str) -> String {
    tokens(passage).iter().map(|token| token.key).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn prose(body: &[&str]) -> SourceText {
        SourceText { body: body.iter().map(|text| (*text).to_owned()).collect(), ..SourceText::default() }
    }

    /// Each passage with `[-removed-]` and `[+added+]`.
    fn shown(before: &[&str], after: &[&str]) -> Vec<String> {
        let show = |piece: &Piece| {
            let space = if piece.spaced { " " } else { "" };
            match piece.what {
                What::Same => format!("{space}{}", piece.text),
                What::Removed => format!("{space}[-{}-]", piece.text),
                What::Added => format!("{space}[+{}+]", piece.text),
            }
        };
        let passages = changes(&prose(before), &prose(after));
        passages.iter().map(|passage| passage.pieces.iter().map(show).collect()).collect()
    }

    #[test]
    fn one_word_and_nothing_else() {
        let found = shown(
            &["Hej.", "Resan tar två timmar med tåg.", "Slut."],
            &["Hej.", "Resan tar tre timmar med tåg.", "Slut."],
        );
        assert_eq!(found, ["Resan tar [-två-] [+tre+] timmar med tåg."]);
        assert_eq!(shown(&["64,979 bor här."], &["65,120 bor här."]), ["[-64,979-] [+65,120+] bor här."]);
        assert_eq!(shown(&["a (b) c."], &["a (d) c."]), ["a ([-b-][+d+]) c."]);
    }

    #[test]
    fn new_passages_gone_ones_and_others() {
        assert_eq!(shown(&["a b c", "d e f"], &["a b c", "x y z", "d e f"]), ["[+x y z+]"]);
        assert_eq!(shown(&["a b c", "d e f"], &["d e f"]), ["[-a b c-]"]);
        let found = shown(&["ett två tre", "fyra fem sex"], &["alfa beta gamma", "delta epsilon zeta"]);
        assert_eq!(found, ["[-ett två tre-] [+alfa beta gamma+]", "[-fyra fem sex-] [+delta epsilon zeta+]"]);
    }

    #[test]
    fn passages_cut_or_joined() {
        assert_eq!(shown(&["a b c d e"], &["a b", "c d e"]), Vec::<String>::new());
        assert_eq!(
            shown(&["Ett långt stycke. Det delas nu."], &["Ett långt stycke.", "Det delas snart."]),
            ["Det delas [-nu-] [+snart+]."]
        );
        assert_eq!(
            shown(&["Ett två tre.", "Fyra fem sex."], &["Ett två tre. Fyra fem sju."]),
            ["Ett två tre. Fyra fem [-sex-] [+sju+]."]
        );
    }

    #[test]
    fn what_front_matter_says() {
        let with = |title: &str, work: Option<&str>| {
            let fields = [("title", Some(title)), ("work", work)];
            let front = fields.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text?.to_owned())));
            SourceText { front: front.collect(), body: vec!["Samma.".into()] }
        };
        let found = changes(&with("Anna här", Some("snickare")), &with("Anna där", None));
        let keys: Vec<_> = found.iter().map(|passage| passage.key.as_deref().unwrap()).collect();
        assert_eq!(keys, ["title", "work"]);
        let swap = Swap { before: "Anna ".into(), removed: "här".into(), added: "där".into(), after: String::new() };
        assert_eq!(found.first().unwrap().swaps(2), [swap]);
    }

    #[test]
    fn a_text_written_anew_is_told_in_good_time() {
        let long = |word: &str| (0..20_000).map(|number| format!("{word}{number} ")).collect::<String>();
        let found = changes(&prose(&[&long("a")]), &prose(&[&long("b")]));
        assert_eq!(found.first().unwrap().pieces.len(), 2);
    }

    proptest! {
        /// What is the same and what was added is the new text, what is the same and what was removed the old one.
        #[test]
        fn both_versions_can_be_read_from_it(
            before in prop::collection::vec("([abcå] ?[,.]? ?){1,12}", 0..5),
            after in prop::collection::vec("([abcå] ?[,.]? ?){1,12}", 0..5),
        ) {
            let (old, new) = (Block::new(&before, &[]), Block::new(&before, &after));
            let read = |block: &Block<'_>, not: What| {
                let passages = block.all_passages(None);
                let pieces = passages.iter().flat_map(|passage| &passage.pieces);
                pieces.filter(|piece| piece.what != not).map(|piece| words(&piece.text)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
            };
            let whole = |texts: &[String]| texts.iter().map(|text| words(text)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(read(&old, What::Added), whole(&before));
            prop_assert_eq!(read(&new, What::Added), whole(&before));
            prop_assert_eq!(read(&new, What::Removed), whole(&after));
            let same = changes(&SourceText { body: before.clone(), ..SourceText::default() }, &SourceText { body: after.clone(), ..SourceText::default() });
            prop_assert_eq!(same.is_empty(), whole(&before) == whole(&after));
        }
    }
}
