//! What visitors can search: the pages of each language that have a text of their own, cut into segments, and the page on
//! which they search.

use super::alternates::Edition;
use super::items::Draft;
use super::reader::{Named, Reader, named};
use super::recipe::{Make, Output, Part, Phase, What};
use super::views::{LinkView, PageView, WordsView};
use super::{Desk, Planner};
use crate::base::{Digest, Digested, Dir, Kind, Lang, OutputPath, SourcePath};
use crate::content::{Read, TextFile};
use crate::model::{Item, Search, Target};
use crate::search::{Card, words};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A segment holds about so many pages at most: an edit reads all texts of its segment again, and a visitor loads a file
/// of each segment for each word.
const SEGMENT: usize = 1_000;
/// A shard holds the words of texts of about so many words, which is some 8 kB.
const SHARD: usize = 1_000;
/// More shards than this would make more files than they save bytes.
const MOST_SHARDS: usize = 128;
/// So many pages of those found are in one file.
const CHUNK: usize = 32;

/// A page that can be found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it is: `stories/x`; the address of a plainer text.
    pub key: String,
    /// What is shown of it.
    pub card: Digested<Card>,
    /// Its subjects and names of what it belongs to, in the page's language.
    pub names: Vec<String>,
    /// Its text.
    pub text: Option<TextFile>,
    /// Blocks of the text that readers aren't shown.
    pub left_out: Vec<usize>,
}

impl Found {
    fn digest(&self) -> Digest {
        let text = self.text.as_ref().map(|text| (text.body_digest, text.options.digest()));
        Digest::of_value(&(&self.card, &self.names, text, &self.left_out))
    }

    fn words(&self) -> usize {
        let words = self.text.as_ref().map_or(0, |text| text.outline().length());
        usize::try_from(words).unwrap_or(usize::MAX)
    }
}

/// A part of a language's pages, with an index of its own.
#[derive(Debug)]
pub struct Segment {
    /// The language.
    pub lang: Lang,
    /// Which of the language's segments.
    pub number: usize,
    /// Into how many shards its words are sorted.
    pub shards: usize,
    /// In the order of their keys.
    pub pages: Vec<Found>,
    /// A name for that order: places in shards are numbers of pages.
    pub list: String,
    digest: Digest,
}

impl Segment {
    /// The pages of a chunk.
    pub fn chunk(&self, number: usize) -> &[Found] {
        self.pages.chunks(CHUNK).nth(number).unwrap_or_default()
    }

    /// The part of a recipe that all its pages are.
    pub(super) fn part(&self) -> Part {
        Part::new(What::View, "pages that can be found", self.digest)
    }

    /// The same pages with what these texts say now; nothing if none of them is in it.
    pub(super) fn with_words(&self, read: &Read, files: &BTreeSet<SourcePath>) -> Option<Self> {
        let is_one = |page: &Found| page.text.as_ref().is_some_and(|text| files.contains(&text.path));
        if !self.pages.iter().any(is_one) {
            return None;
        }
        let now = |page: &Found| {
            let text = page.text.as_ref().filter(|_| is_one(page)).and_then(|text| read.text(&text.path));
            Found { text: text.or_else(|| page.text.clone()), ..page.clone() }
        };
        let pages: Vec<Found> = self.pages.iter().map(now).collect();
        Some(Self {
            lang: self.lang.clone(),
            list: self.list.clone(),
            digest: digest(&pages),
            pages,
            number: self.number,
            shards: self.shards,
        })
    }

    fn output(self: &Arc<Self>, folder: &str, name: &str, make: Make, digest: Digest) -> Output {
        let part = |what, name, digest| Part::new(what, name, digest);
        let kind = Digest::of_value(&("search", name, self.shards, &self.lang));
        let parts = vec![
            part(What::View, "pages that can be found", digest),
            part(What::View, "order of the pages", Digest::of(self.list.as_bytes())),
            part(What::Configuration, "kind of output", kind),
        ];
        let path = OutputPath::new(format!("{folder}{name}.js"));
        Output::new(path, Phase::Index, make, parts, vec![SourcePath::new("site.yaml")])
    }

    fn outputs(self: &Arc<Self>, folder: &str) -> Vec<Output> {
        let number = self.number;
        let words = (0..self.shards).map(|shard| {
            let make = Make::SearchWords(self.clone(), shard);
            self.output(folder, &format!("w{number}-{shard}"), make, self.digest)
        });
        let pages = (0..self.pages.len().div_ceil(CHUNK)).map(|chunk| {
            let cards: Vec<Digest> = self.chunk(chunk).iter().map(|page| page.card.digest()).collect();
            let make = Make::SearchPages(self.clone(), chunk);
            self.output(folder, &format!("p{number}-{chunk}"), make, Digest::join(&cards))
        });
        words.chain(pages).collect()
    }
}

