//! Values that know where they were written.

use serde::{Deserialize, Serialize};
use std::ops::{Deref, Range};

/// A value with the bytes of its file in which it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands in its file.
    pub at: Range<u32>,
}

impl<T> Spanned<T> {
    /// The place as a range of bytes.
    pub fn range(&self) -> Range<usize> {
        self.at.start as usize..self.at.end as usize
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[derive(Deserialize)]
struct Remembered<T> {
    value: T,
    at: Range<u32>,
}

/// From YAML with its place; from the memory of parsed files as it was.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let (value, at) = super::yaml::located(deserializer)?;
            Ok(Self { value, at })
        } else {
            let Remembered { value, at } = Remembered::deserialize(deserializer)?;
            Ok(Self { value, at })
        }
    }
}
