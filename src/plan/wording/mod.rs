//! How a language says things: dates, numbers and names by CLDR, words by the theme's messages.

mod check;
mod format;
mod functions;
mod messages;

pub use format::{Format, ListPiece, NumberOptions, own_name};
pub use functions::{Call, OPTIONS, WrongCall};
pub use messages::{Messages, resolve};

use crate::base::Lang;
use crate::model::Language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The formatters of each language.
pub type Formats = BTreeMap<Lang, Arc<Format>>;

/// Everything needed to speak one language of the site.
#[derive(Debug)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// Dates, numbers and order.
    pub format: Arc<Format>,
    /// The words of the interface.
    pub messages: Messages,
}
