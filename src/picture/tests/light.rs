//! Averages are those of light.

use super::super::{Encoding, Spec, ladder};
use super::samples::{file, jpeg_of};
use image::{DynamicImage, GrayImage, ImageFormat, RgbaImage, load_from_memory};

fn small(bytes: &[u8], side: u32) -> RgbaImage {
    let spec = Spec { width: side, height: side, crop: None, encoding: Encoding::Png };
    load_from_memory(&ladder(bytes, &[spec]).unwrap()[0]).unwrap().into_rgba8()
}

/// Black and white by turns: half the light, which is 188 and not 128.
#[test]
fn a_chessboard_from_afar_is_as_bright_as_half_its_light() {
    let board = GrayImage::from_fn(96, 96, |x, y| image::Luma([if (x + y) % 2 == 0 { 0 } else { 255 }]));
    let board = DynamicImage::from(board);
    let jpeg = jpeg_of(board.as_bytes(), 96, 96, jpeg_encoder::ColorType::Luma, |_| {});
    let kinds = [
        jpeg,
        file(board.clone(), ImageFormat::Png),
        file(board.to_rgb8(), ImageFormat::Png),
        file(board.to_rgba16(), ImageFormat::Png),
        file(board.to_luma16(), ImageFormat::Png),
        file(board.to_rgb8(), ImageFormat::WebP),
    ];
    for (kind, bytes) in kinds.iter().enumerate() {
        for side in [6, 12, 20, 40] {
            let pixels = small(bytes, side);
            // The edges have no neighbour on one side.
            let inner = (3..side - 3).flat_map(|x| (3..side - 3).map(move |y| (x, y)));
            let off = inner.map(|(x, y)| pixels.get_pixel(x, y).0[0].abs_diff(188)).max().unwrap_or(0);
            assert!(off <= 2, "kind {kind} at {side} is {off} off");
        }
    }
}

#[test]
fn what_is_half_there_is_weighted_by_how_much_it_is_there() {
    let dots = RgbaImage::from_fn(64, 64, |x, y| {
        image::Rgba(if (x + y) % 2 == 0 { [200, 40, 90, 255] } else { [0, 255, 0, 0] })
    });
    for pixels in [dots.clone().into(), DynamicImage::from(dots).to_rgba16().into()] {
        let pixels: DynamicImage = pixels;
        for side in [8, 16, 24] {
            let [r, g, b, alpha] = small(&file(pixels.clone(), ImageFormat::Png), side).get_pixel(side / 2, side / 2).0;
            assert!(alpha.abs_diff(128) <= 2, "{alpha} at {side}");
            assert!(r.abs_diff(200) <= 1 && g.abs_diff(40) <= 1 && b.abs_diff(90) <= 1, "{r} {g} {b} at {side}");
        }
    }
}

/// Every grey there is, in 16 bits: what isn't scaled is rounded and no more.
#[test]
fn sixteen_bits_are_rounded_once() {
    let steps = image::ImageBuffer::from_fn(256, 256, |x, y| image::Luma([u16::try_from(y * 256 + x).unwrap()]));
    let seen = small(&file(DynamicImage::ImageLuma16(steps), ImageFormat::Png), 256);
    for (x, y, pixel) in seen.enumerate_pixels() {
        let exact = f64::from(y * 256 + x) / 257.0;
        assert!((f64::from(pixel.0[0]) - exact).abs() < 0.55, "{} became {}", y * 256 + x, pixel.0[0]);
    }
    let bytes = GrayImage::from_fn(16, 16, |x, y| image::Luma([u8::try_from(y * 16 + x).unwrap()]));
    assert_eq!(DynamicImage::from(small(&file(bytes.clone(), ImageFormat::Png), 16)).into_luma8(), bytes);
}
