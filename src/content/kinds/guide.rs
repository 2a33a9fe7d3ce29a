//! Steps of the moving guide, in phases.

use super::{front, item};
use crate::base::Date;
use crate::content::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

item! {
    /// `item.yaml` of a guide step.
    Item {
        /// When it is due.
        phase: Phase,
        /// Whom it concerns; none means everyone.
        #[serde(default)]
        situations: Vec<Situation>,
        /// Ids of the services it needs.
        #[serde(default)]
        services: Vec<Spanned<String>>,
        /// After this day the step may be out of date.
        #[serde(default)]
        review_by: Option<Date>,
    }
}

front! {
    /// Front matter of a guide step.
    Front {}
}

/// The phases of a move, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Phase {
    Before,
    FirstWeek,
    FirstMonths,
    Settled,
}

impl Phase {
    /// All, in their order.
    pub const ALL: [Phase; 4] = [Phase::Before, Phase::FirstWeek, Phase::FirstMonths, Phase::Settled];
}

/// The situations of those who move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Situation {
    Eu,
    OutsideEu,
    Family,
    Student,
    Employer,
}
