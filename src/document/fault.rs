//! What can be wrong with a document, in words for those who keep a site. The place is added where it is known.

use super::MAX_BYTES;
use crate::base::{Diagnostic, SourcePath, Span, Text, text};

/// Why a document can't be handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No bytes at all.
    Empty,
    /// Nothing that is known as a document.
    NotADocument,
    /// A format with a name that not everybody can open.
    Unsupported {
        /// What it is called.
        name: &'static str,
    },
    /// What Office wrote before 2007.
    OldOffice,
    /// Encrypted.
    Locked,
    /// A program is in it.
    Macros,
    /// More bytes than a document may have.
    TooManyBytes {
        /// How many it has.
        bytes: u64,
    },
    /// Cut off, or changed on the way.
    Damaged,
    /// The disk gave up.
    Unread {
        /// What the system said of it.
        detail: String,
    },
}

impl Fault {
    pub(super) fn unread(error: &std::io::Error) -> Self {
        Self::Unread { detail: error.to_string() }
    }

    /// The fault of the document in that file.
    pub fn diagnostic(&self, path: &SourcePath) -> Diagnostic {
        Diagnostic::error(self.code(), Span::file(path), self.message()).help(self.help())
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Empty => "document/empty",
            Fault::NotADocument => "document/not-a-document",
            Fault::Unsupported { .. } => "document/unsupported-format",
            Fault::OldOffice => "document/old-office",
            Fault::Locked => "document/locked",
            Fault::Macros => "document/macros",
            Fault::TooManyBytes { .. } => "document/too-many-bytes",
            Fault::Damaged => "document/damaged",
            Fault::Unread { .. } => "file/unreadable",
        }
    }

    /// What is wrong.
    pub fn message(&self) -> Text {
        match self {
            Fault::Empty => text("the file is empty", "filen är tom"),
            Fault::NotADocument => {
                text("the file is not a document, whatever its name says", "filen är inget dokument, vad den än heter")
            }
            Fault::Unsupported { name } => text(
                format!("the document is in a format that can't be handed on: {name}"),
                format!("dokumentet är i ett format som inte kan lämnas ut: {name}"),
            ),
            Fault::OldOffice => text(
                "the document is in a format of Office from before 2007, which can hide macros",
                "dokumentet är i ett Officeformat från före 2007, som kan dölja makron",
            ),
            Fault::Locked => text(
                "the document is protected by a password, so partners couldn't open it",
                "dokumentet är skyddat med lösenord, så partner skulle inte kunna öppna det",
            ),
            Fault::Macros => text(
                "there are macros in the document, and many workplaces refuse those",
                "dokumentet innehåller makron, och sådana stoppas på många arbetsplatser",
            ),
            Fault::TooManyBytes { bytes } => text(
                format!(
                    "the document is {} MB, and at most {} MB are allowed",
                    megabytes(*bytes),
                    megabytes(MAX_BYTES)
                ),
                format!("dokumentet är på {} MB, och högst {} MB är tillåtet", megabytes(*bytes), megabytes(MAX_BYTES)),
            ),
            Fault::Damaged => text(
                "the document is damaged: its end or a part of it is missing",
                "dokumentet är skadat: slutet eller en del av det saknas",
            ),
            Fault::Unread { detail } => {
                text(format!("the document can't be read: {detail}"), format!("dokumentet går inte att läsa: {detail}"))
            }
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Text {
        match self {
            Fault::Empty | Fault::Damaged => text(
                "copy the file again from where it came, or save it once more",
                "kopiera filen på nytt från källan eller spara den en gång till",
            ),
            Fault::NotADocument | Fault::Unsupported { .. } => text(
                "save it as PDF, ODP, ODT, ODS, PPTX, DOCX or XLSX in the program with which it was made",
                "spara det som PDF, ODP, ODT, ODS, PPTX, DOCX eller XLSX i programmet som det gjordes med",
            ),
            Fault::OldOffice => text(
                "open it and save it as PPTX, DOCX or XLSX, or as OpenDocument",
                "öppna det och spara det som PPTX, DOCX eller XLSX, eller som OpenDocument",
            ),
            Fault::Locked => text(
                "open it with its password and save it without one",
                "öppna det med lösenordet och spara det utan lösenord",
            ),
            Fault::Macros => text(
                "save it in the format without macros: `.pptx`, `.docx` or `.xlsx`; in LibreOffice remove them under Tools › Macros",
                "spara det i formatet utan makron: `.pptx`, `.docx` eller `.xlsx`; i LibreOffice tas de bort under Verktyg › Makron",
            ),
            Fault::TooManyBytes { .. } => text(
                "make the pictures in it smaller; in Office: File › Compress Pictures",
                "gör bilderna i det mindre; i Office: Arkiv › Komprimera bilder",
            ),
            Fault::Unread { .. } => text(
                "see whether the document can be opened, and build again",
                "se om dokumentet går att öppna och bygg igen",
            ),
        }
    }
}

/// Whole megabytes, rounded up so that what is over a limit looks so.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}
