//! Dates, ranges, numbers, measures, lists, names, plural forms and alphabetical order by CLDR, through ICU4X.

mod dates;
mod names;
mod numbers;
mod plurals;
mod ranges;
mod units;

pub use dates::{DateLength, DateOptions};
pub use names::{ListPiece, own_name};
pub use numbers::NumberOptions;

use crate::base::{Date, Lang};
use crate::content::config::Measure;
use crate::content::kinds::events::Moment;
use dates::Dates;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::Locale;
use names::Names;
use numbers::Numbers;
use plurals::Plurals;
use ranges::Ranges;
use std::cmp::Ordering;

/// The formatters of one language.
pub struct Format {
    format_as: Lang,
    dates: Dates,
    ranges: Ranges,
    numbers: Numbers,
    plurals: Plurals,
    names: Names,
    collator: Option<CollatorBorrowed<'static>>,
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Format({})", self.format_as)
    }
}

impl Format {
    /// Formatters for a language that says things as `format_as` does. Plural forms are its own if CLDR has them.
    pub fn new(lang: &Lang, format_as: &Lang) -> Self {
        Self {
            dates: Dates::new(format_as),
            ranges: Ranges::new(format_as),
            numbers: Numbers::new(format_as),
            plurals: Plurals::new(lang, format_as),
            names: Names::new(format_as),
            collator: Collator::try_new((&locale(format_as)).into(), CollatorOptions::default()).ok(),
            format_as: format_as.clone(),
        }
    }

    /// The language in which dates and names are said.
    pub fn lang(&self) -> &Lang {
        &self.format_as
    }

    /// Whether CLDR has dates and numbers of that language. Where it has none, its root is used, which is no language.
    pub fn is_known(&self) -> bool {
        self.dates.are_known()
    }

    /// A day: `14 mars 2026`.
    pub fn date(&self, date: Date) -> String {
        self.dates.date(date)
    }

    /// A day, with the time if it has one.
    pub fn moment(&self, moment: Moment) -> String {
        self.dates.moment(moment)
    }

    /// The chosen parts of a moment. Nothing if CLDR has no form for just those.
    pub fn parts(&self, moment: Moment, options: &DateOptions) -> Option<String> {
        self.dates.parts(moment, options)
    }

    /// From one moment to another, with what they have in common told once.
    pub fn period(&self, start: Moment, end: Option<Moment>) -> String {
        end.map_or_else(|| self.moment(start), |end| self.ranges.period(&self.dates, start, end))
    }

    /// A number with the language's own signs and groups, and all its digits.
    pub fn number(&self, value: f64) -> String {
        self.number_with(value, &NumberOptions::default())
    }

    /// A number written in that way.
    pub fn number_with(&self, value: f64, options: &NumberOptions) -> String {
        self.numbers.format(value, options)
    }

    /// A number with its unit: `49 km²`.
    pub fn measure(&self, value: f64, measure: Measure) -> String {
        units::measure(&self.format_as, &self.numbers, value, measure)
    }

    /// A length of time: `3 min 20 s`.
    pub fn length(&self, seconds: u64) -> String {
        units::length(&self.format_as, seconds)
    }

    /// The plural form of a number that is written in that way: `one`, `few`, …
    pub fn plural(&self, value: f64, options: &NumberOptions) -> &'static str {
        options.decimal(value).map_or("other", |decimal| self.plurals.category(&decimal, options.ordinal))
    }

    /// The plural forms that whole numbers up to 1000 take, each with those that take it.
    pub fn plural_forms(&self) -> Vec<(&'static str, Vec<u32>)> {
        self.plurals.forms()
    }

    /// The pieces of the list `a, b and c`, handed to `piece` in their order.
    pub fn list(&self, members: &[String], piece: impl FnMut(ListPiece<'_>)) {
        self.names.list(members, piece);
    }

    /// The name of a language, if CLDR has one.
    pub fn language(&self, lang: &Lang) -> Option<String> {
        self.names.language(lang)
    }

    /// The name of a country by its code of two letters, if CLDR has one.
    pub fn country(&self, code: &str) -> Option<String> {
        self.names.country(code)
    }

    /// Alphabetical order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let by_language = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(left, right));
        by_language.then_with(|| left.cmp(right))
    }
}

