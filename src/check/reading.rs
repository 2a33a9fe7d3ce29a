//! Every text of the site, read once for all checks.

use crate::base::{Diagnostic, Lang, SourcePath, Span, Variant};
use crate::collect::Sources;
use crate::content::TextFile;
use crate::content::markdown::{self, Said};
use crate::model::{Item, Site};
use rayon::prelude::*;
use std::ops::Range;

/// A text with what it says.
pub struct Reading<'a> {
    /// Its language.
    pub lang: &'a Lang,
    /// Which of the plainer ones, if it is one.
    pub variant: Option<Variant>,
    /// What the file holds.
    pub text: String,
    /// The file.
    pub file: &'a TextFile,
    /// What it says.
    pub said: Said,
}

impl Reading<'_> {
    /// The file's path.
    pub fn path(&self) -> &SourcePath {
        &self.file.path
    }

    /// A place in it.
    pub fn span(&self, at: &Range<usize>) -> Span {
        Span::new(self.path(), at.clone())
    }
}

/// Reads every text and gathers what `check` finds in each.
pub fn each(site: &Site, sources: &Sources, check: impl Fn(&Reading<'_>) -> Vec<Diagnostic> + Sync) -> Vec<Diagnostic> {
    let texts: Vec<_> = site.items.values().flat_map(|item| of_item(site, item)).collect();
    let read = texts.into_par_iter().flat_map_iter(|(lang, variant, file)| {
        // What can't be read any more was told when it was.
        let text = sources.text(&file.path).unwrap_or_default();
        let said = markdown::said(&text, file.body_start, &file.options);
        check(&Reading { lang, variant, text, file, said })
    });
    read.collect()
}

type One<'a> = (&'a Lang, Option<Variant>, &'a TextFile);

fn of_item<'a>(site: &'a Site, item: &'a Item) -> impl Iterator<Item = One<'a>> {
    let own = item.languages().filter_map(move |lang| Some((lang, None, item.text(lang)?.1)));
    let langs = site.languages.iter().map(|language| &language.lang);
    let plainer = langs.flat_map(move |lang| {
        let of = move |variant| Some((lang, Some(variant), item.variant(variant, lang)?));
        Variant::ALL.into_iter().filter_map(of)
    });
    own.chain(plainer)
}
