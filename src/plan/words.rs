//! The words of texts in a plan. Nothing is planned by them: the same pages stand at the same places whatever a text says
//! between its headings. So a plan that was made of the same faces of files holds once it has taken their words in.

use super::Plan;
use super::page::PageMake;
use super::recipe::{Make, Part, What};
use super::search::Segment;
use crate::content::Read;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Plan {
    /// Takes in what texts say now.
    pub fn take_words(&mut self, read: &Read) {
        for output in self.outputs.values_mut() {
            let Make::Page(page) = &mut output.make else { continue };
            if let Some(part) = words_of(page, read) {
                output.renew(&part);
            }
        }
        let mut segments: BTreeMap<(String, usize), Arc<Segment>> = BTreeMap::new();
        for search in &mut self.searches {
            for segment in &mut search.segments {
                if let Some(now) = segment.with_words(read) {
                    *segment = Arc::new(now);
                    segments.insert((segment.lang.to_string(), segment.number), segment.clone());
                }
            }
            let view = search.view.of(&search.segments);
            if let Some(output) = self.outputs.get_mut(&search.page) {
                let part = Part::new(What::View, "search", super::page::View::digest(&view));
                output.renew(&part);
                if let Make::Page(page) = &mut output.make {
                    page.view = Box::new(view);
                }
            }
        }
        if segments.is_empty() {
            return;
        }
        for output in self.outputs.values_mut() {
            let (Make::SearchWords(segment, _) | Make::SearchPages(segment, _)) = &mut output.make else { continue };
            if let Some(now) = segments.get(&(segment.lang.to_string(), segment.number)) {
                *segment = now.clone();
            }
            if let Make::SearchWords(segment, _) = &output.make {
                let part = segment.part();
                output.renew(&part);
            }
        }
    }
}

/// Puts the words into a page; its part of the recipe, if they are others.
fn words_of(page: &mut PageMake, read: &Read) -> Option<Part> {
    let body = page.body.as_mut()?;
    let text = read.text(&body.text.path)?;
    let is_other = text.body_digest != body.text.body_digest;
    body.text = text;
    is_other.then(|| body.part())
}
