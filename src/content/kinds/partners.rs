//! Partners: who does what in the region's work.

use super::{front, item};
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of a partner.
    Item {
        /// What it is.
        r#type: PartnerType,
        /// Its own site.
        website: Spanned<String>,
    }
}

front! {
    /// Front matter of a partner.
    Front {
        /// What it does here.
        role: String,
    }
}

/// What a partner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PartnerType {
    Municipality,
    Region,
    Authority,
    University,
    Company,
    Association,
}
