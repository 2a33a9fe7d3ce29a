//! What is read from whole files.

use super::{playable, probe_bytes, sample};
use crate::film::{Blanked, Codec, Container, Fault, Frame};
use std::io::Read;

fn published(bytes: &[u8]) -> Vec<u8> {
    let header = probe_bytes(bytes).unwrap();
    let mut out = Vec::new();
    Blanked::new(bytes, &header.blanks).read_to_end(&mut out).unwrap();
    out
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn a_film_says_how_long_and_how_large_it_is() {
    let header = probe_bytes(sample!("first.mp4")).unwrap();
    assert_eq!((header.container, header.media_type(), header.ending()), (Container::Mp4, "video/mp4", "mp4"));
    assert_eq!(header.codecs, [Codec::H264, Codec::Aac]);
    assert_eq!(header.frame, Some(Frame { width: 64, height: 48 }));
    assert!(header.has_sound && header.starts_at_once);
    // Sound comes in blocks of 64 ms here, and the last one runs over.
    assert!((2000..2100).contains(&header.milliseconds), "{}", header.milliseconds);
    assert_eq!(header.bytes, sample!("first.mp4").len() as u64);
}

#[test]
fn a_table_of_contents_at_the_end_is_noticed() {
    let header = probe_bytes(sample!("last.mp4")).unwrap();
    assert!(!header.starts_at_once && !header.has_sound);
    assert_eq!(header.milliseconds, 2000);
}

#[test]
fn a_turned_film_has_the_size_that_it_is_seen_in() {
    let header = probe_bytes(sample!("turned.mp4")).unwrap();
    assert_eq!(header.frame, Some(Frame { width: 48, height: 64 }));
}

#[test]
fn webm_is_read_too() {
    let header = probe_bytes(sample!("vp9.webm")).unwrap();
    assert_eq!((header.container, header.media_type(), header.ending()), (Container::Webm, "video/webm", "webm"));
    assert_eq!(header.codecs, [Codec::Vp9, Codec::Opus]);
    assert_eq!(header.frame, Some(Frame { width: 64, height: 48 }));
    assert_eq!(header.milliseconds, 2008);
}

#[test]
fn sounds_have_a_length_and_no_size() {
    let of = |bytes: &[u8]| {
        let header = probe_bytes(bytes).unwrap();
        assert!(header.frame.is_none() && header.has_sound);
        (header.media_type(), header.codecs[0], header.milliseconds)
    };
    assert_eq!(of(sample!("sound.wav")), ("audio/wav", Codec::Pcm, 500));
    assert_eq!(of(sample!("sound.ogg")), ("audio/ogg", Codec::Vorbis, 2000));
    let near = |(kind, codec, length): (&'static str, Codec, u64)| (kind, codec, length / 200);
    assert_eq!(near(of(sample!("sound.m4a"))), ("audio/mp4", Codec::Aac, 10));
    assert_eq!(near(of(sample!("sound.mp3"))), ("audio/mpeg", Codec::Mp3, 10));
    assert_eq!(near(of(sample!("sound.opus"))), ("audio/ogg", Codec::Opus, 10));
}

#[test]
fn what_browsers_do_not_play_is_told_by_name() {
    let of = |bytes: &[u8]| probe_bytes(bytes).unwrap_err();
    assert_eq!(of(sample!("hevc.mp4")), Fault::Codec { name: "HEVC (H.265)".to_owned() });
    assert_eq!(of(sample!("film.mov")), Fault::QuickTime);
    assert_eq!(of(sample!("film.mkv")), Fault::Unsupported { name: "Matroska (MKV)" });
    assert_eq!(of(sample!("live.webm")), Fault::NoLength);
    assert_eq!(of(sample!("fragments.mp4")), Fault::NoLength);
    assert_eq!(of(b"RIFF\0\0\0\0AVI LIST"), Fault::Unsupported { name: "AVI" });
    assert_eq!(of(b"\xFF\xD8\xFF\xE0 a photograph"), Fault::NotAFilm);
    assert_eq!(of(b"WEBVTT\n"), Fault::NotAFilm);
    assert_eq!(of(b""), Fault::Empty);
}

#[test]
fn a_track_of_positions_is_refused() {
    let mut bytes = sample!("first.mp4").to_vec();
    let at = bytes.windows(4).position(|part| part == b"soun").unwrap();
    bytes[at..at + 4].copy_from_slice(b"meta");
    assert_eq!(probe_bytes(&bytes), Err(Fault::Positions));
}

/// Drones write where they are into subtitles, which would leave with the film.
#[test]
fn a_track_of_words_is_refused() {
    let named = |bytes: &[u8]| match probe_bytes(bytes) {
        Err(Fault::ExtraTrack { name }) => name,
        other => panic!("{other:?}"),
    };
    assert!(has(sample!("words.mp4"), "latitude") && has(sample!("words.webm"), "latitude"));
    assert_eq!(named(sample!("words.mp4")), "sbtl");
    assert_eq!(named(sample!("words.webm")), "D_WEBVTT/SUBTITLES");
    let with_track = |handler: &[u8]| {
        let mut bytes = sample!("first.mp4").to_vec();
        let at = bytes.windows(4).position(|part| part == b"soun").unwrap();
        bytes[at..at + 4].copy_from_slice(handler);
        bytes
    };
    for handler in ["text", "subt", "clcp", "data"] {
        assert_eq!(named(&with_track(handler.as_bytes())), handler);
    }
    assert!(!probe_bytes(&with_track(b"tmcd")).unwrap().has_sound, "time codes say nothing of places");
}

#[test]
fn nothing_said_beside_a_film_is_published() {
    for (name, bytes) in playable() {
        let copy = published(bytes);
        assert_eq!(copy.len(), bytes.len(), "{name}");
        let before = probe_bytes(bytes).unwrap();
        let after = probe_bytes(&copy).unwrap();
        assert_eq!((before.frame, before.milliseconds), (after.frame, after.milliseconds), "{name}");
        for said in ["SERIAL-4711", "+63.1792", "Secret title"] {
            assert!(!has(&copy, said), "{name} says {said}");
        }
        assert!(published(&copy) == copy, "{name}: what is blanked stays so");
    }
    for bytes in [sample!("first.mp4"), sample!("vp9.webm"), sample!("sound.mp3"), sample!("sound.wav")] {
        assert!(has(bytes, "Secret title"));
    }
    assert!(has(sample!("first.mp4"), "+63.1792") && has(sample!("vp9.webm"), "SERIAL-4711"));
}

/// As much is read of a film of 1.9 GB as of a small one.
#[test]
fn a_large_film_is_not_read_through() {
    struct Large {
        head: Vec<u8>,
        at: u64,
        read: usize,
    }
    impl Read for Large {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let from = usize::try_from(self.at).unwrap();
            let rest = self.head.get(from..).unwrap_or_default();
            let count = into.len();
            into.fill(0);
            into.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            self.at += count as u64;
            self.read += count;
            Ok(count)
        }
    }
    impl std::io::Seek for Large {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            let std::io::SeekFrom::Start(at) = to else { panic!("{to:?}") };
            self.at = at;
            Ok(at)
        }
    }
    let size = 1_900_000_000;
    let mut head = sample!("first.mp4").to_vec();
    let at = head.windows(4).position(|part| part == b"mdat").unwrap() - 4;
    head[at..at + 4].copy_from_slice(&u32::try_from(size - at as u64).unwrap().to_be_bytes());
    let mut film = Large { head, at: 0, read: 0 };
    assert!(super::probe(&mut film, size).is_ok());
    assert!(film.read < 10_000, "{} bytes read", film.read);
    assert_eq!(super::probe(&mut film, 2_000_000_001), Err(Fault::TooManyBytes { bytes: 2_000_000_001 }));
}
