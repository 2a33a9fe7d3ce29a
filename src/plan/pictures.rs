//! Pictures: which renditions a page names, and the outputs that they are.

use super::filled;
use super::reader::words;
use super::recipe::{Make, Output, Part, Phase, Rendition, What};
use super::views::{OpenGraphImage, PictureSource, PictureView, SrcsetEntry};
use crate::base::{Digest, Lang, OutputPath, PerLang};
use crate::content::config::Pictures;
use crate::model::{Language, Media, Site};
use crate::picture::{self, Encoding, Format, Metadata, Spec};
use std::sync::Arc;

/// The width that services prefer for pictures of shared links, in pixels.
const SHARED_WIDTH: u32 = 1200;

/// A form that an asset takes in the output.
pub(super) struct Form {
    spec: Spec,
    /// The digest of all on which its pixels depend.
    pixels: Digest,
    /// What is written into the file beside the pixels.
    metadata: Arc<Metadata>,
}

impl Form {
    pub(super) fn new(media: &Media, spec: Spec, metadata: Arc<Metadata>) -> Self {
        let pixels = Digest::join([&media.digest, &Digest::of_value(&spec), &Digest::of(picture::ENCODER.as_bytes())]);
        Self { spec, pixels, metadata }
    }

    /// The digest of all on which its bytes depend.
    pub(super) fn digest(&self) -> Digest {
        Digest::join([&self.pixels, &self.metadata.digest()])
    }

    pub(super) fn output(self, media: &Media, path: OutputPath) -> Output {
        let metadata = Part::new(What::View, "metadata", self.metadata.digest());
        let pixels = self.pixels;
        let make = Rendition {
            source: media.path.clone(),
            spec: self.spec,
            pixels,
            header: media.header,
            metadata: self.metadata,
        };
        let mut output = output(media, path, Make::Rendition(make), pixels);
        output.parts.push(metadata);
        output
    }
}

/// The renditions of a picture for pages, with the endings of their names, by format and then width.
fn ladder(media: &Media, config: &Pictures) -> Vec<(&'static str, Form)> {
    let widths = picture::srcset_widths(media.header.width, &config.widths);
    let metadata = Arc::new(Metadata::for_web(&media.card.credit, media.card.copyright.as_deref()));
    let form = |encoding: Encoding, width: u32| {
        let height = picture::height_for(media.header.width, media.header.height, width);
        Form::new(media, Spec { width, height, crop: None, encoding }, metadata.clone())
    };
    encodings(config)
        .into_iter()
        .flat_map(|(ending, encoding)| widths.iter().map(move |width| (ending, encoding, *width)))
        .map(|(ending, encoding, width)| (ending, form(encoding, width)))
        .collect()
}

/// The encodings in the order in which browsers are to choose.
fn encodings(config: &Pictures) -> Vec<(&'static str, Encoding)> {
    let avif = config.avif_quality.map(|quality| ("avif", Encoding::Avif { quality }));
    let always = [
        ("webp", Encoding::Webp { quality: config.webp_quality }),
        ("jpg", Encoding::Jpeg { quality: config.jpeg_quality }),
    ];
    avif.into_iter().chain(always).collect()
}

fn address(media: &Media, ending: &str, form: &Form) -> OutputPath {
    OutputPath::new(format!("media/{}-{}.{}.{ending}", media.id, form.spec.width, form.digest().short()))
}

/// The digest of all on which what is made of a drawing depends.
pub(super) fn svg_digest(media: &Media) -> Digest {
    Digest::join([&media.digest, &Digest::of(picture::CLEANER.as_bytes())])
}

fn svg_address(media: &Media) -> OutputPath {
    OutputPath::new(format!("media/{}.{}.svg", media.id, svg_digest(media).short()))
}

/// What pages show of a drawing: itself, or of a template what it looks like once it is filled.
fn drawing_address(media: &Media, site: &Site, language: &Language) -> OutputPath {
    let filled = filled::is_filled(media, site).then(|| filled::preview(media, site, language)).flatten();
    filled.unwrap_or_else(|| svg_address(media))
}

