//! Alternative texts.

use crate::base::PerLang;
use serde::{Deserialize, Deserializer, Serialize};

/// The words for those who don't see the picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Alt {
    /// The picture says nothing; it is passed over.
    Decorative,
    /// What is to be seen.
    Text(PerLang<String>),
}

impl Alt {
    /// The words, unless there is nothing to say.
    pub fn texts(&self) -> Option<&PerLang<String>> {
        match self {
            Self::Decorative => None,
            Self::Text(texts) => Some(texts),
        }
    }
}

impl<'de> Deserialize<'de> for Alt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Alt;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a map of languages, or `decorative`")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Alt, E> {
                if text == "decorative" {
                    Ok(Alt::Decorative)
                } else {
                    Err(E::invalid_type(serde::de::Unexpected::Str(text), &self))
                }
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Alt, A::Error> {
                PerLang::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Alt::Text)
            }
        }
        #[derive(Deserialize)]
        enum Remembered {
            Decorative,
            Text(PerLang<String>),
        }
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(Visitor);
        }
        Ok(match Remembered::deserialize(deserializer)? {
            Remembered::Decorative => Self::Decorative,
            Remembered::Text(text) => Self::Text(text),
        })
    }
}
