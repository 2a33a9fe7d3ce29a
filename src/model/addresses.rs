//! Where everything lies. Two things never share an address, nor two that some file systems take for the same.

use super::languages::Language;
use super::settings::has_list;
use super::{Edition, Known, Search, Section, faults};
use crate::base::{Diagnostic, ItemRef, Kind, Lang, OutputPath, PerLang, SourcePath, Span, Variant};
use crate::content::config::{Fallback, SearchEntry, SiteFile, ToolboxEntry};
use crate::content::kinds::campaigns;
use crate::content::slug::is_slug;
use crate::content::spanned::Spanned;
use crate::content::{ItemFiles, TextFile, bad_slug};
use std::collections::BTreeMap;

/// The part of the toolbox's address where `site.yaml` names none.
const TOOLBOX: &str = "toolbox";

/// Pages of a thing by language.
pub type Pages = BTreeMap<Lang, OutputPath>;

/// Where the pages of an item lie.
#[derive(Debug, Default)]
pub struct ItemPages {
    /// Its page in each language in which it is shown.
    pub editions: BTreeMap<Lang, Edition>,
    /// The pages of its plainer texts.
    pub variants: BTreeMap<(Variant, Lang), OutputPath>,
}

/// Where everything lies.
#[derive(Debug)]
pub struct Addresses {
    /// The pages of items.
    pub items: BTreeMap<ItemRef, ItemPages>,
    /// The lists.
    pub sections: BTreeMap<Kind, Section>,
    /// The pages of tags.
    pub tags: BTreeMap<String, Pages>,
    /// The page on which visitors search.
    pub search: Option<Search>,
    /// The first page of the toolbox.
    pub toolbox: Pages,
}

/// Gives everything its address.
pub fn assign(
    file: &SiteFile,
    known: &Known<'_>,
    languages: &[Language],
    diagnostics: &mut Vec<Diagnostic>,
) -> Addresses {
    let mut taken = Taken { owners: BTreeMap::new(), diagnostics };
    let sections = sections(file, languages, &mut taken);
    let tags = tags(known, languages, &mut taken);
    file.variants.values().for_each(|entry| taken.check_slugs(&SourcePath::new("site.yaml"), &entry.slug));
    let search = file.search.as_ref().map(|entry| search(entry, languages, &mut taken));
    let toolbox = file.toolbox.as_ref().map(|entry| toolbox(entry, languages, &mut taken)).unwrap_or_default();
    let mut items = BTreeMap::new();
    for (reference, files) in known.contents.items.iter().filter(|(item, _)| known.is_built(item)) {
        let is_front = is_front(file, reference);
        let fallback = fallback(file, reference, files);
        let mut editions = BTreeMap::new();
        for language in languages {
            let Some((shown, text)) = shown(files, language, fallback) else { continue };
            let own = (*shown == language.lang).then_some(text);
            let page = if is_front {
                OutputPath::new(format!("{}/index.html", language.lang))
            } else {
                item_page(file, reference, language, own)
            };
            let span = own
                .and_then(slug_of)
                .map_or_else(|| Span::file(&text.path), |slug| Span::new(&text.path, slug.range()));
            taken.take(&page, span);
            editions.insert(language.lang.clone(), Edition { shown: shown.clone(), page });
        }
        let variants = variants(file, files, &editions, &mut taken);
        items.insert(reference.clone(), ItemPages { editions, variants });
    }
    hide_campaigns_without_story(known, &mut items);
    Addresses { items, sections, tags, search, toolbox }
}

/// A plainer text lies below the ordinary one in its language, under the name of its sort.
fn variants(
    file: &SiteFile,
    files: &ItemFiles,
    editions: &BTreeMap<Lang, Edition>,
    taken: &mut Taken<'_>,
) -> BTreeMap<(Variant, Lang), OutputPath> {
    let mut found = BTreeMap::new();
    for ((variant, lang), text) in &files.variants {
        let Some(ordinary) = editions.get(lang).filter(|edition| edition.shown == *lang) else { continue };
        let slug = file.variants.get(variant).and_then(|entry| entry.slug.get(lang));
        let slug = slug_of(text).or(slug).map_or(default_slug(*variant), |slug| slug.value.as_str());
        let page = OutputPath::new(format!("{}{slug}/index.html", ordinary.page.folder()));
        taken.take(&page, Span::file(&text.path));
        found.insert((*variant, lang.clone()), page);
    }
    found
}

