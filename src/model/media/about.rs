//! What is known of every asset that may be shown, whatever it is: one view of pictures, films and documents.

use super::{Asset, Document, Film, Media, Rights};
use crate::base::{Digest, SourcePath};
use crate::content::card::{AssetType, Card};
use std::collections::BTreeMap;

/// An asset that may be shown today, without what only its kind has.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Its id.
    pub id: &'a str,
    /// The original.
    pub path: &'a SourcePath,
    /// Its card's file.
    pub card_path: &'a SourcePath,
    /// The digest of the original's bytes.
    pub digest: Digest,
    /// Its card.
    pub card: &'a Card,
    /// What it is.
    pub r#type: AssetType,
    /// What may be done with it today.
    pub rights: &'a Rights,
    /// What has taken its place, by id.
    pub replaced_by: &'a [String],
}

impl<H> Asset<H> {
    /// What is known of it, whatever it is.
    pub fn about(&self) -> About<'_> {
        About {
            id: &self.id,
            path: &self.path,
            card_path: &self.card_path,
            digest: self.digest,
            card: &self.card,
            r#type: self.r#type,
            rights: &self.rights,
            replaced_by: &self.replaced_by,
        }
    }
}

/// All assets, sorted by what they are.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Pictures and logos.
    pub pictures: &'a BTreeMap<String, Media>,
    /// Films and sounds.
    pub films: &'a BTreeMap<String, Film>,
    /// Documents.
    pub documents: &'a BTreeMap<String, Document>,
}

impl<'a> Shown<'a> {
    /// Each of them.
    pub fn all(self) -> impl Iterator<Item = About<'a>> {
        let pictures = self.pictures.values().map(Asset::about);
        let films = self.films.values().map(|film| film.asset.about());
        pictures.chain(films).chain(self.documents.values().map(Asset::about))
    }

    /// The one of that id.
    pub fn get(self, id: &str) -> Option<About<'a>> {
        let film = || self.films.get(id).map(|film| film.asset.about());
        let document = || self.documents.get(id).map(Asset::about);
        self.pictures.get(id).map(Asset::about).or_else(film).or_else(document)
    }
}
