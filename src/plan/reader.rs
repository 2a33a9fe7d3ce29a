//! The site as a reader of one language meets it: links, teasers, pictures, dates in that language.

use super::pictures;
use super::views::{DateView, LinkView, NumberView, PeriodView, PictureView, TeaserView, WordsView};
use super::wording::{ListPiece, Wording};
use crate::base::{Date, Digested, Dir, ItemRef, Kind, Lang, OutputPath, PerLang};
use crate::content::config::Measure;
use crate::content::kinds::events::Moment;
use crate::content::kinds::{Item as Data, events, municipalities, stories};
use crate::model::{Item, Language, Site, Target};
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A reader of one language.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// How the language says things.
    pub wording: &'a Wording,
    /// The library's pictures with this language's words.
    pictures: BTreeMap<&'a str, Digested<PictureView>>,
    /// The names that languages of the site have in themselves.
    language_names: BTreeMap<&'a Lang, &'a str>,
    /// The items of each kind that readers of this language are shown, in the order of its list.
    lists: BTreeMap<Kind, Vec<&'a Item>>,
    /// Where each item stands in the list of its kind.
    positions: BTreeMap<&'a ItemRef, usize>,
    /// Items that name another one or a tag, by their kind, the kind of what they name (nothing: a tag) and its id, in the
    /// order of their list.
    naming: BTreeMap<(Kind, Option<Kind>), ById<'a>>,
    /// Items as lists show them.
    teasers: BTreeMap<&'a ItemRef, Digested<TeaserView>>,
}

/// Items by the id of what they name.
type ById<'a> = BTreeMap<&'a str, Vec<&'a Item>>;

