//! The library: originals with their cards, and what may be shown of them today.

mod about;
mod cards;
mod documents;
mod faults;
mod film_faults;
mod films;
mod package_faults;
mod packages;
mod replaced;
mod rights;
mod uses;

pub use about::{About, Shown};
pub use films::captions_beside;
pub use packages::check as check_packages;
pub use rights::{Barred, Rights, last_day};
pub use uses::{check, check_logo};

use super::Known;
use crate::base::{Date, Diagnostic, Digest, Lang, SourcePath};
use crate::content::card::{AssetType, Card, FilmKeys};
use crate::content::held::Unit;
use crate::content::licences::{Licence, LicencesFile};
use crate::content::{Contents, Original, layout};
use crate::document;
use crate::film;
use crate::picture::Header;
use std::collections::{BTreeMap, BTreeSet};

/// An asset of the library that may be shown today. `H` is what its file says of itself.
#[derive(Clone, Debug)]
pub struct Asset<H> {
    /// The file's name without its ending.
    pub id: String,
    /// The original.
    pub path: SourcePath,
    /// Its card's file.
    pub card_path: SourcePath,
    /// The digest of the original's bytes.
    pub digest: Digest,
    /// What the file says: of a picture, format and upright size.
    pub header: H,
    /// Its card.
    pub card: Card,
    /// What it is: what the card says, else what the file is.
    pub r#type: AssetType,
    /// What may be done with it today. That it may be shown is certain.
    pub rights: Rights,
    /// What has taken its place, by id.
    pub replaced_by: Vec<String>,
}

/// A picture.
pub type Media = Asset<Header>;

/// A presentation, a text, a table.
pub type Document = Asset<document::Header>;

/// A film or a sound, with what lies beside it.
#[derive(Clone, Debug)]
pub struct Film {
    /// The film itself.
    pub asset: Asset<film::Header>,
    /// Its captions by language.
    pub captions: BTreeMap<Lang, FilmCaptions>,
}

/// The captions of a film in a language.
#[derive(Clone, Debug)]
pub struct FilmCaptions {
    /// The file.
    pub path: SourcePath,
    /// The digest of its bytes.
    pub digest: Digest,
}

impl Film {
    /// What its card says of it as a film.
    pub fn keys(&self) -> Option<&FilmKeys> {
        self.asset.card.film.as_ref()
    }
}

/// An asset of the library that may not be shown today. Of its card, nothing is kept that a page could show.
#[derive(Clone, Debug)]
pub struct BarredAsset {
    /// Why.
    pub why: Barred,
    /// The first day on which it could not be shown any more, if it could before.
    pub date: Option<Date>,
    /// The digest of the original's bytes; nothing once it has been deleted.
    pub digest: Option<Digest>,
    /// Its card's file.
    pub card_path: SourcePath,
    /// Who looks after it.
    pub owner: Option<String>,
    /// What has taken its place, by id.
    pub replaced_by: Vec<String>,
}

impl<H> Asset<H> {
    /// What is kept of it once it is withdrawn.
    pub fn withdrawn(self, day: Date) -> BarredAsset {
        BarredAsset {
            why: Barred::Withdrawn(Some(day)),
            date: Some(day),
            digest: Some(self.digest),
            card_path: self.card_path,
            owner: self.card.owner.map(|owner| owner.value),
            replaced_by: self.replaced_by,
        }
    }
}

/// All assets by id, sorted by whether they may be shown.
#[derive(Debug, Default)]
pub struct Library {
    /// Pictures that may.
    pub shown: BTreeMap<String, Media>,
    /// Films and sounds that may.
    pub films: BTreeMap<String, Film>,
    /// Documents that may.
    pub documents: BTreeMap<String, Document>,
    /// Those that may not.
    pub barred: BTreeMap<String, BarredAsset>,
    /// Those of which the card or the original has a fault, which was told.
    pub broken: BTreeMap<String, SourcePath>,
    /// Those of them that are held back.
    pub held: BTreeSet<String>,
    /// What has taken the place of those that have no card any more.
    pub replaced: BTreeMap<String, BTreeSet<String>>,
}

impl Library {
    /// The file that goes by that id already.
    fn path_of(&self, id: &str) -> Option<&SourcePath> {
        let shown = self.assets().get(id).map(|asset| asset.card_path);
        shown.or_else(|| self.barred.get(id).map(|asset| &asset.card_path)).or_else(|| self.broken.get(id))
    }

    /// What is held back of that id, as it is told of.
    fn held(&self, id: &str) -> Option<Unit> {
        self.held.contains(id).then(|| Unit::Asset(id.to_owned()))
    }

    /// Files under a name by which they may be shown that are the same as others that may not.
    fn copies_of_barred(&self) -> Vec<Diagnostic> {
        let barred = self.barred.values().filter_map(|asset| Some((asset.digest?, &asset.card_path)));
        let barred: BTreeMap<Digest, &SourcePath> = barred.collect();
        let copy = |asset: About<'_>| Some(faults::same_as_barred(asset.path, barred.get(&asset.digest)?));
        self.assets().all().filter_map(copy).collect()
    }

