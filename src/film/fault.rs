//! What can be wrong with a film or a sound, in words for those who keep a site. The place is added where it is known.

use super::{Container, MAX_BYTES};
use crate::base::{Diagnostic, SourcePath, Span, Text, text};

/// Why a film or a sound can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No bytes at all.
    Empty,
    /// Nothing that is known as a film or a sound.
    NotAFilm,
    /// A format with a name that browsers don't play.
    Unsupported {
        /// What it is called.
        name: &'static str,
    },
    /// QuickTime's own format, which not all browsers play.
    QuickTime,
    /// A codec that browsers don't play.
    Codec {
        /// What it is called.
        name: String,
    },
    /// Encrypted.
    Locked,
    /// A track in which a camera wrote where it was.
    Positions,
    /// A track that is neither pictures nor sound, such as one of subtitles.
    ExtraTrack {
        /// What the file calls it.
        name: String,
    },
    /// Neither pictures nor sound.
    NothingInIt,
    /// It doesn't say how long it is.
    NoLength,
    /// The file ends before the film does.
    Truncated {
        /// What it was going to be.
        container: Container,
    },
    /// More bytes than a film may have.
    TooManyBytes {
        /// How many it has.
        bytes: u64,
    },
    /// The file contradicts itself.
    Damaged {
        /// What it claims to be.
        container: Container,
        /// What is wrong, in English.
        detail: &'static str,
    },
    /// The disk gave up.
    Unread {
        /// What the system said of it.
        detail: String,
    },
}

