//! Lists of kinds, tag pages, and the front page.

use super::alternates::Edition;
use super::items::Draft;
use super::kinds::{self, FactTable};
use super::page::View;
use super::reader::Named;
use super::views::{EventView, LinkView, MapView, NeedView, PictureView, ServiceView, TeaserView, WordsView};
use super::{Desk, Planned};
use crate::base::{Digested, Dir, Kind, Lang, OutputPath, SourcePath};
use crate::content::kinds::guide::Phase;
use crate::model::{Item, Language, Tag, Target};
use serde::Serialize;

/// What the front page shows of each: stories, needs, events.
const FRONT_STORIES: usize = 6;
const FRONT_NEEDS: usize = 4;
const FRONT_EVENTS: usize = 3;

#[derive(Debug, Serialize)]
struct ListPage {
    list: List,
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<MapView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<FactTable>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phases: Option<Vec<PhaseTeasers>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<Vec<NeedView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    services: Option<Vec<ServiceView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coming: Option<Vec<EventView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    past: Option<Vec<EventView>>,
}

#[derive(Debug, Serialize)]
struct List {
    kind: &'static str,
    /// Of the heading.
    lang: Option<Lang>,
    dir: Option<Dir>,
    description: Option<WordsView>,
    entries: Vec<Digested<TeaserView>>,
    pager: Option<Pager>,
    tags: Vec<TagCount>,
}

/// The way from one page of a list to the others.
#[derive(Debug, Serialize)]
pub struct Pager {
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

impl Pager {
    /// Nothing where there is only one page.
    pub fn new(page: usize, pages: usize, address: impl Fn(usize) -> String) -> Option<Self> {
        (pages > 1).then(|| Self {
            page,
            pages,
            previous: (page > 1).then(|| address(page - 1)),
            next: (page < pages).then(|| address(page + 1)),
        })
    }
}

#[derive(Clone, Debug, Serialize)]
struct TagCount {
    title: String,
    address: String,
    count: usize,
    lang: Option<Lang>,
    dir: Option<Dir>,
}

#[derive(Debug, Serialize)]
struct PhaseTeasers {
    phase: Phase,
    steps: Vec<Digested<TeaserView>>,
}

impl Desk<'_> {
    /// The lists of all kinds, each cut into pages.
    pub(super) fn lists(&self) -> Vec<Planned> {
        self.planner.site.sections.keys().flat_map(|kind| self.list(*kind)).collect()
    }

    fn list(&self, kind: Kind) -> Vec<Planned> {
        let site = self.planner.site;
        let Some(section) = site.sections.get(&kind) else { return Vec::new() };
        let Some(first) = section.lists.get(self.reader.lang()) else { return Vec::new() };
        let items = self.reader.items(kind);
        let per_page = site.lists.per_page.max(1);
        let pages = items.len().div_ceil(per_page).max(1);
        let title = self.reader.words(&section.title);
        let description = Some(self.reader.words(&section.description)).filter(|words| !words.text.is_empty());
        let tags = self.tag_counts(kind);
        let make = |number: usize| {
            let shown = items.get((number - 1) * per_page..(number * per_page).min(items.len())).unwrap_or_default();
            let pager = Pager::new(number, pages, |number| page_of(first, number).address());
            let list = List {
                kind: kind.name(),
                lang: title.lang.clone(),
                dir: title.dir,
                description: description.clone(),
                entries: shown.iter().filter_map(|item| self.reader.teaser(item)).collect(),
                pager,
                tags: tags.clone(),
            };
            let edition = |language: &Language| {
                let lang = &language.lang;
                let here = lang == self.reader.lang();
                let path = page_of(section.lists.get(lang)?, if here { number } else { 1 });
                Some(Edition { same: here || number == 1, ..Edition::new(lang, &path, self.is_own_list(kind, lang)) })
            };
            let view = Box::new(self.list_view(kind, list, shown));
            self.page(Draft {
                template: self.list_template(kind),
                summary: description.clone(),
                editions: site.languages.iter().filter_map(edition).collect(),
                breadcrumbs: vec![self.home()],
                media: shown.iter().filter_map(|item| self.picture_id(item)).collect(),
                noindex: !self.is_own_list(kind, self.reader.lang()),
                ..Draft::new("list", kind.to_string(), title.clone(), page_of(first, number), view)
            })
        };
        (1..=pages).map(make).collect()
    }

