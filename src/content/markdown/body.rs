//! The HTML of a text with holes, and how they are filled.

use serde::{Deserialize, Serialize};

/// The HTML with holes where something is filled in when a page is rendered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// The pieces in their order.
    pub parts: Vec<Part>,
}

/// A piece of HTML, or a hole. The numbers are indices into the lists of the text's outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// HTML as it is.
    Html(String),
    /// The whole open tag `<a …>` of a link. Its words and `</a>` follow as HTML.
    Link(usize),
    /// A picture.
    Picture(usize),
    /// The beginning of a heading, right after its open tag: what other ids it answers to.
    Heading(usize),
    /// A block around its inner text.
    Block {
        /// Which.
        block: usize,
        /// What is inside.
        children: Vec<Part>,
    },
}

/// What goes into the holes.
pub trait Fill {
    /// What can go wrong.
    type Error;

    /// Writes the open tag of `outline.links[index]`.
    fn link(&mut self, index: usize, out: &mut String) -> Result<(), Self::Error>;

    /// Whether `outline.links[index]` leads nowhere, so that its words stand alone.
    fn leads_nowhere(&self, _index: usize) -> bool {
        false
    }

    /// Writes `outline.pictures[index]`.
    fn picture(&mut self, index: usize, out: &mut String) -> Result<(), Self::Error>;

    /// Writes what comes before the words of `outline.headings[index]`.
    fn heading(&mut self, index: usize, out: &mut String) -> Result<(), Self::Error>;

    /// Writes `outline.blocks[index]` around `inner`, the finished HTML of its inner text.
    fn block(&mut self, index: usize, inner: String, out: &mut String) -> Result<(), Self::Error>;
}

/// Writes `parts` to `out` with every hole filled, and stops at the first error.
pub fn fill<F: Fill>(parts: &[Part], out: &mut String, filler: &mut F) -> Result<(), F::Error> {
    // A link has no other inside it.
    let mut is_bare = false;
    for part in parts {
        match part {
            Part::Html(html) => match html.split_once("</a>").filter(|_| is_bare) {
                Some((words, rest)) => {
                    is_bare = false;
                    out.push_str(words);
                    out.push_str(rest);
                }
                None => out.push_str(html),
            },
            Part::Link(index) if filler.leads_nowhere(*index) => is_bare = true,
            Part::Link(index) => filler.link(*index, out)?,
            Part::Picture(index) => filler.picture(*index, out)?,
            Part::Heading(index) => filler.heading(*index, out)?,
            Part::Block { block, children } => {
                let mut inner = String::new();
                fill(children, &mut inner, filler)?;
                filler.block(*block, inner, out)?;
            }
        }
    }
    Ok(())
}

/// Parts under construction. Neighbouring pieces of HTML become one.
#[derive(Debug, Default)]
pub(super) struct Pieces(Vec<Part>);

impl Pieces {
    pub(super) fn push(&mut self, html: &str) {
        match self.0.last_mut() {
            _ if html.is_empty() => {}
            Some(Part::Html(last)) => last.push_str(html),
            _ => self.0.push(Part::Html(html.to_owned())),
        }
    }

    pub(super) fn hole(&mut self, part: Part) {
        self.0.push(part);
    }

    pub(super) fn append(&mut self, parts: Vec<Part>) {
        for part in parts {
            match part {
                Part::Html(html) => self.push(&html),
                hole => self.hole(hole),
            }
        }
    }

    /// Whether a tag of a block can be written here without a new line before it.
    pub(super) fn at_line_start(&self) -> bool {
        match self.0.last() {
            None | Some(Part::Block { .. }) => true,
            Some(Part::Html(html)) => html.ends_with('\n'),
            Some(Part::Link(_) | Part::Picture(_) | Part::Heading(_)) => false,
        }
    }

    /// Takes `end` away from the end, if it is there.
    pub(super) fn cut(&mut self, end: &str) -> bool {
        let Some(Part::Html(html)) = self.0.last_mut() else { return false };
        let Some(length) = html.strip_suffix(end).map(str::len) else { return false };
        html.truncate(length);
        true
    }

    pub(super) fn finish(self) -> Vec<Part> {
        self.0
    }
}
