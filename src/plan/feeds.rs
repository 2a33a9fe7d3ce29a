//! What the Atom feed of a language holds.

use super::front_address;
use super::reader::Reader;
use super::recipe::{Make, Output, Part, Phase, What};
use super::views::{LinkView, WordsView};
use crate::base::{Date, Digest, Kind, Lang, OutputPath, SourcePath};
use crate::model::Item;
use serde::Serialize;

/// A feed. All addresses are absolute.
#[derive(Debug, Serialize)]
pub struct Feed {
    /// The language.
    pub lang: Lang,
    /// The site's name.
    pub title: WordsView,
    /// What it is about.
    pub subtitle: WordsView,
    /// Who tells of it all: the site's name.
    pub author: WordsView,
    /// The front page.
    pub home: String,
    /// This feed.
    pub url: String,
    /// The newest day among its entries; of an empty one another that stands for it.
    pub updated: String,
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Its page.
    pub url: String,
    /// When it was published: `2026-03-14`.
    pub published: String,
    /// When it last changed.
    pub updated: String,
    /// Its heading.
    pub title: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Its subjects.
    pub tags: Vec<LinkView>,
}

impl Feed {
    /// The file of a feed at `path`, with its title and subtitle, that belongs to the page at the address `home`.
    pub(super) fn output(
        reader: &Reader<'_>,
        path: OutputPath,
        home: &str,
        (title, subtitle): (WordsView, WordsView),
        (entries, otherwise): (Vec<Entry>, Option<Date>),
    ) -> Output {
        let base = &reader.site.base_url;
        let newest = entries.iter().map(|entry| entry.updated.clone()).max().or(otherwise.map(|day| day.to_string()));
        let feed = Self {
            lang: reader.lang().clone(),
            title,
            subtitle,
            author: reader.words(&reader.site.title),
            home: format!("{base}{home}"),
            url: format!("{base}{path}"),
            updated: newest.unwrap_or_else(|| "1970-01-01".to_owned()),
            entries,
        };
        let parts = vec![
            Part::new(What::View, "feed", Digest::of_value(&feed)),
            Part::new(What::Configuration, "kind of output", Digest::of(b"feed")),
        ];
        Output::new(path, Phase::Index, Make::Feed(feed), parts, vec![SourcePath::new("site.yaml")])
    }
}

/// Where the feed of a language lies.
pub fn path(lang: &Lang) -> OutputPath {
    OutputPath::new(format!("{lang}/feed.xml"))
}

/// Stories, needs and events with a date that have a text of their own in this language, newest first.
fn news<'a>(reader: &Reader<'a>) -> Vec<&'a Item> {
    let lang = reader.lang();
    let own = |item: &&Item| !item.is_fallback(lang) && item.common().date.is_some();
    let kinds = [Kind::Stories, Kind::Needs, Kind::Events];
    let mut items: Vec<&'a Item> =
        kinds.iter().flat_map(|kind| reader.items(*kind).iter().copied()).filter(own).collect();
    items.sort_by(|a, b| b.common().date.cmp(&a.common().date).then_with(|| a.reference.cmp(&b.reference)));
    items
}

/// Whether there is anything to tell in a language. Without, there is no feed and no link to one.
pub fn is_there(reader: &Reader<'_>) -> bool {
    !news(reader).is_empty()
}

/// The feed of a language, if there is anything in it.
pub fn output(reader: &Reader<'_>) -> Option<Output> {
    let site = reader.site;
    let lang = reader.lang();
    let items = news(reader);
    if items.is_empty() {
        return None;
    }
    let entries: Vec<Entry> =
        items.into_iter().take(site.feed.entries).filter_map(|item| entry(reader, item)).collect();
    let words = (reader.words(&site.title), reader.words(&site.description));
    Some(Feed::output(reader, path(lang), &front_address(lang), words, (entries, None)))
}

fn entry(reader: &Reader<'_>, item: &Item) -> Option<Entry> {
    let teaser = reader.teaser(item)?;
    let common = item.common();
    let published = common.date?.to_string();
    Some(Entry {
        url: format!("{}{}", reader.site.base_url, teaser.address),
        updated: common.updated.map_or_else(|| published.clone(), |day| day.to_string()),
        published,
        title: teaser.title.clone(),
        summary: teaser.summary.clone(),
        tags: teaser.tags.clone(),
    })
}