/// A language's search as it was planned.
#[derive(Debug)]
pub struct Planned {
    /// The page on which visitors search.
    pub page: OutputPath,
    /// What it shows, without what it knows of the index.
    pub view: SearchView,
    /// The index.
    pub segments: Vec<Arc<Segment>>,
}

/// What the page on which visitors search gets.
#[derive(Debug, Serialize)]
pub struct SearchPage {
    search: SearchView,
}

/// What is on it.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    lang: Option<Lang>,
    dir: Option<Dir>,
    /// What the script must know of the index, as JSON.
    index: String,
    kinds: Vec<LinkView>,
    tags: Vec<LinkView>,
}

impl SearchView {
    /// The same over an index of these segments.
    pub fn of(&self, segments: &[Arc<Segment>]) -> SearchPage {
        SearchPage { search: Self { index: index(segments), ..self.clone() } }
    }
}

/// The digest of all that can be found on pages.
fn digest(pages: &[Found]) -> Digest {
    Digest::join(&pages.iter().map(Found::digest).collect::<Vec<_>>())
}

#[derive(Serialize)]
struct Index<'a> {
    shards: usize,
    chunk: usize,
    segments: Vec<IndexSegment<'a>>,
}

#[derive(Serialize)]
struct IndexSegment<'a> {
    version: String,
    list: &'a str,
    pages: usize,
}

impl Planner<'_> {
    /// The page on which visitors search: the site names one, and the theme can draw it.
    fn search(&self) -> Option<&Search> {
        self.site.search.as_ref().filter(|_| self.index.has("search.html"))
    }

    /// Where a form leads that searches.
    pub(super) fn search_link(&self, reader: &Reader<'_>) -> Option<LinkView> {
        let search = self.search()?;
        let address = search.pages.get(reader.lang())?.address();
        Some(LinkView::new("search", reader.words(&search.title), address))
    }
}