    /// Whether a list has anything of its own in a language: its heading or one of its entries.
    fn is_own_list(&self, kind: Kind, lang: &Lang) -> bool {
        let has_title = self.planner.site.sections.get(&kind).is_some_and(|section| section.title.get(lang).is_some());
        let reader = self.readers.iter().find(|reader| reader.lang() == lang);
        has_title || reader.is_some_and(|reader| reader.items(kind).iter().any(|item| !item.is_fallback(lang)))
    }

    fn list_template(&self, kind: Kind) -> String {
        let own = format!("list-{kind}");
        if self.planner.index.has(&format!("{own}.html")) { own } else { "list".to_owned() }
    }

    fn list_view(&self, kind: Kind, list: List, shown: &[&Item]) -> ListPage {
        let reader = self.reader;
        let mut page = ListPage {
            list,
            map: None,
            table: None,
            phases: None,
            needs: None,
            services: None,
            coming: None,
            past: None,
        };
        match kind {
            Kind::Municipalities => {
                page.map = Some(kinds::map(reader, None));
                page.table = Some(kinds::facts_table(reader));
            }
            Kind::Guide => page.phases = Some(self.phase_teasers()),
            Kind::Needs => page.needs = Some(shown.iter().filter_map(|item| kinds::need(reader, item)).collect()),
            Kind::Services => {
                page.services = Some(shown.iter().filter_map(|item| kinds::service(reader, item)).collect());
            }
            Kind::Events => {
                let events = shown.iter().filter_map(|item| kinds::event(reader, item));
                let (mut past, mut coming): (Vec<EventView>, Vec<EventView>) = events.partition(|event| event.past);
                coming.sort_by(|a, b| a.period.start_iso.cmp(&b.period.start_iso));
                past.sort_by(|a, b| b.period.start_iso.cmp(&a.period.start_iso));
                page.coming = Some(coming);
                page.past = Some(past);
            }
            _ => {}
        }
        page
    }

    fn phase_teasers(&self) -> Vec<PhaseTeasers> {
        let phases = kinds::phases(self.reader).into_iter();
        phases
            .map(|phase| PhaseTeasers {
                phase: phase.phase,
                steps: phase.steps.into_iter().filter_map(|step| self.reader.teaser(step)).collect(),
            })
            .collect()
    }

    fn tag_counts(&self, kind: Kind) -> Vec<TagCount> {
        let mut counts: Vec<TagCount> = self
            .planner
            .site
            .tags
            .keys()
            .filter_map(|id| {
                let count = self.reader.naming(kind, Named::Tag(id)).len();
                let link = self.reader.tag(id).filter(|_| count > 0)?;
                Some(TagCount { title: link.title, address: link.address, count, lang: link.lang, dir: link.dir })
            })
            .collect();
        counts.sort_by(|a, b| self.reader.wording.format.compare(&a.title, &b.title));
        counts
    }

    /// The picture that is shown for an item in a list.
    pub(super) fn picture_id(&self, item: &Item) -> Option<String> {
        Some(self.planner.site.picture(item.common().picture?)?.id.clone())
    }
}

/// The further pages of a list lie under its first one: `sv/stories/2/`.
pub fn page_of(first: &OutputPath, number: usize) -> OutputPath {
    if number == 1 { first.clone() } else { OutputPath::new(format!("{}{number}/index.html", first.folder())) }
}

#[derive(Debug, Serialize)]
struct TagPage {
    tag: TagView,
}

#[derive(Debug, Serialize)]
struct TagView {
    title: String,
    lang: Option<Lang>,
    dir: Option<Dir>,
    kinds: Vec<TagKind>,
}

#[derive(Debug, Serialize)]
struct TagKind {
    title: String,
    lang: Option<Lang>,
    dir: Option<Dir>,
    kind: &'static str,
    entries: Vec<Digested<TeaserView>>,
}