fn default_slug(variant: Variant) -> &'static str {
    match variant {
        Variant::Easy => "easy-read",
        Variant::Simple => "simple",
    }
}

/// A campaign is made of its story: where that isn't shown, neither is the campaign.
fn hide_campaigns_without_story(known: &Known<'_>, items: &mut BTreeMap<ItemRef, ItemPages>) {
    let story_of = |item: &ItemRef| {
        let campaign = campaigns::Item::of(known.contents.items.get(item)?.item()?)?;
        Some(ItemRef::new(Kind::Stories, &campaign.story.value))
    };
    let wanted: Vec<(ItemRef, ItemRef)> =
        items.keys().filter_map(|item| Some((item.clone(), story_of(item)?))).collect();
    for (campaign, story) in wanted {
        let shown: Vec<Lang> =
            items.get(&story).map(|pages| pages.editions.keys().cloned().collect()).unwrap_or_default();
        if let Some(pages) = items.get_mut(&campaign) {
            pages.editions.retain(|lang, _| shown.contains(lang));
            pages.variants.retain(|(_, lang), _| shown.contains(lang));
        }
    }
}

fn is_front(file: &SiteFile, item: &ItemRef) -> bool {
    ItemRef::parse(&file.front).as_ref() == Some(item)
}

/// What is done where an item isn't translated: what it says itself, else what its section says. Every language has a
/// front page, for the menu, the switch and the page of languages lead there.
pub fn fallback(file: &SiteFile, item: &ItemRef, files: &ItemFiles) -> Fallback {
    let own = files.item().and_then(|item| item.common().fallback);
    let section = || file.sections.get(&item.kind).map(|section| section.fallback);
    let wanted = own.or_else(section).unwrap_or_default();
    if is_front(file, item) && wanted == Fallback::Hide { Fallback::default() } else { wanted }
}

/// Which text readers of a language are shown.
fn shown<'a>(files: &'a ItemFiles, language: &Language, fallback: Fallback) -> Option<(&'a Lang, &'a TextFile)> {
    let in_lang = |lang: &Lang| files.texts.get_key_value(lang);
    match fallback {
        Fallback::Hide => in_lang(&language.lang),
        Fallback::Show | Fallback::Notice => language.chain.iter().find_map(in_lang),
    }
}

fn slug_of(text: &TextFile) -> Option<&Spanned<String>> {
    text.front()?.common().slug
}

/// Pages lie right under their language, packages below the toolbox, other items under the name of their kind. A fallback lies under the item's id,
/// so that its address does not depend on which language it is shown in.
fn item_page(file: &SiteFile, item: &ItemRef, language: &Language, own: Option<&TextFile>) -> OutputPath {
    let slug = own.and_then(slug_of).map_or(&*item.id, |slug| slug.value.as_str());
    let lang = &language.lang;
    if item.kind == Kind::Pages {
        return OutputPath::new(format!("{lang}/{slug}/index.html"));
    }
    let section = section_slug(file, item.kind, language);
    if item.kind == Kind::Packages {
        let slugs = file.toolbox.as_ref().map(|toolbox| &toolbox.slug);
        let toolbox = slugs.and_then(|slugs| slug_for(slugs, language)).map_or(TOOLBOX, |slug| slug.value.as_str());
        return OutputPath::new(format!("{lang}/{toolbox}/{section}/{slug}/index.html"));
    }
    OutputPath::new(format!("{lang}/{section}/{slug}/index.html"))
}

fn section_slug<'a>(file: &'a SiteFile, kind: Kind, language: &'a Language) -> &'a str {
    let default = if kind == Kind::Packages { "packages" } else { kind.name() };
    let section = file.sections.get(&kind);
    section.and_then(|section| slug_for(&section.slug, language)).map_or(default, |slug| slug.value.as_str())
}

