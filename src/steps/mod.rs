//! What [`build`](crate::build) needs between its stages.

mod holding;
mod permits;
mod pictures;
mod telling;

pub use holding::HeldBack;
pub(crate) use holding::Holding;

use crate::base::{Diagnostic, Digest, OutputPath, Severity, SourcePath};
use crate::collect::Sources;
use crate::content::held::Held;
use crate::model::Site;
use crate::plan::{Make, Output, Plan};
use crate::render::{self, Rendered, Templates, Tools};
use crate::write::{Cache, Comparison, Made, Store};
use crate::{Goal, Options, Outcome, Progress};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

/// The faults of a build, gathered over its stages.
pub(crate) struct Faults<'a> {
    options: &'a Options,
    goal: Goal,
    held: &'a Held,
    found: Vec<Diagnostic>,
}

impl<'a> Faults<'a> {
    /// None yet, of a build without what is held back.
    pub(crate) fn new(options: &'a Options, goal: Goal, held: &'a Held) -> Self {
        Self { options, goal, held, found: Vec::new() }
    }

    /// Adds some. Notes are for a check: whoever builds wants to get on.
    pub(crate) fn add(&mut self, found: Vec<Diagnostic>) {
        let is_told = |fault: &Diagnostic| self.goal != Goal::Publish || fault.severity != Severity::Note;
        self.found.extend(found.into_iter().filter(is_told));
    }

    /// Whether one stops even a build that isn't strict.
    pub(crate) fn have_error(&self) -> bool {
        self.found.iter().any(|fault| fault.is_error() && !self.held.covers(fault))
    }

    /// Whether the build may not go on to write.
    pub(crate) fn stop(&self) -> bool {
        holding::stopping(self.options, self.held, &self.found).next().is_some()
    }

    /// Those that were found so far.
    pub(crate) fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// Whether the theme has a fault that would come up on every page.
    fn has_theme_error(&self) -> bool {
        self.found.iter().any(|fault| {
            fault.is_error() && ["template/", "theme/", "message/"].iter().any(|code| fault.code.starts_with(code))
        })
    }

    /// What became of a build that wrote nothing. [`Holding::told`] puts its faults in order.
    pub(crate) fn outcome(self) -> Outcome {
        Outcome { diagnostics: self.found, ..Outcome::default() }
    }
}

/// The output folder as people wrote it: inside the site by its short name.
pub(crate) fn shown(options: &Options) -> String {
    let path = options.output.strip_prefix(&options.root).unwrap_or(&options.output);
    path.to_string_lossy().into_owned()
}

/// What outputs are made with.
pub(crate) struct Workshop<'a> {
    pub(crate) site: &'a Site,
    pub(crate) sources: &'a Sources,
    /// The theme's templates, and what is wrong with them.
    pub(crate) templates: &'a Templates,
    pub(crate) template_faults: &'a [Diagnostic],
    pub(crate) cache: &'a Cache,
    /// The output folder, where what stands lies.
    pub(crate) output: &'a Path,
    /// The memory that pictures may take while they are made, in bytes.
    pub(crate) memory: u64,
    /// What it is all for.
    pub(crate) goal: Goal,
    pub(crate) progress: &'a dyn Progress,
}

/// What came of making outputs.
#[derive(Default)]
pub(crate) struct Products {
    pub(crate) made: BTreeMap<OutputPath, Made>,
    pub(crate) decoded: BTreeSet<SourcePath>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Products {
    fn has_fault(&self) -> bool {
        !self.diagnostics.is_empty()
    }

    fn extend(&mut self, mut other: Self) {
        self.made.append(&mut other.made);
        self.decoded.append(&mut other.decoded);
        self.diagnostics.append(&mut other.diagnostics);
    }
}

/// Makes all stale outputs. Renditions come from the cache, or go there. What tells of other files comes after those.
pub(crate) fn make(
    shop: &Workshop<'_>,
    plan: &Plan,
    comparison: &Comparison<'_>,
    faults: &Faults<'_>,
) -> io::Result<Products> {
    let (pictures, others): (Vec<&Output>, Vec<&Output>) =
        comparison.stale.iter().copied().partition(|output| matches!(output.make, Make::Rendition(_)));
    let has_theme_error = faults.has_theme_error();
    let drawn = others
        .into_iter()
        .filter(|output| !has_theme_error || !matches!(output.make, Make::Page(_) | Make::Package(_)));
    let (telling, others): (Vec<&Output>, Vec<&Output>) = drawn.partition(|output| !output.tells.is_empty());
    // Templates are read even when no page is stale: a fault in one must not hide until a page needs it.
    let (templates, mut diagnostics) = (shop.templates, shop.template_faults.to_vec());
    let mut files = telling::standing(plan, comparison);
    let tools = Tools { site: shop.site, sources: shop.sources, templates, files: &files };
    let (done, found) = render::render(tools, &others);
    diagnostics.extend(found);
    let made = keep(plan, store(shop, comparison, &BTreeMap::new()), done)?;
    let mut products = Products { made, diagnostics, ..Products::default() };
    let goes_on = |products: &Products| shop.goal != Goal::Publish || !(faults.stop() || products.has_fault());
    // Pictures are dear: with a fault about, nothing that is published would come of them now.
    if goes_on(&products) {
        products.extend(pictures::renditions(shop, &pictures)?);
    }
    if goes_on(&products) {
        telling::add(&mut files, plan, &products.made);
        telling::make(shop, plan, comparison, files, telling, &mut products)?;
    }
    Ok(products)
}

/// Where the bytes of outputs are.
pub(crate) fn store<'a>(
    shop: &Workshop<'a>,
    comparison: &'a Comparison<'a>,
    made: &'a BTreeMap<OutputPath, Made>,
) -> Store<'a> {
    let Workshop { sources, cache, output, .. } = *shop;
    Store { made, standing: comparison, folder: output, sources, cache }
}

/// What was rendered, as it waits to be put in its place.
fn keep(
    plan: &Plan,
    store: Store<'_>,
    rendered: Vec<(OutputPath, Rendered)>,
) -> io::Result<BTreeMap<OutputPath, Made>> {
    let keep = |(path, rendered): (OutputPath, Rendered)| {
        let is_handed_out = plan.outputs.get(&path).is_some_and(Output::is_handed_out);
        let made = match rendered {
            Rendered::Here(bytes) => Made::here(bytes, is_handed_out),
            Rendered::Carried(carried) => Made::carried(carried),
            Rendered::Package(contents) => store.pack(&contents)?,
        };
        Ok((path, made))
    };
    rendered.into_par_iter().map(keep).collect()
}

/// The keys of what the cache keeps for this plan.
pub(crate) fn cached(plan: &Plan) -> BTreeSet<Digest> {
    pictures::in_use(plan.outputs.values()).collect()
}
