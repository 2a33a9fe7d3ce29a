//! What comes out of good pictures.

use super::super::{Encoding, Format, Spec, ladder, probe};
use super::samples::{
    apart, exif, file, gif, jpeg, jpeg_of, jpeg_with_exif, palette_png, png_chunk, png_with, scene, webp_with_exif,
};
use image::{DynamicImage, ImageFormat, RgbImage, load_from_memory};

const WEBP: Encoding = Encoding::Webp { quality: 95 };
const JPEG: Encoding = Encoding::Jpeg { quality: 95 };

fn only(bytes: &[u8], width: u32, height: u32, encoding: Encoding) -> DynamicImage {
    let made = ladder(bytes, &[Spec { width, height, crop: None, encoding }]).unwrap();
    let header = probe(&made[0]).unwrap();
    assert_eq!((header.format, header.width, header.height), (encoding.format(), width, height));
    assert!(!header.animated);
    load_from_memory(&made[0]).unwrap()
}

fn check(bytes: &[u8], format: Format, expected: &RgbImage) {
    let (width, height) = expected.dimensions();
    let header = probe(bytes).unwrap();
    assert_eq!((header.format, header.width, header.height, header.animated), (format, width, height, false));
    for encoding in [WEBP, JPEG] {
        let distance = apart(&only(bytes, width, height, encoding).into_rgb8(), expected);
        assert!(distance < 6.0, "{format} as {encoding:?} is {distance} apart");
    }
}

/// The pixels as a camera stores them that states this orientation: EXIF 2.32, tag 274, row by row of its table.
pub(super) fn stored(upright: &RgbImage, orientation: u8) -> RgbImage {
    let (width, height) = upright.dimensions();
    let (across, down) = if orientation >= 5 { (height, width) } else { (width, height) };
    RgbImage::from_fn(across, down, |column, row| {
        let (x, y) = match orientation {
            2 => (width - 1 - column, row),
            3 => (width - 1 - column, height - 1 - row),
            4 => (column, height - 1 - row),
            5 => (row, column),
            6 => (width - 1 - row, column),
            7 => (width - 1 - row, height - 1 - column),
            8 => (row, height - 1 - column),
            _ => (column, row),
        };
        *upright.get_pixel(x, y)
    })
}

#[test]
fn every_orientation_comes_out_upright() {
    let upright = scene(48, 32);
    for orientation in 0..=9 {
        let pixels = stored(&upright, orientation % 9);
        let (across, down) = pixels.dimensions();
        let block = exif(orientation);
        check(&jpeg_with_exif(&jpeg(&pixels), &block), Format::Jpeg, if orientation == 9 { &pixels } else { &upright });
        if orientation == 9 {
            continue;
        }
        check(&png_with(&file(pixels.clone(), ImageFormat::Png), &png_chunk(*b"eXIf", &block)), Format::Png, &upright);
        let webp = file(pixels, ImageFormat::WebP);
        check(&webp_with_exif(&webp, across, down, &block), Format::Webp, &upright);
        let prefixed = [b"Exif\0\0", &block[..]].concat();
        check(&webp_with_exif(&webp, across, down, &prefixed), Format::Webp, &upright);
    }
}

#[test]
fn every_format_is_read() {
    let pixels = scene(32, 24);
    check(&file(pixels.clone(), ImageFormat::Png), Format::Png, &pixels);
    check(&file(pixels.clone(), ImageFormat::WebP), Format::Webp, &pixels);
    check(&jpeg(&pixels), Format::Jpeg, &pixels);
    let coarse = load_from_memory(&gif(1)).unwrap().into_rgb8();
    check(&gif(1), Format::Gif, &coarse);
    let progressive = jpeg_of(pixels.as_raw(), 32, 24, jpeg_encoder::ColorType::Rgb, |encoder| {
        encoder.set_progressive(true);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    });
    check(&progressive, Format::Jpeg, &pixels);
    let lossy = ladder(&progressive, &[Spec { width: 32, height: 24, crop: None, encoding: WEBP }]).unwrap().remove(0);
    check(&lossy, Format::Webp, &pixels);
}

