//! Lists of assets: all of them, and those with the same value of a facet, each cut into pages.

use super::catalog::CATALOG;
use super::tools::ToolLink;
use super::{Facet, Stock, Tile, feeds, index, shown_of};
use crate::base::{Digested, ItemRef, Kind, Lang, OutputPath};
use crate::model::{Language, Target};
use crate::plan::alternates::Edition;
use crate::plan::items::Draft;
use crate::plan::lists::{Pager, page_of};
use crate::plan::views::{LinkView, TeaserView, WordsView};
use crate::plan::{Desk, Planned, REVOKED};
use serde::Serialize;

/// Assets on one page. With more, a page of many would be heavy; with fewer, a library would be many pages.
const PER_PAGE: usize = 36;

#[derive(Debug, Serialize)]
struct ShelfPage {
    shelf: Shelf,
}

#[derive(Debug, Serialize)]
struct Shelf {
    /// The toolbox itself.
    toolbox: Option<LinkView>,
    description: Option<WordsView>,
    /// The brand guide and the texts that are ready to use.
    guides: Vec<LinkView>,
    /// What the assets of this page have in common; nothing on the first page.
    choice: Option<Choice>,
    count: usize,
    /// On the first page of all.
    packages: Vec<Digested<TeaserView>>,
    tiles: Vec<Digested<Tile>>,
    pager: Option<Pager>,
    facets: Digested<Vec<FacetView>>,
    /// What else partners can do.
    tools: Vec<ToolLink>,
    /// The script that tells of all assets.
    index: String,
    /// The feed of what is new and changed.
    news: String,
    /// The feed of what will soon be gone.
    leaving: Option<LinkView>,
    /// The catalogue for programs.
    catalog: &'static str,
    /// Which assets may be used no longer, for programs.
    revoked: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    facet: Facet,
    value: String,
    /// What it is called; nothing where the interface has a word for it.
    words: Option<WordsView>,
}

#[derive(Clone, Debug, Serialize)]
struct FacetView {
    facet: Facet,
    values: Vec<ValueView>,
}

#[derive(Clone, Debug, Serialize)]
struct ValueView {
    value: String,
    words: Option<WordsView>,
    address: String,
    count: usize,
}

/// The list of a facet's value, in the toolbox that begins with `first`.
pub(super) fn shelf(first: &OutputPath, facet: Facet, value: &str) -> OutputPath {
    OutputPath::new(format!("{}{}/{value}/index.html", first.folder(), facet.name()))
}

