//! `site.yaml` against what there is.

use super::languages::Language;
use super::{Known, Target, faults};
use crate::base::{Diagnostic, ItemRef, Kind, Lang, SourcePath, nearest};
use crate::content::config::SiteFile;
use crate::content::held::Unit;
use crate::content::menu::Menu;
use crate::content::spanned::Spanned;
use std::collections::BTreeMap;

/// Kinds whose items have no list of their own: pages stand alone, campaigns and markets are reached by their own links,
/// packages from the first page of the toolbox.
pub fn has_list(kind: Kind) -> bool {
    !matches!(kind, Kind::Pages | Kind::Campaigns | Kind::Markets | Kind::Packages)
}

/// Checks what `site.yaml` names.
pub fn check(file: &SiteFile, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let path = SourcePath::new("site.yaml");
    if !is_address(&file.base_url) {
        diagnostics.push(faults::bad_base_url(&path, &file.base_url));
    }
    let theme = &known.contents.theme;
    if theme.file.is_none() && theme.templates.is_empty() && theme.styles.is_empty() {
        diagnostics.push(faults::unknown_theme(&path, &file.theme));
    }
    check_front(file, known, &path, diagnostics);
    for entry in file.menu.all().into_iter().chain(file.footer.all()) {
        check_entry(entry, file, known, &path, diagnostics);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| has_list(*kind)) {
        let used = known.contents.items.keys().any(|item| item.kind == kind);
        if used && !file.sections.contains_key(&kind) {
            diagnostics.push(faults::no_section(&path, kind));
        }
    }
    if file.toolbox.is_none() && known.contents.items.keys().any(|item| item.kind == Kind::Packages) {
        diagnostics.push(faults::no_toolbox(&path));
    }
}

/// Whether a text is the whole address of a site.
pub fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains([' ', '?', '#', '"', '<', '\\'])
    })
}

fn check_front(file: &SiteFile, known: &Known<'_>, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
    match ItemRef::parse(&file.front) {
        Some(item) if item.kind != Kind::Pages => diagnostics.push(faults::front_is_no_page(path, &file.front)),
        Some(item) if known.is_built(&item) => {}
        Some(item) if known.held().has_item(&item) => {
            diagnostics.push(faults::needs_held(path, file.front.range(), &Unit::Item(item)));
        }
        _ => {
            let names: Vec<String> = known.ids(Kind::Pages).map(|id| format!("pages/{id}")).collect();
            let near = nearest(&file.front, names.iter().map(String::as_str));
            diagnostics.push(faults::unknown_target(path, &file.front, near));
        }
    }
}

fn check_entry(
    entry: &Spanned<String>,
    file: &SiteFile,
    known: &Known<'_>,
    path: &SourcePath,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match target(entry) {
        Some(Target::Item(item)) if known.is_built(&item) => {}
        Some(Target::Item(item)) if known.held().has_item(&item) => {
            diagnostics.push(faults::without_held(path, entry.range(), &Unit::Item(item)));
        }
        Some(Target::List(kind)) if has_list(kind) && file.sections.contains_key(&kind) => {}
        _ => {
            let items = known.contents.items.keys().map(ToString::to_string);
            let lists = file.sections.keys().filter(|kind| has_list(**kind)).map(ToString::to_string);
            let names: Vec<String> = items.chain(lists).collect();
            diagnostics.push(faults::unknown_target(path, entry, nearest(entry, names.iter().map(String::as_str))));
        }
    }
}

fn target(name: &str) -> Option<Target> {
    Kind::named(name).map(Target::List).or_else(|| ItemRef::parse(name).map(Target::Item))
}

/// The targets of a menu in each language.
pub fn targets(menu: &Menu, languages: &[Language]) -> BTreeMap<Lang, Vec<Target>> {
    let of = |language: &Language| menu.entries(&language.chain).iter().filter_map(|entry| target(entry)).collect();
    languages.iter().map(|language| (language.lang.clone(), of(language))).collect()
}

/// The base address with a `/` at its end.
pub fn base_url(url: &str) -> String {
    format!("{}/", url.trim_end_matches('/'))
}
