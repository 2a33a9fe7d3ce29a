//! What the people in a picture have agreed to.

use crate::base::Date;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the people in a picture have agreed to. Never their names, never the form itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct Consent {
    pub status: ConsentStatus,
    #[serde(default, rename = "ref")]
    pub reference: Option<Spanned<String>>,
    #[serde(default)]
    pub basis: Option<Basis>,
    #[serde(default)]
    pub covers: BTreeSet<Cover>,
    #[serde(default)]
    pub minors: bool,
    #[serde(default)]
    pub expires: Option<Date>,
    #[serde(default)]
    pub reviewed: Option<Date>,
}

/// How consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ConsentStatus {
    NoneNeeded,
    Given,
    Pending,
    Withdrawn,
}

/// On what ground the GDPR (article 6) lets the picture be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Those in it consented, and can take it back.
    Consent,
    /// They have a contract, as models have.
    Contract,
    /// A public authority does what it is there for.
    PublicTask,
}

/// Whose use, and which, people have agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cover {
    /// Use by the owner of the site.
    Owner,
    /// Use by others too: partners, employers and the press.
    RegionPartners,
    /// Paid advertising.
    Advertising,
}
