//! The pages on which partners do something with what they chose or have: check copies, ask what they may use, fill a basket.
//! The browser does the work; these pages hold the words and say where the files lie from which it knows.

use super::checksums::CHECKSUMS;
use super::shelves::shelf;
use super::{Facet, Stock, index};
use crate::base::OutputPath;
use crate::content::licences::Use;
use crate::content::territory::Territory;
use crate::content::toolbox::ToolboxPage;
use crate::model::Language;
use crate::model::toolbox::page;
use crate::plan::alternates::Edition;
use crate::plan::items::Draft;
use crate::plan::rights::REVOKED;
use crate::plan::views::{LinkView, WordsView};
use crate::plan::{Desk, Planned};
use serde::Serialize;

/// The pages on which partners do something.
const TOOLS: [ToolboxPage; 3] = [ToolboxPage::Check, ToolboxPage::MayI, ToolboxPage::Basket];

/// The way to a tool.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ToolLink {
    /// `check`, `may-i` or `basket`.
    name: &'static str,
    address: String,
}

#[derive(Debug, Serialize)]
struct ToolPage {
    tool: ToolView,
}

#[derive(Debug, Serialize)]
struct ToolView {
    name: &'static str,
    /// The toolbox itself.
    toolbox: Option<LinkView>,
    /// All tools, this one among them.
    tools: Vec<ToolLink>,
    /// The script that tells of all assets.
    index: String,
    /// What every file is checked by.
    checksums: &'static str,
    /// What may be used no longer.
    revoked: &'static str,
    /// For what assets may be used, with the list of those that may.
    uses: Vec<UseLink>,
    /// Where: unions first, then countries by their names.
    places: Vec<PlaceView>,
}

#[derive(Debug, Serialize)]
struct UseLink {
    r#use: &'static str,
    /// The list of what may be used so; nothing where there is none.
    address: Option<String>,
}

#[derive(Debug, Serialize)]
struct PlaceView {
    code: &'static str,
    /// What a country is called; nothing of unions, for which the interface has words.
    name: Option<WordsView>,
    /// The countries in it, with spaces between.
    countries: String,
}

impl Desk<'_> {
    /// The ways to the tools for which the theme has pages.
    pub(super) fn tool_links(&self, first: &OutputPath) -> Vec<ToolLink> {
        let link = |tool: ToolboxPage| ToolLink { name: tool.name(), address: page(first, tool).address() };
        self.tools_there().map(link).collect()
    }

    pub(super) fn tools(&self, stock: &Stock<'_>) -> Vec<Planned> {
        self.tools_there().map(|tool| self.tool(stock, tool)).collect()
    }

    fn tools_there(&self) -> impl Iterator<Item = ToolboxPage> {
        TOOLS.into_iter().filter(|tool| self.planner.site.has_toolbox_page(*tool))
    }

    fn tool(&self, stock: &Stock<'_>, tool: ToolboxPage) -> Planned {
        let site = self.planner.site;
        let edition = |language: &Language| {
            let page = stock.toolbox.page(&language.lang, tool)?;
            Some(Edition::new(&language.lang, &page, self.is_own_toolbox(stock, &language.lang)))
        };
        let asks = tool == ToolboxPage::MayI;
        let view = ToolPage {
            tool: ToolView {
                name: tool.name(),
                toolbox: self.planner.toolbox_link(self.reader),
                tools: self.tool_links(stock.first),
                index: index::path(stock.first).to_string(),
                checksums: CHECKSUMS,
                revoked: REVOKED,
                uses: if asks { use_links(stock) } else { Vec::new() },
                places: if asks { self.places() } else { Vec::new() },
            },
        };
        self.page(Draft {
            editions: site.languages.iter().filter_map(edition).collect(),
            breadcrumbs: self.way_to_toolbox(),
            // What it is called stands in the theme; search engines have nothing to find on it.
            noindex: true,
            ..Draft::new(
                tool.template(),
                tool.key(),
                self.reader.words(&stock.toolbox.title),
                page(stock.first, tool),
                Box::new(view),
            )
        })
    }

    fn places(&self) -> Vec<PlaceView> {
        let view = |code: &'static str| {
            let territory = Territory::parse(code)?;
            let countries: Vec<&str> = territory.countries().into_iter().collect();
            let name = (!territory.is_union()).then(|| self.reader.country_name(code));
            Some(PlaceView { code, name, countries: countries.join(" ") })
        };
        let mut places: Vec<PlaceView> = Territory::all().filter_map(view).collect();
        let text = |place: &PlaceView| place.name.as_ref().map(|name| name.text.clone()).unwrap_or_default();
        places.sort_by(|a, b| self.reader.wording.format.compare(&text(a), &text(b)));
        places
    }
}

fn use_links(stock: &Stock<'_>) -> Vec<UseLink> {
    let link = |one: Use| {
        let key = (Facet::Use, one.name().to_owned());
        let list = shelf(stock.first, Facet::Use, one.name());
        UseLink { r#use: one.name(), address: stock.shelves.contains_key(&key).then(|| list.address()) }
    };
    Use::ALL.into_iter().map(link).collect()
}
