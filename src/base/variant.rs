//! Plainer texts of a page beside the ordinary one.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text of a page for readers whom the ordinary one doesn't suit. Its language is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Variant {
    /// Easy-read (lättläst): short sentences, few words, one thing at a time.
    Easy,
    /// Simple language, for those who are learning it.
    Simple,
}

impl Variant {
    /// Both.
    pub const ALL: [Variant; 2] = [Variant::Easy, Variant::Simple];

    /// The name, which is also the beginning of its files' names.
    pub fn name(self) -> &'static str {
        match self {
            Variant::Easy => "easy",
            Variant::Simple => "simple",
        }
    }

    /// The variant of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.name() == name)
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
