//! What others read in pictures that we stamped: by exiftool, which most programs of media banks are held against.

use moveto::base::{Lang, PerLang};
use moveto::picture::{
    DigitalSourceType, Encoding, Format, Metadata, ModelRelease, Place, Spec, clean_svg, embedded, ladder, stamp,
};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

use crate::support::picture;

fn texts(texts: &[(&str, &str)]) -> PerLang<String> {
    let mut found = PerLang::new();
    for (tag, text) in texts {
        found.insert(Lang::parse(tag).unwrap(), (*text).to_owned());
    }
    found
}

fn partners() -> Metadata {
    let some = |text: &str| Some(text.to_owned());
    Metadata {
        languages: ["sv", "en"].into_iter().filter_map(Lang::parse).collect(),
        title: texts(&[("ar", "بحيرة في الشتاء"), ("en", "Winter lake"), ("sv", "Vintersjö")]),
        description: texts(&[("en", "Ice on the lake."), ("sv", "Is på sjön.\nI december.")]),
        alt: texts(&[("ar", "متزلجون"), ("en", "Skaters"), ("sma", "Gïele"), ("sv", "Skridskoåkare <på> \"is\"")]),
        long_description: texts(&[("en", "Three skaters."), ("sv", "Tre skridskoåkare.")]),
        usage_terms: texts(&[("en", "Free & open"), ("sv", "Fri att använda")]),
        creator: some("Åsa Öberg"),
        credit: some("Foto: Åsa Öberg / Region Norr"),
        copyright: some("© 2026 Åsa Öberg"),
        licence_url: some("https://creativecommons.org/licenses/by/4.0/"),
        source: some("Region Norr"),
        marked: Some(true),
        release: Some(ModelRelease::Unlimited),
        source_type: Some(DigitalSourceType::Capture),
        place: Some(Place {
            name: some("Skuleberget"),
            municipality: some("Kramfors"),
            region: some("Västernorrland"),
            country: some("SE"),
        }),
        density: Some(300),
    }
}

