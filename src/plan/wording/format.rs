//! Dates, numbers and alphabetical order by CLDR, through ICU4X. Always the Gregorian calendar: dates in Sweden are
//! Gregorian in whatever language they are told.

use crate::base::{Date, Lang};
use crate::content::kinds::events::Moment;
use icu_calendar::{Date as IcuDate, Gregorian, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use std::cmp::Ordering;

/// The formatters of one language.
pub struct Format {
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    moment: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDT>>,
    number: Option<DecimalFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Format")
    }
}

impl Format {
    /// Formatters for a language. Where CLDR has no data at all, its root is used: ISO-like and unambiguous.
    pub fn new(lang: &Lang) -> Self {
        let locale: Locale = lang.as_str().parse().unwrap_or(Locale::UNKNOWN);
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            moment: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                YMDT::long().with_time_precision(icu_datetime::options::TimePrecision::Minute),
            )
            .ok(),
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// A day: `14 mars 2026`.
    pub fn date(&self, date: Date) -> String {
        match (&self.day, gregorian(date)) {
            (Some(format), Some(icu)) => format.format(&icu).to_string(),
            _ => date.to_string(),
        }
    }

    /// A day, with the time if it has one.
    pub fn moment(&self, moment: Moment) -> String {
        let Some((hour, minute)) = moment.time else { return self.date(moment.date) };
        let time = Time::try_new(hour, minute, 0, 0).ok();
        match (&self.moment, gregorian(moment.date), time) {
            (Some(format), Some(date), Some(time)) => format.format(&DateTime { date, time }).to_string(),
            _ => format!("{} {hour:02}:{minute:02}", moment.date),
        }
    }

    /// From one moment to another, the day said once where it is the same.
    pub fn period(&self, start: Moment, end: Option<Moment>) -> String {
        match end {
            Some(end) if end.date == start.date => match end.time {
                Some((hour, minute)) if end != start => format!("{}–{hour:02}:{minute:02}", self.moment(start)),
                _ => self.moment(start),
            },
            Some(end) => format!("{} – {}", self.moment(start), self.moment(end)),
            None => self.moment(start),
        }
    }

    /// A number with the language's own signs and groups.
    pub fn number(&self, value: f64) -> String {
        let plain = value.to_string();
        match (&self.number, plain.parse::<Decimal>()) {
            (Some(format), Ok(decimal)) => format.format(&decimal).to_string(),
            _ => plain,
        }
    }

    /// Alphabetical order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let by_language = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(left, right));
        by_language.then_with(|| left.cmp(right))
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (year, month, day) = date.parts();
    let iso: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(year), month, day).ok()?;
    Some(iso.to_calendar(Gregorian))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_language(tag: &str) -> Format {
        Format::new(&Lang::parse(tag).unwrap())
    }

    #[test]
    fn says_days_and_numbers_as_the_language_does() {
        let day = Date::parse("2026-03-14").unwrap();
        assert_eq!(in_language("sv").date(day), "14 mars 2026");
        assert_eq!(in_language("en-GB").date(day), "14 March 2026");
        assert_eq!(in_language("de").date(day), "14. März 2026");
        assert_eq!(in_language("sv").number(64979.0), "64\u{a0}979");
        assert_eq!(in_language("de").number(1234.5), "1.234,5");
    }

    #[test]
    fn a_period_names_a_common_day_once() {
        let sv = in_language("sv");
        let at = |text| Moment::parse(text).unwrap();
        assert_eq!(
            sv.period(at("2027-03-06 10:00"), Some(at("2027-03-06 16:00"))),
            format!("{}–16:00", sv.moment(at("2027-03-06 10:00")))
        );
        assert_eq!(sv.period(at("2027-03-06"), Some(at("2027-03-07"))), "6 mars 2027 – 7 mars 2027");
    }

    #[test]
    fn swedish_puts_its_own_letters_last() {
        let mut names = ["Östersund", "Åre", "Ånge", "Berg", "Timrå"];
        names.sort_by(|a, b| in_language("sv").compare(a, b));
        assert_eq!(names, ["Berg", "Timrå", "Ånge", "Åre", "Östersund"]);
        names.sort_by(|a, b| in_language("en").compare(a, b));
        assert_eq!(names, ["Ånge", "Åre", "Berg", "Östersund", "Timrå"]);
    }
}
