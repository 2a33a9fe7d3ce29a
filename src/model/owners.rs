//! Who looks after which file, so that each gets only their own faults.

use super::Known;
use super::faults;
use crate::base::{Diagnostic, ItemRef, Kind, SourcePath, nearest};
use crate::content::kinds::{Item, employers, events, needs, services, stories};
use crate::content::owners::{OwnersFile, is_like};
use crate::content::spanned::Spanned;
use crate::content::{Contents, card, layout};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// `content/owners.yaml`.
const FILE: &str = "content/owners.yaml";

/// Who looks after which file.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    file: Arc<OwnersFile>,
    /// Items by the beginning of their files' paths: whom they name, and of which municipality they are.
    items: BTreeMap<ItemRef, (Option<String>, Option<String>)>,
    /// Cards that name somebody.
    cards: BTreeMap<SourcePath, String>,
}

impl Owners {
    /// By what items and cards say, and `content/owners.yaml`.
    pub fn of(contents: &Contents) -> Self {
        let value = |text: &Spanned<String>| text.value.clone();
        let items = contents.items.iter().filter_map(|(reference, files)| {
            let item = files.item()?;
            let named = item.common().owner.map(value);
            let place =
                if reference.kind == Kind::Municipalities { Some(reference.id.to_string()) } else { place(item) };
            Some((reference.clone(), (named, place)))
        });
        let cards = contents
            .cards
            .iter()
            .filter_map(|(path, parsed)| Some((path.clone(), value(card(parsed)?.owner.as_ref()?))));
        Self { file: contents.owners.clone(), items: items.collect(), cards: cards.collect() }
    }

    /// Everybody who is named.
    pub fn names(&self) -> BTreeSet<&str> {
        let named = self.items.values().filter_map(|(named, _)| named.as_deref());
        named.chain(self.cards.values().map(String::as_str)).chain(self.file.keys().map(String::as_str)).collect()
    }

    /// Who looks after a file: whom its item or card names, else whose pattern it has, whose municipality it is of, whose kind it
    /// is, and else who looks after the rest.
    pub fn of_file(&self, path: &SourcePath) -> Option<&str> {
        let card = self.cards.get(path).or_else(|| self.cards.get(&layout::card_of(path)));
        let item = item_of(path);
        let known = item.as_ref().and_then(|item| self.items.get(item));
        if let Some(named) = card.or(known.and_then(|(named, _)| named.as_ref())) {
            return Some(named);
        }
        let place = known.and_then(|(_, place)| place.as_ref());
        let path = path.as_str().strip_prefix("content/").unwrap_or(path.as_str());
        let first = |test: &dyn Fn(&crate::content::owners::OwnerEntry) -> bool| {
            self.file.iter().find(|(_, entry)| test(entry)).map(|(name, _)| name.as_str())
        };
        let names = |list: &[Spanned<String>], name: &str| list.iter().any(|one| one.value == name);
        first(&|entry| entry.has_item(path))
            .or_else(|| first(&|entry| place.is_some_and(|place| names(&entry.municipalities, place))))
            .or_else(|| first(&|entry| item.as_ref().is_some_and(|item| names(&entry.kinds, item.kind.name()))))
            .or_else(|| first(&|entry| entry.rest))
    }
}

/// The municipality that an item is of.
fn place(item: &Item) -> Option<String> {
    let of = stories::Item::of(item).map(|item| &item.municipality);
    let of = of.or_else(|| needs::Item::of(item).map(|item| &item.municipality));
    let of = of.or_else(|| employers::Item::of(item).map(|item| &item.municipality));
    let of = of.or_else(|| events::Item::of(item)?.municipality.as_ref());
    let of = of.or_else(|| services::Item::of(item)?.municipality.as_ref());
    of.map(|place| place.value.clone())
}

/// The item in whose folder a file lies, or whose record of translations it is.
fn item_of(path: &SourcePath) -> Option<ItemRef> {
    let inside = path.as_str().strip_prefix("content/")?;
    let inside = inside.strip_prefix("translations/").and_then(|path| path.strip_suffix(".yaml")).unwrap_or(inside);
    layout::item_at(inside)
}

/// Checks what `owners.yaml` names, and who is named by items and cards.
pub fn check(known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let contents = known.contents;
    if contents.owners.is_empty() {
        return;
    }
    let file = SourcePath::new(FILE);
    for entry in contents.owners.values() {
        for place in &entry.municipalities {
            let item = ItemRef::new(Kind::Municipalities, &place.value);
            if !contents.items.contains_key(&item) {
                let near = nearest(&place.value, known.ids(Kind::Municipalities));
                diagnostics.push(faults::owner_of_no_municipality(&file, place, near));
            }
        }
        let kinds = entry.kinds.iter().filter(|kind| Kind::named(kind).is_none());
        diagnostics
            .extend(kinds.map(|kind| faults::owner_of_no_kind(&file, kind, nearest(kind, Kind::ALL.map(Kind::name)))));
        let idle = entry.items.iter().filter(|pattern| !names_something(contents, pattern));
        diagnostics.extend(idle.map(|pattern| faults::owner_of_nothing(&file, pattern)));
    }
    let unknown = |path: &SourcePath, owner: &Spanned<String>| {
        let names = || contents.owners.keys().map(String::as_str);
        (!contents.owners.contains_key(&owner.value))
            .then(|| faults::unknown_owner(path, owner, nearest(owner, names())))
    };
    let items = contents.items.values().filter_map(|files| {
        let path = &files.item.as_ref()?.0;
        unknown(path, files.item()?.common().owner?)
    });
    let cards = contents.cards.iter().filter_map(|(path, parsed)| unknown(path, card(parsed)?.owner.as_ref()?));
    diagnostics.extend(items.chain(cards));
}

fn names_something(contents: &Contents, pattern: &str) -> bool {
    let items = || contents.items.keys().any(|item| is_like(pattern, &item.to_string()));
    let media = || {
        let mut paths = contents.originals.keys().chain(contents.cards.keys()).map(SourcePath::as_str);
        paths.any(|path| is_like(pattern, path))
    };
    items() || media()
}
