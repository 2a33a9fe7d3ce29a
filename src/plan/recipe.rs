//! Recipes: everything an output may show, as one value with one digest.
//!
//! If the digest is that of the last run, the output stands. Nothing is asked of what changed; two values are compared.

use super::feeds::Feed;
use super::page::PageMake;
use super::search::Segment;
use super::sitemaps::{Sitemap, SitemapIndex};
use super::toolbox::Checked;
use super::toolbox::PackageMake;
use super::toolbox::catalog::Catalog;
use crate::base::{Digest, OutputPath, SourcePath};
use crate::film::Blank;
use crate::picture::{Header, Metadata, Spec};
use crate::template::Filling;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// When an output is put in its place: what pages name comes before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Stylesheets, scripts, pictures, downloads.
    Asset,
    /// Pages.
    Page,
    /// What leads to pages: sitemaps, feeds.
    Index,
}

/// What a part of a recipe is, for `moveto explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// A text or a picture as it was written.
    Source,
    /// What a template gets.
    View,
    /// A template or component.
    Template,
    /// A message of the interface.
    Message,
    /// Files of the output of which it tells, or which it holds.
    File,
    /// Something of `site.yaml`, `theme.yaml` or the theme's assets.
    Configuration,
    /// moveto itself.
    Program,
}

/// A part of a recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What it is.
    pub what: What,
    /// Its name.
    pub name: String,
    /// Its digest.
    pub digest: Digest,
}

impl Part {
    /// The digest of a set of parts: of what each is and is called too, since a thing under another name is another thing.
    pub fn digest_of(parts: &[Part]) -> Digest {
        Digest::of_value(parts)
    }

    /// A part of that name.
    pub fn new(what: What, name: impl Into<String>, digest: Digest) -> Self {
        Self { what, name: name.into(), digest }
    }
}

/// How an output is made.
#[derive(Debug)]
pub enum Make {
    /// A page of a template.
    Page(Box<PageMake>),
    /// An Atom feed.
    Feed(Feed),
    /// The catalogue of what partners get.
    Catalog(Arc<Catalog>),
    /// A sitemap.
    Sitemap(Sitemap),
    /// The list of sitemaps.
    SitemapIndex(SitemapIndex),
    /// Text as it stands.
    Text(String),
    /// The list by which the toolbox checks copies.
    Checksums(Vec<Checked>),
    /// The same for scripts, of these files and their names.
    Sums(Vec<(String, OutputPath)>),
    /// Bytes as they stand.
    Bytes(Vec<u8>),
    /// A file of the site, byte for byte but for what is blanked.
    Copy(SourcePath, Vec<Blank>),
    /// An SVG, cleaned, with what is written into it.
    CleanSvg(SourcePath, Arc<Metadata>),
    /// The words of a shard of a search index.
    SearchWords(Arc<Segment>, usize),
    /// A chunk of the pages that a search index leads to.
    SearchPages(Arc<Segment>, usize),
    /// A logo in so many pixels across, as PNG, with what is written into the file.
    LogoPng(SourcePath, u32, Arc<Metadata>),
    /// A logo on a page of its size, as PDF, with what is written into the file.
    LogoPdf(SourcePath, Arc<Metadata>),
    /// A template, filled.
    Filled(Box<Filled>),
    /// A package of other outputs.
    Package(Box<PackageMake>),
    /// A rendition of a picture.
    Rendition(Rendition),
}

/// How a template is filled.
#[derive(Debug)]
pub struct Filled {
    /// The template.
    pub template: SourcePath,
    /// The fonts that set its words.
    pub fonts: Arc<[SourcePath]>,
    /// Words and colours for its holes.
    pub filling: Arc<Filling>,
    /// Drawings for its holes, by the name of the hole.
    pub drawings: Arc<BTreeMap<String, SourcePath>>,
    /// What is made of it then.
    pub form: FilledForm,
    /// What is written into the file.
    pub metadata: Arc<Metadata>,
}

/// What is made of a template that was filled.
#[derive(Clone, Copy, Debug, Serialize)]
pub enum FilledForm {
    /// An SVG of shapes.
    Drawing,
    /// A PNG, so many pixels across.
    Pixels(u32),
    /// A PDF of its size.
    Page,
}

/// How a rendition is made.
#[derive(Debug)]
pub struct Rendition {
    /// The original.
    pub source: SourcePath,
    /// Its size and encoding.
    pub spec: Spec,
    /// The digest of all on which its pixels depend: the original, the spec, what decodes and encodes. The key in the cache.
    pub pixels: Digest,
    /// What the original says of itself.
    pub header: Header,
    /// What is written into the file beside the pixels.
    pub metadata: Arc<Metadata>,
}

/// An output: where, when and how.
#[derive(Debug)]
pub struct Output {
    /// Where it goes.
    pub path: OutputPath,
    /// When it is put there.
    pub phase: Phase,
    /// How it is made.
    pub make: Make,
    /// What it is made of.
    pub parts: Vec<Part>,
    /// The digest of a set of parts shared with other outputs (see [`super::Plan::bundles`]).
    pub bundle: Option<Digest>,
    /// The files in which a person would look first.
    pub sources: Vec<SourcePath>,
    /// The id of the asset that it is a form of: people keep such files, and may ask later whether they still may.
    pub asset: Option<String>,
    /// The outputs whose size and SHA-256 digest it tells. They are made before it, and their recipes are part of its own.
    pub tells: Vec<OutputPath>,
}

impl Output {
    /// An output that shares nothing with others and tells of none.
    pub fn new(path: OutputPath, phase: Phase, make: Make, parts: Vec<Part>, sources: Vec<SourcePath>) -> Self {
        Self { path, phase, make, parts, bundle: None, sources, asset: None, tells: Vec::new() }
    }

    /// A text that is ready, with what it is called in its recipe.
    pub fn text(path: OutputPath, phase: Phase, name: &str, text: String, source: SourcePath) -> Self {
        let parts = vec![Part::new(What::View, name, Digest::of(text.as_bytes()))];
        Self::new(path, phase, Make::Text(text), parts, vec![source])
    }

    /// Whether people keep it and may check their copies.
    pub fn is_handed_out(&self) -> bool {
        self.asset.is_some() || matches!(self.make, Make::Package(_))
    }

    /// Takes the digest of a part that it has.
    pub(super) fn renew(&mut self, part: &Part) {
        let is_it = |known: &&mut Part| known.what == part.what && known.name == part.name;
        self.parts.iter_mut().filter(is_it).for_each(|known| known.digest = part.digest);
    }

    /// Whether visitors only meet it when they search.
    pub fn is_of_search(&self) -> bool {
        match &self.make {
            Make::SearchWords(..) | Make::SearchPages(..) => true,
            Make::Page(page) => page.page.kind == "search",
            _ => false,
        }
    }

    /// The digest of the whole recipe.
    pub fn recipe(&self) -> Digest {
        Digest::of_value(&(&self.parts, &self.bundle))
    }
}
