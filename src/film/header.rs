//! What a film or a sound says of itself.

use super::Blank;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The most bytes of a film: more than ten minutes in the best quality that browsers play, and what servers and visitors
/// can still be asked to carry.
pub const MAX_BYTES: u64 = 2_000_000_000;

/// The containers that browsers play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names of the formats say it")]
pub enum Container {
    Mp4,
    Webm,
    Mp3,
    Ogg,
    Wav,
}

impl fmt::Display for Container {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Container::Mp4 => "MP4",
            Container::Webm => "WebM",
            Container::Mp3 => "MP3",
            Container::Ogg => "Ogg",
            Container::Wav => "WAV",
        })
    }
}

/// How pictures and sound are written. All of these are played by the browsers in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names of the codecs say it")]
pub enum Codec {
    H264,
    Vp8,
    Vp9,
    Av1,
    Aac,
    Opus,
    Vorbis,
    Mp3,
    Flac,
    Pcm,
}

/// Width and height in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Across, as it is looked at: turned as the film says, and with pixels made square.
    pub width: u32,
    /// Down, likewise.
    pub height: u32,
}

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// What it is, by its content (never by its name).
    pub container: Container,
    /// How its tracks are written, those of pictures first.
    pub codecs: Vec<Codec>,
    /// The size of its pictures; none for a sound.
    pub frame: Option<Frame>,
    /// Whether there is anything to hear.
    pub has_sound: bool,
    /// Its length.
    pub milliseconds: u64,
    /// Its size.
    pub bytes: u64,
    /// Whether it can begin to play before it has arrived whole. An MP4 that keeps its table of contents at the end can't.
    pub starts_at_once: bool,
    /// What a published copy leaves out: places, serial numbers, thumbnails, names of people and programs.
    pub blanks: Vec<Blank>,
}

impl Header {
    /// The ending that such a file has.
    pub fn ending(&self) -> &'static str {
        match self.container {
            Container::Mp4 if self.frame.is_none() => "m4a",
            Container::Mp4 => "mp4",
            Container::Webm if self.frame.is_none() => "weba",
            Container::Webm => "webm",
            Container::Mp3 => "mp3",
            Container::Ogg => "ogg",
            Container::Wav => "wav",
        }
    }

    /// The media type (RFC 6838) under which browsers know it.
    pub fn media_type(&self) -> &'static str {
        match (self.container, self.frame) {
            (Container::Mp4, Some(_)) => "video/mp4",
            (Container::Mp4, None) => "audio/mp4",
            (Container::Webm, Some(_)) => "video/webm",
            (Container::Webm, None) => "audio/webm",
            (Container::Mp3, _) => "audio/mpeg",
            (Container::Ogg, _) => "audio/ogg",
            (Container::Wav, _) => "audio/wav",
        }
    }
}
