//! The ids at which the headings of a text are found: their own, and those of the text that it is a translation of.
//!
//! An item's source is its text in the first language of the site that it has one in. Headings that have the same id in
//! source and translation divide both into sections. If such a section has as many headings in both, of the same levels
//! in the same order, they belong together one by one; if not, nobody can say which belongs to which, and none is
//! guessed: an anchor that leads to the wrong place is worse than one that leads to the top of the page.

use super::languages::Language;
use crate::content::markdown::{Heading, Outline};
use crate::content::{ItemFiles, TextFile};
use std::collections::BTreeMap;

/// The text that `text` is a translation of: of the same sort, ordinary or one of the plainer ones.
pub fn source<'a>(files: &'a ItemFiles, languages: &[Language], text: &TextFile) -> Option<&'a TextFile> {
    let plainer = files.variants.iter().find(|(_, other)| other.path == text.path).map(|((variant, _), _)| *variant);
    languages.iter().find_map(|language| match plainer {
        Some(variant) => files.variants.get(&(variant, language.lang.clone())),
        None => files.texts.get(&language.lang),
    })
}

/// For each heading of a translation the id of the source that it answers to as well, if there is one.
pub fn answered<'a>(source: &'a Outline, own: &Outline) -> Vec<Option<&'a str>> {
    let mut found = vec![None; own.headings.len()];
    let places: BTreeMap<&str, usize> =
        (0..).zip(&own.headings).map(|(index, heading)| (&*heading.id, index)).collect();
    let common = source.headings.iter().enumerate();
    let common: Vec<(usize, usize)> =
        common.filter_map(|(index, heading)| Some((index, *places.get(&*heading.id)?))).collect();
    if !common.is_sorted_by_key(|(_, own)| own) {
        return found; // The translation has another order.
    }
    let ends = common.iter().copied().chain([(source.headings.len(), own.headings.len())]);
    let (mut from, mut to) = (0, 0);
    for (end_from, end_to) in ends {
        let theirs = source.headings.get(from..end_from).unwrap_or_default();
        let ours = own.headings.get(to..end_to).unwrap_or_default();
        if levels(theirs).eq(levels(ours)) {
            found.iter_mut().skip(to).zip(theirs).for_each(|(found, heading)| *found = Some(heading.id.as_str()));
        }
        (from, to) = (end_from + 1, end_to + 1);
    }
    found
}

fn levels(headings: &[Heading]) -> impl Iterator<Item = u8> {
    headings.iter().map(|heading| heading.level)
}

/// Every id at which a heading of the text is found, sorted.
pub fn ids<'a>(files: &'a ItemFiles, languages: &[Language], text: &'a TextFile) -> Vec<&'a str> {
    let own = text.outline();
    let more = source(files, languages, text).map(|source| answered(source.outline(), own)).unwrap_or_default();
    let mut ids: Vec<&str> =
        own.headings.iter().map(|heading| heading.id.as_str()).chain(more.into_iter().flatten()).collect();
    ids.sort_unstable();
    ids
}

#[cfg(test)]
mod tests {
    use super::answered;
    use crate::content::markdown::{Heading, Outline};

    /// Headings as `2 work`: level and id.
    fn outline(headings: &[&str]) -> Outline {
        let heading = |text: &&str| {
            let (level, id) = text.split_once(' ').unwrap();
            Heading { level: level.parse().unwrap(), id: id.to_owned(), text: String::new() }
        };
        Outline { headings: headings.iter().map(heading).collect(), ..Outline::default() }
    }

    fn pairs(source: &[&str], own: &[&str]) -> Vec<String> {
        let (source, own) = (outline(source), outline(own));
        answered(&source, &own).into_iter().map(|id| id.unwrap_or("-").to_owned()).collect()
    }

    #[test]
    fn the_same_levels_belong_together() {
        assert_eq!(pairs(&["2 bo", "3 hyra", "2 jobb"], &["2 live", "3 rent", "2 work"]), ["bo", "hyra", "jobb"]);
    }

    #[test]
    fn nothing_is_guessed() {
        assert_eq!(pairs(&["2 bo", "2 hyra", "2 jobb"], &["2 live", "2 work"]), ["-", "-"]);
        assert_eq!(pairs(&["2 bo", "3 hyra"], &["3 live", "2 rent"]), ["-", "-"]);
    }

    #[test]
    fn equal_ids_divide() {
        let source = ["2 work", "3 vard", "3 skola", "2 housing", "3 hyra", "2 slut"];
        let own = ["2 work", "3 care", "2 housing", "3 rent", "2 end"];
        assert_eq!(pairs(&source, &own), ["-", "-", "-", "hyra", "slut"]);
    }

    #[test]
    fn another_order_has_no_pairs() {
        assert_eq!(pairs(&["2 work", "2 bo", "2 travel"], &["2 travel", "2 live", "2 work"]), ["-", "-", "-"]);
    }

    #[test]
    fn no_id_is_there_twice() {
        assert_eq!(pairs(&["2 work", "2 boende"], &["2 live", "2 work"]), ["-", "-"]);
    }
}
