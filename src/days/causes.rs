//! On which days something may change by itself, and what it is.

use crate::base::{Date, ItemRef, SourcePath};
use crate::content::card::{AssetType, Card};
use crate::content::kinds::Item;
use crate::content::{Contents, Original, card, layout};
use crate::model::last_day;
use std::collections::{BTreeMap, BTreeSet};

/// An asset, as it is spoken of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asset {
    /// Its id.
    pub id: String,
    /// What one does with it.
    pub sort: Sort,
}

/// What one does with an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// One looks at it.
    Picture,
    /// One watches it.
    Film,
    /// One listens to it.
    Sound,
    /// One reads it, or works on with it.
    Document,
}

impl Asset {
    /// The asset of a card. What it is, its original says, else the card.
    fn of(path: &SourcePath, card: &Card, contents: &Contents) -> Self {
        let original = contents.originals.get(&layout::original_of(path));
        let sort = match (original.and_then(Original::film), card.r#type.as_ref().map(|given| given.value)) {
            _ if original.is_some_and(|original| original.document().is_some()) => Sort::Document,
            (None, Some(AssetType::Document | AssetType::Text)) => Sort::Document,
            (Some(film), _) if film.frame.is_none() => Sort::Sound,
            (None, Some(AssetType::Audio)) => Sort::Sound,
            (Some(_), _) | (None, Some(AssetType::Film)) => Sort::Film,
            (None, _) => Sort::Picture,
        };
        Self { id: layout::asset_of(path).to_owned(), sort }
    }
}

/// Something that a day brings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The embargo of an asset ends: it may be shown from this day on.
    AssetBegins(Asset),
    /// The day before was an asset's last.
    AssetExpires(Asset),
    /// The day before was the last on which consent to an asset held.
    ConsentEnds(Asset),
    /// From this day on the toolbox tells that an asset will soon be gone.
    AssetLeaving(Asset),
    /// An asset is withdrawn from this day on.
    AssetWithdrawn(Asset),
    /// The day before was a need's last.
    NeedCloses(ItemRef),
    /// An event ended the day before.
    EventEnds(ItemRef),
    /// A guide step should have been looked through by the day before.
    ReviewDue(ItemRef),
    /// A fact should have been looked up anew by the day before.
    FactOld(ItemRef),
}

impl Cause {
    /// A word for it that stays the same, for machines.
    pub fn name(&self) -> &'static str {
        match self {
            Self::AssetBegins(_) => "asset-begins",
            Self::AssetExpires(_) => "asset-expires",
            Self::ConsentEnds(_) => "consent-ends",
            Self::AssetLeaving(_) => "asset-leaving",
            Self::AssetWithdrawn(_) => "asset-withdrawn",
            Self::NeedCloses(_) => "need-closes",
            Self::EventEnds(_) => "event-ends",
            Self::ReviewDue(_) => "review-due",
            Self::FactOld(_) => "fact-old",
        }
    }

    /// Of what it is told: an asset by its id, an item by kind and id.
    pub fn of(&self) -> String {
        match self {
            Self::AssetBegins(asset)
            | Self::AssetExpires(asset)
            | Self::ConsentEnds(asset)
            | Self::AssetLeaving(asset)
            | Self::AssetWithdrawn(asset) => asset.id.clone(),
            Self::NeedCloses(item) | Self::EventEnds(item) | Self::ReviewDue(item) | Self::FactOld(item) => {
                item.to_string()
            }
        }
    }
}

/// What each day brings, whether it changes the site or not.
pub type Causes = BTreeMap<Date, BTreeSet<Cause>>;

/// Everything in the contents that depends on the day. What is valid through a day is told with the day after it.
pub fn of(contents: &Contents) -> Causes {
    let mut causes = Causes::new();
    let items = contents.items.iter().filter_map(|(reference, files)| Some((reference, files.item()?)));
    let of_items = items.flat_map(|(reference, item)| of_item(reference, item));
    let cards = contents.cards.iter().filter_map(|(path, parsed)| Some((path, card(parsed)?)));
    let toolbox = contents.site.as_ref().and_then(|site| site.toolbox.as_ref());
    let told = toolbox.and_then(|toolbox| toolbox.leaving.as_ref()).map(|leaving| leaving.days);
    let of_cards = cards.flat_map(|(path, card)| of_card(&Asset::of(path, card, contents), card, told));
    for (date, cause) in of_items.chain(of_cards) {
        causes.entry(date).or_default().insert(cause);
    }
    causes
}

/// `told` is how many days before its end an asset is told to leave the toolbox.
fn of_card(asset: &Asset, card: &Card, told: Option<u16>) -> Vec<(Date, Cause)> {
    let consent = card.consent.as_ref().and_then(|consent| consent.expires);
    let until = last_day(card);
    let found = [
        card.valid_from.map(|first| (first, Cause::AssetBegins(asset.clone()))),
        card.expires.map(|last| (last.next(), Cause::AssetExpires(asset.clone()))),
        consent.map(|last| (last.next(), Cause::ConsentEnds(asset.clone()))),
        card.withdrawn.map(|first| (first, Cause::AssetWithdrawn(asset.clone()))),
        told.zip(until).map(|(days, last)| (last.before(days), Cause::AssetLeaving(asset.clone()))),
    ];
    found.into_iter().flatten().collect()
}

fn of_item(reference: &ItemRef, item: &Item) -> Vec<(Date, Cause)> {
    let next = |last: Date, cause: fn(ItemRef) -> Cause| (last.next(), cause(reference.clone()));
    match item {
        Item::Needs(need) => vec![next(need.closes, Cause::NeedCloses)],
        Item::Events(event) => vec![next(event.end().unwrap_or(event.start).date, Cause::EventEnds)],
        Item::Guide(step) => step.review_by.into_iter().map(|last| next(last, Cause::ReviewDue)).collect(),
        Item::Municipalities(place) => {
            place.facts.iter().filter_map(|fact| fact.review_by).map(|last| next(last, Cause::FactOld)).collect()
        }
        Item::Stories(_)
        | Item::Employers(_)
        | Item::Partners(_)
        | Item::Services(_)
        | Item::Markets(_)
        | Item::Campaigns(_)
        | Item::Pages(_)
        | Item::Packages(_) => Vec::new(),
    }
}
