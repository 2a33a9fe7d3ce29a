//! In what two versions of a page differ, as far as a browser that shows the old one needs to know.

/// What a browser must do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// Fetch other stylesheets or pictures for the same text.
    Looks,
    /// Show the new page.
    Page,
}

/// Compares the versions. Names of stylesheets and pictures hold a digest, so other bytes are another name; the pages are
/// otherwise the same if they are once those names are masked.
pub fn change(before: &[u8], after: &[u8]) -> Change {
    if before == after {
        Change::Nothing
    } else if masked(before) == masked(after) {
        Change::Looks
    } else {
        Change::Page
    }
}

const LOOKS: [&[u8]; 7] = [b".css", b".webp", b".avif", b".jpg", b".jpeg", b".png", b".svg"];

/// The page without the digests of stylesheets and pictures.
fn masked(page: &[u8]) -> Vec<u8> {
    let mut masked = Vec::with_capacity(page.len());
    for piece in page.split_inclusive(|byte| !is_of_name(*byte)) {
        let (name, end) = match piece.split_last() {
            Some((last, name)) if !is_of_name(*last) => (name, Some(*last)),
            _ => (piece, None),
        };
        match LOOKS.into_iter().find(|ending| name.ends_with(ending)) {
            Some(ending) => without_digest(name, ending, &mut masked),
            None => masked.extend_from_slice(name),
        }
        masked.extend(end);
    }
    masked
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"./-_%".contains(&byte)
}

/// `media/lake.320.0123456789.webp` loses its digest; a name without one stays.
fn without_digest(name: &[u8], ending: &[u8], masked: &mut Vec<u8>) {
    let stem = name.strip_suffix(ending).unwrap_or(name);
    let parts = stem.split(|byte| b".-/_".contains(byte));
    let is_digest = |part: &[u8]| part.len() >= 10 && part.iter().all(u8::is_ascii_hexdigit);
    let mut at = 0;
    for part in parts {
        let mark = stem.get(at + part.len()).copied();
        if !is_digest(part) {
            masked.extend_from_slice(part);
        }
        masked.extend(mark);
        at += part.len() + 1;
    }
    masked.extend_from_slice(ending);
}
