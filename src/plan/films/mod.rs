//! Films and sounds: what a page shows of them, and the outputs that they are.

mod views;

pub use views::{CaptionsView, FilmPlace, FilmView, LengthView, TranscriptView};

use super::originals::carried;
use super::pictures;
use super::reader::{Reader, words};
use super::recipe::Output;
use crate::base::{Digest, Lang, OutputPath};
use crate::model::{Film, FilmCaptions, Language, Media, Site};

/// Where a film lies: its digest is of what is published, so that a page never plays half of one and half of another.
pub fn address(film: &Film) -> OutputPath {
    let asset = &film.asset;
    OutputPath::new(format!("media/{}.{}.{}", asset.id, film_digest(film).short(), asset.header.ending()))
}

fn film_digest(film: &Film) -> Digest {
    Digest::join([&film.asset.digest, &Digest::of_value(&film.asset.header.blanks)])
}

/// Where captions lie.
pub fn captions_address(film: &Film, lang: &Lang, captions: &FilmCaptions) -> OutputPath {
    OutputPath::new(format!("media/{}.{lang}.{}.vtt", film.asset.id, captions.digest.short()))
}

/// All outputs of a film: itself and its captions.
pub fn outputs(film: &Film) -> Vec<Output> {
    let asset = &film.asset;
    let file = (&asset.path, asset.header.blanks.as_slice());
    let mut found = vec![carried(asset.about(), address(film), file, film_digest(film))];
    found.extend(film.captions.iter().map(|(lang, captions)| {
        let path = captions_address(film, lang, captions);
        carried(asset.about(), path, (&captions.path, &[]), captions.digest)
    }));
    found
}

/// The picture that stands for a film until it is played.
pub fn poster<'a>(film: &Film, site: &'a Site) -> Option<&'a Media> {
    site.picture(film.keys()?.poster.as_ref()?)
}

/// The same film with its pictures told in words between what is said.
pub fn described<'a>(film: &Film, site: &'a Site) -> Option<&'a Film> {
    site.films.get(&film.keys()?.audio_description.as_ref()?.value)
}

/// What a template gets of a film.
pub fn view(film: &Film, reader: &Reader<'_>) -> FilmView {
    let (asset, site, language) = (&film.asset, reader.site, reader.language());
    let header = &asset.header;
    FilmView {
        id: asset.id.clone(),
        title: reader.words(&asset.card.title),
        alt: asset.card.alt.texts().map(|texts| reader.words(texts)),
        address: address(film).as_str().to_owned(),
        r#type: header.media_type(),
        width: header.frame.map(|frame| frame.width),
        height: header.frame.map(|frame| frame.height),
        has_sound: header.has_sound,
        poster: poster(film, site).map(|picture| pictures::view(picture, site, language, None).src),
        length: length(header.milliseconds, reader),
        megabytes: megabytes(header.bytes),
        captions: captions(film, reader),
        transcript: transcript(film, site, language),
        described: described(film, site).map(|film| address(film).as_str().to_owned()),
        credit: asset.card.credit.clone(),
        caption: Some(reader.words(&asset.card.caption)).filter(|caption| !caption.text.is_empty()),
    }
}

fn length(milliseconds: u64, reader: &Reader<'_>) -> LengthView {
    let seconds = (milliseconds.saturating_add(500) / 1000).max(1);
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let part = |count: u64, unit: &str| if count > 0 { format!("{count}{unit}") } else { String::new() };
    let iso = format!("PT{}{}{}", part(hours, "H"), part(minutes, "M"), part(rest, "S"));
    let words = reader.length(seconds);
    LengthView { seconds, iso, text: words.text, lang: words.lang, dir: words.dir }
}

/// Rounded as people say it: whole ones from ten on, tenths below, never nothing.
fn megabytes(bytes: u64) -> f64 {
    let tenths = bytes.div_ceil(100_000);
    let shown = if tenths >= 100 { tenths.div_ceil(10) * 10 } else { tenths };
    shown as f64 / 10.0
}

/// The reader's own language first; it is the one that is chosen from the start, or the nearest that there is.
fn captions(film: &Film, reader: &Reader<'_>) -> Vec<CaptionsView> {
    let language = reader.language();
    let chosen = language.chain.iter().find(|lang| film.captions.contains_key(*lang));
    let view = |(lang, captions): (&Lang, &FilmCaptions)| CaptionsView {
        address: captions_address(film, lang, captions).as_str().to_owned(),
        name: reader.own_name(lang),
        is_chosen: Some(lang) == chosen,
        lang: lang.clone(),
    };
    let mut found: Vec<CaptionsView> = film.captions.iter().map(view).collect();
    found.sort_by_key(|captions| language.distance(&captions.lang));
    found
}

/// Its paragraphs: empty lines part them.
fn transcript(film: &Film, site: &Site, language: &Language) -> Option<TranscriptView> {
    let words = words(site, language, &film.keys()?.transcript);
    let paragraphs: Vec<String> = words.text.split("\n\n").map(|part| part.trim().to_owned()).collect();
    let paragraphs: Vec<String> = paragraphs.into_iter().filter(|part| !part.is_empty()).collect();
    (!paragraphs.is_empty()).then_some(TranscriptView { paragraphs, lang: words.lang, dir: words.dir })
}
