//! What was written from which recipe.

use crate::base::{Digest, OutputPath, Sha256};
use crate::plan::{Output, Part, What};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// All outputs of the last build that went through.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// How many builds wrote into it.
    pub builds: u64,
    /// By path.
    pub outputs: BTreeMap<OutputPath, Entry>,
    /// Sets of parts that many recipes share, by digest.
    pub bundles: BTreeMap<Digest, Vec<Part>>,
}

/// An output as it was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The digest of its recipe.
    pub recipe: Digest,
    /// What the recipe was made of.
    pub parts: Vec<Part>,
    /// The rest of what it was made of.
    pub bundle: Option<Digest>,
    /// The digest of its bytes.
    pub bytes: Digest,
    /// What people check copies of it by, if it is an asset's.
    pub sha256: Option<Sha256>,
    /// Its size in bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970, as the file system says.
    pub modified: i128,
    /// The build that rendered it last.
    pub build: u64,
    /// Why it did.
    pub reasons: Vec<Reason>,
}

/// Why an output was rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It wasn't there before.
    New,
    /// Its file had been changed or removed by somebody else.
    Touched,
    /// A part of its recipe changed.
    Changed(What, String),
}

/// What a ledger is to learn of a build.
#[derive(Debug)]
pub struct News {
    pub(super) build: u64,
    pub(super) entries: BTreeMap<OutputPath, Entry>,
    pub(super) gone: BTreeSet<OutputPath>,
    pub(super) bundles: BTreeMap<Digest, Vec<Part>>,
}

impl Ledger {
    /// Learns what a build did. What wasn't made stays as it is known.
    pub fn learn(&mut self, news: News) {
        self.builds = news.build;
        self.outputs.retain(|path, _| !news.gone.contains(path));
        self.outputs.extend(news.entries);
        self.bundles = news.bundles;
    }

    /// In what an output's recipe differs from the one it was last made by.
    pub fn reasons(&self, output: &Output, bundles: &BTreeMap<Digest, Vec<Part>>) -> Vec<Reason> {
        let Some(entry) = self.outputs.get(&output.path) else { return vec![Reason::New] };
        if entry.recipe == output.recipe() {
            return vec![Reason::Touched];
        }
        let all = |parts: &'_ [Part], bundle: Option<&Vec<Part>>| -> BTreeMap<(What, String), Digest> {
            let parts = parts.iter().chain(bundle.into_iter().flatten());
            parts.map(|part| ((part.what, part.name.clone()), part.digest)).collect()
        };
        let then = all(&entry.parts, entry.bundle.and_then(|bundle| self.bundles.get(&bundle)));
        let now = all(&output.parts, output.bundle.and_then(|bundle| bundles.get(&bundle)));
        let changed = now.iter().filter(|(key, digest)| then.get(*key) != Some(*digest)).map(|(key, _)| key);
        let gone = then.keys().filter(|key| !now.contains_key(*key));
        changed.chain(gone).map(|(what, name)| Reason::Changed(*what, name.clone())).collect()
    }
}
