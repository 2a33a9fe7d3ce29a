//! What a file is, by its first bytes, and what it says of itself.

use super::{Fault, Header, MAX_BYTES, mp3, mp4, ogg, wav, webm};
use std::io::{Read, Seek, SeekFrom};

/// Reads what a film or a sound of `size` bytes says of itself. Of a large file only a few parts are read; nothing is
/// decoded.
///
/// # Errors
/// Everything that keeps it from being shown and can be seen without decoding: neither film nor sound, a container or a
/// codec that browsers don't play, too large, cut off before its end, without a length, or with a track of positions, subtitles or
/// data.
pub fn probe<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    if size == 0 {
        return Err(Fault::Empty);
    }
    if size > MAX_BYTES {
        return Err(Fault::TooManyBytes { bytes: size });
    }
    let mut head = Vec::new();
    reader.seek(SeekFrom::Start(0)).map_err(|error| Fault::unread(&error))?;
    reader.by_ref().take(64).read_to_end(&mut head).map_err(|error| Fault::unread(&error))?;
    by_head(&head)?.read(reader, size)
}

/// How a file is to be read.
enum Way {
    Mp4,
    Webm,
    Mp3,
    Ogg,
    Wav,
}

impl Way {
    fn read<R: Read + Seek>(&self, reader: &mut R, size: u64) -> Result<Header, Fault> {
        match self {
            Way::Mp4 => mp4::read(reader, size),
            Way::Webm => webm::read(reader, size),
            Way::Mp3 => mp3::read(reader, size),
            Way::Ogg => ogg::read(reader, size),
            Way::Wav => wav::read(reader, size),
        }
    }
}

/// Recognises the formats that browsers play, and names those that they don't.
fn by_head(head: &[u8]) -> Result<Way, Fault> {
    let has = |at: usize, magic: &[u8]| head.get(at..).is_some_and(|rest| rest.starts_with(magic));
    if has(4, b"ftyp") {
        return if has(8, b"qt  ") { Err(Fault::QuickTime) } else { Ok(Way::Mp4) };
    }
    if ["moov", "mdat", "wide", "pnot"].iter().any(|name| has(4, name.as_bytes())) {
        return Err(Fault::QuickTime);
    }
    if has(0, b"\x1A\x45\xDF\xA3") {
        return Ok(Way::Webm);
    }
    if has(0, b"OggS") {
        return Ok(Way::Ogg);
    }
    if has(0, b"RIFF") && has(8, b"WAVE") {
        return Ok(Way::Wav);
    }
    if let Some((name, ..)) = FOREIGN.iter().find(|(_, at, magic)| has(*at, magic)) {
        return Err(Fault::Unsupported { name });
    }
    let is_adts = has(0, b"\xFF\xF1") || has(0, b"\xFF\xF9");
    match head {
        _ if is_adts => Err(Fault::Unsupported { name: "AAC without a container" }),
        [b'I', b'D', b'3', ..] => Ok(Way::Mp3),
        [0xFF, second, ..] if second & 0xE0 == 0xE0 => Ok(Way::Mp3),
        _ => Err(Fault::NotAFilm),
    }
}

/// Formats that people do bring, by where they have which bytes.
const FOREIGN: [(&str, usize, &[u8]); 11] = [
    ("AVI", 8, b"AVI "),
    ("Windows Media (WMV, WMA)", 0, b"\x30\x26\xB2\x75\x8E\x66\xCF\x11"),
    ("Flash Video (FLV)", 0, b"FLV\x01"),
    ("MPEG-1 or MPEG-2", 0, b"\0\0\x01\xBA"),
    ("MPEG-1 or MPEG-2", 0, b"\0\0\x01\xB3"),
    ("MPEG transport stream (TS)", 0, b"\x47\x40"),
    ("AVCHD (MTS)", 4, b"\x47\x40"),
    ("FLAC", 0, b"fLaC"),
    ("AIFF", 0, b"FORM"),
    ("AMR", 0, b"#!AMR"),
    ("MIDI", 0, b"MThd"),
];
