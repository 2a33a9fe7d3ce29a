//! Which asset has taken the place of which.

use super::{Library, faults};
use crate::base::{Diagnostic, SourcePath, nearest};
use crate::content::spanned::Spanned;
use crate::content::{Contents, card, layout};
use std::collections::BTreeMap;

/// What each card says that it replaces, by id.
type Replaces<'a> = BTreeMap<String, (&'a SourcePath, &'a Spanned<String>)>;

/// Checks every `replaces`, and notes with the older asset what has taken its place. What was withdrawn counts too, and what
/// the site has handed out and has no card for any more.
pub fn link(contents: &Contents, library: &mut Library, diagnostics: &mut Vec<Diagnostic>) {
    let said = contents.cards.iter().filter_map(|(path, parsed)| {
        Some((layout::asset_of(path).to_owned(), (path, card(parsed)?.replaces.as_ref()?)))
    });
    let replaces: Replaces<'_> = said.collect();
    for (id, (path, older)) in &replaces {
        let is_known = library.path_of(older).is_some() || contents.copies.assets.contains_key(&older.value);
        if !is_known {
            let near = nearest(older, library.ids().filter(|known| known != id));
            diagnostics.push(faults::replaces_nothing(path, older, near));
        } else if is_circle(id, &replaces) {
            diagnostics.push(faults::replaces_itself(path, older));
        } else if let Some(media) = library.shown.get_mut(&older.value) {
            media.replaced_by.push(id.clone());
        } else if let Some(film) = library.films.get_mut(&older.value) {
            film.asset.replaced_by.push(id.clone());
        } else if let Some(document) = library.documents.get_mut(&older.value) {
            document.replaced_by.push(id.clone());
        } else if let Some(asset) = library.barred.get_mut(&older.value) {
            asset.replaced_by.push(id.clone());
        } else if !library.broken.contains_key(&older.value) {
            library.replaced.entry(older.value.clone()).or_default().insert(id.clone());
        }
    }
}

/// Whether the way from an asset to what it replaces comes back to it.
fn is_circle(id: &str, replaces: &Replaces<'_>) -> bool {
    let next = |id: &String| replaces.get(id).map(|(_, older)| older.value.clone());
    let way = std::iter::successors(next(&id.to_owned()), next);
    way.take(replaces.len()).any(|older| older == id)
}
