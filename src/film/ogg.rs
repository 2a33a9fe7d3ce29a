//! Ogg with Opus or Vorbis: the first page says what is in it, the last one how long it is (RFC 3533, RFC 7845).

use super::window::{Window, little, milliseconds};
use super::{Codec, Container, Fault, Header};
use std::io::{Read, Seek};

/// The longest page there can be, which the last one may be.
const LONGEST_PAGE: u64 = 65_307;

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut window = Window::new(reader, Container::Ogg, size);
    let head = window.up_to(0, 28 + 64)?;
    let content = head.get(28..).ok_or_else(|| window.truncated())?;
    let serial = little(&head, 14, 4);
    let (codec, rate, skipped) = if content.starts_with(b"OpusHead") {
        (Codec::Opus, Some(48_000), little(content, 10, 2))
    } else if content.starts_with(b"\x01vorbis") {
        (Codec::Vorbis, little(content, 12, 4), Some(0))
    } else {
        return Err(Fault::Codec { name: foreign(content).to_owned() });
    };
    let from = size.saturating_sub(LONGEST_PAGE);
    let end = window.up_to(from, LONGEST_PAGE)?;
    let last = last_page(&end, serial).ok_or_else(|| window.truncated())?;
    let samples = last.saturating_sub(skipped.unwrap_or_default());
    let length = rate.and_then(|rate| milliseconds(samples, rate)).filter(|length| *length > 0);
    Ok(Header {
        container: Container::Ogg,
        codecs: vec![codec],
        frame: None,
        has_sound: true,
        milliseconds: length.ok_or(Fault::NoLength)?,
        bytes: size,
        starts_at_once: true,
        blanks: Vec::new(),
    })
}

/// Up to which sample the last page goes; nothing if that page isn't whole or isn't the last one of its stream.
fn last_page(end: &[u8], serial: Option<u64>) -> Option<u64> {
    const IS_LAST: u8 = 4;
    let at = (0..end.len()).rev().find(|at| end.get(*at..).is_some_and(|rest| rest.starts_with(b"OggS")))?;
    let page = end.get(at..)?;
    let count = usize::from(*page.get(26)?);
    let content: usize = page.get(27..27 + count)?.iter().map(|length| usize::from(*length)).sum();
    let is_whole = page.len() == 27 + count + content;
    let is_last = page.get(5)? & IS_LAST != 0 && little(page, 14, 4) == serial;
    little(page, 6, 8).filter(|_| is_whole && is_last)
}

/// What people call what else is put into Ogg.
fn foreign(content: &[u8]) -> &'static str {
    if content.starts_with(b"\x80theora") {
        "Theora"
    } else if content.starts_with(b"Speex") {
        "Speex"
    } else if content.starts_with(b"\x7FFLAC") {
        "FLAC"
    } else {
        "Ogg"
    }
}
