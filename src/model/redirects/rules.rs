//! What `content/redirects.yaml` says, checked against the site.

use super::super::settings::has_list;
use super::super::{Site, Target};
use super::{Destination, Redirect, faults, language_of, successor};
use crate::base::{Diagnostic, ItemRef, Kind, OutputPath, SourcePath, nearest};
use crate::content::published::{Owner, asset_id, page_of};
use crate::content::redirects::RedirectsFile;
use crate::content::spanned::Spanned;
use crate::content::toolbox::ToolboxPage;
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of an address that nothing lies at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It leads elsewhere.
    Moved(Redirect),
    /// It leads nowhere, and that is meant.
    Gone,
    /// It was never a page in its own right.
    Forget,
}

/// What a line of the file is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// One page.
    Page(OutputPath),
    /// All pages of an item.
    Item(ItemRef),
    /// All pages of an asset.
    Asset(String),
    /// All pages whose paths begin so.
    Under(String),
}

impl Subject {
    fn parse(text: &str) -> Option<Self> {
        if let Some(start) = text.strip_suffix('*') {
            let start = start.strip_prefix('/').unwrap_or(start);
            return start.ends_with('/').then(|| Self::Under(start.to_owned()));
        }
        if let Some(id) = asset_id(text) {
            return Some(Self::Asset(id.to_owned()));
        }
        let item = ItemRef::parse(text).filter(|_| !text.ends_with('/'));
        item.map(Self::Item).or_else(|| page_of(text).map(Self::Page))
    }
}

/// The lines of the file by what they are about.
#[derive(Debug, Default)]
pub struct Rules {
    moved: BTreeMap<Subject, Destination>,
    gone: BTreeSet<Subject>,
}

impl Rules {
    /// Reads the lines; those that can't stand are faults.
    pub fn read(
        site: &Site,
        file: &RedirectsFile,
        now: &BTreeMap<OutputPath, Owner>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let path = SourcePath::new("content/redirects.yaml");
        let mut rules = Self::default();
        for (from, to) in &file.moved {
            let at = to.range();
            match subject(site, now, from) {
                Ok(subject) => match destination(site, to) {
                    Some(destination) => _ = rules.moved.insert(subject, destination),
                    None => diagnostics.push(faults::unknown_destination(&path, to, near(site, to).as_deref())),
                },
                Err(bad) => diagnostics.push(bad.fault(&path, at, from)),
            }
        }
        for gone in &file.gone {
            match subject(site, now, gone) {
                Ok(subject) if rules.moved.contains_key(&subject) => {
                    diagnostics.push(faults::moved_and_gone(&path, gone));
                }
                Ok(subject) => _ = rules.gone.insert(subject),
                Err(bad) => diagnostics.push(bad.fault(&path, gone.range(), gone)),
            }
        }
        rules
    }

    /// The pages that are named themselves: also those of an older site, which no lock knows.
    pub fn explicit(&self, site: &Site) -> BTreeMap<OutputPath, Redirect> {
        let page = |(subject, to): (&Subject, &Destination)| match subject {
            Subject::Page(page) => Some((page.clone(), Redirect { lang: language_of(site, page), to: to.clone() })),
            Subject::Item(_) | Subject::Asset(_) | Subject::Under(_) => None,
        };
        self.moved.iter().filter_map(page).collect()
    }

    /// The pages that are named themselves as gone.
    pub fn gone_pages(&self) -> Vec<OutputPath> {
        let page = |subject: &Subject| match subject {
            Subject::Page(page) => Some(page.clone()),
            Subject::Item(_) | Subject::Asset(_) | Subject::Under(_) => None,
        };
        self.gone.iter().filter_map(page).collect()
    }

