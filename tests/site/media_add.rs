//! `moveto media add`: pictures into the library, with what their files say.

use crate::sample::FILES;
use crate::support::{TestSite, moveto, picture, words};
use moveto::base::{Lang, PerLang};
use moveto::picture::{DigitalSourceType, Encoding, Metadata, Spec, ladder, stamp};
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn add(site: &TestSite, arguments: &[&str]) -> Output {
    moveto(site, &[&["media", "add"], arguments].concat())
}

fn texts(texts: &[(&str, &str)]) -> PerLang<String> {
    let mut found = PerLang::new();
    for (tag, text) in texts {
        found.insert(Lang::parse(tag).unwrap(), (*text).to_owned());
    }
    found
}

/// A JPEG that says a good deal of itself.
fn telling(seed: u8) -> Vec<u8> {
    let spec = Spec { width: 300, height: 200, crop: None, encoding: Encoding::Jpeg { quality: 80 } };
    let jpeg = ladder(&picture(300, 200, seed), &[spec]).unwrap().remove(0);
    let some = |text: &str| Some(text.to_owned());
    let metadata = Metadata {
        title: texts(&[("de", "See"), ("en-GB", "The lake"), ("sv", "Sjön: \"blank\"")]),
        alt: texts(&[("sv", "En sjö")]),
        description: texts(&[("sv", "Foto: någon annan")]),
        usage_terms: texts(&[("en", "Ask\nfirst.")]),
        credit: some("Foto: Åsa"),
        creator: some("Åsa"),
        copyright: some("© 2026 Åsa"),
        licence_url: some("http://creativecommons.org/licenses/by/4.0"),
        source_type: Some(DigitalSourceType::Composite),
        ..Metadata::default()
    };
    stamp(&jpeg, spec.encoding.format(), &metadata).unwrap()
}

/// The sample with pictures beside it, in no folder that is looked at.
fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.write_bytes("incoming/Vintersjö (1).JPEG", &telling(3));
    site.write_bytes("incoming/plain.jpg", &picture(60, 40, 5));
    site
}

