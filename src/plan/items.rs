//! The pages of items, and what every page says of itself.

use super::alternates::{Edition, alternates};
use super::json_ld;
use super::kinds;
use super::page::{BodyMake, PageMake, View, components};
use super::pictures;
use super::recipe::{Make, Output, Part, Phase, What};
use super::sitemaps::SitemapPage;
use super::views::{FallbackView, LinkView, OpenGraph, PageView, VariantView, WordsView};
use super::{Desk, Planned, faults, front_address};
use crate::base::{Diagnostic, Digest, ItemRef, Kind, Lang, OutputPath, SourcePath};
use crate::content::config::Fallback;
use crate::content::kinds::pages;
use crate::model::{Item, Target};
use std::collections::BTreeSet;

/// What a page is, before it is dressed as one.
pub struct Draft {
    /// The template's name without its ending.
    pub template: String,
    /// `front`, `list`, … or a kind.
    pub kind: &'static str,
    /// `stories/x`.
    pub key: String,
    /// The heading.
    pub title: WordsView,
    /// One or two sentences.
    pub summary: Option<WordsView>,
    /// Where it goes.
    pub path: OutputPath,
    /// The page in each language in which it is shown.
    pub editions: Vec<Edition>,
    /// The texts of the page in this language, if there are several.
    pub variants: Vec<VariantView>,
    /// The way from the front page.
    pub breadcrumbs: Vec<LinkView>,
    /// The address that search engines are to have instead of this one, if it isn't that of the original.
    pub canonical: Option<String>,
    /// What its kind shows.
    pub view: Box<dyn View>,
    /// The item, if it is one's page.
    pub item: Option<ItemRef>,
    /// The text.
    pub body: Option<BodyMake>,
    /// Pictures that it shows.
    pub media: Vec<String>,
    /// Files whose size and SHA-256 digest it tells.
    pub tells: Vec<OutputPath>,
    /// Whether search engines are to leave it out.
    pub noindex: bool,
    /// The way to the root, if it isn't what the path says.
    pub root: Option<String>,
    /// The files in which a person would look first.
    pub sources: Vec<SourcePath>,
}

impl Draft {
    /// A page that is nothing yet but its heading and what its kind shows; its template has its kind's name.
    pub fn new(
        kind: &'static str,
        key: impl Into<String>,
        title: WordsView,
        path: OutputPath,
        view: Box<dyn View>,
    ) -> Self {
        Self {
            template: kind.to_owned(),
            kind,
            key: key.into(),
            title,
            summary: None,
            path,
            editions: Vec::new(),
            variants: Vec::new(),
            breadcrumbs: Vec::new(),
            canonical: None,
            view,
            item: None,
            body: None,
            media: Vec::new(),
            tells: Vec::new(),
            noindex: false,
            root: None,
            sources: vec![SourcePath::new("site.yaml")],
        }
    }
}

