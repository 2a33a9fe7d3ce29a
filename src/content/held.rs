//! What can be held back by itself while the rest is built: an item, an asset, or a file that belongs to neither. Which of them a
//! file belongs to is seen by its path alone, so that a fault knows it by its place.

use super::layout::{self, Role, is_id};
use crate::base::{Diagnostic, ItemRef, SourcePath, Span};
use std::collections::BTreeSet;
use std::fmt;

/// Faults of which the other places are as much to blame as the first: which of two things was to have the address, nobody knows.
const OF_ALL_PLACES: [&str; 1] = ["address/twice"];

/// Faults of a moment: whoever builds tries again, and nothing is wrong with what is written there.
const OF_A_MOMENT: [&str; 2] = ["file/changed-meanwhile", "file/gone"];

/// What can be held back by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// An item with all files in its folder that are no assets, and with the record of its translations.
    Item(ItemRef),
    /// An asset by its id: the original, its card, its captions.
    Asset(String),
    /// A file whose name says nothing that is understood.
    File(SourcePath),
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => write!(f, "{item}"),
            Self::Asset(id) => write!(f, "media/{id}"),
            Self::File(path) => write!(f, "{path}"),
        }
    }
}

impl Unit {
    /// What a file belongs to; nothing if it is the site's: `site.yaml`, tags, licences, redirects, the theme.
    pub fn of(path: &SourcePath) -> Option<Self> {
        match layout::role(path, None) {
            Ok(Role::Item(item) | Role::Text(item, _) | Role::Variant(item, ..) | Role::Record(item)) => {
                Some(Self::Item(item))
            }
            Ok(Role::Card | Role::Original | Role::Film | Role::Document | Role::Note | Role::Captions(_)) => {
                Some(Self::Asset(layout::asset_of(path).to_owned()))
            }
            Ok(_) => None,
            Err(_) => Self::of_stray(path),
        }
    }

    /// In an item's folder a file is the item's. What lies right in `content/` may be meant for one of the site's own files.
    fn of_stray(path: &SourcePath) -> Option<Self> {
        let inside = path.as_str().strip_prefix("content/");
        if inside.is_some_and(|inside| !inside.contains('/')) {
            return None;
        }
        let item = inside.and_then(layout::item_at).filter(|item| is_id(&item.id));
        Some(item.map_or_else(|| Self::File(path.clone()), Self::Item))
    }

    /// What is to blame for a fault; nothing if that is the site itself.
    pub fn at_fault(fault: &Diagnostic) -> BTreeSet<Self> {
        places(fault).filter_map(|span| Self::of(&span.path)).collect()
    }

    /// The file of this in which a fault lies.
    pub fn file_at_fault(&self, fault: &Diagnostic) -> Option<SourcePath> {
        places(fault).map(|span| &span.path).find(|path| Self::of(path).as_ref() == Some(self)).cloned()
    }
}

fn places(fault: &Diagnostic) -> impl Iterator<Item = &Span> {
    let others = fault.labels.iter().filter(|_| OF_ALL_PLACES.contains(&fault.code)).map(|label| &label.span);
    let all = std::iter::once(&fault.span).chain(others);
    all.filter(|_| !OF_A_MOMENT.contains(&fault.code))
}

/// What is held back from a build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held(BTreeSet<Unit>);

impl Held {
    /// Whether that is.
    pub fn has(&self, unit: &Unit) -> bool {
        self.0.contains(unit)
    }

    /// Whether an item is.
    pub fn has_item(&self, item: &ItemRef) -> bool {
        !self.0.is_empty() && self.0.contains(&Unit::Item(item.clone()))
    }

    /// Whether an asset is.
    pub fn has_asset(&self, id: &str) -> bool {
        !self.0.is_empty() && self.0.contains(&Unit::Asset(id.to_owned()))
    }

    /// Whether any asset is.
    pub fn has_assets(&self) -> bool {
        self.0.iter().any(|unit| matches!(unit, Unit::Asset(_)))
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all that is to blame for a fault is held back, so that nothing of it is published.
    pub fn covers(&self, fault: &Diagnostic) -> bool {
        let units = Unit::at_fault(fault);
        !units.is_empty() && units.is_subset(&self.0)
    }

    /// What is to blame for a fault and not held back yet.
    pub fn lacks(&self, fault: &Diagnostic) -> BTreeSet<Unit> {
        Unit::at_fault(fault).difference(&self.0).cloned().collect()
    }

    /// Holds back more.
    pub fn extend(&mut self, units: impl IntoIterator<Item = Unit>) {
        self.0.extend(units);
    }

    /// All of it, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Unit> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text;

    #[test]
    fn a_path_says_what_a_file_belongs_to() {
        let of = |path: &str| Unit::of(&SourcePath::new(path)).map(|unit| unit.to_string());
        let named = |path: &str, name: &str| assert_eq!(of(path).as_deref(), Some(name), "{path}");
        named("content/stories/x/item.yaml", "stories/x");
        named("content/stories/x/index.sv.md", "stories/x");
        named("content/stories/x/easy.sv.md", "stories/x");
        named("content/stories/x/a.exe", "stories/x");
        named("content/stories/x", "stories/x");
        named("content/translations/stories/x.yaml", "stories/x");
        named("content/stories/x/boat.jpg", "media/boat");
        named("media/deep/boat.jpg.yaml", "media/boat");
        named("media/boat.sv.vtt", "media/boat");
        named("media/a.exe", "media/a.exe");
        named("content/story/x/item.yaml", "content/story/x/item.yaml");
        named("content/stories/Åre/item.yaml", "content/stories/Åre/item.yaml");
        let of_the_site = "site.yaml content/tags.yaml content/tag.yaml content/redirects.yaml content/urls.lock \
            media/licences.yaml media/copies.lock themes/plain/theme.yaml";
        of_the_site.split(' ').for_each(|path| assert_eq!(of(path), None, "{path}"));
    }

    #[test]
    fn both_are_to_blame_for_one_address() {
        let at = |path: &str| Span::file(&SourcePath::new(path));
        let fault = |code| {
            let fault = Diagnostic::error("address/twice", at("content/stories/a/index.sv.md"), text("", ""));
            Diagnostic { code, ..fault.also(at("content/stories/b/index.sv.md"), text("", "")) }
        };
        assert_eq!(Unit::at_fault(&fault("address/twice")).len(), 2);
        assert_eq!(Unit::at_fault(&fault("link/to-nothing")).len(), 1);
        assert_eq!(Unit::at_fault(&fault("file/changed-meanwhile")).len(), 0);
    }
}
