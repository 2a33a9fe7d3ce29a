//! Putting a build in its place.

use super::compare::Comparison;
use super::disk;
use super::ledger::{Entry, Ledger};
use super::manifest::{self, Claim};
use crate::base::{Digest, OutputPath};
use crate::plan::{Phase, Plan};
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
    /// How many outputs there are in all.
    pub outputs: usize,
}

/// An output with its new bytes.
struct Fresh<'a> {
    path: &'a OutputPath,
    phase: Phase,
    bytes: &'a [u8],
    digest: Digest,
    is_written: bool,
}

/// Puts the rendered outputs in their places and removes what is planned no longer. `bytes` has what every stale output
/// of the comparison was rendered to. Returns the ledger of the new state.
pub fn publish(
    folder: &Path,
    plan: &Plan,
    comparison: &Comparison<'_>,
    bytes: &BTreeMap<OutputPath, Vec<u8>>,
    ledger: &Ledger,
    claim: &Claim,
) -> io::Result<(Ledger, Report)> {
    let fresh = fresh(folder, comparison, bytes, ledger);
    let removed: BTreeSet<OutputPath> =
        claim.own.keys().filter(|path| !plan.outputs.contains_key(*path)).cloned().collect();
    let written: Vec<&Fresh<'_>> = fresh.iter().filter(|fresh| fresh.is_written).collect();
    if !written.is_empty() || !removed.is_empty() {
        let all: BTreeSet<&OutputPath> = plan.outputs.keys().chain(claim.own.keys()).collect();
        manifest::write(folder, all.into_iter().map(|path| (path, None)))?;
        put(folder, &written)?;
        remove(folder, &removed)?;
    }
    let next = next_ledger(folder, plan, comparison, &fresh, ledger)?;
    manifest::write(folder, next.outputs.iter().map(|(path, entry)| (path, Some(entry.bytes))))?;
    disk::remove_staging(folder)?;
    let report = Report {
        rendered: fresh.iter().map(|fresh| fresh.path.clone()).collect(),
        written: written.iter().map(|fresh| fresh.path.clone()).collect(),
        removed,
        outputs: plan.outputs.len(),
    };
    Ok((next, report))
}

/// Equal bytes are not written again: their file and its time stand.
fn fresh<'a>(
    folder: &Path,
    comparison: &Comparison<'a>,
    bytes: &'a BTreeMap<OutputPath, Vec<u8>>,
    ledger: &Ledger,
) -> Vec<Fresh<'a>> {
    let look = |output: &&'a crate::plan::Output| {
        let new = bytes.get(&output.path)?;
        let digest = Digest::of(new);
        let file = folder.join(output.path.as_str());
        let is_there = disk::stat(&file).is_some_and(|(size, modified)| {
            let known = ledger.outputs.get(&output.path);
            let is_untouched = known.is_some_and(|entry| (entry.size, entry.modified) == (size, modified));
            match known {
                Some(entry) if is_untouched => entry.bytes == digest,
                _ => size == new.len() as u64 && disk::read(&file).is_ok_and(|old| old == *new),
            }
        });
        Some(Fresh { path: &output.path, phase: output.phase, bytes: new, digest, is_written: !is_there })
    };
    comparison.stale.par_iter().filter_map(look).collect()
}

/// Assets, then pages, then what leads to pages: each phase is whole before the next begins.
fn put(folder: &Path, written: &[&Fresh<'_>]) -> io::Result<()> {
    let staging = folder.join(disk::STAGING);
    disk::make_folder(&staging)?;
    for phase in [Phase::Asset, Phase::Page, Phase::Index] {
        written
            .par_iter()
            .filter(|fresh| fresh.phase == phase)
            .try_for_each(|fresh| disk::place(&staging, &folder.join(fresh.path.as_str()), fresh.bytes))?;
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

fn next_ledger(
    folder: &Path,
    plan: &Plan,
    comparison: &Comparison<'_>,
    fresh: &[Fresh<'_>],
    ledger: &Ledger,
) -> io::Result<Ledger> {
    let build = ledger.builds + u64::from(!fresh.is_empty());
    let mut outputs = comparison.standing.clone();
    for done in fresh {
        let Some(output) = plan.outputs.get(done.path) else { continue };
        let file = folder.join(done.path.as_str());
        let (size, modified) =
            disk::stat(&file).ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, done.path.to_string()))?;
        let entry = Entry {
            recipe: output.recipe(),
            parts: output.parts.clone(),
            bundle: output.bundle,
            bytes: done.digest,
            size,
            modified,
            build,
            reasons: ledger.reasons(output, &plan.bundles),
        };
        outputs.insert(done.path.clone(), entry);
    }
    Ok(Ledger { builds: build, outputs, bundles: plan.bundles.clone() })
}
