//! Items that nobody comes to by following links.

use super::address::{Map, Way};
use super::{Pages, Subject, faults, is_shown};
use crate::base::{Diagnostic, ItemRef, OutputPath};
use crate::model::Item;
use std::collections::{BTreeMap, BTreeSet};

/// Items to whose pages no page of anything else leads: no list, no menu, no text. The way from one language to another
/// leads nobody to an item who isn't there already.
pub fn check(subject: &Subject<'_>, pages: &Pages<'_>, map: Map<'_>) -> Vec<Diagnostic> {
    let site = subject.site;
    let mut items: BTreeMap<&OutputPath, &ItemRef> = BTreeMap::new();
    for item in site.items.values() {
        items.extend(own_pages(item).map(|page| (page, &item.reference)));
    }
    let mut led_to: BTreeSet<&ItemRef> = BTreeSet::new();
    for (path, page) in pages.iter().filter(|(path, _)| is_shown(subject, path)) {
        let from = items.get(path);
        let to = page.followed.iter().filter_map(|address| match map.way(path, address) {
            Way::Inside(file, _) => items.get(&file).copied(),
            _ => None,
        });
        led_to.extend(to.filter(|to| from != Some(to)));
    }
    let is_orphan = |item: &&Item| {
        let is_front = item.reference == site.front;
        !is_front && own_pages(item).next().is_some() && !led_to.contains(&item.reference)
    };
    let orphans = site.items.values().filter(is_orphan);
    orphans.map(|item| faults::orphan(&item.path)).collect()
}

fn own_pages(item: &Item) -> impl Iterator<Item = &OutputPath> {
    item.editions.values().map(|edition| &edition.page).chain(item.variants.values())
}
