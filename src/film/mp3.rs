//! MP3: frames one after another (ISO/IEC 11172-3), which are counted, with tags before and after them.

use super::window::{Window, big, milliseconds};
use super::{Blank, Codec, Container, Fault, Header};
use std::io::{Read, Seek};

/// So many bytes of something else may stand between frames.
const LOST: u64 = 64 << 10;

/// The head of a frame.
#[derive(Clone, Copy, Debug)]
struct Frame {
    bytes: u64,
    samples: u64,
    rate: u64,
}

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut window = Window::new(reader, Container::Mp3, size);
    let (start, blanks) = tag(&mut window)?;
    let Some(mut at) = next_frame(&mut window, start)? else {
        return Err(if start > 0 { window.truncated() } else { Fault::NotAFilm });
    };
    let (mut samples, mut rate) = (0_u64, 0);
    while let Some(frame) = frame(&window.up_to(at, 4)?) {
        if at + frame.bytes > size {
            return Err(window.truncated());
        }
        (samples, rate) = (samples + frame.samples, frame.rate);
        at += frame.bytes;
        if frame_at(&mut window, at)?.is_none() {
            match next_frame(&mut window, at)? {
                Some(next) => at = next,
                None => break,
            }
        }
    }
    let milliseconds = milliseconds(samples, rate).filter(|length| *length > 0).ok_or(Fault::NotAFilm)?;
    Ok(Header {
        container: Container::Mp3,
        codecs: vec![Codec::Mp3],
        frame: None,
        has_sound: true,
        milliseconds,
        bytes: size,
        starts_at_once: true,
        blanks,
    })
}

/// Where the tag (ID3v2) at the beginning ends, and what makes it one of nothing: no flags, and zeros for frames.
fn tag<R: Read + Seek>(window: &mut Window<'_, R>) -> Result<(u64, Vec<Blank>), Fault> {
    let head = window.up_to(0, 10)?;
    if !head.starts_with(b"ID3") || head.len() < 10 {
        return Ok((0, Vec::new()));
    }
    let size = head.iter().skip(6).fold(0_u64, |sum, byte| (sum << 7) | u64::from(byte & 0x7F));
    if 10 + size > window.size {
        return Err(window.truncated());
    }
    let flags = Blank { at: 5, length: 1, by: Vec::new() };
    Ok((10 + size, vec![flags, Blank { at: 10, length: size, by: Vec::new() }]))
}

fn frame_at<R: Read + Seek>(window: &mut Window<'_, R>, at: u64) -> Result<Option<Frame>, Fault> {
    Ok(frame(&window.up_to(at, 4)?))
}

/// The next place where two frames stand one after the other, or one that ends the file.
fn next_frame<R: Read + Seek>(window: &mut Window<'_, R>, from: u64) -> Result<Option<u64>, Fault> {
    let bytes = window.up_to(from, LOST)?;
    for (skipped, head) in bytes.windows(4).enumerate() {
        let at = from + skipped as u64;
        if let Some(found) = frame(head) {
            let after = at + found.bytes;
            if after >= window.size || frame_at(window, after)?.is_some() {
                return Ok(Some(at));
            }
        }
    }
    Ok(None)
}

/// Reads the four bytes before each frame: layer III of MPEG 1, 2 or 2.5.
fn frame(head: &[u8]) -> Option<Frame> {
    const RATES: [u64; 3] = [44_100, 48_000, 32_000];
    const KILOBITS: [[u64; 14]; 2] = [
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];
    let word = big(head, 0, 4)?;
    let part = |from: u32, bits: u32| usize::try_from((word >> from) & ((1 << bits) - 1)).unwrap_or_default();
    let (sync, version, layer) = (part(21, 11), part(19, 2), part(17, 2));
    if sync != 0x7FF || version == 1 || layer != 1 {
        return None;
    }
    let is_first = version == 3;
    let kilobits = KILOBITS.get(usize::from(!is_first))?.get(part(12, 4).checked_sub(1)?)?;
    let slower = [4, 1, 2, 1].get(version)?;
    let rate = RATES.get(part(10, 2))? / slower;
    let samples = if is_first { 1152 } else { 576 };
    let bytes = samples / 8 * kilobits * 1000 / rate + part(9, 1) as u64;
    Some(Frame { bytes, samples, rate })
}
