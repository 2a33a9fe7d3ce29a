//! Every file of an asset.

use super::Offer;
use crate::base::Lang;
use crate::content::kinds::packages::Channel;
use crate::model::Site;
use crate::plan::recipe::Output;
use crate::plan::{films, originals, partners};

/// A file of an asset, as partners get it.
pub struct OfferFile<'a> {
    /// In which form.
    pub channel: Channel,
    /// What it is called once it is downloaded.
    pub name: String,
    /// Of captions: their language.
    pub lang: Option<&'a Lang>,
    /// Pixels across and down; nothing of drawings, sounds, captions and documents.
    pub size: Option<(u32, u32)>,
    /// How it is made.
    pub output: Output,
}

impl<'a> Offer<'a> {
    /// All files of an asset.
    pub fn files(self, site: &Site) -> Vec<OfferFile<'a>> {
        match self {
            Self::Document(document) => {
                let output = originals::document(document);
                vec![OfferFile { channel: Channel::Document, name: last(&output), lang: None, size: None, output }]
            }
            Self::Picture(media) => partners::of_picture(media, site)
                .into_iter()
                .map(|file| {
                    let name = last(&file.output);
                    OfferFile { channel: file.channel, name, lang: None, size: file.size, output: file.output }
                })
                .collect(),
            Self::Film(film) => films::outputs(film)
                .into_iter()
                .zip(std::iter::once(None).chain(film.captions.keys().map(Some)))
                .map(|(output, lang)| match lang {
                    Some(_) => OfferFile {
                        channel: Channel::Captions,
                        name: lang.map_or_else(String::new, |lang| format!("{}.{lang}.vtt", self.id())),
                        lang,
                        size: None,
                        output,
                    },
                    None => OfferFile {
                        channel: Channel::Film,
                        name: format!("{}.{}", self.id(), film.asset.header.ending()),
                        lang,
                        size: self.size(),
                        output,
                    },
                })
                .collect(),
        }
    }
}

/// The last part of an address, which is what the file is called.
fn last(output: &Output) -> String {
    output.path.as_str().rsplit('/').next().unwrap_or_default().to_owned()
}
