//! What [`build`](crate::build) needs between its stages.

use crate::base::{Diagnostic, Digest, OutputPath, SourcePath};
use crate::collect::Sources;
use crate::model::Site;
use crate::picture::Spec;
use crate::plan::{Make, Output, Plan};
use crate::render::{self, Templates};
use crate::write::{Cache, Comparison, Report};
use crate::{Options, Outcome};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io;

/// The faults of a build, gathered over its stages.
pub(crate) struct Faults {
    strict: bool,
    found: Vec<Diagnostic>,
}

impl Faults {
    pub(crate) fn new(strict: bool) -> Self {
        Self { strict, found: Vec::new() }
    }

    pub(crate) fn add(&mut self, found: Vec<Diagnostic>) {
        self.found.extend(found);
    }

    /// Whether the build may not go on to write.
    pub(crate) fn stop(&self) -> bool {
        self.found.iter().any(|fault| self.strict || fault.is_error())
    }

    /// Whether the theme has a fault that would come up on every page.
    fn has_theme_error(&self) -> bool {
        self.found.iter().any(|fault| {
            fault.is_error() && ["template/", "theme/", "message/"].iter().any(|code| fault.code.starts_with(code))
        })
    }

    pub(crate) fn outcome(self) -> Outcome {
        self.with(None, None)
    }

    pub(crate) fn done(self, report: Report, published: String) -> Outcome {
        self.with(Some(report), Some(published))
    }

    fn with(mut self, report: Option<Report>, published: Option<String>) -> Outcome {
        self.found.sort();
        self.found.dedup();
        Outcome { report, published, diagnostics: self.found }
    }
}

/// The output folder as people wrote it: inside the site by its short name.
pub(crate) fn shown(options: &Options) -> String {
    let path = options.output.strip_prefix(&options.root).unwrap_or(&options.output);
    path.to_string_lossy().into_owned()
}

type Made = (BTreeMap<OutputPath, Vec<u8>>, Vec<Diagnostic>);

/// Makes all stale outputs. Renditions come from the cache, or go there as soon as they are made, so that a build that
/// is stopped loses none.
pub(crate) fn make(
    site: &Site,
    sources: &Sources,
    plan: &Plan,
    comparison: &Comparison<'_>,
    cache: &Cache,
    faults: &Faults,
) -> io::Result<Made> {
    let (pictures, others): (Vec<&Output>, Vec<&Output>) =
        comparison.stale.iter().copied().partition(|output| matches!(output.make, Make::Rendition(..)));
    // Templates are read even when no page is stale: a fault in one must not hide until a page needs it.
    let (templates, mut diagnostics) = Templates::new(site, plan);
    let mut made = BTreeMap::new();
    if !faults.has_theme_error() {
        let (done, found) = render::render(site, sources, &templates, &others);
        diagnostics.extend(found);
        made.extend(done);
    }
    // Pictures are dear: with a fault about, nothing would come of them now.
    if diagnostics.is_empty() && !faults.stop() {
        let (done, found) = renditions(sources, &pictures, cache)?;
        diagnostics.extend(found);
        made.extend(done);
    }
    Ok((made, diagnostics))
}

fn renditions(sources: &Sources, outputs: &[&Output], cache: &Cache) -> io::Result<Made> {
    let mut by_source: BTreeMap<&SourcePath, Vec<(&Output, Spec)>> = BTreeMap::new();
    for output in outputs {
        if let Make::Rendition(path, spec) = &output.make {
            by_source.entry(path).or_default().push((output, *spec));
        }
    }
    let done: Vec<_> = by_source.par_iter().map(|(path, wanted)| of_source(sources, path, wanted, cache)).collect();
    let mut made = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for result in done {
        match result? {
            Ok(renditions) => made.extend(renditions),
            Err(fault) => diagnostics.push(*fault),
        }
    }
    Ok((made, diagnostics))
}

type Renditions = Vec<(OutputPath, Vec<u8>)>;

/// The renditions of one original: those not in the cache are made, the original decoded once.
fn of_source(
    sources: &Sources,
    path: &SourcePath,
    wanted: &[(&Output, Spec)],
    cache: &Cache,
) -> io::Result<Result<Renditions, Box<Diagnostic>>> {
    let mut made = Vec::new();
    let mut missing: Vec<(&Output, Digest, Spec)> = Vec::new();
    for (output, spec) in wanted {
        let recipe = output.recipe();
        match cache.get(&recipe) {
            Some(bytes) => made.push((output.path.clone(), bytes)),
            None => missing.push((output, recipe, *spec)),
        }
    }
    if missing.is_empty() {
        return Ok(Ok(made));
    }
    let specs: Vec<Spec> = missing.iter().map(|(_, _, spec)| *spec).collect();
    let fresh = match render::renditions(sources, path, &specs) {
        Ok(fresh) => fresh,
        Err(fault) => return Ok(Err(fault)),
    };
    for ((output, recipe, _), bytes) in missing.into_iter().zip(fresh) {
        cache.put(&recipe, &bytes)?;
        made.push((output.path.clone(), bytes));
    }
    Ok(Ok(made))
}
