//! Logos: what is drawn, what is refused, and what would never end.

use super::super::{Fault, Format, LOGO_WIDTHS, Metadata, Unfit, probe, svg_pdf, svg_png};

const MARK: &str = r##"<rect width="100" height="50" fill="#123456"/><circle cx="150" cy="25" r="20" fill="#f00"/>"##;

fn logo(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 200 50'>\
         {inside}</svg>"
    )
    .into_bytes()
}

fn pdf(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    svg_pdf(bytes, &Metadata::default())
}

/// What both ways to draw say of a logo that is refused.
fn refused(inside: &str) -> Fault {
    let found = svg_png(&logo(inside), 256).unwrap_err();
    assert_eq!(pdf(&logo(inside)).unwrap_err(), found, "{inside}");
    found
}

#[test]
fn a_png_has_the_width_the_colours_and_the_transparency() {
    for width in LOGO_WIDTHS {
        let png = svg_png(&logo(MARK), width).unwrap();
        let header = probe(&png).unwrap();
        assert_eq!((header.format, header.width, header.height), (Format::Png, width, width / 4));
        let pixels = image::load_from_memory(&png).unwrap().into_rgba8();
        assert_eq!(pixels.get_pixel(width / 8, width / 8).0, [0x12, 0x34, 0x56, 255]);
        assert_eq!(pixels.get_pixel(width * 3 / 4, width / 8).0, [255, 0, 0, 255]);
        assert_eq!(pixels.get_pixel(width - 1, 0).0, [0, 0, 0, 0], "nothing is drawn there");
    }
}

#[test]
fn the_same_logo_gives_the_same_bytes() {
    assert_eq!(svg_png(&logo(MARK), 512), svg_png(&logo(MARK), 512));
    assert_eq!(pdf(&logo(MARK)), pdf(&logo(MARK)));
    let edited = logo(&format!("<!-- by hand --><metadata>today</metadata><script>x()</script>{MARK}"));
    assert_eq!(svg_png(&edited, 512), svg_png(&logo(MARK), 512), "only the drawing counts");
    assert_eq!(pdf(&edited), pdf(&logo(MARK)));
}

#[test]
fn a_pdf_says_what_it_is_given_and_nothing_else() {
    let bare = pdf(&logo(MARK)).unwrap();
    assert!(bare.starts_with(b"%PDF-"));
    let text = String::from_utf8_lossy(&bare);
    assert!(text.contains("/MediaBox[0 0 150 37.5]"), "{text}");
    for word in ["Date", "Producer", "/ID", "xpacket"] {
        assert!(!text.contains(word), "{word}");
    }
    let told = svg_pdf(&logo(MARK), &Metadata::for_web("Region Norr", None)).unwrap();
    let packet = String::from_utf8_lossy(&told).into_owned();
    assert!(packet.contains("xpacket") && packet.contains("Region Norr"), "{packet}");
}

#[test]
fn what_is_no_logo_is_refused_by_name() {
    assert_eq!(refused("<text y='9'>Region Norr</text>"), Fault::Logo(Unfit::Text));
    assert_eq!(refused("<g><switch><text>a</text></switch></g>"), Fault::Logo(Unfit::Text));
    assert_eq!(refused("<image href='a.png'/>"), Fault::Logo(Unfit::Picture));
    let filter = "<filter id='f'><feGaussianBlur stdDeviation='900'/></filter>";
    let pattern = "<pattern id='p' width='9e9' height='9e9'><path d='M0 0h9'/></pattern>";
    assert_eq!(refused(&format!("{filter}<g filter='url(#f)'>{MARK}</g>")), Fault::Logo(Unfit::Effect("filter")));
    assert_eq!(
        refused(&format!("{pattern}<rect width='9' height='9' fill='url(#p)'/>")),
        Fault::Logo(Unfit::Effect("pattern"))
    );
    assert!(svg_png(&logo(&format!("{filter}{pattern}{MARK}")), 256).is_ok(), "left in by a drawing program");
    let marker = "<marker id='m'><path d='M0 0h9'/></marker>";
    for use_of_it in [
        "<path d='M0 0h9v9' marker-mid='url(#m)'/>",
        "<path d='M0 0h9v9' style='marker:url( \"#m\" )'/>",
        "<style>path{marker-mid:url(#m)}</style><path d='M0 0h9v9'/>",
    ] {
        assert_eq!(refused(&format!("{marker}{use_of_it}")), Fault::Logo(Unfit::Effect("marker")), "{use_of_it}");
    }
    assert_eq!(svg_png(b"", 256), Err(Fault::Empty));
    assert_eq!(svg_png(b"<html/>", 256), Err(Fault::NotAPicture));
}

