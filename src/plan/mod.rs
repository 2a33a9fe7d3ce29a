//! Stage 4: every output as a path and a recipe. Nothing is rendered here and no file is read.
//!
//! The plan is computed anew each time, so that additions, removals and absences need no case of their own.

mod alternates;
mod assets;
mod bundles;
mod calendar;
mod faults;
mod feeds;
mod filled;
mod films;
mod items;
mod json_ld;
mod kinds;
mod lists;
mod llms;
mod originals;
mod page;
mod partners;
mod pictures;
mod reader;
mod recipe;
mod redirects;
mod rights;
mod search;
mod sitemaps;
mod special;
mod telling;
mod templates;
mod texts;
mod toolbox;
mod variants;
pub mod views;
pub mod wording;
mod words;

pub use feeds::{Entry, Feed};
pub use page::{BodyMake, Fill, LinkFill, PageMake, View, component};
pub use reader::host;
pub use recipe::{Filled, FilledForm, Make, Output, Part, Phase, Rendition, What};
pub use rights::REVOKED;
pub use search::{Found, Segment};
pub use sitemaps::{Sitemap, SitemapIndex, SitemapPage};
pub use special::base_path;
pub use toolbox::Checked;
pub use toolbox::PackageMake;
pub use toolbox::catalog::Catalog;

use crate::base::{Diagnostic, Digest, Digested, Lang, OutputPath, SourcePath, Span};
use crate::model::{Item, Site};
use assets::Assets;
use bundles::Bundle;
use rayon::prelude::*;
use reader::Reader;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use templates::TemplateIndex;
use toolbox::{Holdings, Zips};
use views::{Chrome, LanguageView};
use wording::{Format, Formats, Messages, Wording};

/// Everything that is to be written.
#[derive(Debug)]
pub struct Plan {
    /// By path.
    pub outputs: BTreeMap<OutputPath, Output>,
    /// Sets of parts that many recipes share, by their digest: the templates, messages and assets of a kind of page.
    pub bundles: BTreeMap<Digest, Vec<Part>>,
    /// Which language's words each language uses.
    pub messages: BTreeMap<Lang, Messages>,
    /// How each language says numbers and dates.
    pub formats: Formats,
    /// The search of each language, for when the words of texts are others.
    searches: Vec<search::Planned>,
    /// Where each text stands, for the same.
    pages: words::Pages,
}

/// What all pages are planned with.
struct Planner<'a> {
    site: &'a Site,
    holdings: &'a Holdings<'a>,
    packages: toolbox::Contents<'a>,
    index: TemplateIndex,
    assets: Arc<Assets>,
    theme_path: SourcePath,
}

/// Plans all outputs. Fails only by diagnostics; then the plan is not to be rendered.
pub fn plan(site: &Site, program: Digest) -> (Plan, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let (index, faults) = TemplateIndex::new(&site.theme);
    diagnostics.extend(faults);
    let (assets, mut outputs, faults) = assets::plan(&site.theme);
    diagnostics.extend(faults);
    let (formats, faults) = formats(site);
    diagnostics.extend(faults);
    let (messages, faults) = wording::resolve(site, &index, &formats);
    diagnostics.extend(faults);
    let theme_path = site.theme.file.as_ref().map_or_else(|| SourcePath::new("site.yaml"), |(path, _)| path.clone());
    let (holdings, for_partners) = Holdings::new(site);
    let packages = toolbox::contents(site, &holdings);
    let planner = Planner { site, holdings: &holdings, packages, index, assets: Arc::new(assets), theme_path };

    let wordings: Vec<Wording> = site
        .languages
        .iter()
        .filter_map(|language| {
            Some(Wording {
                format: formats.get(&language.lang)?.clone(),
                messages: messages.get(&language.lang).cloned().unwrap_or_default(),
                language: language.clone(),
            })
        })
        .collect();
    let readers: Vec<Reader<'_>> = wordings.iter().map(|wording| Reader::new(site, wording)).collect();
    let mut bundles = BTreeMap::new();
    let mut sitemap_pages = BTreeMap::new();
    let mut searches = Vec::new();
    let mut desks: Vec<Desk<'_>> = readers.iter().map(|reader| Desk::new(&planner, reader, &readers)).collect();
    let (zips, packages) = toolbox::plan_packages(&desks);
    desks.iter_mut().for_each(|desk| desk.zips = zips.clone());
    bundles.extend(packages.bundles);
    diagnostics.extend(packages.diagnostics);
    outputs.extend(packages.outputs);
    for desk in &desks {
        let done = desk.plan();
        sitemap_pages.insert(desk.reader.lang().clone(), done.sitemap);
        searches.extend(done.search);
        bundles.extend(done.bundles);
        diagnostics.extend(done.diagnostics);
        outputs.extend(done.outputs);
    }
    if let Some(first) = desks.first() {
        let done = first.special();
        sitemap_pages.entry(first.reader.lang().clone()).or_insert_with(Vec::new).extend(done.sitemap);
        bundles.extend(done.bundles);
        diagnostics.extend(done.diagnostics);
        outputs.extend(done.outputs);
    }
    outputs.extend(redirects::server_rules(&desks));
    outputs.extend(llms::output(&desks));
    outputs.extend(sitemaps::outputs(site, sitemap_pages));
    outputs.extend(used_media(site, &outputs));
    outputs.extend(for_partners);
    outputs.extend(rights::revoked(site));
    outputs.extend(toolbox::catalog::outputs(site, &holdings));
    outputs.extend(planner.checksums(&outputs));
    outputs.extend(toolbox::palette::outputs(&planner));
    let outputs = by_path(site, program, outputs, &mut diagnostics);
    diagnostics.sort();
    diagnostics.dedup();
    let pages = words::pages(&outputs);
    (Plan { outputs, bundles, messages, formats, searches, pages }, diagnostics)
}