#[test]
fn depths_and_colours_become_eight_bits_of_rgb() {
    let pixels = scene(32, 24);
    let picture = DynamicImage::from(pixels.clone());
    let grey = DynamicImage::from(picture.to_luma8()).into_rgb8();
    check(&file(picture.to_rgb16(), ImageFormat::Png), Format::Png, &pixels);
    check(&file(picture.to_luma16(), ImageFormat::Png), Format::Png, &grey);
    check(&file(picture.to_luma8(), ImageFormat::Png), Format::Png, &grey);
    let mut file = jpeg_of(picture.to_luma8().as_raw(), 32, 24, jpeg_encoder::ColorType::Luma, |_| {});
    check(&file, Format::Jpeg, &grey);
    // A single component may state any sampling; it means nothing (T.81, A.2.2).
    let frame = file.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    file[frame + 11] = 0x22;
    check(&file, Format::Jpeg, &grey);
}

#[test]
fn transparency_stays_in_webp_and_is_white_in_jpeg() {
    let webp = only(&palette_png(), 4, 2, WEBP);
    assert!(webp.color().has_alpha());
    let alpha: Vec<u8> = webp.to_rgba8().pixels().map(|pixel| pixel[3]).collect();
    assert_eq!(alpha, [255, 128, 255, 128, 128, 128, 255, 255]);
    let clear = file(image::RgbaImage::from_pixel(16, 16, image::Rgba([0, 0, 0, 0])), ImageFormat::Png);
    assert!(only(&clear, 8, 8, JPEG).into_rgb8().iter().all(|sample| *sample == 255));
    let opaque = file(image::RgbaImage::from_pixel(16, 16, image::Rgba([9, 9, 9, 255])), ImageFormat::Png);
    assert!(!only(&opaque, 8, 8, WEBP).color().has_alpha());
    // Colours that don't show don't bleed into those that do.
    let edge = image::RgbaImage::from_fn(64, 64, |x, _| {
        if x < 32 { image::Rgba([255, 0, 0, 255]) } else { image::Rgba([0, 255, 0, 0]) }
    });
    let small = only(&file(edge, ImageFormat::Png), 9, 9, JPEG).into_rgb8();
    assert!(small.pixels().all(|pixel| pixel[0] > 200), "no green shows");
}

#[test]
fn the_smallest_and_the_thinnest() {
    for (width, height) in [(1, 1), (1, 3000), (3000, 1), (7, 5)] {
        let png = file(RgbImage::from_pixel(width, height, image::Rgb([50, 100, 150])), ImageFormat::Png);
        for encoding in [WEBP, JPEG] {
            let made = only(&png, width, height, encoding).into_rgb8();
            let off = made.pixels().map(|p| p[0].abs_diff(50).max(p[1].abs_diff(100)).max(p[2].abs_diff(150))).max();
            assert!(off < Some(8), "{width} × {height} as {encoding:?} is {off:?} off");
            only(&png, width.div_ceil(2), height.div_ceil(2), encoding);
        }
    }
}

#[test]
fn a_ladder_keeps_order_and_likeness_and_has_no_chance_in_it() {
    let original = jpeg_with_exif(&jpeg(&stored(&scene(400, 200), 6)), &exif(6));
    let specs: Vec<Spec> = [50, 200, 100, 150]
        .into_iter()
        .flat_map(|width| [WEBP, JPEG].map(|encoding| Spec { width, height: width / 2, crop: None, encoding }))
        .collect();
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let made = pool(1).install(|| ladder(&original, &specs)).unwrap();
    assert_eq!(pool(3).install(|| ladder(&original, &specs)).unwrap(), made);
    for (spec, bytes) in specs.iter().zip(&made) {
        let seen = load_from_memory(bytes).unwrap().into_rgb8();
        let distance = apart(&seen, &scene(spec.width, spec.height));
        assert!(distance < 5.0, "{spec:?} is {distance} apart");
        assert!(!bytes.windows(3).any(|part| part == b"GPS"), "{spec:?} tells where it was taken");
    }
    assert_eq!(ladder(&original, &[]), Ok(Vec::new()));
}

#[test]
fn avif_is_written_where_the_program_can() {
    let spec = Spec { width: 16, height: 12, crop: None, encoding: Encoding::Avif { quality: 60 } };
    let made = ladder(&jpeg(&scene(32, 24)), &[spec]);
    if cfg!(feature = "avif") {
        let made = made.unwrap();
        assert_eq!(made[0].get(4..12), Some(&b"ftypavif"[..]));
        assert_eq!(ladder(&jpeg(&scene(32, 24)), &[spec]).unwrap(), made);
    } else {
        assert_eq!(made.unwrap_err().code(), "picture/no-avif");
    }
}
