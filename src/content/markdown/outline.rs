//! What a text says of itself.

use crate::base::{Digest, ItemRef, Kind};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Everything of a text that other stages must know; small, and remembered between builds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// Every link, in the order of the text, those of blocks included.
    pub links: Vec<LinkUse>,
    /// Every picture, in the order of the text, those of blocks included.
    pub pictures: Vec<PictureUse>,
    /// Every film of the library, in the order of the text.
    pub films: Vec<FilmUse>,
    /// Every block; an outer one stands before those inside it.
    pub blocks: Vec<Block>,
    /// Every heading, in the order of the text.
    pub headings: Vec<Heading>,
    /// How many words a reader reads, code blocks not counted.
    pub words: u32,
}

impl Outline {
    /// The digest of all that others may see of the text: not where anything stands in it, and its length in steps.
    pub fn digest(&self) -> Digest {
        let links: Vec<_> = self.links.iter().map(|link| (&link.target, &link.title)).collect();
        let pictures: Vec<_> = self.pictures.iter().map(|picture| (&picture.media, &picture.alt)).collect();
        let films: Vec<_> = self.films.iter().map(|film| &film.media).collect();
        Digest::of_value(&(links, pictures, films, &self.blocks, &self.headings, self.length()))
    }

    /// About how many words a reader reads, in steps of an eighth or less, so that another sentence is seldom another length.
    pub fn length(&self) -> u32 {
        let step = (self.words / 8).checked_next_power_of_two().unwrap_or(1).max(1);
        self.words.div_ceil(step) * step
    }
}

/// One link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LinkUse {
    /// Where it leads.
    pub target: LinkTarget,
    /// The title in quotation marks after the address.
    pub title: Option<String>,
    /// The bytes of the file where its address stands; of the whole link if the address stands elsewhere.
    pub at: Range<u32>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum LinkTarget {
    /// An item, or a heading of it. Nobody has asked yet whether they exist.
    Item {
        /// The item.
        item: ItemRef,
        /// The id of the heading.
        fragment: Option<String>,
    },
    /// The list of a kind.
    Section {
        /// The kind.
        kind: Kind,
        /// What follows `#`.
        fragment: Option<String>,
    },
    /// The heading of this page with that id. Nobody has asked yet whether there is one.
    Heading(String),
    /// Another site, or whatever a faulty link had for an address.
    External(String),
}

/// One picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PictureUse {
    /// The id of the medium. Nobody has asked yet whether it exists.
    pub media: String,
    /// The alternative text for this place; otherwise its card has one.
    pub alt: Option<String>,
    /// The bytes of the file where the id stands; of the whole picture if it stands elsewhere.
    pub at: Range<u32>,
}

/// One film or sound of the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FilmUse {
    /// The id of the medium. Nobody has asked yet whether it exists.
    pub media: String,
    /// The bytes of the file where the id stands.
    pub at: Range<u32>,
}

/// One block (`:::`) with its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// Somebody's words.
    Quote {
        /// Whose.
        by: Option<String>,
    },
    /// A list of facts.
    Facts {
        /// Its heading.
        title: Option<String>,
    },
    /// A picture with a caption.
    Figure {
        /// Which of [`Outline::pictures`].
        picture: usize,
    },
    /// A film or a sound of the library, to be played on the page.
    Film {
        /// Which of [`Outline::films`].
        film: usize,
    },
    /// A film elsewhere, as a link to where it is.
    Video {
        /// Its address, with `https://` or `http://`.
        link: String,
        /// What it is called.
        title: String,
        /// How long it is, as written.
        length: Option<String>,
        /// The still: which of [`Outline::pictures`].
        picture: Option<usize>,
    },
    /// A call to action.
    Cta {
        /// Which of [`Outline::links`].
        link: usize,
        /// The words on the button.
        label: String,
    },
    /// Something to mind, written as a quotation: `> [!NOTE]`.
    Alert {
        /// `note`, `tip`, `important`, `warning` or `caution`.
        kind: Alert,
    },
    /// Columns side by side.
    Columns,
    /// One of them.
    Column,
}

/// How much something is to be minded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// One heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 to 6; the page's title is the only 1.
    pub level: u8,
    /// Its id, unique in the text.
    pub id: String,
    /// Its words without markup.
    pub text: String,
}
