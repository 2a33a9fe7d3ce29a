//! What was parsed before, by the digest of its bytes.

use super::brand::BrandFile;
use super::card::Card;
use super::config::{FactsFile, SiteFile, TagsFile};
use super::copies::Copies;
use super::funding::FundingFile;
use super::kinds::{Front, Item};
use super::licences::LicencesFile;
use super::markdown::Outline;
use super::owners::OwnersFile;
use super::parse::Done;
use super::published::Published;
use super::record::Record;
use super::redirects::RedirectsFile;
use crate::base::Digest;
use crate::document;
use crate::film::{self, vtt::Captions};
use crate::picture::Header;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Parsed {
    Site(Arc<SiteFile>),
    Tags(Arc<TagsFile>),
    Facts(Arc<FactsFile>),
    Funding(Arc<FundingFile>),
    Brand(Arc<BrandFile>),
    Owners(Arc<OwnersFile>),
    Published(Arc<Published>),
    Copies(Arc<Copies>),
    Redirects(Arc<RedirectsFile>),
    Item(Item),
    Text(Text),
    Record(Arc<Record>),
    Licences(Arc<LicencesFile>),
    Card(Card),
    Header(Header),
    Film(film::Header),
    Captions(Captions),
    Document(document::Header),
}

/// What a text file says: its keys, and of its Markdown what other stages must know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// Nothing if it has faults.
    pub front: Option<Front>,
    /// Links, pictures, blocks and headings.
    pub outline: Outline,
    /// Where the Markdown begins, in bytes.
    pub body_start: usize,
    /// The digest of the Markdown alone.
    pub body_digest: Digest,
    /// The digest of all that other files may see of it: its keys, and its outline.
    pub face: Digest,
}

impl Parsed {
    pub(super) fn site(self: &Arc<Self>) -> Option<Arc<SiteFile>> {
        if let Self::Site(site) = &**self { Some(site.clone()) } else { None }
    }

    pub(super) fn tags(self: &Arc<Self>) -> Option<Arc<TagsFile>> {
        if let Self::Tags(tags) = &**self { Some(tags.clone()) } else { None }
    }

    pub(super) fn published(self: &Arc<Self>) -> Option<Arc<Published>> {
        if let Self::Published(published) = &**self { Some(published.clone()) } else { None }
    }

    pub(super) fn copies(self: &Arc<Self>) -> Option<Arc<Copies>> {
        if let Self::Copies(copies) = &**self { Some(copies.clone()) } else { None }
    }

    pub(super) fn redirects(self: &Arc<Self>) -> Option<Arc<RedirectsFile>> {
        if let Self::Redirects(redirects) = &**self { Some(redirects.clone()) } else { None }
    }

    pub(super) fn facts(self: &Arc<Self>) -> Option<Arc<FactsFile>> {
        if let Self::Facts(facts) = &**self { Some(facts.clone()) } else { None }
    }

    pub(super) fn funding(self: &Arc<Self>) -> Option<Arc<FundingFile>> {
        if let Self::Funding(funding) = &**self { Some(funding.clone()) } else { None }
    }

    pub(super) fn brand(self: &Arc<Self>) -> Option<Arc<BrandFile>> {
        if let Self::Brand(brand) = &**self { Some(brand.clone()) } else { None }
    }

    pub(super) fn owners(self: &Arc<Self>) -> Option<Arc<OwnersFile>> {
        if let Self::Owners(owners) = &**self { Some(owners.clone()) } else { None }
    }

    pub(super) fn licences(self: &Arc<Self>) -> Option<Arc<LicencesFile>> {
        if let Self::Licences(licences) = &**self { Some(licences.clone()) } else { None }
    }

    pub(super) fn record(self: &Arc<Self>) -> Option<Arc<Record>> {
        if let Self::Record(record) = &**self { Some(record.clone()) } else { None }
    }
}

/// Parsed files by a key of role, bytes and program. Only files without a fault are in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParseMemory {
    program: Digest,
    entries: Arc<BTreeMap<Digest, Arc<Parsed>>>,
}

impl ParseMemory {
    /// An empty memory of this program; another program's entries are of no use to it.
    pub fn new(program: Digest) -> Self {
        Self { program, entries: Arc::default() }
    }

    /// An empty memory for the run after this one.
    pub(super) fn successor(&self) -> Self {
        Self::new(self.program)
    }

    /// Whether it was kept by the same program.
    pub fn is_of(&self, program: Digest) -> bool {
        self.program == program
    }

    pub(super) fn get(&self, key: &Digest) -> Option<Arc<Parsed>> {
        self.entries.get(key).cloned()
    }

    pub(super) fn remember(&mut self, done: &Done) {
        if let (Some(key), Some(parsed), true) = (done.key, &done.parsed, done.clean) {
            Arc::make_mut(&mut self.entries).insert(key, parsed.clone());
        }
    }
}
