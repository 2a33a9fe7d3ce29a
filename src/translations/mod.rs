//! Which translations are true to the text that they were made from: what there is against the records, without building.
//!
//! A translation answers to one text, the one that its record names. It is stale when that text says something else than
//! it did then, whatever else was edited. Whether the translation itself changed doesn't matter: only a person can say
//! that it is right again, and does so by `--accept`.

mod accept;
mod board;
mod changes;
mod select;
mod texts;

pub use accept::{Accepted, Noted};
pub use board::{Board, ItemStatus, Source, State, StateName, Tally, Translation};
pub use changes::{Passage, Piece, Swap, What};
pub use select::{Selection, Wanted};
pub use texts::{Texts, read};
