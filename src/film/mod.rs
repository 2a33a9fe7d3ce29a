//! Films and sounds: what a file says of itself, what is left out of its published copy, and its captions.
//!
//! [`probe`] reads the few parts of a file that say how long and how large it is and by which codecs it is written; it
//! refuses what browsers don't play, and never decodes. [`Blanked`] reads a file without what is said beside the film.
//! [`vtt`] judges captions.
//!
//! Nothing here opens a file or looks at a clock; films come as readers, of which no more than 1 MiB is held at a time.
//! They come from strangers: every size in them is held against that of the file before anything is read by it.

mod blank;
mod boxes;
mod elements;
mod fault;
mod header;
mod mp3;
mod mp4;
mod ogg;
mod probe;
#[cfg(test)]
mod tests;
mod tracks;
pub mod vtt;
mod wav;
mod webm;
mod window;

pub use blank::{Blank, Blanked};
pub use fault::Fault;
pub use header::{Codec, Container, Frame, Header, MAX_BYTES};
pub use probe::probe;
