//! The words of texts in a plan. Nothing is planned by them: the same pages stand at the same places whatever a text says
//! between its headings. So a plan that was made of the same faces of files holds once it has taken their words in.

use super::Plan;
use super::page::{PageMake, View};
use super::recipe::{Make, Output, Part, What};
use super::search::Segment;
use crate::base::{OutputPath, SourcePath};
use crate::content::Read;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The pages on which a text stands, by its file.
pub(super) type Pages = BTreeMap<SourcePath, Vec<OutputPath>>;

/// Where texts stand in these outputs.
pub(super) fn pages(outputs: &BTreeMap<OutputPath, Output>) -> Pages {
    let mut pages = Pages::new();
    for (path, output) in outputs {
        if let Make::Page(page) = &output.make
            && let Some(body) = &page.body
        {
            pages.entry(body.path().clone()).or_default().push(path.clone());
        }
    }
    pages
}

impl Plan {
    /// Takes in what these texts say now. Returns the outputs that may be others for it.
    pub fn take_words(&mut self, read: &Read, files: &BTreeSet<SourcePath>) -> BTreeSet<OutputPath> {
        let mut touched = BTreeSet::new();
        for path in files.iter().filter_map(|file| self.pages.get(file)).flatten() {
            if let Some(output) = self.outputs.get_mut(path) {
                let part = if let Make::Page(page) = &mut output.make { words_of(page, read) } else { None };
                part.into_iter().for_each(|part| output.renew(&part));
                touched.insert(path.clone());
            }
        }
        let mut segments: BTreeMap<(String, usize), Arc<Segment>> = BTreeMap::new();
        for search in &mut self.searches {
            for segment in &mut search.segments {
                if let Some(now) = segment.with_words(read, files) {
                    *segment = Arc::new(now);
                    segments.insert((segment.lang.to_string(), segment.number), segment.clone());
                }
            }
        }
        if !segments.is_empty() {
            touched.extend(self.take_segments(&segments));
        }
        touched
    }

    fn take_segments(&mut self, segments: &BTreeMap<(String, usize), Arc<Segment>>) -> Vec<OutputPath> {
        let mut touched = Vec::new();
        for search in &self.searches {
            let view = search.view.of(&search.segments);
            if let Some(output) = self.outputs.get_mut(&search.page) {
                output.renew(&Part::new(What::View, "search", view.digest()));
                if let Make::Page(page) = &mut output.make {
                    page.view = Box::new(view);
                }
                touched.push(search.page.clone());
            }
        }
        for (path, output) in &mut self.outputs {
            let (Make::SearchWords(segment, _) | Make::SearchPages(segment, _)) = &mut output.make else { continue };
            let Some(now) = segments.get(&(segment.lang.to_string(), segment.number)) else { continue };
            *segment = now.clone();
            if let Make::SearchWords(..) = &output.make {
                output.renew(&now.part());
                touched.push(path.clone());
            }
        }
        touched
    }
}

/// Puts the words into a page; its part of the recipe, if they are others.
fn words_of(page: &mut PageMake, read: &Read) -> Option<Part> {
    let body = page.body.as_mut()?;
    body.text = read.text(&body.text.path)?;
    Some(body.part())
}
