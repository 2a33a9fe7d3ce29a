//! Addresses that were published and are no more: where each leads now, that it is gone, or a fault.
//!
//! What the site has published is remembered in `content/urls.lock`; what a person has decided stands in
//! `content/redirects.yaml`. Nothing is guessed, with two exceptions where no decision is left to take: a page that was a
//! fallback and got an address of its own, and a need after its last day.

mod faults;
mod lost;
mod rules;

use super::{Site, Target};
use crate::base::{Diagnostic, ItemRef, Lang, OutputPath};
use crate::content::config::SiteFile;
use crate::content::published::{self, Owner, Published};
use crate::content::redirects::RedirectsFile;
use crate::content::toolbox::ToolboxPage;
use rules::{Decision, Rules};
use std::collections::{BTreeMap, BTreeSet};

/// Where addresses lead that are no more.
#[derive(Debug, Default)]
pub struct Redirects {
    /// Those that lead somewhere.
    pub moved: BTreeMap<OutputPath, Redirect>,
    /// Those that lead nowhere.
    pub gone: Vec<OutputPath>,
    /// What `content/urls.lock` is to hold once the site is published.
    pub lock: String,
}

/// Where an address leads now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The language of its readers.
    pub lang: Lang,
    /// The new place.
    pub to: Destination,
}

/// A place that an address leads to now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// In the site.
    Inside(Target),
    /// The page of a tag.
    Tag(String),
    /// The page on which visitors search.
    Search,
    /// A page of the toolbox.
    Toolbox(ToolboxPage),
    /// The page of an asset in the toolbox.
    Asset(String),
    /// Elsewhere.
    Outside(String),
}

/// What the files say of published addresses.
pub struct Records<'a> {
    /// `content/urls.lock`.
    pub published: &'a Published,
    /// `content/redirects.yaml`.
    pub redirects: &'a RedirectsFile,
}

/// Everything that lies at an address now.
pub fn addresses(site: &Site) -> BTreeMap<OutputPath, Owner> {
    let mut found = BTreeMap::new();
    for (reference, item) in &site.items {
        for (lang, edition) in &item.editions {
            let is_own = edition.shown == *lang;
            let owner = Owner::Item(reference.clone(), None);
            let owner = if is_own { owner } else { Owner::Fallback(reference.clone()) };
            found.insert(edition.page.clone(), owner);
        }
        let variants = item.variants.iter();
        found.extend(variants.map(|((v, _), page)| (page.clone(), Owner::Item(reference.clone(), Some(*v)))));
    }
    for (kind, section) in &site.sections {
        found.extend(section.lists.values().map(|page| (page.clone(), Owner::List(*kind))));
    }
    for (id, tag) in &site.tags {
        found.extend(tag.pages.values().map(|page| (page.clone(), Owner::Tag(id.clone()))));
    }
    let search = site.search.iter().flat_map(|search| search.pages.values());
    found.extend(search.map(|page| (page.clone(), Owner::Search)));
    found.extend(site.toolbox_addresses());
    found
}

