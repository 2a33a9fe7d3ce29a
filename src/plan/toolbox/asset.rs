//! The page of an asset: what it is, on what terms, and every file of it.

use super::files::OfferFile;
use super::offer::OwnText;
use super::terms::{self, TermsView};
use super::tools::ToolLink;
use super::{Facet, Offer, Offered, Stock, Tile, embed, shown_of};
use crate::base::{Digested, Kind, Lang, SourcePath};
use crate::content::card::Season;
use crate::model::Language;
use crate::model::toolbox::asset_page;
use crate::plan::alternates::Edition;
use crate::plan::films::{self, FilmView};
use crate::plan::items::Draft;
use crate::plan::views::{DateView, LinkView, PictureView, WordsView};
use crate::plan::{Desk, Planned};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many others are shown.
const RELATED: usize = 6;

#[derive(Debug, Serialize)]
struct AssetPage {
    asset: AssetView,
    /// What else partners can do.
    tools: Vec<ToolLink>,
    /// The toolbox itself.
    toolbox: Option<LinkView>,
}

#[derive(Debug, Serialize)]
struct AssetView {
    id: String,
    r#type: &'static str,
    /// Of its heading.
    title: WordsView,
    picture: Option<Digested<PictureView>>,
    film: Option<FilmView>,
    /// What it shows, in each language that has words for it, the reader's first.
    alts: Vec<OwnText>,
    long_description: Option<WordsView>,
    caption: Option<WordsView>,
    credit: String,
    creator: Option<String>,
    copyright: Option<String>,
    terms: TermsView,
    downloads: Vec<Download>,
    /// Of a template that is filled for each municipality: the files of each.
    sets: Vec<SetView>,
    /// HTML for other sites.
    embed: Option<String>,
    /// Where it was made.
    place: Option<WordsView>,
    municipality: Option<LinkView>,
    season: Option<&'static str>,
    audience: Vec<&'static str>,
    related: Vec<Digested<Tile>>,
    replaces: Option<String>,
    replaced_by: Vec<LinkView>,
    versions: Vec<VersionView>,
    used_in: Vec<LinkView>,
}

/// What was made for a municipality.
#[derive(Debug, Serialize)]
struct SetView {
    /// The municipality's id.
    id: String,
    title: WordsView,
    /// The reader's own language first.
    downloads: Vec<Download>,
}

