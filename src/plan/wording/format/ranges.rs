//! From one day or moment to another by CLDR's interval patterns, as ICU4X's data has them.
//!
//! The patterns are taken from the data and not from `icu_datetime::range`, which in 2.4 has two faults: it loads names of
//! months in the width of a single date, while CLDR tells intervals in the short one (`yMMMd`), and finds no pattern where
//! a day of 24 hours goes past noon. UTS 35 has a short name made long where a long one is wanted; that is done here.

use super::dates::{Dates, date_time};
use super::locale;
use crate::base::Lang;
use crate::content::kinds::events::Moment;
use icu_calendar::Gregorian;
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::fieldsets::enums::DateAndTimeFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_datetime::provider::Baked;
use icu_datetime::provider::fields::{FieldLength, FieldSymbol};
use icu_datetime::provider::pattern::PatternItem;
use icu_datetime::provider::pattern::runtime::Pattern;
use icu_datetime::provider::range_patterns::{
    DateGreatestDifferenceField as DateField, DatetimePatternsRangeDateGregorianV1, DatetimePatternsRangeGlueV1,
    DatetimePatternsRangeTimeV1, RangePatternInfo, TimeGreatestDifferenceField as TimeField,
};
use icu_datetime::provider::semantic_skeletons::{DatetimePatternsGlueV1, marker_attrs};
use icu_locale::Locale;
use icu_provider::prelude::*;
use writeable::TryWriteable;

/// Year, month and day in the data's words.
const DAYS: &str = "ym0d";
/// The time of the day in the data's words, with the hours that the language has.
const TIMES: &str = "j";

/// The interval patterns of a language.
pub struct Ranges {
    preferences: DateTimeFormatterPreferences,
    days: Option<DataPayload<DatetimePatternsRangeDateGregorianV1>>,
    times: Option<DataPayload<DatetimePatternsRangeTimeV1>>,
    /// `{0} – {1}`.
    between: String,
    /// A day (`{1}`) and its times (`{0}`).
    day_and_times: String,
}

impl Ranges {
    pub fn new(lang: &Lang) -> Self {
        let locale = locale(lang);
        let between = load::<DatetimePatternsRangeGlueV1>(&locale, "").map(|glue| glue.get().pattern.to_string());
        // The one without "at": that is for a single time.
        let glue = load::<DatetimePatternsGlueV1>(&locale, marker_attrs::PATTERN_MEDIUM_DT_STR);
        Self {
            preferences: (&locale).into(),
            days: load(&locale, DAYS),
            times: load(&locale, TIMES),
            between: between.unwrap_or_else(|| "{0} – {1}".to_owned()),
            day_and_times: glue.map_or_else(|| "{1} {0}".to_owned(), |glue| glue.get().pattern.to_string()),
        }
    }

    /// From one moment to a later one, with all that they have in common told once.
    pub fn period(&self, dates: &Dates, start: Moment, end: Moment) -> String {
        let is_one_day = start.date == end.date;
        let said = match (start.time, end.time) {
            (Some(_), Some(_)) if start == end => Some(dates.moment(start)),
            (Some(_), Some(_)) if is_one_day => {
                let day = dates.date(start.date);
                self.times(start, end).map(|times| join(&self.day_and_times, &times, &day))
            }
            (Some(_), None) if is_one_day => Some(dates.moment(start)),
            (None, None) if is_one_day => Some(dates.date(start.date)),
            (None, None) => self.days(dates, start, end),
            _ => None,
        };
        said.unwrap_or_else(|| join(&self.between, &dates.moment(start), &dates.moment(end)))
    }

    /// `6–7 mars 2027`.
    fn days(&self, dates: &Dates, start: Moment, end: Moment) -> Option<String> {
        let ((start_year, start_month, _), (end_year, end_month, _)) = (start.date.parts(), end.date.parts());
        let field = match (start_year == end_year, start_month == end_month) {
            (true, true) => DateField::Day,
            (true, false) => DateField::Month,
            (false, _) => DateField::Year,
        };
        // The first element is the long one.
        let info: RangePatternInfo<'_> = self.days.as_ref()?.get().elements.get(0)?.get_date_pattern(field)?.into();
        match info {
            RangePatternInfo::FullRange(pattern) => self.filled(&pattern, start, end),
            RangePatternInfo::Symmetric(_) => Some(join(&self.between, &dates.moment(start), &dates.moment(end))),
        }
    }

