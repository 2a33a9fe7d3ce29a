//! Which assets are in a package, and under what names their files.

use crate::base::Lang;
use crate::content::card::{AssetType, Season};
use crate::content::funding::FundingFile;
use crate::content::kinds::campaigns::Audience;
use crate::content::kinds::packages::{Channel, Item as Data, Shape, Where};
use crate::content::licences::Use;
use crate::content::spanned::Spanned;
use crate::model::Site;
use crate::plan::toolbox::files::OfferFile;
use crate::plan::toolbox::holdings::{Holding, Holdings};
use crate::plan::toolbox::{Facet, Offer};

/// The folder of what those who pay ask for.
const FUNDING: &str = "funding";

/// What a package holds.
pub struct Chosen<'a> {
    /// Assets by id.
    pub assets: Vec<ChosenAsset<'a>>,
    /// The names of those that the package asks for by name and that have no file in any form that it asks for.
    pub fileless: Vec<&'a Spanned<String>>,
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
    pub file: &'a OfferFile<'a>,
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
pub fn choose<'a>(holdings: &'a Holdings<'a>, site: &'a Site, data: &'a Data) -> Chosen<'a> {
    let is_named = |holding: &Holding<'_>| data.assets.iter().any(|id| id.value == holding.offer.id());
    let fits = |holding: &Holding<'_>| data.r#where.as_ref().is_some_and(|choice| fits(choice, holding));
    let is_allowed = |holding: &&Holding<'_>| data.r#for.iter().all(|one| holding.offer.rights().uses.contains(one));
    let chosen = holdings.iter().filter(|holding| is_named(holding) || fits(holding)).filter(is_allowed);
    let assets = chosen.map(|holding| {
        let wanted = |file: &&OfferFile<'_>| data.channels.is_empty() || data.channels.contains(&file.channel);
        let files = holding.files.iter().filter(wanted);
        ChosenAsset { offer: holding.offer, files: files.map(|file| placed(file.channel.name(), file)).collect() }
    });
    let funding = site.funding.as_deref().filter(|_| data.funding);
    let (assets, empty): (Vec<_>, Vec<_>) = assets.partition(|asset| !asset.files.is_empty());
    let is_empty = |id: &&Spanned<String>| empty.iter().any(|asset| asset.offer.id() == id.value);
    Chosen {
        fileless: data.assets.iter().filter(is_empty).collect(),
        assets,
        funding: funding.map(|funding| (funding, emblem(holdings, &funding.emblem.value))),
    }
}

fn placed<'a>(folder: &str, file: &'a OfferFile<'a>) -> ChosenFile<'a> {
    ChosenFile { path: format!("{folder}/{}", file.name), file }
}

fn emblem<'a>(holdings: &'a Holdings<'a>, id: &str) -> Option<ChosenAsset<'a>> {
    let holding = holdings.get(id)?;
    // Print shops and web editors each find theirs; a page of its own is for nobody.
    let files = holding.files.iter().filter(|file| file.channel != Channel::Page);
    Some(ChosenAsset { offer: holding.offer, files: files.map(|file| placed(FUNDING, file)).collect() })
}

/// One of the values of each key that is there.
fn fits(choice: &Where, holding: &Holding<'_>) -> bool {
    fn names<T: Copy>(values: &[T], name: fn(T) -> &'static str) -> Vec<&str> {
        values.iter().map(|value| name(*value)).collect()
    }
    let wanted: [(Facet, Vec<&str>); 7] = [
        (Facet::Type, names(&choice.r#type, AssetType::name)),
        (Facet::Municipality, choice.municipality.iter().map(|id| id.value.as_str()).collect()),
        (Facet::Season, names(&choice.season, Season::name)),
        (Facet::Audience, names(&choice.audience, Audience::name)),
        (Facet::Shape, names(&choice.shape, Shape::name)),
        (Facet::Use, names(&choice.r#use, Use::name)),
        (Facet::Captions, choice.captions.iter().map(Lang::as_str).collect()),
    ];
    let has = |facet: Facet, value: &str| holding.facets.iter().any(|(one, other)| *one == facet && other == value);
    wanted.iter().all(|(facet, values)| values.is_empty() || values.iter().any(|value| has(*facet, value)))
}
