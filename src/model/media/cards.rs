//! Each card by itself, and against `media/licences.yaml` and the municipalities.

use super::{Known, Library, faults, licence};
use crate::base::{Date, Diagnostic, Kind, SourcePath, nearest};
use crate::content::card::{Alt, AssetType, Card, ConsentStatus, License};
use crate::content::kinds::municipalities;
use crate::content::licences::{Licence, LicencesFile, NONE};
use crate::content::spanned::Spanned;
use crate::content::{Contents, Original, card, layout};
use crate::document::Format;

/// Checks the licences and all cards.
pub fn check(known: &Known<'_>, library: &Library, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    let contents = known.contents;
    let file = SourcePath::new("media/licences.yaml");
    let urls = contents.licences.iter().flat_map(|licences| licences.values()).filter_map(|one| one.url.as_ref());
    diagnostics.extend(urls.filter(|url| !is_address(url)).map(|url| faults::bad_address(&file, url)));
    for (path, parsed) in &contents.cards {
        if let Some(card) = card(parsed) {
            check_card(path, card, contents.originals.get(&layout::original_of(path)), diagnostics);
            check_licence(path, card, contents, diagnostics);
            check_people(path, card, diagnostics);
            check_place(path, card, known, diagnostics);
        }
    }
    let site = contents.site.as_deref();
    let last = site.map_or(today, |site| today.after(site.rights.warn_days));
    let soon = library.assets().all().filter_map(|asset| {
        let day = asset.rights.until.filter(|day| *day <= last)?;
        Some(faults::leaves_soon(asset.card_path, asset.id, day))
    });
    diagnostics.extend(soon);
}

/// The types that an original may have; nothing if it can't be read.
fn types(original: Option<&Original>) -> Option<&'static [AssetType]> {
    let original = original?;
    let film = original.film().map(|header| match header.frame {
        Some(_) => [AssetType::Film].as_slice(),
        None => [AssetType::Audio].as_slice(),
    });
    let document = original.document().map(|header| match header.format {
        Format::Text => [AssetType::Text].as_slice(),
        _ => [AssetType::Document].as_slice(),
    });
    let picture = original.header().map(|header| match header.format {
        crate::picture::Format::Svg => [AssetType::Image, AssetType::Logo, AssetType::Template].as_slice(),
        _ => [AssetType::Image, AssetType::Logo].as_slice(),
    });
    film.or(document).or(picture)
}

fn check_card(path: &SourcePath, card: &Card, original: Option<&Original>, diagnostics: &mut Vec<Diagnostic>) {
    if card.credit.trim().is_empty() {
        diagnostics.push(faults::empty_on_card(path, "credit"));
    }
    if let Alt::Text(texts) = &card.alt
        && (texts.is_empty() || texts.iter().any(|(_, alt)| alt.trim().is_empty()))
    {
        diagnostics.push(faults::empty_on_card(path, "alt"));
    }
    let point = card.focal_point;
    if !(0.0..=1.0).contains(&point.x) || !(0.0..=1.0).contains(&point.y) {
        diagnostics.push(faults::bad_focal_point(path));
    }
    if let (Some(given), Some(allowed)) = (&card.r#type, types(original))
        && !allowed.contains(&given.value)
    {
        diagnostics.push(faults::not_of_that_type(path, given, allowed));
    }
    let is_template = card.r#type.as_ref().is_some_and(|given| given.value == AssetType::Template);
    if let Some(keys) = &card.template {
        diagnostics.extend((!is_template).then(|| faults::template_keys(path)));
        let pixels = keys.pixels.as_ref().filter(|pixels| !(16..=8192).contains(&pixels.value));
        diagnostics.extend(pixels.map(|pixels| faults::template_pixels(path, pixels)));
    }
    if let (Some(first), Some(last)) = (card.valid_from, card.expires)
        && last < first
    {
        diagnostics.push(faults::never_valid(path, first, last));
    }
}

/// A card names a licence that there is, and may only narrow what that allows.
fn check_licence(path: &SourcePath, card: &Card, contents: &Contents, diagnostics: &mut Vec<Diagnostic>) {
    let Some(license) = card.license.as_ref().filter(|license| license.id.value != NONE) else {
        diagnostics.push(faults::unlicensed(path, card.license.as_ref().map(|license| license.id.range())));
        return;
    };
    // If the file has a fault of its own, nothing is known of any licence.
    let Some(licences) = contents.licences.as_deref() else { return };
    match licence(Some(licences), card) {
        Some(licence) => diagnostics.extend(wider(path, license, licence)),
        None => diagnostics.push(unknown(path, &license.id, licences)),
    }
}

fn unknown(path: &SourcePath, id: &Spanned<String>, licences: &LicencesFile) -> Diagnostic {
    let ids: Vec<&str> = licences.keys().map(String::as_str).collect();
    faults::unknown_licence(path, id, nearest(id, ids.iter().copied()), &ids)
}

/// What the card says beyond its licence.
fn wider(path: &SourcePath, license: &License, licence: &Licence) -> Vec<Diagnostic> {
    let scope = license.scope.iter().flatten().filter(|one| !licence.uses.contains(&one.value));
    let scope = scope.map(|one| {
        let allowed: Vec<&str> = licence.uses.iter().map(|one| one.name()).collect();
        faults::wider_scope(path, one, &license.id, &allowed)
    });
    let allowed = || licence.territories.iter().map(|territory| &territory.value);
    let territory = license.territory.iter().filter(|territory| !territory.is_within(allowed())).map(|territory| {
        let allowed: Vec<&str> = allowed().map(|territory| territory.as_str()).collect();
        faults::wider_territory(path, territory, &license.id, &allowed)
    });
    let edit = license.edit.iter().filter(|edit| edit.value > licence.edit);
    let edit = edit.map(|edit| faults::wider_edit(path, edit, &license.id, licence.edit));
    let other = |url: &&Spanned<String>| licence.url.as_ref().is_some_and(|known| known.value != url.value);
    let url = license.url.iter().filter(other).map(|url| faults::other_url(path, url, &license.id));
    let bad = license.url.iter().filter(|url| !is_address(url)).map(|url| faults::bad_address(path, url));
    scope.chain(territory).chain(edit).chain(url).chain(bad).collect()
}

fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '"', '<', '>']))
}