    /// What the file says of a page, the most exact line first. Of many pages at once each follows what lay there, as long
    /// as that is anywhere.
    pub fn decide(&self, site: &Site, page: &OutputPath, owner: &Owner) -> Option<Decision> {
        let own = match owner {
            Owner::Asset(id) => Some(Subject::Asset(id.clone())),
            owner => owner.item().cloned().map(Subject::Item),
        };
        let exact = std::iter::once(Subject::Page(page.clone())).chain(own);
        let starts = page.as_str().match_indices('/').map(|(at, _)| page.as_str().get(..=at).unwrap_or_default());
        let under: Vec<Subject> = starts.map(|start| Subject::Under(start.to_owned())).collect();
        let found = exact.chain(under.into_iter().rev()).find_map(|subject| {
            let gone = self.gone.contains(&subject).then_some(None);
            Some((gone.or_else(|| self.moved.get(&subject).map(Some))?, subject))
        });
        let (to, subject) = found?;
        let Some(to) = to else { return Some(Decision::Gone) };
        let own = matches!(subject, Subject::Under(_)).then(|| successor(site, page, owner)).flatten();
        let to = own.map_or_else(|| to.clone(), |(own, _)| own);
        Some(Decision::Moved(Redirect { lang: language_of(site, page), to }))
    }
}

/// Why a line can't stand.
enum Bad {
    Address,
    InUse(OutputPath),
    There(String),
}

impl Bad {
    fn fault(&self, path: &SourcePath, at: std::ops::Range<usize>, from: &str) -> Diagnostic {
        match self {
            Self::Address => faults::bad_address(path, at, from),
            Self::InUse(page) => faults::in_use(path, at, page),
            Self::There(name) => faults::item_is_there(path, at, name),
        }
    }
}

fn subject(site: &Site, now: &BTreeMap<OutputPath, Owner>, from: &str) -> Result<Subject, Bad> {
    match Subject::parse(from).ok_or(Bad::Address)? {
        Subject::Page(page) if now.contains_key(&page) => Err(Bad::InUse(page)),
        Subject::Item(item) if site.items.contains_key(&item) => Err(Bad::There(item.to_string())),
        Subject::Asset(id) if site.offers(&id) => Err(Bad::There(format!("media/{id}"))),
        subject => Ok(subject),
    }
}

fn destination(site: &Site, to: &Spanned<String>) -> Option<Destination> {
    if to.value == "search" {
        return site.search.is_some().then_some(Destination::Search);
    }
    if to.value == "toolbox" {
        let first = ToolboxPage::First;
        return site.has_toolbox_page(first).then_some(Destination::Toolbox(first));
    }
    if let Some(id) = asset_id(to) {
        return (site.offers(id) || site.held.has_asset(id)).then(|| Destination::Asset(id.to_owned()));
    }
    if to.starts_with("https://") || to.starts_with("http://") {
        // A page of this site is named by its item, which can't lead in a circle.
        if format!("{}/", to.trim_end_matches('/')).starts_with(&site.base_url) {
            return None;
        }
        let is_plain = !to.contains([' ', '"', '<', '>', '\\']) && !to.contains(char::is_control);
        return is_plain.then(|| Destination::Outside(to.value.clone()));
    }
    if let Some(id) = to.strip_prefix("tags/") {
        return site.tags.contains_key(id).then(|| Destination::Tag(id.to_owned()));
    }
    let kind = Kind::named(to).filter(|kind| has_list(*kind) && site.sections.contains_key(kind));
    // Nothing leads to what is held back until it is there again.
    let is_there = |item: &ItemRef| site.items.contains_key(item) || site.held.has_item(item);
    let item = || ItemRef::parse(to).filter(is_there);
    kind.map(Target::List).or_else(|| item().map(Target::Item)).map(Destination::Inside)
}

fn near(site: &Site, to: &str) -> Option<String> {
    let item = ItemRef::parse(to)?;
    nearest(&item.id, site.of_kind(item.kind).map(|item| &*item.reference.id)).map(|id| format!("{}/{id}", item.kind))
}