/// Files as our encoders write them.
fn clean() -> [(Format, &'static str, Vec<u8>); 3] {
    let png = picture(64, 48, 1);
    let made = |encoding| ladder(&png, &[Spec { width: 64, height: 48, crop: None, encoding }]).unwrap().remove(0);
    [
        (Format::Jpeg, "a.jpg", made(Encoding::Jpeg { quality: 80 })),
        (Format::Webp, "a.webp", made(Encoding::Webp { quality: 80 })),
        (Format::Png, "a.png", made(Encoding::Png)),
    ]
}

/// These, and what is written but never read: renditions in AVIF, with transparency and without, and drawings.
fn written() -> Vec<(Format, &'static str, Vec<u8>)> {
    let encoding = Encoding::Avif { quality: 50 };
    let spec = Spec { width: 64, height: 48, crop: None, encoding };
    let mut clear = image::load_from_memory(&picture(64, 48, 1)).unwrap().into_rgba8();
    clear.put_pixel(0, 0, image::Rgba([0; 4]));
    let mut png = std::io::Cursor::new(Vec::new());
    clear.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let avif = |bytes: &[u8]| ladder(bytes, &[spec]).unwrap().remove(0);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><metadata>63.1 N</metadata><path d='M0 0L9 9'/></svg>";
    let mut files = clean().to_vec();
    files.push((Format::Svg, "a.svg", clean_svg(svg).unwrap()));
    if cfg!(feature = "avif") {
        files.push((Format::Avif, "a.avif", avif(&picture(64, 48, 1))));
        files.push((Format::Avif, "clear.avif", avif(&png.into_inner())));
    }
    files
}

/// Runs exiftool on a folder. Without it nothing is known, and that is a failure.
fn exiftool(arguments: &[&str], folder: &Path) -> Value {
    let output = Command::new("exiftool").args(arguments).arg(folder).output().unwrap_or_else(|error| {
        panic!("exiftool is missing ({error}); on Debian it is in the package libimage-exiftool-perl")
    });
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// What exiftool reads in the stamped files, by name.
fn read(metadata: &Metadata) -> Vec<(Format, Value)> {
    let folder = tempfile::tempdir().unwrap();
    for (format, name, bytes) in written() {
        std::fs::write(folder.path().join(name), stamp(&bytes, format, metadata).unwrap()).unwrap();
    }
    let read = exiftool(&["-j", "-struct", "-G1", "-a", "-validate", "-warning", "-all", "-n"], folder.path());
    let of = |name: &str| {
        let is_it = |file: &&Value| file["SourceFile"].as_str().is_some_and(|path| path.ends_with(&format!("/{name}")));
        read.as_array().unwrap().iter().find(is_it).unwrap().clone()
    };
    written().into_iter().map(|(format, name, _)| (format, of(name))).collect()
}

/// What exiftool has to remark. Where its check expects a packet by itself, it remarks that one is in an SVG, as it is to be
/// (XMP part 3, section 2.6).
fn warning(file: &Value) -> Option<&str> {
    let in_svg = "Improperly enclosed XMP property: svg:svg/svg:metadata/rdf:RDF/";
    file.get("ExifTool:Warning").and_then(Value::as_str).filter(|warning| !warning.starts_with(in_svg))
}

/// The groups of metadata that are looked at.
fn said(file: &Value) -> Value {
    let wanted = |key: &str| key.starts_with("XMP") || key.starts_with("IPTC") || key.starts_with("IFD");
    let fields = file.as_object().unwrap().iter().filter(|(key, _)| wanted(key));
    Value::Object(fields.map(|(key, value)| (key.clone(), value.clone())).collect())
}

fn xmp_of_partners() -> Value {
    json!({
        "XMP-dc:Creator": ["Åsa Öberg"],
        "XMP-dc:Rights": "© 2026 Åsa Öberg",
        "XMP-dc:Title": "Vintersjö",
        "XMP-dc:Title-ar": "بحيرة في الشتاء",
        "XMP-dc:Title-en": "Winter lake",
        "XMP-dc:Title-sv": "Vintersjö",
        "XMP-dc:Description": "Is på sjön.\nI december.",
        "XMP-dc:Description-en": "Ice on the lake.",
        "XMP-dc:Description-sv": "Is på sjön.\nI december.",
        "XMP-iptcCore:AltTextAccessibility": "Skridskoåkare <på> \"is\"",
        "XMP-iptcCore:AltTextAccessibility-ar": "متزلجون",
        "XMP-iptcCore:AltTextAccessibility-en": "Skaters",
        "XMP-iptcCore:AltTextAccessibility-sma": "Gïele",
        "XMP-iptcCore:AltTextAccessibility-sv": "Skridskoåkare <på> \"is\"",
        "XMP-iptcCore:ExtDescrAccessibility": "Tre skridskoåkare.",
        "XMP-iptcCore:ExtDescrAccessibility-en": "Three skaters.",
        "XMP-iptcCore:ExtDescrAccessibility-sv": "Tre skridskoåkare.",
        "XMP-photoshop:Credit": "Foto: Åsa Öberg / Region Norr",
        "XMP-photoshop:Source": "Region Norr",
        "XMP-xmpRights:Marked": true,
        "XMP-xmpRights:UsageTerms": "Fri att använda",
        "XMP-xmpRights:UsageTerms-en": "Free & open",
        "XMP-xmpRights:UsageTerms-sv": "Fri att använda",
        "XMP-xmpRights:WebStatement": "https://creativecommons.org/licenses/by/4.0/",
        "XMP-plus:ModelReleaseStatus": "MR-UMR",
        "XMP-iptcExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        "XMP-iptcExt:LocationShown": [
            {"LocationName": "Skuleberget", "City": "Kramfors", "ProvinceState": "Västernorrland", "CountryCode": "SE"}
        ],
    })
}

#[test]
fn partners_programs_read_all_languages() {
    let xmp = xmp_of_partners();
    for (format, file) in read(&partners()) {
        let mut wanted = xmp.clone();
        if format == Format::Jpeg {
            let fields = wanted.as_object_mut().unwrap();
            fields.insert("IPTC:CodedCharacterSet".into(), "\u{1b}%G".into());
            fields.insert("IPTC:ApplicationRecordVersion".into(), 4.into());
            fields.insert("IPTC:ObjectName".into(), "Vintersjö".into());
            fields.insert("IPTC:By-line".into(), "Åsa Öberg".into());
            fields.insert("IPTC:Credit".into(), "Foto: Åsa Öberg / Region Norr".into());
            fields.insert("IPTC:Source".into(), "Region Norr".into());
            fields.insert("IPTC:CopyrightNotice".into(), "© 2026 Åsa Öberg".into());
            fields.insert("IPTC:Caption-Abstract".into(), "Is på sjön.\nI december.".into());
        }
        assert_eq!(said(&file), wanted, "{format}");
        assert_eq!(warning(&file), None, "{format}");
        let density = match format {
            Format::Jpeg => Some((&file["JFIF:XResolution"], json!(300))),
            Format::Png => Some((&file["PNG-pHYs:PixelsPerUnitX"], json!(11811))),
            _ => None,
        };
        assert!(density.is_none_or(|(read, wanted)| *read == wanted), "{format}: {file:#}");
    }
}

#[test]
fn the_web_reads_credit_and_copyright_and_no_more() {
    let wanted = json!({"XMP-photoshop:Credit": "Foto: Åsa Öberg", "XMP-dc:Rights": "© 2026 Åsa Öberg"});
    for (format, file) in read(&Metadata::for_web("Foto: Åsa Öberg", Some("© 2026 Åsa Öberg"))) {
        assert_eq!(said(&file), wanted, "{format}");
    }
}

#[test]
fn what_is_continued_is_read_whole() {
    let long = "Lång beskrivning. ".repeat(5000);
    let credit = Some("Foto: Anna Öberg / Bildbyrån Å / Region Norr".to_owned());
    let metadata = Metadata { long_description: texts(&[("en", &long), ("sv", &long)]), credit, ..partners() };
    for (format, file) in read(&metadata) {
        assert_eq!(file["XMP-iptcCore:ExtDescrAccessibility-en"].as_str(), Some(long.trim()), "{format}");
        assert_eq!(file["XMP-iptcCore:AltTextAccessibility-en"], "Skaters", "{format}");
        if format == Format::Jpeg {
            assert_eq!(
                file["IPTC:Credit"], "Foto: Anna Öberg / Bildbyrån",
                "32 bytes, in whole letters and no space last"
            );
        }
        assert_eq!(warning(&file), None, "{format}");
    }
}

#[test]
fn we_read_what_exiftool_writes() {
    let folder = tempfile::tempdir().unwrap();
    for (_, name, bytes) in clean() {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let written = Command::new("exiftool")
        .args(["-q", "-q", "-overwrite_original", "-codedcharacterset=utf8", "-XMP-dc:Title-sv=Vintersjö"])
        .args(["-XMP-dc:Title=Vintersjö", "-XMP-iptcCore:AltTextAccessibility-en=Skaters", "-EXIF:Artist=Åsa"])
        .args(["-XMP-plus:ModelReleaseStatus=None", "-XMP-photoshop:Credit=Region Norr", "-GPSLatitude=63"])
        .args(["-GPSLatitudeRef=N", "-SerialNumber=4711", "-EXIF:DateTimeOriginal=2026:03:14 10:00:00"])
        .arg(folder.path())
        .status()
        .unwrap();
    assert!(written.success());
    for (format, name, _) in clean() {
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        let read = embedded(&bytes);
        assert_eq!((read.title, read.alt), (texts(&[("sv", "Vintersjö")]), texts(&[("en", "Skaters")])), "{format}");
        assert_eq!((read.creator.as_deref(), read.credit.as_deref()), (Some("Åsa"), Some("Region Norr")), "{format}");
        assert_eq!(read.release, Some(ModelRelease::None), "{format}");
        assert_eq!(read.taken.map(|day| day.to_string()).as_deref(), Some("2026-03-14"), "{format}");
        assert!(read.has_position && read.has_serial, "{format}");
    }
}

/// Renditions of an original that tells everything of itself, as the ladder writes them and as they are stamped.
#[test]
fn nothing_of_an_original_gets_through() {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original.jpg");
    let [(_, _, jpeg), ..] = clean();
    std::fs::write(&original, &jpeg).unwrap();
    let thumbnail = folder.path().join("small.jpg");
    std::fs::write(&thumbnail, &jpeg).unwrap();
    let with_thumbnail = format!("-ThumbnailImage<={}", thumbnail.display());
    let written = Command::new("exiftool")
        .args(["-q", "-overwrite_original", "-GPSLatitude=63", "-GPSLatitudeRef=N", "-SerialNumber=4711"])
        .args(["-XMP-exif:GPSLongitude=14", "-XMP-aux:SerialNumber=4711", "-OwnerName=Åsa", &with_thumbnail])
        .arg(&original)
        .status()
        .unwrap();
    assert!(written.success());
    let bytes = std::fs::read(&original).unwrap();
    assert!(bytes.windows(4).any(|part| part == b"4711"), "the original tells");
    let made = folder.path().join("made");
    std::fs::create_dir(&made).unwrap();
    let encodings = [Encoding::Jpeg { quality: 80 }, Encoding::Webp { quality: 80 }, Encoding::Png];
    for (at, encoding) in encodings.into_iter().enumerate() {
        let rendition = ladder(&bytes, &[Spec { width: 32, height: 24, crop: None, encoding }]).unwrap().remove(0);
        let ending = encoding.format().extensions()[0];
        let stamped = stamp(&rendition, encoding.format(), &partners()).unwrap();
        std::fs::write(made.join(format!("clean-{at}.{ending}")), rendition).unwrap();
        std::fs::write(made.join(format!("stamped-{at}.{ending}")), stamped).unwrap();
    }
    let read = exiftool(&["-j", "-a", "-u", "-G1"], &made);
    let forbidden = ["gps", "serial", "thumbnail", "owner", "preview"];
    for file in read.as_array().unwrap() {
        for key in file.as_object().unwrap().keys() {
            let name = key.to_lowercase();
            assert!(!forbidden.iter().any(|word| name.contains(word)), "{key} in {}", file["SourceFile"]);
        }
    }
    assert_eq!(read.as_array().unwrap().len(), 6);
}
