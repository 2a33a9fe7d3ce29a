//! Films of a second or two, made for the purpose (`tests/data/film`).

mod broken;
mod captions;
mod samples;

use super::{Fault, Header, probe};
use std::io::Cursor;

/// What a file of such bytes says of itself.
pub fn probe_bytes(bytes: &[u8]) -> Result<Header, Fault> {
    probe(&mut Cursor::new(bytes), bytes.len() as u64)
}

/// A sample by its name.
macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/data/film/", $name)).as_slice()
    };
}
pub(crate) use sample;

/// Those that can be played, by name.
pub fn playable() -> [(&'static str, &'static [u8]); 9] {
    [
        ("first.mp4", sample!("first.mp4")),
        ("last.mp4", sample!("last.mp4")),
        ("turned.mp4", sample!("turned.mp4")),
        ("vp9.webm", sample!("vp9.webm")),
        ("sound.m4a", sample!("sound.m4a")),
        ("sound.mp3", sample!("sound.mp3")),
        ("sound.ogg", sample!("sound.ogg")),
        ("sound.opus", sample!("sound.opus")),
        ("sound.wav", sample!("sound.wav")),
    ]
}
