//! What a file is, by its first bytes.

use super::{Fault, Format, Header, MAX_BYTES, office, pdf, scan};
use std::io::{Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How the name of a member is written by which Office says that it is encrypted: in two bytes a letter.
const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Reads what a document of `size` bytes says of itself.
///
/// # Errors
/// Everything that keeps it from being handed on: no document, a format that not everybody can open, encrypted, with macros,
/// too large, damaged.
pub fn probe<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    if size == 0 {
        return Err(Fault::Empty);
    }
    if size > MAX_BYTES {
        return Err(Fault::TooManyBytes { bytes: size });
    }
    // What reads archives is others' code on strangers' bytes.
    catch_unwind(AssertUnwindSafe(|| by_head(reader, size))).unwrap_or(Err(Fault::Damaged))
}

fn by_head<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let mut head = Vec::new();
    reader.seek(SeekFrom::Start(0)).map_err(|error| Fault::unread(&error))?;
    reader.by_ref().take(8).read_to_end(&mut head).map_err(|error| Fault::unread(&error))?;
    if head.starts_with(b"%PDF-") {
        return pdf::read(reader, size);
    }
    if head.starts_with(b"PK\x03\x04") {
        return office::read(reader);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let found = scan::after(reader, ENCRYPTED, 0).map_err(|error| Fault::unread(&error))?;
        return Err(if found.is_empty() { Fault::OldOffice } else { Fault::Locked });
    }
    if head.starts_with(b"{\\rtf") {
        return Err(Fault::Unsupported { name: "RTF" });
    }
    Err(Fault::NotADocument)
}

/// Whether a file is words and nothing else.
pub fn is_plain_text(bytes: &[u8]) -> bool {
    let is_word = |text: &str| !text.contains('\0') && !text.trim().is_empty();
    std::str::from_utf8(bytes).is_ok_and(is_word)
}

impl Header {
    /// Of words and nothing else.
    pub fn of_text() -> Self {
        Self { format: Format::Text, authors: Vec::new() }
    }
}
