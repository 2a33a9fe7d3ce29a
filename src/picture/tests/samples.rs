//! Small pictures in every format, some of them put together by hand.

use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

/// Four quarters of different colours with a slope in each, so that every turn and every loss shows.
pub(super) fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let slope = u8::try_from((x * 40 / width) + (y * 20 / height)).unwrap();
        let base = match (x * 2 < width, y * 2 < height) {
            (true, true) => [150, 60, 60],
            (false, true) => [60, 150, 60],
            (true, false) => [60, 60, 150],
            (false, false) => [150, 150, 60],
        };
        image::Rgb(base.map(|channel: u8| channel + slope))
    })
}

/// The pixels as a file of that format, written by `image`.
pub(super) fn file(pixels: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    pixels.into().write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A JPEG of high quality without subsampling.
pub(super) fn jpeg(pixels: &RgbImage) -> Vec<u8> {
    jpeg_of(pixels.as_raw(), pixels.width(), pixels.height(), jpeg_encoder::ColorType::Rgb, |_| {})
}

/// A JPEG of those samples, with whatever else is set.
pub(super) fn jpeg_of(
    samples: &[u8],
    width: u32,
    height: u32,
    colours: jpeg_encoder::ColorType,
    set: impl FnOnce(&mut jpeg_encoder::Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
    set(&mut encoder);
    encoder.encode(samples, width.try_into().unwrap(), height.try_into().unwrap(), colours).unwrap();
    bytes
}

/// An EXIF block that states an orientation, and a place that nobody is to learn.
pub(super) fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"II*\0\x08\0\0\0\x02\0".to_vec();
    block.extend([0x0E, 0x01, 2, 0, 4, 0, 0, 0, b'G', b'P', b'S', 0]);
    block.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    block.extend([0, 0, 0, 0]);
    block
}

/// A JPEG with that EXIF block in a segment after its first marker.
pub(super) fn jpeg_with_exif(jpeg: &[u8], exif: &[u8]) -> Vec<u8> {
    let length = u16::try_from(exif.len() + 8).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xFF\xE1", &length, b"Exif\0\0", exif, &jpeg[2..]].concat()
}

/// A PNG with a chunk after its header.
pub(super) fn png_with(png: &[u8], chunk: &[u8]) -> Vec<u8> {
    [&png[..33], chunk, &png[33..]].concat()
}

/// A chunk of a PNG: length, name, data, checksum.
pub(super) fn png_chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name[..], data].concat();
    let mut checksum = u32::MAX;
    for byte in &named {
        checksum ^= u32::from(*byte);
        for _ in 0..8 {
            checksum = if checksum & 1 == 1 { (checksum >> 1) ^ 0xEDB8_8320 } else { checksum >> 1 };
        }
    }
    [&u32::try_from(data.len()).unwrap().to_be_bytes(), &named[..], &(!checksum).to_be_bytes()].concat()
}

/// A PNG of 4 × 2 pixels with a palette of red and of a green of which half shows: `rgrg` above `ggrr`.
pub(super) fn palette_png() -> Vec<u8> {
    let rows: [u8; 10] = [0, 0, 1, 0, 1, 0, 1, 1, 0, 0];
    // Deflate without compression: one last block, its length, its length inverted; then Adler-32.
    let (a, b) = rows.iter().fold((1_u32, 0_u32), |(a, b), byte| (a + u32::from(*byte), b + a + u32::from(*byte)));
    let packed = [&[0x78, 0x01, 0x01, 10, 0, !10, !0][..], &rows, &((b << 16) | a).to_be_bytes()].concat();
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        png_chunk(*b"IHDR", &[0, 0, 0, 4, 0, 0, 0, 2, 8, 3, 0, 0, 0]),
        png_chunk(*b"PLTE", &[255, 0, 0, 0, 255, 0]),
        png_chunk(*b"tRNS", &[255, 128]),
        png_chunk(*b"IDAT", &packed),
        png_chunk(*b"IEND", &[]),
    ]
    .concat()
}

/// A WebP in the extended form with an EXIF chunk, from one in the simple form.
pub(super) fn webp_with_exif(webp: &[u8], width: u32, height: u32, exif: &[u8]) -> Vec<u8> {
    let (w, h) = ((width - 1).to_le_bytes(), (height - 1).to_le_bytes());
    let chunks = [
        b"VP8X\x0A\0\0\0\x08\0\0\0".to_vec(),
        [&w[..3], &h[..3]].concat(),
        webp[12..].to_vec(),
        b"EXIF".to_vec(),
        u32::try_from(exif.len()).unwrap().to_le_bytes().to_vec(),
        exif.to_vec(),
    ]
    .concat();
    let size = u32::try_from(chunks.len() + 4).unwrap().to_le_bytes();
    [b"RIFF", &size[..], b"WEBP", &chunks].concat()
}

/// A GIF of that many frames.
pub(super) fn gif(frames: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
    for frame in 0..frames {
        let mut pixels = DynamicImage::from(scene(32, 24)).into_rgba8();
        pixels.put_pixel(frame, 0, image::Rgba([255; 4]));
        encoder.encode_frame(image::Frame::new(pixels)).unwrap();
    }
    drop(encoder);
    bytes
}

/// How far two pictures of one size are apart: the mean over all samples, 0–255.
pub(super) fn apart(one: &RgbImage, other: &RgbImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let sum: u32 = one.iter().zip(other.iter()).map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
    f64::from(sum) / f64::from(u32::try_from(one.len()).unwrap())
}