impl Desk<'_> {
    /// The pages of an item: its own and those of its plainer texts. None if readers of this language aren't shown it.
    pub(super) fn pages(&self, item: &Item) -> Vec<Planned> {
        self.item(item).into_iter().chain(self.variants(item)).collect()
    }

    fn item(&self, item: &Item) -> Option<Planned> {
        let reference = &item.reference;
        let reader = self.reader;
        let edition = item.editions.get(reader.lang())?;
        let front = item.common_front(reader.lang())?;
        let (shown, text) = item.text(reader.lang())?;
        let is_front = self.planner.site.front == *reference;
        let body = self.body(item, text, shown);
        let mut media = self.pictures_of(item, text);
        let mut tells = Vec::new();
        let (view, kind) = if is_front {
            (self.front_view(item)?, "front")
        } else if let Some(package) = self.package(item) {
            media.extend(package.media);
            tells = package.tells;
            (package.view, reference.kind.template())
        } else {
            (kinds::view(reader, item)?, reference.kind.name())
        };
        let title = reader.in_language(front.title, shown);
        Some(self.page(Draft {
            summary: front.summary.map(|summary| reader.in_language(summary, shown)),
            editions: self.editions(item),
            variants: self.variant_links(item, None),
            breadcrumbs: if is_front { Vec::new() } else { self.way_to(item) },
            item: Some(reference.clone()),
            body: Some(body),
            media,
            tells,
            noindex: reference.kind == Kind::Campaigns || edition.shown != *reader.lang(),
            sources: vec![text.path.clone(), item.path.clone()],
            ..Draft::new(kind, reference.to_string(), title, edition.page.clone(), view)
        }))
    }

    /// From the front page to what is above the item.
    pub(super) fn way_to(&self, item: &Item) -> Vec<LinkView> {
        if item.reference.kind == Kind::Packages {
            return self.way_to_toolbox();
        }
        let parents = self.parents(&item.reference);
        let above: Vec<Target> = match item.reference.kind {
            Kind::Pages => parents.into_iter().rev().map(Target::Item).collect(),
            kind => vec![Target::List(kind)],
        };
        std::iter::once(self.home()).chain(above.iter().filter_map(|target| self.reader.link(target))).collect()
    }

    /// The pages above a page, the nearest first.
    pub(super) fn parents(&self, item: &ItemRef) -> Vec<ItemRef> {
        let page_above = |item: &ItemRef| {
            let page = self.planner.site.items.get(item)?.data().and_then(pages::Item::of)?;
            page.parent.as_ref().map(|parent| ItemRef::new(Kind::Pages, &parent.value))
        };
        let mut above: Vec<ItemRef> = Vec::new();
        // A page that is above itself is a fault, and what is whole is planned all the same.
        while let Some(next) =
            page_above(above.last().unwrap_or(item)).filter(|next| next != item && !above.contains(next))
        {
            above.push(next);
        }
        above
    }

    pub(super) fn home(&self) -> LinkView {
        LinkView::new("front", self.chrome.title.clone(), front_address(self.reader.lang()))
    }

    /// Dresses a draft as a page.
    pub(super) fn page(&self, draft: Draft) -> Planned {
        let page = self.page_view(&draft);
        let sitemap = (!page.noindex).then(|| SitemapPage {
            url: page.url.clone(),
            changed: page.updated.as_ref().or(page.published.as_ref()).map(|date| date.iso.clone()),
            alternates: page.alternates.clone(),
            x_default: page.x_default.clone(),
        });
        let found = self.found(&draft, &page);
        let template = format!("{}.html", draft.template);
        let blocks = draft.body.as_ref().map(|body| components(body.text.outline())).unwrap_or_default();
        let missing = self.missing(&template, &blocks, &draft);
        let bundle = self.bundle(&(template.clone(), blocks));
        let mut parts = vec![
            Part::new(What::View, "page", Digest::of_value(&page)),
            Part::new(What::View, draft.kind, draft.view.digest()),
            Part::new(What::Configuration, "site", self.chrome.digest()),
        ];
        parts.extend(draft.body.as_ref().map(BodyMake::part));
        let make = PageMake {
            template,
            lang: self.reader.lang().clone(),
            dir: self.reader.language().dir,
            root: draft.root.clone().unwrap_or_else(|| root_of(&draft.path)),
            page,
            view: draft.view,
            chrome: self.chrome.clone(),
            assets: self.planner.assets.clone(),
            body: draft.body,
            media: draft.media,
        };
        parts.push(Part::new(What::View, "place", Digest::of(make.root.as_bytes())));
        let output = Output {
            path: draft.path,
            phase: Phase::Page,
            make: Make::Page(Box::new(make)),
            parts,
            bundle: Some(bundle.digest),
            sources: draft.sources,
            asset: None,
            tells: draft.tells,
        };
        Planned { output, bundle, sitemap, found, missing }
    }

    fn page_view(&self, draft: &Draft) -> PageView {
        let site = self.planner.site;
        let reader = self.reader;
        let item = draft.item.as_ref().and_then(|reference| site.items.get(reference));
        let common = item.map(Item::common);
        let url = |path: &OutputPath| format!("{}{}", site.base_url, path.address());
        let fallback = item.filter(|item| item.is_fallback(reader.lang())).and_then(|item| self.fallback(item));
        let original =
            fallback.as_ref().and_then(|fallback| draft.editions.iter().find(|edition| edition.lang == fallback.lang));
        let (alternates, x_default) = alternates(&site.base_url, draft);
        let picture = common.as_ref().and_then(|common| common.picture).and_then(|id| site.picture(id));
        let mut page = PageView {
            kind: draft.kind,
            key: draft.key.clone(),
            title: draft.title.text.clone(),
            head_title: if ["front", "languages"].contains(&draft.kind) {
                self.chrome.title.text.clone()
            } else {
                format!("{} – {}", draft.title.text, self.site_title(&draft.title))
            },
            title_lang: draft.title.lang.clone(),
            summary: draft.summary.as_ref().map(|summary| summary.text.clone()),
            summary_lang: draft.summary.as_ref().and_then(|summary| summary.lang.clone()),
            address: draft.path.address(),
            url: url(&draft.path),
            readable_url: format!("{}{}", site.base_url, draft.path.folder()),
            canonical: draft
                .canonical
                .clone()
                .unwrap_or_else(|| url(original.map_or(&draft.path, |original| &original.path))),
            noindex: draft.noindex,
            x_default,
            open_graph: OpenGraph {
                r#type: if draft.kind == "stories" { "article" } else { "website" },
                locale: open_graph_locale(fallback.as_ref().map_or(reader.lang(), |fallback| &fallback.lang)),
                locale_alternates: alternates
                    .iter()
                    .filter(|alternate| alternate.lang != *reader.lang())
                    .map(|alternate| open_graph_locale(&alternate.lang))
                    .collect(),
                image: picture.and_then(|picture| pictures::shared(picture, site, reader.language())),
            },
            alternates,
            switcher: self.switcher(draft),
            variants: draft.variants.clone(),
            breadcrumbs: draft.breadcrumbs.clone(),
            json_ld: String::new(),
            example: common.as_ref().is_some_and(|common| common.example),
            fallback,
            published: common.as_ref().and_then(|common| common.date).map(|date| reader.date(date)),
            updated: common.as_ref().and_then(|common| common.updated).map(|date| reader.date(date)),
        };
        let films = draft.body.iter().flat_map(|body| body.fill.films.iter().filter_map(|place| place.film.as_ref()));
        page.json_ld = json_ld::of(reader, &page, item, films);
        page
    }

    /// The site's name beside a heading: in the heading's language if there is one, since a title can say one language only.
    fn site_title(&self, heading: &WordsView) -> &str {
        let own = heading.lang.as_ref().and_then(|lang| self.planner.site.title.get(lang));
        own.map_or(&self.chrome.title.text, String::as_str)
    }

    fn fallback(&self, item: &Item) -> Option<FallbackView> {
        let shown = self.planner.site.language(&item.editions.get(self.reader.lang())?.shown)?;
        Some(FallbackView {
            lang: shown.lang.clone(),
            dir: shown.dir,
            language: shown.name.clone(),
            notice: item.fallback == Fallback::Notice,
        })
    }

    /// A fault for the template and for each block of the text that the theme lacks.
    fn missing(&self, template: &str, blocks: &BTreeSet<&'static str>, draft: &Draft) -> Vec<Diagnostic> {
        let index = &self.planner.index;
        let theme = &self.planner.theme_path;
        let template = (!index.has(template)).then(|| faults::no_template(theme, template));
        let absent = blocks.iter().filter(|block| !index.has_component(block));
        let body = draft.body.as_ref();
        let blocks = absent.filter_map(|block| Some(faults::no_component(theme, block, body?.path())));
        template.into_iter().chain(blocks).collect()
    }
}

/// The way to the root, `./` where the page lies in it.
pub fn root_of(path: &OutputPath) -> String {
    let root = path.to_root();
    if root.is_empty() { "./".to_owned() } else { root }
}

/// Open Graph wants language and territory: CLDR's likely one, as in `sv_SE`.
fn open_graph_locale(lang: &Lang) -> String {
    let Ok(mut id) = lang.as_str().parse::<icu_locale::LanguageIdentifier>() else { return lang.to_string() };
    icu_locale::LocaleExpander::new_extended().maximize(&mut id);
    match id.region {
        Some(region) => format!("{}_{region}", id.language),
        None => id.language.to_string(),
    }
}