/// What an item names: an item of another kind, or a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named<'a> {
    /// An item by kind and id.
    Item(Kind, &'a str),
    /// A tag by id.
    Tag(&'a str),
}

impl<'a> Named<'a> {
    fn split(self) -> (Option<Kind>, &'a str) {
        match self {
            Self::Item(kind, id) => (Some(kind), id),
            Self::Tag(id) => (None, id),
        }
    }
}

impl<'a> Reader<'a> {
    /// A reader of that wording's language.
    pub fn new(site: &'a Site, wording: &'a Wording) -> Self {
        let language = &wording.language;
        let view = |media| Digested::new(pictures::view(media, site, language, None));
        let mut reader = Self {
            site,
            wording,
            pictures: site.media.values().map(|media| (media.id.as_str(), view(media))).collect(),
            language_names: site.languages.iter().map(|language| (&language.lang, language.name.as_str())).collect(),
            lists: BTreeMap::new(),
            positions: BTreeMap::new(),
            naming: BTreeMap::new(),
            teasers: BTreeMap::new(),
        };
        for kind in Kind::ALL {
            let items = reader.sorted(kind);
            for (position, item) in items.iter().copied().enumerate() {
                reader.positions.insert(&item.reference, position);
                for named in named(item) {
                    let (what, id) = named.split();
                    reader.naming.entry((kind, what)).or_default().entry(id).or_default().push(item);
                }
            }
            reader.lists.insert(kind, items);
        }
        reader.teasers = site
            .items
            .par_iter()
            .filter_map(|(reference, item)| Some((reference, Digested::new(reader.make_teaser(item)?))))
            .collect();
        reader
    }

    /// The reader's language.
    pub fn language(&self) -> &'a Language {
        &self.wording.language
    }

    /// Its tag.
    pub fn lang(&self) -> &'a Lang {
        &self.wording.language.lang
    }

    /// A text of `site.yaml` or the like, in the first language that has it; its language if that isn't the reader's.
    pub fn said(&self, texts: &'a PerLang<String>) -> (&'a str, Option<&'a Lang>) {
        match texts.first_of(&self.wording.language.chain) {
            Some((lang, text)) => (text.as_str(), (lang != self.lang()).then_some(lang)),
            None => texts.iter().next().map_or(("", None), |(lang, text)| (text.as_str(), Some(lang))),
        }
    }

    /// The same, as templates get it.
    pub fn words(&self, texts: &PerLang<String>) -> WordsView {
        words(self.site, self.language(), texts)
    }

    /// A text in a language, as templates get it.
    pub fn in_language(&self, text: &str, lang: &Lang) -> WordsView {
        let (lang, dir) = self.marks(Some(lang));
        WordsView { text: text.to_owned(), lang, dir }
    }

    /// Language and direction of a text for its `lang` and `dir`: nothing where they are the page's.
    pub fn marks(&self, lang: Option<&Lang>) -> (Option<Lang>, Option<Dir>) {
        match lang.filter(|lang| *lang != self.lang()) {
            Some(lang) => (Some(lang.clone()), Some(self.site.direction_of(lang))),
            None => (None, None),
        }
    }

    /// The page of a target: in the reader's language, else in the first one that has it.
    pub fn page_of(&self, target: &Target) -> Option<(&'a OutputPath, &'a Lang)> {
        self.wording.language.chain.iter().find_map(|lang| Some((self.site.page_of(target, lang)?, lang)))
    }

    /// A link to an item or to a kind's list.
    pub fn link(&self, target: &Target) -> Option<LinkView> {
        let (page, page_lang) = self.page_of(target)?;
        let (key, title, shown) = match target {
            Target::Item(reference) => {
                let item = self.site.items.get(reference)?;
                let shown = &item.editions.get(page_lang)?.shown;
                (reference.to_string(), item.common_front(page_lang)?.title.value.clone(), Some(shown))
            }
            Target::List(kind) => {
                let (title, lang) = self.said(&self.site.sections.get(kind)?.title);
                (kind.to_string(), title.to_owned(), lang)
            }
        };
        let (lang, dir) = self.marks(shown);
        Some(LinkView { key, title, address: page.address(), lang, dir })
    }

    /// The links of a menu.
    pub fn links(&self, menu: &BTreeMap<Lang, Vec<Target>>) -> Vec<LinkView> {
        menu.get(self.lang()).into_iter().flatten().filter_map(|target| self.link(target)).collect()
    }

    /// A link to an item of that kind and id.
    pub fn link_to(&self, kind: Kind, id: &str) -> Option<LinkView> {
        self.link(&Target::Item(ItemRef::new(kind, id)))
    }

    /// A link that is there for certain: where the item is missing (it was reported), its id stands alone.
    pub fn link_or_id(&self, kind: Kind, id: &str) -> LinkView {
        self.link_to(kind, id).unwrap_or_else(|| LinkView {
            key: format!("{kind}/{id}"),
            title: id.to_owned(),
            address: "./".to_owned(),
            lang: None,
            dir: None,
        })
    }

    /// A link to a tag's page.
    pub fn tag(&self, id: &str) -> Option<LinkView> {
        let tag = self.site.tags.get(id)?;
        let address = tag.pages.get(self.lang())?.address();
        Some(LinkView::new(format!("tags/{id}"), self.words(&tag.title), address))
    }

    /// What is shown where a picture of the library is named.
    pub fn picture(&self, id: &str) -> Option<Digested<PictureView>> {
        self.pictures.get(self.site.picture(id)?.id.as_str()).cloned()
    }

    /// An item's own picture.
    pub fn picture_of(&self, item: &Item) -> Option<Digested<PictureView>> {
        self.picture(item.common().picture?)
    }

    /// An item as lists show it; nothing if readers of this language aren't shown it.
    pub fn teaser(&self, item: &Item) -> Option<Digested<TeaserView>> {
        self.teasers.get(&item.reference).cloned()
    }

    fn make_teaser(&self, item: &Item) -> Option<TeaserView> {
        let (shown, _) = item.text(self.lang())?;
        let front = item.common_front(self.lang())?;
        let (lang, dir) = self.marks(Some(shown));
        let common = item.common();
        Some(TeaserView {
            key: item.reference.to_string(),
            kind: item.reference.kind.name(),
            title: front.title.value.clone(),
            summary: front.summary.map(|summary| summary.value.clone()),
            address: item.editions.get(self.lang())?.page.address(),
            lang,
            dir,
            picture: self.picture_of(item),
            date: common.date.map(|date| self.date(date)),
            example: common.example,
            tags: common.tags.iter().filter_map(|tag| self.tag(tag)).collect(),
            detail: self.detail(item),
        })
    }

    /// The short line that a kind shows beside its title.
    fn detail(&self, item: &Item) -> Option<String> {
        let front = item.front(self.lang())?;
        if let Some(story) = stories::Front::of(front) {
            story.from.clone()
        } else if let Some(municipality) = municipalities::Front::of(front) {
            municipality.tagline.clone()
        } else {
            events::Front::of(front).map(|event| event.place.clone())
        }
    }

    /// A day.
    pub fn date(&self, date: Date) -> DateView {
        let (lang, dir) = self.format_marks();
        DateView { iso: date.to_string(), text: self.wording.format.date(date), lang, dir }
    }

    /// A stretch of time.
    pub fn period(&self, start: Moment, end: Option<Moment>) -> PeriodView {
        let (lang, dir) = self.format_marks();
        let text = self.wording.format.period(start, end);
        PeriodView { start_iso: iso(start), end_iso: end.map(iso), text, lang, dir }
    }

    /// A number.
    pub fn number(&self, value: f64) -> NumberView {
        NumberView { value, text: self.wording.format.number(value), lang: None, dir: None }
    }

    /// A number with its unit.
    pub fn measure(&self, value: f64, measure: Measure) -> NumberView {
        let (lang, dir) = self.format_marks();
        NumberView { value, text: self.wording.format.measure(value, measure), lang, dir }
    }

    /// Language and direction of what CLDR says to the reader: another one where it knows nothing of the reader's.
    fn format_marks(&self) -> (Option<Lang>, Option<Dir>) {
        self.marks(Some(self.wording.format.lang()))
    }

    fn said_in(&self, text: String, lang: Option<&Lang>) -> WordsView {
        let (lang, dir) = self.marks(lang);
        WordsView { text, lang, dir }
    }

    /// The name of a language in the reader's; where CLDR has none, in itself if it is one of the site's, else its tag.
    pub fn language_name(&self, lang: &Lang) -> WordsView {
        let format = &self.wording.format;
        match (format.language(lang), self.language_names.get(lang)) {
            (Some(name), _) => self.said_in(name, Some(format.lang())),
            (None, Some(name)) => self.said_in((*name).to_owned(), Some(lang)),
            (None, None) => self.said_in(lang.to_string(), None),
        }
    }

    /// What a language calls itself, if it is one of the site's; else its name in the reader's language.
    pub fn own_name(&self, lang: &Lang) -> String {
        let own = self.language_names.get(lang).map(|name| (*name).to_owned());
        own.unwrap_or_else(|| self.language_name(lang).text)
    }

    /// A length of time in seconds, in the language's words.
    pub fn length(&self, seconds: u64) -> WordsView {
        self.said_in(self.wording.format.length(seconds), Some(self.wording.format.lang()))
    }

    /// The name of a country in the reader's language; where CLDR has none, its code.
    pub fn country_name(&self, code: &str) -> WordsView {
        let format = &self.wording.format;
        match format.country(code) {
            Some(name) => self.said_in(name, Some(format.lang())),
            None => self.said_in(code.to_owned(), None),
        }
    }

    /// Names of languages as a list in words, `a, b and c`, in pieces of one language each.
    pub fn language_list(&self, languages: &[Lang]) -> Vec<WordsView> {
        let names: Vec<WordsView> = languages.iter().map(|lang| self.language_name(lang)).collect();
        let texts: Vec<String> = names.iter().map(|name| name.text.clone()).collect();
        let mut pieces: Vec<WordsView> = Vec::new();
        self.wording.format.list(&texts, |piece| {
            let next = match piece {
                ListPiece::Member(place) => names.get(place).cloned(),
                ListPiece::Between(text) => Some(self.said_in(text.to_owned(), Some(self.wording.format.lang()))),
            };
            match (pieces.last_mut(), next) {
                (Some(last), Some(next)) if last.lang == next.lang => last.text.push_str(&next.text),
                (_, next) => pieces.extend(next),
            }
        });
        pieces
    }

    /// The items of a kind that readers of this language are shown, in the order of its list.
    pub fn items(&self, kind: Kind) -> &[&'a Item] {
        self.lists.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Where an item stands in the list of its kind.
    pub fn position(&self, item: &Item) -> Option<usize> {
        self.positions.get(&item.reference).copied()
    }

    /// The items of a kind that name something, in the order of their list.
    pub fn naming(&self, kind: Kind, named: Named<'_>) -> &[&'a Item] {
        let (what, id) = named.split();
        self.naming.get(&(kind, what)).and_then(|of_kind| of_kind.get(id)).map_or(&[], Vec::as_slice)
    }

    fn sorted(&self, kind: Kind) -> Vec<&'a Item> {
        let mut items: Vec<&Item> =
            self.site.of_kind(kind).filter(|item| item.editions.contains_key(self.lang())).collect();
        items.sort_by(|a, b| self.order(a, b));
        items
    }

    /// By `order`, then newest first (for kinds that are news), then by the alphabet of the language.
    fn order(&self, a: &Item, b: &Item) -> Ordering {
        let given = |item: &Item| item.common().order.map_or((1, 0), |order| (0, order));
        let is_news = matches!(a.reference.kind, Kind::Stories | Kind::Needs | Kind::Events);
        let newest = if is_news { b.common().date.cmp(&a.common().date) } else { Ordering::Equal };
        let by_title = || match (a.common_front(self.lang()), b.common_front(self.lang())) {
            (Some(a), Some(b)) => self.wording.format.compare(a.title, b.title),
            (a, b) => a.is_some().cmp(&b.is_some()),
        };
        given(a).cmp(&given(b)).then(newest).then_with(by_title).then_with(|| a.reference.cmp(&b.reference))
    }
}

