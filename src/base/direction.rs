//! Which way languages are written.

use super::Lang;
use icu_locale::{Locale, LocaleDirectionality};
use serde::Serialize;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Dir {
    /// As HTML's `dir` has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Which way a language is written, by CLDR's likely scripts.
    pub fn of(lang: &Lang) -> Self {
        let rtl = lang
            .as_str()
            .parse::<Locale>()
            .is_ok_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id));
        if rtl { Self::Rtl } else { Self::Ltr }
    }
}
