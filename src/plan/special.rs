//! The page of languages at `/`, and the pages for what isn't there.

use super::items::Draft;
use super::views::{LinkView, WordsView};
use super::{Desk, Planned, front_address};
use crate::base::{Dir, Lang, OutputPath};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct LanguagesPage {
    languages: Vec<LanguageChoice>,
}

#[derive(Debug, Serialize)]
struct LanguageChoice {
    tag: Lang,
    name: String,
    dir: Dir,
    address: String,
    title: WordsView,
    description: WordsView,
}

#[derive(Debug, Serialize)]
struct NotFoundPage {
    links: Vec<LinkView>,
}

impl Desk<'_> {
    /// The page at `/`: all languages, each in its own words.
    pub(super) fn languages(&self) -> Option<Planned> {
        let site = self.planner.site;
        let choice = |reader: &super::Reader<'_>| LanguageChoice {
            tag: reader.lang().clone(),
            name: reader.language().name.clone(),
            dir: reader.language().dir,
            address: front_address(reader.lang()),
            title: reader.words(&site.title),
            description: reader.words(&site.description),
        };
        let view = Box::new(LanguagesPage { languages: self.readers.iter().map(choice).collect() });
        let path = OutputPath::new("index.html");
        Some(self.page(Draft {
            summary: Some(self.chrome.description.clone()),
            editions: site.items.get(&site.front).map(|front| self.editions(front)).unwrap_or_default(),
            ..Draft::new("languages", "languages", self.chrome.title.clone(), path, view)
        }))
    }

    /// What a server shows where there is nothing, in this language.
    pub(super) fn not_found(&self) -> Option<Planned> {
        Some(self.not_found_at(OutputPath::new(format!("{}/404.html", self.reader.lang()))))
    }

    /// The same for addresses of no language.
    pub(super) fn root_not_found(&self) -> Option<Planned> {
        Some(self.not_found_at(OutputPath::new("404.html")))
    }

    fn not_found_at(&self, path: OutputPath) -> Planned {
        let site = self.planner.site;
        let view = Box::new(NotFoundPage { links: self.reader.links(&site.menu) });
        self.page(Draft {
            noindex: true,
            // It is shown at any address, so that only the path from the server's root leads anywhere.
            root: Some(base_path(&site.base_url)),
            ..Draft::new("not-found", "not-found", "404".into(), path, view)
        })
    }
}

/// The path of the base address: `/` or `/a/b/`.
pub fn base_path(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/").to_owned()
}
