//! Needs: what employers and municipalities look for. They leave the site after their last day.

use super::{front, item};
use crate::base::{Date, Lang};
use crate::content::schema::Code;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of a need.
    Item {
        /// What is offered.
        r#type: NeedType,
        /// Who looks.
        employer: Spanned<String>,
        /// Where.
        municipality: Spanned<String>,
        /// The occupation by SSYK 2012, four digits.
        #[schemars(with = "Code")]
        occupation: Spanned<String>,
        /// How many are sought.
        #[serde(default)]
        positions: Option<u32>,
        /// Languages needed.
        #[serde(default)]
        languages: Vec<LanguageSkill>,
        /// Whether people who need a work permit can apply.
        #[serde(default)]
        permit: Option<Permit>,
        /// The employer's own channel.
        link: Spanned<String>,
        /// The last day.
        closes: Date,
    }
}

front! {
    /// Front matter of a need.
    Front {
        /// Hours, full-time or part-time.
        #[serde(default)]
        scope: Option<String>,
    }
}

/// What is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum NeedType {
    Job,
    Internship,
    Thesis,
    SummerJob,
}

/// Whether people who need a work permit can apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Permit {
    /// Applications from people who need one are read too.
    Considered,
    /// A permit must be there already.
    Required,
}

/// A language and how well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageSkill {
    /// Which.
    pub tag: Lang,
    /// How well, by the Common European Framework of Reference.
    pub level: Level,
}

/// Levels of the Common European Framework of Reference for Languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "the framework's own names")]
pub enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}
