//! PDF, as far as it can be read without unpacking anything: whether it is encrypted, and whom it names.

use super::{Fault, Format, Header, authors, scan};
use std::io::{self, Read, Seek, SeekFrom};

/// Bytes at the end in which a file says where its index is, and of the index those in which it says whether it is encrypted.
const TAIL: u64 = 4096;
/// A name is not longer.
const NAME: usize = 512;
/// Nor what XMP says of the authors.
const XMP: usize = 4096;

pub(super) fn read<R: Read + Seek>(reader: &mut R, size: u64) -> Result<Header, Fault> {
    let tail = piece(reader, size.saturating_sub(TAIL)).map_err(|error| Fault::unread(&error))?;
    let Some(at) = start_of_index(&tail) else { return Err(Fault::Damaged) };
    let index = if at < size { piece(reader, at).map_err(|error| Fault::unread(&error))? } else { Vec::new() };
    if names_a_key(&tail, b"trailer") || names_a_key(before(&index, b"stream"), b"") {
        return Err(Fault::Locked);
    }
    Ok(Header { format: Format::Pdf, authors: authors_of(reader).map_err(|error| Fault::unread(&error))? })
}

fn piece<R: Read + Seek>(reader: &mut R, at: u64) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    reader.seek(SeekFrom::Start(at))?;
    reader.by_ref().take(TAIL).read_to_end(&mut found)?;
    Ok(found)
}

/// The number after the last `startxref`.
fn start_of_index(tail: &[u8]) -> Option<u64> {
    let needle = b"startxref";
    let at = tail.windows(needle.len()).rposition(|part| part == needle)? + needle.len();
    let rest = tail.get(at..)?.trim_ascii_start();
    let digits: String = rest.iter().map(|byte| char::from(*byte)).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Whether the part after that word names the key by which the file is encrypted.
fn names_a_key(part: &[u8], word: &[u8]) -> bool {
    let from = if word.is_empty() { Some(0) } else { scan::position(part, word) };
    let part = from.and_then(|from| part.get(from..)).unwrap_or_default();
    scan::position(part, b"/Encrypt").is_some()
}

fn before<'a>(part: &'a [u8], word: &[u8]) -> &'a [u8] {
    let end = scan::position(part, word).unwrap_or(part.len());
    part.get(..end).unwrap_or_default()
}

fn authors_of<R: Read + Seek>(reader: &mut R) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for said in scan::after(reader, b"/Author", NAME)? {
        authors::add(&mut found, string(&said).trim());
    }
    for said in scan::after(reader, b"<dc:creator>", XMP)? {
        let xml = [b"<x><dc:creator>", before(&said, b"</dc:creator>"), b"</dc:creator></x>"].concat();
        authors::of_xml(&xml).iter().for_each(|name| authors::add(&mut found, name));
    }
    Ok(found)
}

/// A string of PDF: `(…)` or `<hex>`, in UTF-16 or in letters of one byte. Another thing is none.
fn string(said: &[u8]) -> String {
    let said = said.trim_ascii_start();
    let bytes = match said.split_first() {
        Some((b'(', rest)) => in_brackets(rest),
        Some((b'<', rest)) if rest.first() != Some(&b'<') => in_hex(rest),
        _ => return String::new(),
    };
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units =
                wide.chunks_exact(2).map(|pair| pair.iter().fold(0_u16, |sum, byte| sum << 8 | u16::from(*byte)));
            char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn in_brackets(rest: &[u8]) -> Vec<u8> {
    let mut found = Vec::new();
    let (mut depth, mut is_escaped) = (0_u32, false);
    for byte in rest {
        match byte {
            b'\\' if !is_escaped => {
                is_escaped = true;
                continue;
            }
            b'(' if !is_escaped => depth += 1,
            b')' if !is_escaped && depth == 0 => break,
            b')' if !is_escaped => depth -= 1,
            _ => {}
        }
        is_escaped = false;
        found.push(*byte);
    }
    found
}

fn in_hex(rest: &[u8]) -> Vec<u8> {
    let digits = rest.iter().take_while(|byte| **byte != b'>').filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u32> = digits.collect();
    digits.chunks(2).filter_map(|pair| u8::try_from(pair.iter().fold(0, |sum, digit| sum * 16 + digit)).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn pdf(objects: &str, trailer: &str) -> Vec<u8> {
        let body = format!("%PDF-1.7\n{objects}\n");
        let at = body.len();
        format!("{body}xref\n0 1\n0000000000 65535 f \ntrailer\n<<{trailer}>>\nstartxref\n{at}\n%%EOF\n").into_bytes()
    }

    fn probed(bytes: Vec<u8>) -> Result<Vec<String>, Fault> {
        let size = bytes.len() as u64;
        read(&mut Cursor::new(bytes), size).map(|header| header.authors)
    }

    #[test]
    fn authors_are_read_in_each_way_of_writing_them() {
        let objects = "1 0 obj<</Author (Anna \\(A\\) And(ers)son)>>endobj 2 0 obj<</Author<FEFF00C50073>>>endobj \
            3 0 obj<</Author()/Title(x)>>endobj 4 0 obj<</Authority(x)>>endobj \
            <dc:creator><rdf:Seq><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator>";
        assert_eq!(probed(pdf(objects, "/Size 1")).unwrap(), ["Anna (A) And(ers)son", "Ås", "Bo"]);
    }

    #[test]
    fn what_is_encrypted_or_cut_off_is_refused() {
        assert_eq!(probed(pdf("", "/Size 1/Encrypt 9 0 R")), Err(Fault::Locked));
        let body = "%PDF-1.7\n";
        let stream =
            format!("{body}7 0 obj<</Type/XRef/Encrypt 9 0 R>>stream\nx\nendstream\nstartxref\n{}\n%%EOF", body.len());
        assert_eq!(probed(stream.into_bytes()), Err(Fault::Locked));
        assert_eq!(probed(b"%PDF-1.7\n1 0 obj".to_vec()), Err(Fault::Damaged));
        assert_eq!(probed(pdf("(How to /Encrypt)", "/Size 1")), Ok(vec![]));
    }
}
