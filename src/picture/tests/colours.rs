//! Colours: against LittleCMS's, by profiles made up for this (`profiles/make.py`).

use super::super::{Encoding, Fault, Spec, ladder, probe};
use super::samples::{file, jpeg_of, jpeg_with_exif, png_chunk, png_with, scene};
use image::{DynamicImage, GrayImage, ImageFormat, RgbImage, load_from_memory};
use jpeg_encoder::ColorType;

/// Pixels on a side of each patch: a block of JPEG.
const PATCH: u32 = 8;

macro_rules! profile {
    ($name:literal) => {
        include_bytes!(concat!("profiles/", $name, ".icc")).as_slice()
    };
}

/// Stored numbers, and the sRGB that LittleCMS makes of them.
fn expected(name: &str) -> (Vec<Vec<u8>>, Vec<[u8; 3]>) {
    let numbers = |text: &str| -> Vec<u8> { text.split_whitespace().map(|number| number.parse().unwrap()).collect() };
    include_str!("profiles/expected.txt")
        .lines()
        .filter_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.split_once(" = "))
        .map(|(stored, shown)| (numbers(stored), <[u8; 3]>::try_from(numbers(shown)).unwrap()))
        .unzip()
}

/// A row of patches.
fn patches(stored: &[Vec<u8>]) -> (u32, Vec<u8>) {
    let side = usize::try_from(PATCH).unwrap();
    let row: Vec<u8> = stored.iter().flat_map(|numbers| numbers.repeat(side)).collect();
    (PATCH * u32::try_from(stored.len()).unwrap(), row.repeat(side))
}

fn rgb(stored: &[Vec<u8>]) -> RgbImage {
    let (width, samples) = patches(stored);
    RgbImage::from_raw(width, PATCH, samples).unwrap()
}

fn png_profile(icc: &[u8]) -> Vec<u8> {
    png_chunk(*b"iCCP", &[b"Test\0\0", fdeflate::compress_to_vec(icc).as_slice()].concat())
}

/// A JPEG with that profile, in two pieces, the second first.
fn jpeg_with_profile(jpeg: &[u8], icc: &[u8]) -> Vec<u8> {
    let (one, two) = icc.split_at(icc.len() / 2);
    let segment = |number: u8, piece: &[u8]| {
        let length = u16::try_from(piece.len() + 16).unwrap().to_be_bytes();
        [b"\xFF\xE2", &length[..], b"ICC_PROFILE\0", &[number, 2], piece].concat()
    };
    [&jpeg[..2], &segment(2, two), &segment(1, one), &jpeg[2..]].concat()
}

fn shown(bytes: &[u8]) -> Vec<[u8; 3]> {
    let header = probe(bytes).unwrap();
    let spec = Spec { width: header.width, height: header.height, crop: None, encoding: Encoding::Png };
    let made = ladder(bytes, &[spec]).unwrap().remove(0);
    assert!(!made.windows(4).any(|name| name == b"iCCP"));
    let pixels = load_from_memory(&made).unwrap().into_rgb8();
    (0..header.width / PATCH).map(|patch| pixels.get_pixel(patch * PATCH + PATCH / 2, PATCH / 2).0).collect()
}

fn assert_near(what: &str, bytes: &[u8], stored: &[Vec<u8>], expected: &[[u8; 3]]) {
    let shown = shown(bytes);
    assert_eq!(shown.len(), expected.len());
    for ((stored, shown), expected) in stored.iter().zip(shown).zip(expected) {
        let apart = difference(lab(shown), lab(*expected));
        assert!(apart <= 2.0, "{what}: {stored:?} is shown as {shown:?}, not {expected:?}: {apart:.2} apart");
    }
}

#[test]
fn profiles_of_screens_and_scanners_become_srgb() {
    for (name, icc) in [
        ("p3", profile!("p3")),
        ("adobe", profile!("adobe")),
        ("prophoto", profile!("prophoto")),
        ("curves", profile!("curves")),
        ("scanner", profile!("scanner")),
    ] {
        let (stored, expected) = expected(name);
        let pixels = DynamicImage::from(rgb(&stored));
        let png = |pixels: DynamicImage| png_with(&file(pixels, ImageFormat::Png), &png_profile(icc));
        assert_near(name, &png(pixels.clone()), &stored, &expected);
        assert_near(name, &png(pixels.to_rgb16().into()), &stored, &expected);
        let mut clear = pixels.to_rgba8();
        clear.put_pixel(0, 0, image::Rgba([0; 4]));
        assert_near(name, &png(clear.into()), &stored, &expected);
        let webp = with_iccp(&file(pixels, ImageFormat::WebP), icc);
        assert_near(name, &webp, &stored, &expected);
    }
}

