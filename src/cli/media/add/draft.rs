//! What is known of a new picture.

use super::candidate::{Candidate, What};
use super::library::Library;
use super::words::Words;
use crate::cli::in_language::in_language;
use crate::cli::media::args::AddArgs;
use moveto::base::{Lang, PerLang, nearest};
use moveto::film::Header;
use moveto::picture::{DigitalSourceType, Embedded, embedded};

/// What the command line says of the pictures.
#[derive(Default)]
pub struct Given {
    title: Vec<(Lang, String)>,
    alt: Vec<(Lang, String)>,
    is_decorative: bool,
    credit: Option<String>,
    license: Option<String>,
}

impl Given {
    /// Reads the command line. The message is for people.
    pub fn read(args: &AddArgs, library: &Library, words: Words) -> Result<Self, String> {
        let texts = |given: &[String]| {
            given.iter().map(|text| in_language(text, &library.languages, words.0)).collect::<Result<Vec<_>, _>>()
        };
        if let Some(id) = args.license.as_deref().filter(|id| !library.licences.contains_key(*id)) {
            let known = || library.licences.keys().map(String::as_str);
            return Err(words.no_such_licence(id, nearest(id, known()), &known().collect::<Vec<_>>()));
        }
        let is_decorative = args.alt == ["decorative"];
        Ok(Self {
            title: texts(&args.title)?,
            alt: if is_decorative { Vec::new() } else { texts(&args.alt)? },
            is_decorative,
            credit: args.credit.clone(),
            license: args.license.clone(),
        })
    }
}

/// A key that must be on a card before its picture can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Title,
    Alt,
    Credit,
    License,
    /// Of a sound.
    Transcript,
}

impl Key {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Alt => "alt",
            Self::Credit => "credit",
            Self::License => "license",
            Self::Transcript => "film.transcript",
        }
    }
}

/// What the people in a picture agreed to, as far as somebody said it.
pub struct People {
    /// Whether they can be recognised.
    pub visible: bool,
    /// How their consent stands, and under which number it is kept.
    pub consent: Option<(&'static str, Option<String>)>,
}

/// A card as far as it is known.
pub struct Draft {
    pub candidate: Candidate,
    /// The site's first language.
    pub first: Lang,
    pub title: PerLang<String>,
    pub alt: PerLang<String>,
    pub is_decorative: bool,
    pub long_description: PerLang<String>,
    pub caption: PerLang<String>,
    pub credit: Option<String>,
    pub creator: Option<String>,
    pub copyright: Option<String>,
    pub license: Option<String>,
    pub source_type: Option<DigitalSourceType>,
    pub people: Option<People>,
    /// What is said in a sound.
    pub transcript: PerLang<String>,
    /// What the file says, for what a card has no key for.
    pub embedded: Embedded,
    /// The language that was assumed where the file names none.
    pub assumed: Option<Lang>,
}

impl Draft {
    /// What the file says, and over it what the command line says.
    pub fn new(candidate: Candidate, first: &Lang, given: &Given, library: &Library) -> Self {
        let embedded = match &candidate.what {
            What::Picture(bytes) => embedded(bytes),
            What::Film(_) | What::Document(_) => Embedded::default(),
        };
        let mut assumed = None;
        let mut own = |texts: &PerLang<String>| of_site(texts, &library.languages, &mut assumed);
        let mut title = own(&embedded.title);
        let mut alt = if given.is_decorative { PerLang::new() } else { own(&embedded.alt) };
        let (long_description, caption) = (own(&embedded.long_description), own(&embedded.description));
        given.title.iter().for_each(|(lang, text)| drop(title.insert(lang.clone(), text.clone())));
        given.alt.iter().for_each(|(lang, text)| drop(alt.insert(lang.clone(), text.clone())));
        let licence_at = || library.licence_at(embedded.licence_url.as_deref()?).map(str::to_owned);
        Self {
            candidate,
            first: first.clone(),
            title,
            alt,
            is_decorative: given.is_decorative,
            long_description,
            caption,
            credit: given.credit.clone().or(embedded.credit.clone()),
            creator: embedded.creator.clone(),
            copyright: embedded.copyright.clone(),
            license: given.license.clone().or_else(licence_at),
            source_type: embedded.source_type,
            people: None,
            transcript: PerLang::new(),
            embedded,
            assumed,
        }
    }

    /// What the file says of itself, if it is a film or a sound.
    pub fn film(&self) -> Option<&Header> {
        match &self.candidate.what {
            What::Film(header) => Some(header),
            What::Picture(_) | What::Document(_) => None,
        }
    }

    /// Whom the file names as its authors, if it is a document.
    pub fn authors(&self) -> &[String] {
        match &self.candidate.what {
            What::Document(header) => &header.authors,
            What::Picture(_) | What::Film(_) => &[],
        }
    }

    /// What must still be filled in.
    pub fn missing(&self) -> Vec<Key> {
        let lacks = [
            (Key::Title, self.title.is_empty()),
            (Key::Alt, self.alt.is_empty() && !self.is_decorative),
            (Key::Credit, self.credit.is_none()),
            (Key::License, self.license.is_none()),
            (Key::Transcript, self.film().is_some_and(|film| film.frame.is_none()) && self.transcript.is_empty()),
        ];
        lacks.into_iter().filter(|(_, is_missing)| *is_missing).map(|(key, _)| key).collect()
    }
}

/// The texts in the site's languages: `sv-SE` is its `sv`. Where the file doesn't say in which language it speaks, it is
/// taken for the site's first one.
fn of_site(texts: &PerLang<String>, languages: &[Lang], assumed: &mut Option<Lang>) -> PerLang<String> {
    let mut found = PerLang::new();
    for lang in languages {
        let near = texts.iter().find(|(tag, _)| tag.base() == lang.base()).map(|(_, text)| text);
        if let Some(text) = texts.get(lang).or(near) {
            found.insert(lang.clone(), text.clone());
        }
    }
    if let (Some(text), Some(first)) = (texts.get(&Lang::none()), languages.first())
        && found.get(first).is_none()
    {
        found.insert(first.clone(), text.clone());
        *assumed = Some(first.clone());
    }
    found
}
