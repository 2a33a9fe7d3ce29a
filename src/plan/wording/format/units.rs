//! Measures by CLDR: a number with its unit.

use super::locale;
use super::numbers::{NumberOptions, Numbers};
use crate::base::Lang;
use crate::content::config::Measure;
use icu_decimal::input::Decimal;
use icu_experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu_experimental::dimension::units::options::Width;
use icu_experimental::measure::category::{Area, Duration, Length, Mass};
use icu_locale::Locale;

/// The short form of a measure, as in tables: `49 km²`.
pub fn measure(lang: &Lang, numbers: &Numbers, value: f64, measure: Measure) -> String {
    let options = NumberOptions::default();
    let Some(decimal) = options.decimal(value) else { return value.to_string() };
    let said = match measure {
        Measure::Percent => Some(numbers.percent_of(&decimal)),
        _ => with_unit(&locale(lang), &decimal, measure),
    };
    said.unwrap_or_else(|| format!("{} {}", numbers.format(value, &options), measure.id()))
}

/// ICU4X has constructors for few units; what it writes hangs on the unit's CLDR id alone, which can be set.
macro_rules! short {
    ($locale:expr, $number:expr, $id:expr, $category:ident :: $unit:ident) => {{
        let mut unit = $category::$unit();
        unit.unit.id = Some($id);
        let format = CategorizedFormatter::<$category>::try_new_extended($locale.into(), unit, Width::Short.into());
        format.ok().map(|format| format.format_fixed_decimal($number).to_string())
    }};
}

fn with_unit(locale: &Locale, number: &Decimal, measure: Measure) -> Option<String> {
    let id = measure.id();
    match measure {
        Measure::Percent => None,
        Measure::SquareKilometer | Measure::SquareMeter | Measure::Hectare => {
            short!(locale, number, id, Area::square_meter)
        }
        Measure::Kilometer | Measure::Meter | Measure::Centimeter => short!(locale, number, id, Length::meter),
        Measure::Day | Measure::Hour | Measure::Minute => short!(locale, number, id, Duration::hour),
        Measure::Kilogram | Measure::Tonne => short!(locale, number, id, Mass::gram),
    }
}
