//! The page of languages at `/`, and the pages for what isn't there.

use super::items::Draft;
use super::views::{LinkView, WordsView};
use super::{Desk, Planned, front_address};
use crate::base::{Dir, Lang, OutputPath, SourcePath};
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
        Some(self.page(Draft {
            template: "languages".to_owned(),
            kind: "languages",
            key: "languages".to_owned(),
            title: self.chrome.title.clone(),
            summary: Some(self.chrome.description.clone()),
            path: OutputPath::new("index.html"),
            editions: site.item(site.front.kind, &site.front.id).map(|front| self.editions(front)).unwrap_or_default(),
            variants: Vec::new(),
            breadcrumbs: Vec::new(),
            canonical: None,
            view: Box::new(LanguagesPage { languages: self.readers.iter().map(choice).collect() }),
            item: None,
            body: None,
            media: Vec::new(),
            noindex: false,
            root: None,
            sources: vec![SourcePath::new("site.yaml")],
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
        let links = self.reader.links(&site.menu);
        self.page(Draft {
            template: "not-found".to_owned(),
            kind: "not-found",
            key: "not-found".to_owned(),
            title: "404".into(),
            summary: None,
            path,
            editions: Vec::new(),
            variants: Vec::new(),
            breadcrumbs: Vec::new(),
            canonical: None,
            view: Box::new(NotFoundPage { links }),
            item: None,
            body: None,
            media: Vec::new(),
            noindex: true,
            // It is shown at any address, so that only the path from the server's root leads anywhere.
            root: Some(base_path(&site.base_url)),
            sources: vec![SourcePath::new("site.yaml")],
        })
    }
}

/// The path of the base address: `/` or `/a/b/`.
pub fn base_path(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/").to_owned()
}