/// The formatters of all languages, with a warning for each of which CLDR knows nothing.
fn formats(site: &Site) -> (Formats, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut formats = Formats::new();
    for language in &site.languages {
        let format = Format::new(&language.lang, &language.format_as);
        if let (false, true, Some(first)) = (format.is_known(), language.is_known, site.languages.first()) {
            let span = language.span.clone();
            diagnostics.push(faults::no_formats(span, &language.lang, &language.format_as, &first.format_as));
        }
        formats.insert(language.lang.clone(), Arc::new(format));
    }
    (formats, diagnostics)
}

/// The renditions of the pictures that some page shows, the films that one does, and no others.
fn used_media(site: &Site, outputs: &[Output]) -> Vec<Output> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for output in outputs {
        if let Make::Page(page) = &output.make {
            used.extend(page.media.iter().map(String::as_str));
        }
    }
    let of = |id: &&str| {
        // A filled template is there as what partners get.
        let picture = site.media.get(*id).filter(|media| !filled::is_filled(media, site));
        let picture = picture.map(|media| pictures::outputs(media, &site.pictures));
        picture.or_else(|| site.films.get(*id).map(films::outputs)).unwrap_or_default()
    };
    used.iter().flat_map(of).collect()
}

/// Two outputs never share a path, nor two paths that some file systems take for the same. What the model gave its address
/// it has compared already, and with better words.
fn by_path(
    site: &Site,
    program: Digest,
    outputs: Vec<Output>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<OutputPath, Output> {
    let mut folded: BTreeMap<String, OutputPath> = BTreeMap::new();
    let mut found = BTreeMap::new();
    let assigned = site.assigned_pages();
    for mut output in outputs {
        // Another program may make other bytes of an equal recipe. Renditions alone say by their encoder's name what made
        // them, for they are the dearest.
        if !matches!(output.make, Make::Rendition(_)) {
            output.parts.push(Part::new(What::Program, "moveto", program));
        }
        let is_inside = output.path.as_str().split('/').all(|part| !["", ".", ".."].contains(&part));
        if !is_inside {
            let file = origin(&output);
            diagnostics.push(faults::output_outside(Span::file(&file), &output.path));
            continue;
        }
        let other = folded.insert(output.path.folded(), output.path.clone());
        // Two different paths that some systems take for one were both given by the model, which has said so.
        let is_told =
            |other: &OutputPath| *other != output.path && assigned.contains(other) && assigned.contains(&output.path);
        if let Some(other) = other.filter(|other| !is_told(other)) {
            let file = origin(&output);
            let of = found.get(&other).map_or_else(|| file.clone(), origin);
            diagnostics.push(faults::output_twice(Span::file(&file), &output.path, (&other, &of)));
        }
        found.insert(output.path.clone(), output);
    }
    diagnostics.extend(folders_in_the_way(&folded, &found));
    diagnostics.extend(redirects::in_use(site, &found));
    telling::complete(&mut found);
    found
}

/// The file that an output is made from before all others.
fn origin(output: &Output) -> SourcePath {
    output.sources.first().cloned().unwrap_or_else(|| SourcePath::new("site.yaml"))
}

/// A file can't also be a folder of others.
fn folders_in_the_way(
    folded: &BTreeMap<String, OutputPath>,
    outputs: &BTreeMap<OutputPath, Output>,
) -> Vec<Diagnostic> {
    let above = |path: &OutputPath| {
        let folded_path = path.folded();
        let found = folded_path.match_indices('/').find_map(|(at, _)| folded.get(folded_path.get(..at)?).cloned());
        found.map(|file| (file, path.clone()))
    };
    let fault = |(file, below): (OutputPath, OutputPath)| {
        let source = outputs.get(&file).and_then(|output| output.sources.first().cloned());
        faults::folder_in_the_way(Span::file(&source.unwrap_or_else(|| SourcePath::new("site.yaml"))), &file, &below)
    };
    outputs.keys().filter_map(above).map(fault).collect()
}

/// What planning the pages of a language gave.
#[derive(Default)]
struct Done {
    outputs: Vec<Output>,
    sitemap: Vec<SitemapPage>,
    found: Vec<Found>,
    search: Option<search::Planned>,
    bundles: BTreeMap<Digest, Vec<Part>>,
    diagnostics: Vec<Diagnostic>,
}

/// Where the pages of one language are planned.
struct Desk<'a> {
    planner: &'a Planner<'a>,
    reader: &'a Reader<'a>,
    /// All languages' readers, for the way from one to another.
    readers: &'a [Reader<'a>],
    chrome: Digested<Chrome>,
    bundles: BTreeMap<bundles::Key, Bundle>,
    /// The packages of all languages.
    zips: Arc<Zips>,
}

