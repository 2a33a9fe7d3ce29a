//! Every use of a picture: it must exist, and be one that may be shown today, or have a substitute.

use super::{BarredAsset, Known, Library, faults, film_faults, films};
use crate::base::{Diagnostic, SourcePath, nearest};
use crate::content::card::AssetType;
use crate::content::config::{RightsEntry, WhenBarred};
use crate::content::held::Unit;
use crate::content::spanned::Spanned;
use std::ops::Range;

/// Checks the substitute and all uses. Returns the id of what is shown instead of pictures that may not be.
pub fn check(
    known: &Known<'_>,
    library: &Library,
    rights: &RightsEntry,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let substitute = substitute(library, rights, diagnostics);
    let instead = substitute.as_deref();
    let mut check = |path: &SourcePath, at: Range<usize>, id: &str| {
        diagnostics.extend(picture(library, instead, path, at, id));
    };
    let built = known.contents.items.iter().filter(|(reference, _)| known.is_built(reference));
    for (_, files) in built {
        let picture = files.item().and_then(|item| item.common().picture);
        if let (Some((path, _)), Some(picture)) = (&files.item, picture) {
            check(path, picture.range(), picture);
        }
        for (_, text) in files.all_texts() {
            for picture in &text.outline().pictures {
                check(&text.path, picture.at.start as usize..picture.at.end as usize, &picture.media);
            }
        }
    }
    films::check_named(known, library, instead, diagnostics);
    films::check_uses(known, library, instead, diagnostics);
    substitute
}

/// A place that shows a picture: it must be there, be one, and be allowed to be shown, unless something is shown `instead`.
fn picture(
    library: &Library,
    instead: Option<&str>,
    path: &SourcePath,
    at: Range<usize>,
    id: &str,
) -> Option<Diagnostic> {
    if let Some(asset) = library.barred.get(id) {
        Some(barred(path, at, id, asset, instead))
    } else if let Some(held) = library.held(id) {
        Some(needs_held(path, at, &held, instead))
    } else if library.films.contains_key(id) {
        Some(film_faults::film_as_picture(path, at, id))
    } else if library.documents.contains_key(id) {
        Some(faults::document_as_picture(path, at, id))
    } else {
        library.path_of(id).is_none().then(|| faults::unknown_media(path, at, id, nearest(id, library.ids())))
    }
}

/// The logo that the brand shows: it must be there, be one, and be allowed to be shown. No other picture can stand for it.
pub fn check_logo(library: &Library, path: &SourcePath, id: &Spanned<String>) -> Option<Diagnostic> {
    if let Some(asset) = library.barred.get(&id.value) {
        return Some(faults::barred(path, id.range(), id, asset));
    }
    if let Some(held) = library.held(id) {
        return Some(faults::without_held(path, id.range(), &held));
    }
    match library.shown.get(&id.value) {
        Some(media) => (media.r#type != AssetType::Logo).then(|| faults::not_a_logo(path, id)),
        None if library.assets().get(id).is_some() => Some(faults::not_a_logo(path, id)),
        None if library.path_of(id).is_some() => None,
        None => {
            let logos = library.shown.values().filter(|media| media.r#type == AssetType::Logo);
            Some(faults::unknown_media(path, id.range(), id, nearest(id, logos.map(|media| media.id.as_str()))))
        }
    }
}

/// What is told where something is named that may not be shown: an error, or what is shown `instead`.
pub(super) fn barred(
    path: &SourcePath,
    at: Range<usize>,
    id: &str,
    asset: &BarredAsset,
    instead: Option<&str>,
) -> Diagnostic {
    match instead {
        Some(instead) => faults::substituted(path, at, id, asset, instead),
        None => faults::barred(path, at, id, asset),
    }
}

/// What is told where something is named that is held back: an error, or what is shown `instead`.
pub(super) fn needs_held(path: &SourcePath, at: Range<usize>, held: &Unit, instead: Option<&str>) -> Diagnostic {
    match instead {
        Some(instead) => faults::held_substituted(path, at, held, instead),
        None => faults::needs_held(path, at, held),
    }
}

/// The substitute must be there and may be shown.
fn substitute(library: &Library, rights: &RightsEntry, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let path = SourcePath::new("site.yaml");
    let Some(id) = &rights.substitute else {
        if rights.barred == WhenBarred::Substitute {
            diagnostics.push(faults::no_substitute(&path));
        }
        return None;
    };
    diagnostics.extend(picture(library, None, &path, id.range(), id));
    (rights.barred == WhenBarred::Substitute).then(|| id.value.clone())
}
