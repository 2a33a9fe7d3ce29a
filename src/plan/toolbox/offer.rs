//! Assets that partners may use, and by what they are found.

use crate::base::{Date, Dir, Lang};
use crate::content::card::{AssetType, Card};
use crate::content::kinds::packages::Shape;
use crate::model::{About, Document, Film, Media, Rights, Site};
use crate::plan::rights::municipality_named;
use serde::Serialize;

/// An asset that somebody but the owner may use.
#[derive(Clone, Copy, Debug)]
pub enum Offer<'a> {
    /// A picture or a logo.
    Picture(&'a Media),
    /// A film or a sound.
    Film(&'a Film),
    /// A presentation, a text, a table.
    Document(&'a Document),
}

impl<'a> Offer<'a> {
    /// All of the site, by id.
    pub fn all(site: &'a Site) -> Vec<Self> {
        let pictures = site.media.values().map(Self::Picture);
        let films = site.films.values().map(Self::Film);
        let all = pictures.chain(films).chain(site.documents.values().map(Self::Document));
        let mut offers: Vec<Self> = all.filter(|offer| offer.rights().is_offered()).collect();
        offers.sort_by_key(|offer| offer.id());
        offers
    }

    /// What is known of it, whatever it is.
    pub fn about(self) -> About<'a> {
        match self {
            Self::Picture(media) => media.about(),
            Self::Film(film) => film.asset.about(),
            Self::Document(document) => document.about(),
        }
    }

    pub fn id(self) -> &'a str {
        self.about().id
    }

    pub fn card(self) -> &'a Card {
        self.about().card
    }

    pub fn rights(self) -> &'a Rights {
        self.about().rights
    }

    pub fn r#type(self) -> AssetType {
        self.about().r#type
    }

    /// The ids of what has taken its place. What may not be shown itself, nobody is sent to.
    pub fn replaced_by(self, site: &Site) -> Vec<&'a String> {
        self.about().replaced_by.iter().filter(|id| site.card(id).is_some()).collect()
    }

    /// The id of what it replaces. What may be shown no longer isn't named.
    pub fn replaces(self, site: &Site) -> Option<&'a String> {
        let older = &self.card().replaces.as_ref()?.value;
        site.card(older).map(|_| older)
    }

    /// Pixels across and down; nothing of sounds and documents.
    pub fn size(self) -> Option<(u32, u32)> {
        match self {
            Self::Picture(media) => Some((media.header.width, media.header.height)),
            Self::Film(film) => film.asset.header.frame.map(|frame| (frame.width, frame.height)),
            Self::Document(_) => None,
        }
    }

    /// The newest day of which its card tells: of a version, or the first on which it might be shown.
    pub fn newest(self) -> Option<Date> {
        let card = self.card();
        card.versions.iter().filter_map(|version| version.date).chain(card.valid_from).max()
    }

    /// Whether its name is in that language.
    pub fn is_named_in(self, lang: &Lang) -> bool {
        self.card().title.get(lang).is_some()
    }

    /// By what it is found: each facet with a value, in the order in which they are shown.
    pub fn facets(self, site: &Site) -> Vec<(Facet, String)> {
        let card = self.card();
        let mut found = vec![(Facet::Type, self.r#type().name().to_owned())];
        let place = card.place.as_ref().and_then(|place| place.municipality.as_ref());
        let place = place.and_then(|name| municipality_named(site, name));
        found.extend(place.map(|item| (Facet::Municipality, item.reference.id.to_string())));
        found.extend(card.season.map(|season| (Facet::Season, season.name().to_owned())));
        found.extend(card.audience.iter().map(|audience| (Facet::Audience, audience.name().to_owned())));
        found.extend(self.size().map(|size| (Facet::Shape, Shape::of(size).name().to_owned())));
        found.extend(self.rights().uses.iter().map(|one| (Facet::Use, one.name().to_owned())));
        found.extend(card.license.as_ref().map(|license| (Facet::Licence, license.id.value.clone())));
        if let Self::Film(film) = self {
            found.extend(film.captions.keys().map(|lang| (Facet::Captions, lang.to_string())));
        }
        found
    }
}

/// What assets are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// Picture, film, logo, …
    Type,
    /// Where it was made.
    Municipality,
    /// The time of the year.
    Season,
    /// For whom.
    Audience,
    /// Lying, standing or square.
    Shape,
    /// What it may be used for.
    Use,
    /// On what terms.
    Licence,
    /// The languages of a film's captions.
    Captions,
}

impl Facet {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Type,
        Self::Municipality,
        Self::Season,
        Self::Audience,
        Self::Shape,
        Self::Use,
        Self::Licence,
        Self::Captions,
    ];

    /// As it stands in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Municipality => "municipality",
            Self::Season => "season",
            Self::Audience => "audience",
            Self::Shape => "shape",
            Self::Use => "use",
            Self::Licence => "licence",
            Self::Captions => "captions",
        }
    }
}

/// A text in one language, with what the language calls itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnText {
    pub lang: Lang,
    pub dir: Dir,
    pub name: String,
    pub text: String,
}
