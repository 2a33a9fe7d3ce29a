//! Templates: an SVG in which words, colours and drawings are holes, and the SVG of shapes that comes of filling them.
//! It knows nothing of sites.
//!
//! A hole is what a designer sees in the drawing program, with an attribute beside: the words "Östersund" with
//! `data-moveto="municipality"`. So a template can be looked at as it is. All words become outlines, so that what is filled needs no
//! font.

mod drawing;
mod element;
mod fault;
mod fill;
mod sheet;
#[cfg(test)]
mod tests;
mod words;

pub use fault::{Fault, Hole};
pub use fill::fill;

use crate::base::Dir;
use serde::Serialize;
use std::collections::BTreeMap;

/// What fills templates, for recipes.
pub const FILLER: &str = "1";

/// What the holes of a template are filled with.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Filling {
    /// Words by the name of the hole. Those that are empty leave out what is only there `data-moveto-if` they are.
    pub words: BTreeMap<String, String>,
    /// Colours of the brand by their ids, as `#0d2f30`.
    pub colours: BTreeMap<String, String>,
    /// Drawings by the name of the hole, each a cleaned SVG.
    pub drawings: BTreeMap<String, Vec<u8>>,
    /// How the words are read, if not from left to right.
    pub dir: Option<Dir>,
}

impl Filling {
    fn dir(&self) -> Dir {
        self.dir.unwrap_or(Dir::Ltr)
    }

    /// Whether there is something under that name.
    fn has(&self, name: &str) -> bool {
        self.drawings.contains_key(name) || self.words.get(name).is_some_and(|words| !words.trim().is_empty())
    }

    /// Everything by which a hole may be called.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.words.keys().chain(self.drawings.keys()).map(String::as_str)
    }
}
