//! What may be done with an asset on a day.

use crate::base::Date;
use crate::content::card::{Card, Consent, ConsentStatus, Cover};
use crate::content::licences::{Edit, Licence, NONE, Use};
use crate::content::territory::Territory;
use std::collections::BTreeSet;

/// What may be done with an asset on a certain day: what its licence allows, what its card narrows that to, and what the
/// people in it agreed to, taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    /// Whether the site may show it, which is its owner's own use.
    pub may_show: Result<(), Barred>,
    /// What else it may be used for. The owner's own use is not named, for it is always allowed.
    pub uses: BTreeSet<Use>,
    /// Where it may be used so; none means everywhere.
    pub territories: BTreeSet<Territory>,
    /// What may be changed in it.
    pub edit: Edit,
    /// The last day on which it may be shown, as far as one is known.
    pub until: Option<Date>,
}

impl Rights {
    /// Whether anybody but the owner may use it.
    pub fn is_offered(&self) -> bool {
        !self.uses.is_empty()
    }
}

/// Why an asset may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// It was withdrawn on that day; without a day, those in it took back their consent.
    Withdrawn(Option<Date>),
    /// Its card names no licence.
    Unlicensed,
    /// Those in it have not consented yet.
    Pending,
    /// Those in it agreed to other things than being shown by the owner.
    NotCovered,
    /// Its last permitted day has passed.
    Expired(Date),
    /// Its first permitted day is still to come.
    Embargo(Date),
}

impl Barred {
    /// A word for it that stays the same, for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Withdrawn(_) => "withdrawn",
            Self::Unlicensed => "unlicensed",
            Self::Pending => "consent-pending",
            Self::NotCovered => "not-covered",
            Self::Expired(_) => "expired",
            Self::Embargo(_) => "embargo",
        }
    }

    /// The first day on which it could not be shown any more, if it could before and the card tells.
    pub fn since(self) -> Option<Date> {
        match self {
            Self::Withdrawn(day) => day,
            Self::Expired(last) => Some(last.next()),
            Self::Unlicensed | Self::Pending | Self::NotCovered | Self::Embargo(_) => None,
        }
    }
}

/// The rights on a day. `licence` is the one that the card names, if it is known.
pub fn of(card: &Card, licence: Option<&Licence>, today: Date) -> Rights {
    let narrowed = card.license.as_ref();
    let territories = narrowed.map(|license| &license.territory).filter(|list| !list.is_empty());
    let territories = territories.or(licence.map(|licence| &licence.territories)).into_iter().flatten();
    let edit = narrowed.and_then(|license| license.edit.as_ref()).map(|edit| edit.value);
    let allowed = licence.map_or(Edit::None, |licence| licence.edit);
    Rights {
        may_show: barred(card, today).map_or(Ok(()), Err),
        uses: uses(card, licence),
        territories: territories.map(|territory| territory.value.clone()).collect(),
        edit: edit.map_or(allowed, |edit| edit.min(allowed)),
        until: last_day(card),
    }
}

/// Why it may not be shown on that day, the reason that lasts longest first; nothing if it may.
fn barred(card: &Card, today: Date) -> Option<Barred> {
    let status = card.consent.as_ref().map(|consent| consent.status);
    let withdrawn = card.withdrawn.filter(|day| *day <= today);
    if withdrawn.is_some() || status == Some(ConsentStatus::Withdrawn) {
        return Some(Barred::Withdrawn(withdrawn));
    }
    if card.license.as_ref().is_none_or(|license| license.id.value == NONE) {
        return Some(Barred::Unlicensed);
    }
    if status == Some(ConsentStatus::Pending) {
        return Some(Barred::Pending);
    }
    if card.consent.as_ref().is_some_and(|consent| !covers(consent, Cover::Owner)) {
        return Some(Barred::NotCovered);
    }
    if let Some(last) = agreed_until(card).filter(|last| *last < today) {
        return Some(Barred::Expired(last));
    }
    card.valid_from.filter(|first| *first > today).map(Barred::Embargo)
}

/// The last day by card and consent.
fn agreed_until(card: &Card) -> Option<Date> {
    [card.expires, card.consent.as_ref().and_then(|consent| consent.expires)].into_iter().flatten().min()
}

/// The last day on which it may be shown, as far as its card tells: of that, of consent, and before it is withdrawn.
pub fn last_day(card: &Card) -> Option<Date> {
    agreed_until(card).into_iter().chain(card.withdrawn.map(Date::previous)).min()
}

/// Whether people agreed to that. Consent goes no further than what it is recorded to cover; where nothing is recorded,
/// that is being shown by the owner. Where none is needed and nothing is recorded, nothing limits.
fn covers(consent: &Consent, cover: Cover) -> bool {
    match consent.status {
        ConsentStatus::NoneNeeded if consent.covers.is_empty() => true,
        _ if consent.covers.is_empty() => cover == Cover::Owner,
        _ => consent.covers.contains(&cover),
    }
}

fn uses(card: &Card, licence: Option<&Licence>) -> BTreeSet<Use> {
    let scope = card.license.as_ref().and_then(|license| license.scope.as_ref());
    let is_in_scope = |one: Use| scope.is_none_or(|scope| scope.iter().any(|named| named.value == one));
    let is_covered = |one: Use| {
        let needed = match one {
            Use::Editorial | Use::Partner | Use::Employer => Cover::RegionPartners,
            Use::Advertising => Cover::Advertising,
        };
        card.consent.as_ref().is_none_or(|consent| covers(consent, needed))
    };
    let allowed = licence.into_iter().flat_map(|licence| &licence.uses).copied();
    allowed.filter(|one| is_in_scope(*one) && is_covered(*one)).collect()
}