#[test]
fn jpegs_keep_their_profiles_in_pieces() {
    let (stored, wanted) = expected("p3");
    // JPEG's own colours are rounded ones: saturated ones near the edge come out one or two off.
    let (stored, wanted): (Vec<_>, Vec<_>) =
        stored.into_iter().zip(wanted).filter(|(stored, _)| stored.iter().all(|number| *number > 16)).unzip();
    let pixels = rgb(&stored);
    let jpeg = jpeg_of(pixels.as_raw(), pixels.width(), PATCH, ColorType::Rgb, |_| {});
    assert_near("p3", &jpeg_with_profile(&jpeg, profile!("p3")), &stored, &wanted);
    let adobe = expected("adobe");
    let pixels = rgb(&adobe.0);
    let jpeg = jpeg_of(pixels.as_raw(), pixels.width(), PATCH, ColorType::Rgb, |_| {});
    let seen = shown(&jpeg_with_exif(&jpeg, &adobe_by_exif()));
    let by_profile = shown(&jpeg_with_profile(&jpeg, profile!("adobe")));
    assert!(seen.iter().flatten().zip(by_profile.iter().flatten()).all(|(one, other)| one.abs_diff(*other) <= 1));
    assert_ne!(seen, shown(&jpeg));
}

#[test]
fn grey_profiles_become_srgb() {
    for (name, icc) in [("grey", profile!("grey")), ("lightness", profile!("lightness"))] {
        let (stored, expected) = expected(name);
        let (width, samples) = patches(&stored);
        let pixels = GrayImage::from_raw(width, PATCH, samples.clone()).unwrap();
        assert_near(name, &png_with(&file(pixels, ImageFormat::Png), &png_profile(icc)), &stored, &expected);
        let jpeg = jpeg_of(&samples, width, PATCH, ColorType::Luma, |_| {});
        assert_near(name, &jpeg_with_profile(&jpeg, icc), &stored, &expected);
    }
}

#[test]
fn inks_become_srgb_by_their_profile() {
    let (stored, expected) = expected("inks");
    let (width, samples) = patches(&stored);
    for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let jpeg = jpeg_of(&samples, width, PATCH, colours, |_| {});
        assert_near("inks", &jpeg_with_profile(&jpeg, profile!("inks")), &stored, &expected);
        for refused in [jpeg.clone(), jpeg_with_profile(&jpeg, profile!("p3"))] {
            assert_eq!(probe(&refused), Err(Fault::CmykWithoutProfile));
            assert_eq!(ladder(&refused, &[]), Err(Fault::CmykWithoutProfile));
        }
    }
}

#[test]
fn what_png_says_in_numbers_counts() {
    let (stored, expected) = expected("p3");
    let png = file(rgb(&stored), ImageFormat::Png);
    let numbers = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_be_bytes()).collect::<Vec<u8>>();
    let p3 = numbers(&[31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000]);
    let told = png_with(&png, &[png_chunk(*b"gAMA", &numbers(&[45_455])), png_chunk(*b"cHRM", &p3)].concat());
    assert_near("cHRM", &told, &stored, &expected);
    assert_near("cICP", &png_with(&png, &png_chunk(*b"cICP", &[12, 13, 0, 1])), &stored, &expected);
    assert_eq!(shown(&png_with(&told, &png_chunk(*b"sRGB", &[0]))), shown(&png), "sRGB counts before numbers");
    assert_eq!(shown(&png_with(&png, &png_chunk(*b"gAMA", &numbers(&[45_455])))), shown(&png));
    let straight = png_with(
        &file(RgbImage::from_pixel(8, 8, image::Rgb([128; 3])), ImageFormat::Png),
        &png_chunk(*b"gAMA", &numbers(&[100_000])),
    );
    assert_eq!(shown(&straight), [[188; 3]]);
    let bright = png_with(&png, &png_chunk(*b"cICP", &[9, 16, 0, 1]));
    assert_eq!(probe(&bright).unwrap_err().code(), "picture/unsupported-format");
}

