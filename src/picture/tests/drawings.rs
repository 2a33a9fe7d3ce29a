//! SVG: what stays and what goes.

use super::super::metadata::bare;
use super::super::{Fault, Format, clean_svg, probe};
use super::samples::{exif, file, gif, jpeg, jpeg_with_exif, png_chunk, png_with, scene};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::ImageFormat;

fn cleaned(inside: &str) -> String {
    let svg = format!(
        "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \
         viewBox='0 0 9 9'>{inside}</svg>"
    );
    let clean = clean_svg(svg.as_bytes()).unwrap();
    assert_eq!(clean_svg(svg.as_bytes()).unwrap(), clean, "the same bytes give the same bytes");
    assert_eq!(clean_svg(&clean).unwrap(), clean, "what is clean stays as it is");
    assert_eq!(probe(&clean).unwrap().format, Format::Svg);
    let text = String::from_utf8(clean).unwrap();
    let (_, rest) = text.split_once("viewBox=\"0 0 9 9\"").unwrap();
    match rest.strip_suffix("</svg>") {
        Some(rest) => rest.strip_prefix('>').unwrap().to_owned(),
        None => rest.strip_suffix("/>").unwrap().to_owned(),
    }
}

#[test]
fn a_drawing_stays_as_it_was_drawn() {
    for drawing in [
        r##"<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" height="1" width="2"/>"##,
        r#"<title>Åre &amp; Duved</title><path d="M0 0 L5 5"/>"#,
        "<style>.a&gt;.b{fill:red}</style>",
        r##"<use href="#a"/><image/>"##,
        "<text>Å<tspan>r</tspan><tspan>e</tspan> och <tspan>Duved</tspan></text>",
    ] {
        assert_eq!(cleaned(drawing), drawing);
    }
    assert_eq!(
        cleaned("<text>\n  <tspan>a</tspan>\n  <tspan>b</tspan></text>"),
        "<text>   <tspan>a</tspan>   <tspan>b</tspan></text>"
    );
}

#[test]
fn programs_go() {
    for program in [
        "<script>alert(1)</script>",
        "<script href='https://example.org/a.js'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='x()'/></foreignObject>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.org'/>",
        "<metadata>56.1 N</metadata><!-- who drew it --><?php x ?>",
        "<handler type='text/javascript'>x</handler>",
    ] {
        assert_eq!(cleaned(program), "", "{program}");
    }
    for handler in ["onclick", "onload", "onmouseover", "onbegin", "ONCLICK", "xlink:onclick"] {
        assert_eq!(cleaned(&format!("<rect {handler}='x()' width='1'/>")), r#"<rect width="1"/>"#, "{handler}");
    }
    assert_eq!(cleaned("<a href='javascript:x()'><g/></a>"), "<a><g/></a>");
    assert_eq!(cleaned("<a xlink:href=' java\nscript:x()'><g/></a>"), "<a><g/></a>");
    assert_eq!(cleaned("<a><set attributeName='href' to='javascript:x()'/></a>"), "<a><set/></a>");
    assert_eq!(
        cleaned("<rect><animate attributeName='onclick' values='x()'/></rect>"),
        r#"<rect><animate values="x()"/></rect>"#
    );
}

#[test]
fn nothing_outside_is_named() {
    for address in [
        "https://example.org/a.svg#b",
        "//example.org/a",
        "/a.png",
        "a.png",
        "data:image/svg+xml;base64,AA==",
        "data:text/html,x",
    ] {
        assert_eq!(cleaned(&format!("<image href='{address}'/>")), "<image/>", "{address}");
        assert_eq!(cleaned(&format!("<use xlink:href='{address}'/>")), "<use/>", "{address}");
        assert_eq!(cleaned(&format!("<rect fill='url({address})'/>")), r##"<rect fill="url(#)"/>"##, "{address}");
        assert_eq!(
            cleaned(&format!("<g style='mask:URL( \"{address}\" )'/>")),
            r##"<g style="mask:URL(#)"/>"##,
            "{address}"
        );
    }
    assert_eq!(cleaned("<style>@import 'https://example.org/a.css';</style>"), "<style></style>");
    // Without its beginning the rest is no rule.
    assert_eq!(
        cleaned("<style>@import url(https://example.org/a.css);</style>"),
        "<style>https://example.org/a.css);</style>"
    );
    assert_eq!(cleaned("<style>svg{background:image-set('https://example.org/a.png' 1x)}</style>"), "<style></style>");
    assert!(!cleaned("<style>svg{background:u\\72l(https://example.org)}</style>").contains("l("));
    assert_eq!(
        cleaned("<style>@font-face{src:url(https://example.org/a.woff)}</style>"),
        "<style>@font-face{src:url(#)}</style>"
    );
}

/// Neither for browsers nor for those who take a file apart: a photograph with its position could lie anywhere.
#[test]
fn nothing_is_smuggled() {
    let photograph =
        format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg_with_exif(&jpeg(&scene(8, 8)), &exif(1))));
    for file in
        [photograph.as_str(), "data:text/html,x", " DATA: text/html;base64,AA==", "data:,x", "data:application/x,y"]
    {
        for key in
            ["from", "to", "by", "values", "base", "role", "arcrole", "color-profile", "class", "data-x", "aria-owns"]
        {
            let animation = format!("<animate attributeName='width' {key}='{file}'/>");
            assert_eq!(cleaned(&animation), "<animate attributeName=\"width\"/>", "{animation}");
        }
        for name in ["href", "xlink:href", " href ", "style", "data-x", "onclick", "mask"] {
            let animation = format!("<use href='#a'><set attributeName='{name}' to='{file}'/></use>");
            assert_eq!(cleaned(&animation), "<use href=\"#a\"><set/></use>", "{animation}");
        }
        assert_eq!(cleaned(&format!("<style>.a{{--b:\"{file}\"}}</style>")), "<style></style>");
        assert_eq!(cleaned(&format!("<g style='--b:\"{file}\"'/>")), "<g/>");
    }
    assert_eq!(cleaned("<g data-name='Anna' data-href='https://example.org/'/>"), "<g/>");
    assert_eq!(
        cleaned("<animate attributeName='x' values='url(https://example.org/)'/>"),
        r##"<animate attributeName="x" values="url(#)"/>"##
    );
    for kept in [r#"<g aria-label="Data: text/plain"/>"#, r#"<animate attributeName="x" values="0;9"/>"#] {
        assert_eq!(cleaned(kept), kept);
    }
}

