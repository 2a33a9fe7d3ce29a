//! What a card says of a film or a sound and of nothing else.

use crate::base::PerLang;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Of a film or a sound. Its captions lie beside it, in files of their own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/content.md explains each key")]
pub struct FilmKeys {
    #[serde(default)]
    pub poster: Option<Spanned<String>>,
    #[serde(default)]
    pub transcript: PerLang<String>,
    #[serde(default)]
    pub audio_description: Option<Spanned<String>>,
}
