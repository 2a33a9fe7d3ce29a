//! Events: fairs, welcome days, webinars. Those that are over move to the archive.

use super::{front, item};
use crate::base::Date;
use crate::content::spanned::Spanned;
use serde::{Deserialize, Deserializer, Serialize};

item! {
    /// `item.yaml` of an event.
    Item {
        /// When it begins.
        start: Moment,
        /// When it ends; without it on the day it begins.
        #[serde(default)]
        end: Option<Spanned<Moment>>,
        /// Where, if in the region.
        #[serde(default)]
        municipality: Option<Spanned<String>>,
        /// Whether one takes part from a distance.
        #[serde(default)]
        online: bool,
        /// Its own site.
        #[serde(default)]
        website: Option<Spanned<String>>,
        /// Ids of partners.
        #[serde(default)]
        organisers: Vec<Spanned<String>>,
    }
}

front! {
    /// Front matter of an event.
    Front {
        /// Where, as one says it.
        place: String,
    }
}

/// A day, or a day and a time, as on the clocks of the place. Orders by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Hour (0–23) and minute.
    pub time: Option<(u8, u8)>,
}

impl Moment {
    /// Reads `2027-03-06` or `2027-03-06 10:00` (also with a `T` between).
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = match text.split_once([' ', 'T']) {
            Some((date, time)) => (date, Some(parse_time(time)?)),
            None => (text, None),
        };
        Some(Self { date: Date::parse(date)?, time })
    }
}

fn parse_time(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.trim().split_once(':')?;
    let minute = minute.strip_suffix(":00").unwrap_or(minute);
    let number = |part: &str, below: u8| part.parse().ok().filter(|number| *number < below && part.len() == 2);
    Some((number(hour, 24)?, number(minute, 60)?))
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = String::deserialize(deserializer)?;
            return Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("moment: {text}")));
        }
        #[derive(Deserialize)]
        struct Remembered {
            date: Date,
            time: Option<(u8, u8)>,
        }
        let Remembered { date, time } = Remembered::deserialize(deserializer)?;
        Ok(Self { date, time })
    }
}

impl Item {
    /// When it ends, if that is said.
    pub fn end(&self) -> Option<Moment> {
        self.end.as_ref().map(|end| end.value)
    }
}