#[test]
fn faults_of_drawings_are_named() {
    assert!(matches!(
        clean_svg(b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><g></svg>"),
        Err(Fault::SvgBroken { .. })
    ));
    assert!(matches!(
        clean_svg(b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><g>"),
        Err(Fault::SvgBroken { .. })
    ));
    assert_eq!(clean_svg(b"<svg width='1' height='1'/>"), Err(Fault::SvgNothingLeft));
    assert_eq!(clean_svg(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(Fault::SvgNoSize));
    assert_eq!(clean_svg(b"\xFF\xD8\xFF"), Err(Fault::NotAPicture));
    let bomb = "<!DOCTYPE svg [<!ENTITY a '&b;&b;&b;&b;'><!ENTITY b '&c;&c;&c;&c;'><!ENTITY c '&d;&d;&d;'><!ENTITY d 'ha'>]>\
                <svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><text>&a;</text></svg>";
    assert!(matches!(clean_svg(bomb.as_bytes()), Err(Fault::SvgBroken { .. })));
    let broken = clean_svg(b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>\n\n<g></svg>").unwrap_err();
    assert!(broken.message().en.contains("3:"), "the line is told: {}", broken.message().en);
}

/// The picture inside a cleaned drawing.
fn inner(kind: &str, bytes: &[u8]) -> Vec<u8> {
    let address = format!("data:image/{kind};base64,{}", STANDARD.encode(bytes));
    let clean = cleaned(&format!("<image href='{address}'/>"));
    let styled = cleaned(&format!("<rect style='fill:url( \"{address}\" )'/>"));
    let (_, coded) = clean.split_once(&format!("data:image/{kind};base64,")).unwrap();
    let (coded, _) = coded.split_once('"').unwrap();
    assert!(styled.contains(&format!("{coded})")), "the same in a style");
    STANDARD.decode(coded).unwrap()
}

fn says(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

#[test]
fn pictures_in_drawings_say_nothing_of_where_they_were_taken() {
    let pixels = scene(32, 24);
    let plain = jpeg(&pixels);
    for orientation in [1, 6] {
        let told = jpeg_with_exif(&plain, &exif(orientation));
        let comment = [&plain[..plain.len() - 2], b"\xFF\xFE\0\x06GPS!\xFF\xD9", &told[..]].concat();
        assert_eq!(inner("jpeg", &comment), inner("jpeg", &plain), "nor after the picture, nor between its scans");
        let kept = inner("jpeg", &told);
        assert!(says(&told, "GPS") && !says(&kept, "GPS"));
        assert_eq!(image::load_from_memory(&kept).unwrap(), image::load_from_memory(&plain).unwrap());
        let (seen, header) = (probe(&told).unwrap(), probe(&kept).unwrap());
        assert_eq!((header.width, header.height), (seen.width, seen.height), "as upright as before");

        let plain = file(pixels.clone(), ImageFormat::Png);
        let chunks = [png_chunk(*b"eXIf", &exif(orientation)), png_chunk(*b"tEXt", b"Place\0GPS")].concat();
        let told = png_with(&plain, &chunks);
        let kept = inner("png", &told);
        assert!(says(&told, "GPS") && !says(&kept, "GPS"));
        assert_eq!(image::load_from_memory(&kept).unwrap(), image::load_from_memory(&plain).unwrap());
        let (seen, header) = (probe(&told).unwrap(), probe(&kept).unwrap());
        assert_eq!((header.width, header.height), (seen.width, seen.height));
    }
    let plain = gif(2);
    let told = [&plain[..plain.len() - 1], b"\x21\xFE\x03GPS\0\x3B"].concat();
    assert_eq!(inner("gif", &told), plain);
    assert_eq!(bare(&plain), Ok((plain.clone(), Format::Gif)));
}

#[test]
fn a_picture_in_a_drawing_that_cannot_be_read_is_told() {
    for address in ["data:image/png;base64,AA==", "data:image/jpeg;base64,/9j/", "data:image/gif;base64,*"] {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='{address}'/></svg>");
        let fault = clean_svg(svg.as_bytes()).unwrap_err();
        assert!(matches!(fault, Fault::SvgPicture(_)), "{address}: {fault:?}");
        assert!(fault.message().en.starts_with("a picture inside the SVG can't be used: the "));
    }
}
