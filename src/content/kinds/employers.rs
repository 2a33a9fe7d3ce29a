//! Employers: who looks for people.

use super::{front, item};
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of an employer.
    Item {
        /// Where it is at home.
        municipality: Spanned<String>,
        /// Who owns it.
        sector: Sector,
        /// Its own site.
        #[serde(default)]
        website: Option<Spanned<String>>,
    }
}

front! {
    /// Front matter of an employer.
    Front {}
}

/// Who owns an employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Sector {
    Public,
    Private,
    NonProfit,
}
