//! Making renditions: from the cache, or from their originals within a budget of memory.

use super::permits::{Permit, Permits};
use super::{Products, Workshop};
use crate::base::{Diagnostic, Digest, OutputPath, SourcePath};
use crate::picture::{Fault, Spec, memory_needed};
use crate::plan::{Make, Output, Rendition};
use crate::render;
use crate::write::Made;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

type Wanted<'a> = (&'a Output, &'a Rendition);
type One = (OutputPath, Made);

/// The renditions of one original that aren't in the cache.
struct Job<'a> {
    source: &'a SourcePath,
    wanted: Vec<Wanted<'a>>,
}

impl Job<'_> {
    /// All that is to be encoded.
    fn pixels(&self) -> u64 {
        self.specs().iter().map(|spec| u64::from(spec.width) * u64::from(spec.height)).sum()
    }

    fn specs(&self) -> Vec<Spec> {
        self.wanted.iter().map(|(_, rendition)| rendition.spec).collect()
    }

    /// Bytes of memory that it takes: to decode, scale and encode, to hold the file, and about as much again for what comes
    /// of it.
    fn memory(&self, shop: &Workshop<'_>) -> u64 {
        self.wanted.first().map_or(0, |(_, rendition)| memory_needed(&rendition.header, &self.specs()))
            + 2 * shop.sources.get(self.source).map_or(0, |source| source.size)
    }
}

/// Makes these outputs, all of them renditions. What is made goes to the cache at once, so that a build that is stopped
/// loses nothing, and none of it stays in memory.
pub(super) fn renditions(shop: &Workshop<'_>, outputs: &[&Output]) -> io::Result<Products> {
    let wanted = outputs.iter().filter_map(|output| match &output.make {
        Make::Rendition(rendition) => Some((*output, rendition)),
        _ => None,
    });
    let looked: Vec<(Wanted<'_>, Option<One>)> = wanted
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|wanted| (wanted, shop.cache.get(&wanted.1.pixels).and_then(|pixels| finish(wanted, &pixels).ok())))
        .collect();
    let mut products = Products::default();
    let mut jobs: BTreeMap<&SourcePath, Vec<Wanted<'_>>> = BTreeMap::new();
    for (wanted, known) in looked {
        match known {
            Some((path, made)) => drop(products.made.insert(path, made)),
            None => jobs.entry(&wanted.1.source).or_default().push(wanted),
        }
    }
    let mut jobs: Vec<Job<'_>> = jobs.into_iter().map(|(source, wanted)| Job { source, wanted }).collect();
    // The dearest first: what is left over at the end is short then, and no core waits long for another.
    jobs.sort_by_key(|job| Reverse(job.pixels()));
    for (job, result) in jobs.iter().zip(run(shop, &jobs)) {
        products.decoded.insert(job.source.clone());
        match result? {
            Ok(renditions) => products.made.extend(renditions),
            Err(fault) => products.diagnostics.push(*fault),
        }
    }
    Ok(products)
}

type Done = io::Result<Result<Vec<One>, Box<Diagnostic>>>;

/// Runs all jobs, as many at a time as there are cores and as the budget allows.
///
/// The jobs run on threads of their own, since they wait for memory; only what a job does itself, and what waits for
/// nothing, runs in the pool. Whoever takes a job takes its memory before the next one is given out, so a large picture
/// isn't passed over for ever by small ones.
fn run(shop: &Workshop<'_>, jobs: &[Job<'_>]) -> Vec<Done> {
    let permits = Permits::new(shop.memory);
    let queue = Mutex::new(jobs.iter().enumerate());
    let done = AtomicUsize::new(0);
    let next = || -> Option<(usize, &Job<'_>, Permit<'_>)> {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, job) = queue.next()?;
        Some((at, job, permits.take(job.memory(shop))))
    };
    let work = || {
        let mut results = Vec::new();
        while let Some((at, job, permit)) = next() {
            results.push((at, of_source(shop, job)));
            drop(permit);
            shop.progress.pictures(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
        }
        results
    };
    let workers = rayon::current_num_threads().min(jobs.len());
    let mut results: Vec<(usize, Done)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let stopped = |_| io::Error::other("a thread that made pictures stopped");
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| vec![(0, Err(stopped(panic)))]))
            .collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The renditions of one original, decoded once.
fn of_source(shop: &Workshop<'_>, job: &Job<'_>) -> Done {
    let fresh = match render::renditions(shop.sources, job.source, &job.specs()) {
        Ok(fresh) => fresh,
        Err(fault) => return Ok(Err(fault)),
    };
    let mut made = Vec::with_capacity(fresh.len());
    for (wanted, pixels) in job.wanted.iter().zip(fresh) {
        shop.cache.put(&wanted.1.pixels, &pixels)?;
        match finish(*wanted, &pixels) {
            Ok(one) => made.push(one),
            Err(fault) => return Ok(Err(Box::new(fault.diagnostic(job.source)))),
        }
    }
    Ok(Ok(made))
}

fn finish((output, rendition): Wanted<'_>, pixels: &[u8]) -> Result<One, Fault> {
    let format = rendition.spec.encoding.format();
    let made = Made::cached(rendition.pixels, pixels, format, &rendition.metadata)?;
    Ok((output.path.clone(), made))
}

/// What the cache must keep for these outputs.
pub(super) fn in_use<'a>(outputs: impl Iterator<Item = &'a Output>) -> impl Iterator<Item = Digest> {
    outputs.filter_map(|output| match &output.make {
        Make::Rendition(rendition) => Some(rendition.pixels),
        _ => None,
    })
}
