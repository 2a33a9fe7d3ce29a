//! Sitemaps: one a language, with the alternates of each page, and their index.

use super::recipe::{Make, Output, Part, Phase, What};
use super::views::Alternate;
use crate::base::{Digest, Lang, OutputPath, SourcePath};
use crate::model::Site;
use serde::Serialize;
use std::collections::BTreeMap;

/// The pages of a language.
#[derive(Debug, Serialize)]
pub struct Sitemap {
    /// In the order of their addresses.
    pub pages: Vec<SitemapPage>,
}

/// A page in a sitemap.
#[derive(Clone, Debug, Serialize)]
pub struct SitemapPage {
    /// Absolute.
    pub url: String,
    /// The day of its last change, if it is known.
    pub changed: Option<String>,
    /// The page in each language, itself among them.
    pub alternates: Vec<Alternate>,
    /// The page for all other languages.
    pub x_default: Option<String>,
}

/// The list of sitemaps.
#[derive(Debug, Serialize)]
pub struct SitemapIndex {
    /// Absolute.
    pub sitemaps: Vec<String>,
}

fn path(lang: &Lang) -> OutputPath {
    OutputPath::new(format!("sitemap-{lang}.xml"))
}

fn output(path: OutputPath, make: Make, digest: Digest) -> Output {
    let parts = vec![
        Part::new(What::View, "pages", digest),
        Part::new(What::Configuration, "kind of output", Digest::of(b"sitemap")),
    ];
    Output::new(path, Phase::Index, make, parts, vec![SourcePath::new("site.yaml")])
}

/// The sitemaps, their index and `robots.txt`.
pub fn outputs(site: &Site, pages: BTreeMap<Lang, Vec<SitemapPage>>) -> Vec<Output> {
    let mut outputs = Vec::new();
    let mut index = SitemapIndex { sitemaps: Vec::new() };
    for (lang, mut pages) in pages {
        pages.sort_by(|a, b| a.url.cmp(&b.url));
        index.sitemaps.push(format!("{}{}", site.base_url, path(&lang)));
        let sitemap = Sitemap { pages };
        let digest = Digest::of_value(&sitemap);
        outputs.push(output(path(&lang), Make::Sitemap(sitemap), digest));
    }
    let digest = Digest::of_value(&index);
    outputs.push(output(OutputPath::new("sitemap.xml"), Make::SitemapIndex(index), digest));
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", site.base_url);
    let digest = Digest::of(robots.as_bytes());
    outputs.push(output(OutputPath::new("robots.txt"), Make::Text(robots), digest));
    outputs
}
