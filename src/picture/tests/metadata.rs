//! Metadata into files and out of them again.

use super::super::metadata::FORM;
use super::super::{
    DigitalSourceType, Embedded, Encoding, Format, Metadata, ModelRelease, Place, Spec, embedded, ladder, probe, stamp,
};
use super::samples::{file, jpeg, jpeg_of, jpeg_with_exif, png_chunk, png_with, scene, webp_with_exif};
use crate::base::{Date, Digest, Lang, PerLang};
use image::{DynamicImage, ImageFormat, load_from_memory};
use proptest::prelude::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn texts(texts: &[(&str, &str)]) -> PerLang<String> {
    let mut found = PerLang::new();
    for (tag, text) in texts {
        found.insert(if tag.is_empty() { Lang::none() } else { lang(tag) }, (*text).to_owned());
    }
    found
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Something of everything, with what XML, YAML and old programs stumble over.
fn whole() -> Metadata {
    Metadata {
        languages: vec![lang("sv"), lang("en")],
        title: texts(&[("ar", "بحيرة"), ("en", "Winter lake & <ice>"), ("sv", "Vintersjö")]),
        description: texts(&[("sv", "Storsjön fryser.\nOfta i december.")]),
        alt: texts(&[("ar", "متزلجون"), ("en", "Skaters"), ("sv", "Skridskoåkare på \"blank\" is")]),
        long_description: texts(&[("en", "At length.")]),
        usage_terms: texts(&[("en", "Free to use."), ("sv", "Fri att använda.")]),
        creator: some("Åsa Öberg"),
        credit: some("Foto: Åsa Öberg / Region Jämtland Härjedalen"),
        copyright: some("© 2026 Åsa Öberg"),
        licence_url: some("https://creativecommons.org/licenses/by/4.0/?a=1&b=2"),
        source: some("Region Jämtland Härjedalen"),
        marked: Some(true),
        release: Some(ModelRelease::Limited),
        source_type: Some(DigitalSourceType::CompositeWithTrained),
        place: Some(Place {
            name: some("Skuleberget"),
            municipality: some("Kramfors"),
            region: some("Västernorrland"),
            country: some("SE"),
        }),
        density: Some(300),
    }
}

/// What is read again of [`whole`].
fn read_again() -> Embedded {
    let Metadata { title, description, alt, long_description, usage_terms, .. } = whole();
    let Metadata { creator, credit, copyright, licence_url, source, release, source_type, .. } = whole();
    let words = Embedded { title, description, alt, long_description, usage_terms, ..Embedded::default() };
    Embedded { creator, credit, copyright, licence_url, source, release, source_type, ..words }
}

/// A file of each format and form that our encoders write, and one that is transparent.
fn clean() -> Vec<(Format, Vec<u8>)> {
    let png = file(scene(48, 36), ImageFormat::Png);
    let mut seen_through = DynamicImage::from(scene(48, 36)).into_rgba8();
    seen_through.pixels_mut().for_each(|pixel| pixel[3] = 100);
    let glass = file(seen_through.clone(), ImageFormat::Png);
    let made =
        |png: &[u8], encoding| ladder(png, &[Spec { width: 48, height: 36, crop: None, encoding }]).unwrap().remove(0);
    vec![
        (Format::Jpeg, made(&png, Encoding::Jpeg { quality: 80 })),
        (Format::Webp, made(&png, Encoding::Webp { quality: 80 })),
        (Format::Webp, made(&glass, Encoding::Webp { quality: 80 })),
        (Format::Webp, file(scene(48, 36), ImageFormat::WebP)),
        (Format::Webp, file(seen_through, ImageFormat::WebP)),
        (Format::Png, png),
        (Format::Png, glass),
    ]
}

#[test]
fn what_is_written_is_read_and_the_picture_stays() {
    for (format, bytes) in clean() {
        let stamped = stamp(&bytes, format, &whole()).unwrap();
        assert_eq!(embedded(&stamped), read_again(), "{format}");
        assert_eq!(probe(&stamped), probe(&bytes), "{format}");
        let (before, after) = (load_from_memory(&bytes).unwrap(), load_from_memory(&stamped).unwrap());
        assert_eq!(before, after, "{format}");
        assert_eq!(stamp(&stamped, format, &whole()).unwrap(), stamped, "{format}: a second time changes nothing");
        assert_eq!(embedded(&bytes), Embedded::default());
    }
}

/// The least that an AVIF has: a picture of three bytes.
fn avif() -> Vec<u8> {
    let part =
        |name: &[u8; 4], data: &[u8]| [&u32::try_from(data.len() + 8).unwrap().to_be_bytes()[..], name, data].concat();
    let places = [&[0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0][..], &[115, 0, 0, 0, 3]].concat();
    let list = [&[0, 0, 0, 0, 0, 1][..], &part(b"infe", b"\x02\0\0\0\0\x01\0\0av01\0")].concat();
    let items = [vec![0; 4], part(b"pitm", &[0, 0, 0, 0, 0, 1]), part(b"iloc", &places), part(b"iinf", &list)].concat();
    [part(b"ftyp", b"avif\0\0\0\0"), part(b"meta", &items), part(b"mdat", b"av1")].concat()
}

/// The picture must be found where the file says that it is.
#[test]
fn an_avif_keeps_its_picture() {
    let stamped = stamp(&avif(), Format::Avif, &whole()).unwrap();
    let at = |wanted: &[u8]| stamped.windows(wanted.len()).position(|part| part == wanted).unwrap();
    let places = at(b"iloc") + 4 + 8;
    let place = |item: usize| {
        let number = |at: usize| u32::from_be_bytes(stamped[at..at + 4].try_into().unwrap()) as usize;
        let entry = places + item * 14 + 6;
        &stamped[number(entry)..number(entry) + number(entry + 4)]
    };
    assert_eq!(place(0), b"av1");
    assert!(place(1).starts_with(b"<?xpacket begin") && place(1).ends_with(b"<?xpacket end=\"r\"?>"));
    for cut in 0..avif().len() {
        assert!(stamp(&avif()[..cut], Format::Avif, &whole()).is_err(), "{cut}");
    }
}

/// Into files of fixed bytes, without a picture: what encoders write changes with their versions.
#[test]
fn other_bytes_are_another_form() {
    let jpeg = b"\xFF\xD8\xFF\xDA\0\x02\xFF\xD9".to_vec();
    let webp = b"RIFF\x12\0\0\0WEBPVP8L\x05\0\0\0\x2F\0\0\0\0\0".to_vec();
    let png = [b"\x89PNG\r\n\x1A\n".to_vec(), png_chunk(*b"IHDR", &[0; 13]), png_chunk(*b"IEND", b"")].concat();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>".to_vec();
    let files =
        [(Format::Jpeg, jpeg), (Format::Webp, webp), (Format::Png, png), (Format::Svg, svg), (Format::Avif, avif())];
    let written = files.map(|(format, bytes)| Digest::of(&stamp(&bytes, format, &whole()).unwrap()));
    let digest = Digest::join(&written).short();
    assert_eq!(
        (FORM, digest.as_str()),
        ("2", "f96a647d3e"),
        "the bytes are others: count FORM up, and put in the new digest"
    );
}

#[test]
fn nothing_to_say_changes_nothing() {
    let empty = Metadata { credit: some("  "), title: texts(&[("sv", "")]), ..Metadata::default() };
    for (format, bytes) in clean() {
        assert_eq!(stamp(&bytes, format, &empty).unwrap(), bytes);
    }
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>";
    assert_eq!(stamp(svg, Format::Svg, &empty).unwrap(), svg);
    assert_eq!(stamp(&avif(), Format::Avif, &empty).unwrap(), avif());
}

#[test]
fn the_web_is_told_little() {
    let metadata = Metadata::for_web("Foto: Åsa Öberg", Some("© 2026 Åsa Öberg"));
    for (format, bytes) in clean() {
        let stamped = stamp(&bytes, format, &metadata).unwrap();
        let (credit, copyright) = (metadata.credit.clone(), metadata.copyright.clone());
        assert_eq!(embedded(&stamped), Embedded { credit, copyright, ..Embedded::default() });
        assert!(stamped.len() - bytes.len() < 640, "{format}: {} bytes more", stamped.len() - bytes.len());
        assert!(!stamped.windows(4).any(|part| part == b"8BIM"), "{format}");
    }
}

#[test]
fn a_webp_announces_what_is_in_it() {
    let flags = |bytes: &[u8]| (bytes[12..16].to_vec(), bytes[20]);
    let made: Vec<u8> = clean()
        .iter()
        .filter(|(format, _)| *format == Format::Webp)
        .map(|(format, bytes)| {
            let stamped = stamp(bytes, *format, &whole()).unwrap();
            assert_eq!(stamped.len(), 8 + u32::from_le_bytes(stamped[4..8].try_into().unwrap()) as usize);
            assert_eq!(flags(&stamped).0, b"VP8X");
            flags(&stamped).1
        })
        .collect();
    // XMP 0x04, alpha 0x10; lossy, lossy and transparent, lossless, lossless and transparent.
    assert_eq!(made, [0x04, 0x14, 0x04, 0x14]);
    let with_exif = webp_with_exif(&clean()[1].1, 48, 36, b"II*\0\x08\0\0\0\0\0");
    let stamped = stamp(&with_exif, Format::Webp, &whole()).unwrap();
    assert_eq!(flags(&stamped).1, 0x04, "EXIF has gone, and so has its flag");
    assert!(!stamped.windows(4).any(|part| part == b"EXIF"));
}

#[test]
fn a_packet_too_long_for_a_segment_is_continued() {
    let long = "Lång beskrivning. ".repeat(3000);
    let metadata = Metadata {
        long_description: texts(&[("sv", &long), ("en", &long), ("ar", &long)]),
        description: texts(&[("sv", &long), ("en", &long)]),
        ..whole()
    };
    let (_, jpeg) = clean().remove(0);
    let stamped = stamp(&jpeg, Format::Jpeg, &metadata).unwrap();
    assert_eq!(load_from_memory(&jpeg).unwrap(), load_from_memory(&stamped).unwrap());
    let read = embedded(&stamped);
    assert_eq!((read.alt, read.title), (whole().alt, whole().title));
    assert!(stamped.windows(15).any(|part| part == b"HasExtendedXMP="));
    // A WebP has no such limit.
    let (_, webp) = clean().remove(1);
    let read = embedded(&stamp(&webp, Format::Webp, &metadata).unwrap());
    assert_eq!(read.long_description.get(&lang("ar")).map(String::as_str), Some(long.trim()));
}

#[test]
fn metadata_of_others_is_replaced_and_hidden_pictures_go() {
    let (_, clean_jpeg) = clean().remove(0);
    let exif = super::samples::exif(6);
    let dirty = jpeg_with_exif(&clean_jpeg, &exif);
    let thumb = [b"\xFF\xE0\0\x0CJFXX\0\x13\0\0\0\0".as_slice(), &dirty[2..]].concat();
    let dirty = [b"\xFF\xD8".as_slice(), &thumb].concat();
    let stamped = stamp(&dirty, Format::Jpeg, &whole()).unwrap();
    assert_eq!(stamped, stamp(&clean_jpeg, Format::Jpeg, &whole()).unwrap());
    assert!(!stamped.windows(4).any(|part| part == b"Exif" || part == b"JFXX"));
}

/// EXIF's fields, little-endian, all of them texts; the position is in a directory of its own.
fn exif_words(fields: &[(u16, &str)]) -> Vec<u8> {
    let count = u16::try_from(fields.len() + 1).unwrap();
    let mut block = [b"II*\0\x08\0\0\0".as_slice(), &count.to_le_bytes()].concat();
    let mut data_at = 8 + 2 + 12 * usize::from(count) + 4;
    let gps_at = data_at + fields.iter().map(|(_, text)| text.len() + 1).sum::<usize>();
    let mut data = Vec::new();
    for (tag, text) in fields {
        let length = u32::try_from(text.len() + 1).unwrap();
        block.extend(tag.to_le_bytes());
        block.extend([2, 0]);
        block.extend(length.to_le_bytes());
        block.extend(u32::try_from(data_at).unwrap().to_le_bytes());
        data.extend_from_slice(text.as_bytes());
        data.push(0);
        data_at += text.len() + 1;
    }
    block.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0]);
    block.extend(u32::try_from(gps_at).unwrap().to_le_bytes());
    block.extend([0; 4]);
    block.extend(data);
    // One field: the reference of latitude is north.
    block.extend([1, 0, 1, 0, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0, 0, 0, 0, 0]);
    block
}

