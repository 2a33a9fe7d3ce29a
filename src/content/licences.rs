//! `media/licences.yaml`: on what terms pictures and films may be used, each set of terms defined once.

use super::spanned::Spanned;
use super::territory::Territory;
use crate::base::PerLang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The id that a card names to say that there is no licence.
pub const NONE: &str = "none";

/// `media/licences.yaml`: licences by id.
pub type LicencesFile = BTreeMap<String, Licence>;

/// What may be done with an asset by others than the owner of the site, whose own use is always allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its name.
    pub title: PerLang<String>,
    /// Where its text can be read.
    #[serde(default)]
    pub url: Option<Spanned<String>>,
    /// What it says, in plain words.
    #[serde(default)]
    pub terms: PerLang<String>,
    /// What it allows.
    pub uses: BTreeSet<Use>,
    /// Where it allows it; none means everywhere.
    #[serde(default)]
    pub territories: Vec<Spanned<Territory>>,
    /// What may be changed.
    pub edit: Edit,
    /// Whether the credit line must go along.
    #[serde(default)]
    pub credit: CreditRule,
}

/// Whether an address is that of a text by which something is in the public domain: Creative Commons' CC0 and its mark.
pub fn is_public_domain(url: &str) -> bool {
    let lower = url.trim().to_ascii_lowercase();
    let address = lower.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    address.starts_with("creativecommons.org/publicdomain/")
}

impl Licence {
    /// Whether the credit line must stand with the asset wherever it is used.
    pub fn wants_credit(&self) -> bool {
        self.credit == CreditRule::Required
    }
}

/// A use by others than the owner, or one that goes further than information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// In the press and other editorial media.
    Editorial,
    /// By the partners of the region: its municipalities and those who work with it.
    Partner,
    /// By employers, to recruit.
    Employer,
    /// In paid advertising.
    Advertising,
}

impl Use {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Editorial, Self::Partner, Self::Employer, Self::Advertising];

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Editorial => "editorial",
            Self::Partner => "partner",
            Self::Employer => "employer",
            Self::Advertising => "advertising",
        }
    }
}

/// What may be changed in an asset, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Edit {
    /// Nothing but its size.
    None,
    /// It may be cropped.
    CropOnly,
    /// Everything.
    Free,
}

impl Edit {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::CropOnly => "crop-only",
            Self::Free => "free",
        }
    }
}

/// Whether the credit line must stand with the asset wherever it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CreditRule {
    /// It must.
    #[default]
    Required,
    /// It may be left out.
    Optional,
}
