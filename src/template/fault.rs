//! What can be wrong with a template, in words for those who make one.

use super::Filling;
use crate::base::{Diagnostic, SourcePath, Span, Text, nearest, text};
use crate::lettering::Unset;
use std::ops::Range;

/// What a name in a template stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// Words or a drawing.
    Content,
    /// A colour of the brand.
    Colour,
}

/// Why a template can't be filled, and where that is in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not the XML of a drawing.
    Broken(String),
    /// A name that nothing has.
    Unknown {
        /// What it is to be.
        hole: Hole,
        /// The name.
        name: String,
        /// Where it stands.
        at: Range<usize>,
        /// The one that was meant, perhaps.
        near: Option<String>,
        /// All that there are.
        known: Vec<String>,
    },
    /// A number of which the unit or the digits can't be read.
    Number {
        /// What it is of.
        key: String,
        /// What is written.
        value: String,
        /// Where the element stands.
        at: Range<usize>,
    },
    /// Words that can't be set.
    Words {
        /// The words.
        words: String,
        /// Why.
        why: Unset,
        /// Where the element stands.
        at: Range<usize>,
    },
}

impl Fault {
    pub(super) fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
    }

    pub(super) fn unknown_content(name: &str, filling: &Filling, at: Range<usize>) -> Self {
        let known: Vec<String> = filling.names().map(str::to_owned).collect();
        let near = nearest(name, filling.names()).map(str::to_owned);
        Self::Unknown { hole: Hole::Content, name: name.to_owned(), at, near, known }
    }

    pub(super) fn unknown_colour(name: &str, filling: &Filling, at: Range<usize>) -> Self {
        let ids = || filling.colours.keys();
        let near = nearest(name, ids().map(String::as_str)).map(str::to_owned);
        Self::Unknown { hole: Hole::Colour, name: name.to_owned(), at, near, known: ids().cloned().collect() }
    }

    /// The fault of the template in that file.
    pub fn diagnostic(&self, path: &SourcePath) -> Diagnostic {
        let span = match self {
            Self::Broken(_) => Span::file(path),
            Self::Unknown { at, .. } | Self::Number { at, .. } | Self::Words { at, .. } => Span::new(path, at.clone()),
        };
        let found = Diagnostic::error(self.code(), span, self.message()).help(self.help());
        match self {
            Self::Unknown { near, .. } => found.did_you_mean(near.as_deref()),
            _ => found,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Broken(_) => "template/broken",
            Self::Unknown { hole: Hole::Content, .. } => "template/unknown-hole",
            Self::Unknown { hole: Hole::Colour, .. } => "template/unknown-colour",
            Self::Number { .. } => "template/bad-number",
            Self::Words { why: Unset::NoFont, .. } => "template/no-font",
            Self::Words { why: Unset::Missing(_), .. } => "template/missing-letter",
            Self::Words { why: Unset::TooLong, .. } => "template/too-long",
        }
    }

    fn message(&self) -> Text {
        match self {
            Self::Broken(detail) => {
                text(format!("the template can't be read: {detail}"), format!("mallen går inte att läsa: {detail}"))
            }
            Self::Unknown { hole: Hole::Content, name, .. } => text(
                format!("nothing called `{name}` can be put in here"),
                format!("det finns inget som heter `{name}` att sätta in här"),
            ),
            Self::Unknown { hole: Hole::Colour, name, .. } => {
                text(format!("the brand has no colour `{name}`"), format!("profilen har ingen färg `{name}`"))
            }
            Self::Number { key, value, .. } => text(
                format!("`{key}` is `{value}`, which is not a number of pixels"),
                format!("`{key}` är `{value}`, vilket inte är ett antal pixlar"),
            ),
            Self::Words { why: Unset::NoFont, .. } => {
                text("the theme has no font for the words of templates", "temat har inget typsnitt för mallarnas ord")
            }
            Self::Words { why: Unset::Missing(letter), words, .. } => text(
                format!("no font of the theme has `{letter}`, as in `{words}`"),
                format!("inget av temats typsnitt har `{letter}`, som i `{words}`"),
            ),
            Self::Words { why: Unset::TooLong, words, .. } => text(
                format!("`{words}` doesn't fit into the room that it has, however small"),
                format!("`{words}` får inte plats i sitt utrymme, hur liten texten än är"),
            ),
        }
    }

    fn help(&self) -> Text {
        match self {
            Self::Broken(_) => text(
                "export it again from the drawing program as plain SVG, or ask whoever drew it",
                "exportera den på nytt ur ritprogrammet som vanlig SVG, eller fråga den som ritade den",
            ),
            Self::Unknown { known, .. } => {
                let known = known.join("`, `");
                text(format!("write one of `{known}`"), format!("skriv något av `{known}`"))
            }
            Self::Number { .. } => text(
                "write a number such as `64` or `64px`, or ask whoever drew the template",
                "skriv ett tal, till exempel `64` eller `64px`, eller fråga den som ritade mallen",
            ),
            Self::Words { why: Unset::NoFont, .. } => text(
                "put a font (TTF or OTF) that you may hand on into the folder `fonts/` of the theme",
                "lägg ett typsnitt (TTF eller OTF) som ni får sprida i temats mapp `fonts/`",
            ),
            Self::Words { why: Unset::Missing(_), .. } => text(
                "put a font that has it into the folder `fonts/` of the theme",
                "lägg ett typsnitt som har tecknet i temats mapp `fonts/`",
            ),
            Self::Words { why: Unset::TooLong, .. } => text(
                "shorten it, or ask whoever drew the template to give it more room (`data-moveto-width`, `data-moveto-lines`)",
                "korta texten, eller be den som ritade mallen att ge den mer plats (`data-moveto-width`, `data-moveto-lines`)",
            ),
        }
    }
}
