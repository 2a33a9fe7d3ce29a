//! `content/redirects.yaml`: where addresses lead that were published once and are no more.

use super::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `content/redirects.yaml`. What moved or went is named by its address (`sv/berattelser/anna/`), by the item that lay
/// there (`stories/anna`), or by the beginning of many addresses (`sv/berattelser/*`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RedirectsFile {
    /// Where each leads now: an item, a kind, or an address outside the site.
    pub moved: BTreeMap<String, Spanned<String>>,
    /// What leads nowhere.
    pub gone: Vec<Spanned<String>>,
}
