//! Where some bytes stand in a file that is read piece by piece.

use std::io::{self, Read, Seek, SeekFrom};

const PIECE: usize = 1 << 16;
/// What stands in a file more often is told no more often.
const MOST: usize = 64;

/// Whatever follows those bytes, each time that they are there: as many bytes as asked for, or fewer at the file's end.
pub(super) fn after<R: Read + Seek>(reader: &mut R, needle: &[u8], length: usize) -> io::Result<Vec<Vec<u8>>> {
    reader.seek(SeekFrom::Start(0))?;
    let mut found = Vec::new();
    let mut held: Vec<u8> = Vec::new();
    loop {
        let read = reader.by_ref().take(PIECE as u64).read_to_end(&mut held)?;
        let is_end = read == 0;
        // What begins in the last bytes is looked for with the next piece, when all that follows it is there.
        let room = if is_end { 0 } else { needle.len() + length };
        let until = held.len().saturating_sub(room);
        let mut from = 0;
        while let Some(at) = held.get(from..).and_then(|rest| position(rest, needle)).map(|at| at + from) {
            if (at >= until && !is_end) || found.len() >= MOST {
                break;
            }
            let begin = at + needle.len();
            found.push(held.get(begin..(begin + length).min(held.len())).unwrap_or_default().to_vec());
            from = begin;
        }
        if is_end || found.len() >= MOST {
            return Ok(found);
        }
        held.drain(..until.max(from).min(held.len()));
    }
}

/// Where the bytes begin.
pub(super) fn position(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|part| part == needle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn what_lies_across_two_pieces_is_found_once() {
        for at in [0, 1, PIECE - 7, PIECE - 3, PIECE, PIECE + 1, 2 * PIECE - 2] {
            let mut bytes = vec![b'.'; at];
            bytes.extend(b"needle(word)");
            bytes.extend(vec![b'.'; 5]);
            let found = after(&mut Cursor::new(bytes), b"needle", 6).unwrap();
            assert_eq!(found, [b"(word)".to_vec()], "at {at}");
        }
    }
}
