//! Stage 3: link everything, check it, resolve languages. After this stage no reference leads to nothing.

mod addresses;
mod anchors;
mod brand;
mod faults;
mod items;
mod languages;
mod media;
mod owners;
mod records;
mod redirects;
mod settings;
mod texts;
pub mod toolbox;

pub use addresses::fallback;
pub use languages::{Language, resolve as languages};
pub use media::{
    About, Asset, Barred, BarredAsset, Document, Film, FilmCaptions, Media, Rights, Shown, captions_beside, last_day,
};
pub use owners::Owners;
pub use records::check as check_records;
pub use redirects::{Destination, Redirect, Redirects};
pub use settings::is_address;
pub use toolbox::Toolbox;

use crate::base::{Date, Diagnostic, Dir, ItemRef, Kind, Lang, OutputPath, PerLang, SourcePath, Variant};
use crate::content::brand::BrandFile;
use crate::content::card::Card;
use crate::content::config::{FactsFile, Fallback, FeedEntry, Lists, Pictures, TagEntry};
use crate::content::copies::Copies;
use crate::content::funding::FundingFile;
use crate::content::held::Held;
use crate::content::kinds::{self, Common, CommonFront};
use crate::content::licences::{Licence, LicencesFile};
use crate::content::theme::Theme;
use crate::content::{Contents, ItemFiles, TextFile};
use addresses::{Addresses, ItemPages};
use media::Library;
use redirects::Records;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The whole site, linked. Everything in it exists, may be shown today, and has an address in each language in which it is shown.
#[derive(Debug)]
pub struct Site {
    /// What "today" is.
    pub today: Date,
    /// The address at which the site will lie, with a `/` at its end.
    pub base_url: String,
    /// The site's name.
    pub title: PerLang<String>,
    /// What it is about.
    pub description: PerLang<String>,
    /// Languages in the order of `site.yaml`; never empty.
    pub languages: Vec<Language>,
    /// Sections by kind.
    pub sections: BTreeMap<Kind, Section>,
    /// The front page.
    pub front: ItemRef,
    /// What the menu leads to in each language.
    pub menu: BTreeMap<Lang, Vec<Target>>,
    /// What the footer leads to in each language.
    pub footer: BTreeMap<Lang, Vec<Target>>,
    /// Items by kind and id: no drafts, none that is over.
    pub items: BTreeMap<ItemRef, Item>,
    /// Tags by id.
    pub tags: BTreeMap<String, Tag>,
    /// What is counted and who says so.
    pub facts: Arc<FactsFile>,
    /// How others are to speak and look when they speak for the region.
    pub brand: Option<Arc<BrandFile>>,
    /// The page on which visitors search, if there is to be one.
    pub search: Option<Search>,
    /// Pictures that may be shown today, by id. [`Site::picture`] knows what stands for the others.
    pub media: BTreeMap<String, Media>,
    /// Films and sounds that may be shown today, by id.
    pub films: BTreeMap<String, Film>,
    /// Documents that may be handed on today, by id.
    pub documents: BTreeMap<String, Document>,
    /// What the site has handed out of its assets so far.
    pub copies: Arc<Copies>,
    /// Those that may not, by id, whether something names them or not.
    pub barred: BTreeMap<String, BarredAsset>,
    /// What has taken the place of those that have no card any more, by id.
    pub replaced: BTreeMap<String, BTreeSet<String>>,
    /// What is shown instead of those; nothing if naming one is a fault.
    pub substitute: Option<String>,
    /// Who pays for the work, if that is to be said.
    pub funding: Option<Arc<FundingFile>>,
    /// Licences by id.
    pub licences: Arc<LicencesFile>,
    /// The theme.
    pub theme: Theme,
    /// How pictures are made.
    pub pictures: Pictures,
    /// What partners get; without it, nothing.
    pub toolbox: Option<Toolbox>,
    /// How lists are cut.
    pub lists: Lists,
    /// How long feeds are.
    pub feed: FeedEntry,
    /// Where addresses lead that are no more.
    pub redirects: Redirects,
    /// What is there and left out, for its faults: nothing of it is in the site.
    pub held: Held,
}

