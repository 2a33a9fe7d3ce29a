//! Which assets are in a package, and under what names their files.

use crate::content::funding::FundingFile;
use crate::content::kinds::packages::{Channel, Item as Data, Where};
use crate::content::spanned::Spanned;
use crate::model::Site;
use crate::plan::toolbox::files::OfferFile;
use crate::plan::toolbox::{Facet, Offer};

/// The folder of what those who pay ask for.
const FUNDING: &str = "funding";

/// What a package holds.
pub struct Chosen<'a> {
    /// Assets by id.
    pub assets: Vec<ChosenAsset<'a>>,
    /// What is said of those who pay, with their emblem.
    pub funding: Option<(&'a FundingFile, Option<ChosenAsset<'a>>)>,
}

/// An asset of a package.
pub struct ChosenAsset<'a> {
    pub offer: Offer<'a>,
    pub files: Vec<ChosenFile<'a>>,
}

/// A file of a package.
pub struct ChosenFile<'a> {
    /// Where it lies in the package's folder.
    pub path: String,
    pub file: OfferFile<'a>,
}

impl<'a> Chosen<'a> {
    /// The assets, and the emblem of those who pay.
    pub fn all(&self) -> impl Iterator<Item = &ChosenAsset<'a>> {
        self.assets.iter().chain(self.funding.iter().filter_map(|(_, emblem)| emblem.as_ref()))
    }

    /// All files, in the order of the assets.
    pub fn files(&self) -> impl Iterator<Item = &ChosenFile<'a>> {
        self.all().flat_map(|asset| &asset.files)
    }
}

/// The assets that a package names and those that its choice fits, as far as all that it is for is allowed. What may not be
/// shown today isn't there at all.
pub fn choose<'a>(site: &'a Site, data: &Data) -> Chosen<'a> {
    let is_named = |offer: &Offer<'_>| data.assets.iter().any(|id| id.value == offer.id());
    let fits = |offer: &Offer<'_>| data.r#where.as_ref().is_some_and(|choice| fits(choice, offer, site));
    let is_allowed = |offer: &Offer<'_>| data.r#for.iter().all(|one| offer.rights().uses.contains(one));
    let offers = Offer::all(site).into_iter().filter(|offer| is_named(offer) || fits(offer)).filter(is_allowed);
    let assets = offers.map(|offer| {
        let wanted = |file: &OfferFile<'_>| data.channels.is_empty() || data.channels.contains(&file.channel);
        let files = offer.files(site).into_iter().filter(wanted);
        ChosenAsset { offer, files: files.map(|file| placed(file.channel.name(), file)).collect() }
    });
    let funding = site.funding.as_deref().filter(|_| data.funding);
    Chosen {
        assets: assets.filter(|asset| !asset.files.is_empty()).collect(),
        funding: funding.map(|funding| (funding, emblem(site, &funding.emblem))),
    }
}

fn placed<'a>(folder: &str, file: OfferFile<'a>) -> ChosenFile<'a> {
    ChosenFile { path: format!("{folder}/{}", file.name), file }
}

fn emblem<'a>(site: &'a Site, id: &Spanned<String>) -> Option<ChosenAsset<'a>> {
    let offer = Offer::all(site).into_iter().find(|offer| offer.id() == id.value)?;
    // Print shops and web editors each find theirs; a page of its own is for nobody.
    let files = offer.files(site).into_iter().filter(|file| file.channel != Channel::Page);
    Some(ChosenAsset { offer, files: files.map(|file| placed(FUNDING, file)).collect() })
}

/// One of the values of each key that is there.
fn fits(choice: &Where, offer: &Offer<'_>, site: &Site) -> bool {
    fn names<T: Copy>(values: &[T], name: fn(T) -> &'static str) -> Vec<&str> {
        values.iter().map(|value| name(*value)).collect()
    }
    let wanted: [(Facet, Vec<&str>); 7] = [
        (Facet::Type, names(&choice.r#type, crate::content::card::AssetType::name)),
        (Facet::Municipality, choice.municipality.iter().map(|id| id.value.as_str()).collect()),
        (Facet::Season, names(&choice.season, crate::content::card::Season::name)),
        (Facet::Audience, names(&choice.audience, crate::content::kinds::campaigns::Audience::name)),
        (Facet::Shape, names(&choice.shape, crate::content::kinds::packages::Shape::name)),
        (Facet::Use, names(&choice.r#use, crate::content::licences::Use::name)),
        (Facet::Captions, choice.captions.iter().map(crate::base::Lang::as_str).collect()),
    ];
    let facets = offer.facets(site);
    let has = |facet: Facet, value: &str| facets.iter().any(|(one, other)| *one == facet && other == value);
    wanted.iter().all(|(facet, values)| values.is_empty() || values.iter().any(|value| has(*facet, value)))
}
