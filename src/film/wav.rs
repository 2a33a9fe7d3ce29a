//! WAV: chunks in a RIFF file, with sound as it is.

use super::window::{Window, little, milliseconds};
use super::{Blank, Codec, Container, Fault, Header};
use std::io::{Read, Seek};

/// More chunks are not looked at.
const MOST: usize = 1000;

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut window = Window::new(reader, Container::Wav, size);
    let (mut rate, mut data, mut blanks, mut at) = (None, None, Vec::new(), 12);
    for _ in 0..MOST {
        let head = window.up_to(at, 8)?;
        let (Some(name), Some(length)) = (head.get(..4), little(&head, 4, 4)) else { break };
        if at + 8 + length > size {
            return Err(window.truncated());
        }
        match name {
            b"fmt " => rate = Some(byte_rate(&window.bytes(at + 8, length.min(28))?)?),
            b"data" => data = Some(length),
            b"fact" => {}
            // Who recorded it, where, with what.
            _ => {
                blanks.push(Blank { at, length: 4, by: b"JUNK".to_vec() });
                blanks.push(Blank { at: at + 8, length, by: Vec::new() });
            }
        }
        at += 8 + length + length % 2;
    }
    let (Some(rate), Some(data)) = (rate, data) else { return Err(window.truncated()) };
    Ok(Header {
        container: Container::Wav,
        codecs: vec![Codec::Pcm],
        frame: None,
        has_sound: true,
        milliseconds: milliseconds(data, rate).filter(|length| *length > 0).ok_or(Fault::NothingInIt)?,
        bytes: size,
        starts_at_once: true,
        blanks,
    })
}

/// Bytes a second, of sound in whole numbers or in floating ones.
fn byte_rate(format: &[u8]) -> Result<u64, Fault> {
    const EXTENSIBLE: u64 = 0xFFFE;
    let tag = match little(format, 0, 2) {
        Some(EXTENSIBLE) => little(format, 24, 2),
        tag => tag,
    };
    let is_plain = tag.is_some_and(|tag| [1, 3].contains(&tag));
    little(format, 8, 4).filter(|_| is_plain).ok_or_else(|| Fault::Codec { name: "WAV".to_owned() })
}