    /// Those that may be shown.
    fn assets(&self) -> Shown<'_> {
        Shown { pictures: &self.shown, films: &self.films, documents: &self.documents }
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        let others = self.barred.keys().chain(self.broken.keys()).map(String::as_str);
        self.assets().all().map(|asset| asset.id).chain(others)
    }
}

/// Joins originals and cards by name, and says what may be done with each on that day.
pub fn resolve(known: &Known<'_>, today: Date, diagnostics: &mut Vec<Diagnostic>) -> Library {
    let contents = known.contents;
    let mut library = Library::default();
    for (path, original) in &contents.originals {
        let id = layout::asset_of(path);
        if !layout::is_id(id) {
            diagnostics.push(faults::bad_media_id(path, id, &layout::proposed_id(id)));
        }
        let card_path = layout::card_of(path);
        if let Some(other) = library.path_of(id) {
            diagnostics.push(faults::media_twice(path, &layout::original_of(other), id));
        }
        if !contents.cards.contains_key(&card_path) {
            diagnostics.push(faults::no_card(path, &card_path));
        }
        library.add(id.to_owned(), &card_path, Some((path, original)), contents, today);
    }
    for card_path in contents.cards.keys() {
        let path = layout::original_of(card_path);
        if contents.originals.contains_key(&path) {
            continue;
        }
        let id = layout::asset_of(card_path);
        if let Some(other) = library.path_of(id) {
            diagnostics.push(faults::media_twice(card_path, other, id));
        }
        library.add(id.to_owned(), card_path, None, contents, today);
        // What was withdrawn is best deleted; its card stays to say so.
        if library.barred.get(id).is_some_and(|asset| matches!(asset.why, Barred::Withdrawn(_))) {
            continue;
        }
        diagnostics.push(match contents.folders.contains(&path) {
            true => faults::folder_for_original(&path),
            false => faults::card_without_original(card_path, &path),
        });
    }
    cards::check(known, &library, today, diagnostics);
    films::check(contents, &library, diagnostics);
    documents::check(contents, &library, diagnostics);
    diagnostics.extend(library.copies_of_barred());
    replaced::link(contents, &mut library, diagnostics);
    library
}

impl Library {
    fn add(
        &mut self,
        id: String,
        card_path: &SourcePath,
        original: Option<(&SourcePath, &Original)>,
        contents: &Contents,
        today: Date,
    ) {
        if contents.held.has_asset(&id) {
            self.held.insert(id.clone());
        }
        let card = contents.cards.get(card_path).and_then(crate::content::card);
        let Some(card) = card.filter(|_| !self.held.contains(&id)) else {
            self.broken.insert(id, card_path.clone());
            return;
        };
        let rights = rights::of(card, licence(contents.licences.as_deref(), card), today);
        match (rights.may_show, original) {
            (Err(why), _) => {
                let digest = original.map(|(_, original)| original.digest);
                let owner = card.owner.as_ref().map(|owner| owner.value.clone());
                let (date, card_path, replaced_by) = (why.since(), card_path.clone(), Vec::new());
                self.barred.insert(id, BarredAsset { why, date, digest, card_path, owner, replaced_by });
            }
            (Ok(()), Some((path, original))) => {
                let asset = |r#type| Asset {
                    id: id.clone(),
                    path: path.clone(),
                    card_path: card_path.clone(),
                    digest: original.digest,
                    header: (),
                    card: card.clone(),
                    r#type: card.r#type.as_ref().map_or(r#type, |given| given.value),
                    rights: rights.clone(),
                    replaced_by: Vec::new(),
                };
                if let Some(header) = original.header() {
                    self.shown.insert(id.clone(), asset(AssetType::Image).with(*header));
                } else if let Some(header) = original.film() {
                    let what = if header.frame.is_some() { AssetType::Film } else { AssetType::Audio };
                    let captions = films::captions(contents, path);
                    self.films.insert(id.clone(), Film { asset: asset(what).with(header.clone()), captions });
                } else if let Some(header) = original.document() {
                    let is_text = header.format == document::Format::Text;
                    let what = if is_text { AssetType::Text } else { AssetType::Document };
                    self.documents.insert(id.clone(), asset(what).with(header.clone()));
                } else {
                    self.broken.insert(id, card_path.clone());
                }
            }
            (Ok(()), None) => {
                self.broken.insert(id, card_path.clone());
            }
        }
    }
}

impl Asset<()> {
    /// The same with what its file says of itself.
    fn with<H>(self, header: H) -> Asset<H> {
        let Self { id, path, card_path, digest, header: (), card, r#type, rights, replaced_by } = self;
        Asset { id, path, card_path, digest, header, card, r#type, rights, replaced_by }
    }
}

/// The licence that a card names.
fn licence<'a>(licences: Option<&'a LicencesFile>, card: &Card) -> Option<&'a Licence> {
    licences?.get(&card.license.as_ref()?.id.value)
}
