//! MP4 and M4A: ISO base media files (ISO/IEC 14496-12), of which only the tables of contents are read.

use super::boxes::{self, Box};
use super::tracks::{self, Track};
use super::window::{Window, big, milliseconds};
use super::{Blank, Container, Fault, Header};
use std::io::{Read, Seek};

/// Boxes in which programs and cameras write what is not the film: names, places, serial numbers, thumbnails.
const SAID_BESIDE: [&[u8; 4]; 5] = [b"udta", b"meta", b"uuid", b"free", b"skip"];

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut window = Window::new(reader, Container::Mp4, size);
    let all = boxes::between(&mut window, 0, size)?;
    let place = |name: &[u8; 4]| all.iter().position(|one| one.is(name));
    let (Some(at), content) = (place(b"moov"), place(b"mdat")) else {
        // Without its table of contents it was not written to its end, unless it never was a film.
        return Err(if place(b"mdat").is_some() { window.truncated() } else { Fault::NotAFilm });
    };
    let movie = all.get(at).copied().ok_or(Fault::NotAFilm)?;
    let parts = boxes::inside(&mut window, &movie)?;
    let mut found = Vec::new();
    let mut blanks = said_beside(&all);
    blanks.extend(said_beside(&parts));
    for track in parts.iter().filter(|one| one.is(b"trak")) {
        blanks.extend(said_beside(&boxes::inside(&mut window, track)?));
        found.extend(tracks::read(&mut window, track)?);
    }
    blanks.sort_by_key(|blank| blank.at);
    let length = length(&mut window, &parts)?;
    let starts_at_once = content.is_none_or(|content| at < content);
    header(&found, length, size, starts_at_once, blanks)
}

fn header(
    tracks: &[Track],
    milliseconds: u64,
    bytes: u64,
    starts_at_once: bool,
    blanks: Vec<Blank>,
) -> Result<Header, Fault> {
    let frame = tracks.iter().find_map(|track| track.frame);
    let (seen, heard): (Vec<&Track>, Vec<&Track>) = tracks.iter().partition(|track| track.frame.is_some());
    if tracks.is_empty() {
        return Err(Fault::NothingInIt);
    }
    let codecs = seen.iter().chain(&heard).map(|track| track.codec).collect();
    let has_sound = !heard.is_empty();
    Ok(Header { container: Container::Mp4, codecs, frame, has_sound, milliseconds, bytes, starts_at_once, blanks })
}

fn said_beside(boxes: &[Box]) -> Vec<Blank> {
    let is_beside = |one: &&Box| SAID_BESIDE.contains(&&one.name) && one.length() > 0;
    boxes.iter().filter(is_beside).flat_map(Box::blanks).collect()
}

/// From the head of the film (`mvhd`), or in a film of fragments from `mehd`.
fn length<R: Read + Seek>(window: &mut Window<'_, R>, movie: &[Box]) -> Result<u64, Fault> {
    let head = movie.iter().find(|one| one.is(b"mvhd")).ok_or_else(|| window.damaged("no head"))?;
    let bytes = window.up_to(head.content, head.length().min(32))?;
    let is_long = bytes.first() == Some(&1);
    let (rate_at, count_at, width) = if is_long { (20, 24, 8) } else { (12, 16, 4) };
    let rate = big(&bytes, rate_at, 4).filter(|rate| *rate > 0).ok_or_else(|| window.damaged("no time scale"))?;
    let unknown = if is_long { u64::MAX } else { u64::from(u32::MAX) };
    let count = big(&bytes, count_at, width).filter(|count| ![0, unknown].contains(count));
    let count = match (count, movie.iter().find(|one| one.is(b"mvex"))) {
        (None, Some(fragments)) => of_fragments(window, fragments)?,
        (count, _) => count,
    };
    count.and_then(|count| milliseconds(count, rate)).filter(|length| *length > 0).ok_or(Fault::NoLength)
}

fn of_fragments<R: Read + Seek>(window: &mut Window<'_, R>, fragments: &Box) -> Result<Option<u64>, Fault> {
    let Some(head) = boxes::inside(window, fragments)?.into_iter().find(|one| one.is(b"mehd")) else { return Ok(None) };
    let bytes = window.up_to(head.content, head.length().min(12))?;
    let width = if bytes.first() == Some(&1) { 8 } else { 4 };
    Ok(big(&bytes, 4, width).filter(|count| *count > 0))
}
