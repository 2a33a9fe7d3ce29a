//! What was to be looked at again by a day that has passed.

use super::faults;
use crate::base::Diagnostic;
use crate::collect::Sources;
use crate::content::kinds::{guide, municipalities};
use crate::model::{Item, Site};

/// Figures and steps of the guide after the day by which somebody was to look at them.
pub fn check(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    site.items.values().flat_map(|item| of_item(site, sources, item)).collect()
}

fn of_item(site: &Site, sources: &Sources, item: &Item) -> Vec<Diagnostic> {
    let Some(data) = item.data() else { return Vec::new() };
    let facts = municipalities::Item::of(data).map_or(&[][..], |place| &place.facts);
    let facts = facts.iter().filter_map(|fact| {
        let day = fact.review_by.filter(|day| *day < site.today)?;
        Some(faults::fact_review_due(&item.path, &fact.kind, day))
    });
    let step = guide::Item::of(data).and_then(|step| step.review_by).filter(|day| *day < site.today);
    let step =
        step.map(|day| faults::step_review_due(super::place::of_words(sources, &item.path, "review_by", None), day));
    facts.chain(step).collect()
}