/// Sorts out every published address that nothing lies at any more.
pub fn resolve(
    file: &SiteFile,
    site: &Site,
    over: &BTreeSet<ItemRef>,
    records: &Records<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Redirects {
    let now = addresses(site);
    let rules = Rules::read(site, records.redirects, &now, diagnostics);
    let mut found = Redirects { moved: rules.explicit(site), gone: rules.gone_pages(), lock: String::new() };
    let mut lock: BTreeMap<&OutputPath, &Owner> = now.iter().collect();
    let mut lost = lost::Lost::default();
    for (page, (owner, at)) in &records.published.entries {
        if let Some(here) = now.get(page) {
            // Whoever marks the old owner as moved or gone has seen it.
            let is_over = owner.item().is_some_and(|item| over.contains(item));
            if !is_same(here, owner) && !is_over && rules.decide(site, page, owner).is_none() {
                diagnostics.push(faults::taken(lost::span_of(site, page, here, at), page, owner, here));
            }
            continue;
        }
        if is_held(site, owner) {
            lock.insert(page, owner);
            continue;
        }
        match rules.decide(site, page, owner).or_else(|| settled(site, over, page, owner)) {
            Some(Decision::Forget) => continue,
            Some(Decision::Moved(redirect)) => {
                found.moved.insert(page.clone(), redirect);
            }
            Some(Decision::Gone) => found.gone.push(page.clone()),
            // Which asset has taken the place of one that is gone, a card that is held back may say.
            None if matches!(owner, Owner::Asset(_)) && site.held.has_assets() => {}
            None => lost.add(page, owner, at.clone()),
        }
        lock.insert(page, owner);
    }
    diagnostics.extend(lost.faults(file, site));
    found.gone.sort();
    found.gone.dedup();
    found.lock = published::text(lock.into_iter());
    found
}

/// Whether what lay there is held back. It comes back to its address once its faults are mended, and nobody decides
/// anything until then.
fn is_held(site: &Site, owner: &Owner) -> bool {
    match owner {
        Owner::Asset(id) => site.held.has_asset(id),
        owner => owner.item().is_some_and(|item| site.held.has_item(item)),
    }
}

/// Whether the same thing lies there, in whatever shape: a translation in the place of a fallback is.
fn is_same(here: &Owner, before: &Owner) -> bool {
    match (here.item(), before.item()) {
        (Some(here), Some(before)) => here == before,
        _ => here == before,
    }
}

/// What needs nobody's decision.
fn settled(site: &Site, over: &BTreeSet<ItemRef>, page: &OutputPath, owner: &Owner) -> Option<Decision> {
    if owner.item().is_some_and(|item| over.contains(item)) {
        return Some(Decision::Gone);
    }
    let lang = language_of(site, page);
    // A translation that was withdrawn leads to what is shown in its place.
    if let Owner::Item(item, None) = owner
        && site.items.get(item).is_some_and(|item| item.is_fallback(&lang))
    {
        return Some(Decision::Moved(Redirect { lang, to: Destination::Inside(Target::Item(item.clone())) }));
    }
    if let Owner::Asset(id) = owner {
        return settled_asset(site, lang, id);
    }
    let Owner::Fallback(item) = owner else { return None };
    let is_shown = site.page_of(&Target::Item(item.clone()), &lang).is_some();
    let to = Destination::Inside(Target::Item(item.clone()));
    Some(if is_shown { Decision::Moved(Redirect { lang, to }) } else { Decision::Forget })
}

/// What may be handed out no longer is nowhere in the output, not even as an address that is gone; what was replaced by
/// another leads there.
fn settled_asset(site: &Site, lang: Lang, id: &str) -> Option<Decision> {
    if site.offers(id) {
        return None;
    }
    if site.barred.contains_key(id) || site.card(id).is_some() {
        return Some(Decision::Forget);
    }
    let newer = site.replaced.get(id).into_iter().flatten().find(|newer| site.offers(newer))?;
    Some(Decision::Moved(Redirect { lang, to: Destination::Asset(newer.clone()) }))
}

/// The language under which a page lies; the site's first one if it lies under none.
fn language_of(site: &Site, page: &OutputPath) -> Lang {
    let first = page.as_str().split('/').next().and_then(Lang::parse);
    let declared = first.filter(|lang| site.language(lang).is_some());
    declared.or_else(|| site.first_language().map(|language| language.lang.clone())).unwrap_or_else(Lang::none)
}

/// Where the owner of a page lies now for readers of its language, if it does.
fn successor(site: &Site, page: &OutputPath, owner: &Owner) -> Option<(Destination, OutputPath)> {
    let lang = language_of(site, page);
    let (to, page) = match owner {
        Owner::Item(item, Some(variant)) if site.items.get(item)?.variants.contains_key(&(*variant, lang.clone())) => {
            let page = site.items.get(item)?.variants.get(&(*variant, lang))?;
            (Destination::Inside(Target::Item(item.clone())), page)
        }
        Owner::Item(item, _) | Owner::Fallback(item) => {
            let target = Target::Item(ItemRef::clone(item));
            (Destination::Inside(target.clone()), site.page_of(&target, &lang)?)
        }
        Owner::List(kind) => (Destination::Inside(Target::List(*kind)), site.page_of(&Target::List(*kind), &lang)?),
        Owner::Tag(id) => (Destination::Tag(id.clone()), site.tags.get(id)?.pages.get(&lang)?),
        Owner::Search => (Destination::Search, site.search.as_ref()?.pages.get(&lang)?),
        Owner::Toolbox(which) if site.has_toolbox_page(*which) => {
            return Some((Destination::Toolbox(*which), site.toolbox.as_ref()?.page(&lang, *which)?));
        }
        Owner::Asset(id) if site.offers(id) => {
            return Some((Destination::Asset(id.clone()), site.toolbox.as_ref()?.asset_page(&lang, id)?));
        }
        Owner::Toolbox(_) | Owner::Asset(_) => return None,
    };
    Some((to, page.clone()))
}
