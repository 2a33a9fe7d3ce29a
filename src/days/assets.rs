//! Assets that leave the site, and what shows them.

use super::{Day, Days, compare};
use crate::base::{Date, OutputPath};
use crate::model::Barred;
use crate::plan::REVOKED;
use std::collections::BTreeSet;

/// An asset that leaves the site.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// Its id.
    pub id: String,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Why it leaves; nothing if it doesn't by itself.
    pub why: Option<Barred>,
    /// The pages and other outputs that show something of it.
    pub pages: BTreeSet<OutputPath>,
    /// Its own files, which go.
    pub files: BTreeSet<OutputPath>,
}

impl Days {
    /// The assets that may be shown today and not on that day, with what shows them today.
    pub fn leaving(&self, date: Date) -> Vec<Leaving> {
        let (today, then) = (self.on(self.today), self.on(date));
        let (Some(now), Some(site)) = (&today.site, &then.site) else { return Vec::new() };
        let leaving = now.shown().filter_map(|id| Some((id, site.barred.get(id)?)));
        leaving.map(|(id, asset)| Leaving { why: Some(asset.why), ..self.shows(&today, id, self.today) }).collect()
    }

    /// An asset with what shows it on a day, which is planned as `day`: everything that would be another if the asset were
    /// withdrawn.
    pub fn shows(&self, day: &Day, id: &str, date: Date) -> Leaving {
        let card = day.site.as_ref().and_then(|site| site.card(id)).map(|(card, _)| card);
        let owner = card.and_then(|card| card.owner.as_ref()).map(|owner| owner.value.clone());
        let mut found = Leaving { id: id.to_owned(), owner, why: None, pages: BTreeSet::new(), files: BTreeSet::new() };
        let without = self.without(id, date);
        if let (Some(before), Some(after)) = (&day.plan, &without.plan) {
            let changes = compare(before, after);
            let is_own =
                |path: &OutputPath| before.outputs.get(path).is_some_and(|output| output.asset.as_deref() == Some(id));
            let (files, pages) = changes.gone.into_iter().partition(is_own);
            found.files = files;
            found.pages = pages;
            found.pages.extend(changes.changed);
            // Says that it is gone, and shows nothing of it.
            found.pages.retain(|path| path.as_str() != REVOKED);
        }
        found
    }
}
