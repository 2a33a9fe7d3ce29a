//! Pictures with their cards, and whether they may be shown today.

use super::{Known, faults};
use crate::base::{Date, Diagnostic, Digest, SourcePath, nearest};
use crate::content::card::{Alt, Card, ConsentStatus};
use crate::content::{Contents, layout};
use crate::picture::Header;
use std::collections::BTreeMap;
use std::ops::Range;

/// A picture of the library.
#[derive(Clone, Debug)]
pub struct Media {
    /// The file's name without its ending.
    pub id: String,
    /// The original.
    pub path: SourcePath,
    /// Its card's file.
    pub card_path: SourcePath,
    /// The digest of the original's bytes.
    pub digest: Digest,
    /// Format and upright size.
    pub header: Header,
    /// Its card.
    pub card: Card,
}

/// Joins originals and cards by name.
pub fn resolve(contents: &Contents, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Media> {
    let mut found: BTreeMap<String, Media> = BTreeMap::new();
    for (path, original) in &contents.originals {
        let id = id_of(path);
        if !layout::is_id(&id) {
            diagnostics.push(faults::bad_media_id(path, &id, &layout::proposed_id(&id)));
        }
        let card_path = SourcePath::new(format!("{path}.yaml"));
        let Some(parsed) = contents.cards.get(&card_path) else {
            diagnostics.push(faults::no_card(path, &card_path));
            continue;
        };
        let (Some(header), Some(card)) = (original.header(), crate::content::card(parsed)) else { continue };
        let media = Media {
            id: id.clone(),
            path: path.clone(),
            card_path: card_path.clone(),
            digest: original.digest,
            header: *header,
            card: card.clone(),
        };
        check_card(&media, diagnostics);
        if let Some(other) = found.insert(id.clone(), media) {
            diagnostics.push(faults::media_twice(path, &other.path, &id));
        }
    }
    for path in contents.cards.keys() {
        let original = SourcePath::new(path.as_str().strip_suffix(".yaml").unwrap_or_default());
        if !contents.originals.contains_key(&original) {
            diagnostics.push(faults::card_without_original(path, &original));
        }
    }
    found
}

fn id_of(path: &SourcePath) -> String {
    let name = path.file_name();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

fn check_card(media: &Media, diagnostics: &mut Vec<Diagnostic>) {
    if media.card.credit.trim().is_empty() {
        diagnostics.push(faults::empty_on_card(&media.card_path, "credit"));
    }
    if let Alt::Text(texts) = &media.card.alt
        && (texts.is_empty() || texts.iter().any(|(_, alt)| alt.trim().is_empty()))
    {
        diagnostics.push(faults::empty_on_card(&media.card_path, "alt"));
    }
    let point = media.card.focal_point;
    if !(0.0..=1.0).contains(&point.x) || !(0.0..=1.0).contains(&point.y) {
        diagnostics.push(faults::bad_focal_point(&media.card_path));
    }
}

/// Checks every use of a picture: it must exist, and be one that may be shown today.
pub fn check(known: &Known<'_>, media: &BTreeMap<String, Media>, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    // A picture that is there but can't be read has been reported; its uses are not faults of their own.
    let unreadable: Vec<String> =
        known.contents.originals.keys().map(id_of).filter(|id| !media.contains_key(id)).collect();
    let mut check = |path: &SourcePath, at: Range<usize>, id: &str| match media.get(id) {
        Some(media) => diagnostics.extend(barred(media, today).map(|why| faults::barred(path, at, media, why))),
        None if unreadable.iter().any(|known| known == id) => {}
        None => diagnostics.push(faults::unknown_media(path, at, id, nearest(id, media.keys().map(String::as_str)))),
    };
    for (reference, files) in &known.contents.items {
        if !known.is_built(reference) {
            continue;
        }
        if let (Some((path, _)), Some(item)) = (&files.item, files.item())
            && let Some(picture) = item.common().picture
        {
            check(path, picture.range(), picture);
        }
        for (_, text) in files.all_texts() {
            for picture in &text.outline().pictures {
                check(&text.path, picture.at.start as usize..picture.at.end as usize, &picture.media);
            }
        }
    }
}

/// Why a picture may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// Its last permitted day has passed.
    Expired(Date),
    /// Its first permitted day is still to come.
    Embargo(Date),
    /// Those in it have taken back their consent.
    Withdrawn,
    /// Those in it have not consented yet.
    Pending,
}

/// Why the picture may not be shown on that day; nothing if it may.
pub fn barred(media: &Media, today: Date) -> Option<Barred> {
    let card = &media.card;
    let consent = card.consent.as_ref();
    let expiry = [card.expires, consent.and_then(|consent| consent.expires)].into_iter().flatten().min();
    match consent.map(|consent| consent.status) {
        Some(ConsentStatus::Withdrawn) => return Some(Barred::Withdrawn),
        Some(ConsentStatus::Pending) => return Some(Barred::Pending),
        Some(ConsentStatus::Given | ConsentStatus::NoneNeeded) | None => {}
    }
    if let Some(last) = expiry.filter(|last| *last < today) {
        return Some(Barred::Expired(last));
    }
    card.valid_from.filter(|first| *first > today).map(Barred::Embargo)
}
