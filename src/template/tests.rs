//! Whole templates, filled with the fonts of the theme.

use super::{Fault, Filling, Hole, fill};
use crate::base::Dir;
use crate::lettering::{Fonts, Unset};
use std::collections::BTreeMap;

const LATIN: &[u8] = include_bytes!("../../themes/norrland/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../themes/norrland/fonts/NotoSans-Bold.ttf");
const ARABIC: &[u8] = include_bytes!("../../themes/norrland/fonts/NotoSansArabic-Regular.ttf");

fn filling(pairs: &[(&str, &str)]) -> Filling {
    let words = pairs.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect();
    let colours = BTreeMap::from([("sun".to_owned(), "#ffb44a".to_owned())]);
    Filling { words, colours, ..Filling::default() }
}

fn filled(body: &str, filling: &Filling) -> Result<String, Fault> {
    let fonts = Fonts::new(&[LATIN, BOLD, ARABIC]).unwrap();
    let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">{body}</svg>");
    fill(svg.as_bytes(), filling, &fonts).map(|svg| String::from_utf8(svg).unwrap())
}

/// Where the paths of a drawing are moved to.
fn places(svg: &str) -> Vec<(f64, f64)> {
    let place = |part: &str| {
        let (x, y) = part.split(')').next()?.split_once(' ')?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    svg.split("translate(").skip(1).filter_map(place).collect()
}

#[test]
fn words_become_outlines_in_the_look_of_their_text() {
    let text = "<text x='10' y='20' style='font-size:8px;fill:#123456' data-moveto='municipality'><tspan x='10' y='20'>Shown</tspan></text>";
    let svg = filled(text, &filling(&[("municipality", "Åre")])).unwrap();
    assert!(!svg.contains("<text") && !svg.contains("Shown") && !svg.contains("data-moveto"), "{svg}");
    assert!(svg.contains("fill=\"#123456\""), "{svg}");
    assert_eq!(places(&svg), [(10.0, 20.0)]);
    let other = filled(text, &filling(&[("municipality", "Berg")])).unwrap();
    assert_ne!(svg, other);
    assert_eq!(svg, filled(text, &filling(&[("municipality", "Åre")])).unwrap());
}

#[test]
fn long_words_take_more_lines_then_less_room() {
    let text = |lines: &str| {
        format!(
            "<text x='0' y='50' font-size='20' data-moveto='text:a' data-moveto-width='100' data-moveto-lines='{lines}'>x</text>"
        )
    };
    let words = filling(&[("text:a", "Berg och Härjedalen")]);
    let two = filled(&text("2"), &words).unwrap();
    assert_eq!(places(&two).len(), 2);
    assert_eq!(places(&filled(&text("1"), &words).unwrap()).len(), 1);
    let long = filling(&[("text:a", &"Örnsköldsvik".repeat(9))]);
    let fault = filled(&text("2"), &long).unwrap_err();
    assert!(matches!(fault, Fault::Words { why: Unset::TooLong, .. }), "{fault:?}");
}

#[test]
fn arabic_stands_at_the_right_end_of_its_room_and_joins_its_letters() {
    let text = "<text x='10' y='50' font-size='10' data-moveto='text:a' data-moveto-width='80'>x</text>";
    let rtl = Filling { dir: Some(Dir::Rtl), ..filling(&[("text:a", "بيت Åre")]) };
    let svg = filled(text, &rtl).unwrap();
    let [(x, _)] = places(&svg)[..] else { panic!("{svg}") };
    assert!(x > 40.0 && x < 85.0, "{x}");
    let apart = Filling { dir: Some(Dir::Rtl), ..filling(&[("text:a", "ب\u{200c}ي\u{200c}ت Åre")]) };
    assert_ne!(svg, filled(text, &apart).unwrap());
}

#[test]
fn colours_and_conditions_are_filled() {
    let body = "<rect style='fill:red;opacity:.5' data-moveto-fill='sun'/><g data-moveto-if='funding'><path d='M0 0z'/></g><g data-moveto-if='text:a'><circle r='1'/></g>";
    let svg = filled(body, &filling(&[("funding", ""), ("text:a", "x")])).unwrap();
    assert!(svg.contains("opacity:.5;fill:#ffb44a") && !svg.contains("red"), "{svg}");
    assert!(!svg.contains("<path") && svg.contains("<circle"), "{svg}");
}

#[test]
fn a_drawing_fits_into_its_rectangle_and_keeps_its_parts_to_itself() {
    let mut filling = filling(&[("logo", "")]);
    let body =
        "<rect x='1' y='2' width='30' height='40' data-moveto='logo'><title>Logo</title></rect><path d='M0 0z'/>";
    assert!(!filled(body, &filling).unwrap().contains("Logo"), "nothing stands for what isn't there");
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'><style>.a{fill:url(#b)}.c{fill:#abc}</style><g id='b' class='a other'/></svg>";
    filling.drawings.insert("logo".to_owned(), logo.as_bytes().to_vec());
    let svg = filled(body, &filling).unwrap();
    assert!(svg.contains("viewBox=\"0 0 60 20\"") && svg.contains("width=\"30\""), "{svg}");
    assert!(
        svg.contains(".logo-a{fill:url(#logo-b)}") && svg.contains("#abc") && svg.contains("id=\"logo-b\""),
        "{svg}"
    );
}

#[test]
fn names_that_nothing_has_are_told_where_they_stand() {
    let body = "<text data-moveto='municipalty'>x</text>";
    let Err(Fault::Unknown { hole: Hole::Content, near, at, .. }) = filled(body, &filling(&[("municipality", "Åre")]))
    else {
        panic!("no fault")
    };
    assert_eq!(near.as_deref(), Some("municipality"));
    assert!(at.len() > 10, "{at:?}");
    let fault = filled("<rect data-moveto-fill='son'/>", &filling(&[])).unwrap_err();
    assert!(
        matches!(&fault, Fault::Unknown { hole: Hole::Colour, near: Some(near), .. } if near == "sun"),
        "{fault:?}"
    );
    let fault = filled("<text data-moveto='a'>x</text>", &filling(&[("a", "漢")])).unwrap_err();
    assert!(matches!(fault, Fault::Words { why: Unset::Missing('漢'), .. }), "{fault:?}");
}

#[test]
fn the_recipe_names_the_versions_that_are_locked() {
    let lock = include_str!("../../Cargo.lock");
    for named in crate::lettering::SETTER.split("; ").skip(1) {
        let (name, version) = named.split_once(' ').unwrap();
        assert!(lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")), "{named}");
    }
}
