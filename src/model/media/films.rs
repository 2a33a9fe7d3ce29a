//! Films and sounds: their captions, their posters, and every place that shows them.

use super::uses::{barred, needs_held};
use super::{Barred, Film, FilmCaptions, Library, faults, film_faults};
use crate::base::{Diagnostic, Lang, SourcePath, Span, nearest};
use crate::content::markdown::FilmUse;
use crate::content::spanned::Spanned;
use crate::content::{Contents, TextFile, layout};
use crate::model::Known;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Captions may last so much longer than their film, in thousandths of a second: programs round.
const TOLERANCE: u64 = 1000;

/// The captions that lie beside a film, by language.
pub(super) fn captions(contents: &Contents, film: &SourcePath) -> BTreeMap<Lang, FilmCaptions> {
    let beside = contents.captions.iter().filter(|(path, _)| belongs(path, film));
    let captions = |(path, file): (&SourcePath, &crate::content::CaptionsFile)| {
        (file.lang.clone(), FilmCaptions { path: path.clone(), digest: file.digest })
    };
    beside.map(captions).collect()
}

/// The captions that lie beside an original, be it there or deleted.
pub fn captions_beside<'a>(contents: &'a Contents, original: &'a SourcePath) -> impl Iterator<Item = &'a SourcePath> {
    contents.captions.keys().filter(|path| belongs(path, original))
}

/// `a/film.sv.vtt` are captions of `a/film.mp4`.
fn belongs(captions: &SourcePath, film: &SourcePath) -> bool {
    let folder = |path: &SourcePath| path.as_str().strip_suffix(path.file_name()).map(str::to_owned);
    layout::asset_of(captions) == layout::asset_of(film) && folder(captions) == folder(film)
}

/// Checks captions against their films, and what cards say of films.
pub(super) fn check(contents: &Contents, library: &Library, diagnostics: &mut Vec<Diagnostic>) {
    for (path, file) in &contents.captions {
        let mut films = contents.originals.iter().filter(|(film, _)| belongs(path, film));
        let Some((_, film)) = films.next() else {
            if !is_of_withdrawn(path, library) {
                diagnostics.push(film_faults::captions_of_nothing(path));
            }
            continue;
        };
        let length = film.film().map(|header| header.milliseconds);
        if let (Some(length), Some(captions)) = (length, file.read())
            && captions.end > length + TOLERANCE
        {
            let at = captions.end_at.start as usize..captions.end_at.end as usize;
            diagnostics.push(film_faults::captions_beyond(Span::new(path, at), length));
        }
    }
    for (path, parsed) in &contents.cards {
        if crate::content::card(parsed).is_none_or(|card| card.film.is_none()) {
            continue;
        }
        if contents
            .originals
            .get(&layout::original_of(path))
            .is_some_and(|original| original.header().is_some() || original.document().is_some())
        {
            diagnostics.push(film_faults::film_keys_of_a_picture(path));
        }
    }
}

/// Captions may stay beside the card of a film that was withdrawn and deleted: nothing of them is published.
fn is_of_withdrawn(captions: &SourcePath, library: &Library) -> bool {
    let withdrawn = library.barred.values().filter(|asset| matches!(asset.why, Barred::Withdrawn(_)));
    withdrawn.map(|asset| layout::original_of(&asset.card_path)).any(|film| belongs(captions, &film))
}

/// Checks what cards of films name. `instead` is what is shown for a picture that may not be. What may not be shown is
/// told only of films that are shown: of others, neither poster nor description is.
pub(super) fn check_named(
    known: &Known<'_>,
    library: &Library,
    instead: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let used: BTreeSet<&str> = uses(known).map(|(_, _, used)| used.media.as_str()).collect();
    for (path, parsed) in &known.contents.cards {
        let Some(keys) = crate::content::card(parsed).and_then(|card| card.film.as_ref()) else { continue };
        let film = layout::asset_of(path);
        let is_shown = used.contains(film) && library.films.contains_key(film);
        let poster = |id| poster(library, is_shown, instead, path, id);
        diagnostics.extend(keys.poster.as_ref().and_then(poster));
        let described = |id| described(library, is_shown, path, id);
        diagnostics.extend(keys.audio_description.as_ref().and_then(described));
    }
}

