//! Templates of the library, filled: for each municipality and each language a drawing, a page for print and, if the card asks
//! for it, pixels.

use super::pictures;
use super::reader::words;
use super::recipe::{Filled, FilledForm, Make, Output, Part, What};
use super::rights;
use crate::base::{Digest, Kind, Lang, OutputPath, SourcePath};
use crate::content::card::{AssetType, Per, TemplateKeys};
use crate::content::kinds::packages::Channel;
use crate::model::{Item, Language, Media, Site};
use crate::picture::{self, Metadata};
use crate::template::{FILLER, Filling};
use crate::{base, lettering};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file of a filled template.
pub struct FilledFile<'a> {
    /// For which municipality; nothing if it is one for all.
    pub municipality: Option<&'a str>,
    /// In which language.
    pub lang: &'a Lang,
    /// In which form.
    pub channel: Channel,
    /// Pixels across and down; nothing of drawings and pages.
    pub size: Option<(u32, u32)>,
    /// How it is made.
    pub output: Output,
}

/// Whether it is a template that partners get filled.
pub fn is_filled(media: &Media, site: &Site) -> bool {
    media.r#type == AssetType::Template && site.toolbox.is_some() && media.rights.is_offered()
}

/// All files of a template, by municipality and in the order of the site's languages.
pub fn files<'a>(media: &Media, site: &'a Site) -> Vec<FilledFile<'a>> {
    let common = Common::of(media, site);
    let languages = common.languages(site);
    let mut found = Vec::new();
    for place in common.places(site) {
        for language in &languages {
            found.extend(common.at(place, language, site));
        }
    }
    found
}

/// What stands for a template on pages: its drawing for the first municipality, in the reader's language or the nearest.
pub fn preview(media: &Media, site: &Site, language: &Language) -> Option<OutputPath> {
    let common = Common::of(media, site);
    let place = *common.places(site).first()?;
    let nearest = common.languages(site).into_iter().min_by_key(|one| language.distance(&one.lang))?;
    let files = common.at(place, nearest, site);
    files.into_iter().find(|file| file.channel == Channel::Drawing).map(|file| file.output.path)
}

/// What all files of a template have in common.
struct Common<'m> {
    media: &'m Media,
    keys: TemplateKeys,
    colours: BTreeMap<String, String>,
    drawings: Arc<BTreeMap<String, SourcePath>>,
    fonts: Arc<[SourcePath]>,
    metadata: Arc<Metadata>,
    /// Of all but the words.
    digest: Digest,
}

impl<'m> Common<'m> {
    fn of(media: &'m Media, site: &Site) -> Self {
        let drawn = drawings(site);
        let digests: Vec<Digest> = drawn.values().map(|drawing| drawing.digest).collect();
        let drawings: BTreeMap<String, SourcePath> =
            drawn.into_iter().map(|(name, drawing)| (name.to_owned(), drawing.path.clone())).collect();
        let fonts = || site.theme.fonts.values();
        let made_by = [FILLER, lettering::SETTER, picture::CLEANER, picture::LOGO];
        let metadata = Arc::new(rights::metadata(media, site));
        let font_digests: Vec<Digest> = fonts().map(|(_, digest)| *digest).collect();
        let digest =
            Digest::of_value(&(media.digest, digests, drawings.keys().collect::<Vec<_>>(), font_digests, made_by));
        Self {
            media,
            keys: media.card.template.clone().unwrap_or_default(),
            colours: colours(site),
            drawings: Arc::new(drawings),
            fonts: fonts().map(|(path, _)| path.clone()).collect(),
            digest: Digest::join([&digest, &metadata.digest()]),
            metadata,
        }
    }