fn locale(lang: &Lang) -> Locale {
    lang.as_str().parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_language(tag: &str) -> Format {
        let lang = Lang::parse(tag).unwrap();
        Format::new(&lang, &lang)
    }

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    #[test]
    fn says_days_and_numbers_as_the_language_does() {
        let day = Date::parse("2026-03-14").unwrap();
        assert_eq!(in_language("sv").date(day), "14 mars 2026");
        assert_eq!(in_language("en-GB").date(day), "14 March 2026");
        assert_eq!(in_language("de").date(day), "14. März 2026");
        assert_eq!(in_language("sv").number(64979.0), "64\u{a0}979");
        assert_eq!(in_language("de").number(1234.5), "1.234,5");
        assert_eq!(in_language("pl").number(1234.0), "1234");
    }

    #[test]
    fn a_period_tells_what_is_common_once() {
        let said = |tag: &str, start: &str, end: &str| in_language(tag).period(at(start), Some(at(end)));
        assert_eq!(said("sv", "2027-03-06 10:00", "2027-03-06 16:00"), "6 mars 2027 10:00–16:00");
        assert_eq!(said("sv", "2027-10-06", "2027-10-07"), "6–7 oktober 2027");
        assert_eq!(said("sv", "2027-10-06", "2027-11-02"), "6 oktober–2 november 2027");
        assert_eq!(said("sv", "2027-12-30", "2028-01-02"), "30 december 2027–2 januari 2028");
        assert_eq!(said("de", "2027-10-06", "2027-10-07"), "6.–7. Oktober 2027");
        assert_eq!(said("ja", "2027-10-06", "2027-10-07"), "2027年10月6日～7日");
        assert_eq!(
            said("en", "2027-03-06 10:00", "2027-03-06 11:00"),
            "March 6, 2027, 10:00\u{2009}–\u{2009}11:00\u{202f}AM"
        );
        assert_eq!(said("sv", "2027-03-06", "2027-03-06"), "6 mars 2027");
        let sv = in_language("sv");
        assert_eq!(sv.period(at("2027-03-06 10:00"), None), sv.moment(at("2027-03-06 10:00")));
        assert_eq!(sv.period(at("2027-03-06 10:00"), Some(at("2027-03-06 10:00"))), sv.moment(at("2027-03-06 10:00")));
        assert_eq!(
            sv.period(at("2027-03-06 10:00"), Some(at("2027-03-07 09:30"))),
            "6 mars 2027 kl. 10:00–7 mars 2027 kl. 09:30"
        );
    }

    #[test]
    fn numbers_are_written_as_asked() {
        let sv = in_language("sv");
        let two = NumberOptions { minimum_fraction: 2, maximum_fraction: Some(2), ..NumberOptions::default() };
        assert_eq!(sv.number_with(2.0, &two), "2,00");
        assert_eq!(sv.number_with(2.345, &two), "2,34");
        assert_eq!(sv.number_with(1234.0, &NumberOptions { grouping: false, ..NumberOptions::default() }), "1234");
        assert_eq!(sv.number_with(0.25, &NumberOptions { percent: true, ..NumberOptions::default() }), "25\u{a0}%");
        assert_eq!(sv.plural(1.0, &NumberOptions::default()), "one");
        assert_eq!(sv.plural(1.0, &two), "other");
        let ordinal = NumberOptions { ordinal: true, ..NumberOptions::default() };
        assert_eq!(in_language("en").plural(2.0, &ordinal), "two");
        assert_eq!(sv.number(f64::NAN), "NaN");
    }

    #[test]
    fn measures_names_and_lists() {
        let (sv, de) = (in_language("sv"), in_language("de"));
        assert_eq!(sv.measure(1234.5, Measure::SquareKilometer), "1\u{a0}234,5 km²");
        assert_eq!(de.measure(12.5, Measure::Percent), "12,5\u{a0}%");
        assert_eq!(sv.measure(2.0, Measure::Hour), "2 tim");
        assert_eq!(in_language("en").measure(1.0, Measure::Day), "1 day");
        assert_eq!(sv.language(&Lang::parse("sma").unwrap()).as_deref(), Some("sydsamiska"));
        assert_eq!(sv.language(&Lang::parse("qqq").unwrap()), None);
        assert_eq!(de.country("NL").as_deref(), Some("Niederlande"));
        assert_eq!(de.country("XX"), None);
        let mut said = String::new();
        let members = ["Kiruna".to_owned(), "Åre".to_owned(), "Berg".to_owned()];
        sv.list(&members, |piece| match piece {
            ListPiece::Member(place) => said.push_str(&format!("<{}>", members[place])),
            ListPiece::Between(text) => said.push_str(text),
        });
        assert_eq!(said, "<Kiruna>, <Åre> och <Berg>");
    }

    #[test]
    fn lengths_of_time_are_said_in_parts() {
        let said = |tag: &str, seconds| in_language(tag).length(seconds);
        assert_eq!(
            [said("sv", 200), said("sv", 180), said("sv", 3900), said("sv", 3605)],
            ["3 min 20 s", "3 min", "1 tim 5 min", "1 tim"]
        );
        assert_eq!([said("en", 12), said("de", 200), said("sv", 0)], ["12 sec", "3 Min., 20 Sek.", "0 s"]);
        assert_eq!(said("ar", 200), "3 د و20 ث");
    }

    #[test]
    fn every_measure_is_known() {
        for measure in Measure::ALL {
            let said = in_language("uk").measure(3.0, measure);
            assert!(!said.contains(measure.id()), "{said}");
        }
    }

    #[test]
    fn tells_what_cldr_lacks() {
        // CLDR has a little of Northern Sami; ICU4X's data takes no language of which there is but little.
        assert!(!in_language("sma").is_known() && !in_language("se").is_known());
        for tag in ["sv", "ar", "ja", "zh", "fi", "uk"] {
            assert!(in_language(tag).is_known(), "{tag}");
        }
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