/// A poster is a picture of the library that may be shown, or for which another is shown.
fn poster(
    library: &Library,
    is_shown: bool,
    instead: Option<&str>,
    card: &SourcePath,
    id: &Spanned<String>,
) -> Option<Diagnostic> {
    if let Some(held) = library.held(id) {
        return is_shown.then(|| faults::without_held(card, id.range(), &held));
    }
    if library.shown.contains_key(&id.value) || library.broken.contains_key(&id.value) {
        return None;
    }
    if library.films.contains_key(&id.value) {
        return Some(film_faults::film_as_picture(card, id.range(), id));
    }
    if let Some(asset) = library.barred.get(&id.value) {
        return is_shown.then(|| barred(card, id.range(), id, asset, instead));
    }
    Some(faults::unknown_media(card, id.range(), id, nearest(id, library.shown.keys().map(String::as_str))))
}

/// The film with audio description is a film of its own. Pages do without one that may not be shown.
fn described(library: &Library, is_shown: bool, card: &SourcePath, id: &Spanned<String>) -> Option<Diagnostic> {
    if let Some(held) = library.held(id) {
        return is_shown.then(|| faults::without_held(card, id.range(), &held));
    }
    if library.films.contains_key(&id.value) || library.broken.contains_key(&id.value) {
        return None;
    }
    if let Some(asset) = library.barred.get(&id.value) {
        return is_shown.then(|| film_faults::description_barred(card, id.range(), id, asset));
    }
    Some(film_faults::unknown_film(card, id.range(), id, nearest(id, library.films.keys().map(String::as_str))))
}

/// Checks every place that shows a film. `instead` is what is shown for one that may not be.
pub(super) fn check_uses(
    known: &Known<'_>,
    library: &Library,
    instead: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let faults = |(lang, text, used)| of_use(library, instead, lang, text, used);
    diagnostics.extend(uses(known).filter_map(faults));
}

/// Every place of what is built that shows a film.
fn uses<'a>(known: &'a Known<'a>) -> impl Iterator<Item = (&'a Lang, &'a TextFile, &'a FilmUse)> {
    let built = known.contents.items.iter().filter(|(reference, _)| known.is_built(reference));
    let texts = built.flat_map(|(_, files)| files.all_texts());
    texts.flat_map(|(lang, text)| text.outline().films.iter().map(move |used| (lang, text, used)))
}

fn of_use(
    library: &Library,
    instead: Option<&str>,
    lang: &Lang,
    text: &TextFile,
    used: &FilmUse,
) -> Option<Diagnostic> {
    let (path, id) = (&text.path, used.media.as_str());
    let at: Range<usize> = used.at.start as usize..used.at.end as usize;
    if let Some(film) = library.films.get(id) {
        return without_words(film, lang, path, at);
    }
    if let Some(asset) = library.barred.get(id) {
        return Some(barred(path, at, id, asset, instead));
    }
    if let Some(held) = library.held(id) {
        return Some(needs_held(path, at, &held, instead));
    }
    if library.shown.contains_key(id) {
        return Some(film_faults::picture_as_film(path, at, id));
    }
    let near = || nearest(id, library.films.keys().map(String::as_str));
    (!library.broken.contains_key(id)).then(|| film_faults::unknown_film(path, at, id, near()))
}

/// The law wants words for those who don't hear: captions of a film, a transcript of a sound (WCAG 1.2.1 and 1.2.2).
fn without_words(film: &Film, lang: &Lang, path: &SourcePath, at: Range<usize>) -> Option<Diagnostic> {
    let header = &film.asset.header;
    let has_transcript = film.keys().is_some_and(|keys| keys.transcript.get(lang).is_some());
    if !header.has_sound {
        None
    } else if header.frame.is_none() {
        (!has_transcript).then(|| film_faults::no_transcript(path, at, &film.asset, lang))
    } else {
        let wanted = film.asset.path.as_str().rsplit_once('.').map_or("", |(stem, _)| stem);
        let captions = SourcePath::new(format!("{wanted}.{lang}.vtt"));
        (!film.captions.contains_key(lang)).then(|| film_faults::no_captions(path, at, &film.asset.id, lang, &captions))
    }
}
