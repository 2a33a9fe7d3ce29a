//! The terms of an asset, for people who aren't lawyers.

use super::Offer;
use crate::content::licences::{Licence, Use};
use crate::content::territory::Territory;
use crate::model::Site;
use crate::plan::reader::Reader;
use crate::plan::rights::is_whole;
use crate::plan::views::{DateView, WordsView};
use serde::Serialize;

/// What may be done with an asset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermsView {
    /// What the licence is called.
    licence: Option<WordsView>,
    /// Where its text can be read.
    licence_url: Option<String>,
    /// What it says in plain words; nothing where less is allowed than it says.
    text: Option<WordsView>,
    /// Each use with whether it is allowed.
    uses: Vec<UseView>,
    /// Where it may be used; empty means everywhere.
    territories: Vec<TerritoryView>,
    /// `none`, `crop-only` or `free`.
    edit: &'static str,
    /// Whether the credit line must go along.
    credit_required: bool,
    /// The last day on which it may be used.
    until: Option<DateView>,
    /// Whether people can be seen in it.
    people: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct UseView {
    r#use: &'static str,
    allowed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct TerritoryView {
    /// ISO 3166 or the name of a union: `SE`, `EEA`.
    code: String,
    /// What a country is called; nothing of unions, for which the interface has words.
    name: Option<WordsView>,
}

pub(super) fn view(offer: Offer<'_>, site: &Site, reader: &Reader<'_>) -> TermsView {
    let (card, rights) = (offer.card(), offer.rights());
    let licence = site.licence(card);
    let text = licence.filter(|licence| is_whole(rights, licence) && !licence.terms.is_empty());
    let territory = |territory: &Territory| TerritoryView {
        code: territory.to_string(),
        name: (!territory.is_union()).then(|| reader.country_name(territory.as_str())),
    };
    TermsView {
        licence: licence.map(|licence| reader.words(&licence.title)),
        licence_url: site.licence_url(card).map(str::to_owned),
        text: text.map(|licence| reader.words(&licence.terms)),
        uses: Use::ALL
            .into_iter()
            .map(|one| UseView { r#use: one.name(), allowed: rights.uses.contains(&one) })
            .collect(),
        territories: rights.territories.iter().map(territory).collect(),
        edit: rights.edit.name(),
        credit_required: licence.is_none_or(Licence::wants_credit),
        until: rights.until.map(|day| reader.date(day)),
        people: card.people_visible == Some(true),
    }
}
