//! `content/brand.yaml`: what others need to speak as the region does: colours, logo, tone, and texts that are ready.

use super::kinds::campaigns::Audience;
use super::spanned::Spanned;
use crate::base::PerLang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `content/brand.yaml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BrandFile {
    /// What the brand guide is called.
    pub title: PerLang<String>,
    /// What it is for.
    #[serde(default)]
    pub description: PerLang<String>,
    /// The colours, in the order in which they are shown.
    #[serde(default)]
    pub colours: Vec<Colour>,
    /// Which of them go together as text and ground.
    #[serde(default)]
    pub pairs: Vec<Pair>,
    /// The typefaces.
    #[serde(default)]
    pub typefaces: Vec<Typeface>,
    /// How the logo is used.
    #[serde(default)]
    pub logo: Option<LogoRules>,
    /// How the region speaks: rules, each a sentence or two.
    #[serde(default)]
    pub voice: PerLang<Vec<String>>,
    /// What pictures show, and how.
    #[serde(default)]
    pub pictures: PerLang<Vec<String>>,
    /// Texts that are ready to use, on a page of their own.
    #[serde(default)]
    pub texts: Option<Texts>,
}

/// A colour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Colour {
    /// By what pairs and palettes call it.
    pub id: Spanned<String>,
    /// Its name.
    pub name: PerLang<String>,
    /// On screens: `#0b2325`.
    pub hex: Spanned<String>,
    /// In print: cyan, magenta, yellow and black, each from 0 to 100.
    #[serde(default)]
    pub cmyk: Option<Spanned<Vec<i64>>>,
    /// What it is for.
    #[serde(default)]
    pub r#for: PerLang<String>,
}

/// A colour of text on a colour of its ground.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The id of the text's colour.
    pub text: Spanned<String>,
    /// The id of the colour on which it stands.
    pub on: Spanned<String>,
    /// Whether it is only for large text.
    #[serde(default)]
    pub large: bool,
}

/// A typeface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Typeface {
    /// Its name, which is the same in all languages.
    pub name: Spanned<String>,
    /// What it is for.
    #[serde(default)]
    pub r#for: PerLang<String>,
}

/// How the logo is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogoRules {
    /// The id of its card in the library.
    pub asset: Spanned<String>,
    /// How much stays free round it, in hundredths of its height.
    #[serde(default)]
    pub clear_space: Option<u8>,
    /// The smallest width.
    #[serde(default)]
    pub smallest: Option<Smallest>,
    /// How it is used rightly, in words.
    #[serde(default)]
    pub right: PerLang<Vec<String>>,
    /// What is never done to it.
    #[serde(default)]
    pub wrong: Vec<WrongUse>,
}

/// The smallest width of a logo.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Smallest {
    /// On screens.
    #[serde(default)]
    pub pixels: Option<u16>,
    /// In print.
    #[serde(default)]
    pub millimetres: Option<u16>,
}

/// What is never done to a logo, each shown with the logo itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WrongUse {
    /// Made wider or narrower.
    Stretched,
    /// Turned.
    Tilted,
    /// Given other colours.
    Recoloured,
    /// Given a shadow.
    Shadowed,
    /// Put on a ground that drowns it.
    Busy,
}

/// Texts that are ready to use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// What their page is called.
    pub title: PerLang<String>,
    /// What it holds.
    #[serde(default)]
    pub description: PerLang<String>,
    /// What the region says of itself.
    #[serde(default)]
    pub boilerplates: Boilerplates,
    /// What is said to whom.
    #[serde(default)]
    pub messages: Vec<CoreMessage>,
    /// Which words are used, and instead of which.
    #[serde(default)]
    pub words: PerLang<Vec<WordRule>>,
}

/// What the region says of itself, in three lengths.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Boilerplates {
    /// A sentence.
    #[serde(default)]
    pub short: PerLang<String>,
    /// A paragraph.
    #[serde(default)]
    pub medium: PerLang<String>,
    /// What stands at the end of a press release.
    #[serde(default)]
    pub long: PerLang<String>,
}

/// What is said to some.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoreMessage {
    /// To whom.
    pub audience: Audience,
    /// In which market: an item of `content/markets/`. Without it, everywhere.
    #[serde(default)]
    pub market: Option<Spanned<String>>,
    /// What is said.
    pub text: PerLang<String>,
}

/// A word that is used instead of another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WordRule {
    /// The word to use.
    #[serde(rename = "use")]
    pub say: String,
    /// The word to leave.
    pub instead_of: String,
}

impl WrongUse {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stretched => "stretched",
            Self::Tilted => "tilted",
            Self::Recoloured => "recoloured",
            Self::Shadowed => "shadowed",
            Self::Busy => "busy",
        }
    }
}
