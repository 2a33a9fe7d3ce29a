//! Files made to do harm, and files harmed by accident: nothing panics, nothing hangs, and memory stays what the header
//! announced.

use super::super::{Encoding, Fault, Spec, clean_svg, ladder, probe};
use super::samples::{
    exif, file, gif, jpeg, jpeg_of, jpeg_with_exif, palette_png, png_chunk, png_with, scene, webp_with_exif,
};
use image::ImageFormat;

const SPEC: Spec = Spec { width: 12, height: 9, crop: None, encoding: Encoding::Jpeg { quality: 80 } };

const SVG: &str = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \
    viewBox='0 0 9 9'><defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><style>.b{fill:red}</style>\
    <rect fill='url(#a)' width='2' height='3'/><image href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='/><text class='b'>Å</text></svg>";

/// One of each kind that originals have, a few hundred bytes to a few thousand.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let pixels = scene(48, 36);
    let progressive = jpeg_of(pixels.as_raw(), 48, 36, jpeg_encoder::ColorType::Rgb, |encoder| {
        encoder.set_progressive(true);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    });
    let whole = Spec { width: 48, height: 36, crop: None, encoding: Encoding::Webp { quality: 90 } };
    let lossy = ladder(&progressive, &[whole]).unwrap().remove(0);
    let grey = image::DynamicImage::from(pixels.clone()).to_luma16();
    vec![
        ("JPEG", jpeg_with_exif(&jpeg(&pixels), &exif(6))),
        ("progressive JPEG", progressive),
        ("PNG", file(pixels.clone(), ImageFormat::Png)),
        ("PNG of 16 bits", file(grey, ImageFormat::Png)),
        ("PNG with a palette", palette_png()),
        ("lossy WebP", webp_with_exif(&lossy, 48, 36, &exif(3))),
        ("lossless WebP", file(pixels, ImageFormat::WebP)),
        ("GIF", gif(1)),
        ("SVG", SVG.as_bytes().to_vec()),
    ]
}

/// What becomes of a file; a fault has a code and words, and that is all that may go wrong.
fn tried(bytes: &[u8]) -> Result<(), Fault> {
    let header = probe(bytes)?;
    if header.format == super::super::Format::Svg {
        clean_svg(bytes)?;
    } else if u64::from(header.width) * u64::from(header.height) <= 250_000 {
        // Sizes that became huge by chance are only slow.
        assert_eq!(probe(&ladder(bytes, &[SPEC])?[0]).unwrap().width, SPEC.width);
    }
    Ok(())
}

#[test]
fn what_is_cut_off_is_named() {
    for (kind, whole) in samples() {
        assert_eq!(tried(&whole), Ok(()), "{kind}");
        for percent in (0..100).step_by(5) {
            let cut = &whole[..whole.len() * percent / 100];
            assert!(tried(cut).is_err(), "{percent} % of a {kind} passed for a whole one");
        }
    }
}

/// Xorshift, with a fixed seed: the same damage in every run.
fn chance(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state >> 33).unwrap()
}

#[test]
fn what_is_damaged_does_no_harm() {
    let mut state = 0x4D6F_7665_546F_2026;
    for (_, whole) in samples() {
        for _ in 0..200 {
            let mut harmed = whole.clone();
            for _ in 0..=chance(&mut state) % 4 {
                let at = chance(&mut state) % harmed.len();
                harmed[at] = chance(&mut state).to_le_bytes()[0];
            }
            if let Err(fault) = tried(&harmed) {
                assert!(fault.code().starts_with("picture/"), "{fault:?}");
                assert!(!fault.message().en.is_empty() && !fault.message().sv.is_empty());
            }
        }
    }
}

/// A PNG header that claims that size, over data that unpack to nothing but zeros.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let rows = fdeflate::compress_to_vec(&[0; 200_000]);
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        png_chunk(*b"IHDR", &[size, vec![1, 0, 0, 0, 0]].concat()),
        png_chunk(*b"IDAT", &rows),
        png_chunk(*b"IEND", &[]),
    ]
    .concat()
}

#[test]
fn what_claims_to_be_huge_is_refused_before_memory_is_taken() {
    assert_eq!(probe(&claims(60_000, 60_000)), Err(Fault::TooManyPixels { width: 60_000, height: 60_000 }));
    assert_eq!(probe(&claims(u32::MAX, u32::MAX)).unwrap_err().code(), "picture/too-many-pixels");
    // As large as may be, with a hundredth of the data.
    assert_eq!(ladder(&claims(13_000, 13_000), &[SPEC]).unwrap_err().code(), "picture/damaged");
    let mut screen = gif(1);
    screen[6..10].copy_from_slice(&[0xFF; 4]);
    assert_eq!(probe(&screen), Err(Fault::TooManyPixels { width: 65_535, height: 65_535 }));
    let mut canvas = webp_with_exif(&file(scene(8, 8), ImageFormat::WebP), 8, 8, &exif(1));
    canvas[24..30].copy_from_slice(&[0xFF; 6]);
    assert_eq!(probe(&canvas).unwrap_err().code(), "picture/too-many-pixels");
    canvas[24..30].copy_from_slice(&[0xFF, 0x0F, 0, 0xFF, 0x0F, 0]);
    assert_eq!(ladder(&canvas, &[SPEC]).unwrap_err().code(), "picture/damaged");
    // A profile that unpacks to more than any profile has.
    let bomb = fdeflate::compress_to_vec(&vec![0; 20_000_000]);
    let png =
        png_with(&file(scene(8, 8), ImageFormat::Png), &png_chunk(*b"iCCP", &[b"x\0\0", bomb.as_slice()].concat()));
    assert_eq!(probe(&png).unwrap_err().code(), "picture/bad-profile");
}

#[test]
fn the_name_says_nothing_and_the_bytes_all() {
    assert_eq!(probe(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(Fault::Heic));
    assert_eq!(probe(b""), Err(Fault::Empty));
    assert_eq!(probe(b"MZ\x90\0"), Err(Fault::NotAPicture));
    assert_eq!(probe(b"<!DOCTYPE html><html><svg/></html>"), Err(Fault::NotAPicture));
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>{inside}</svg>").into_bytes()
}

/// Each took minutes, or all of the stack, in some parser.
#[test]
fn drawings_without_end_are_refused() {
    let nested =
        |tag: &str, count: usize| svg(&[format!("<{tag}>").repeat(count), format!("</{tag}>").repeat(count)].concat());
    let names: String = (0..50_000).map(|place| format!(" xmlns:a{place}='u'")).collect();
    let attributes: String = (0..100_000).map(|place| format!(" a{place}='1'")).collect();
    for endless in [
        nested("g", 100_000),
        nested("script", 100_000),
        svg(&"<g>".repeat(1_000_000)),
        svg(&format!("<g{names}>{}</g>", "<g/>".repeat(100_000))),
        svg(&format!("<g{attributes}/>")),
    ] {
        assert_eq!(probe(&endless), Err(Fault::SvgIntricate));
        assert_eq!(clean_svg(&endless), Err(Fault::SvgIntricate));
    }
    assert!(clean_svg(&nested("g", 200)).is_ok());
    assert!(clean_svg(&svg(&"<g/>".repeat(20_000))).is_ok());
}
