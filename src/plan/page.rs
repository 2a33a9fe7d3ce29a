//! A page: the template's name and everything that it gets.

use super::assets::Assets;
use super::films::FilmPlace;
use super::recipe::{Part, What};
use super::views::{Chrome, PageView, PictureView};
use crate::base::{Digest, Digested, Dir, Lang, SourcePath};
use crate::content::TextFile;
use crate::content::markdown::{Block, Outline};
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a kind of page shows beside what all pages do. Its digest is that of what it serialises to.
pub trait View: Send + Sync + std::fmt::Debug {
    /// The digest of the value.
    fn digest(&self) -> Digest;
    /// The value as a template's context. Fails only where the type refuses to be serialised.
    fn context(&self) -> tera::TeraResult<tera::Context>;
}

impl<T: Serialize + Send + Sync + std::fmt::Debug> View for T {
    fn digest(&self) -> Digest {
        Digest::of_value(self)
    }

    fn context(&self) -> tera::TeraResult<tera::Context> {
        tera::Context::from_serialize(self)
    }
}

/// Everything that a page is rendered from.
#[derive(Debug)]
pub struct PageMake {
    /// Which template.
    pub template: String,
    /// The page's language.
    pub lang: Lang,
    /// Which way it is written.
    pub dir: Dir,
    /// The way to the root.
    pub root: String,
    /// What every page says of itself.
    pub page: PageView,
    /// What its kind shows.
    pub view: Box<dyn View>,
    /// What all pages of the language share.
    pub chrome: Digested<Chrome>,
    /// Where the theme's assets lie.
    pub assets: Arc<Assets>,
    /// The text, if the page has one.
    pub body: Option<BodyMake>,
    /// The pictures and films that it shows, by id.
    pub media: Vec<String>,
}

/// A text and what fills its holes.
#[derive(Clone, Debug)]
pub struct BodyMake {
    /// Which way the text is written.
    pub dir: Dir,
    /// The text.
    pub text: TextFile,
    /// What its links lead to, in their order.
    pub fill: Fill,
}

/// What fills the holes of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fill {
    /// Links in their order.
    pub links: Vec<LinkFill>,
    /// Pictures in their order; nothing for those that aren't there.
    pub pictures: Vec<Option<PictureView>>,
    /// Films in their order; nothing in those that aren't there.
    pub films: Vec<FilmPlace>,
    /// For headings in their order the id that each answers to beside its own, if there is one.
    pub headings: Vec<Option<String>>,
}

/// What a link in a text leads to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum LinkFill {
    /// A page of the site, from its root, with the fragment.
    Inside(String),
    /// A heading of the same page.
    Here(String),
    /// Another site.
    Outside(String),
    /// To what is held back: its words stand alone.
    Nowhere,
}

impl BodyMake {
    /// Whether another picture stands for the one that the text names there.
    pub fn is_substituted(&self, picture: usize) -> bool {
        let shown = self.fill.pictures.get(picture).and_then(Option::as_ref);
        let named = self.text.outline().pictures.get(picture);
        shown.zip(named).is_some_and(|(shown, named)| shown.id != named.media)
    }

    /// The blocks of the text whose words are about a picture or a film that isn't shown.
    pub fn captions_left_out(&self) -> Vec<usize> {
        let blocks = self.text.outline().blocks.iter().enumerate();
        let is_left_out = |block: &Block| match block {
            Block::Figure { picture } => self.is_substituted(*picture),
            Block::Film { film } => self.fill.films.get(*film).is_some_and(|place| place.film.is_none()),
            _ => false,
        };
        blocks.filter(|(_, block)| is_left_out(block)).map(|(index, _)| index).collect()
    }

    /// The file.
    pub fn path(&self) -> &SourcePath {
        &self.text.path
    }

    /// The text as a part of a recipe.
    pub fn part(&self) -> Part {
        Part::new(What::Source, self.path().as_str(), self.digest())
    }

    /// The digest of the text, of how it is read, and of what fills it.
    pub fn digest(&self) -> Digest {
        Digest::join([&self.text.body_digest, &self.text.options.digest(), &Digest::of_value(&self.fill)])
    }
}

/// The names of the components that a text needs.
pub fn components(outline: &Outline) -> BTreeSet<&'static str> {
    let pictures = outline.pictures.iter().map(|_| "block_picture");
    outline.blocks.iter().map(component).chain(pictures).collect()
}

/// The component that draws a block.
pub fn component(block: &Block) -> &'static str {
    match block {
        Block::Quote { .. } => "block_quote",
        Block::Facts { .. } => "block_facts",
        Block::Figure { .. } => "block_figure",
        Block::Film { .. } => "block_film",
        Block::Video { .. } => "block_video",
        Block::Cta { .. } => "block_cta",
        Block::Alert { .. } => "block_alert",
        Block::Columns => "block_columns",
        Block::Column => "block_column",
    }
}