/// An output made of an asset. `digest` is that of all on which its pixels or lines depend.
pub(super) fn output(media: &Media, path: OutputPath, make: Make, digest: Digest) -> Output {
    let parts = vec![
        Part::new(What::Source, media.path.as_str(), digest),
        // The encoders' versions are part of the digest above: a new program alone makes no picture again.
        Part::new(What::Configuration, "kind of output", Digest::of(b"picture")),
    ];
    let sources = vec![media.path.clone(), media.card_path.clone()];
    Output { asset: Some(media.id.clone()), ..Output::new(path, Phase::Asset, make, parts, sources) }
}

/// All outputs of a picture that pages show.
pub fn outputs(media: &Media, config: &Pictures) -> Vec<Output> {
    if media.header.format == Format::Svg {
        let make = Make::CleanSvg(media.path.clone(), Arc::default());
        return vec![output(media, svg_address(media), make, svg_digest(media))];
    }
    let forms = ladder(media, config).into_iter();
    forms
        .map(|(ending, form)| {
            let path = address(media, ending, &form);
            form.output(media, path)
        })
        .collect()
}

/// What a template gets of a picture. `alt`, with its language, replaces the card's words at one place.
pub fn view(media: &Media, site: &Site, language: &Language, alt: Option<(&str, &Lang)>) -> PictureView {
    let focal = media.card.focal_point;
    let here = alt.map(|(alt, lang)| {
        let mut here = PerLang::new();
        here.insert(lang.clone(), alt.to_owned());
        here
    });
    let alt = here.as_ref().or(media.card.alt.texts());
    let alt = alt.map(|texts| words(site, language, texts)).unwrap_or_default();
    let percent = |share: f32| format!("{}%", (share.clamp(0.0, 1.0) * 100.0).round());
    let mut view = PictureView {
        id: media.id.clone(),
        alt: alt.text,
        lang: alt.lang,
        dir: alt.dir,
        width: media.header.width,
        height: media.header.height,
        src: drawing_address(media, site, language).as_str().to_owned(),
        sources: Vec::new(),
        credit: media.card.credit.clone(),
        caption: Some(words(site, language, &media.card.caption)).filter(|caption| !caption.text.is_empty()),
        focal: format!("{} {}", percent(focal.x), percent(focal.y)),
    };
    if media.header.format != Format::Svg {
        place_renditions(&mut view, media, &site.pictures);
    }
    view
}

fn place_renditions(view: &mut PictureView, media: &Media, config: &Pictures) {
    let ladder = ladder(media, config);
    let source = |wanted: &str, mime: &'static str| PictureSource {
        r#type: mime,
        srcset: ladder
            .iter()
            .filter(|(ending, _)| *ending == wanted)
            .map(|(ending, form)| SrcsetEntry {
                address: address(media, ending, form).as_str().to_owned(),
                width: form.spec.width,
            })
            .collect(),
    };
    let mimes = [("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg")];
    let sources = mimes.into_iter().map(|(ending, mime)| source(ending, mime));
    view.sources = sources.filter(|source| !source.srcset.is_empty()).collect();
    if let Some((ending, form)) =
        ladder.iter().rev().find(|(_, form)| form.spec.width <= SHARED_WIDTH).or(ladder.last())
    {
        view.src = address(media, ending, form).as_str().to_owned();
    }
    if let Some((_, largest)) = ladder.last() {
        view.width = largest.spec.width;
        view.height = largest.spec.height;
    }
}

/// The picture for shared links: the JPEG nearest to what services want. SVG is shown by none of them.
pub fn shared(media: &Media, site: &Site, language: &Language) -> Option<OpenGraphImage> {
    if media.header.format == Format::Svg {
        return None;
    }
    let ladder = ladder(media, &site.pictures);
    let jpegs = ladder.iter().filter(|(ending, _)| *ending == "jpg");
    let (ending, form) = jpegs.min_by_key(|(_, form)| form.spec.width.abs_diff(SHARED_WIDTH))?;
    let alt = media.card.alt.texts().map(|texts| words(site, language, texts)).unwrap_or_default();
    let url = format!("{}{}", site.base_url, address(media, ending, form));
    Some(OpenGraphImage { url, width: form.spec.width, height: form.spec.height, alt: alt.text, lang: alt.lang })
}