#[test]
fn profiles_that_cannot_be_followed_are_named() {
    let pixels = scene(8, 8);
    let png = file(pixels.clone(), ImageFormat::Png);
    let jpeg = jpeg_of(pixels.as_raw(), 8, 8, ColorType::Rgb, |_| {});
    let icc = profile!("p3");
    for bad in [
        jpeg_with_profile(&jpeg, &icc[..300]),
        jpeg_with_profile(&jpeg, profile!("inks")),
        png_with(&png, &png_profile(b"")),
        png_with(&png, &png_chunk(*b"iCCP", b"Test\0\0nonsense")),
        png_with(&png, &png_chunk(*b"cICP", &[200, 200, 0, 1])),
    ] {
        assert_eq!(probe(&bad).unwrap_err().code(), "picture/bad-profile");
    }
    let mut lost = jpeg_with_profile(&jpeg, icc);
    lost[18] = 3;
    assert!(matches!(probe(&lost), Err(Fault::BadProfile { .. })));
    for cut in 0..icc.len() {
        let _ = probe(&png_with(&png, &png_profile(&icc[..cut])));
    }
}

/// A WebP in the extended form with a profile.
fn with_iccp(webp: &[u8], icc: &[u8]) -> Vec<u8> {
    let header = probe(webp).unwrap();
    let (w, h) = ((header.width - 1).to_le_bytes(), (header.height - 1).to_le_bytes());
    let flags = [b"VP8X\x0A\0\0\0\x20\0\0\0", &w[..3], &h[..3]].concat();
    let length = u32::try_from(icc.len()).unwrap().to_le_bytes();
    let profile = [b"ICCP", &length[..], icc, &[0][..icc.len() % 2]].concat();
    let chunks = [&flags, &profile, &webp[12..]].concat();
    [b"RIFF", &u32::try_from(chunks.len() + 4).unwrap().to_le_bytes()[..], b"WEBP", &chunks].concat()
}

/// An EXIF block that says `R03`, three folders down.
fn adobe_by_exif() -> Vec<u8> {
    let folder = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let entry = [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat();
        [&[1, 0][..], &entry, &[0; 4]].concat()
    };
    let first = folder(0x8769, 4, 1, 26_u32.to_le_bytes());
    let second = folder(0xA005, 4, 1, 44_u32.to_le_bytes());
    [b"II*\0\x08\0\0\0".as_slice(), &first, &second, &folder(1, 2, 4, *b"R03\0")].concat()
}

/// CIE L*a*b* (D65) of sRGB.
fn lab(rgb: [u8; 3]) -> [f64; 3] {
    let [r, g, b] = rgb.map(|byte| {
        let stored = f64::from(byte) / 255.0;
        if stored <= 0.040_45 { stored / 12.92 } else { ((stored + 0.055) / 1.055).powf(2.4) }
    });
    let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = f((0.412_456 * r + 0.357_576 * g + 0.180_438 * b) / 0.950_47);
    let y = f(0.212_673 * r + 0.715_152 * g + 0.072_175 * b);
    let z = f((0.019_334 * r + 0.119_192 * g + 0.950_304 * b) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000 (ISO/CIE 11664-6).
fn difference([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let seventh = |c: f64| (c.powi(7) / (c.powi(7) + 25.0_f64.powi(7))).sqrt();
    let g = 0.5 * (1.0 - seventh((a1.hypot(b1) + a2.hypot(b2)) / 2.0));
    let (a1, a2) = (a1 * (1.0 + g), a2 * (1.0 + g));
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| if a == 0.0 && b == 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) };
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let grey = c1 * c2 == 0.0;
    let turn = if grey { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
    let (dl, dc) = (l2 - l1, c2 - c1);
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (l, c) = ((l1 + l2) / 2.0, (c1 + c2) / 2.0);
    let h = if grey { h1 + h2 } else { (h1 + turn / 2.0).rem_euclid(360.0) };
    let cos = |angle: f64| angle.to_radians().cos();
    let t = 1.0 - 0.17 * cos(h - 30.0) + 0.24 * cos(2.0 * h) + 0.32 * cos(3.0 * h + 6.0) - 0.2 * cos(4.0 * h - 63.0);
    let sl = 1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt();
    let (sc, sh) = (1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
    let rt = -(60.0 * (-((h - 275.0) / 25.0).powi(2)).exp()).to_radians().sin() * 2.0 * seventh(c);
    let (l, c, h) = (dl / sl, dc / sc, dh / sh);
    (l * l + c * c + h * h + rt * c * h).sqrt()
}

#[test]
fn the_measure_of_difference_is_the_published_one() {
    // Two pairs of Sharma, Wu and Dalal (2005).
    let apart = difference([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485]);
    assert!((apart - 2.0425).abs() < 1e-4, "{apart}");
    let apart = difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]);
    assert!((apart - 1.2644).abs() < 1e-4, "{apart}");
}
