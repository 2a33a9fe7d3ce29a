//! Where something may be used: countries by ISO 3166, and the unions of countries that licences name.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// All codes of two letters that ISO 3166-1 gives to a country or a territory.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR \
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV \
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// The unions that licences name.
const UNIONS: [&str; 3] = ["EU", "EEA", "NORDIC"];
/// The members of the European Union.
const EU: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
/// What the European Economic Area has beside them.
const EEA_BESIDE_EU: &str = "IS LI NO";
/// The countries of the Nordic Council, with the parts that have a code of their own.
const NORDIC: &str = "AX DK FI FO GL IS NO SE";

/// A country or a union of countries: `SE`, `EU`, `EEA` or `NORDIC`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Territory(String);

impl Territory {
    /// Reads a code; nothing if it is neither a country's nor one of the unions.
    pub fn parse(code: &str) -> Option<Self> {
        let is_known = Self::all().any(|known| known == code);
        is_known.then(|| Self(code.to_owned()))
    }

    /// All codes there are, the unions first.
    pub fn all() -> impl Iterator<Item = &'static str> {
        UNIONS.into_iter().chain(codes(COUNTRIES))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a union of countries.
    pub fn is_union(&self) -> bool {
        UNIONS.contains(&self.as_str())
    }

    /// The countries in it.
    pub fn countries(&self) -> BTreeSet<&str> {
        match self.as_str() {
            "EU" => codes(EU).collect(),
            "EEA" => codes(EU).chain(codes(EEA_BESIDE_EU)).collect(),
            "NORDIC" => codes(NORDIC).collect(),
            country => BTreeSet::from([country]),
        }
    }

    /// Whether all of it lies within `others`, of which none means everywhere.
    pub fn is_within<'a>(&self, others: impl IntoIterator<Item = &'a Self>) -> bool {
        let allowed: BTreeSet<&str> = others.into_iter().flat_map(Self::countries).collect();
        allowed.is_empty() || self.countries().is_subset(&allowed)
    }
}

fn codes(list: &str) -> impl Iterator<Item = &str> {
    list.split_ascii_whitespace()
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Territory {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| serde::de::Error::custom(format!("territory: {code}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> Territory {
        Territory::parse(code).unwrap()
    }

    #[test]
    fn knows_countries_and_unions_and_nothing_else() {
        assert_eq!(codes(COUNTRIES).collect::<BTreeSet<_>>().len(), 249);
        for union in [EU, EEA_BESIDE_EU, NORDIC] {
            assert!(codes(union).all(|country| Territory::parse(country).is_some()));
        }
        for code in ["se", "Sweden", "UK", "XX", "", "SE NO"] {
            assert_eq!(Territory::parse(code), None, "{code}");
        }
    }

    #[test]
    fn a_part_lies_within_the_whole() {
        assert!(of("SE").is_within(&[of("EU")]));
        assert!(of("EU").is_within(&[of("EEA")]));
        assert!(!of("EEA").is_within(&[of("EU")]));
        assert!(of("EEA").is_within(&[of("EU"), of("IS"), of("LI"), of("NO")]));
        assert!(!of("NORDIC").is_within(&[of("EEA")]), "Greenland is in no union with the others");
        assert!(of("US").is_within(&[]), "none means everywhere");
    }
}
