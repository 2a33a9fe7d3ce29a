//! Campaigns: a landing page for one market and audience, made of one story.

use super::{front, item};
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of a campaign.
    Item {
        /// For whom: an id of a market.
        market: Spanned<String>,
        /// With which story.
        story: Spanned<String>,
        /// Whom it is meant for.
        #[serde(default)]
        audience: Option<Audience>,
        /// What its links are counted by.
        #[serde(default)]
        utm: Option<Utm>,
    }
}

front! {
    /// Front matter of a campaign.
    Front {
        /// The words on the button.
        call: String,
    }
}

/// Whom a campaign is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Audience {
    Families,
    Professionals,
    Students,
    Companies,
}

impl Audience {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Families => "families",
            Self::Professionals => "professionals",
            Self::Students => "students",
            Self::Companies => "companies",
        }
    }
}

/// The three keys by which visits from a campaign are told apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Utm {
    /// Where the link stands: `newsletter`.
    pub source: String,
    /// By what means: `email`.
    pub medium: String,
    /// The campaign's name.
    pub campaign: String,
}
