//! Numbers by CLDR.

use super::locale;
use crate::base::Lang;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberOptions {
    /// At least so many digits after the decimal sign.
    pub minimum_fraction: u8,
    /// At most so many; without it, all that there are.
    pub maximum_fraction: Option<u8>,
    /// Whether thousands are set apart.
    pub grouping: bool,
    /// Whether it is a share: 0.25 is written as 25 %.
    pub percent: bool,
    /// Whether plural forms are those of `1st`, `2nd`, …
    pub ordinal: bool,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self { minimum_fraction: 0, maximum_fraction: None, grouping: true, percent: false, ordinal: false }
    }
}

impl NumberOptions {
    /// The number with just the digits that are written. Nothing for what is no number.
    pub fn decimal(&self, value: f64) -> Option<Decimal> {
        let mut decimal: Decimal = value.to_string().parse().ok()?;
        if self.percent {
            decimal.multiply_pow10(2);
            decimal.trim_end_if_integer();
            decimal.trim_start();
        }
        if let Some(most) = self.maximum_fraction {
            // A half goes to the even digit, as in CLDR's own formats.
            decimal.round(-i16::from(most.max(self.minimum_fraction)));
            decimal.trim_end();
        }
        decimal.pad_end(-i16::from(self.minimum_fraction));
        Some(decimal)
    }
}

/// The signs and groups of a language.
pub struct Numbers {
    grouped: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
}

impl Numbers {
    pub fn new(lang: &Lang) -> Self {
        let locale = locale(lang);
        let never = DecimalFormatterOptions::from(GroupingStrategy::Never);
        Self {
            grouped: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            plain: DecimalFormatter::try_new((&locale).into(), never).ok(),
            percent: PercentFormatter::try_new((&locale).into(), PercentFormatterOptions::default()).ok(),
        }
    }

    pub fn format(&self, value: f64, options: &NumberOptions) -> String {
        let Some(decimal) = options.decimal(value) else { return value.to_string() };
        if options.percent {
            return self.percent_of(&decimal);
        }
        let format = if options.grouping { &self.grouped } else { &self.plain };
        format.as_ref().map_or_else(|| decimal.to_string(), |format| format.format(&decimal).to_string())
    }

    /// `12,5 %` of 12.5.
    pub fn percent_of(&self, decimal: &Decimal) -> String {
        self.percent.as_ref().map_or_else(|| format!("{decimal} %"), |format| format.format(decimal).to_string())
    }
}
