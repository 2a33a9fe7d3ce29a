//! Cards: what is known of an original in `media/`.

mod alt;
mod consent;
mod edit;
mod film;
mod template;

pub use alt::Alt;
pub use consent::{Basis, Consent, ConsentStatus, Cover};
pub use edit::withdrawn;
pub use film::FilmKeys;
pub use template::{Per, TemplateKeys};

use super::kinds::campaigns::Audience;
use super::licences::{Edit, Use};
use super::schema::Code;
use super::spanned::Spanned;
use super::territory::Territory;
use crate::base::{Date, PerLang, Sha256};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A card. The keys are those that media banks record; docs/content.md explains each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Card {
    #[serde(default)]
    pub r#type: Option<Spanned<AssetType>>,
    pub title: PerLang<String>,
    pub alt: Alt,
    #[serde(default)]
    pub long_description: PerLang<String>,
    #[serde(default)]
    pub caption: PerLang<String>,
    pub credit: String,
    #[serde(default)]
    pub creator: Option<String>,
    #[serde(default)]
    pub copyright: Option<String>,
    #[serde(default)]
    pub license: Option<License>,
    #[serde(default)]
    pub source_type: Option<SourceType>,
    #[serde(default)]
    pub valid_from: Option<Date>,
    #[serde(default)]
    pub expires: Option<Date>,
    #[serde(default)]
    pub withdrawn: Option<Date>,
    #[serde(default)]
    pub consent: Option<Consent>,
    #[serde(default)]
    pub people_visible: Option<bool>,
    #[serde(default)]
    pub place: Option<Place>,
    #[serde(default)]
    pub season: Option<Season>,
    #[serde(default)]
    pub audience: Vec<Audience>,
    #[serde(default)]
    pub focal_point: FocalPoint,
    #[serde(default)]
    pub film: Option<FilmKeys>,
    #[serde(default)]
    pub template: Option<TemplateKeys>,
    #[serde(default)]
    pub replaces: Option<Spanned<String>>,
    #[serde(default)]
    pub owner: Option<Spanned<String>>,
    #[serde(default)]
    pub versions: Vec<Version>,
}

/// What an asset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum AssetType {
    Image,
    Film,
    Logo,
    Text,
    Template,
    Document,
    Audio,
}

impl AssetType {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Film => "film",
            Self::Logo => "logo",
            Self::Text => "text",
            Self::Template => "template",
            Self::Document => "document",
            Self::Audio => "audio",
        }
    }
}

/// How a picture came about, as far as it is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceType {
    /// By a camera.
    Photo,
    /// By somebody's hand, with or without a computer.
    Illustration,
    /// Of several pictures, none made by a model.
    Composite,
    /// By a model that was trained on others' pictures.
    Ai,
    /// Of several pictures, some made by such a model.
    AiComposite,
}

/// On what terms an asset may be used: those of a licence, or narrower ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct License {
    pub id: Spanned<String>,
    #[serde(default)]
    pub url: Option<Spanned<String>>,
    #[serde(default)]
    pub scope: Option<Vec<Spanned<Use>>>,
    #[serde(default)]
    pub territory: Vec<Spanned<Territory>>,
    #[serde(default)]
    pub edit: Option<Spanned<Edit>>,
}

/// Where a picture was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Place {
    #[serde(default)]
    #[schemars(with = "Option<Code>")]
    pub municipality: Option<Spanned<String>>,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub lat: Option<f64>,
    #[serde(default)]
    pub lon: Option<f64>,
}

/// When of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

/// The point that crops keep: shares of width and height from the left and from the top.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FocalPoint {
    /// 0 is the left edge, 1 the right one.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub x: f32,
    /// 0 is the upper edge, 1 the lower one.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub y: f32,
}

impl Default for FocalPoint {
    fn default() -> Self {
        Self { x: 0.5, y: 0.5 }
    }
}

/// An earlier version of an original.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Version {
    pub v: u32,
    #[serde(default)]
    pub date: Option<Date>,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub sha256: Option<Sha256>,
}
