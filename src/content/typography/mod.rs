//! Marks and spaces as each language sets them: quotation marks, apostrophes, and spaces at which no line breaks.
//!
//! Writers type `"`, `'` and plain spaces, and what is shown is set here. One character takes the place of one, so that
//! nothing else changes: no word is longer, and ids made of words stay as they are.

mod pairs;
mod quotes;
mod run;
mod spaces;

#[cfg(test)]
mod tests;

pub use run::Run;

use crate::base::Lang;
use quotes::Quotes;
use serde::Serialize;
use spaces::Spaces;

/// How one language is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Typography {
    quotes: Quotes,
    /// Whether words may begin with an apostrophe and one letter: `'s`, `'n`.
    has_clitics: bool,
    spaces: Spaces,
}

impl Typography {
    /// How `lang` is set; as `format_as` is, if there is one, since CLDR knows too little of the language.
    pub fn of(lang: &Lang, format_as: Option<&Lang>) -> Self {
        let lang = format_as.unwrap_or(lang);
        Self {
            quotes: Quotes::of(lang.as_str()),
            has_clitics: matches!(lang.base(), "nl" | "af" | "fy"),
            spaces: Spaces::of(lang.base()),
        }
    }

    /// A text that stands by itself.
    pub fn text(&self, text: &str) -> String {
        let mut run = Run::default();
        run.push(text);
        self.set(&mut run);
        run.shown(0..run.len())
    }

    /// Sets a run of text in its place.
    pub fn set(&self, run: &mut Run) {
        run.fix_addresses();
        pairs::set(run, &self.quotes, self.has_clitics);
        spaces::set(run, &self.spaces);
    }
}
