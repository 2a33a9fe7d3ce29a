//! What all pages of a template share: templates, components, messages and assets, as parts of their recipes.
//!
//! A site has thousands of pages and a few dozen such sets, so each is put together once.

use super::Desk;
use super::page::components;
use super::recipe::{Part, What};
use crate::base::{Digest, Kind};
use crate::model::Site;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A set of parts with its digest.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// Of all parts.
    pub digest: Digest,
    /// In the order of what they are and their names.
    pub parts: Arc<Vec<Part>>,
}

/// A template, and the components that the text on its page needs.
pub type Key = (String, BTreeSet<&'static str>);

/// The template of an item's page.
pub fn template_of(site: &Site, item: &crate::base::ItemRef) -> String {
    if *item == site.front { "front.html".to_owned() } else { kind_template(item.kind) }
}

fn kind_template(kind: Kind) -> String {
    format!("{}.html", kind.template())
}

impl Desk<'_> {
    /// The bundles of all items' pages.
    pub(super) fn item_bundles(&self) -> BTreeMap<Key, Bundle> {
        let mut found = BTreeMap::new();
        for (reference, item) in &self.planner.site.items {
            let Some((_, text)) = item.text(self.reader.lang()) else { continue };
            let key = (template_of(self.planner.site, reference), components(text.outline()));
            if let Entry::Vacant(place) = found.entry(key) {
                let bundle = self.new_bundle(place.key());
                place.insert(bundle);
            }
        }
        found
    }

    /// The bundle of a template and the components of a text.
    pub(super) fn bundle(&self, key: &Key) -> Bundle {
        self.bundles.get(key).cloned().unwrap_or_else(|| self.new_bundle(key))
    }

    fn new_bundle(&self, (template, blocks): &Key) -> Bundle {
        let planner = self.planner;
        let uses = planner.index.uses(template, blocks.iter().copied());
        let text = |name: &String| planner.site.theme.templates.get(name).map_or("", |source| source.text.as_str());
        let part = |name: &String| Part::new(What::Template, name, Digest::of(text(name).as_bytes()));
        let mut parts: Vec<Part> = uses.templates.iter().map(part).collect();
        let messages = self.reader.wording.messages.digests(&uses.messages);
        parts.extend(messages.into_iter().map(|(key, digest)| Part::new(What::Message, key, digest)));
        parts.extend(planner.assets.parts(&uses.assets));
        Bundle { digest: Part::digest_of(&parts), parts: Arc::new(parts) }
    }
}
