//! Every text of a site with its record.

use crate::Options;
use crate::base::{Diagnostic, ItemRef, Lang, SourcePath};
use crate::collect::{self, Sources};
use crate::content::config::{Fallback, SiteFile};
use crate::content::record::{Made, Record};
use crate::content::source_text::SourceText;
use crate::content::{self, Contents, ItemFiles, TextFile};
use crate::model::{self, Language};
use crate::write::Memory;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Every text of a site with its record.
#[derive(Debug)]
pub struct Texts {
    /// The site's name, and the language in which it is.
    pub title: (Lang, String),
    /// The site's languages, in its order; never empty.
    pub languages: Vec<Language>,
    pub(super) items: BTreeMap<ItemRef, Item>,
}

/// The texts of one item.
#[derive(Debug)]
pub(super) struct Item {
    /// In the languages of the site. One whose front matter has faults isn't there.
    pub texts: BTreeMap<Lang, Text>,
    /// Empty if there is none.
    pub record: Arc<Record>,
    /// Whether the record can't be understood, and so mustn't be written over.
    pub is_record_broken: bool,
    /// Whether one of its files has a fault, so that a text that isn't here may be there all the same.
    pub is_broken: bool,
    /// Whether the site leaves out what isn't translated.
    pub is_hidden: bool,
}

/// One text.
#[derive(Debug)]
pub(super) struct Text {
    pub path: SourcePath,
    pub prose: SourceText,
    pub digest: String,
}

/// Reads all texts and records. There is nothing if `site.yaml` can't be understood. Items that have left the site (needs
/// after their last day) aren't there; drafts are, since they are translated before they are shown.
pub fn read(options: &Options, memory: &Memory) -> (Option<Texts>, Vec<Diagnostic>) {
    let (sources, mut diagnostics) = collect::collect(&options.root, &memory.stats, options.rehash);
    let (contents, _, found) = content::parse(&sources, &memory.parsed);
    diagnostics.extend(found);
    let texts = contents.site.as_deref().and_then(|site| {
        let languages = model::languages(site, &mut diagnostics);
        model::check_records(&contents, &languages, &mut diagnostics);
        let is_there = |files: &ItemFiles| !files.is_over(options.today);
        let mut items: BTreeMap<_, _> = contents
            .items
            .par_iter()
            .filter(|(_, files)| is_there(files))
            .map(|(reference, files)| {
                (reference.clone(), item(reference, files, &contents, &sources, &languages, site))
            })
            .collect();
        diagnostics.extend(items.values_mut().flat_map(|(_, faults)| std::mem::take(faults)));
        let mut items: BTreeMap<ItemRef, Item> =
            items.into_iter().map(|(reference, (item, _))| (reference, item)).collect();
        mark_broken(&mut items, &diagnostics);
        let first = languages.first()?;
        let title = site.title.first_of(&first.chain);
        let title =
            title.map_or_else(|| (first.lang.clone(), String::new()), |(lang, title)| (lang.clone(), title.clone()));
        Some(Texts { title, languages, items })
    });
    diagnostics.sort();
    diagnostics.dedup();
    (texts, diagnostics)
}

fn mark_broken(items: &mut BTreeMap<ItemRef, Item>, diagnostics: &[Diagnostic]) {
    let at_fault: BTreeSet<&SourcePath> =
        diagnostics.iter().filter(|fault| fault.is_error()).map(|fault| &fault.span.path).collect();
    for (reference, item) in items {
        item.is_record_broken = at_fault.contains(&Record::path(reference));
    }
}

fn item(
    reference: &ItemRef,
    files: &ItemFiles,
    contents: &Contents,
    sources: &Sources,
    languages: &[Language],
    site: &SiteFile,
) -> (Item, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let declared = files.texts.iter().filter(|(lang, _)| languages.iter().any(|language| language.lang == **lang));
    let texts = declared.filter_map(|(lang, file)| match text(file, sources) {
        Ok(text) => Some((lang.clone(), text?)),
        Err(fault) => {
            faults.push(fault);
            None
        }
    });
    let item = Item {
        texts: texts.collect(),
        record: contents.records.get(reference).cloned().unwrap_or_default(),
        is_record_broken: false,
        is_broken: files.broken,
        is_hidden: model::fallback(site, reference, files) == Fallback::Hide,
    };
    (item, faults)
}

/// Nothing if its front matter has faults; they have been told.
fn text(file: &TextFile, sources: &Sources) -> Result<Option<Text>, Diagnostic> {
    let Some(front) = file.front() else { return Ok(None) };
    let text = sources.text(&file.path)?;
    let prose = SourceText::of(front, text.get(file.body_start..).unwrap_or_default());
    Ok(Some(Text { path: file.path.clone(), digest: prose.digest(), prose }))
}

impl Text {
    /// Its title, as it is written.
    pub fn title(&self) -> String {
        self.prose.front.get("title").cloned().unwrap_or_default()
    }
}

impl Item {
    /// From what the translation into a language was made, if that is recorded and the text it was made from is still
    /// there, changed or not.
    pub fn made(&self, lang: &Lang) -> Option<(&Made, &Text)> {
        let made = self.record.made(lang).filter(|made| made.from.value != *lang)?;
        Some((made, self.texts.get(&made.from.value)?))
    }

    /// The language in which the item was written: the first of the site's that it has, or what that was translated from.
    /// Nothing if it has no text.
    pub fn source(&self, languages: &[Language]) -> Option<&Lang> {
        let mut source = languages.iter().find_map(|language| self.texts.get_key_value(&language.lang))?.0;
        let mut seen = BTreeSet::new();
        // Records that lead in a circle name no original; then it is the one at which the circle closes.
        while let Some((made, _)) = self.made(source).filter(|_| seen.insert(source)) {
            source = self.texts.get_key_value(&made.from.value).map_or(source, |(lang, _)| lang);
        }
        Some(source)
    }
}
