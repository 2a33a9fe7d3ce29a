//! What is current, stale, missing or was never recorded.

use super::changes::{Passage, changes};
use super::select::Selection;
use super::texts::{Item, Texts};
use crate::base::{ItemRef, Lang, SourcePath};
use crate::model::Language;

/// The state of every translation of a site, or of those that were asked for.
#[derive(Clone, Debug)]
pub struct Board {
    /// How many of each state there are, by language in the site's order; no language into which nothing is
    /// translated. States that weren't asked for are counted too.
    pub tallies: Vec<Tally>,
    /// Items by kind and id; none that has nothing to show.
    pub items: Vec<ItemStatus>,
}

/// How many translations into a language are in each state.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The language.
    pub language: Language,
    /// Current ones.
    pub current: usize,
    /// Stale ones.
    pub stale: usize,
    /// Missing ones.
    pub missing: usize,
    /// Those that were never recorded.
    pub unrecorded: usize,
}

/// An item with its translations.
#[derive(Clone, Debug)]
pub struct ItemStatus {
    /// Kind and id.
    pub item: ItemRef,
    /// The language in which it was written.
    pub source: Lang,
    /// The text in that language.
    pub path: SourcePath,
    /// Its title in that language.
    pub title: String,
    /// Whether the site leaves it out where it isn't translated.
    pub is_hidden: bool,
    /// In the site's order of languages.
    pub translations: Vec<Translation>,
}

/// One translation, which may be missing.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Its language.
    pub lang: Lang,
    /// The text from which it was made; nothing if that was never recorded.
    pub from: Option<Source>,
    /// Its file; nothing if it is missing.
    pub path: Option<SourcePath>,
    /// Its title; nothing if it is missing.
    pub title: Option<String>,
    /// How true it is.
    pub state: State,
}

/// A text from which another was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its language.
    pub lang: Lang,
    /// Its file.
    pub path: SourcePath,
}

/// How true a translation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The text that it was made from says what it said then.
    Current,
    /// It says something else now: what, if the record still holds the text of then.
    Stale(Option<Vec<Passage>>),
    /// There is none.
    Missing,
    /// There is one, and nobody has said from what it was made.
    Unrecorded,
}

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "see State")]
pub enum StateName {
    Current,
    Stale,
    Missing,
    Unrecorded,
}

impl StateName {
    /// All, those that want work first.
    pub const ALL: [Self; 4] = [Self::Stale, Self::Missing, Self::Unrecorded, Self::Current];

    /// The name for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unrecorded => "unrecorded",
        }
    }
}

impl State {
    /// Its name.
    pub fn name(&self) -> StateName {
        match self {
            Self::Current => StateName::Current,
            Self::Stale(_) => StateName::Stale,
            Self::Missing => StateName::Missing,
            Self::Unrecorded => StateName::Unrecorded,
        }
    }
}

impl Tally {
    /// How many there are in a state.
    pub fn of(&self, state: StateName) -> usize {
        match state {
            StateName::Current => self.current,
            StateName::Stale => self.stale,
            StateName::Missing => self.missing,
            StateName::Unrecorded => self.unrecorded,
        }
    }

    /// How many there are in all.
    pub fn total(&self) -> usize {
        StateName::ALL.into_iter().map(|state| self.of(state)).sum()
    }
}

impl Board {
    /// Whether a translation that was asked for is stale.
    pub fn has_stale(&self) -> bool {
        self.items.iter().flat_map(|item| &item.translations).any(|one| one.state.name() == StateName::Stale)
    }
}

impl Texts {
    /// How true the translations are that were asked for.
    pub fn board(&self, selection: &Selection) -> Board {
        let mut items: Vec<ItemStatus> =
            self.items.iter().filter_map(|(reference, item)| self.status(reference, item, selection)).collect();
        let asked = self.languages.iter().filter(|language| selection.asks_language(&language.lang));
        let mut tallies: Vec<Tally> = asked.map(|language| tally(language, &items)).collect();
        tallies.retain(|tally| tally.total() > 0);
        for item in &mut items {
            item.translations.retain(|one| selection.asks_state(one.state.name()));
        }
        items.retain(|item| !item.translations.is_empty());
        Board { tallies, items }
    }

    fn status(&self, reference: &ItemRef, item: &Item, selection: &Selection) -> Option<ItemStatus> {
        let source = item.source(&self.languages)?;
        let text = item.texts.get(source)?;
        let others = self.languages.iter().map(|language| &language.lang).filter(|lang| *lang != source);
        let translations =
            others.filter(|lang| selection.asks(reference, lang, source)).map(|lang| translation(item, lang));
        Some(ItemStatus {
            item: reference.clone(),
            source: source.clone(),
            path: text.path.clone(),
            title: text.title(),
            is_hidden: item.is_hidden,
            translations: translations.collect(),
        })
    }
}

fn translation(item: &Item, lang: &Lang) -> Translation {
    let text = item.texts.get(lang);
    let made = item.made(lang).filter(|_| text.is_some());
    let state = match (text, made) {
        (None, _) => State::Missing,
        (Some(_), None) => State::Unrecorded,
        (Some(_), Some((made, now))) if made.text.value == now.digest => State::Current,
        (Some(_), Some((made, now))) => {
            State::Stale(item.record.texts.get(&made.text.value).map(|then| changes(then, &now.prose)))
        }
    };
    Translation {
        lang: lang.clone(),
        from: made.map(|(made, now)| Source { lang: made.from.value.clone(), path: now.path.clone() }),
        path: text.map(|text| text.path.clone()),
        title: text.map(super::texts::Text::title),
        state,
    }
}

fn tally(language: &Language, items: &[ItemStatus]) -> Tally {
    let of_language =
        |item: &ItemStatus| item.translations.iter().find(|one| one.lang == language.lang).map(|one| one.state.name());
    let states: Vec<StateName> = items.iter().filter_map(of_language).collect();
    let count = |name| states.iter().filter(|state| **state == name).count();
    Tally {
        language: language.clone(),
        current: count(StateName::Current),
        stale: count(StateName::Stale),
        missing: count(StateName::Missing),
        unrecorded: count(StateName::Unrecorded),
    }
}
