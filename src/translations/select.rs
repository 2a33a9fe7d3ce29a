//! Which translations are meant.

use super::board::StateName;
use super::texts::Texts;
use crate::base::{ItemRef, Kind, Lang, SourcePath, nearest};
use crate::content::layout::{Role, role};

/// Which translations are meant; an empty list means all.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Of which items.
    pub items: Vec<Wanted>,
    /// Into which languages.
    pub langs: Vec<Lang>,
    /// In which states.
    pub states: Vec<StateName>,
}

/// What a name on the command line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All items of a kind.
    Kind(Kind),
    /// One item.
    Item(ItemRef),
    /// One text. That from which others were made stands for the whole item.
    Text(ItemRef, Lang),
}

impl Selection {
    /// Whether translations into that language are meant.
    pub fn asks_language(&self, lang: &Lang) -> bool {
        self.langs.is_empty() || self.langs.contains(lang)
    }

    /// Whether translations in that state are meant.
    pub fn asks_state(&self, state: StateName) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }

    /// Whether that translation of an item written in `source` is meant.
    pub(super) fn asks(&self, item: &ItemRef, lang: &Lang, source: &Lang) -> bool {
        let names = |wanted: &Wanted| match wanted {
            Wanted::Kind(kind) => *kind == item.kind,
            Wanted::Item(one) => one == item,
            Wanted::Text(one, of) => one == item && (of == lang || of == source),
        };
        self.asks_language(lang) && (self.items.is_empty() || self.items.iter().any(names))
    }
}

impl Texts {
    /// What a name means: `stories`, `stories/anna`, or a path inside the site's folder. If it means nothing, the nearest
    /// name that does.
    pub fn wanted(&self, name: &str) -> Result<Wanted, Option<String>> {
        let name = name.strip_prefix("./").unwrap_or(name).trim_end_matches('/');
        let inside = name.strip_prefix("content/").unwrap_or(name);
        if let Some(kind) = Kind::named(inside) {
            return Ok(Wanted::Kind(kind));
        }
        let path = SourcePath::new(format!("content/{inside}"));
        let wanted = match role(&path, None) {
            Ok(Role::Text(item, lang)) => Some(Wanted::Text(item, lang)),
            Ok(Role::Item(item) | Role::Record(item) | Role::Variant(item, ..)) => Some(Wanted::Item(item)),
            _ => ItemRef::parse(inside).map(Wanted::Item),
        };
        let is_there = |wanted: &Wanted| match wanted {
            Wanted::Kind(_) => true,
            Wanted::Item(item) => self.items.contains_key(item),
            Wanted::Text(item, lang) => self.items.get(item).is_some_and(|item| item.texts.contains_key(lang)),
        };
        wanted.filter(is_there).ok_or_else(|| self.nearest(inside))
    }

    fn nearest(&self, name: &str) -> Option<String> {
        let items = self.items.keys().map(ToString::to_string);
        let known: Vec<String> = items.chain(Kind::ALL.map(|kind| kind.name().to_owned())).collect();
        nearest(name, known.iter().map(String::as_str)).map(str::to_owned)
    }
}
