//! Plural forms by CLDR.

use super::locale;
use crate::base::Lang;
use icu_decimal::input::Decimal;
use icu_plurals::provider::{PluralRulesData, PluralsCardinalV1};
use icu_plurals::{PluralCategory, PluralRules};
use icu_provider::prelude::*;
use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, Error};

/// The rules of languages that CLDR has and ICU4X's own data lacks, Sami languages among them.
const TABLE: &str = include_str!("plurals.txt");

/// The plural rules of a language.
pub struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Plurals {
    /// The language's own rules; where CLDR has none, those of `other`.
    pub fn new(lang: &Lang, other: &Lang) -> Self {
        let own = of_table(lang).or_else(|| PluralRules::try_new_cardinal((&locale(lang)).into()).ok());
        // A language without data gets the root's single form, and so do those that have but one.
        let has_own = own.as_ref().is_some_and(|rules| rules.categories().count() > 1);
        let other_cardinal = || of_table(other).or_else(|| PluralRules::try_new_cardinal((&locale(other)).into()).ok());
        Self {
            cardinal: if has_own || lang == other { own } else { other_cardinal() },
            ordinal: PluralRules::try_new_ordinal((&locale(other)).into()).ok(),
        }
    }

    /// The form for a number as it is written (`1.0` is not `1`): `one`, `few`, …
    pub fn category(&self, number: &Decimal, is_ordinal: bool) -> &'static str {
        let rules = if is_ordinal { &self.ordinal } else { &self.cardinal };
        rules.as_ref().map_or("other", |rules| name(rules.category_for(number)))
    }

    /// The forms that whole numbers up to 1000 take, each with those that take it.
    pub fn forms(&self) -> Vec<(&'static str, Vec<u32>)> {
        let mut found: Vec<(&'static str, Vec<u32>)> = Vec::new();
        for number in 0..=1000_u32 {
            let form = self.cardinal.as_ref().map_or("other", |rules| name(rules.category_for(number)));
            match found.iter_mut().find(|(known, _)| *known == form) {
                Some((_, numbers)) => numbers.push(number),
                None => found.push((form, vec![number])),
            }
        }
        found
    }
}

/// CLDR's name of a form.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The line of the table that names the language.
fn of_table(lang: &Lang) -> Option<PluralRules> {
    let mut lines = TABLE.lines().filter_map(|line| line.split_once(" | "));
    let (_, rules) = lines.find(|(languages, _)| languages.split(' ').any(|language| language == lang.base()))?;
    let mut data = PluralRulesData { zero: None, one: None, two: None, few: None, many: None };
    for (form, rule) in rules.split("; ").filter_map(|rule| rule.split_once(": ")) {
        let place = match form {
            "zero" => &mut data.zero,
            "one" => &mut data.one,
            "two" => &mut data.two,
            "few" => &mut data.few,
            _ => &mut data.many,
        };
        *place = Some(Deserialize::deserialize(BorrowedStrDeserializer::<Error>::new(rule)).ok()?);
    }
    PluralRules::try_new_cardinal_unstable(&Given(data), (&locale(lang)).into()).ok()
}

/// Hands ICU4X the rules that the table has.
struct Given(PluralRulesData<'static>);

impl DataProvider<PluralsCardinalV1> for Given {
    fn load(&self, _: DataRequest<'_>) -> Result<DataResponse<PluralsCardinalV1>, DataError> {
        Ok(DataResponse { metadata: DataResponseMetadata::default(), payload: DataPayload::from_owned(self.0.clone()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(lang: &str) -> String {
        let lang = Lang::parse(lang).unwrap();
        let forms = Plurals::new(&lang, &lang).forms();
        forms.iter().map(|(form, numbers)| format!("{form} {}", numbers[0])).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn forms_come_with_the_first_number_that_takes_them() {
        assert_eq!(forms("sv"), "other 0, one 1");
        assert_eq!(forms("ar"), "zero 0, one 1, two 2, few 3, many 11, other 100");
        assert_eq!(forms("uk"), "many 0, one 1, few 2");
        assert_eq!(forms("ja"), "other 0");
        assert_eq!(forms("sma"), "other 0, one 1, two 2");
    }

    #[test]
    fn every_rule_of_the_table_is_read() {
        for (languages, _) in TABLE.lines().filter_map(|line| line.split_once(" | ")) {
            for language in languages.split(' ') {
                let lang = Lang::parse(language).unwrap();
                assert!(of_table(&lang).is_some_and(|rules| rules.categories().count() > 1), "{language}");
                let built_in = PluralRules::try_new_cardinal((&locale(&lang)).into()).unwrap();
                assert_eq!(built_in.categories().count(), 1, "ICU4X knows {language} by now");
            }
        }
    }

    #[test]
    fn a_language_without_rules_takes_those_that_it_is_told() {
        let plurals = Plurals::new(&Lang::parse("fit").unwrap(), &Lang::parse("uk").unwrap());
        assert_eq!(plurals.category(&"3".parse().unwrap(), false), "few");
    }
}
