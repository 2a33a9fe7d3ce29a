//! The tracks of an MP4: what is in them, by which codec, and how pictures are turned.

use super::boxes::{self, Box};
use super::window::{Window, big};
use super::{Codec, Fault, Frame};
use std::io::{Read, Seek};

/// A track that is shown or heard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Track {
    pub(super) codec: Codec,
    /// The size of its pictures; none for a sound.
    pub(super) frame: Option<Frame>,
}

/// What a track is; nothing for time codes, which players of the web pass over. Other tracks would be published unseen:
/// drones write where they are into subtitles.
pub(super) fn read<R: Read + Seek>(window: &mut Window<'_, R>, track: &Box) -> Result<Option<Track>, Fault> {
    let media = boxes::at_the_end_of(window, track, &[b"mdia"])?;
    let handler = match media.iter().find(|one| one.is(b"hdlr")) {
        Some(handler) => window.up_to(handler.content, handler.length().min(12))?,
        None => return Err(window.damaged("a track of nothing")),
    };
    match handler.get(8..12).unwrap_or_default() {
        b"vide" => {
            let sample = sample(window, track)?;
            let frame = Some(frame(window, track, &sample)?);
            Ok(Some(Track { codec: codec(&sample)?, frame }))
        }
        b"soun" => Ok(Some(Track { codec: codec(&sample(window, track)?)?, frame: None })),
        // Cameras and telephones write places and movements so, a few times a second.
        b"meta" | b"camm" => Err(Fault::Positions),
        b"tmcd" => Ok(None),
        name => Err(Fault::extra_track(name)),
    }
}

/// The description of a track's samples (`stsd`), as far as it is needed: its name and the size of its pictures.
fn sample<R: Read + Seek>(window: &mut Window<'_, R>, track: &Box) -> Result<Vec<u8>, Fault> {
    let tables = boxes::at_the_end_of(window, track, &[b"mdia", b"minf", b"stbl"])?;
    let Some(table) = tables.iter().find(|one| one.is(b"stsd")) else { return Err(window.damaged("no codec")) };
    let bytes = window.up_to(table.content, table.length().min(8 + 36))?;
    bytes.get(8..).filter(|sample| sample.len() >= 8).map(<[u8]>::to_vec).ok_or_else(|| window.damaged("no codec"))
}

fn codec(sample: &[u8]) -> Result<Codec, Fault> {
    let name = sample.get(4..8).unwrap_or_default();
    match name {
        b"avc1" | b"avc3" => Ok(Codec::H264),
        b"vp08" => Ok(Codec::Vp8),
        b"vp09" => Ok(Codec::Vp9),
        b"av01" => Ok(Codec::Av1),
        b"mp4a" => Ok(Codec::Aac),
        b"Opus" => Ok(Codec::Opus),
        b".mp3" => Ok(Codec::Mp3),
        b"fLaC" => Ok(Codec::Flac),
        b"encv" | b"enca" => Err(Fault::Locked),
        _ => Err(Fault::Codec { name: foreign(name) }),
    }
}

/// What people call a codec that browsers don't play.
fn foreign(name: &[u8]) -> String {
    let known = match name {
        b"hvc1" | b"hev1" => "HEVC (H.265)",
        b"dvh1" | b"dvhe" | b"dva1" | b"dvav" => "Dolby Vision",
        b"apch" | b"apcn" | b"apcs" | b"apco" | b"ap4h" | b"ap4x" => "ProRes",
        b"AVdn" | b"AVdh" => "DNxHD",
        b"mp4v" => "MPEG-4 Visual (DivX, Xvid)",
        b"jpeg" | b"mjpa" | b"mjpb" => "Motion JPEG",
        b"ac-3" | b"ec-3" | b"ac-4" => "Dolby Digital",
        b"alac" => "Apple Lossless (ALAC)",
        b"sowt" | b"twos" | b"lpcm" | b"ipcm" | b"in24" => "PCM",
        b"samr" | b"sawb" => "AMR",
        _ => return name.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_graphic).collect(),
    };
    known.to_owned()
}

/// The size as it is looked at: that of the track's head (`tkhd`), which has square pixels, turned by its matrix. Where
/// it says nothing, the size of the samples.
fn frame<R: Read + Seek>(window: &mut Window<'_, R>, track: &Box, sample: &[u8]) -> Result<Frame, Fault> {
    let parts = boxes::inside(window, track)?;
    let Some(head) = parts.iter().find(|one| one.is(b"tkhd")) else {
        return Err(window.damaged("a track without a head"));
    };
    let bytes = window.up_to(head.content, head.length().min(96))?;
    // Version 1 has longer times before it.
    let matrix = if bytes.first() == Some(&1) { 52 } else { 40 };
    let value = |at: usize| big(&bytes, at, 4).unwrap_or_default();
    let is_turned = value(matrix) == 0 && value(matrix + 16) == 0 && value(matrix + 4) != 0;
    let whole = |at: usize| u32::try_from((value(at) + 0x8000) >> 16).unwrap_or_default();
    let stored = |at: usize| big(sample, at, 2).and_then(|side| u32::try_from(side).ok()).unwrap_or_default();
    let or_else = |said: u32, stored: u32| if said > 0 { said } else { stored };
    let (width, height) = (or_else(whole(matrix + 36), stored(32)), or_else(whole(matrix + 40), stored(34)));
    if width == 0 || height == 0 {
        return Err(window.damaged("a side of no pixels"));
    }
    Ok(if is_turned { Frame { width: height, height: width } } else { Frame { width, height } })
}
