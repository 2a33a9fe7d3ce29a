//! `content/funding.yaml`: who pays for the work, where those who do ask to be named on what is handed out.

use super::spanned::Spanned;
use crate::base::PerLang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `content/funding.yaml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FundingFile {
    /// What is said: `Co-funded by the European Union`.
    pub line: PerLang<String>,
    /// What is shown with it: a logo of the library, by its id.
    pub emblem: Spanned<String>,
}