#[derive(Debug, Serialize)]
struct Download {
    /// `16x9`; of logos `pixels`, `drawing` or `page`; of films `film`, `captions`; `document`.
    channel: &'static str,
    /// From the site's root.
    address: String,
    /// What it is called once it is downloaded.
    name: String,
    /// `JPEG`.
    format: String,
    width: Option<u32>,
    height: Option<u32>,
    /// Of captions and filled templates: their language.
    language: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct VersionView {
    number: u32,
    date: Option<DateView>,
    note: Option<String>,
}

impl Desk<'_> {
    pub(super) fn assets(&self, stock: &Stock<'_>) -> Vec<Planned> {
        let used_in = self.used_in();
        let page = |(place, offered): (usize, &Offered<'_>)| self.asset(stock, place, offered, &used_in);
        stock.offers.iter().enumerate().map(page).collect()
    }

    fn asset(
        &self,
        stock: &Stock<'_>,
        place: usize,
        offered: &Offered<'_>,
        used_in: &BTreeMap<String, Vec<LinkView>>,
    ) -> Planned {
        let offer = offered.offer;
        let related = related(stock, place, offered);
        let media = std::iter::once(offer).chain(related.iter().map(|other| other.offer));
        let media = media.flat_map(|offer| shown_of(offer, self.planner.site)).collect();
        let tells = offered.files.iter().map(|file| file.path.clone()).collect();
        let (sets, files): (Vec<_>, Vec<_>) = offered.files.iter().partition(|file| file.municipality.is_some());
        let downloads = (files.into_iter().map(|file| self.download(file)).collect(), self.sets(&sets));
        let used = used_in.get(offer.id()).cloned().unwrap_or_default();
        let view = self.asset_view(stock, offered, downloads, &related, used);
        let edition = |language: &Language| {
            let page = stock.toolbox.asset_page(&language.lang, offer.id())?;
            Some(Edition::new(&language.lang, &page, offer.is_named_in(&language.lang)))
        };
        self.page(Draft {
            summary: view.asset.alts.first().map(|alt| {
                let (lang, dir) = self.reader.marks(Some(&alt.lang));
                WordsView { text: alt.text.clone(), lang, dir }
            }),
            editions: self.planner.site.languages.iter().filter_map(edition).collect(),
            breadcrumbs: self.way_to_toolbox(),
            media,
            tells,
            noindex: !offer.is_named_in(self.reader.lang()),
            sources: vec![offer.about().card_path.clone(), SourcePath::new("media/licences.yaml")],
            ..Draft::new(
                "toolbox-asset",
                format!("toolbox/media/{}", offer.id()),
                offered.tile.title.clone(),
                asset_page(stock.first, offer.id()),
                Box::new(view),
            )
        })
    }

    fn asset_view(
        &self,
        stock: &Stock<'_>,
        offered: &Offered<'_>,
        (downloads, sets): (Vec<Download>, Vec<SetView>),
        related: &[&Offered<'_>],
        used_in: Vec<LinkView>,
    ) -> AssetPage {
        let (reader, site) = (self.reader, self.planner.site);
        let offer = offered.offer;
        let card = offer.card();
        let said = |words: WordsView| Some(words).filter(|words| !words.text.is_empty());
        let of_facet = |wanted: Facet| {
            offered.facets.iter().filter(move |(facet, _)| *facet == wanted).map(|(_, value)| value.as_str())
        };
        AssetPage {
            asset: AssetView {
                id: offer.id().to_owned(),
                r#type: offer.r#type().name(),
                title: offered.tile.title.clone(),
                picture: match offer {
                    Offer::Picture(media) => reader.picture(&media.id),
                    Offer::Film(_) | Offer::Document(_) => None,
                },
                film: match offer {
                    Offer::Picture(_) | Offer::Document(_) => None,
                    Offer::Film(film) => Some(films::view(film, reader)),
                },
                alts: self.alts(offer),
                long_description: said(reader.words(&card.long_description)),
                caption: said(reader.words(&card.caption)),
                credit: card.credit.clone(),
                creator: card.creator.clone(),
                copyright: card.copyright.clone(),
                terms: terms::view(offer, site, reader),
                downloads,
                sets,
                embed: embed::figure(offer, reader),
                place: self.place(offer),
                municipality: of_facet(Facet::Municipality)
                    .next()
                    .and_then(|id| reader.link_to(Kind::Municipalities, id)),
                season: card.season.map(Season::name),
                audience: card.audience.iter().map(|audience| audience.name()).collect(),
                related: related.iter().map(|other| other.tile.clone()).collect(),
                replaces: offer.replaces(site).cloned(),
                replaced_by: offer.replaced_by(site).into_iter().filter_map(|id| link_to(stock, id)).collect(),
                versions: card
                    .versions
                    .iter()
                    .map(|version| VersionView {
                        number: version.v,
                        date: version.date.map(|day| reader.date(day)),
                        note: version.note.clone(),
                    })
                    .collect(),
                used_in,
            },
            tools: self.tool_links(stock.first),
            toolbox: self.planner.toolbox_link(reader),
        }
    }

    /// What the place is called where it lies: in the language in which the site is written.
    fn place(&self, offer: Offer<'_>) -> Option<WordsView> {
        let name = offer.card().place.as_ref()?.name.as_ref()?;
        Some(self.reader.in_language(name, &self.planner.site.first_language()?.lang))
    }

    /// The alternative texts, the one that readers are shown first.
    fn alts(&self, offer: Offer<'_>) -> Vec<OwnText> {
        offer.card().alt.texts().map(|texts| self.own_texts(texts)).unwrap_or_default()
    }

    /// The files of each municipality, in the order of the reader's alphabet.
    fn sets(&self, files: &[&OfferFile<'_>]) -> Vec<SetView> {
        let reader = self.reader;
        let mut found: BTreeMap<&str, Vec<&OfferFile<'_>>> = BTreeMap::new();
        for file in files {
            found.entry(file.municipality.unwrap_or_default()).or_default().push(file);
        }
        let place = |lang: Option<&Lang>| reader.language().chain.iter().position(|one| Some(one) == lang);
        let set = |(id, mut files): (&str, Vec<&OfferFile<'_>>)| {
            files.sort_by_key(|file| place(file.lang).unwrap_or(usize::MAX));
            let LinkView { title, lang, dir, .. } = reader.link_or_id(Kind::Municipalities, id);
            let downloads = files.into_iter().map(|file| self.download(file)).collect();
            SetView { id: id.to_owned(), title: WordsView { text: title, lang, dir }, downloads }
        };
        let mut sets: Vec<SetView> = found.into_iter().map(set).collect();
        sets.sort_by(|a, b| reader.wording.format.compare(&a.title.text, &b.title.text).then(a.id.cmp(&b.id)));
        sets
    }

    fn download(&self, file: &OfferFile<'_>) -> Download {
        let (width, height) = file.size.unzip();
        Download {
            channel: file.channel.name(),
            address: file.path.as_str().to_owned(),
            name: file.name.clone(),
            format: format_of(&file.name),
            width,
            height,
            language: file.lang.map(|lang| self.reader.language_name(lang)),
        }
    }
}

/// What a file's format is called.
pub(super) fn format_of(name: &str) -> String {
    match name.rsplit('.').next().unwrap_or_default() {
        "jpg" => "JPEG".to_owned(),
        "vtt" => "WebVTT".to_owned(),
        "webm" => "WebM".to_owned(),
        other => other.to_uppercase(),
    }
}

/// A link to another asset of the toolbox.
fn link_to(stock: &Stock<'_>, id: &str) -> Option<LinkView> {
    let tile = &stock.offers.iter().find(|offered| offered.offer.id() == id)?.tile;
    Some(LinkView::new(format!("toolbox/media/{id}"), tile.title.clone(), tile.address.clone()))
}

/// Others from the same municipality, of the same season, for the same audience, of the same type: of each list those that
/// follow, so that a new asset changes only the few pages before it.
fn related<'a>(stock: &'a Stock<'a>, place: usize, offered: &Offered<'_>) -> Vec<&'a Offered<'a>> {
    let mut found: Vec<usize> = Vec::new();
    for wanted in [Facet::Municipality, Facet::Season, Facet::Audience, Facet::Type] {
        for key in offered.facets.iter().filter(|(facet, _)| *facet == wanted) {
            let shelf = stock.shelves.get(key).map(Vec::as_slice).unwrap_or_default();
            let at = shelf.binary_search(&place).unwrap_or(0);
            let (before, after) = shelf.split_at_checked(at).unwrap_or((&[], shelf));
            for other in after.iter().skip(1).chain(before).take(RELATED) {
                if found.len() < RELATED && !found.contains(other) {
                    found.push(*other);
                }
            }
        }
    }
    found.into_iter().filter_map(|place| stock.offers.get(place)).collect()
}
