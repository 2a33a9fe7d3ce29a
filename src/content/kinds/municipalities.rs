//! Municipality profiles: fixed sections, facts with year and source, contacts.

use super::{front, item};
use crate::base::{Date, Lang, PerLang};
use crate::content::schema::Code;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The sections that every profile has, as ids of its headings.
pub const SECTIONS: [&str; 6] = ["work", "housing", "school", "health", "leisure", "travel"];

item! {
    /// `item.yaml` of a municipality.
    Item {
        /// The municipality's code of Statistics Sweden: four digits.
        #[schemars(with = "Code")]
        code: Spanned<String>,
        /// The county's code: two digits.
        #[schemars(with = "Code")]
        county: Spanned<String>,
        /// The town with the municipal offices.
        seat: String,
        /// Where it lies.
        coordinates: Coordinates,
        /// Whether it belongs to the administrative area for Sami.
        #[serde(default)]
        sami_area: bool,
        /// The municipality's own site.
        #[serde(default)]
        website: Option<Spanned<String>>,
        /// What is counted there.
        #[serde(default)]
        facts: Vec<Fact>,
        /// Whom to ask.
        #[serde(default)]
        contacts: Vec<Contact>,
    }
}

front! {
    /// Front matter of a municipality.
    Front {
        /// A sentence that gives its character.
        #[serde(default)]
        tagline: Option<String>,
    }
}

/// A point on the earth (WGS 84), in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coordinates {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich.
    pub lon: f64,
}

/// A figure that says of when it is and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What is counted: an id of `content/facts.yaml`.
    pub kind: Spanned<String>,
    /// How much.
    pub value: f64,
    /// The day or the year that the figure is of.
    #[schemars(with = "Code")]
    pub date: Spanned<String>,
    /// Who says so: an id of `content/facts.yaml`.
    pub source: Spanned<String>,
    /// After this day the figure may be old.
    #[serde(default)]
    pub review_by: Option<Date>,
}

/// A role to turn to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// About what.
    pub topic: Topic,
    /// The role's name.
    pub role: PerLang<String>,
    /// An address for mail.
    #[serde(default)]
    pub email: Option<String>,
    /// A telephone number as people write it.
    #[serde(default)]
    pub phone: Option<String>,
    /// Languages spoken.
    #[serde(default)]
    pub languages: Vec<Lang>,
}

/// What a contact answers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Topic {
    Moving,
    Work,
    Housing,
    School,
    Business,
}
