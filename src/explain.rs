//! Why an output was or wasn't rebuilt, and from what: the plan against the ledger, without building.

use crate::base::{Diagnostic, OutputPath, SourcePath};
use crate::plan::Part;
use crate::write::{Ledger, Memory, Reason};
use crate::{Options, collect, content, model, plan, program, write};

/// What can be said of an output.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Which.
    pub path: OutputPath,
    /// Whether the site has it. If not, it is still there and will be removed.
    pub is_planned: bool,
    /// Why the next build would make it; empty if it stands.
    pub stale: Vec<Reason>,
    /// The build that made it last, and why it did.
    pub last: Option<(u64, Vec<Reason>)>,
    /// How many builds there have been.
    pub builds: u64,
    /// The files in which a person would look first.
    pub sources: Vec<SourcePath>,
    /// Everything it is made of.
    pub parts: Vec<Part>,
}

/// Explains an output; nothing if it is neither planned nor there.
pub fn explain(
    options: &Options,
    memory: &Memory,
    ledger: &Ledger,
    path: &OutputPath,
) -> (Option<Explanation>, Vec<Diagnostic>) {
    let (sources, mut diagnostics) = collect::collect(&options.root, &memory.stats, options.rehash);
    let (contents, _, found) = content::parse(&sources, &memory.parsed);
    diagnostics.extend(found);
    let (site, found) = model::link(contents, options.today, options.base_url.as_deref());
    diagnostics.extend(found);
    let Some(site) = site.filter(|_| !diagnostics.iter().any(Diagnostic::is_error)) else { return (None, diagnostics) };
    let (plan, found) = plan::plan(&site, program());
    diagnostics.extend(found);
    let entry = ledger.outputs.get(path);
    let last = entry.map(|entry| (entry.build, entry.reasons.clone()));
    let Some(output) = plan.outputs.get(path) else {
        let gone = entry.map(|_| Explanation {
            path: path.clone(),
            is_planned: false,
            stale: Vec::new(),
            last,
            builds: ledger.builds,
            sources: Vec::new(),
            parts: Vec::new(),
        });
        return (gone, diagnostics);
    };
    let is_stale = write::compare(&plan, ledger, &options.output, None).stale.iter().any(|stale| stale.path == *path);
    let shared = output.bundle.and_then(|bundle| plan.bundles.get(&bundle)).into_iter().flatten();
    let explanation = Explanation {
        path: path.clone(),
        is_planned: true,
        stale: if is_stale { ledger.reasons(output, &plan.bundles) } else { Vec::new() },
        last,
        builds: ledger.builds,
        sources: output.sources.clone(),
        parts: output.parts.iter().chain(shared).cloned().collect(),
    };
    (Some(explanation), diagnostics)
}