    /// `10:00–16:00`.
    fn times(&self, start: Moment, end: Moment) -> Option<String> {
        let is_past_noon = start.time?.0 < 12 && end.time?.0 >= 12;
        let elements = &self.times.as_ref()?.get().elements;
        // Hours alone come first, hours and minutes last.
        let element = elements.get(elements.len().checked_sub(1)?)?;
        let halves = if is_past_noon { element.get_time_pattern(TimeField::DayPeriodA) } else { None };
        let info: RangePatternInfo<'_> = halves.or_else(|| element.get_time_pattern(TimeField::Hour))?.into();
        match info {
            RangePatternInfo::FullRange(pattern) => self.filled(&pattern, start, end),
            RangePatternInfo::Symmetric(pattern) => {
                let one = |moment| self.said(pattern.items.iter().collect(), moment);
                Some(join(&self.between, &one(start)?, &one(end)?))
            }
        }
    }

    /// A pattern that tells both: the start up to where a field comes for the second time, the end from there.
    fn filled(&self, pattern: &Pattern<'_>, start: Moment, end: Moment) -> Option<String> {
        let items: Vec<PatternItem> = pattern.items.iter().map(long).collect();
        let is_again = |place: usize| {
            let (before, rest) = items.split_at_checked(place).unwrap_or((&[], &[]));
            matches!(rest.first(), Some(PatternItem::Field(field))
                if before.iter().any(|item| matches!(item, PatternItem::Field(known) if same(known.symbol, field.symbol))))
        };
        let place = (0..items.len()).find(|place| is_again(*place))?;
        let (first, second) = items.split_at_checked(place)?;
        Some(format!("{}{}", self.said(first.to_vec(), start)?, self.said(second.to_vec(), end)?))
    }

    fn said(&self, items: Vec<PatternItem>, moment: Moment) -> Option<String> {
        let pattern = DateTimePattern::from(Pattern::from(items));
        let mut names = FixedCalendarDateTimeNames::<Gregorian, DateAndTimeFieldSet>::try_new(self.preferences).ok()?;
        let moment = date_time(moment)?;
        let formatter = names.include_for_pattern(&pattern).ok()?;
        let formatted = formatter.format(&moment);
        formatted.try_write_to_string().ok().map(|text| text.into_owned())
    }
}

/// Whether two fields tell the same, be it in another form (`MMM` and `LLL`).
fn same(left: FieldSymbol, right: FieldSymbol) -> bool {
    matches!((left, right), (FieldSymbol::Month(_), FieldSymbol::Month(_))) || left == right
}

/// The name of a month in full, as in single dates.
fn long(item: PatternItem) -> PatternItem {
    match item {
        PatternItem::Field(mut field) => {
            if matches!(field.symbol, FieldSymbol::Month(_)) && field.length == FieldLength::Three {
                field.length = FieldLength::Four;
            }
            PatternItem::Field(field)
        }
        PatternItem::Literal(_) => item,
    }
}

fn load<M: DataMarker>(locale: &Locale, attributes: &str) -> Option<DataPayload<M>>
where
    Baked: DataProvider<M>,
{
    let preferences: DateTimeFormatterPreferences = locale.into();
    let locale = M::make_locale(preferences.locale_preferences);
    let attributes = DataMarkerAttributes::try_from_str(attributes).ok()?;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale);
    let response: Result<DataResponse<M>, _> = Baked.load(DataRequest { id, ..DataRequest::default() });
    response.ok().map(|response| response.payload)
}

/// Puts texts into `{0}` and `{1}`, once each.
fn join(pattern: &str, zero: &str, one: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let (text, length) = if rest.starts_with("{0}") {
            (zero, 3)
        } else if rest.starts_with("{1}") {
            (one, 3)
        } else if c == '\'' {
            ("", 1)
        } else {
            (rest.get(..c.len_utf8()).unwrap_or_default(), c.len_utf8())
        };
        out.push_str(text);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}
