//! The words that every stage uses: paths, languages, digests, diagnostics.
//!
//! Nothing here reads a file, a clock or the environment.

mod date;
mod diagnostic;
mod digest;
mod direction;
mod file_facts;
mod lang;
mod nearest;
mod path;
mod percent;
mod reason;
mod rgb;
mod sha256;
mod variant;

pub use date::Date;
pub use diagnostic::{Diagnostic, Label, Severity, Span, Text, text};
pub use digest::{Digest, Digested, Digesting};
pub use direction::Dir;
pub use file_facts::FileFacts;
pub use lang::{Lang, PerLang};
pub use nearest::nearest;
pub use path::{ItemRef, Kind, OutputPath, SourcePath};
pub use percent::{decoded_address, readable_address};
pub use reason::reason;
pub use rgb::{Contrast, Rgb};
pub use sha256::Sha256;
pub use variant::Variant;
