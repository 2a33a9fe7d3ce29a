//! `content/owners.yaml`: who looks after what.

use super::spanned::Spanned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Owners by the name that `owner` gives in items and cards.
pub type OwnersFile = BTreeMap<String, OwnerEntry>;

/// Somebody who looks after a part of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnerEntry {
    /// What people call them.
    pub name: Spanned<String>,
    /// Where they are written to.
    #[serde(default)]
    pub mail: Option<Spanned<String>>,
    /// Items and folders of `media/`, with `*` for any letters: `stories/anna`, `guide/*`, `media/are-*`.
    #[serde(default)]
    pub items: Vec<Spanned<String>>,
    /// Municipalities with all that is of them.
    #[serde(default)]
    pub municipalities: Vec<Spanned<String>>,
    /// Whole kinds of content.
    #[serde(default)]
    pub kinds: Vec<Spanned<String>>,
    /// Whether all that nobody else looks after is theirs.
    #[serde(default)]
    pub rest: bool,
}

impl OwnerEntry {
    /// Whether one of the patterns names `path`, which lacks `content/`.
    pub fn has_item(&self, path: &str) -> bool {
        self.items.iter().any(|pattern| is_like(pattern, path))
    }
}

/// Whether a name is that of a pattern, in which `*` stands for any letters. What lies in a folder that it names is so too.
pub fn is_like(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim_end_matches('/');
    match pattern.split_once('*') {
        None => path.strip_prefix(pattern).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
        Some((before, after)) => path.strip_prefix(before).is_some_and(|rest| {
            after.is_empty()
                || rest.char_indices().any(|(at, _)| rest.get(at..).is_some_and(|rest| is_like(after, rest)))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn patterns_name_items_and_what_lies_in_them() {
        for (pattern, path) in [
            ("stories/anna", "stories/anna/index.sv.md"),
            ("stories/anna/", "stories/anna"),
            ("guide/*", "guide/bank/item.yaml"),
            ("media/are-*", "media/are-lake.jpg.yaml"),
            ("*/a*e", "stories/anne/index.sv.md"),
        ] {
            assert!(is_like(pattern, path), "{pattern} {path}");
        }
        assert!(!is_like("stories/ann", "stories/anna/index.sv.md"));
        assert!(!is_like("media/are-*", "media/arena.jpg"));
    }
}
