//! How a language says things: dates and numbers by CLDR, words by the theme's messages.

mod format;
mod messages;

pub use format::Format;
pub use messages::{Messages, resolve};

use crate::model::Language;

/// Everything needed to speak one language of the site.
#[derive(Debug)]
pub struct Wording {
    /// The language.
    pub language: Language,
    /// Dates, numbers and order.
    pub format: Format,
    /// The words of the interface.
    pub messages: Messages,
}
