//! From the text of an SVG to a tree of shapes, with styles, units and references resolved. The only file that says how
//! usvg is to read.

use super::super::Fault;
use super::{Unfit, weight};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

/// The drawing in a cleaned SVG.
pub(super) fn read(cleaned: &[u8]) -> Result<Tree, Fault> {
    let text = std::str::from_utf8(cleaned).map_err(|_| Fault::SvgEncoding)?;
    weight::check(text)?;
    let tree = Tree::from_str(text, &options()).map_err(Fault::svg_broken)?;
    // What nothing uses was left in by a drawing program, and usvg has left it out.
    let effect = if tree.filters().is_empty() { tree.patterns().first().map(|_| "pattern") } else { Some("filter") };
    match effect {
        Some(name) => Err(Fault::Logo(Unfit::Effect(name))),
        None => Ok(tree),
    }
}

/// As usvg's own, but that no picture is looked for: pictures were refused, and its default reads files.
fn options() -> Options<'static> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}
