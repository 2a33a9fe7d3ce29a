//! The kinds of content: what `item.yaml` and the front matter of each may say. docs/content.md tells writers the same.

pub mod campaigns;
pub mod employers;
pub mod events;
pub mod guide;
pub mod markets;
pub mod municipalities;
pub mod needs;
pub mod packages;
pub mod pages;
pub mod partners;
pub mod services;
pub mod stories;

use super::config::Fallback;
use super::prose::{Prose, Visit};
use super::schema;
use super::spanned::Spanned;
use super::yaml;
use crate::base::{Date, Diagnostic, Kind, SourcePath};
use serde::{Deserialize, Serialize};

/// What every `item.yaml` may say.
#[derive(Clone, Copy, Debug)]
pub struct Common<'a> {
    /// The day of publication.
    pub date: Option<Date>,
    /// The day of the last change in substance.
    pub updated: Option<Date>,
    /// Ids of tags.
    pub tags: &'a [Spanned<String>],
    /// The id of a picture.
    pub picture: Option<&'a Spanned<String>>,
    /// Lower comes first in lists.
    pub order: Option<i32>,
    /// Not built at all.
    pub draft: bool,
    /// Marked as an example on its page.
    pub example: bool,
    /// Who edits it.
    pub owner: Option<&'a Spanned<String>>,
    /// What is done where it isn't translated, if that isn't what its section says.
    pub fallback: Option<Fallback>,
}

/// What every front matter may say.
#[derive(Clone, Copy, Debug)]
pub struct CommonFront<'a> {
    /// The heading.
    pub title: &'a Spanned<String>,
    /// The last part of the address.
    pub slug: Option<&'a Spanned<String>>,
    /// One or two sentences.
    pub summary: Option<&'a Spanned<String>>,
}

/// Declares the `item.yaml` of a kind: its own keys, beside those of every kind.
macro_rules! item {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
            /// The day of publication.
            #[serde(default)]
            pub date: Option<crate::base::Date>,
            /// The day of the last change in substance.
            #[serde(default)]
            pub updated: Option<crate::base::Date>,
            /// Ids of tags.
            #[serde(default)]
            pub tags: Vec<crate::content::spanned::Spanned<String>>,
            /// The id of a picture.
            #[serde(default)]
            pub picture: Option<crate::content::spanned::Spanned<String>>,
            /// Lower comes first in lists.
            #[serde(default)]
            pub order: Option<i32>,
            /// Not built at all.
            #[serde(default)]
            pub draft: bool,
            /// Marked as an example on its page.
            #[serde(default)]
            pub example: bool,
            /// Who edits it.
            #[serde(default)]
            pub owner: Option<crate::content::spanned::Spanned<String>>,
            /// What is done where it isn't translated, if that isn't what its section says.
            #[serde(default)]
            pub fallback: Option<crate::content::config::Fallback>,
        }

        impl $name {
            pub(super) fn common(&self) -> crate::content::kinds::Common<'_> {
                crate::content::kinds::Common {
                    date: self.date,
                    updated: self.updated,
                    tags: &self.tags,
                    picture: self.picture.as_ref(),
                    order: self.order,
                    draft: self.draft,
                    example: self.example,
                    owner: self.owner.as_ref(),
                    fallback: self.fallback,
                }
            }
        }
    };
}

/// Declares the front matter of a kind: its own keys, beside those of every kind. A key whose value names something must be
/// a `Spanned<String>`; a `String` is words for readers.
macro_rules! front {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The heading.
            pub title: crate::content::spanned::Spanned<String>,
            /// The last part of the address.
            #[serde(default)]
            pub slug: Option<crate::content::spanned::Spanned<String>>,
            /// One or two sentences.
            #[serde(default)]
            pub summary: Option<crate::content::spanned::Spanned<String>>,
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $name {
            pub(super) fn common(&self) -> crate::content::kinds::CommonFront<'_> {
                crate::content::kinds::CommonFront {
                    title: &self.title,
                    slug: self.slug.as_ref(),
                    summary: self.summary.as_ref(),
                }
            }
        }

        impl crate::content::prose::Prose for $name {
            fn each_text(&mut self, visit: crate::content::prose::Visit<'_>) {
                visit(None, &mut self.title.value);
                if let Some(summary) = &mut self.summary {
                    visit(None, &mut summary.value);
                }
                $(crate::content::prose::Prose::each_text(&mut self.$field, visit);)*
            }
        }
    };
}

pub(crate) use {front, item};

/// Declares, for all kinds, the two sums of their types and what is common to them.
macro_rules! kinds {
    ($($kind:ident $module:ident,)*) => {
        /// An `item.yaml` of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is explained in its own file")]
        pub enum Item {
            $($kind($module::Item),)*
        }

        /// The front matter of a text of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is explained in its own file")]
        pub enum Front {
            $($kind($module::Front),)*
        }

        /// The shape of the `item.yaml` of a kind.
        pub(super) fn item_schema(kind: Kind) -> serde_json::Value {
            match kind {
                $(Kind::$kind => schema::of::<$module::Item>(),)*
            }
        }

        /// The shape of the front matter of a kind.
        pub(super) fn text_schema(kind: Kind) -> serde_json::Value {
            match kind {
                $(Kind::$kind => schema::of::<$module::Front>(),)*
            }
        }

        impl Item {
            /// Reads an `item.yaml`.
            pub fn parse(kind: Kind, path: &SourcePath, text: &str) -> (Option<Self>, Vec<Diagnostic>) {
                match kind {
                    $(Kind::$kind => {
                        let (item, faults) = yaml::parse::<$module::Item>(path, text, text.len());
                        (item.map(Self::$kind), faults)
                    })*
                }
            }

            /// What every kind may say.
            pub fn common(&self) -> Common<'_> {
                match self {
                    $(Self::$kind(item) => item.common(),)*
                }
            }
        }

        impl Front {
            /// Reads the front matter in `text[..end]`.
            pub fn parse(kind: Kind, path: &SourcePath, text: &str, end: usize) -> (Option<Self>, Vec<Diagnostic>) {
                match kind {
                    $(Kind::$kind => {
                        let (front, faults) = yaml::parse::<$module::Front>(path, text, end);
                        (front.map(Self::$kind), faults)
                    })*
                }
            }

            /// What every kind may say.
            pub fn common(&self) -> CommonFront<'_> {
                match self {
                    $(Self::$kind(front) => front.common(),)*
                }
            }

            /// All words for readers, in the order of the keys: as typed, if they haven't been set yet.
            pub fn prose(&self) -> Vec<String> {
                let mut found = Vec::new();
                self.clone().each_text(&mut |_, text| found.push(text.clone()));
                found
            }
        }

        impl Prose for Front {
            fn each_text(&mut self, visit: Visit<'_>) {
                match self {
                    $(Self::$kind(front) => front.each_text(visit),)*
                }
            }
        }

        $(impl $module::Item {
            /// This item, if it is of this kind.
            pub fn of(item: &Item) -> Option<&Self> {
                match item {
                    Item::$kind(item) => Some(item),
                    _ => None,
                }
            }
        }

        impl $module::Front {
            /// This front matter, if it is of this kind.
            pub fn of(front: &Front) -> Option<&Self> {
                match front {
                    Front::$kind(front) => Some(front),
                    _ => None,
                }
            }
        })*
    };
}

kinds! {
    Stories stories,
    Municipalities municipalities,
    Guide guide,
    Needs needs,
    Employers employers,
    Events events,
    Partners partners,
    Services services,
    Campaigns campaigns,
    Markets markets,
    Pages pages,
    Packages packages,
}
