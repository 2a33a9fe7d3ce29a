//! Published addresses of which nobody has said where they lead now. One cause gives one fault.

use super::super::{Site, Target};
use super::{Owner, faults, language_of, successor};
use crate::base::{Diagnostic, ItemRef, Kind, Lang, OutputPath, SourcePath, Span};
use crate::content::config::SiteFile;
use crate::content::published::asset_id;
use crate::content::toolbox::ToolboxPage;
use std::collections::BTreeMap;
use std::ops::Range;

/// Lost addresses by cause.
#[derive(Default)]
pub struct Lost {
    pages: BTreeMap<OutputPath, (Owner, Range<u32>)>,
}

impl Lost {
    /// Notes an address, and where the lock names it.
    pub fn add(&mut self, page: &OutputPath, owner: &Owner, at: Range<u32>) {
        self.pages.insert(page.clone(), (owner.clone(), at));
    }

    /// The faults: of languages that are no more, of lists under a new name with all that lies under them, and of the
    /// rest by what lay there.
    pub fn faults(mut self, file: &SiteFile, site: &Site) -> Vec<Diagnostic> {
        let mut found = self.languages(site);
        found.extend(self.lists(file, site));
        found.extend(self.others(site));
        found
    }

    /// Takes away all pages that lie under `start`; says how many, and where the lock names the first of them.
    fn take_under(&mut self, start: &str) -> Option<(usize, Range<u32>)> {
        let (under, rest) =
            std::mem::take(&mut self.pages).into_iter().partition(|(p, _)| p.as_str().starts_with(start));
        self.pages = rest;
        let under: BTreeMap<OutputPath, (Owner, Range<u32>)> = under;
        let (_, (_, at)) = under.first_key_value()?;
        Some((under.len(), at.clone()))
    }

    fn languages(&mut self, site: &Site) -> Vec<Diagnostic> {
        let of = |page: &OutputPath| page.as_str().split('/').next().and_then(Lang::parse);
        let mut gone: Vec<Lang> =
            self.pages.keys().filter_map(of).filter(|lang| site.language(lang).is_none()).collect();
        gone.dedup();
        let fault = |lang: Lang| {
            let (count, at) = self.take_under(&format!("{lang}/"))?;
            Some(faults::language_gone(place(at), &lang, count))
        };
        gone.into_iter().filter_map(fault).collect()
    }

    fn lists(&mut self, file: &SiteFile, site: &Site) -> Vec<Diagnostic> {
        let is_list = |(page, (owner, _)): (&OutputPath, &(Owner, Range<u32>))| match owner {
            Owner::List(kind) => Some((page.clone(), *kind)),
            Owner::Toolbox(ToolboxPage::First) => Some((page.clone(), Kind::Packages)),
            _ => None,
        };
        let lists: Vec<(OutputPath, Kind)> = self.pages.iter().filter_map(is_list).collect();
        let fault = |(page, kind): (OutputPath, Kind)| {
            let lang = language_of(site, &page);
            let now = match kind {
                Kind::Packages => site.toolbox.as_ref()?.pages.get(&lang)?,
                kind => site.page_of(&Target::List(kind), &lang)?,
            };
            let (count, at) = self.take_under(page.folder())?;
            let slugs = match kind {
                Kind::Packages => file.toolbox.as_ref().map(|toolbox| &toolbox.slug),
                kind => file.sections.get(&kind).map(|section| &section.slug),
            };
            let slug = slugs.and_then(|slugs| slugs.get(&lang));
            let span = slug.map_or_else(|| place(at), |slug| Span::new(&SourcePath::new("site.yaml"), slug.range()));
            Some(faults::section_changed(span, kind, &page, now, count))
        };
        lists.into_iter().filter_map(fault).collect()
    }

    fn others(self, site: &Site) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut vanished: BTreeMap<String, Vec<(OutputPath, Range<u32>)>> = BTreeMap::new();
        for (page, (owner, at)) in self.pages {
            match successor(site, &page, &owner) {
                Some((_, now)) => found.push(faults::changed(span_of(site, &page, &owner, &at), &owner, &page, &now)),
                None => {
                    let name = owner.item().map_or_else(|| owner.to_string(), ItemRef::to_string);
                    vanished.entry(name).or_default().push((page, at));
                }
            }
        }
        for (owner, pages) in vanished {
            let Some((page, at)) = pages.first() else { continue };
            let is_whole = asset_id(&owner).is_some()
                || ItemRef::parse(&owner).is_some_and(|item| !site.items.contains_key(&item));
            found.push(faults::vanished(place(at.clone()), &owner, page, pages.len(), is_whole));
        }
        found
    }
}

/// A line of the lock.
fn place(at: Range<u32>) -> Span {
    Span { path: SourcePath::new("content/urls.lock"), start: at.start, end: at.end }
}

/// Where a person would look for what changed an address: at the text's slug.
pub fn span_of(site: &Site, page: &OutputPath, owner: &Owner, at: &Range<u32>) -> Span {
    let lang = language_of(site, page);
    let text = owner.item().and_then(|item| {
        let item = site.items.get(item)?;
        match owner {
            Owner::Item(_, Some(variant)) => item.variant(*variant, &lang),
            _ => item.text(&lang).map(|(_, text)| text),
        }
    });
    let Some(text) = text else { return place(at.clone()) };
    let slug = text.front().and_then(|front| front.common().slug);
    slug.map_or_else(|| Span::file(&text.path), |slug| Span::new(&text.path, slug.range()))
}