/// A kind's place in the site.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name.
    pub title: PerLang<String>,
    /// What it holds.
    pub description: PerLang<String>,
    /// Its list in each language; empty for kinds that have none.
    pub lists: BTreeMap<Lang, OutputPath>,
}

/// The page on which visitors search.
#[derive(Clone, Debug)]
pub struct Search {
    /// Its name.
    pub title: PerLang<String>,
    /// Where it lies in each language.
    pub pages: BTreeMap<Lang, OutputPath>,
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name.
    pub title: PerLang<String>,
    /// Its page in each language.
    pub pages: BTreeMap<Lang, OutputPath>,
}

/// What a link inside the site leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An item.
    Item(ItemRef),
    /// The list of a kind.
    List(Kind),
}

/// An item with its texts.
#[derive(Debug)]
pub struct Item {
    /// Kind and id.
    pub reference: ItemRef,
    /// `item.yaml`.
    pub path: SourcePath,
    files: ItemFiles,
    /// What is done where it isn't translated.
    pub fallback: Fallback,
    /// Where it is shown in each language of the site, and in what language then.
    pub editions: BTreeMap<Lang, Edition>,
    /// The pages of its plainer texts.
    pub variants: BTreeMap<(Variant, Lang), OutputPath>,
}

/// An item in one language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The language of the text.
    pub shown: Lang,
    /// Its page.
    pub page: OutputPath,
}

impl Item {
    /// What `item.yaml` says. Items without one that can be understood are not in a [`Site`].
    pub fn data(&self) -> Option<&kinds::Item> {
        self.files.item()
    }

    /// What every kind may say.
    pub fn common(&self) -> Common<'_> {
        const NOTHING: Common<'static> = Common {
            date: None,
            updated: None,
            tags: &[],
            picture: None,
            order: None,
            draft: false,
            example: false,
            owner: None,
            fallback: None,
        };
        self.data().map_or(NOTHING, kinds::Item::common)
    }

    /// The text that is shown to readers of `lang`, and its language.
    pub fn text(&self, lang: &Lang) -> Option<(&Lang, &TextFile)> {
        let edition = self.editions.get(lang)?;
        self.files.texts.get_key_value(&edition.shown)
    }

    /// A plainer text in just that language.
    pub fn variant(&self, variant: Variant, lang: &Lang) -> Option<&TextFile> {
        self.files.variants.get(&(variant, lang.clone()))
    }

    /// The front matter shown to readers of `lang`.
    pub fn front(&self, lang: &Lang) -> Option<&kinds::Front> {
        self.text(lang)?.1.front()
    }

    /// What every front matter may say.
    pub fn common_front(&self, lang: &Lang) -> Option<CommonFront<'_>> {
        Some(self.front(lang)?.common())
    }

    /// For each heading of `text` the id of the item's source that it answers to as well, so that anchors hold in all
    /// languages.
    pub fn answered_ids(&self, site: &Site, text: &TextFile) -> Vec<Option<&str>> {
        let source = anchors::source(&self.files, &site.languages, text);
        source.map(|source| anchors::answered(source.outline(), text.outline())).unwrap_or_default()
    }

    /// Whether the text that readers of `lang` are shown has an anchor of that name.
    pub fn has_anchor(&self, site: &Site, lang: &Lang, id: &str) -> bool {
        let text = self.text(lang).map(|(_, text)| text);
        text.is_some_and(|text| anchors::ids(&self.files, &site.languages, text).binary_search(&id).is_ok())
    }

    /// Whether readers of `lang` are shown a text in another language.
    pub fn is_fallback(&self, lang: &Lang) -> bool {
        self.editions.get(lang).is_some_and(|edition| edition.shown != *lang)
    }

    /// The languages in which there is a text of its own.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.editions.iter().filter(|(lang, edition)| **lang == edition.shown).map(|(lang, _)| lang)
    }
}

impl Site {
    /// An item that is built.
    pub fn item(&self, kind: Kind, id: &str) -> Option<&Item> {
        self.items.get(&ItemRef::new(kind, id))
    }