/// A page that was planned.
struct Planned {
    output: Output,
    bundle: Bundle,
    sitemap: Option<SitemapPage>,
    /// What visitors can find of it.
    found: Option<Found>,
    /// Blocks of its text that the theme has no component for.
    missing: Vec<Diagnostic>,
}

impl<'a> Desk<'a> {
    fn new(planner: &'a Planner<'a>, reader: &'a Reader<'a>, readers: &'a [Reader<'a>]) -> Self {
        let chrome = Digested::new(chrome(planner, reader));
        let mut desk = Self { planner, reader, readers, chrome, bundles: BTreeMap::new(), zips: Arc::default() };
        desk.bundles = desk.item_bundles();
        desk
    }

    fn plan(&self) -> Done {
        let items: Vec<&Item> = self.planner.site.items.values().collect();
        let mut pages: Vec<Planned> = items.into_par_iter().flat_map_iter(|item| self.pages(item)).collect();
        pages.extend(self.lists());
        pages.extend(self.tags());
        pages.extend(self.not_found());
        pages.extend(self.moved_pages());
        let toolbox = self.toolbox();
        pages.extend(toolbox.pages);
        let mut done = gather(pages);
        done.outputs.extend(toolbox.outputs);
        if let Some((page, files, search)) = self.search(std::mem::take(&mut done.found)) {
            done.add(page);
            done.outputs.extend(files);
            done.search = Some(search);
        }
        done.outputs.extend(feeds::output(self.reader));
        let events = self.reader.items(crate::base::Kind::Events);
        done.outputs.extend(events.iter().filter_map(|event| calendar::output(self.reader, event)));
        done
    }

    /// The pages that belong to no language.
    fn special(&self) -> Done {
        gather([self.languages(), self.root_not_found()].into_iter().flatten().collect())
    }
}

fn gather(pages: Vec<Planned>) -> Done {
    let mut done = Done::default();
    for page in pages {
        done.add(page);
    }
    done
}

impl Done {
    fn add(&mut self, page: Planned) {
        self.outputs.push(page.output);
        self.bundles.entry(page.bundle.digest).or_insert_with(|| page.bundle.parts.to_vec());
        self.sitemap.extend(page.sitemap);
        self.found.extend(page.found);
        self.diagnostics.extend(page.missing);
    }
}

fn chrome(planner: &Planner<'_>, reader: &Reader<'_>) -> Chrome {
    let site = planner.site;
    Chrome {
        title: reader.words(&site.title),
        description: reader.words(&site.description),
        address: front_address(reader.lang()),
        menu: reader.links(&site.menu),
        footer: reader.links(&site.footer),
        feed: feeds::is_there(reader).then(|| feeds::path(reader.lang()).address()),
        search: planner.search_link(reader),
        toolbox: planner.toolbox_link(reader),
        languages: site
            .languages
            .iter()
            .map(|language| LanguageView {
                tag: language.lang.clone(),
                name: language.name.clone(),
                dir: language.dir,
                address: front_address(&language.lang),
            })
            .collect(),
    }
}

/// The front page of a language.
fn front_address(lang: &Lang) -> String {
    format!("{lang}/")
}
