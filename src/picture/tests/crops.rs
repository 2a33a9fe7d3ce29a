//! Parts of pictures.

use super::super::{Crop, Encoding, Spec, crop_round, ladder, memory_needed, probe};
use super::renditions::stored;
use super::samples::{apart, exif, file, gif, jpeg, jpeg_with_exif, palette_png, scene, webp_with_exif};
use image::{ImageFormat, RgbImage, load_from_memory};

const PNG: Encoding = Encoding::Png;

fn made(bytes: &[u8], width: u32, height: u32, crop: Crop) -> RgbImage {
    let made = ladder(bytes, &[Spec { width, height, crop: Some(crop), encoding: PNG }]).unwrap();
    load_from_memory(&made[0]).unwrap().into_rgb8()
}

#[test]
fn a_part_is_the_part_that_is_seen_however_it_is_stored() {
    let upright = scene(96, 64);
    let crop = Crop { x: 20, y: 7, width: 40, height: 50 };
    let expected = image::imageops::crop_imm(&upright, crop.x, crop.y, crop.width, crop.height).to_image();
    for orientation in 1..=8 {
        let bytes = jpeg_with_exif(&jpeg(&stored(&upright, orientation)), &exif(orientation));
        let distance = apart(&made(&bytes, 40, 50, crop), &expected);
        assert!(distance < 2.0, "orientation {orientation} is {distance} apart");
    }
}

#[test]
fn a_part_made_small_is_that_part_of_the_small_picture() {
    let png = file(scene(1001, 667), ImageFormat::Png);
    for (ratio, focal) in [((16, 9), (0.5, 0.2)), ((1, 1), (0.9, 0.5)), ((9, 16), (0.3, 0.5))] {
        let crop = crop_round(1001, 667, ratio, focal);
        for shrink in [1, 2, 5, 11] {
            let (width, height) = (crop.width / shrink, crop.height / shrink);
            let part = image::imageops::crop_imm(&scene(1001, 667), crop.x, crop.y, crop.width, crop.height).to_image();
            let expected = image::imageops::resize(&part, width, height, image::imageops::FilterType::Triangle);
            let distance = apart(&made(&png, width, height, crop), &expected);
            assert!(distance < 2.0, "{ratio:?} by {shrink} is {distance} apart");
        }
    }
}

#[test]
fn a_part_beyond_the_edges_is_what_of_it_there_is() {
    let png = file(scene(20, 10), ImageFormat::Png);
    let far = Crop { x: 400, y: 5, width: u32::MAX, height: u32::MAX };
    assert_eq!(made(&png, 1, 5, far).dimensions(), (1, 5));
    let empty = Crop { x: 0, y: 0, width: 0, height: 0 };
    assert_eq!(made(&png, 3, 3, empty).get_pixel(1, 1), scene(20, 10).get_pixel(0, 0));
}

#[test]
fn the_header_tells_of_transparency() {
    let opaque = scene(8, 8);
    let clear = image::RgbaImage::from_pixel(8, 8, image::Rgba([9, 9, 9, 90]));
    for bytes in [file(opaque.clone(), ImageFormat::Png), file(opaque.clone(), ImageFormat::WebP), jpeg(&opaque)] {
        assert!(!probe(&bytes).unwrap().alpha);
    }
    let webp = file(clear.clone(), ImageFormat::WebP);
    let mut extended = webp_with_exif(&webp, 8, 8, &exif(1));
    extended[20] |= 0x10;
    for bytes in [file(clear, ImageFormat::Png), webp, extended, palette_png(), gif(1)] {
        assert!(probe(&bytes).unwrap().alpha);
    }
}

#[test]
fn larger_pictures_and_more_renditions_need_more_memory() {
    let spec = |width: u32| Spec { width, height: width, crop: None, encoding: PNG };
    let header = |side: u32| probe(&file(RgbImage::new(side, side), ImageFormat::Png)).unwrap();
    let small = memory_needed(&header(100), &[spec(100)]);
    assert!(memory_needed(&header(200), &[spec(100)]) > small);
    assert!(memory_needed(&header(100), &[spec(100), spec(50)]) > small);
}
