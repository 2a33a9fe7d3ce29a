//! What would be wrong if some files said something else: asked before they are written.

use super::Days;
use crate::base::{Diagnostic, SourcePath};
use crate::write::Memory;
use crate::{Options, collect};
use std::collections::{BTreeMap, BTreeSet};

/// The errors that these files would bring, and that aren't there without them.
pub fn errors_of(options: &Options, memory: &Memory, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Vec<Diagnostic> {
    let (sources, faults) = collect::collect(&options.root, &memory.stats, false);
    let now = Days::of(options, memory, &sources, faults.clone()).on(options.today);
    let then = Days::of(options, memory, &sources.with(laid), faults).on(options.today);
    // Where a fault stands may have moved.
    let mark = |fault: &Diagnostic| (fault.code, fault.span.path.clone(), fault.message.en.clone());
    let known: BTreeSet<_> = now.errors().map(mark).collect();
    then.errors().filter(|fault| !known.contains(&mark(fault))).cloned().collect()
}