/// A text in the first language of a reader's chain that has it, else in any; with language and direction if those are
/// not the reader's.
pub fn words(site: &Site, language: &Language, texts: &PerLang<String>) -> WordsView {
    let Some((lang, text)) = texts.first_of(&language.chain).or_else(|| texts.iter().next()) else {
        return WordsView::default();
    };
    let is_foreign = *lang != language.lang;
    WordsView {
        text: text.clone(),
        lang: is_foreign.then(|| lang.clone()),
        dir: is_foreign.then(|| site.direction_of(lang)),
    }
}

/// Everything that an item names.
pub fn named(item: &Item) -> Vec<Named<'_>> {
    let Some(data) = item.data() else { return Vec::new() };
    let mut found: Vec<Named<'_>> = data.common().tags.iter().map(|tag| Named::Tag(&tag.value)).collect();
    match data {
        Data::Stories(story) => found.push(Named::Item(Kind::Municipalities, &story.municipality)),
        Data::Needs(need) => {
            found.push(Named::Item(Kind::Municipalities, &need.municipality));
            found.push(Named::Item(Kind::Employers, &need.employer));
        }
        Data::Events(event) => {
            found.extend(event.municipality.as_ref().map(|id| Named::Item(Kind::Municipalities, &id.value)));
            found.extend(event.organisers.iter().map(|id| Named::Item(Kind::Partners, &id.value)));
        }
        Data::Guide(step) => found.extend(step.services.iter().map(|id| Named::Item(Kind::Services, &id.value))),
        Data::Campaigns(campaign) => found.push(Named::Item(Kind::Markets, &campaign.market)),
        Data::Pages(page) => found.extend(page.parent.as_ref().map(|id| Named::Item(Kind::Pages, &id.value))),
        Data::Municipalities(_)
        | Data::Employers(_)
        | Data::Partners(_)
        | Data::Services(_)
        | Data::Markets(_)
        | Data::Packages(_) => {}
    }
    found
}

/// A moment in ISO 8601, as on the clocks of the place.
pub fn iso(moment: Moment) -> String {
    match moment.time {
        Some((hour, minute)) => format!("{}T{hour:02}:{minute:02}", moment.date),
        None => moment.date.to_string(),
    }
}

/// The host of an address: `www.scb.se`.
pub fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest).to_owned()
}

/// A telephone number as an address: `tel:+4663140000`.
pub fn phone_href(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}