#[test]
fn a_gradient_that_repeats_is_for_the_screen_only() {
    let repeats = logo(
        "<linearGradient id='g' x2='.1' spreadMethod='repeat'><stop stop-color='red'/><stop offset='1'/></linearGradient>\
         <rect width='200' height='50' fill='url(#g)'/>",
    );
    assert!(svg_png(&repeats, 256).is_ok());
    assert_eq!(pdf(&repeats), Err(Fault::Logo(Unfit::Effect("spreadMethod"))));
}

#[test]
fn what_is_too_long_is_refused() {
    let line = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1000'><path d='M0 0h1v1000z'/></svg>";
    assert_eq!(svg_png(line, 256), Err(Fault::TooLong { format: Format::Png, limit: 8192 }));
    assert!(svg_png(line, 8).is_ok() && pdf(line).is_ok());
    assert!(svg_png(&logo(MARK), 0).is_ok(), "at least one pixel");
}

/// Each level shows the next one ten times.
fn laughs(levels: usize, level: impl Fn(usize, &str) -> String, link: impl Fn(usize) -> String) -> String {
    (0..levels).map(|at| level(at, &link(at + 1).repeat(10))).collect()
}

#[test]
fn drawings_that_would_never_end_end_at_once() {
    let nested = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
    assert_eq!(refused(&nested), Fault::SvgIntricate);
    let deep = format!("{}{}", "<g>".repeat(120), "</g>".repeat(120));
    assert_eq!(refused(&deep), Fault::Logo(Unfit::TooMuch));
    let many = "<path d='M0 0h9v9'/>".repeat(30_000);
    assert_eq!(refused(&many), Fault::Logo(Unfit::TooMuch));
    let uses = laughs(9, |at, inner| format!("<g id='a{at}'>{inner}</g>"), |at| format!("<use xlink:href='#a{at}'/>"));
    assert_eq!(
        refused(&format!("<defs>{uses}<g id='a9'>{MARK}</g></defs><use href='#a0'/>")),
        Fault::Logo(Unfit::TooMuch)
    );
    let clips = |link: &dyn Fn(usize) -> String| {
        laughs(
            9,
            |at, inner| format!("<clipPath id='a{at}' clipPathUnits='objectBoundingBox'>{inner}</clipPath>"),
            link,
        )
    };
    let by_attribute = clips(&|at| format!("<rect width='1' height='1' clip-path='url(#a{at})'/>"));
    assert_eq!(refused(&format!("{by_attribute}<g clip-path='url(#a0)'>{MARK}</g>")), Fault::Logo(Unfit::TooMuch));
    let by_class = clips(&|at| format!("<rect width='1' height='1' class='a{at}'/>"));
    let sheet: String = (0..10).map(|at| format!(".a{at}{{clip-path:url(#a{at})}}")).collect();
    assert_eq!(
        refused(&format!("<style>{sheet}</style>{by_class}<g class='a0'>{MARK}</g>")),
        Fault::Logo(Unfit::TooMuch)
    );
    let circle = "<clipPath id='a'><g clip-path='url(#b)'><rect/></g></clipPath>\
        <clipPath id='b'><g clip-path='url(#a)'><rect/></g></clipPath>";
    assert_eq!(refused(circle), Fault::Logo(Unfit::TooMuch));
}

#[test]
fn a_long_chain_of_references_is_refused_before_it_is_followed() {
    let chain: String = (0..5_000)
        .map(|at| format!("<clipPath id='a{at}' clip-path='url(#a{})'><rect width='1' height='1'/></clipPath>", at + 1))
        .collect();
    assert_eq!(refused(&format!("{chain}<g clip-path='url(#a0)'>{MARK}</g>")), Fault::Logo(Unfit::TooMuch));
}

