//! Cards: what is known of an original in `media/`.

use super::spanned::Spanned;
use crate::base::{Date, PerLang};
use serde::{Deserialize, Deserializer, Serialize};

/// A card. The keys are those that media banks record; docs/content.md explains each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Card {
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
    pub license: License,
    #[serde(default)]
    pub valid_from: Option<Date>,
    #[serde(default)]
    pub expires: Option<Date>,
    #[serde(default)]
    pub consent: Option<Consent>,
    #[serde(default)]
    pub people_visible: Option<bool>,
    #[serde(default)]
    pub place: Option<Place>,
    #[serde(default)]
    pub season: Option<Season>,
    #[serde(default)]
    pub audience: Vec<String>,
    #[serde(default)]
    pub focal_point: FocalPoint,
    #[serde(default)]
    pub replaces: Option<Spanned<String>>,
    #[serde(default)]
    pub owner: Option<Spanned<String>>,
    #[serde(default)]
    pub versions: Vec<Version>,
}

/// The words for those who don't see the picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Alt {
    /// The picture says nothing; it is passed over.
    Decorative,
    /// What is to be seen.
    Text(PerLang<String>),
}

impl<'de> Deserialize<'de> for Alt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Alt;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a map of languages, or `decorative`")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Alt, E> {
                if text == "decorative" {
                    Ok(Alt::Decorative)
                } else {
                    Err(E::invalid_type(serde::de::Unexpected::Str(text), &self))
                }
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Alt, A::Error> {
                PerLang::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Alt::Text)
            }
        }
        #[derive(Deserialize)]
        enum Remembered {
            Decorative,
            Text(PerLang<String>),
        }
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(Visitor);
        }
        Ok(match Remembered::deserialize(deserializer)? {
            Remembered::Decorative => Self::Decorative,
            Remembered::Text(text) => Self::Text(text),
        })
    }
}

/// On what terms an asset may be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct License {
    pub id: String,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub scope: Vec<String>,
    #[serde(default)]
    pub territory: Vec<String>,
    #[serde(default)]
    pub edit: Option<String>,
}

/// What the people in a picture have agreed to. Never their names, never the form itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Consent {
    pub status: ConsentStatus,
    #[serde(default, rename = "ref")]
    pub reference: Option<String>,
    #[serde(default)]
    pub basis: Option<String>,
    #[serde(default)]
    pub covers: Vec<String>,
    #[serde(default)]
    pub minors: bool,
    #[serde(default)]
    pub expires: Option<Date>,
    #[serde(default)]
    pub reviewed: Option<Date>,
}

/// How consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ConsentStatus {
    NoneNeeded,
    Given,
    Pending,
    Withdrawn,
}

/// Where a picture was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Place {
    #[serde(default)]
    pub municipality: Option<String>,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub lat: Option<f64>,
    #[serde(default)]
    pub lon: Option<f64>,
}

/// When of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// The point that crops keep: shares of width and height from the left and from the top.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocalPoint {
    /// 0 is the left edge, 1 the right one.
    pub x: f32,
    /// 0 is the upper edge, 1 the lower one.
    pub y: f32,
}

impl Default for FocalPoint {
    fn default() -> Self {
        Self { x: 0.5, y: 0.5 }
    }
}

/// An earlier version of an original.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Version {
    pub v: u32,
    #[serde(default)]
    pub date: Option<Date>,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub sha256: Option<String>,
}