#[test]
fn what_the_file_says_goes_onto_the_card() {
    let mut site = site();
    let output = add(&site, &["incoming/Vintersjö (1).JPEG"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert_eq!(words(&output.stdout), "media/vintersjo-1.jpeg\nmedia/vintersjo-1.jpeg.yaml\n");
    let card = r##"title:
  en: "The lake"
  sv: "Sjön: \"blank\""
alt:
  sv: "En sjö"
caption:
  sv: "Foto: någon annan"
credit: "Foto: Åsa"
creator: "Åsa"
copyright: "© 2026 Åsa"
license: {id: cc-by-4.0}
source_type: composite
# people_visible: true – if somebody can be recognised; then say under consent what they agreed to
# Terms of use in the file: Ask first.
"##;
    assert_eq!(site.read("media/vintersjo-1.jpeg.yaml"), card);
    let original = std::fs::read(site.path("media/vintersjo-1.jpeg")).unwrap();
    assert!(original == telling(3), "the original stays as it was");
    assert!(words(&output.stderr).contains("read from the file: title, alt, caption,"), "{}", words(&output.stderr));
    site.edit("content/stories/bo/item.yaml", "tags:", "picture: vintersjo-1\ntags:");
    site.build();
}

#[test]
fn what_is_missing_is_said_and_stands_on_the_card() {
    let mut site = site();
    let output = add(&site, &["incoming/plain.jpg"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(words(&output.stdout), "media/plain.png\nmedia/plain.png.yaml\n", "it is a PNG by its content");
    for wanted in ["title: {sv:", "alt: {sv:", "credit:", "license: {id:"] {
        assert!(words(&output.stderr).contains(wanted), "{wanted}: {}", words(&output.stderr));
        assert!(site.read("media/plain.png.yaml").contains(wanted), "{wanted}");
    }
    assert!(site.try_build().report.is_none(), "a card without what must be there stops the build");
    let card = "title: {sv: \"a\"}\nalt: decorative\ncredit: \"b\"\nlicense: {id: cc-by-4.0}\n";
    site.write("media/plain.png.yaml", card);
    site.build();
}

#[test]
fn scripts_say_what_the_file_does_not() {
    let mut site = site();
    let flags = [
        "incoming/plain.jpg",
        "--id",
        "well",
        "--title",
        "En kulle",
        "--title",
        "en=A hill",
        "--alt",
        "sv=En grön kulle",
        "--credit",
        "Foto: \"Bo\"",
        "--license",
        "cc-by-4.0",
    ];
    let output = add(&site, &flags);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let card = site.read("media/well.png.yaml");
    assert!(
        card.starts_with("title:\n  en: \"A hill\"\n  sv: \"En kulle\"\nalt:\n  sv: \"En grön kulle\"\n"),
        "{card}"
    );
    site.build();
    let output = add(&site, &["incoming/Vintersjö (1).JPEG", "--message-format", "json", "--alt", "decorative"]);
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let wanted = serde_json::json!({"kind": "added", "id": "vintersjo-1", "path": "media/vintersjo-1.jpeg",
        "card": "media/vintersjo-1.jpeg.yaml", "missing": []});
    assert_eq!(line, wanted);
    assert!(site.read("media/vintersjo-1.jpeg.yaml").contains("\nalt: decorative\n"));
}

#[test]
fn what_somebody_put_into_the_library_gets_its_card_where_it_lies() {
    let mut site = site();
    let bytes = telling(7);
    site.write_bytes("media/ice.jpg", &bytes);
    let output = add(&site, &["media/ice.jpg"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert_eq!(words(&output.stdout), "media/ice.jpg\nmedia/ice.jpg.yaml\n");
    assert_eq!(std::fs::read(site.path("media/ice.jpg")).unwrap(), bytes);
    site.build();
    let again = add(&site, &["media/ice.jpg"]);
    assert!(words(&again.stderr).contains("the same picture is there already: media/ice.jpg"), "{again:?}");
}

#[test]
fn what_cannot_be_taken_is_said_and_nothing_is_written() {
    let site = site();
    site.write("incoming/lake.txt", "no picture");
    site.write_bytes("incoming/lake.jpg", &picture(50, 50, 9));
    site.write_bytes("incoming/copy.png", &std::fs::read(site.path("media/lake.png")).unwrap());
    site.write_bytes("incoming/half.jpg", &telling(4)[..3000]);
    site.write("media/gone.jpg.yaml", "withdrawn: 2026-01-01\n");
    let before = crate::support::tree(&site.path("media"));
    let one = "incoming/plain.jpg";
    for (arguments, wanted) in [
        (vec![one, "incoming/none.jpg"], "incoming/none.jpg: it can't be read"),
        (vec![one, "incoming"], "incoming: it isn't a file"),
        (vec![one, "incoming/lake.txt"], "the file is not a picture"),
        (vec![one, "incoming/half.jpg"], "ends too early"),
        (vec![one, "incoming/lake.jpg"], "the id `lake` is taken by media/lake.png"),
        (vec![one, "--id", "gone"], "the id `gone` is taken by media/gone.jpg.yaml"),
        (vec![one, "incoming/copy.png"], "the same picture is there already: media/lake.png"),
        (vec![one, one], "the same picture is there already: incoming/plain.jpg"),
        (vec![one, "--id", "Åre by"], "`are-by` can"),
        (vec![one, "--license", "cc-by"], "no licence `cc-by`"),
        (vec![one, "--license", "cc-by-4"], "did you mean `cc-by-4.0`"),
        (vec![one, "--title", "fr=Lac"], "`fr` isn't one of this site's languages"),
        (vec![one, "incoming/lake.jpg", "--title", "x"], "name one file"),
    ] {
        let output = add(&site, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(words(&output.stderr).contains(wanted), "{wanted}: {}", words(&output.stderr));
    }
    assert_eq!(crate::support::tree(&site.path("media")), before);
}

#[test]
fn a_position_is_told_of_and_never_copied() {
    let site = site();
    let file = site.path("incoming/plain.jpg");
    std::fs::write(&file, telling(6)).unwrap();
    let written = Command::new("exiftool")
        .args(["-q", "-overwrite_original", "-GPSLatitude=63.1234", "-GPSLatitudeRef=N", "-SerialNumber=4711"])
        .arg(&file)
        .status()
        .expect("exiftool is missing; on Debian it is in the package libimage-exiftool-perl");
    assert!(written.success());
    let output = add(&site, &["incoming/plain.jpg"]);
    let told = words(&output.stderr);
    assert!(told.contains("where it was taken (GPS) and with which camera"), "{told}");
    let card = site.read("media/plain.jpg.yaml");
    assert!(!card.contains("63") && !card.contains("4711") && !told.contains("63.1"), "{card}{told}");
}

#[test]
fn films_and_sounds_are_taken_with_what_their_files_say() {
    let mut site = site();
    site.write_bytes("incoming/Åkturen.MOV", include_bytes!("../data/film/first.mp4"));
    site.write_bytes("incoming/song.mp3", include_bytes!("../data/film/sound.mp3"));
    let output = add(&site, &["incoming/Åkturen.MOV", "incoming/song.mp3", "--credit", "Norr"]);
    assert_eq!(output.status.code(), Some(1), "{}", words(&output.stderr));
    let listed = "media/akturen.mp4\nmedia/akturen.mp4.yaml\nmedia/song.mp3\nmedia/song.mp3.yaml\n";
    assert_eq!(words(&output.stdout), listed, "it is an MP4 by its content");
    let original = std::fs::read(site.path("media/akturen.mp4")).unwrap();
    assert!(original == include_bytes!("../data/film/first.mp4"), "the original stays as it was");
    let film = site.read("media/akturen.mp4.yaml");
    for wanted in
        ["# A film of 0:0", " pixels, with sound, 0.", "film: {poster: …}", "media/akturen.sv.vtt", "title: {sv:"]
    {
        assert!(film.contains(wanted), "{wanted}: {film}");
    }
    let sound = site.read("media/song.mp3.yaml");
    assert!(sound.contains("# A sound of 0:0") && sound.contains("film: {transcript: {sv:"), "{sound}");
    assert!(!sound.contains("poster"), "{sound}");
    assert!(words(&output.stderr).contains("A sound of 0:0"), "{}", words(&output.stderr));
    assert!(site.try_build().report.is_none(), "a card without what must be there stops the build");
    let card = "title: {sv: \"a\"}\nalt: {sv: \"b\"}\ncredit: \"c\"\nlicense: {id: cc-by-4.0}\n";
    site.write("media/akturen.mp4.yaml", card).write("media/song.mp3.yaml", card);
    site.build();

    let output = add(&site, &["incoming/song.mp3", "--id", "again"]);
    assert!(words(&output.stderr).contains("there already: media/song.mp3"), "{}", words(&output.stderr));
    site.write_bytes("incoming/half.mp4", &original[..original.len() / 2]);
    let output = add(&site, &["incoming/half.mp4"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("incoming/half.mp4: the MP4 file"), "{}", words(&output.stderr));
}

/// Through a terminal of its own, as a person would.
#[test]
fn somebody_at_a_terminal_is_asked() {
    let mut site = site();
    let command = format!("{} media add incoming/plain.jpg --lang en", env!("CARGO_BIN_EXE_moveto"));
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .current_dir(site.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script is missing; on Debian it is in the package bsdutils");
    let answers = "En kulle\nEn grön kulle\nFoto: Bo\ncc-by\ncc-by-4.0\nperhaps\nyes\ngiven\nSAM-2026-017\n";
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stdout));
    let card = r#"title:
  sv: "En kulle"
alt:
  sv: "En grön kulle"
credit: "Foto: Bo"
license: {id: cc-by-4.0}
people_visible: true
consent: {status: given, ref: "SAM-2026-017"}
"#;
    assert_eq!(site.read("media/plain.png.yaml"), card);
    site.build();
}