    /// All items of a kind, by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.values().filter(move |item| item.reference.kind == kind)
    }

    /// The language in which the site is written: the first one.
    pub fn first_language(&self) -> Option<&Language> {
        self.languages.first()
    }

    /// A language of the site.
    pub fn language(&self, lang: &Lang) -> Option<&Language> {
        self.languages.iter().find(|language| language.lang == *lang)
    }

    /// Which way a language is written, also one that the site doesn't have.
    pub fn direction_of(&self, lang: &Lang) -> Dir {
        self.language(lang).map_or_else(|| Dir::of(lang), |language| language.dir)
    }

    /// The picture that is shown where one is named: itself, or what stands for it while it may not be shown. The one
    /// way from an id to a picture, so that of those that may not be shown nothing reaches a page.
    pub fn picture(&self, id: &str) -> Option<&Media> {
        let is_kept = || self.barred.contains_key(id) || self.held.has_asset(id);
        let instead = || self.media.get(self.substitute.as_ref().filter(|_| is_kept())?);
        self.media.get(id).or_else(instead)
    }

    /// The card of an asset that may be shown, with its file.
    pub fn card(&self, id: &str) -> Option<(&Card, &SourcePath)> {
        self.assets().get(id).map(|asset| (asset.card, asset.card_path))
    }

    /// All assets that may be shown.
    pub fn assets(&self) -> Shown<'_> {
        Shown { pictures: &self.media, films: &self.films, documents: &self.documents }
    }

    /// The ids of all assets that may be shown.
    pub fn shown(&self) -> impl Iterator<Item = &str> {
        self.assets().all().map(|asset| asset.id)
    }

    /// Takes an asset out of those that may be shown, as if it were withdrawn today.
    pub fn bar(&mut self, id: &str) {
        let today = self.today;
        let picture = self.media.remove(id).map(|media| media.withdrawn(today));
        let film = self.films.remove(id).map(|film| film.asset.withdrawn(today));
        let document = self.documents.remove(id).map(|document| document.withdrawn(today));
        self.barred.extend(picture.or(film).or(document).map(|asset| (id.to_owned(), asset)));
    }

    /// The licence that a card names.
    pub fn licence(&self, card: &Card) -> Option<&Licence> {
        self.licences.get(&card.license.as_ref()?.id.value)
    }

    /// Where the text of an asset's licence can be read: as `licences.yaml` says, or else the card itself.
    pub fn licence_url<'a>(&'a self, card: &'a Card) -> Option<&'a str> {
        let own = card.license.as_ref()?.url.as_ref();
        let url = self.licence(card).and_then(|licence| licence.url.as_ref()).or(own)?;
        Some(&url.value)
    }

    /// Every page that has its address from here: of items, lists and tags.
    pub fn assigned_pages(&self) -> BTreeSet<&OutputPath> {
        let items = self.items.values().flat_map(|item| item.editions.values().map(|edition| &edition.page));
        let items = items.chain(self.items.values().flat_map(|item| item.variants.values()));
        let lists = self.sections.values().flat_map(|section| section.lists.values());
        let tags = self.tags.values().flat_map(|tag| tag.pages.values());
        let search = self.search.iter().flat_map(|search| search.pages.values());
        let toolbox = self.toolbox.iter().flat_map(|toolbox| toolbox.pages.values());
        items.chain(lists).chain(tags).chain(search).chain(toolbox).collect()
    }

    /// The page of a link's target for readers of `lang`.
    pub fn page_of(&self, target: &Target, lang: &Lang) -> Option<&OutputPath> {
        match target {
            Target::Item(item) => self.items.get(item)?.editions.get(lang).map(|edition| &edition.page),
            Target::List(kind) => self.sections.get(kind)?.lists.get(lang),
        }
    }
}

/// Everything that links can name, also what is not built, so that each fault is told once.
struct Known<'a> {
    contents: &'a Contents,
    drafts: BTreeSet<&'a ItemRef>,
    /// Needs after their last day.
    over: BTreeSet<&'a ItemRef>,
}

impl<'a> Known<'a> {
    fn of(contents: &'a Contents, today: Date) -> Self {
        let is_draft = |files: &ItemFiles| files.item().is_some_and(|item| item.common().draft);
        let is_over = |files: &ItemFiles| files.is_over(today);
        let which = |test: &dyn Fn(&ItemFiles) -> bool| {
            contents.items.iter().filter(|(_, files)| test(files)).map(|(item, _)| item).collect()
        };
        Self { contents, drafts: which(&is_draft), over: which(&is_over) }
    }

