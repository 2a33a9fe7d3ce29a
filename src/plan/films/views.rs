//! The shapes that templates get of films and sounds, as docs/views.md tells theme developers.

use crate::base::{Dir, Lang};
use crate::plan::views::{PictureView, WordsView};
use serde::Serialize;

/// What is shown where a film or a sound of the library is named: it, or a picture while it may not be shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilmPlace {
    /// The film.
    pub film: Option<FilmView>,
    /// What is shown instead of it.
    pub picture: Option<PictureView>,
}

/// A film or a sound.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilmView {
    /// The id of its card.
    pub id: String,
    /// What it is called.
    pub title: WordsView,
    /// What there is to be seen or heard, for those who don't.
    pub alt: Option<WordsView>,
    /// The file, from the site's root.
    pub address: String,
    /// `video/mp4`.
    pub r#type: &'static str,
    /// In pixels, as it is looked at; none for a sound.
    pub width: Option<u32>,
    /// In pixels, as it is looked at; none for a sound.
    pub height: Option<u32>,
    /// Whether there is anything to hear.
    pub has_sound: bool,
    /// What is shown until it is played, from the site's root.
    pub poster: Option<String>,
    /// How long it is.
    pub length: LengthView,
    /// How large the file is.
    pub megabytes: f64,
    /// Its captions, those for the reader first.
    pub captions: Vec<CaptionsView>,
    /// What is said in it.
    pub transcript: Option<TranscriptView>,
    /// The same with audio description, from the site's root.
    pub described: Option<String>,
    /// Who is to be named.
    pub credit: String,
    /// What it says beside the film.
    pub caption: Option<WordsView>,
}

/// A length of time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LengthView {
    /// Whole seconds, at least one.
    pub seconds: u64,
    /// `PT3M20S`.
    pub iso: String,
    /// As the language says it.
    pub text: String,
    /// The language of the text, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the text, if its language is not the page's.
    pub dir: Option<Dir>,
}

/// The captions of a film in a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaptionsView {
    /// BCP 47.
    pub lang: Lang,
    /// What the language calls itself.
    pub name: String,
    /// From the site's root.
    pub address: String,
    /// Whether they are shown from the start: the reader's own, or the nearest that there are.
    pub is_chosen: bool,
}

/// What is said in a film or a sound.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TranscriptView {
    /// Plain words.
    pub paragraphs: Vec<String>,
    /// Their language, if it is not the page's.
    pub lang: Option<Lang>,
    /// Their direction, if their language is not the page's.
    pub dir: Option<Dir>,
}
