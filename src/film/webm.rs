//! WebM: the part of Matroska (RFC 9559) that browsers play.

use super::elements::{self, Element};
use super::window::Window;
use super::{Blank, Codec, Container, Fault, Frame, Header};
use std::io::{Read, Seek};

const HEAD: u32 = 0x1A45_DFA3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_A966;
const SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK: u32 = 0xAE;
const TRACK_TYPE: u32 = 0x83;
const CODEC: u32 = 0x86;
const ENCODINGS: u32 = 0x6D80;
const VIDEO: u32 = 0xE0;
const PIXELS: [u32; 2] = [0xB0, 0xBA];
const SHOWN: [u32; 2] = [0x54B0, 0x54BA];
const UNIT: u32 = 0x54B2;
/// What is said beside the film: tags, attached files; and in its information, its title and the name of its file.
const SAID_BESIDE: [u32; 4] = [0x1254_C367, 0x1941_A469, 0x7BA9, 0x7384];

/// A track that is shown or heard.
struct Track {
    codec: Codec,
    frame: Option<Frame>,
}

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut window = Window::new(reader, Container::Webm, size);
    let all = elements::between(&mut window, 0, size)?;
    let head = all.first().filter(|one| one.id == HEAD).ok_or(Fault::NotAFilm)?;
    let parts = elements::inside(&mut window, head)?;
    if let Some(kind) = find(&parts, DOC_TYPE)
        && kind.bytes(&mut window)?.starts_with(b"matroska")
    {
        return Err(Fault::Unsupported { name: "Matroska (MKV)" });
    }
    let segment = find(&all, SEGMENT).ok_or_else(|| window.truncated())?;
    let parts = elements::inside(&mut window, segment)?;
    let mut tracks = Vec::new();
    for list in parts.iter().filter(|one| one.id == TRACKS) {
        for track in elements::inside(&mut window, list)?.iter().filter(|one| one.id == TRACK) {
            tracks.push(read_track(&mut window, track)?);
        }
    }
    let info = find(&parts, INFO).ok_or_else(|| window.truncated())?;
    let about = elements::inside(&mut window, info)?;
    let beside = parts.iter().chain(&about).filter(|one| SAID_BESIDE.contains(&one.id));
    let blanks = beside.filter_map(Element::blank).collect();
    let milliseconds = length(&mut window, &about)?;
    header(tracks, milliseconds, size, blanks)
}

fn header(mut tracks: Vec<Track>, milliseconds: u64, bytes: u64, blanks: Vec<Blank>) -> Result<Header, Fault> {
    if tracks.is_empty() {
        return Err(Fault::NothingInIt);
    }
    tracks.sort_by_key(|track| track.frame.is_none());
    Ok(Header {
        container: Container::Webm,
        codecs: tracks.iter().map(|track| track.codec).collect(),
        frame: tracks.iter().find_map(|track| track.frame),
        has_sound: tracks.iter().any(|track| track.frame.is_none()),
        milliseconds,
        bytes,
        starts_at_once: true,
        blanks,
    })
}

fn find(elements: &[Element], id: u32) -> Option<&Element> {
    elements.iter().find(|one| one.id == id)
}

/// A number that an element may say.
fn number<R: Read + Seek>(window: &mut Window<'_, R>, parts: &[Element], id: u32) -> Result<Option<u64>, Fault> {
    find(parts, id).map(|one| one.number(window)).transpose()
}

/// What a track is. One of subtitles or data would be published unseen, whatever it says.
fn read_track<R: Read + Seek>(window: &mut Window<'_, R>, track: &Element) -> Result<Track, Fault> {
    let parts = elements::inside(window, track)?;
    let kind = number(window, &parts, TRACK_TYPE)?;
    let Some(name) = find(&parts, CODEC) else { return Err(window.damaged("no codec")) };
    let name = name.bytes(window)?;
    if ![Some(1), Some(2)].contains(&kind) {
        return Err(Fault::extra_track(&name));
    }
    if find(&parts, ENCODINGS).is_some() {
        return Err(Fault::Locked);
    }
    let codec = codec(&name)?;
    let frame = match find(&parts, VIDEO) {
        Some(video) if kind == Some(1) => Some(frame(window, video)?),
        _ if kind == Some(1) => return Err(window.damaged("a side of no pixels")),
        _ => None,
    };
    Ok(Track { codec, frame })
}

fn codec(name: &[u8]) -> Result<Codec, Fault> {
    match name.strip_suffix(b"\0").unwrap_or(name) {
        b"V_VP8" => Ok(Codec::Vp8),
        b"V_VP9" => Ok(Codec::Vp9),
        b"V_AV1" => Ok(Codec::Av1),
        b"A_OPUS" => Ok(Codec::Opus),
        b"A_VORBIS" => Ok(Codec::Vorbis),
        other => {
            let name = other.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_graphic).take(40).collect();
            Err(Fault::Codec { name })
        }
    }
}

/// The size as it is looked at: the one it is to be shown in, if that is said in pixels.
fn frame<R: Read + Seek>(window: &mut Window<'_, R>, video: &Element) -> Result<Frame, Fault> {
    let parts = elements::inside(window, video)?;
    let in_pixels = number(window, &parts, UNIT)?.is_none_or(|unit| unit == 0);
    let mut side = |index: usize| -> Result<u32, Fault> {
        let of = |ids: &[u32; 2]| ids.get(index).copied().unwrap_or_default();
        let shown = number(window, &parts, of(&SHOWN))?.filter(|side| in_pixels && *side > 0);
        let side = shown.or(number(window, &parts, of(&PIXELS))?).unwrap_or_default();
        u32::try_from(side).ok().filter(|side| *side > 0).ok_or_else(|| window.damaged("a side of no pixels"))
    };
    Ok(Frame { width: side(0)?, height: side(1)? })
}

/// `Duration` counts in `TimestampScale`, which counts in nanoseconds. What a browser recorded has none.
fn length<R: Read + Seek>(window: &mut Window<'_, R>, info: &[Element]) -> Result<u64, Fault> {
    let scale = number(window, info, SCALE)?.unwrap_or(1_000_000);
    let duration = find(info, DURATION).map(|one| one.float(window)).transpose()?.flatten();
    let milliseconds = duration.map_or(0.0, |duration| (duration * scale as f64 / 1e6).round());
    if milliseconds < 1.0 {
        return Err(Fault::NoLength);
    }
    Ok(milliseconds as u64)
}
