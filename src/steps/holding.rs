//! Holding back what is at fault, so that the rest can be built (`--keep-going`). Whatever stage finds a fault, what is to blame for
//! it is left out from the linking on, and everything is planned again; what can't do without it is at fault then, and so on. What
//! is left out only grows, so this ends.

use crate::base::{Diagnostic, SourcePath};
use crate::content::held::{Held, Unit};
use crate::{Options, Outcome};

/// What was left out of a build.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldBack {
    /// An item (`stories/anna`), an asset (`media/lake`), or a file that belongs to neither.
    pub name: String,
    /// The file of it that is at fault.
    pub path: SourcePath,
    /// The code of the fault, the first of several.
    pub code: &'static str,
}

/// What is held back so far, and why.
#[derive(Debug, Default)]
pub(crate) struct Holding {
    held: Held,
    why: Vec<Diagnostic>,
}

impl Holding {
    /// What is held back.
    pub(crate) fn held(&self) -> &Held {
        &self.held
    }

    /// Holds back what is to blame for these faults; says whether that is more than before.
    pub(crate) fn take(&mut self, options: &Options, found: &[Diagnostic]) -> bool {
        let mut why: Vec<Diagnostic> = blamed(options, &self.held, found).cloned().collect();
        // Of several faults of one thing the first by its place is told, whichever was found first.
        why.sort();
        self.held.extend(why.iter().flat_map(Unit::at_fault));
        let is_more = !why.is_empty();
        self.why.append(&mut why);
        is_more
    }

    /// The outcome of the last round, with the faults of what it was built without: all by place, each once, with whose they are.
    /// Where it was stopped all the same, nothing was left out.
    pub(crate) fn told(self, options: &Options, outcome: Outcome) -> Outcome {
        let is_stopped = stopping(options, &self.held, &outcome.diagnostics).next().is_some();
        let held_back = if is_stopped { Vec::new() } else { self.list() };
        let mut diagnostics: Vec<Diagnostic> = outcome.diagnostics.into_iter().chain(self.why).collect();
        for fault in &mut diagnostics {
            fault.owner = outcome.owners.of_file(&fault.span.path).map(str::to_owned);
        }
        diagnostics.sort();
        diagnostics.dedup();
        Outcome { diagnostics, held_back, ..outcome }
    }

    fn list(&self) -> Vec<HeldBack> {
        let of = |unit: &Unit| {
            let mut places = self.why.iter().filter_map(|fault| Some((unit.file_at_fault(fault)?, fault.code)));
            let (path, code) = places.next()?;
            Some(HeldBack { name: unit.to_string(), path, code })
        };
        self.held.iter().filter_map(of).collect()
    }
}

/// The faults that stop a build without what is held back.
pub(super) fn stopping<'a>(
    options: &'a Options,
    held: &'a Held,
    found: &'a [Diagnostic],
) -> impl Iterator<Item = &'a Diagnostic> {
    found.iter().filter(|fault| fault.stops(options.strict) && !held.covers(fault))
}

/// Those of them for which something is to blame that isn't held back yet, and may be.
pub(super) fn blamed<'a>(
    options: &'a Options,
    held: &'a Held,
    found: &'a [Diagnostic],
) -> impl Iterator<Item = &'a Diagnostic> {
    stopping(options, held, found).filter(|fault| options.keep_going && !held.lacks(fault).is_empty())
}
