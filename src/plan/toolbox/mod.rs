//! The pages on which partners choose: all assets, those with something in common, and a page for each.

mod asset;
mod brand;
pub mod catalog;
mod checksums;
mod embed;
mod feeds;
mod files;
mod holdings;
mod index;
mod offer;
mod packages;
mod shelves;
mod terms;
mod tools;

pub use brand::palette;
pub use holdings::Holdings;
pub use packages::{Contents, PackageMake, Zips, contents, plan as plan_packages};

use super::reader::Reader;
use super::recipe::Output;
use super::views::{LinkView, OpenGraphImage, PictureView, SrcsetEntry, WordsView};
use super::{Desk, Planned, films, pictures};
use crate::base::{Digested, Lang, OutputPath, PerLang};
use crate::content::toolbox::ToolboxPage;
use crate::model::toolbox::asset_page;
use crate::model::{Item, Media, Site, Target, Toolbox};
pub use checksums::Checked;
use files::OfferFile;
use offer::{Facet, Offer, OwnText};
use serde::Serialize;
use std::collections::BTreeMap;

/// An asset among others.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tile {
    id: String,
    title: WordsView,
    address: String,
    r#type: &'static str,
    thumb: Option<Thumb>,
    /// The last day on which it may be used: `2026-12-31`.
    until: Option<String>,
}

/// A small picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Thumb {
    /// What every browser shows.
    src: String,
    /// The same, smaller; nothing of drawings.
    webp: Option<SrcsetEntry>,
    width: u32,
    height: u32,
}

/// What the toolbox of a language holds, in the order in which its readers are shown it.
struct Stock<'a> {
    toolbox: &'a Toolbox,
    first: &'a OutputPath,
    offers: Vec<Offered<'a>>,
    /// Which of them have something in common, by facet and value.
    shelves: BTreeMap<(Facet, String), Vec<usize>>,
}

struct Offered<'a> {
    offer: Offer<'a>,
    tile: Digested<Tile>,
    facets: &'a [(Facet, String)],
    files: &'a [OfferFile<'a>],
}

/// What a language's toolbox gave.
#[derive(Default)]
pub struct Done {
    pub pages: Vec<Planned>,
    pub outputs: Vec<Output>,
}

impl super::Planner<'_> {
    /// The toolbox, where the theme has pages for it.
    fn toolbox(&self) -> Option<&Toolbox> {
        self.site.toolbox.as_ref().filter(|_| self.site.has_toolbox_page(ToolboxPage::First))
    }

    /// What copies are checked by, where the theme has a toolbox.
    pub(super) fn checksums(&self, planned: &[Output]) -> Vec<Output> {
        self.toolbox().map(|_| checksums::outputs(self.site, self.holdings, planned).into()).unwrap_or_default()
    }

    /// The way to the toolbox for readers of a language.
    pub(super) fn toolbox_link(&self, reader: &Reader<'_>) -> Option<LinkView> {
        let toolbox = self.toolbox()?;
        let address = toolbox.pages.get(reader.lang())?.address();
        Some(LinkView::new(ToolboxPage::First.key(), reader.words(&toolbox.title), address))
    }
}

