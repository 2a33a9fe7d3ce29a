//! Tests of the Markdown path, through its one door.

mod faults;
mod html;
mod outline;
mod properties;
mod typography;

use super::{Body, Fill, LinkTarget, Options, Outline, fill, parse};
use crate::base::{Diagnostic, SourcePath};
use std::convert::Infallible;

/// What became of a text.
struct Read {
    text: String,
    outline: Outline,
    html: String,
    faults: Vec<Diagnostic>,
}

impl Read {
    /// The codes of the faults, each with the words that it points at.
    fn complaints(&self) -> Vec<String> {
        self.faults.iter().map(|fault| format!("{} `{}`", fault.code, self.at(fault))).collect()
    }

    fn at(&self, fault: &Diagnostic) -> &str {
        self.text.get(fault.span.start as usize..fault.span.end as usize).unwrap()
    }
}

/// Reads a text that may have faults.
fn read_with(text: &str, options: &Options) -> Read {
    let (outline, body, faults) = parse(&SourcePath::new("index.en.md"), text, 0, options);
    Read { text: text.to_owned(), html: show(&outline, &body), outline, faults }
}

fn read(text: &str) -> Read {
    read_with(text, &Options::default())
}

/// Reads a text that must not have faults.
fn good(text: &str) -> Read {
    let read = read(text);
    assert_eq!(read.complaints(), Vec::<String>::new());
    read
}

fn show(outline: &Outline, body: &Body) -> String {
    let mut html = String::new();
    let Ok(()) = fill(&body.parts, &mut html, &mut Marks(outline));
    html
}

/// Fills each hole with a mark that says what belongs there.
struct Marks<'a>(&'a Outline);

impl Fill for Marks<'_> {
    type Error = Infallible;

    fn link(&mut self, index: usize, out: &mut String) -> Result<(), Infallible> {
        let target = match &self.0.links[index].target {
            LinkTarget::Item { item, fragment } => {
                format!("{item}{}", fragment.as_ref().map_or(String::new(), |id| format!("#{id}")))
            }
            LinkTarget::Section { kind, .. } => kind.to_string(),
            LinkTarget::Heading(id) => format!("#{id}"),
            LinkTarget::External(address) => address.clone(),
        };
        out.push_str(&format!("<a {target}>"));
        Ok(())
    }

    fn picture(&mut self, index: usize, out: &mut String) -> Result<(), Infallible> {
        out.push_str(&format!("<picture {}>", self.0.pictures[index].media));
        Ok(())
    }

    fn heading(&mut self, _: usize, _: &mut String) -> Result<(), Infallible> {
        Ok(())
    }

    fn block(&mut self, index: usize, inner: String, out: &mut String) -> Result<(), Infallible> {
        let block = format!("{:?}", self.0.blocks[index]);
        let name = block.split(' ').next().unwrap_or_default().to_lowercase();
        out.push_str(&format!("<{name}>{inner}</{name}>\n"));
        Ok(())
    }
}
