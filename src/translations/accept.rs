//! A person says that translations are right: new records, as values.

use super::board::Board;
use super::texts::{Item, Texts};
use crate::base::{ItemRef, Lang, SourcePath};
use crate::content::record::{Entries, Record, yaml};
use std::collections::BTreeMap;

/// What becomes of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// What was noted, by item and then in the site's order of languages; also what was noted before in the same words.
    pub noted: Vec<Noted>,
    /// Translations of which nothing could be noted: there is no text in the language that was given, or the record has
    /// faults.
    pub refused: Vec<(ItemRef, Lang)>,
    /// The files of the records concerned, whether they differ from those that are there or not.
    pub files: Vec<(SourcePath, String)>,
}

/// A translation was made from that text as it is today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The item.
    pub item: ItemRef,
    /// The language of the translation.
    pub to: Lang,
    /// The language of the text it was made from.
    pub from: Lang,
}

impl Texts {
    /// Notes that all translations of a board are true to what they were made from as that is today. They were made from
    /// the text in `from`; where that isn't given from the one noted last time, and where none was from the item's source.
    pub fn accept(&self, board: &Board, from: Option<&Lang>) -> Accepted {
        let mut accepted = Accepted::default();
        for status in &board.items {
            let Some(item) = self.items.get(&status.item) else { continue };
            let mut new = BTreeMap::new();
            for one in status.translations.iter().filter(|one| one.path.is_some()) {
                let source = from.or(one.from.as_ref().map(|from| &from.lang)).unwrap_or(&status.source);
                if item.is_record_broken || *source == one.lang || !item.texts.contains_key(source) {
                    accepted.refused.push((status.item.clone(), one.lang.clone()));
                } else {
                    new.insert(&one.lang, source);
                    let (item, to, from) = (status.item.clone(), one.lang.clone(), source.clone());
                    accepted.noted.push(Noted { item, to, from });
                }
            }
            if !new.is_empty() {
                accepted.files.push((Record::path(&status.item), item.record_with(&new)));
            }
        }
        accepted
    }
}

impl Item {
    /// The file of its record with new sources for some translations. The others are kept, but for those that are gone;
    /// and with them the texts that they name.
    fn record_with(&self, new: &BTreeMap<&Lang, &Lang>) -> String {
        let mut entries = Entries::new();
        let mut texts = BTreeMap::new();
        // The first line counts where a language has two.
        let is_kept = |to: &Lang| self.is_broken || self.texts.contains_key(to);
        for made in self.record.translations.iter().rev().filter(|made| is_kept(&made.to.value)) {
            entries.insert(&made.to.value, (&made.from.value, made.text.value.as_str()));
        }
        for (to, from) in new {
            let Some(text) = self.texts.get(*from) else { continue };
            entries.insert(to, (from, &text.digest));
            texts.insert(text.digest.as_str(), &text.prose);
        }
        for (_, digest) in entries.values() {
            if let Some(prose) = self.record.texts.get(*digest) {
                texts.entry(digest).or_insert(prose);
            }
        }
        yaml(&entries, &texts)
    }
}
