//! What holds for every text.

use super::super::{Options, fences, parse};
use super::{read, read_with};
use crate::base::SourcePath;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser};

/// Pieces that texts are made of, the dangerous ones above all.
const PIECES: [&str; 46] = [
    ":::",
    ":::quote",
    ":::columns\n",
    ":::column\n",
    ":::cta link=\"needs\" label=\"x\"\n",
    "::::",
    " by=\"å\"",
    " by=“å”",
    " by=å",
    "=\"",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "  ",
    "    ",
    "\t",
    "- ",
    "1. ",
    "> ",
    "# ",
    "## å {#a}",
    "{#a .b}",
    "```",
    "~~~",
    "`",
    "<!--",
    "-->",
    "<div>",
    "<b>",
    "[^1]",
    "[^1]: ",
    "[å](x)",
    "[a][b]",
    "[b]: stories\n",
    "![é](media:x)",
    "![",
    "](",
    "- [ ] ",
    "| a | b |\n|--|--|\n",
    ": ",
    "***",
    "\u{a0}",
    "😀",
    "> [!NOTE]\n",
    "å",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_place_is_in_the_file_and_between_characters(front in "(å|\n){0,3}", markdown in texts(), allow_html: bool) {
        let text = format!("{front}{markdown}");
        let options = Options { allow_html, ..Options::default() };
        let (outline, body, faults) = parse(&SourcePath::new("x"), &text, front.len(), &options);
        super::show(&outline, &body);
        let links = outline.links.iter().map(|link| link.at.clone());
        let places = links.chain(outline.pictures.iter().map(|picture| picture.at.clone()));
        let also = faults.iter().flat_map(|fault| &fault.labels).map(|label| &label.span);
        let spans = faults.iter().map(|fault| &fault.span).chain(also).map(|span| span.start..span.end);
        for place in places.chain(spans) {
            prop_assert!(place.start as usize >= front.len(), "{place:?}");
            prop_assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?}");
        }
    }

    #[test]
    fn ids_are_unique(text in texts()) {
        let html = read(&text).html;
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count, "{}", html);
    }

    #[test]
    fn fences_are_where_the_parser_meets_them(text in texts()) {
        let options = Options::default().parser();
        let found = fences::find(&text, options);
        let hidden = fences::hide(&text, &found);
        prop_assert_eq!(hidden.len(), text.len());
        let (mut depth, mut rules) = (0, Vec::new());
        for (event, at) in Parser::new_ext(&hidden, options).into_offset_iter() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Rule => rules.push((at.start, depth > 0)),
                _ => {}
            }
        }
        for fence in found {
            prop_assert!(rules.contains(&(fence.at.start, fence.is_inside)), "{fence:?} in {hidden:?}");
        }
    }

    #[test]
    fn a_text_that_begins_elsewhere_is_no_text(text in texts(), start in 0_usize..200) {
        let (outline, _, _) = parse(&SourcePath::new("x"), &text, start, &Options::default());
        prop_assert!(text.is_char_boundary(start) || outline.words == 0);
    }

    #[test]
    fn without_html_no_tag_comes_from_the_text(text in texts()) {
        let html = read_with(&text, &Options::default()).html;
        prop_assert!(!html.contains("<div>") && !html.contains("<b>"), "{}", html);
    }
}

/// The work must grow with the text, not with its square: what is written grows so too, and nothing is complained of twice.
#[test]
fn long_texts_cost_what_they_weigh() {
    const COUNT: usize = 20_000;
    for (piece, faults_each, faults_more) in [
        (":::column\n", 0, 40),
        (":::\n", 1, 0),
        ("[a](x)\n", 1, 0),
        ("[a](#b) ", 0, 0),
        ("a*b*[^c] ", 1, 0),
        ("[^", 0, 0),
        ("<!-- ", 0, 1),
        (":::quote\nx\n:::\n", 0, 0),
        // Deeper than pages can be drawn.
        ("> ", 0, 1),
        ("## a\n", 0, 0),
        ("x[^1] ", 1, 0),
        ("![", 0, 0),
    ] {
        let text = piece.repeat(COUNT);
        let read = read(&text);
        let expected = faults_each * COUNT;
        assert!(
            (expected..=expected + faults_more).contains(&read.faults.len()),
            "{piece:?}: {} faults",
            read.faults.len()
        );
        assert!(read.html.len() < text.len() * 30 + 100, "{piece:?}: {}", read.html.len());
    }
}
