//! Pictures of a hundred million pixels: made within the budget of memory, and right.

use crate::hostile::png;
use crate::many::finish;
use crate::sample::FILES;
use crate::support::{TestSite, command};
use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType};
use std::process::Stdio;

/// Slow without optimisation: there, the same on a small scale.
const SIDE: u16 = if cfg!(debug_assertions) { 800 } else { 10_000 };
/// The default budget, and what the program takes besides. Without the budget's care it would be more than twice as much:
/// all views at once, of an original that is kept to the end.
const MOST: u64 = 1_150_000;

/// Four quarters of different lightness: 50 and 100 above 150 and 200, of no colour.
struct Quarters;

fn quarter(x: u16, y: u16) -> u8 {
    match (x < SIDE / 2, y < SIDE / 2) {
        (true, true) => 50,
        (false, true) => 100,
        (true, false) => 150,
        (false, false) => 200,
    }
}

impl ImageBuffer for Quarters {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        SIDE
    }

    fn height(&self) -> u16 {
        SIDE
    }

    fn fill_buffers(&self, y: u16, [light, blue, red, _]: &mut [Vec<u8>; 4]) {
        light.extend((0..SIDE).map(|x| quarter(x, y)));
        blue.extend(std::iter::repeat_n(128, usize::from(SIDE)));
        red.extend(std::iter::repeat_n(128, usize::from(SIDE)));
    }
}

fn jpeg(is_progressive: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 80);
    encoder.set_progressive(is_progressive);
    encoder.encode_image(Quarters).unwrap();
    bytes
}

/// Rows of grey, each behind a byte that says that it is stored as it is.
fn grey() -> Vec<u8> {
    let row = |y: u16| std::iter::once(0).chain((0..SIDE).map(move |x| quarter(x, y)));
    png(u32::from(SIDE), &(0..SIDE).flat_map(row).collect::<Vec<u8>>())
}

fn assert_right(bytes: &[u8], size: (u32, u32)) {
    let picture = image::load_from_memory(bytes).unwrap().into_rgb8();
    assert_eq!(picture.dimensions(), size);
    let (width, height) = size;
    for (x, y, wanted) in [(1, 1, 50), (3, 1, 100), (1, 3, 150), (3, 3, 200_u8)] {
        let seen = picture.get_pixel(width * x / 4, height * y / 4).0;
        assert!(seen.iter().all(|channel| channel.abs_diff(wanted) < 4), "{seen:?} instead of {wanted}");
    }
}

#[test]
fn a_hundred_megapixels_are_made_within_the_budget() {
    for (name, bytes) in [("vast.jpg", jpeg(false)), ("vast-progressive.jpg", jpeg(true)), ("vast.png", grey())] {
        let site = TestSite::new(FILES);
        site.edit("site.yaml", "feed:", "toolbox: {title: {sv: Verktyg}}\nfeed:");
        site.write_bytes(&format!("media/{name}"), &bytes);
        site.write(&format!("media/{name}.yaml"), &site.read("media/lake.png.yaml"));
        let id = name.split('.').next().unwrap();
        site.edit("content/stories/bo/item.yaml", "tags:", &format!("picture: {id}\ntags:"));
        let mut command = command(&site, &["build", "--memory", "1024", "--message-format", "json"]);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (summary, peak) = finish(child);
        assert_eq!(summary["decoded"], 2, "{name}");
        assert!(peak < MOST, "{name}: {peak} kB");
        let tree = site.tree();
        let made = |part: &str, ending: &str| {
            let mut found =
                tree.iter().filter(|(path, _)| path.contains(&format!("{id}{part}")) && path.ends_with(ending));
            found.next().unwrap().1
        };
        let (most, across) = (u32::from(SIDE).min(4096), u32::from(SIDE).min(1920));
        assert_right(made("-full", ".jpg"), (most, most));
        assert_right(made("-16x9", ".jpg"), (across, across * 9 / 16));
        assert_right(made("-400.", ".webp"), (400, 400));
    }
}
