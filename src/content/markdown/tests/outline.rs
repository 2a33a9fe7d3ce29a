//! What the outline knows.

use super::super::{Block, Heading, LinkTarget, LinkUse, Options, PictureUse, parse};
use super::{good, read};
use crate::base::{ItemRef, Kind, SourcePath};

#[test]
fn places_are_those_of_the_file() {
    let text = "---\ntitle: Åre\n---\nSe [Åre](municipalities/are \"Om Åre\") ![Sjö](media:winter-lake)\n";
    let start = text.find("Se").unwrap();
    let (outline, _, faults) = parse(&SourcePath::new("x.sv.md"), text, start, &Options::default());
    assert!(faults.is_empty());
    let at = |part: &str| {
        let start = text.find(part).unwrap() as u32;
        start..start + part.len() as u32
    };
    let item = ItemRef::new(Kind::Municipalities, "are");
    let target = LinkTarget::Item { item, fragment: None };
    assert_eq!(outline.links, [LinkUse { target, title: Some("Om Åre".into()), at: at("municipalities/are") }]);
    assert_eq!(
        outline.pictures,
        [PictureUse { media: "winter-lake".into(), alt: Some("Sjö".into()), at: at("winter-lake") }]
    );
}

#[test]
fn a_link_whose_address_stands_elsewhere_is_at_its_words() {
    let read = good("[Åre][x]\n\n[x]: municipalities/are\n");
    assert_eq!(read.outline.links[0].at, 0..9);
}

#[test]
fn links_lead_to_items_kinds_headings_and_other_sites() {
    let text = "[a](stories/x#y) [b](stories/) [c](#d) [e](https://example.org/?a=b#c) [f](mailto:a@b.se) [g](tel:+4663) [h](<#d>)\n\n## d\n";
    let targets: Vec<_> = good(text).outline.links.into_iter().map(|link| link.target).collect();
    let external = |address: &str| LinkTarget::External(address.to_owned());
    assert_eq!(
        targets,
        [
            LinkTarget::Item { item: ItemRef::new(Kind::Stories, "x"), fragment: Some("y".into()) },
            LinkTarget::Section { kind: Kind::Stories, fragment: None },
            LinkTarget::Heading("d".into()),
            external("https://example.org/?a=b#c"),
            external("mailto:a@b.se"),
            external("tel:+4663"),
            LinkTarget::Heading("d".into()),
        ]
    );
}

#[test]
fn blocks_have_their_values() {
    let text = r#"
:::quote by="Lena, \"nurse\" in \\Östersund"
x
:::
:::facts
- x
:::
:::figure media="winter-lake" alt="Sjö"
:::
:::video link="https://example.org/film" media="winter-lake" title="A day" length="2:40"
:::
:::cta link="needs" label="See"
:::
"#;
    let outline = good(text).outline;
    assert_eq!(
        outline.blocks,
        [
            Block::Quote { by: Some(r#"Lena, "nurse" in \Östersund"#.into()) },
            Block::Facts { title: None },
            Block::Figure { picture: 0 },
            Block::Video {
                link: "https://example.org/film".into(),
                title: "A day".into(),
                length: Some("2:40".into()),
                picture: Some(1)
            },
            Block::Cta { link: 0, label: "See".into() },
        ]
    );
    assert_eq!(outline.pictures[0].alt.as_deref(), Some("Sjö"));
    assert_eq!(outline.pictures[1].alt, None);
    assert_eq!(outline.links[0].target, LinkTarget::Section { kind: Kind::Needs, fragment: None });
    let at = outline.pictures[0].at.clone();
    assert_eq!(text.get(at.start as usize..at.end as usize), Some("winter-lake"));
}

#[test]
fn an_outer_block_comes_before_those_inside() {
    let text = ":::columns\n:::column\n:::quote\nx\n:::\n:::\n:::column\n:::\n:::\n";
    assert_eq!(good(text).outline.blocks, [Block::Columns, Block::Column, Block::Quote { by: None }, Block::Column]);
}

#[test]
fn headings_are_listed_with_their_words() {
    let text = "## Work & *life* {#work}\n\nSchool\nand more\n---\n";
    let heading = |id: &str, text: &str| Heading { level: 2, id: id.into(), text: text.into() };
    assert_eq!(
        good(text).outline.headings,
        [heading("work", "Work & life"), heading("school-and-more", "School and more")]
    );
}

#[test]
fn ids_match_in_either_unicode_form() {
    good("## Åre\n\n## B {#a\u{30a}}\n\n[x](#a\u{30a}re) [y](#å)\n");
}

#[test]
fn words_are_counted_as_a_reader_would() {
    let words = |text: &str| read(text).outline.words;
    assert_eq!(words("One **tw**o three, *four*!\nfive  \nsix — `seven`\n"), 7);
    assert_eq!(words("- a\n- b\n\n```\nno no\n```\n\n| c | d |\n|---|---|\n| e | f |\n"), 6);
    assert_eq!(words(":::quote by=\"Not me\"\nÅre är bra\n:::\n"), 3);
    assert_eq!(words("## A heading\n\n[link](stories)\n<!-- none -->\n"), 3);
}

#[test]
fn an_outline_can_be_remembered() {
    let outline = good("## A {#a}\n\n[x](#a) ![](media:y)\n\n:::facts\n- b\n:::\n").outline;
    let bytes = postcard::to_stdvec(&outline).unwrap();
    assert_eq!(postcard::from_bytes::<super::super::Outline>(&bytes).unwrap(), outline);
}
