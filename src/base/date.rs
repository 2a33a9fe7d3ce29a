//! Days of the calendar, as sites write them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day: `2026-03-14`. Orders by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// That day, if the (Gregorian) calendar has it and the year has four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let last = match month {
            2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        ((1000..=9999).contains(&year) && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `2026-03-14`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(year, 4) && digits(month, 2) && digits(day, 2)).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day of a moment in seconds since 1970 began (UTC).
    pub fn from_unix(seconds: i64) -> Option<Self> {
        // Days to civil date; the algorithm of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = seconds.div_euclid(86_400) + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_index = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_index + 2) / 5 + 1;
        let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// The day after this one; the last day there is stays itself.
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        Self::new(year, month, day + 1)
            .or_else(|| Self::new(year, month + 1, 1))
            .or_else(|| Self::new(year + 1, 1, 1))
            .unwrap_or(self)
    }

    /// The day before this one; the first day there is stays itself.
    pub fn previous(self) -> Self {
        let Self { year, month, day } = self;
        let last_of = |year, month| (28..=31).rev().find_map(|day| Self::new(year, month, day));
        Self::new(year, month, day - 1)
            .or_else(|| last_of(year, month - 1))
            .or_else(|| last_of(year - 1, 12))
            .unwrap_or(self)
    }

    /// So many days later.
    pub fn after(self, days: u16) -> Self {
        (0..days).fold(self, |day, _| day.next())
    }

    /// So many days earlier.
    pub fn before(self, days: u16) -> Self {
        (0..days).fold(self, |day, _| day.previous())
    }

    /// Year, month (1–12) and day (1–31).
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("date: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn knows_the_calendar() {
        assert!(Date::parse("2024-02-29").is_some());
        assert!(Date::parse("2026-02-29").is_none());
        assert!(Date::parse("2026-2-3").is_none());
        assert!(Date::parse("2026-13-01").is_none());
        assert_eq!(Date::parse("2027-12-31").map(Date::next), Date::parse("2028-01-01"));
        assert_eq!(Date::parse("2028-01-01").map(Date::previous), Date::parse("2027-12-31"));
        assert_eq!(Date::parse("2028-03-01").map(Date::previous), Date::parse("2028-02-29"));
        assert_eq!(Date::parse("2026-11-22").map(|day| day.after(60)), Date::parse("2027-01-21"));
        assert_eq!(Date::from_unix(0), Date::parse("1970-01-01"));
        assert_eq!(Date::from_unix(951_782_400), Date::parse("2000-02-29"));
        assert_eq!(Date::from_unix(-1), Date::parse("1969-12-31"));
    }
}
