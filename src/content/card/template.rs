//! What a card says of a template and of nothing else.

use crate::base::PerLang;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Of a template: an SVG with holes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct TemplateKeys {
    #[serde(default)]
    pub per: Per,
    #[serde(default)]
    pub texts: BTreeMap<String, PerLang<String>>,
    #[serde(default)]
    pub pixels: Option<Spanned<u32>>,
}

/// How often a template is filled in each language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Once for each municipality.
    #[default]
    Municipality,
    /// Once.
    Site,
}