impl Fault {
    /// `name` is as the file writes it, so that it may be anything.
    pub(super) fn extra_track(name: &[u8]) -> Self {
        Self::ExtraTrack {
            name: name.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_graphic).take(40).collect(),
        }
    }

    pub(super) fn unread(error: &std::io::Error) -> Self {
        Self::Unread { detail: error.to_string() }
    }

    /// The fault of the film in that file.
    pub fn diagnostic(&self, path: &SourcePath) -> Diagnostic {
        Diagnostic::error(self.code(), Span::file(path), self.message()).help(self.help())
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Empty => "film/empty",
            Fault::NotAFilm => "film/not-a-film",
            Fault::Unsupported { .. } => "film/unsupported-format",
            Fault::QuickTime => "film/quicktime",
            Fault::Codec { .. } => "film/unsupported-codec",
            Fault::Locked => "film/locked",
            Fault::Positions => "film/positions",
            Fault::ExtraTrack { .. } => "film/extra-track",
            Fault::NothingInIt => "film/nothing-in-it",
            Fault::NoLength => "film/no-length",
            Fault::Truncated { .. } => "film/truncated",
            Fault::TooManyBytes { .. } => "film/too-many-bytes",
            Fault::Damaged { .. } => "film/damaged",
            Fault::Unread { .. } => "file/unreadable",
        }
    }

    /// What is wrong.
    pub fn message(&self) -> Text {
        match self {
            Fault::Empty => text("the file is empty", "filen är tom"),
            Fault::NotAFilm => text("the file is neither a film nor a sound", "filen är varken en film eller ett ljud"),
            Fault::Unsupported { name } => text(
                format!("the film is in a format that browsers don't play: {name}"),
                format!("filmen är i ett format som webbläsare inte spelar: {}", in_swedish(name)),
            ),
            Fault::QuickTime => text(
                "the film is in QuickTime's format (MOV), which not all browsers play",
                "filmen är i QuickTimes format (MOV), som inte alla webbläsare spelar",
            ),
            Fault::Codec { name } => text(
                format!("the film is packed in a way that not all browsers play: `{name}`"),
                format!("filmen är packad på ett sätt som inte alla webbläsare spelar: `{name}`"),
            ),
            Fault::Locked => text("the film is copy-protected (encrypted)", "filmen är kopieringsskyddad (krypterad)"),
            Fault::Positions => text(
                "the film has a track in which the camera wrote data of its own, such as where it was",
                "filmen har ett spår där kameran har skrivit egna uppgifter, till exempel var den var",
            ),
            Fault::ExtraTrack { name } => text(
                format!(
                    "the film has a track that is neither pictures nor sound, such as subtitles or data (`{name}`)"
                ),
                format!(
                    "filmen har ett spår som varken är bild eller ljud, till exempel undertexter eller data (`{name}`)"
                ),
            ),
            Fault::NothingInIt => {
                text("there is nothing to see or hear in the film", "filmen innehåller varken bild eller ljud")
            }
            Fault::NoLength => text("the film doesn't say how long it is", "filmen säger inte hur lång den är"),
            Fault::Truncated { container } => text(
                format!("the {container} file ends too early, so a part of the film is missing"),
                format!("{container}-filen slutar för tidigt, så en del av filmen saknas"),
            ),
            Fault::TooManyBytes { bytes } => text(
                format!(
                    "the film is {}, and at most {} are allowed",
                    gigabytes(*bytes, '.'),
                    gigabytes(MAX_BYTES, '.')
                ),
                format!("filmen är på {}, och högst {} är tillåtet", gigabytes(*bytes, ','), gigabytes(MAX_BYTES, ',')),
            ),
            Fault::Damaged { container, detail } => text(
                format!("the {container} file is damaged (`{detail}`)"),
                format!("{container}-filen är skadad (`{detail}`)"),
            ),
            Fault::Unread { detail } => {
                text(format!("the film can't be read: {detail}"), format!("filmen går inte att läsa: {detail}"))
            }
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Text {
        match self {
            Fault::Empty | Fault::Truncated { .. } | Fault::Damaged { .. } => text(
                "copy the file again from where it came, or export it once more",
                "kopiera filen på nytt från källan eller exportera den en gång till",
            ),
            Fault::NotAFilm => text(
                "put the film itself here, as MP4 or WebM, or the sound, as MP3, M4A, Ogg or WAV",
                "lägg själva filmen här, som MP4 eller WebM, eller ljudet, som MP3, M4A, Ogg eller WAV",
            ),
            Fault::Unsupported { .. } | Fault::QuickTime | Fault::Codec { .. } | Fault::NothingInIt => text(
                "export it as MP4 with H.264 and AAC in your film program (a sound as M4A or MP3)",
                "exportera den som MP4 med H.264 och AAC i filmprogrammet (ett ljud som M4A eller MP3)",
            ),
            Fault::Locked => text(
                "get it without copy protection from whoever has the rights",
                "be den som har rättigheterna om en fil utan kopieringsskydd",
            ),
            Fault::Positions => text(
                "export it as MP4 in a film program: that leaves the track out",
                "exportera den som MP4 i ett filmprogram: då följer spåret inte med",
            ),
            Fault::ExtraTrack { .. } => text(
                "export it without subtitles, chapters and data (drones write there where they flew); captions lie beside \
                 the film as WebVTT: `film.mp4` has `film.sv.vtt`",
                "exportera den utan undertexter, kapitel och data (drönare skriver där var de flög); undertexter ligger \
                 bredvid filmen som WebVTT: `film.mp4` har `film.sv.vtt`",
            ),
            Fault::NoLength => text(
                "open it in a film program and export it as MP4; recordings made in a browser need that",
                "öppna den i ett filmprogram och exportera den som MP4; inspelningar från webbläsaren behöver det",
            ),
            Fault::TooManyBytes { .. } => text(
                "export a smaller version; 1920 × 1080 pixels and 5 Mbit a second are plenty",
                "exportera en mindre version; 1920 × 1080 pixlar och 5 Mbit i sekunden räcker gott",
            ),
            Fault::Unread { .. } => {
                text("see whether the file can be played, and build again", "se om filen går att spela och bygg igen")
            }
        }
    }
}

/// Names that are words rather than names.
fn in_swedish(name: &str) -> &str {
    match name {
        "AAC without a container" => "AAC utan behållare",
        "MPEG-1 or MPEG-2" => "MPEG-1 eller MPEG-2",
        "MPEG transport stream (TS)" => "MPEG-transportström (TS)",
        _ => name,
    }
}

/// Gigabytes with one decimal, rounded up so that what is over a limit looks so.
fn gigabytes(bytes: u64, comma: char) -> String {
    let tenths = bytes.div_ceil(100_000_000);
    if tenths.is_multiple_of(10) {
        format!("{} GB", tenths / 10)
    } else {
        format!("{}{comma}{} GB", tenths / 10, tenths % 10)
    }
}
