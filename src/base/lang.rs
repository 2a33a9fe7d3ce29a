//! Languages by BCP 47, and texts in several of them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A language tag in its canonical form: `sv`, `sma`, `pt-BR`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Reads a tag and writes it canonically. Nothing if it isn't one.
    pub fn parse(tag: &str) -> Option<Self> {
        let id: unic_langid::LanguageIdentifier = tag.parse().ok()?;
        (!id.language.is_empty()).then(|| Self(Arc::from(id.to_string())))
    }

    /// No language in particular: BCP 47's `und`.
    pub fn none() -> Self {
        Self(Arc::from("und"))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without its script and region: `pt` for `pt-BR`.
    pub fn base(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom(format!("language: {tag}")))
    }
}

/// One value per language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerLang<T>(BTreeMap<Lang, T>);

impl<T> PerLang<T> {
    /// Nothing in any language.
    pub fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The value in just that language.
    pub fn get(&self, lang: &Lang) -> Option<&T> {
        self.0.get(lang)
    }

    /// The value in the first of `chain` that has one, with the language it was found in.
    pub fn first_of<'a>(&'a self, chain: &[Lang]) -> Option<(&'a Lang, &'a T)> {
        chain.iter().find_map(|lang| self.0.get_key_value(lang))
    }

    /// Sets the value of a language.
    pub fn insert(&mut self, lang: Lang, value: T) -> Option<T> {
        self.0.insert(lang, value)
    }

    /// All, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &T)> {
        self.0.iter()
    }

    /// All, in the order of the tags, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Lang, &mut T)> {
        self.0.iter_mut()
    }

    /// Whether no language has a value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for PerLang<T> {
    fn default() -> Self {
        Self::new()
    }
}
