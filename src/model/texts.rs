//! Texts against the rest of the site: their links must lead somewhere.

use super::languages::Language;
use super::settings::has_list;
use super::{Known, faults};
use crate::base::{Diagnostic, ItemRef, Kind, nearest};
use crate::content::config::SiteFile;
use crate::content::markdown::{LinkTarget, LinkUse};
use crate::content::{ItemFiles, TextFile};

/// Checks every link of every text.
pub fn check(known: &Known<'_>, languages: &[Language], file: &SiteFile, diagnostics: &mut Vec<Diagnostic>) {
    for (reference, files) in &known.contents.items {
        let declared = files.all_texts().filter(|(lang, _)| languages.iter().any(|language| language.lang == **lang));
        for (_, text) in declared {
            for link in &text.outline().links {
                diagnostics.extend(check_link(known, file, reference, text, link));
            }
        }
    }
}

fn check_link(
    known: &Known<'_>,
    file: &SiteFile,
    from: &ItemRef,
    text: &TextFile,
    link: &LinkUse,
) -> Option<Diagnostic> {
    let at = link.at.start as usize..link.at.end as usize;
    match &link.target {
        LinkTarget::Item { item, fragment } => {
            if known.drafts.contains(item) {
                // A draft may link to itself and to other drafts: none of them is built.
                return (!known.drafts.contains(from)).then(|| faults::draft(&text.path, at, item));
            }
            if known.over.contains(item) {
                return Some(faults::link_to_closed_need(&text.path, at, item));
            }
            let Some(files) = known.contents.items.get(item) else {
                return Some(faults::link_to_nothing(&text.path, at, item, proposal(known, item).as_deref()));
            };
            let fragment = fragment.as_deref()?;
            (!has_heading(files, fragment))
                .then(|| faults::no_such_heading(&text.path, at, item, fragment, &headings(files)))
        }
        LinkTarget::Section { kind, .. } => {
            let listed = has_list(*kind) && file.sections.contains_key(kind);
            (!listed).then(|| faults::no_list(&text.path, at, *kind))
        }
        LinkTarget::Heading(_) | LinkTarget::External(_) => None,
    }
}

/// The nearest id of the kind, or the same id in another kind.
fn proposal(known: &Known<'_>, item: &ItemRef) -> Option<String> {
    let near = nearest(&item.id, known.ids(item.kind)).map(|id| ItemRef::new(item.kind, id));
    let elsewhere = || Kind::ALL.into_iter().map(|kind| ItemRef::new(kind, &item.id)).find(|item| known.is_built(item));
    near.or_else(elsewhere).map(|item| item.to_string())
}

fn headings(files: &ItemFiles) -> Vec<&str> {
    let mut ids: Vec<&str> =
        files.texts.values().flat_map(|text| &text.outline().headings).map(|heading| heading.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn has_heading(files: &ItemFiles, id: &str) -> bool {
    files.texts.values().any(|text| text.outline().headings.iter().any(|heading| heading.id == id))
}
