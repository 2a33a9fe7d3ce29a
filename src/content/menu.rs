//! Menus: one for all languages, or one a language.

use super::spanned::Spanned;
use crate::base::{Lang, PerLang};
use serde::{Deserialize, Deserializer, Serialize};

/// Names of items and kinds.
type Entries = Vec<Spanned<String>>;

/// What a menu leads to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Menu {
    /// The same in all languages.
    Same(Entries),
    /// Each language its own; a language that isn't named takes the menu of its first fallback that is.
    PerLang(PerLang<Entries>),
}

impl Default for Menu {
    fn default() -> Self {
        Self::Same(Vec::new())
    }
}

impl Menu {
    /// What it leads to for readers of the first language of `chain`.
    pub fn entries<'a>(&'a self, chain: &[Lang]) -> &'a [Spanned<String>] {
        match self {
            Self::Same(entries) => entries,
            Self::PerLang(menus) => menus.first_of(chain).map_or(&[], |(_, entries)| entries),
        }
    }

    /// What it leads to in any language.
    pub fn all(&self) -> Vec<&Spanned<String>> {
        match self {
            Self::Same(entries) => entries.iter().collect(),
            Self::PerLang(menus) => menus.iter().flat_map(|(_, entries)| entries).collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Menu {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Menu;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a sequence, or a map of languages")
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Menu, A::Error> {
                Entries::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Menu::Same)
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Menu, A::Error> {
                PerLang::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Menu::PerLang)
            }
        }
        #[derive(Deserialize)]
        enum Remembered {
            Same(Entries),
            PerLang(PerLang<Entries>),
        }
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(Visitor);
        }
        Ok(match Remembered::deserialize(deserializer)? {
            Remembered::Same(entries) => Self::Same(entries),
            Remembered::PerLang(menus) => Self::PerLang(menus),
        })
    }
}