impl Desk<'_> {
    /// What can be found of a page, unless it is to stay out of search engines too.
    pub(super) fn found(&self, draft: &Draft, page: &PageView) -> Option<Found> {
        // Visitors look for the region, not for its pictures; the toolbox has a search of its own.
        if page.noindex
            || draft.key.starts_with("toolbox")
            || self.planner.search().is_none()
            || !self.is_said_here(draft)
        {
            return None;
        }
        let item = draft.item.as_ref().and_then(|item| self.planner.site.items.get(item));
        let card = Card {
            title: draft.title.text.clone(),
            address: draft.path.address(),
            kind: label(draft),
            summary: draft.summary.as_ref().map(|summary| summary.text.clone()),
            example: page.example,
        };
        Some(Found {
            key: match draft.kind {
                // A plainer text is a page beside the ordinary one.
                "variant" => draft.path.folder().to_owned(),
                _ => draft.key.clone(),
            },
            card: Digested::new(card),
            names: item.map(|item| self.names(item)).unwrap_or_default(),
            text: draft.body.as_ref().map(|body| body.text.clone()),
            left_out: draft.body.as_ref().map(|body| body.captions_left_out()).unwrap_or_default(),
        })
    }

    /// Whether the page's title is in the page's language. Lists and subjects may be named in another one.
    fn is_said_here(&self, draft: &Draft) -> bool {
        let site = self.planner.site;
        let title = match draft.key.strip_prefix("tags/") {
            Some(tag) => site.tags.get(tag).map(|tag| &tag.title),
            None => Kind::named(&draft.key).and_then(|kind| site.sections.get(&kind)).map(|section| &section.title),
        };
        title.is_none_or(|title| title.get(self.reader.lang()).is_some())
    }

    /// Subjects, places and employers by which an item is looked for, as far as they have a name in this language.
    fn names(&self, item: &Item) -> Vec<String> {
        let site = self.planner.site;
        let lang = self.reader.lang();
        let name = |named: &Named<'_>| match named {
            Named::Tag(tag) => site.tags.get(*tag)?.title.get(lang).cloned(),
            Named::Item(kind, id) => {
                let item = site.item(*kind, id).filter(|item| !item.is_fallback(lang))?;
                Some(item.common_front(lang)?.title.value.clone())
            }
        };
        let detail = self.reader.teaser(item).and_then(|teaser| teaser.detail.clone());
        named(item).iter().filter_map(name).chain(detail).collect()
    }

    /// The index over these pages and the page on which it is searched.
    pub(super) fn search(&self, found: Vec<Found>) -> Option<(super::Planned, Vec<Output>, Planned)> {
        let search = self.planner.search()?;
        let path = search.pages.get(self.reader.lang())?;
        let segments = self.segments(found);
        let outputs = segments.iter().flat_map(|segment| segment.outputs(path.folder())).collect();
        let view = self.search_view(search);
        let page = self.search_page(search, path, view.of(&segments));
        Some((page, outputs, Planned { page: path.clone(), view, segments }))
    }

    /// A page stays in its segment whatever comes and goes, until the number of segments changes.
    fn segments(&self, found: Vec<Found>) -> Vec<Arc<Segment>> {
        // A list goes on on further pages, which have its key too; the first one stands for all.
        let mut pages: BTreeMap<String, Found> = BTreeMap::new();
        for page in found {
            pages.entry(page.key.clone()).or_insert(page);
        }
        let count = pages.len().div_ceil(SEGMENT);
        let words: usize = pages.values().map(Found::words).sum();
        let per_segment = words.checked_div(count).unwrap_or_default();
        let shards = (per_segment / SHARD).next_power_of_two().clamp(1, MOST_SHARDS);
        let mut sorted: BTreeMap<usize, Vec<Found>> = BTreeMap::new();
        for (key, page) in pages {
            sorted.entry(words::bucket(&key, count)).or_default().push(page);
        }
        (0..count).map(|number| Arc::new(self.segment(number, shards, sorted.remove(&number)))).collect()
    }

    fn segment(&self, number: usize, shards: usize, pages: Option<Vec<Found>>) -> Segment {
        let pages = pages.unwrap_or_default();
        let keys: Vec<&str> = pages.iter().map(|page| page.key.as_str()).collect();
        Segment {
            lang: self.reader.lang().clone(),
            number,
            shards,
            list: Digest::of_value(&keys).short(),
            digest: digest(&pages),
            pages,
        }
    }

    fn search_view(&self, search: &Search) -> SearchView {
        let (lang, dir) = self.reader.marks(self.search_title(search).1);
        let lists = self.planner.site.sections.keys().filter_map(|kind| self.reader.link(&Target::List(*kind)));
        SearchView { lang, dir, index: String::new(), kinds: lists.collect(), tags: self.used_tags() }
    }

    fn search_title<'s>(&self, search: &'s Search) -> (&'s str, Option<&'s Lang>) {
        let title = search.title.first_of(&self.reader.language().chain);
        title.map_or(("", None), |(lang, title)| (title.as_str(), Some(lang)))
    }

    fn search_page(&self, search: &Search, path: &OutputPath, view: SearchPage) -> super::Planned {
        let site = self.planner.site;
        let (title, shown) = self.search_title(search);
        let (lang, dir) = self.reader.marks(shown);
        let editions = site.languages.iter().filter_map(|language| {
            let page = search.pages.get(&language.lang)?;
            Some(Edition::new(&language.lang, page, true))
        });
        self.page(Draft {
            template: "search".to_owned(),
            kind: "search",
            key: "search".to_owned(),
            title: WordsView { text: title.to_owned(), lang, dir },
            summary: None,
            path: path.clone(),
            editions: editions.collect(),
            variants: Vec::new(),
            breadcrumbs: vec![self.home()],
            canonical: None,
            view: Box::new(view),
            item: None,
            body: None,
            media: Vec::new(),
            tells: Vec::new(),
            // What a visitor asked is nobody else's page.
            noindex: true,
            root: None,
            sources: vec![SourcePath::new("site.yaml")],
        })
    }

    /// The subjects that some item has, in the order of the alphabet.
    fn used_tags(&self) -> Vec<LinkView> {
        let site = self.planner.site;
        let is_used = |id: &str| Kind::ALL.iter().any(|kind| !self.reader.naming(*kind, Named::Tag(id)).is_empty());
        let mut tags: Vec<LinkView> =
            site.tags.keys().filter(|id| is_used(id)).filter_map(|id| self.reader.tag(id)).collect();
        tags.sort_by(|a, b| self.reader.wording.format.compare(&a.title, &b.title));
        tags
    }
}

/// What a page is called beside its title: its kind, or what sort of plainer text it is; lists and the like by nothing.
fn label(draft: &Draft) -> Option<&'static str> {
    match draft.kind {
        "front" => None,
        "variant" => draft.variants.iter().find(|variant| variant.current).map(|variant| variant.variant),
        _ => draft.item.as_ref().map(|item| item.kind.name()),
    }
}

/// Every file of a segment is asked for with its version, so that browsers may keep them.
fn index(segments: &[Arc<Segment>]) -> String {
    let index = Index {
        shards: segments.first().map_or(1, |segment| segment.shards),
        chunk: CHUNK,
        segments: segments
            .iter()
            .map(|segment| IndexSegment {
                version: segment.digest.short(),
                list: &segment.list,
                pages: segment.pages.len(),
            })
            .collect(),
    };
    // Texts and numbers always have a form in JSON.
    serde_json::to_string(&index).unwrap_or_default()
}
