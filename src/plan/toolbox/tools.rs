//! The pages on which partners do something with what they chose or have: check copies, ask what they may use, fill a basket.
//! The browser does the work; these pages hold the words and say where the files lie from which it knows.

use super::checksums::CHECKSUMS;
use super::index::address as index_address;
use super::shelves::shelf;
use super::{Facet, Stock};
use crate::base::OutputPath;
use crate::content::licences::Use;
use crate::content::territory::Territory;
use crate::model::Language;
use crate::plan::alternates::Edition;
use crate::plan::items::Draft;
use crate::plan::recipe::Output;
use crate::plan::rights::REVOKED;
use crate::plan::views::{LinkView, WordsView};
use crate::plan::{Desk, Planned};
use serde::Serialize;

/// What a page of the toolbox is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tool {
    /// May my copies still be used?
    Check,
    /// What may I use?
    MayI,
    /// What I chose, as one file.
    Basket,
}

impl Tool {
    const ALL: [Self; 3] = [Self::Check, Self::MayI, Self::Basket];

    /// As it stands in addresses and messages.
    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::MayI => "may-i",
            Self::Basket => "basket",
        }
    }

    fn template(self) -> &'static str {
        match self {
            Self::Check => "toolbox-check",
            Self::MayI => "toolbox-may-i",
            Self::Basket => "toolbox-basket",
        }
    }

    /// Where it lies in the toolbox that begins with `first`.
    fn page(self, first: &OutputPath) -> OutputPath {
        OutputPath::new(format!("{}{}/index.html", first.folder(), self.name()))
    }
}

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
        let link = |tool: Tool| ToolLink { name: tool.name(), address: tool.page(first).address() };
        self.tools_there().map(link).collect()
    }

    pub(super) fn tools(&self, stock: &Stock<'_>, index: &Output) -> Vec<Planned> {
        self.tools_there().map(|tool| self.tool(stock, index, tool)).collect()
    }

    fn tools_there(&self) -> impl Iterator<Item = Tool> {
        let has = |tool: &Tool| self.planner.index.has(&format!("{}.html", tool.template()));
        Tool::ALL.into_iter().filter(has)
    }

    fn tool(&self, stock: &Stock<'_>, index: &Output, tool: Tool) -> Planned {
        let site = self.planner.site;
        let edition = |language: &Language| {
            let page = tool.page(stock.toolbox.pages.get(&language.lang)?);
            Some(Edition::new(&language.lang, &page, self.is_own_toolbox(stock, &language.lang)))
        };
        let asks = tool == Tool::MayI;
        let view = ToolPage {
            tool: ToolView {
                name: tool.name(),
                toolbox: self.planner.toolbox_link(self.reader),
                tools: self.tool_links(stock.first),
                index: index_address(index),
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
                format!("toolbox/{}", tool.name()),
                self.reader.words(&stock.toolbox.title),
                tool.page(stock.first),
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