/// On a thread of the size that workers have: what is let through must not run out of stack.
#[test]
fn the_deepest_that_is_allowed_is_drawn() {
    let deep = "<g opacity='.9' clip-path='url(#c)' transform='translate(0 .1)'>".repeat(90);
    let inside =
        format!("<clipPath id='c'><circle cx='90' cy='20' r='90'/></clipPath>{deep}{MARK}{}", "</g>".repeat(90));
    assert!(svg_png(&logo(&inside), 64).is_ok());
    assert!(pdf(&logo(&inside)).is_ok());
}

#[test]
fn painting_the_same_place_a_thousand_times_is_too_much() {
    let layer = "<g opacity='.5'><rect width='200' height='50'/><rect width='200' height='50' fill='red'/></g>";
    assert_eq!(svg_png(&logo(&layer.repeat(1_000)), 2048), Err(Fault::Logo(Unfit::TooMuch)));
    assert!(svg_png(&logo(&layer.repeat(50)), 256).is_ok());
    assert!(
        svg_png(&logo(&"<path d='M1 1h2v2z'/>".repeat(5_000)), 256).is_ok(),
        "many small shapes are a coat of arms"
    );
}

/// Layers in layers are kept all at once; one that reaches far beyond the picture is 25 times as large.
#[test]
fn layers_that_would_fill_the_memory_are_refused_before_one_is_made() {
    let square =
        |inside: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>").into_bytes();
    let far = "<path d='M-99 -99H99V99H-99z'/>";
    let nested = |count: usize, group: &str, shape: &str| {
        square(&format!("{}{shape}{}", format!("<g {group}>").repeat(count), "</g>".repeat(count)))
    };
    let too_much = Err(Fault::Logo(Unfit::TooMuch));
    assert_eq!(svg_png(&nested(16, "opacity='.9'", far), 2048), too_much);
    assert_eq!(svg_png(&nested(1, "opacity='.9'", far), 2048), too_much, "it alone is a hundred million pixels");
    let near = "<path d='M0 0H9V9H0z'/>";
    assert_eq!(svg_png(&nested(16, "opacity='.9'", near), 2048), too_much);
    assert!(svg_png(&nested(16, "opacity='.9'", near), 512).is_ok());
    assert!(svg_png(&nested(2, "opacity='.9'", near), 2048).is_ok());
    let chain: String = (0..16)
        .map(|at| format!("<clipPath id='a{at}' clip-path='url(#a{})'><rect width='9' height='9'/></clipPath>", at + 1))
        .collect();
    assert_eq!(svg_png(&square(&format!("{chain}<g clip-path='url(#a0)'>{near}</g>")), 2048), too_much);
    let grown = format!(
        "<mask id='m' maskUnits='userSpaceOnUse' width='1' height='1'><g opacity='.9'><path d='M0 0H1V1H0z'/></g></mask>\
         <g transform='scale(9)' mask='url(#m)'>{}<path d='M0 0H1V1H0z'/>{}</g>",
        "<g opacity='.9'>".repeat(14),
        "</g>".repeat(14),
    );
    assert_eq!(svg_png(&square(&grown), 2048), too_much, "a layer is as large as its group makes it");
}

/// One after the other they need no more than one.
#[test]
fn layers_beside_each_other_are_not_added_up() {
    let layers = "<g opacity='.5'><rect width='200' height='50'/></g>".repeat(100);
    assert!(svg_png(&logo(&layers), 2048).is_ok());
}

#[test]
fn whatever_is_broken_is_a_fault_and_no_more() {
    let whole =
        logo(&format!("<g transform='rotate(5)' opacity='.5'>{MARK}</g><path d='M1 1q5 5 9 9a1 2 3 0 1 9 9z'/>"));
    for end in 0..whole.len() {
        let _ = (svg_png(&whole[..end], 64), pdf(&whole[..end]));
    }
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] = damaged[at].wrapping_add(13) & 0x7f;
        let _ = (svg_png(&damaged, 64), pdf(&damaged));
    }
    for odd in ["1e38", "-1e38", "NaN", "1e-38", "0", "99999999999999999999"] {
        let inside =
            format!("<rect width='{odd}' height='9' transform='scale({odd})' stroke='red' stroke-width='{odd}'/>");
        let _ = (svg_png(&logo(&inside), 64), pdf(&logo(&inside)));
    }
}
