//! Pictures as they come from broken cards, careless renaming and people who mean harm: `moveto check` names each in one
//! run, and makes those that are well all the same.

use crate::many::watch;
use crate::sample::FILES;
use crate::support::{self, TestSite, picture};
use image::ImageFormat;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;

/// A picture in another format, with a seed for its colours.
fn other(format: ImageFormat, seed: u8) -> Vec<u8> {
    let pixels = image::load_from_memory(&picture(120, 80, seed)).unwrap().into_rgb8();
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// One of each format of pixels, by the ending of its name.
fn formats() -> [(&'static str, Vec<u8>); 4] {
    let of = |ending: &'static str, format| (ending, other(format, 3));
    [
        of("jpg", ImageFormat::Jpeg),
        of("png", ImageFormat::Png),
        of("webp", ImageFormat::WebP),
        of("gif", ImageFormat::Gif),
    ]
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name, data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], &named, &crc32fast::hash(&named).to_be_bytes()].concat()
}

/// A grey PNG that says so of its size and holds that much, packed.
pub fn png(side: u32, data: &[u8]) -> Vec<u8> {
    let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(data, 1);
    [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &packed), chunk(b"IEND", b"")].concat()
}

fn svg(inside: &str) -> Vec<u8> {
    let names = "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'";
    format!("<svg {names} viewBox='0 0 9 9'>{inside}</svg>").into_bytes()
}

type Pictures = BTreeMap<String, Vec<u8>>;

/// Those that can't be used, each with the fault that says so.
fn broken() -> BTreeMap<&'static str, (Vec<u8>, &'static str)> {
    let mut torn = other(ImageFormat::Png, 5);
    let data = torn.windows(4).position(|name| name == b"IDAT").unwrap();
    torn[data + 40] ^= 0xFF;
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
    let deep = svg(&["<g>".repeat(100_000), "</g>".repeat(100_000)].concat());
    BTreeMap::from([
        ("huge.png", (png(60_000, &[0; 1000]), "picture/too-many-pixels")),
        ("short-of-pixels.png", (png(9_000, &[0; 1000]), "picture/damaged")),
        ("telephone.jpg", (heic, "picture/heic")),
        ("nothing.jpg", (Vec::new(), "picture/empty")),
        ("letter.webp", (b"PK\x03\x04 a letter".to_vec(), "picture/not-a-picture")),
        // Only decoding shows it.
        ("torn.png", (torn, "picture/damaged")),
        ("deep.svg", (deep, "picture/svg-intricate")),
        ("half.svg", (svg("<g>"), "picture/svg-broken")),
    ])
}

/// Every format, cut off at several places.
fn cut() -> Pictures {
    let of = |(ending, bytes): (&str, Vec<u8>)| {
        [25, 60, 95]
            .map(|percent| (format!("cut-{percent}-{ending}.{ending}"), bytes[..bytes.len() * percent / 100].to_vec()))
    };
    formats().into_iter().flat_map(of).collect()
}

/// Every format, with bytes changed by chance, which is the same each time. Some of it can still be shown.
fn corrupted() -> Pictures {
    let mut state = 0x2545_F491_u32;
    let mut chance = |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    };
    let mut made = Pictures::new();
    for (ending, bytes) in formats() {
        for number in 0..12 {
            let mut bytes = bytes.clone();
            for _ in 0..=number {
                let at = 12 + chance(bytes.len() - 12);
                bytes[at] = chance(256).to_le_bytes()[0];
            }
            made.insert(format!("chance-{number}-{ending}.{ending}"), bytes);
        }
    }
    made
}

