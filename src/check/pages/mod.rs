//! The pages as visitors would get them: whether what they name is there, whatever wrote it: a text, a template, raw HTML.

mod address;
mod html;
mod orphans;
mod source;

use super::outside::{self, Outside};
use super::{Subject, faults};
use crate::base::{Diagnostic, OutputPath, Span};
use crate::plan::{Make, Phase, base_path};
use crate::write::Store;
use address::{Map, Way};
use html::{Tag, tags};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// What a page names, and what can be named in it.
struct Page {
    /// Addresses, each once.
    addresses: BTreeSet<String>,
    /// Those among them that visitors follow.
    followed: BTreeSet<String>,
    ids: BTreeSet<String>,
}

/// All pages by path.
type Pages<'a> = BTreeMap<&'a OutputPath, Page>;

/// What is wrong with the links of all pages, and those that lead to other sites if they are wanted.
pub fn check(subject: &Subject<'_>, built: &Store<'_>) -> io::Result<(Vec<Diagnostic>, Vec<Outside>)> {
    let is_page = |path: &&OutputPath| path.as_str().ends_with(".html");
    let pages: Vec<&OutputPath> = subject.plan.outputs.keys().filter(is_page).collect();
    let read = |path| Ok((path, Page::read(&String::from_utf8_lossy(&built.bytes(path)?))));
    let pages: Pages<'_> = pages.into_par_iter().map(read).collect::<io::Result<_>>()?;
    let site = subject.site;
    let base_path = base_path(&site.base_url);
    let map = Map { plan: subject.plan, base_url: &site.base_url, base_path: &base_path };
    let searcher = source::Searcher::new(subject);
    let mut found = dead(&pages, map, &searcher);
    found.extend(orphans::check(subject, &pages, map));
    let outside = if subject.outside { to_outside(&pages, map, &searcher) } else { Vec::new() };
    Ok((found, outside))
}

/// Every address of another site that visitors can follow, each once.
fn to_outside(pages: &Pages<'_>, map: Map<'_>, searcher: &source::Searcher<'_>) -> Vec<Outside> {
    let mut first: BTreeMap<&str, &OutputPath> = BTreeMap::new();
    for (path, page) in pages {
        let outside = page
            .followed
            .iter()
            .filter(|address| outside::is_askable(address) && map.way(path, address) == Way::Outside);
        for address in outside {
            first.entry(address).or_insert(path);
        }
    }
    let first: Vec<_> = first.into_iter().collect();
    let found = first
        .into_par_iter()
        .map(|(address, page)| Outside { address: address.to_owned(), span: searcher.span(page, address) });
    found.collect()
}

impl Page {
    fn read(html: &str) -> Self {
        let mut page = Self { addresses: BTreeSet::new(), followed: BTreeSet::new(), ids: BTreeSet::new() };
        for tag in tags(html) {
            page.ids.extend(tag.get("id").map(str::to_owned));
            if tag.name == "a" {
                page.ids.extend(tag.get("name").map(str::to_owned));
                page.followed.extend(tag.get("href").map(str::to_owned));
            }
            page.addresses.extend(addresses(&tag));
        }
        page
    }
}

/// The addresses that a tag names.
fn addresses(tag: &Tag<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in &tag.attributes {
        match *key {
            // What stands before all addresses of a page is none itself.
            "href" if tag.name != "base" => found.push(value.to_string()),
            "src" | "poster" | "action" | "formaction" | "cite" => found.push(value.to_string()),
            "data" if tag.name == "object" => found.push(value.to_string()),
            "srcset" | "imagesrcset" => {
                let first = |one: &str| one.split_whitespace().next().map(str::to_owned);
                found.extend(value.split(", ").filter_map(first));
            }
            _ => {}
        }
    }
    found
}

/// Addresses that lead to nothing, each told once, however many pages have it.
fn dead(pages: &Pages<'_>, map: Map<'_>, searcher: &source::Searcher<'_>) -> Vec<Diagnostic> {
    let of_page = |(path, page): (&&OutputPath, &Page)| -> Vec<(String, bool, OutputPath)> {
        let dead = page.addresses.iter().filter_map(|address| {
            let is_lost = match map.way(path, address) {
                Way::Outside => return None,
                Way::Nowhere => true,
                Way::Inside(file, fragment) => {
                    let (there, fragment) = (pages.get(&file)?, fragment?);
                    if is_there(there, &fragment) {
                        return None;
                    }
                    false
                }
            };
            Some((address.clone(), is_lost, (*path).clone()))
        });
        dead.collect()
    };
    let dead: Vec<_> = pages.par_iter().flat_map_iter(of_page).collect();
    // Of one place in a template the way to the root differs from page to page.
    let mut told: BTreeMap<(String, bool, Span), (OutputPath, String, usize)> = BTreeMap::new();
    for (address, is_lost, page) in dead {
        let key = (address.trim_start_matches("../").to_owned(), is_lost, searcher.span(&page, &address));
        told.entry(key).or_insert((page, address, 0)).2 += 1;
    }
    let fault = |((_, is_lost, span), (page, address, count)): ((String, bool, Span), (OutputPath, String, usize))| {
        let tell = if is_lost { faults::dead_link } else { faults::dead_fragment };
        tell(span, &page, &address, count.saturating_sub(1))
    };
    told.into_iter().map(fault).collect()
}

/// Whether a page has that place. Every page has a top; a fragment for the browser (`:~:text=`) is looked for in the words.
fn is_there(page: &Page, fragment: &str) -> bool {
    fragment == "top" || fragment.starts_with(":~:") || page.ids.contains(fragment)
}

/// Whether a page is shown to people, and not one that only leads on.
fn is_shown(subject: &Subject<'_>, path: &OutputPath) -> bool {
    let output = subject.plan.outputs.get(path);
    output.is_some_and(|output| {
        output.phase == Phase::Page && !matches!(&output.make, Make::Page(page) if page.template == "moved")
    })
}
