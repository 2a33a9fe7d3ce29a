//! Documents: presentations, texts and tables that are handed on as they are. What a file is, by what is in it, what makes
//! it unfit to be handed on, and whom it names as its authors.
//!
//! [`probe`] reads the few parts of a file that say so. Nothing here opens a file or looks at a clock. Documents come from
//! strangers: of no part more is read than [`probe`] has room for, whatever the file says of it.

mod authors;
mod fault;
mod format;
mod office;
mod pdf;
mod probe;
mod scan;

pub use fault::Fault;
pub use format::Format;
pub use probe::{is_plain_text, probe};

use serde::{Deserialize, Serialize};

/// The most bytes that a document may have.
pub const MAX_BYTES: u64 = 200 << 20;

/// What a document says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// What it is.
    pub format: Format,
    /// Whom it names as its authors, each once. It keeps them wherever it is handed on.
    pub authors: Vec<String>,
}
