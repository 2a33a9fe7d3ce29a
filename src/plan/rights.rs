//! What is told of an asset's rights: in the files that partners get, and of those that may be used no longer.

use super::recipe::{Output, Phase};
use crate::base::{Date, Kind, OutputPath, Sha256, SourcePath};
use crate::content::card::{Consent, ConsentStatus, Cover, SourceType};
use crate::content::kinds::municipalities;
use crate::content::licences::{Licence, is_public_domain};
use crate::content::territory::Territory;
use crate::model::{Item, Media, Rights, Site};
use crate::picture::{DigitalSourceType, Metadata, ModelRelease, Place};
use serde::Serialize;
use std::collections::BTreeSet;

/// Where it is told which assets may be used no longer.
pub const REVOKED: &str = "toolbox/revoked.json";
/// The form of that file.
const VERSION: u32 = 1;

/// What is written into the files that partners get.
pub fn metadata(media: &Media, site: &Site) -> Metadata {
    let card = &media.card;
    let licence = site.licence(card);
    let licence_url = site.licence_url(card).map(str::to_owned);
    // A licence's terms would promise too much of an asset whose card or consent allows less.
    let terms = licence.filter(|licence| is_whole(&media.rights, licence)).map(|licence| licence.terms.clone());
    Metadata {
        languages: site.languages.iter().map(|language| language.lang.clone()).collect(),
        title: card.title.clone(),
        description: card.caption.clone(),
        alt: card.alt.texts().cloned().unwrap_or_default(),
        long_description: card.long_description.clone(),
        usage_terms: terms.unwrap_or_default(),
        creator: card.creator.clone(),
        credit: Some(card.credit.clone()),
        copyright: card.copyright.clone(),
        marked: Some(!licence_url.as_deref().is_some_and(is_public_domain)),
        licence_url,
        release: release(card.people_visible, card.consent.as_ref()),
        source_type: card.source_type.map(source_type),
        place: place(media, site),
        ..Metadata::default()
    }
}

/// Whether an asset may be used for all that its licence allows.
pub fn is_whole(rights: &Rights, licence: &Licence) -> bool {
    let is_anywhere = |territory: &Territory| licence.territories.iter().any(|named| named.value == *territory);
    let is_everywhere =
        rights.territories.len() == licence.territories.len() && rights.territories.iter().all(is_anywhere);
    rights.uses == licence.uses && rights.edit == licence.edit && is_everywhere
}

/// Whether the people in a picture have agreed, in PLUS's terms; nothing where the card doesn't say.
fn release(people_visible: Option<bool>, consent: Option<&Consent>) -> Option<ModelRelease> {
    let Some(consent) = consent else {
        return people_visible.map(|people| if people { ModelRelease::None } else { ModelRelease::NotApplicable });
    };
    let all = [Cover::Owner, Cover::RegionPartners, Cover::Advertising];
    let is_unlimited = consent.expires.is_none() && all.iter().all(|cover| consent.covers.contains(cover));
    Some(match consent.status {
        ConsentStatus::NoneNeeded => ModelRelease::NotApplicable,
        ConsentStatus::Given if is_unlimited => ModelRelease::Unlimited,
        ConsentStatus::Given => ModelRelease::Limited,
        ConsentStatus::Pending | ConsentStatus::Withdrawn => ModelRelease::None,
    })
}

fn source_type(stated: SourceType) -> DigitalSourceType {
    match stated {
        SourceType::Photo => DigitalSourceType::Capture,
        SourceType::Illustration => DigitalSourceType::Creation,
        SourceType::Composite => DigitalSourceType::Composite,
        SourceType::Ai => DigitalSourceType::Trained,
        SourceType::AiComposite => DigitalSourceType::CompositeWithTrained,
    }
}

/// Where it was made, by names alone.
fn place(media: &Media, site: &Site) -> Option<Place> {
    let place = media.card.place.as_ref()?;
    let municipality = place.municipality.as_ref().and_then(|name| municipality(site, name));
    Some(Place { name: place.name.clone(), municipality, region: None, country: Some("SE".to_owned()) })
}

/// The name of a municipality, by its id or its code, in the first language of the site.
fn municipality(site: &Site, name: &str) -> Option<String> {
    let item = municipality_named(site, name)?;
    Some(item.common_front(&site.first_language()?.lang)?.title.to_string())
}

/// The municipality of that id or that code.
pub fn municipality_named<'a>(site: &'a Site, name: &str) -> Option<&'a Item> {
    let is_meant = |item: &&Item| {
        let code = item.data().and_then(municipalities::Item::of).map(|data| data.code.as_str());
        *item.reference.id == *name || code == Some(name)
    };
    site.of_kind(Kind::Municipalities).find(is_meant)
}

/// An asset that may be used no longer.
#[derive(Debug, Serialize)]
struct Tombstone<'a> {
    id: &'a str,
    /// Why: `withdrawn`, `expired`, …
    status: &'a str,
    /// The first day on which it may not be used, if one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    /// What has taken its place.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    replaced_by: BTreeSet<&'a String>,
    /// Every file of it that was ever handed out.
    sha256: &'a BTreeSet<Sha256>,
}

#[derive(Serialize)]
struct Revoked<'a> {
    version: u32,
    assets: Vec<Tombstone<'a>>,
}

/// `toolbox/revoked.json`. Only what was handed out once is named in it: of what never was, nobody has a copy, and its
/// name is nobody's business.
pub fn revoked(site: &Site) -> Option<Output> {
    let assets: Vec<Tombstone<'_>> = site
        .copies
        .assets
        .iter()
        .filter_map(|(id, handed)| {
            let barred = site.barred.get(id);
            let ended = match barred {
                Some(asset) => Some((asset.why.name(), asset.date)),
                None if site.card(id).is_some() => None,
                None => handed.ended.as_ref().map(|ended| (ended.status.as_str(), ended.date)),
            };
            let (status, date) = ended?;
            // What has taken its place may still be under embargo itself, and is named only once it may be shown.
            let instead: BTreeSet<&String> = match barred {
                Some(asset) => asset.replaced_by.iter().collect(),
                None => handed.replaced_by.iter().chain(site.replaced.get(id).into_iter().flatten()).collect(),
            };
            let replaced_by = instead.into_iter().filter(|id| site.card(id).is_some()).collect();
            Some(Tombstone { id, status, date, replaced_by, sha256: &handed.files })
        })
        .collect();
    if assets.is_empty() && site.toolbox.is_none() {
        return None;
    }
    let mut text = serde_json::to_string_pretty(&Revoked { version: VERSION, assets }).ok()?;
    text.push('\n');
    let source = SourcePath::new("media/copies.lock");
    Some(Output::text(OutputPath::new(REVOKED), Phase::Index, "tombstones", text, source))
}