impl Desk<'_> {
    /// Whether a tag's page has anything of its own in a language: entries, and words of that language for the tag or
    /// for one of them.
    fn is_own_tag(&self, id: &str, tag: &Tag, lang: &Lang) -> bool {
        let Some(reader) = self.readers.iter().find(|reader| reader.lang() == lang) else { return false };
        let kinds = self.planner.site.sections.keys().filter(|kind| **kind != Kind::Campaigns);
        let mut items = kinds.flat_map(|kind| reader.naming(*kind, Named::Tag(id))).peekable();
        items.peek().is_some() && (tag.title.get(lang).is_some() || items.any(|item| !item.is_fallback(lang)))
    }

    /// The pages of all tags; one that nothing has stays empty and out of search engines.
    pub(super) fn tags(&self) -> Vec<Planned> {
        self.planner.site.tags.keys().filter_map(|id| self.tag(id)).collect()
    }

    fn tag(&self, id: &str) -> Option<Planned> {
        let site = self.planner.site;
        let tag = site.tags.get(id)?;
        let path = tag.pages.get(self.reader.lang())?;
        let mut media = Vec::new();
        let mut kinds = Vec::new();
        for (kind, section) in &site.sections {
            let items = self.reader.naming(*kind, Named::Tag(id));
            if items.is_empty() || *kind == Kind::Campaigns {
                continue;
            }
            media.extend(items.iter().filter_map(|item| self.picture_id(item)));
            let title = self.reader.words(&section.title);
            kinds.push(TagKind {
                title: title.text,
                lang: title.lang,
                dir: title.dir,
                kind: kind.name(),
                entries: items.iter().filter_map(|item| self.reader.teaser(item)).collect(),
            });
        }
        let title = self.reader.words(&tag.title);
        let edition = |language: &Language| {
            let lang = &language.lang;
            Some(Edition::new(lang, tag.pages.get(lang)?, self.is_own_tag(id, tag, lang)))
        };
        let view = TagView { title: title.text.clone(), lang: title.lang.clone(), dir: title.dir, kinds };
        Some(self.page(Draft {
            editions: site.languages.iter().filter_map(edition).collect(),
            breadcrumbs: vec![self.home()],
            noindex: !self.is_own_tag(id, tag, self.reader.lang()),
            media,
            sources: vec![SourcePath::new("content/tags.yaml")],
            ..Draft::new("tag", format!("tags/{id}"), title, path.clone(), Box::new(TagPage { tag: view }))
        }))
    }
}

#[derive(Debug, Serialize)]
struct FrontPage {
    picture: Option<Digested<PictureView>>,
    stories: Vec<Digested<TeaserView>>,
    municipalities: Vec<Digested<TeaserView>>,
    events: Vec<EventView>,
    needs: Vec<NeedView>,
    phases: Vec<PhaseCount>,
    map: MapView,
    sections: Sections,
}

#[derive(Debug, Serialize)]
struct PhaseCount {
    phase: Phase,
    address: String,
    count: usize,
}

#[derive(Debug, Serialize)]
struct Sections {
    stories: Option<LinkView>,
    municipalities: Option<LinkView>,
    guide: Option<LinkView>,
    needs: Option<LinkView>,
    events: Option<LinkView>,
}

impl Desk<'_> {
    /// What the front page shows beside its text.
    pub(super) fn front_view(&self, item: &Item) -> Option<Box<dyn View>> {
        let reader = self.reader;
        let teasers = |kind: Kind, most: usize| {
            reader.items(kind).iter().filter_map(|item| reader.teaser(item)).take(most).collect()
        };
        let mut events: Vec<EventView> = reader
            .items(Kind::Events)
            .iter()
            .filter_map(|item| kinds::event(reader, item))
            .filter(|event| !event.past)
            .collect();
        events.sort_by(|a, b| a.period.start_iso.cmp(&b.period.start_iso));
        events.truncate(FRONT_EVENTS);
        let section = |kind: Kind| reader.link(&Target::List(kind));
        let guide = section(Kind::Guide).map(|link| link.address);
        let phases = kinds::phases(reader).into_iter().map(|phase| PhaseCount {
            phase: phase.phase,
            address: format!("{}#{}", guide.clone().unwrap_or_default(), phase_id(phase.phase)),
            count: phase.steps.len(),
        });
        Some(Box::new(FrontPage {
            picture: reader.picture_of(item),
            stories: teasers(Kind::Stories, FRONT_STORIES),
            municipalities: teasers(Kind::Municipalities, usize::MAX),
            events,
            needs: reader
                .items(Kind::Needs)
                .iter()
                .filter_map(|item| kinds::need(reader, item))
                .take(FRONT_NEEDS)
                .collect(),
            phases: phases.collect(),
            map: kinds::map(reader, None),
            sections: Sections {
                stories: section(Kind::Stories),
                municipalities: section(Kind::Municipalities),
                guide: section(Kind::Guide),
                needs: section(Kind::Needs),
                events: section(Kind::Events),
            },
        }))
    }
}

/// The id of a phase's heading on the guide's list.
fn phase_id(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => "before",
        Phase::FirstWeek => "first-week",
        Phase::FirstMonths => "first-months",
        Phase::Settled => "settled",
    }
}