    /// For what it is filled.
    fn places<'a>(&self, site: &'a Site) -> Vec<Option<&'a Item>> {
        match self.keys.per {
            Per::Municipality => site.of_kind(Kind::Municipalities).map(Some).collect(),
            Per::Site => vec![None],
        }
    }

    /// The languages in which it has words for all of its texts.
    fn languages<'a>(&self, site: &'a Site) -> Vec<&'a Language> {
        let is_said = |language: &&Language| self.keys.texts.values().all(|text| text.get(&language.lang).is_some());
        site.languages.iter().filter(is_said).collect()
    }

    fn at<'a>(&self, place: Option<&'a Item>, language: &'a Language, site: &Site) -> Vec<FilledFile<'a>> {
        let filling = Arc::new(self.filling(place, language, site));
        let told = Digest::join([&self.digest, &Digest::of_value(&filling)]);
        let (id, municipality) = (&self.media.id, place.map(|item| &*item.reference.id));
        let name = municipality.map_or_else(|| language.lang.to_string(), |place| format!("{place}-{}", language.lang));
        let file = |channel: Channel, ending: &str, form: FilledForm, size: Option<(u32, u32)>| {
            let digest = Digest::join([&told, &Digest::of_value(&form)]);
            let path = OutputPath::new(format!("toolbox/media/{id}/{}/{id}-{name}.{ending}", digest.short()));
            let make = Filled {
                template: self.media.path.clone(),
                fonts: self.fonts.clone(),
                filling: filling.clone(),
                drawings: self.drawings.clone(),
                form,
                metadata: self.metadata.clone(),
            };
            let mut output = pictures::output(self.media, path, Make::Filled(Box::new(make)), self.digest);
            output.parts.push(Part::new(What::View, "words", digest));
            FilledFile { municipality, lang: &language.lang, channel, size, output }
        };
        let header = &self.media.header;
        let pixels = self.keys.pixels.as_ref().map(|pixels| {
            let size = (pixels.value, picture::height_for(header.width, header.height, pixels.value));
            file(Channel::Pixels, "png", FilledForm::Pixels(size.0), Some(size))
        });
        let page = file(Channel::Page, "pdf", FilledForm::Page, None);
        pixels.into_iter().chain([page, file(Channel::Drawing, "svg", FilledForm::Drawing, None)]).collect()
    }

    /// The words for a municipality and a language. Those that the site doesn't have are empty.
    fn filling(&self, place: Option<&Item>, language: &Language, site: &Site) -> Filling {
        let said = |texts: &base::PerLang<String>| words(site, language, texts).text;
        let mut found = BTreeMap::from([
            ("region".to_owned(), said(&site.title)),
            ("address".to_owned(), super::reader::host(&site.base_url)),
            ("credit".to_owned(), self.media.card.credit.clone()),
            ("funding".to_owned(), site.funding.as_ref().map(|funding| said(&funding.line)).unwrap_or_default()),
            ("logo".to_owned(), String::new()),
            ("emblem".to_owned(), String::new()),
        ]);
        let name = place.and_then(|item| item.common_front(&language.lang)).map(|front| front.title.value.clone());
        found.extend(name.map(|name| ("municipality".to_owned(), name)));
        let texts = self.keys.texts.iter();
        found.extend(texts.map(|(name, text)| (format!("text:{name}"), said(text))));
        Filling { words: found, colours: self.colours.clone(), drawings: BTreeMap::new(), dir: Some(language.dir) }
    }
}

/// The logo and the emblem of whoever pays, if they may be shown.
fn drawings(site: &Site) -> BTreeMap<&'static str, &Media> {
    let logo = site.brand.as_ref().and_then(|brand| brand.logo.as_ref()).map(|logo| &logo.asset.value);
    let emblem = site.funding.as_ref().map(|funding| &funding.emblem.value);
    let named = [("logo", logo), ("emblem", emblem)];
    let found = named.into_iter().filter_map(|(name, id)| Some((name, site.media.get(id?)?)));
    found.filter(|(_, media)| media.header.format == picture::Format::Svg).collect()
}

fn colours(site: &Site) -> BTreeMap<String, String> {
    let all = site.brand.iter().flat_map(|brand| &brand.colours);
    all.map(|colour| (colour.id.value.clone(), colour.hex.value.clone())).collect()
}