    fn is_built(&self, item: &ItemRef) -> bool {
        let is_there = self.contents.items.contains_key(item) && !self.held().has_item(item);
        is_there && !self.drafts.contains(item) && !self.over.contains(item)
    }

    /// What is there and left out. To name it is no mistake.
    fn held(&self) -> &'a Held {
        &self.contents.held
    }

    fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.contents.items.keys().filter(move |item| item.kind == kind).map(|item| &*item.id)
    }
}

/// Links the contents into a site. There is a site only if nothing is so wrong that no page could be planned;
/// whether it may be built is for the diagnostics to say.
pub fn link(contents: Contents, today: Date, base_url: Option<&str>) -> (Option<Site>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let Some(file) = contents.site.clone() else { return (None, diagnostics) };
    let languages = languages::resolve(&file, &mut diagnostics);
    let known = Known::of(&contents, today);
    settings::check(&file, &known, &mut diagnostics);
    items::check(&known, &languages, &mut diagnostics);
    texts::check(&known, &languages, &file, &mut diagnostics);
    records::check(&contents, &languages, &mut diagnostics);
    let library = media::resolve(&known, today, &mut diagnostics);
    let substitute = media::check(&known, &library, &file.rights, &mut diagnostics);
    owners::check(&known, &mut diagnostics);
    media::check_packages(&known, &library, &mut diagnostics);
    let is_brand_whole = brand::check(&known, &library, &mut diagnostics);
    let addresses = addresses::assign(&file, &known, &languages, &mut diagnostics);
    let menu = settings::targets(&file.menu, &languages);
    let footer = settings::targets(&file.footer, &languages);
    let built: Vec<ItemRef> = contents.items.keys().filter(|item| known.is_built(item)).cloned().collect();
    let Some(front) = ItemRef::parse(&file.front) else { return (None, diagnostics) };
    if languages.is_empty() {
        return (None, diagnostics);
    }
    let over: BTreeSet<ItemRef> = known.over.iter().map(|item| (*item).clone()).collect();
    let Contents {
        tags, facts, funding, brand, published, copies, redirects, licences, mut items, theme, held, ..
    } = contents;
    let Addresses { items: mut pages, sections, tags: tag_pages, search, toolbox } = addresses;
    let items = built.into_iter().filter_map(|reference| {
        let files = items.remove(&reference).filter(|files| files.item().is_some())?;
        let path = files.item.as_ref()?.0.clone();
        let ItemPages { editions, variants } = pages.remove(&reference).unwrap_or_default();
        let fallback = addresses::fallback(&file, &reference, &files);
        Some((reference.clone(), Item { reference, path, files, fallback, editions, variants }))
    });
    let mut site = Site {
        today,
        base_url: settings::base_url(base_url.unwrap_or(&file.base_url)),
        title: file.title.clone(),
        description: file.description.clone(),
        sections,
        front,
        menu,
        footer,
        items: items.collect(),
        tags: resolve_tags(&tags, tag_pages),
        facts,
        brand: brand.filter(|_| is_brand_whole),
        search,
        media: library.shown,
        films: library.films,
        documents: library.documents,
        copies,
        barred: library.barred,
        replaced: library.replaced,
        substitute,
        licences: licences.unwrap_or_default(),
        funding,
        theme,
        pictures: file.pictures.clone(),
        toolbox: file.toolbox.as_ref().map(|entry| Toolbox::new(entry, toolbox)),
        lists: file.lists.clone(),
        feed: file.feed.clone(),
        languages,
        redirects: Redirects::default(),
        held,
    };
    let records = Records { published: &published, redirects: &redirects };
    site.redirects = redirects::resolve(&file, &site, &over, &records, &mut diagnostics);
    (Some(site), diagnostics)
}

fn resolve_tags(
    tags: &BTreeMap<String, TagEntry>,
    mut pages: BTreeMap<String, BTreeMap<Lang, OutputPath>>,
) -> BTreeMap<String, Tag> {
    tags.iter()
        .map(|(id, tag)| (id.clone(), Tag { title: tag.title.clone(), pages: pages.remove(id).unwrap_or_default() }))
        .collect()
}