fn sections(file: &SiteFile, languages: &[Language], taken: &mut Taken<'_>) -> BTreeMap<Kind, Section> {
    let path = SourcePath::new("site.yaml");
    let mut found = BTreeMap::new();
    for (kind, entry) in &file.sections {
        taken.check_slugs(&path, &entry.slug);
        let mut lists = BTreeMap::new();
        for language in languages.iter().filter(|_| has_list(*kind)) {
            let slug = section_slug(file, *kind, language);
            let page = OutputPath::new(format!("{}/{slug}/index.html", language.lang));
            let span =
                entry.slug.get(&language.lang).map_or_else(|| Span::file(&path), |slug| Span::new(&path, slug.range()));
            taken.take(&page, span);
            lists.insert(language.lang.clone(), page);
        }
        let section = Section { title: entry.title.clone(), description: entry.description.clone(), lists };
        found.insert(*kind, section);
    }
    found
}

fn tags(known: &Known<'_>, languages: &[Language], taken: &mut Taken<'_>) -> BTreeMap<String, Pages> {
    let path = SourcePath::new("content/tags.yaml");
    let mut found = BTreeMap::new();
    for (id, tag) in known.contents.tags.iter() {
        taken.check_slugs(&path, &tag.slug);
        let mut pages = BTreeMap::new();
        for language in languages {
            let slug = tag.slug.get(&language.lang);
            let name = slug.map_or(id.as_str(), |slug| slug.value.as_str());
            let page = OutputPath::new(format!("{}/tags/{name}/index.html", language.lang));
            let span = slug.map_or_else(|| Span::file(&path), |slug| Span::new(&path, slug.range()));
            taken.take(&page, span);
            pages.insert(language.lang.clone(), page);
        }
        found.insert(id.clone(), pages);
    }
    found
}

fn search(entry: &SearchEntry, languages: &[Language], taken: &mut Taken<'_>) -> Search {
    Search { title: entry.title.clone(), pages: of_site(&entry.slug, "search", languages, taken) }
}

/// The part of an address for readers of a language.
fn slug_for<'a>(slugs: &'a PerLang<Spanned<String>>, language: &Language) -> Option<&'a Spanned<String>> {
    slugs.first_of(&language.chain).map(|(_, slug)| slug)
}

fn toolbox(entry: &ToolboxEntry, languages: &[Language], taken: &mut Taken<'_>) -> Pages {
    of_site(&entry.slug, TOOLBOX, languages, taken)
}

/// A page that `site.yaml` asks for, right under each language.
fn of_site(slugs: &PerLang<Spanned<String>>, default: &str, languages: &[Language], taken: &mut Taken<'_>) -> Pages {
    let path = SourcePath::new("site.yaml");
    taken.check_slugs(&path, slugs);
    let mut pages = BTreeMap::new();
    for language in languages {
        let slug = slug_for(slugs, language);
        let name = slug.map_or(default, |slug| slug.value.as_str());
        let page = OutputPath::new(format!("{}/{name}/index.html", language.lang));
        taken.take(&page, slug.map_or_else(|| Span::file(&path), |slug| Span::new(&path, slug.range())));
        pages.insert(language.lang.clone(), page);
    }
    pages
}

/// Which addresses are taken, and by what.
struct Taken<'a> {
    owners: BTreeMap<String, Span>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Taken<'_> {
    fn take(&mut self, page: &OutputPath, span: Span) {
        if let Some(other) = self.owners.get(&page.folded()) {
            self.diagnostics.push(faults::address_twice(span, other.clone(), page));
        } else {
            self.owners.insert(page.folded(), span);
        }
    }

    fn check_slugs(&mut self, path: &SourcePath, slugs: &PerLang<Spanned<String>>) {
        for (lang, slug) in slugs.iter().filter(|(_, slug)| !is_slug(slug)) {
            self.diagnostics.push(bad_slug(path, slug, lang));
        }
    }
}