impl Desk<'_> {
    /// The way to a page of the toolbox.
    pub(super) fn toolbox_page_link(&self, which: ToolboxPage) -> Option<LinkView> {
        let toolbox = self.planner.toolbox()?;
        let address = toolbox.page(self.reader.lang(), which)?.address();
        Some(LinkView::new(which.key(), self.reader.words(&toolbox.title), address))
    }

    /// The way to an asset in the toolbox.
    pub(super) fn asset_link(&self, id: &str) -> Option<LinkView> {
        let address = self.planner.toolbox()?.asset_page(self.reader.lang(), id)?.address();
        let (card, _) = self.planner.site.card(id)?;
        Some(LinkView::new(format!("media/{id}"), self.reader.words(&card.title), address))
    }

    /// All pages of the toolbox.
    pub(super) fn toolbox(&self) -> Done {
        let Some(stock) = self.stock() else { return Done::default() };
        let index = index::output(&stock, self.reader);
        let mut pages = self.shelves(&stock);
        pages.extend(self.assets(&stock));
        pages.extend(self.tools(&stock));
        pages.extend(self.brand_pages(&stock));
        let outputs = std::iter::once(index).chain(feeds::outputs(&stock, self.reader)).collect();
        Done { pages, outputs }
    }

    fn stock(&self) -> Option<Stock<'_>> {
        let planner = self.planner;
        let toolbox = planner.toolbox()?;
        let first = toolbox.pages.get(self.reader.lang())?;
        let mut offers: Vec<Offered<'_>> = (planner.holdings.iter())
            .map(|holding| Offered {
                offer: holding.offer,
                tile: Digested::new(self.tile(first, holding.offer)),
                facets: &holding.facets,
                files: &holding.files,
            })
            .collect();
        let format = &self.reader.wording.format;
        offers.sort_by(|a, b| format.compare(&a.tile.title.text, &b.tile.title.text).then(a.tile.id.cmp(&b.tile.id)));
        let mut shelves: BTreeMap<(Facet, String), Vec<usize>> = BTreeMap::new();
        for (place, offered) in offers.iter().enumerate() {
            for facet in offered.facets {
                shelves.entry(facet.clone()).or_default().push(place);
            }
        }
        Some(Stock { toolbox, first, offers, shelves })
    }

    fn tile(&self, first: &OutputPath, offer: Offer<'_>) -> Tile {
        let site = self.planner.site;
        let picture = match offer {
            Offer::Picture(media) => Some(media),
            Offer::Film(film) => films::poster(film, site),
            Offer::Document(_) => None,
        };
        let view = picture.and_then(|media| self.reader.picture(&media.id));
        Tile {
            id: offer.id().to_owned(),
            title: self.reader.words(&offer.card().title),
            address: asset_page(first, offer.id()).address(),
            r#type: offer.r#type().name(),
            thumb: view.as_deref().map(thumb),
            until: offer.rights().until.map(|day| day.to_string()),
        }
    }

    /// The way from the front page to the toolbox.
    pub(super) fn way_to_toolbox(&self) -> Vec<LinkView> {
        std::iter::once(self.home()).chain(self.planner.toolbox_link(self.reader)).collect()
    }

    /// A text in each language that has it, with the language's own name; the one that readers are shown comes first.
    fn own_texts(&self, texts: &PerLang<String>) -> Vec<OwnText> {
        let mut all: Vec<_> = texts.iter().collect();
        all.sort_by_key(|(lang, _)| self.reader.language().distance(lang));
        let view = |(lang, text): (&Lang, &String)| OwnText {
            lang: lang.clone(),
            dir: self.planner.site.direction_of(lang),
            name: self.reader.own_name(lang),
            text: text.clone(),
        };
        all.into_iter().map(view).collect()
    }

    /// Every item that shows an asset, in the order of the site.
    fn used_in(&self) -> BTreeMap<String, Vec<LinkView>> {
        let mut found: BTreeMap<String, Vec<LinkView>> = BTreeMap::new();
        for item in self.planner.site.items.values() {
            let Some((_, text)) = item.text(self.reader.lang()) else { continue };
            let link = |item: &Item| self.reader.link(&Target::Item(item.reference.clone()));
            let Some(link) = link(item) else { continue };
            let mut shown = self.pictures_of(item, text);
            shown.sort();
            shown.dedup();
            for id in shown {
                found.entry(id).or_default().push(link.clone());
            }
        }
        found
    }
}

fn thumb(picture: &PictureView) -> Thumb {
    let smallest = |mime: &str| {
        let source = picture.sources.iter().find(|source| source.r#type == mime)?;
        source.srcset.first().cloned()
    };
    let src = smallest("image/jpeg").map_or_else(|| picture.src.clone(), |entry| entry.address);
    Thumb { src, webp: smallest("image/webp"), width: picture.width, height: picture.height }
}

/// The ids of what must be made for an asset's thumb to be there.
fn shown_of(offer: Offer<'_>, site: &Site) -> Vec<String> {
    let poster = match offer {
        Offer::Picture(_) | Offer::Document(_) => None,
        Offer::Film(film) => films::poster(film, site).map(|poster| poster.id.clone()),
    };
    std::iter::once(offer.id().to_owned()).chain(poster).collect()
}

/// A picture of the size in which pages show it, as an absolute address.
fn shared(media: &Media, reader: &Reader<'_>) -> Option<OpenGraphImage> {
    pictures::shared(media, reader.site, reader.language())
}
