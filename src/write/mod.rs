//! Stage 6: bytes into the output folder, and what is remembered of them.
//!
//! In the order of a visitor's needs: assets, then pages, then what leads to pages, removals last. Each file appears
//! whole, by rename. Before the first change the manifest in the output says all that may be there from now on, so that
//! a build killed at any moment leaves nothing that the next one doesn't know as its own.

mod cache;
mod compare;
mod disk;
mod faults;
mod ledger;
mod made;
mod manifest;
mod packing;
mod publish;
mod sources;
mod state;

pub use cache::Cache;
pub use compare::{Comparison, compare};
pub use ledger::{Entry, Ledger, News, Reason};
pub use made::Made;
pub use manifest::{Claim, MANIFEST, claim};
pub use packing::Store;
pub use publish::{Issue, Report, publish};
pub use sources::put_report;
pub use state::{Memory, Workplace};
