//! The pages that tell others how to speak and look for the region: the brand guide, and texts that are ready to use.

mod ase;
mod contrast;
mod guide;
mod logo;
pub mod palette;
mod texts;

use super::Stock;
use crate::base::{Dir, Lang, PerLang, SourcePath};
use crate::content::brand::{BrandFile, Texts};
use crate::content::toolbox::ToolboxPage;
use crate::model::toolbox::page;
use crate::model::{Language, Toolbox};
use crate::plan::alternates::Edition;
use crate::plan::items::Draft;
use crate::plan::page::View;
use crate::plan::views::{LinkView, WordsView};
use crate::plan::{Desk, Planned, Planner};
use serde::Serialize;

/// The file from which all of this comes.
const SOURCE: &str = "content/brand.yaml";

/// Rules in a list, each a sentence or two.
#[derive(Debug, Serialize)]
struct RulesView {
    /// Their language, if it isn't the page's.
    lang: Option<Lang>,
    dir: Option<Dir>,
    rules: Vec<String>,
}

impl Planner<'_> {
    /// The brand, where the theme has a page for its guide.
    fn brand(&self) -> Option<&BrandFile> {
        self.site.brand.as_deref().filter(|_| self.site.has_toolbox_page(ToolboxPage::Guide))
    }

    fn brand_texts(&self) -> Option<&Texts> {
        self.site.brand.as_deref()?.texts.as_ref().filter(|_| self.site.has_toolbox_page(ToolboxPage::Texts))
    }
}

impl Desk<'_> {
    /// The pages of the brand, those of them that there are.
    pub(super) fn brand_pages(&self, stock: &Stock<'_>) -> Vec<Planned> {
        let guide = self.planner.brand().map(|brand| self.brand_guide(stock, brand));
        guide.into_iter().chain(self.planner.brand_texts().map(|texts| self.texts_page(stock, texts))).collect()
    }

    /// The ways to them.
    pub(super) fn brand_links(&self, toolbox: &Toolbox) -> Vec<LinkView> {
        [self.guide_link(toolbox), self.texts_link(toolbox)].into_iter().flatten().collect()
    }

    fn guide_link(&self, toolbox: &Toolbox) -> Option<LinkView> {
        self.brand_link(toolbox, ToolboxPage::Guide, &self.planner.brand()?.title)
    }

    fn texts_link(&self, toolbox: &Toolbox) -> Option<LinkView> {
        self.brand_link(toolbox, ToolboxPage::Texts, &self.planner.brand_texts()?.title)
    }

    fn brand_link(&self, toolbox: &Toolbox, which: ToolboxPage, title: &PerLang<String>) -> Option<LinkView> {
        let address = toolbox.page(self.reader.lang(), which)?.address();
        Some(LinkView::new(which.key(), self.reader.words(title), address))
    }

    fn brand_page(
        &self,
        stock: &Stock<'_>,
        which: ToolboxPage,
        (title, about): (&PerLang<String>, &PerLang<String>),
        media: Vec<String>,
        view: Box<dyn View>,
    ) -> Planned {
        let edition = |language: &Language| {
            let page = stock.toolbox.page(&language.lang, which)?;
            Some(Edition::new(&language.lang, &page, title.get(&language.lang).is_some()))
        };
        self.page(Draft {
            summary: self.some_words(about),
            editions: self.planner.site.languages.iter().filter_map(edition).collect(),
            breadcrumbs: self.way_to_toolbox(),
            media,
            noindex: title.get(self.reader.lang()).is_none(),
            sources: vec![SourcePath::new(SOURCE)],
            ..Draft::new(which.template(), which.key(), self.reader.words(title), page(stock.first, which), view)
        })
    }

    /// Words, where there are any.
    fn some_words(&self, texts: &PerLang<String>) -> Option<WordsView> {
        Some(self.reader.words(texts)).filter(|words| !words.text.is_empty())
    }

    /// What the first language of the reader's chain that has any says.
    fn of_first<'a, T>(&self, all: &'a PerLang<Vec<T>>) -> Option<(&'a Lang, &'a Vec<T>)> {
        let found = all.first_of(&self.reader.language().chain).or_else(|| all.iter().next());
        found.filter(|(_, list)| !list.is_empty())
    }

    fn rules(&self, all: &PerLang<Vec<String>>) -> Option<RulesView> {
        let (lang, rules) = self.of_first(all)?;
        let (lang, dir) = self.reader.marks(Some(lang));
        Some(RulesView { lang, dir, rules: rules.clone() })
    }
}
