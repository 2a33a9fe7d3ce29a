//! Texts against the rest of the site: their links must lead somewhere.

use super::languages::Language;
use super::settings::has_list;
use super::{Known, anchors, faults};
use crate::base::{Diagnostic, ItemRef, Kind, nearest};
use crate::content::config::SiteFile;
use crate::content::held::Unit;
use crate::content::markdown::{LinkTarget, LinkUse};
use crate::content::{ItemFiles, TextFile};
use std::cell::OnceCell;

/// Of so many headings the one is proposed whose id is nearest to a mistyped one.
const MOST_PROPOSALS: usize = 200;

/// Checks every link of every text.
pub fn check(known: &Known<'_>, languages: &[Language], file: &SiteFile, diagnostics: &mut Vec<Diagnostic>) {
    for (reference, files) in &known.contents.items {
        for language in languages {
            for (_, text) in files.all_texts().filter(|(lang, _)| **lang == language.lang) {
                let own_ids = OnceCell::new();
                let checker = Checker { known, languages, file, from: reference, files, language, text, own_ids };
                diagnostics.extend(text.outline().links.iter().filter_map(|link| checker.check(link)));
            }
        }
    }
}

/// What the links of one text are judged by.
struct Checker<'a> {
    known: &'a Known<'a>,
    languages: &'a [Language],
    file: &'a SiteFile,
    from: &'a ItemRef,
    files: &'a ItemFiles,
    language: &'a Language,
    text: &'a TextFile,
    own_ids: OnceCell<Vec<&'a str>>,
}

impl Checker<'_> {
    fn check(&self, link: &LinkUse) -> Option<Diagnostic> {
        let (known, path) = (self.known, &self.text.path);
        let at = link.at.start as usize..link.at.end as usize;
        match &link.target {
            LinkTarget::Item { item, fragment } => {
                if known.drafts.contains(item) {
                    // A draft may link to itself and to other drafts: none of them is built.
                    return (!known.drafts.contains(self.from)).then(|| faults::draft(path, at, item));
                }
                if known.held().has_item(item) {
                    return known
                        .is_built(self.from)
                        .then(|| faults::link_to_held(path, at, &Unit::Item(item.clone())));
                }
                if known.over.contains(item) {
                    return Some(faults::link_to_closed_need(path, at, item));
                }
                let Some(files) = known.contents.items.get(item) else {
                    return Some(faults::link_to_nothing(path, at, item, proposal(known, item).as_deref()));
                };
                let (shown, ids) = self.missing(files, fragment.as_deref()?)?;
                Some(faults::no_such_heading(path, at, item, &shown.path, fragment.as_deref()?, &ids))
            }
            LinkTarget::Section { kind, .. } => {
                let listed = has_list(*kind) && self.file.sections.contains_key(kind);
                (!listed).then(|| faults::no_list(path, at, *kind))
            }
            LinkTarget::Heading(id) => self.here(id, at),
            LinkTarget::External(_) => None,
        }
    }

    /// The text of an item to which readers of this language are led, and the ids of its headings, if `id` isn't one.
    fn missing<'f>(&self, files: &'f ItemFiles, id: &str) -> Option<(&'f TextFile, Vec<&'f str>)> {
        // What is broken may have had it.
        let shown = self.language.chain.iter().find_map(|lang| files.texts.get(lang)).filter(|_| !files.broken)?;
        let mut ids = anchors::ids(files, self.languages, shown);
        if ids.binary_search(&id).is_ok() {
            return None;
        }
        ids.truncate(MOST_PROPOSALS);
        Some((shown, ids))
    }

    /// A link to a heading of the same page.
    fn here(&self, id: &str, at: std::ops::Range<usize>) -> Option<Diagnostic> {
        let ids = self.own_ids.get_or_init(|| anchors::ids(self.files, self.languages, self.text));
        // A source that is broken may have had it.
        let is_source = self.languages.first().is_some_and(|first| first.lang == self.language.lang);
        if ids.binary_search(&id).is_ok() || (self.files.broken && !is_source) {
            return None;
        }
        Some(faults::unknown_heading(&self.text.path, at, id, ids.get(..MOST_PROPOSALS).unwrap_or(ids)))
    }
}

/// The nearest id of the kind, or the same id in another kind.
fn proposal(known: &Known<'_>, item: &ItemRef) -> Option<String> {
    let near = nearest(&item.id, known.ids(item.kind)).map(|id| ItemRef::new(item.kind, id));
    let elsewhere = || Kind::ALL.into_iter().map(|kind| ItemRef::new(kind, &item.id)).find(|item| known.is_built(item));
    near.or_else(elsewhere).map(|item| item.to_string())
}