#[test]
fn exif_is_read_where_nothing_better_stands() {
    let block = exif_words(&[
        (0x010E, "Storsjön i december"),
        (0x013B, "Åsa Öberg"),
        (0x8298, "© Åsa Öberg"),
        (0xA431, "serial-4711"),
    ]);
    let png = png_with(&file(scene(8, 8), ImageFormat::Png), &png_chunk(*b"eXIf", &block));
    let read = embedded(&png);
    assert_eq!(read.description, texts(&[("", "Storsjön i december")]));
    assert_eq!((read.creator, read.copyright), (some("Åsa Öberg"), some("© Åsa Öberg")));
    assert!(read.has_position && read.has_serial);
    assert!(read.alt.is_empty() && read.title.is_empty(), "a caption is no alternative text");
    let camera = exif_words(&[(0x010E, "OLYMPUS DIGITAL CAMERA")]);
    assert!(embedded(&jpeg_with_exif(&jpeg(&scene(8, 8)), &camera)).description.is_empty());
    let stamped = stamp(&png, Format::Png, &Metadata::for_web("a", None)).unwrap();
    let read = embedded(&stamped);
    assert!(!read.has_position && !read.has_serial && read.creator.is_none());
}

fn with_packet(packet: &str) -> Embedded {
    let chunk = png_chunk(*b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", packet.as_bytes()].concat());
    embedded(&png_with(&file(scene(8, 8), ImageFormat::Png), &chunk))
}

#[test]
fn xmp_is_read_in_each_of_its_spellings() {
    let head = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:d='http://purl.org/dc/elements/1.1/' \
        xmlns:e='http://ns.adobe.com/exif/1.0/' xmlns:p='http://ns.adobe.com/photoshop/1.0/' \
        xmlns:r='http://ns.adobe.com/xap/1.0/rights/' xmlns:u='http://ns.useplus.org/ldf/xmp/1.0/'>";
    let read = with_packet(&format!(
        "<?xpacket begin='' id='x'?>{head}<rdf:Description p:Credit='A &amp; B' e:DateTimeOriginal='2026-03-14T10:00:00'/>\
        <rdf:Description><d:creator><rdf:Bag><rdf:li>A</rdf:li><rdf:li>B&#233;</rdf:li></rdf:Bag></d:creator>\
        <d:title>Plain</d:title><r:WebStatement rdf:resource='https://a.example/'/>\
        <d:description><rdf:Alt><rdf:li xml:lang='x-default'>En</rdf:li><rdf:li xml:lang='sv-se'>En</rdf:li></rdf:Alt></d:description>\
        <u:ModelReleaseStatus>MR-UMR</u:ModelReleaseStatus>\
        <e:GPSLatitude>63,10N</e:GPSLatitude></rdf:Description></rdf:RDF><?xpacket end='w'?>   "
    ));
    let wanted = Embedded {
        title: texts(&[("", "Plain")]),
        description: texts(&[("sv-SE", "En")]),
        creator: some("A, Bé"),
        credit: some("A & B"),
        licence_url: some("https://a.example/"),
        release: Some(ModelRelease::Unlimited),
        taken: Date::parse("2026-03-14"),
        has_position: true,
        ..Embedded::default()
    };
    assert_eq!(read, wanted);
    let cut = with_packet(&format!("{head}<rdf:Description p:Credit='A'><d:title>Half"));
    assert_eq!((cut.credit, cut.title), (some("A"), texts(&[("", "Half")])));
    assert_eq!(with_packet(&format!("{head}{}", "<rdf:li>".repeat(100_000))), Embedded::default());
    assert_eq!(with_packet("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), Embedded::default());
}

/// Each would keep a reader without limits busy for minutes, or much longer.
#[test]
fn a_packet_made_to_keep_readers_busy_is_left() {
    let head = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>";
    let names: String = (0..300_000).map(|at| format!(" a{at}=''")).collect();
    assert_eq!(with_packet(&format!("{head}<rdf:Description{names}/></rdf:RDF>")), Embedded::default());
    let spaces: String = (0..480).map(|at| format!(" xmlns:a{at}='b'")).collect();
    let nested = format!("<rdf:li{spaces}>").repeat(20);
    assert_eq!(with_packet(&format!("{head}{nested}{}", "<c:d/>".repeat(400_000))), Embedded::default());
}

/// Photoshop's block with fields of record 2, whose writer says nothing of how letters are written.
fn jpeg_with_iim(fields: &[(u8, &[u8])]) -> Vec<u8> {
    let data: Vec<u8> = fields
        .iter()
        .flat_map(|(number, text)| [&[0x1C, 2, *number, 0, u8::try_from(text.len()).unwrap()], *text].concat())
        .collect();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    let other = b"8BIM\x03\xED\x03abc\0\0\0\x01x\0".as_slice();
    let block = [b"Photoshop 3.0\0", other, b"8BIM\x04\x04\0\0", &length, &data].concat();
    jpeg_of(scene(8, 8).as_raw(), 8, 8, jpeg_encoder::ColorType::Rgb, |encoder| {
        encoder.add_app_segment(13, block).unwrap();
    })
}

#[test]
fn iim_is_read_whatever_its_letters() {
    let read = embedded(&jpeg_with_iim(&[
        (5, b"Vintersj\xF6"),
        (80, "Åsa".as_bytes()),
        (80, b"Bo"),
        (110, b"Bild AB"),
        (55, b"20260314"),
    ]));
    assert_eq!(read.title, texts(&[("", "Vintersjö")]));
    assert_eq!((read.creator, read.credit), (some("Åsa, Bo"), some("Bild AB")));
    assert_eq!(read.taken, Date::parse("2026-03-14"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damage_does_no_harm(
        which in 0..7_usize,
        changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..20),
        keep in 0..100_usize,
    ) {
        let (format, bytes) = clean().swap_remove(which);
        let mut bytes = stamp(&bytes, format, &whole()).unwrap();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let cut = &bytes[..bytes.len() * keep / 100];
        for bytes in [&bytes[..], cut] {
            let _ = embedded(bytes);
            let _ = stamp(bytes, format, &whole());
        }
    }

    #[test]
    fn any_words_go_in_and_come_out(text in "\\PC{1,200}", tag in "[a-z]{2}") {
        let Some(lang) = Lang::parse(&tag) else { return Ok(()) };
        let mut alt = PerLang::new();
        alt.insert(lang, text.clone());
        let (format, bytes) = clean().swap_remove(5);
        let read = embedded(&stamp(&bytes, format, &Metadata { alt, ..Metadata::default() }).unwrap()).alt;
        let found = read.iter().next().map(|(_, text)| text.as_str()).unwrap_or_default();
        prop_assert_eq!(found.trim(), text.trim());
    }
}
