//! Stage 5: recipes into bytes. Pure: the same recipe gives the same bytes, whatever the machine, the day and the order.

mod body;
mod checksums;
mod faults;
mod feed;
mod files;
mod filled;
mod html;
mod messages;
mod minify;
mod package;
mod search;
mod sitemap;

use crate::base::{Diagnostic, OutputPath, SourcePath};
use crate::collect::{Carried, Sources};
use crate::model::Site;
use crate::package::Contents;
use crate::picture::{self, Spec};
use crate::plan::{Make, Output};
use rayon::prelude::*;

pub use files::Files;
pub use html::Templates;

/// What an output consists of.
#[derive(Debug)]
pub enum Rendered {
    /// Bytes that were made.
    Here(Vec<u8>),
    /// A file of the site.
    Carried(Carried),
    /// Files to be packed.
    Package(Contents),
}

/// What outputs are rendered with.
#[derive(Clone, Copy, Debug)]
pub struct Tools<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// The theme's templates.
    pub templates: &'a Templates,
    /// What is known of the files of which outputs tell.
    pub files: &'a Files,
}

/// Renders these outputs, renditions of pictures excepted (see [`renditions`]). Each gives bytes or diagnostics.
pub fn render(tools: Tools<'_>, outputs: &[&Output]) -> (Vec<(OutputPath, Rendered)>, Vec<Diagnostic>) {
    let (shards, others): (Vec<&Output>, Vec<&Output>) =
        outputs.iter().partition(|output| matches!(output.make, Make::SearchWords(..)));
    let mut results: Vec<_> = others
        .par_iter()
        .filter(|output| !matches!(&output.make, Make::Page(page) if !tools.templates.can_draw(page)))
        .map(|output| (output.path.clone(), of_output(tools, output)))
        .collect();
    let shards = search::shards(tools.sources, &shards);
    results.extend(shards.into_iter().map(|(path, made)| (path, made.map(Rendered::Here))));
    let mut done = Vec::with_capacity(results.len());
    let mut diagnostics = Vec::new();
    for (path, result) in results {
        match result {
            Ok(bytes) => done.push((path, bytes)),
            Err(fault) => diagnostics.push(*fault),
        }
    }
    // A fault of the theme shows on every page that uses the template; it is told once.
    diagnostics.sort();
    diagnostics.dedup_by(|a, b| a.span == b.span && a.code == b.code && a.message == b.message);
    (done, diagnostics)
}

fn of_output(tools: Tools<'_>, output: &Output) -> Result<Rendered, Box<Diagnostic>> {
    let sources = tools.sources;
    let made = match &output.make {
        Make::Page(page) => html::page(tools, page, output),
        Make::Feed(feed) => Ok(feed::atom(feed)),
        // What can't be written as JSON there is none of: texts and numbers.
        Make::Catalog(catalog) => {
            Ok(serde_json::to_vec(&catalog.told(|path| tools.files.get(path))).unwrap_or_default())
        }
        Make::Sitemap(sitemap) => Ok(sitemap::sitemap(sitemap)),
        Make::SitemapIndex(index) => Ok(sitemap::index(index)),
        Make::Text(text) => Ok(text.clone().into_bytes()),
        Make::Checksums(assets) => Ok(checksums::list(assets, tools.files)),
        Make::Sums(files) => Ok(checksums::sums(files, tools.files)),
        Make::Bytes(bytes) => Ok(bytes.clone()),
        Make::Copy(path, blanks) => {
            return Ok(Rendered::Carried(Carried::new(sources, path, blanks, output.asset.is_some())?));
        }
        Make::Package(make) => return Ok(Rendered::Package(package::contents(tools, make, output)?)),
        Make::CleanSvg(path, metadata) => {
            let clean = picture::clean_svg(&sources.bytes(path)?);
            let stamped = clean.and_then(|svg| picture::stamp(&svg, picture::Format::Svg, metadata));
            stamped.map_err(|fault| Box::new(fault.diagnostic(path)))
        }
        Make::LogoPng(path, width, metadata) => {
            let png = picture::svg_png(&sources.bytes(path)?, *width);
            let png = png.and_then(|png| picture::stamp(&png, picture::Format::Png, metadata));
            png.map_err(|fault| Box::new(fault.diagnostic(path)))
        }
        Make::LogoPdf(path, metadata) => {
            let bytes = sources.bytes(path)?;
            picture::svg_pdf(&bytes, metadata).map_err(|fault| Box::new(fault.diagnostic(path)))
        }
        Make::Filled(make) => filled::bytes(sources, make),
        Make::SearchPages(segment, chunk) => Ok(search::pages(segment, *chunk)),
        // Made with the other shards of its segment; by itself the same.
        Make::SearchWords(..) => {
            search::shards(sources, &[output]).pop().map_or_else(|| Ok(Vec::new()), |(_, made)| made)
        }
        Make::Rendition(rendition) => {
            let mut made = renditions(sources, &rendition.source, &[rendition.spec])?;
            made.pop().ok_or_else(|| Box::new(picture::Fault::NotPixels.diagnostic(&rendition.source)))
        }
    };
    made.map(Rendered::Here)
}

/// All wanted renditions of one original, decoded once.
pub fn renditions(sources: &Sources, path: &SourcePath, specs: &[Spec]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
    let bytes = sources.bytes(path)?;
    picture::ladder(&bytes, specs).map_err(|fault| Box::new(fault.diagnostic(path)))
}
