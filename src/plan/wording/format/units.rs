//! Measures by CLDR: a number with its unit.

use super::locale;
use super::numbers::{NumberOptions, Numbers};
use crate::base::Lang;
use crate::content::config::Measure;
use icu_decimal::input::Decimal;
use icu_experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu_experimental::dimension::units::options::Width;
use icu_experimental::measure::category::{Area, Duration, Length, Mass};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;

/// ICU4X has constructors for few units; what it writes hangs on the unit's CLDR id alone, which can be set.
macro_rules! short {
    ($locale:expr, $number:expr, $id:expr, $category:ident :: $unit:ident) => {{
        let mut unit = $category::$unit();
        unit.unit.id = Some($id);
        let format = CategorizedFormatter::<$category>::try_new_extended($locale.into(), unit, Width::Short.into());
        format.ok().map(|format| format.format_fixed_decimal($number).to_string())
    }};
}

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

/// A length of time: `3 min 20 s`, `1 h 5 min`. Seconds are left out where there are hours.
pub fn length(lang: &Lang, seconds: u64) -> String {
    let locale = locale(lang);
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let parts = [(hours, "hour"), (minutes, "minute"), (if hours > 0 { 0 } else { rest }, "second")];
    let said = |(count, id): (u64, &'static str)| {
        let number = Decimal::from(count);
        short!(&locale, &number, id, Duration::hour).unwrap_or_else(|| format!("{count} {id}"))
    };
    let mut members: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(said).collect();
    if members.is_empty() {
        members.push(said((0, "second")));
    }
    let options = ListFormatterOptions::default().with_length(ListLength::Narrow);
    match ListFormatter::try_new_unit((&locale).into(), options) {
        Ok(list) => list.format(members.iter()).to_string(),
        Err(_) => members.join(" "),
    }
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