fn check_people(path: &SourcePath, card: &Card, diagnostics: &mut Vec<Diagnostic>) {
    let status = card.consent.as_ref().map(|consent| consent.status);
    if card.people_visible == Some(true) && matches!(status, None | Some(ConsentStatus::NoneNeeded)) {
        diagnostics.push(faults::people_without_consent(path));
    }
    let reference = card.consent.as_ref().and_then(|consent| consent.reference.as_ref());
    if let Some(reference) = reference.filter(|reference| is_personal(reference)) {
        diagnostics.push(faults::personal_reference(path, reference));
    }
}

/// Whether a reference seems to be a person's name, e-mail address or personal identity number, not that of a paper.
fn is_personal(reference: &str) -> bool {
    reference.contains('@') || is_name(reference) || reference.split([' ', ',', '/']).any(is_identity_number)
}

/// Two words or more, each with a capital at its beginning and small letters after it, and nothing else.
fn is_name(text: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 0 && letters.all(char::is_lowercase)
    };
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    words.len() >= 2 && words.into_iter().all(is_word)
}

/// `850709-9805` or `19850709-9805`: a Swedish personal identity number, or a coordination number (day plus 60).
fn is_identity_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter(|c| !['-', '+'].contains(c)).map_while(|c| c.to_digit(10)).collect();
    let signs = text.chars().filter(|c| ['-', '+'].contains(c)).count();
    let is_whole = digits.len() + signs == text.chars().count() && signs <= 1;
    let short = match digits.len() {
        10 => digits.as_slice(),
        12 => digits.get(2..).unwrap_or_default(),
        _ => return false,
    };
    let [_, _, m1, m2, d1, d2, ..] = short else { return false };
    let (month, day) = (m1 * 10 + m2, (d1 * 10 + d2) % 60);
    is_whole && (1..=12).contains(&month) && (1..=31).contains(&day) && is_luhn(short)
}

fn is_luhn(digits: &[u32]) -> bool {
    let weighed = |(place, digit): (usize, &u32)| {
        let product = digit * if place % 2 == 0 { 2 } else { 1 };
        product / 10 + product % 10
    };
    digits.iter().enumerate().map(weighed).sum::<u32>().is_multiple_of(10)
}

/// A municipality is named by its id or its code.
fn check_place(path: &SourcePath, card: &Card, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(name) = card.place.as_ref().and_then(|place| place.municipality.as_ref()) else { return };
    let codes = known.contents.items.values().filter_map(|files| municipalities::Item::of(files.item()?));
    if known.ids(Kind::Municipalities).chain(codes.map(|item| item.code.value.as_str())).any(|known| known == **name) {
        return;
    }
    diagnostics.push(faults::unknown_municipality(path, name, nearest(name, known.ids(Kind::Municipalities))));
}

#[cfg(test)]
mod tests {
    use super::is_personal;

    #[test]
    fn references_that_name_a_person_are_known() {
        for personal in ["Anna Andersson", "Andersson, Anna", "anna@example.org", "811218-9876", "19811218-9876"] {
            assert!(is_personal(personal), "{personal}");
        }
        for paper in ["SAM-2026-017", "dnr RUN 2026/123", "2026-0412-01", "Pärm 7", "811218-9875", "1234567890"] {
            assert!(!is_personal(paper), "{paper}");
        }
    }
}
