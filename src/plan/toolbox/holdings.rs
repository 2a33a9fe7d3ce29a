//! What all languages' toolboxes have in common, worked out once: every asset that partners may use, with its files and with
//! the facets by which it is found.

use super::Offer;
use super::files::{self, OfferFile};
use super::offer::Facet;
use crate::model::Site;
use crate::plan::recipe::Output;

/// An asset that partners may use.
pub struct Holding<'a> {
    pub offer: Offer<'a>,
    pub files: Vec<OfferFile<'a>>,
    pub facets: Vec<(Facet, String)>,
}

impl Holding<'_> {
    /// The values of a facet.
    pub fn of(&self, wanted: Facet) -> impl Iterator<Item = &str> {
        self.facets.iter().filter(move |(facet, _)| *facet == wanted).map(|(_, value)| value.as_str())
    }
}

/// All of them, by id.
pub struct Holdings<'a>(Vec<Holding<'a>>);

impl<'a> Holdings<'a> {
    /// Those of a site, and the outputs that are made for partners alone.
    pub fn new(site: &'a Site) -> (Self, Vec<Output>) {
        let mut outputs = Vec::new();
        let holding = |offer: Offer<'a>| {
            let (files, made) = files::files(offer, site);
            outputs.extend(made);
            Holding { offer, files, facets: offer.facets(site) }
        };
        let all = Offer::all(site).into_iter().map(holding).collect();
        (Self(all), outputs)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Holding<'a>> {
        self.0.iter()
    }

    /// The asset of that id.
    pub fn get(&self, id: &str) -> Option<&Holding<'a>> {
        let place = self.0.binary_search_by(|holding| holding.offer.id().cmp(id)).ok()?;
        self.0.get(place)
    }
}
