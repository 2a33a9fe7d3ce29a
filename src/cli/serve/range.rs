//! Parts of files, which players ask for when somebody jumps to a place in a film (RFC 9110, section 14).

/// What is sent of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it: nothing else was asked for, or nothing that is understood here.
    Whole,
    /// So many bytes from there.
    Bytes {
        /// The first one.
        start: u64,
        /// How many; at least one.
        length: u64,
    },
    /// What was asked for lies behind its end.
    Nowhere,
}

/// The part of a file of `size` bytes that a header asks for. Several parts at once are answered with the whole file, as
/// servers may.
pub fn part(header: Option<&str>, size: u64) -> Part {
    let Some(asked) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else { return Part::Whole };
    let Some((first, last)) = asked.split_once('-').filter(|_| !asked.contains(',')) else { return Part::Whole };
    match (number(first), number(last)) {
        (Some(start), Some(end)) if end < start => Part::Whole,
        (Some(start), _) if start >= size => Part::Nowhere,
        (Some(start), Some(end)) => Part::Bytes { start, length: end.min(size - 1) - start + 1 },
        (Some(start), None) if last.trim().is_empty() => Part::Bytes { start, length: size - start },
        (None, Some(0)) if first.trim().is_empty() => Part::Nowhere,
        (None, Some(_)) if first.trim().is_empty() && size == 0 => Part::Nowhere,
        (None, Some(count)) if first.trim().is_empty() => {
            let length = count.min(size);
            Part::Bytes { start: size - length, length }
        }
        _ => Part::Whole,
    }
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // Whoever asks for more bytes than can be counted means the end.
    is_digits.then(|| text.parse().unwrap_or(u64::MAX))
}
