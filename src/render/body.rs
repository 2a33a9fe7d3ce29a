//! The HTML of a text, its holes filled: links by address, pictures and blocks by the theme's components.

use super::html::arguments;
use crate::base::{Diagnostic, Dir};
use crate::collect::Sources;
use crate::content::TextFile;
use crate::content::markdown::{self, Block, Body, Outline, escape_href, escape_html};
use crate::plan::{BodyMake, LinkFill, PageMake, component};
use std::sync::Arc;
use tera::{Context, Tera, Value};

/// The HTML of a page's text. `fault` tells what went wrong in a component.
pub fn html(
    tera: &Tera,
    sources: &Sources,
    page: &PageMake,
    make: &BodyMake,
    fault: impl Fn(&tera::Error) -> Box<Diagnostic>,
) -> Result<String, Box<Diagnostic>> {
    let body = parsed(sources, &make.text)?;
    let mut implicits = Context::new();
    implicits.insert("root", &page.root);
    implicits.insert("lang", &page.lang);
    implicits.insert("assets", &*page.assets);
    let (outline, left_out) = (make.text.outline(), make.captions_left_out());
    let mut filler = Filler { tera, make, outline, root: &page.root, implicits, left_out };
    let mut out = String::new();
    markdown::fill(&body.parts, &mut out, &mut filler).map_err(|error| fault(&error))?;
    Ok(out)
}

/// The HTML of a text with its holes: made when it was read, or now if it was remembered.
pub fn parsed(sources: &Sources, text: &TextFile) -> Result<Arc<Body>, Box<Diagnostic>> {
    if let Some(body) = text.body() {
        return Ok(body);
    }
    let source = sources.text(&text.path)?;
    let (_, body, _) = markdown::parse(&text.path, &source, text.body_start, &text.options);
    Ok(body.into())
}

struct Filler<'a> {
    tera: &'a Tera,
    make: &'a BodyMake,
    outline: &'a Outline,
    root: &'a str,
    implicits: Context,
    /// Blocks whose words are about a picture that isn't shown.
    left_out: Vec<usize>,
}

impl Filler<'_> {
    /// Where a link leads, escaped for an attribute.
    fn href(&self, index: usize) -> (String, bool) {
        match self.make.fill.links.get(index) {
            Some(LinkFill::Inside(address)) => (format!("{}{}", self.root, escape_href(address)), false),
            Some(LinkFill::Here(id)) => (format!("#{}", escape_href(id)), false),
            Some(LinkFill::Outside(url)) => (escape_href(url), url.starts_with("http")),
            Some(LinkFill::Nowhere) | None => (self.root.to_owned(), false),
        }
    }

    fn picture(&self, index: usize) -> Value {
        Value::from_serializable(&self.make.fill.pictures.get(index).cloned().flatten())
    }

    fn component(&self, name: &str, context: &Context, inner: Option<&str>, out: &mut String) -> tera::TeraResult<()> {
        let html = self.tera.render_component_with_implicits(name, context, &self.implicits, inner, true)?;
        out.push_str(html.trim());
        Ok(())
    }
}

impl markdown::Fill for Filler<'_> {
    type Error = tera::Error;

    fn link(&mut self, index: usize, out: &mut String) -> tera::TeraResult<()> {
        let (href, is_outside) = self.href(index);
        let title = self.outline.links.get(index).and_then(|link| link.title.as_deref());
        out.push_str(&format!("<a href=\"{href}\""));
        if let Some(title) = title {
            out.push_str(&format!(" title=\"{}\"", escape_html(title)));
        }
        // Names in other letters are common in links, and would else take the signs after them along.
        if self.make.dir == Dir::Rtl {
            out.push_str(" dir=\"auto\"");
        }
        out.push_str(if is_outside { " rel=\"external\">" } else { ">" });
        Ok(())
    }

    fn leads_nowhere(&self, index: usize) -> bool {
        self.make.fill.links.get(index) == Some(&LinkFill::Nowhere)
    }

    fn picture(&mut self, index: usize, out: &mut String) -> tera::TeraResult<()> {
        let picture = Filler::picture(self, index);
        // A picture that isn't there has been reported: the rest of the page may have faults of its own.
        if picture.is_none() {
            return Ok(());
        }
        self.component("block_picture", &arguments(vec![("picture", picture)]), None, out)
    }

    fn heading(&mut self, index: usize, out: &mut String) -> tera::TeraResult<()> {
        if let Some(Some(id)) = self.make.fill.headings.get(index) {
            out.push_str(&format!("<span id=\"{}\"></span>", escape_html(id)));
        }
        Ok(())
    }

    fn block(&mut self, index: usize, inner: String, out: &mut String) -> tera::TeraResult<()> {
        let Some(block) = self.outline.blocks.get(index) else { return Ok(()) };
        let value = |text: &Option<String>| Value::from_serializable(text);
        let context = match block {
            Block::Quote { by } => arguments(vec![("by", value(by))]),
            Block::Facts { title } => arguments(vec![("title", value(title))]),
            Block::Figure { picture } if Filler::picture(self, *picture).is_none() => return Ok(()),
            Block::Figure { picture } => arguments(vec![("picture", Filler::picture(self, *picture))]),
            Block::Film { film } => {
                let place = self.make.fill.films.get(*film).cloned().unwrap_or_default();
                arguments(vec![
                    ("film", Value::from_serializable(&place.film)),
                    ("picture", Value::from_serializable(&place.picture)),
                ])
            }
            Block::Video { link, title, length, picture } => arguments(vec![
                ("link", Value::from_serializable(link)),
                ("host", Value::from_serializable(&crate::plan::host(link))),
                ("title", Value::from_serializable(title)),
                ("length", value(length)),
                ("picture", picture.map_or(Value::none(), |index| Filler::picture(self, index))),
            ]),
            // A button that leads nowhere is no use.
            Block::Cta { link, .. } if self.leads_nowhere(*link) => return Ok(()),
            // The address is escaped for an attribute already.
            Block::Cta { link, label } => arguments(vec![
                ("href", Value::safe_string(&self.href(*link).0)),
                ("label", Value::from_serializable(label)),
            ]),
            Block::Alert { kind } => arguments(vec![("kind", Value::from_serializable(kind))]),
            Block::Columns | Block::Column => Context::new(),
        };
        let is_left_out = self.left_out.contains(&index);
        self.component(component(block), &context, Some(if is_left_out { "" } else { &inner }), out)
    }
}
