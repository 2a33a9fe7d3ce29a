//! Days and moments by CLDR. Always the Gregorian calendar: dates in Sweden are Gregorian in whatever language they are
//! told.

use super::locale;
use crate::base::{Date, Lang};
use crate::content::kinds::events::Moment;
use icu_calendar::{Date as IcuDate, Gregorian, Iso};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::options::{Length, TimePrecision};
use icu_locale::Locale;

/// How a day or a moment is told: which of its parts, and how long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateOptions {
    /// How long; medium if nothing is said.
    pub length: Option<DateLength>,
    /// `Friday`.
    pub weekday: bool,
    /// `2026`.
    pub year: bool,
    /// `March`, `Mar` or `3`, by the length.
    pub month: bool,
    /// `14`.
    pub day: bool,
    /// Hours and minutes.
    pub time: bool,
}

/// How long dates are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateLength {
    /// `March`.
    Long,
    /// `Mar`.
    Medium,
    /// `3`.
    Short,
}

/// The formatters of days and moments.
pub struct Dates {
    locale: Locale,
    day: Option<Formatter<Gregorian, YMD>>,
    moment: Option<Formatter<Gregorian, YMDT>>,
}

impl Dates {
    pub fn new(lang: &Lang) -> Self {
        let locale = locale(lang);
        let with_time = YMDT::long().with_time_precision(TimePrecision::Minute);
        Self {
            day: Formatter::try_new((&locale).into(), YMD::long()).ok(),
            moment: Formatter::try_new((&locale).into(), with_time).ok(),
            locale,
        }
    }

    /// Whether CLDR has dates of this language. Its root calls October `M10`, which no language does.
    pub fn are_known(&self) -> bool {
        let october = Date::new(2026, 10, 1).map(|day| self.date(day));
        self.day.is_some() && !october.is_some_and(|text| text.contains("M10"))
    }

    /// `14 mars 2026`.
    pub fn date(&self, date: Date) -> String {
        match (&self.day, gregorian(date)) {
            (Some(format), Some(icu)) => format.format(&icu).to_string(),
            _ => date.to_string(),
        }
    }

    /// A day, with the time if it has one.
    pub fn moment(&self, moment: Moment) -> String {
        match (&self.moment, moment.time, date_time(moment)) {
            (_, None, _) => self.date(moment.date),
            (Some(format), _, Some(icu)) => format.format(&icu).to_string(),
            (_, Some((hour, minute)), _) => format!("{} {hour:02}:{minute:02}", moment.date),
        }
    }

    /// The chosen parts of a moment. Nothing if CLDR has no form for just those.
    pub fn parts(&self, moment: Moment, options: &DateOptions) -> Option<String> {
        let icu = date_time(moment)?;
        let preferences = || (&self.locale).into();
        let builder = builder(options);
        match (date_fields(options), options.time) {
            (None, true) => {
                let format = Formatter::<Gregorian, _>::try_new(preferences(), builder.build_time().ok()?).ok()?;
                Some(format.format(&icu.time).to_string())
            }
            (Some(_), true) => {
                let fields = builder.build_date_and_time().ok()?;
                let format = Formatter::<Gregorian, _>::try_new(preferences(), fields).ok()?;
                Some(format.format(&icu).to_string())
            }
            (Some(DateFields::M | DateFields::YM | DateFields::Y), false) => {
                let fields = builder.build_calendar_period().ok()?;
                let format = Formatter::<Gregorian, _>::try_new(preferences(), fields).ok()?;
                Some(format.format(&icu.date).to_string())
            }
            (Some(_), false) => {
                let format = Formatter::<Gregorian, _>::try_new(preferences(), builder.build_date().ok()?).ok()?;
                Some(format.format(&icu.date).to_string())
            }
            (None, false) => None,
        }
    }
}

fn builder(options: &DateOptions) -> FieldSetBuilder {
    let mut builder = FieldSetBuilder::new();
    builder.date_fields = date_fields(options);
    builder.time_precision = options.time.then_some(TimePrecision::Minute);
    builder.length = Some(match options.length {
        Some(DateLength::Long) => Length::Long,
        Some(DateLength::Short) => Length::Short,
        Some(DateLength::Medium) | None => Length::Medium,
    });
    builder
}

fn date_fields(options: &DateOptions) -> Option<DateFields> {
    match (options.year, options.month, options.day, options.weekday) {
        (true, true, true, true) => Some(DateFields::YMDE),
        (true, true, true, false) => Some(DateFields::YMD),
        (true, true, false, false) => Some(DateFields::YM),
        (true, false, false, false) => Some(DateFields::Y),
        (false, true, true, true) => Some(DateFields::MDE),
        (false, true, true, false) => Some(DateFields::MD),
        (false, true, false, false) => Some(DateFields::M),
        (false, false, true, true) => Some(DateFields::DE),
        (false, false, true, false) => Some(DateFields::D),
        (false, false, false, true) => Some(DateFields::E),
        _ => None,
    }
}

/// A day as ICU4X knows it.
pub fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (year, month, day) = date.parts();
    let iso: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(year), month, day).ok()?;
    Some(iso.to_calendar(Gregorian))
}

/// A moment as ICU4X knows it; midnight where no time is told.
pub fn date_time(moment: Moment) -> Option<DateTime<Gregorian>> {
    let (hour, minute) = moment.time.unwrap_or((0, 0));
    Some(DateTime { date: gregorian(moment.date)?, time: Time::try_new(hour, minute, 0, 0).ok()? })
}
