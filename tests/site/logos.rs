//! Logos as others draw them: the PNG against librsvg's of the same SVG, the PDF as poppler shows it.

use image::RgbaImage;
use moveto::picture::{Metadata, svg_pdf, svg_png};
use std::path::Path;
use std::process::Command;

/// All that a logo may have: gradients along and across, see-through and not, clips of one shape and of several, by
/// attribute and by style sheet, a mask, opacity, dashes, a way of mixing colours, and the same shape twice.
const RICH: &[u8] = include_bytes!("../data/logo-rich.svg");
const OWN: &[u8] = include_bytes!("../../media/logo.svg");
const WIDTH: u32 = 800;

/// Runs one of the programs, which must be there, and reads the PNG that it wrote.
fn drawn(program: &str, package: &str, arguments: &[&str], png: &Path) -> RgbaImage {
    let status = Command::new(program).args(arguments).status().unwrap_or_else(|error| {
        panic!("{program} is missing ({error}); on Debian it is in the package {package}");
    });
    assert!(status.success(), "{program} {arguments:?}");
    on_white(&std::fs::read(png).unwrap())
}

fn on_white(png: &[u8]) -> RgbaImage {
    let mut pixels = image::load_from_memory(png).unwrap().into_rgba8();
    for pixel in pixels.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        pixel.0 = pixel.0.map(|colour| ((u16::from(colour) * alpha + 255 * (255 - alpha)) / 255) as u8);
        pixel.0[3] = 255;
    }
    pixels
}

/// The mean difference of a channel, of 255, and the share of pixels that differ plainly. Edges always differ a little.
fn differences(one: &RgbaImage, other: &RgbaImage) -> (f64, f64) {
    assert_eq!(one.dimensions(), other.dimensions());
    let (mut sum, mut plain) = (0.0, 0.0);
    for (one, other) in one.pixels().zip(other.pixels()) {
        let channels = one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other));
        sum += channels.clone().map(f64::from).sum::<f64>() / 3.0;
        plain += f64::from(u8::from(channels.max().unwrap() > 64));
    }
    let pixels = f64::from(one.width()) * f64::from(one.height());
    (sum / pixels, plain / pixels)
}

fn near(name: &str, one: &RgbaImage, other: &RgbaImage, mean: f64, share: f64) {
    let found = differences(one, other);
    assert!(found.0 <= mean && found.1 <= share, "{name}: {found:?}, at most {:?}", (mean, share));
}

#[test]
fn logos_look_alike_wherever_they_are_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    for (name, svg) in [("own", OWN), ("rich", RICH)] {
        let ours = on_white(&svg_png(svg, WIDTH).unwrap());
        let (source, png) = (file("logo.svg"), file("rsvg.png"));
        std::fs::write(&source, svg).unwrap();
        let width = WIDTH.to_string();
        let arguments = ["-w", &width, "-o", png.to_str().unwrap(), source.to_str().unwrap()];
        let theirs = drawn("rsvg-convert", "librsvg2-bin", &arguments, &png);
        near(&format!("{name}, librsvg"), &ours, &theirs, 1.0, 0.005);

        let (pdf, root) = (file("logo.pdf"), file("page"));
        std::fs::write(&pdf, svg_pdf(svg, &Metadata::for_web("Region Norr", None)).unwrap()).unwrap();
        let size = ["-png", "-singlefile", "-scale-to-x", &width, "-scale-to-y", "-1"];
        let arguments = [&size[..], &[pdf.to_str().unwrap(), root.to_str().unwrap()]].concat();
        let page = drawn("pdftoppm", "poppler-utils", &arguments, &file("page.png"));
        near(&format!("{name}, poppler"), &ours, &page, 1.5, 0.01);
    }
}

#[test]
fn a_pdf_holds_vectors_only_and_says_whose_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("logo.pdf");
    std::fs::write(&pdf, svg_pdf(RICH, &Metadata::for_web("Region Norr", None)).unwrap()).unwrap();
    let said = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).arg(&pdf).output().unwrap();
        assert!(output.stderr.is_empty(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let info = said("pdfinfo", &[]);
    assert!(info.contains("Pages:           1"), "{info}");
    assert!(info.contains("Page size:       300 x 225 pts"), "{info}");
    assert!(!info.contains("CreationDate") && !info.contains("Producer"), "{info}");
    assert!(said("pdfinfo", &["-meta"]).contains("Region Norr"));
    assert_eq!(said("pdfimages", &["-list"]).lines().count(), 2, "only the head of the list");
    assert_eq!(said("pdffonts", &[]).lines().count(), 2, "only the head of the list");
}