impl Desk<'_> {
    pub(super) fn shelves(&self, stock: &Stock<'_>) -> Vec<Planned> {
        let facets = Digested::new(self.facets(stock));
        let all: Vec<usize> = (0..stock.offers.len()).collect();
        let mut pages = self.shelf(stock, &facets, None, &all);
        for ((facet, value), places) in &stock.shelves {
            let words = self.value_words(*facet, value);
            let choice = Choice { facet: *facet, value: value.clone(), words };
            pages.extend(self.shelf(stock, &facets, Some(&choice), places));
        }
        pages
    }

    fn facets(&self, stock: &Stock<'_>) -> Vec<FacetView> {
        let of = |facet: Facet| {
            let values = stock.shelves.iter().filter(|((one, _), _)| *one == facet);
            let mut values: Vec<ValueView> = values
                .map(|((_, value), places)| ValueView {
                    value: value.clone(),
                    words: self.value_words(facet, value),
                    address: shelf(stock.first, facet, value).address(),
                    count: places.len(),
                })
                .collect();
            let text = |value: &ValueView| value.words.as_ref().map(|words| words.text.clone()).unwrap_or_default();
            values.sort_by(|a, b| self.reader.wording.format.compare(&text(a), &text(b)));
            FacetView { facet, values }
        };
        Facet::ALL.into_iter().map(of).filter(|facet| !facet.values.is_empty()).collect()
    }

    /// What a value is called where the content says it.
    fn value_words(&self, facet: Facet, value: &str) -> Option<WordsView> {
        match facet {
            Facet::Municipality => {
                let link = self.reader.link(&Target::Item(ItemRef::new(Kind::Municipalities, value)))?;
                Some(WordsView { text: link.title, lang: link.lang, dir: link.dir })
            }
            Facet::Licence => Some(self.reader.words(&self.planner.site.licences.get(value)?.title)),
            Facet::Captions => Some(self.reader.language_name(&Lang::parse(value)?)),
            Facet::Type | Facet::Season | Facet::Audience | Facet::Shape | Facet::Use => None,
        }
    }

    fn shelf(
        &self,
        stock: &Stock<'_>,
        facets: &Digested<Vec<FacetView>>,
        choice: Option<&Choice>,
        places: &[usize],
    ) -> Vec<Planned> {
        let path = |first: &OutputPath| choice.map_or(first.clone(), |it| shelf(first, it.facet, &it.value));
        let first = path(stock.first);
        let pages = places.len().div_ceil(PER_PAGE).max(1);
        let make = |number: usize| {
            let shown = places.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
            let offers: Vec<_> = shown.filter_map(|place| stock.offers.get(*place)).collect();
            let packages = if choice.is_none() && number == 1 { self.reader.items(Kind::Packages) } else { &[] };
            let media = offers.iter().flat_map(|offered| shown_of(offered.offer, self.planner.site));
            let media = media.chain(packages.iter().filter_map(|item| self.picture_id(item))).collect();
            let view = ShelfPage {
                shelf: Shelf {
                    toolbox: self.planner.toolbox_link(self.reader),
                    description: self.toolbox_words(stock),
                    guides: self.brand_links(stock.toolbox),
                    choice: choice.cloned(),
                    count: places.len(),
                    packages: packages.iter().filter_map(|item| self.reader.teaser(item)).collect(),
                    tiles: offers.iter().map(|offered| offered.tile.clone()).collect(),
                    pager: Pager::new(number, pages, |number| page_of(&first, number).address()),
                    facets: facets.clone(),
                    tools: self.tool_links(stock.first),
                    index: index::path(stock.first).to_string(),
                    news: feeds::news(stock.first).to_string(),
                    leaving: self.leaving(stock),
                    catalog: CATALOG,
                    revoked: REVOKED,
                },
            };
            let edition = |language: &Language| {
                // Every language has the same assets, and so as many pages.
                let page = page_of(&path(stock.toolbox.pages.get(&language.lang)?), number);
                Some(Edition::new(&language.lang, &page, self.is_own_toolbox(stock, &language.lang)))
            };
            let editions = self.planner.site.languages.iter().filter_map(edition).collect();
            let key = choice.map_or("toolbox".to_owned(), |it| format!("toolbox/{}/{}", it.facet.name(), it.value));
            self.page(Draft {
                summary: self.toolbox_words(stock),
                editions,
                breadcrumbs: if choice.is_some() { self.way_to_toolbox() } else { vec![self.home()] },
                media,
                // Search engines find each asset by its own page; its lists are for people.
                noindex: choice.is_some() || !self.is_own_toolbox(stock, self.reader.lang()),
                ..Draft::new(
                    "toolbox",
                    key,
                    self.reader.words(&stock.toolbox.title),
                    page_of(&first, number),
                    Box::new(view),
                )
            })
        };
        (1..=pages).map(make).collect()
    }

    fn leaving(&self, stock: &Stock<'_>) -> Option<LinkView> {
        let title = self.reader.words(&stock.toolbox.leaving.as_ref()?.title);
        Some(LinkView::new("toolbox/leaving", title, feeds::leaving(stock.first).to_string()))
    }

    fn toolbox_words(&self, stock: &Stock<'_>) -> Option<WordsView> {
        Some(self.reader.words(&stock.toolbox.description)).filter(|words| !words.text.is_empty())
    }

    /// Whether the toolbox is called something in that language.
    pub(super) fn is_own_toolbox(&self, stock: &Stock<'_>, lang: &Lang) -> bool {
        stock.toolbox.title.get(lang).is_some()
    }
}
