//! Putting a build in its place.

use super::compare::Comparison;
use super::disk;
use super::ledger::{Entry, Ledger, News};
use super::manifest::{self, Claim};
use super::{Cache, Made};
use crate::base::{OutputPath, SourcePath};
use crate::collect::Sources;
use crate::plan::{Output, Phase, Plan};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

/// What a build did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Paths rendered.
    pub rendered: BTreeSet<OutputPath>,
    /// Paths written, since their bytes were new.
    pub written: BTreeSet<OutputPath>,
    /// Paths removed.
    pub removed: BTreeSet<OutputPath>,
    /// Originals that were decoded, since a rendition of theirs wasn't in the cache.
    pub decoded: BTreeSet<SourcePath>,
    /// How many outputs there are in all.
    pub outputs: usize,
}

/// An output that was made now.
struct Fresh<'a> {
    output: &'a Output,
    made: &'a Made,
    is_written: bool,
}

/// What there is to publish.
pub struct Issue<'a> {
    /// All outputs.
    pub plan: &'a Plan,
    /// Which of them stand and which were stale.
    pub comparison: &'a Comparison<'a>,
    /// What every stale output was rendered to.
    pub made: &'a BTreeMap<OutputPath, Made>,
    /// Where some of that lies.
    pub cache: &'a Cache,
    /// Where files lie that are carried over.
    pub sources: &'a Sources,
    /// Whether the list of what is there may tell old digests of its files until the next build.
    pub in_haste: bool,
}

/// Puts the rendered outputs in their places and removes what is planned no longer. Returns what the ledger is to learn of it.
pub fn publish(folder: &Path, issue: &Issue<'_>, ledger: &Ledger, claim: &Claim) -> io::Result<(News, Report)> {
    let plan = issue.plan;
    let is_listed = issue.in_haste && issue.comparison.is_of_same_paths();
    let fresh = fresh(folder, issue, ledger);
    let removed: BTreeSet<OutputPath> =
        claim.own.keys().filter(|path| !plan.outputs.contains_key(*path)).cloned().collect();
    let written: Vec<&Fresh<'_>> = fresh.iter().filter(|fresh| fresh.is_written).collect();
    if !written.is_empty() || !removed.is_empty() {
        if !is_listed {
            let all: BTreeSet<&OutputPath> = plan.outputs.keys().chain(claim.own.keys()).collect();
            manifest::write(folder, all.into_iter().map(|path| (path, None)))?;
        }
        put(folder, &written, issue)?;
        remove(folder, &removed)?;
    }
    let news = news(folder, issue, &fresh, ledger)?;
    if !is_listed {
        let bytes = |path| Some(news.entries.get(path).or_else(|| ledger.outputs.get(path))?.bytes);
        manifest::write(folder, plan.outputs.keys().map(|path| (path, bytes(path))))?;
    }
    disk::remove_staging(folder)?;
    let report = Report {
        rendered: fresh.iter().map(|fresh| fresh.output.path.clone()).collect(),
        written: written.iter().map(|fresh| fresh.output.path.clone()).collect(),
        removed,
        decoded: BTreeSet::new(),
        outputs: plan.outputs.len(),
    };
    Ok((news, report))
}

/// Equal bytes are not written again: their file and its time stand.
fn fresh<'a>(folder: &Path, issue: &Issue<'a>, ledger: &Ledger) -> Vec<Fresh<'a>> {
    let look = |output: &&'a Output| {
        let made = issue.made.get(&output.path)?;
        let file = folder.join(output.path.as_str());
        let is_there = disk::stat(&file).is_some_and(|(size, modified)| {
            let known = ledger.outputs.get(&output.path);
            let is_untouched = known.is_some_and(|entry| (entry.size, entry.modified) == (size, modified));
            match known {
                Some(entry) if is_untouched => entry.bytes == made.digest,
                _ => size == made.size && disk::digest(&file).is_ok_and(|old| old == made.digest),
            }
        });
        Some(Fresh { output, made, is_written: !is_there })
    };
    issue.comparison.stale.par_iter().filter_map(look).collect()
}

/// Assets, then pages, then what leads to pages: each phase is whole before the next begins.
fn put(folder: &Path, written: &[&Fresh<'_>], issue: &Issue<'_>) -> io::Result<()> {
    let staging = folder.join(disk::STAGING);
    disk::make_folder(&staging)?;
    for phase in [Phase::Asset, Phase::Page, Phase::Index] {
        written.par_iter().filter(|fresh| fresh.output.phase == phase).try_for_each(|fresh| {
            let file = folder.join(fresh.output.path.as_str());
            disk::place_with(&staging, &file, |into| fresh.made.write(issue.sources, issue.cache, into))
        })?;
    }
    Ok(())
}

/// What leads to pages, then pages, then what pages name: at no moment does one name what is gone.
fn remove(folder: &Path, removed: &BTreeSet<OutputPath>) -> io::Result<()> {
    let rank = |path: &&OutputPath| {
        let name = path.as_str();
        let leads =
            name == "robots.txt" || name.ends_with("/feed.xml") || (name.starts_with("sitemap") && !name.contains('/'));
        if leads {
            0
        } else if name.ends_with(".html") {
            1
        } else {
            2
        }
    };
    let mut ordered: Vec<&OutputPath> = removed.iter().collect();
    ordered.sort_by_key(rank);
    ordered.into_iter().try_for_each(|path| disk::remove(folder, &folder.join(path.as_str())))
}

fn news(folder: &Path, issue: &Issue<'_>, fresh: &[Fresh<'_>], ledger: &Ledger) -> io::Result<News> {
    let Issue { plan, comparison, .. } = issue;
    let build = ledger.builds + u64::from(!fresh.is_empty());
    let retimed = comparison.retimed.iter().filter_map(|(path, modified)| {
        Some((path.clone(), Entry { modified: *modified, ..ledger.outputs.get(path)?.clone() }))
    });
    let mut entries: BTreeMap<OutputPath, Entry> = retimed.collect();
    for Fresh { output, made, .. } in fresh {
        let file = folder.join(output.path.as_str());
        let (size, modified) =
            disk::stat(&file).ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, output.path.to_string()))?;
        let entry = Entry {
            recipe: output.recipe(),
            parts: output.parts.clone(),
            bundle: output.bundle,
            bytes: made.digest,
            sha256: made.sha256,
            size,
            modified,
            build,
            reasons: ledger.reasons(output, &plan.bundles),
        };
        entries.insert(output.path.clone(), entry);
    }
    let gone = if comparison.is_of_same_paths() {
        BTreeSet::new()
    } else {
        ledger.outputs.keys().filter(|path| !plan.outputs.contains_key(*path)).cloned().collect()
    };
    Ok(News { build, entries, gone, bundles: plan.bundles.clone() })
}
