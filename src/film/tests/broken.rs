//! Files that were cut off or damaged: a fault or a header, never a panic and never a loop.

use super::{playable, probe_bytes};
use crate::base::SourcePath;
use crate::film::Blanked;
use std::io::Read;

/// A plain generator of numbers (xorshift), the same in every run.
fn numbers(seed: u64) -> impl FnMut() -> usize {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap()
    }
}

fn try_all(bytes: &[u8]) {
    match probe_bytes(bytes) {
        Ok(header) => {
            let mut copy = Vec::new();
            Blanked::new(bytes, &header.blanks).read_to_end(&mut copy).unwrap();
            assert_eq!(copy.len(), bytes.len());
        }
        Err(fault) => {
            let said = fault.diagnostic(&SourcePath::new("media/film.mp4"));
            assert!(said.help.is_some() && !said.message.sv.is_empty());
        }
    }
}

#[test]
fn a_film_that_is_cut_off_is_refused() {
    for (name, bytes) in playable() {
        for percent in (0..100).step_by(5) {
            let cut = &bytes[..bytes.len() * percent / 100];
            try_all(cut);
            // MP3 has no end of its own: between two frames it may stop anywhere.
            assert!(probe_bytes(cut).is_err() || name == "sound.mp3", "{name} at {percent} %");
        }
    }
}

#[test]
fn damage_anywhere_is_borne() {
    for (index, (_, bytes)) in playable().into_iter().enumerate() {
        let mut next = numbers(index as u64 + 1);
        for _ in 0..300 {
            let mut damaged = bytes.to_vec();
            for _ in 0..1 + next() % 8 {
                // Half of the damage goes where the tables are.
                let span = if next().is_multiple_of(2) { damaged.len() } else { damaged.len().min(600) };
                let at = next() % span;
                damaged[at] = [0, 1, 0x7F, 0x80, 0xFF, (next() % 256) as u8][next() % 6];
            }
            try_all(&damaged);
        }
    }
}

#[test]
fn parts_that_lie_of_their_size_cost_nothing() {
    // A box of 2⁶³ bytes; one of no size at all; an element that is its own parent in length.
    try_all(b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x01moov\x80\0\0\0\0\0\0\0");
    try_all(b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x04moov");
    try_all(b"\x1A\x45\xDF\xA3\x80\x18\x53\x80\x67\xFF\x18\x53\x80\x67\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFE");
    try_all(&[b"\0\0\0\x10ftypisom\0\0\0\0".as_slice(), &b"\0\0\0\x08moov".repeat(60_000)].concat());
}
