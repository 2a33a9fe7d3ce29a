//! The toolbox: what partners get, and where its pages lie.

use super::Site;
use crate::base::{Lang, OutputPath, PerLang};
use crate::content::config::{LeavingEntry, ToolboxEntry};
use crate::content::published::Owner;
use crate::content::toolbox::ToolboxPage;
use std::collections::BTreeMap;

/// The toolbox: what partners get, and the pages on which they choose.
#[derive(Clone, Debug)]
pub struct Toolbox {
    /// Its name.
    pub title: PerLang<String>,
    /// What it holds.
    pub description: PerLang<String>,
    /// Its first page in each language. All others lie below.
    pub pages: BTreeMap<Lang, OutputPath>,
    /// The feed of what may soon be used no longer.
    pub leaving: Option<LeavingEntry>,
    /// Of the JPEGs that partners get: 1 to 100.
    pub jpeg_quality: u8,
}

impl Toolbox {
    pub(super) fn new(entry: &ToolboxEntry, pages: BTreeMap<Lang, OutputPath>) -> Self {
        Self {
            title: entry.title.clone(),
            description: entry.description.clone(),
            pages,
            leaving: entry.leaving.clone(),
            jpeg_quality: entry.jpeg_quality,
        }
    }

    /// A page for readers of a language.
    pub fn page(&self, lang: &Lang, which: ToolboxPage) -> Option<OutputPath> {
        self.pages.get(lang).map(|first| page(first, which))
    }

    /// The page of an asset for readers of a language.
    pub fn asset_page(&self, lang: &Lang, id: &str) -> Option<OutputPath> {
        self.pages.get(lang).map(|first| asset_page(first, id))
    }
}

/// A page of the toolbox that begins with `first`.
pub fn page(first: &OutputPath, which: ToolboxPage) -> OutputPath {
    match which {
        ToolboxPage::First => first.clone(),
        which => OutputPath::new(format!("{}{}/index.html", first.folder(), which.name())),
    }
}

/// The page of an asset, in the toolbox that begins with `first`.
pub fn asset_page(first: &OutputPath, id: &str) -> OutputPath {
    OutputPath::new(format!("{}media/{id}/index.html", first.folder()))
}

impl Site {
    /// Whether the toolbox has that page: the theme has its template, and the content what it is to hold.
    pub fn has_toolbox_page(&self, which: ToolboxPage) -> bool {
        let has = |page: ToolboxPage| self.theme.templates.contains_key(&page.template_file());
        let brand = self.brand.as_deref();
        let has_words = match which {
            ToolboxPage::Guide => brand.is_some(),
            ToolboxPage::Texts => brand.is_some_and(|brand| brand.texts.is_some()),
            _ => true,
        };
        self.toolbox.is_some() && has(ToolboxPage::First) && has(which) && has_words
    }

    /// Whether partners may have that asset, and so a page for it.
    pub fn offers(&self, id: &str) -> bool {
        self.has_toolbox_page(ToolboxPage::First)
            && self.assets().get(id).is_some_and(|asset| asset.rights.is_offered())
    }

    /// The pages of the toolbox that keep their addresses: lists come and go with what is in them.
    pub(super) fn toolbox_addresses(&self) -> Vec<(OutputPath, Owner)> {
        let Some(toolbox) = &self.toolbox else { return Vec::new() };
        let pages: Vec<ToolboxPage> =
            ToolboxPage::ALL.into_iter().filter(|which| self.has_toolbox_page(*which)).collect();
        let assets = self.shown().filter(|id| self.offers(id)).collect::<Vec<_>>();
        let below = |first: &OutputPath| {
            let pages = pages.iter().map(|which| (page(first, *which), Owner::Toolbox(*which)));
            let assets = assets.iter().map(|id| (asset_page(first, id), Owner::Asset((*id).to_owned())));
            pages.chain(assets).collect::<Vec<_>>()
        };
        toolbox.pages.values().flat_map(below).collect()
    }
}
