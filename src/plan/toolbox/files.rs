//! Every file of an asset.

use super::Offer;
use crate::base::{Lang, OutputPath};
use crate::content::kinds::packages::Channel;
use crate::model::{Document, Film, Media, Site};
use crate::plan::recipe::Output;
use crate::plan::{filled, films, originals, partners};

/// A file of an asset, as partners get it.
pub struct OfferFile<'a> {
    /// In which form.
    pub channel: Channel,
    /// What it is called once it is downloaded.
    pub name: String,
    /// Of filled templates: the municipality, by its id.
    pub municipality: Option<&'a str>,
    /// Of captions and filled templates: their language.
    pub lang: Option<&'a Lang>,
    /// Pixels across and down; nothing of drawings, sounds, captions and documents.
    pub size: Option<(u32, u32)>,
    /// Where it lies.
    pub path: OutputPath,
}

/// All files of an asset, and the outputs among them that are made for partners alone.
pub fn files<'a>(offer: Offer<'a>, site: &'a Site) -> (Vec<OfferFile<'a>>, Vec<Output>) {
    match offer {
        Offer::Picture(media) if filled::is_filled(media, site) => of_template(media, site),
        Offer::Picture(media) => of_picture(media, site),
        Offer::Film(film) => (of_film(film), Vec::new()),
        Offer::Document(document) => of_document(document, site),
    }
}

fn of_picture<'a>(media: &Media, site: &Site) -> (Vec<OfferFile<'a>>, Vec<Output>) {
    let file = |file: partners::PartnerFile| {
        (OfferFile { size: file.size, ..named(file.channel, file.output.path.clone()) }, file.output)
    };
    partners::of_picture(media, site).into_iter().map(file).unzip()
}

fn of_template<'a>(media: &Media, site: &'a Site) -> (Vec<OfferFile<'a>>, Vec<Output>) {
    let file = |file: filled::FilledFile<'a>| {
        let named = named(file.channel, file.output.path.clone());
        let (municipality, lang) = (file.municipality, Some(file.lang));
        (OfferFile { municipality, lang, size: file.size, ..named }, file.output)
    };
    filled::files(media, site).into_iter().map(file).unzip()
}

/// None where the site has no toolbox, for no page shows them.
fn of_document<'a>(document: &Document, site: &Site) -> (Vec<OfferFile<'a>>, Vec<Output>) {
    let file = |output: Output| (named(Channel::Document, output.path.clone()), output);
    site.toolbox.iter().map(|_| file(originals::document(document))).unzip()
}

/// A file that is called what its address ends in.
fn named<'a>(channel: Channel, path: OutputPath) -> OfferFile<'a> {
    let name = path.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    OfferFile { channel, name, municipality: None, lang: None, size: None, path }
}

fn of_film(film: &Film) -> Vec<OfferFile<'_>> {
    let id = &film.asset.id;
    let whole = OfferFile {
        channel: Channel::Film,
        name: format!("{id}.{}", film.asset.header.ending()),
        municipality: None,
        lang: None,
        size: Offer::Film(film).size(),
        path: films::address(film),
    };
    let captions = film.captions.iter().map(|(lang, captions)| OfferFile {
        channel: Channel::Captions,
        name: format!("{id}.{lang}.vtt"),
        municipality: None,
        lang: Some(lang),
        size: None,
        path: films::captions_address(film, lang, captions),
    });
    std::iter::once(whole).chain(captions).collect()
}
