//! Packages of the toolbox: assets for one purpose, to be fetched as one file.

use super::{front, item};
use crate::base::Lang;
use crate::content::card::{AssetType, Season};
use crate::content::kinds::campaigns::Audience;
use crate::content::licences::Use;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of a package.
    Item {
        /// Assets by their ids.
        #[serde(default)]
        assets: Vec<Spanned<String>>,
        /// Assets by what they have in common.
        #[serde(default)]
        r#where: Option<Where>,
        /// In which forms; none means all.
        #[serde(default)]
        channels: Vec<Channel>,
        /// What all of it may be used for.
        #[serde(default)]
        r#for: Vec<Use>,
        /// Whether it says who pays for it, as `content/funding.yaml` has it.
        #[serde(default)]
        funding: bool,
    }
}

front! {
    /// Front matter of a package.
    Front {}
}

/// What assets have in common: one of the values of each key that is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Where {
    /// What they are.
    pub r#type: Vec<AssetType>,
    /// Where they were made.
    pub municipality: Vec<Spanned<String>>,
    /// The time of the year.
    pub season: Vec<Season>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Lying, standing or square.
    pub shape: Vec<Shape>,
    /// What they may be used for.
    pub r#use: Vec<Use>,
    /// The languages of a film's captions.
    pub captions: Vec<Lang>,
}

/// How a picture or a film is shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Shape {
    Landscape,
    Portrait,
    Square,
}

impl Shape {
    /// Square is what differs by less than a tenth.
    pub fn of((width, height): (u32, u32)) -> Self {
        let (width, height) = (u64::from(width), u64::from(height));
        if width * 10 > height * 11 {
            Self::Landscape
        } else if height * 10 > width * 11 {
            Self::Portrait
        } else {
            Self::Square
        }
    }

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Landscape => "landscape",
            Self::Portrait => "portrait",
            Self::Square => "square",
        }
    }
}

/// A form in which partners get assets. In a package, each has a folder of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "the names say it; docs/content.md explains each")]
pub enum Channel {
    #[serde(rename = "full")]
    Full,
    #[serde(rename = "16x9")]
    Wide,
    #[serde(rename = "3x2")]
    Photo,
    #[serde(rename = "1x1")]
    Square,
    #[serde(rename = "4x5")]
    Portrait,
    #[serde(rename = "9x16")]
    Story,
    #[serde(rename = "print")]
    Print,
    #[serde(rename = "drawing")]
    Drawing,
    #[serde(rename = "pixels")]
    Pixels,
    #[serde(rename = "page")]
    Page,
    #[serde(rename = "film")]
    Film,
    #[serde(rename = "captions")]
    Captions,
    #[serde(rename = "document")]
    Document,
}

impl Channel {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Wide => "16x9",
            Self::Photo => "3x2",
            Self::Square => "1x1",
            Self::Portrait => "4x5",
            Self::Story => "9x16",
            Self::Print => "print",
            Self::Drawing => "drawing",
            Self::Pixels => "pixels",
            Self::Page => "page",
            Self::Film => "film",
            Self::Captions => "captions",
            Self::Document => "document",
        }
    }
}