/// Those that are to be made. A name says nothing, and what is packed behind the last row is never unpacked.
fn good() -> Pictures {
    let evil = "<script>alert(1)</script><foreignObject><p onclick='x()'>foreign words</p></foreignObject>\
         <image href='https://outside.example/a.png'/><use xlink:href='outside.svg#a'/><path onload='x()' d='M0 0L9 9'/>";
    [
        ("png-by-content.jpg", other(ImageFormat::Png, 6)),
        ("well-1.jpg", other(ImageFormat::Jpeg, 7)),
        ("well-2.webp", other(ImageFormat::WebP, 8)),
        ("packed.png", png(200, &vec![0; 30_000_000])),
        ("evil.svg", svg(evil)),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .into()
}

fn id(name: &str) -> &str {
    name.split('.').next().unwrap()
}

/// Each with a card, all shown by one page.
fn site(pictures: &Pictures) -> TestSite {
    let site = TestSite::new(FILES);
    let card = site.read("media/lake.png.yaml");
    let mut shown = String::new();
    for (name, bytes) in pictures {
        site.write_bytes(&format!("media/{name}"), bytes);
        site.write(&format!("media/{name}.yaml"), &card);
        shown.push_str(&format!("![](media:{})\n\n", id(name)));
    }
    site.edit("content/stories/cia/index.sv.md", "![](media:lake)", &format!("![](media:lake)\n\n{shown}"));
    site
}

/// The most memory that the program may take: 64 MB for pictures, and what it takes besides.
const MOST: u64 = 130_000;

fn moveto(site: &TestSite, command: &str) -> (Option<i32>, Vec<Value>) {
    let mut program = support::command(site, &[command, "--message-format", "json", "--memory", "64"]);
    let (output, peak) = watch(program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    assert!(peak < MOST, "{command} took {peak} kB");
    (output.status.code(), support::objects(&output.stdout))
}

/// The faults by path, with their codes. Each says what to do.
fn faults(told: &[Value]) -> BTreeMap<String, String> {
    let one = |fault: &Value| {
        assert!(fault["help"].as_str().is_some_and(|help| help.len() > 10), "{fault}");
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        (text("path"), text("code"))
    };
    told.iter().filter(|line| line["kind"] == "diagnostic" && line["severity"] != "note").map(one).collect()
}

#[test]
fn every_broken_picture_is_named_in_one_run_and_the_others_are_made() {
    let (broken, cut, corrupted, good) = (broken(), cut(), corrupted(), good());
    let mut all: Pictures = broken.iter().map(|(name, (bytes, _))| ((*name).to_owned(), bytes.clone())).collect();
    for more in [&cut, &corrupted, &good] {
        all.extend(more.clone());
    }
    let site = site(&all);
    std::fs::create_dir(site.path("media/folder.jpg")).unwrap();
    site.write("media/folder.jpg.yaml", &site.read("media/lake.png.yaml"));

    let (status, told) = moveto(&site, "check");
    assert_eq!(status, Some(1));
    let found = faults(&told);
    let code = |name: &str| found.get(&format!("media/{name}")).map(String::as_str);
    for (name, (_, wanted)) in &broken {
        assert_eq!(code(name), Some(*wanted), "{name}");
    }
    for name in cut.keys() {
        assert_eq!(code(name), Some("picture/truncated"), "{name}");
    }
    assert_eq!(code("folder.jpg"), Some("media/folder"));
    for name in good.keys() {
        assert_eq!(code(name), None, "{name}");
    }
    let beside: Vec<&String> = found.keys().filter(|path| !path.starts_with("media/")).collect();
    assert!(beside.is_empty(), "where a broken picture is named, nothing is wrong: {beside:?}");
    let ruined = corrupted.keys().filter(|name| code(name).is_some()).count();
    assert!(ruined > 12, "{ruined} of {} corrupted files were refused", corrupted.len());
    for path in ["public", "content/urls.lock", "media/copies.lock"] {
        assert!(!site.path(path).exists(), "{path} was written");
    }

    let refused: BTreeSet<&str> = found.keys().filter_map(|path| path.strip_prefix("media/")).collect();
    for name in &refused {
        site.remove(&format!("media/{name}")).remove(&format!("media/{name}.yaml"));
        if *name != "folder.jpg" {
            site.edit("content/stories/cia/index.sv.md", &format!("![](media:{})\n", id(name)), "");
        }
    }
    let (status, told) = moveto(&site, "build");
    assert_eq!(status, Some(0), "{told:#?}");
    let summary = told.last().unwrap();
    assert_eq!(summary["decoded"], 0, "all was in the cache: {summary}");
    let shown = all.len() + 1 - (refused.len() - 1);
    assert_eq!(site.output("sv/berattelser/cia/index.html").matches("<img").count(), shown);
    assert_harmless(&site);
}

/// Nothing of what drawings wanted to run or to fetch is in the output.
fn assert_harmless(site: &TestSite) {
    for (path, bytes) in site.tree().iter().filter(|(path, _)| path.ends_with(".svg")) {
        let text = String::from_utf8_lossy(bytes);
        for word in ["script", "alert", "foreign", "outside", "onload", "onclick"] {
            assert!(!text.contains(word), "{path}: {text}");
        }
        assert!(text.contains("M0 0L9 9"), "{path}: {text}");
    }
}
