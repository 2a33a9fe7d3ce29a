//! Pictures: which renditions a page names, and the outputs that they are.

use super::reader::words;
use super::recipe::{Make, Output, Part, Phase, Rendition, What};
use super::views::{OpenGraphImage, PictureSource, PictureView, SrcsetEntry, WordsView};
use crate::base::{Digest, Lang, OutputPath, PerLang};
use crate::content::card::Alt;
use crate::content::config::Pictures;
use crate::model::{Language, Media, Site};
use crate::picture::{self, Encoding, Format, Spec};

/// The width that services prefer for pictures of shared links, in pixels.
const SHARED_WIDTH: u32 = 1200;

/// The recipe of a rendition.
fn rendition_digest(media: &Media, spec: &Spec) -> Digest {
    Digest::join([&media.digest, &Digest::of_value(spec), &Digest::of(picture::ENCODER.as_bytes())])
}

fn encodings(config: &Pictures) -> [(&'static str, Encoding); 2] {
    [
        ("webp", Encoding::Webp { quality: config.webp_quality }),
        ("jpg", Encoding::Jpeg { quality: config.jpeg_quality }),
    ]
}

/// The renditions of a picture, by format and then width.
fn specs(media: &Media, config: &Pictures) -> Vec<(&'static str, Spec)> {
    let widths = picture::srcset_widths(media.header.width, &config.widths);
    let spec = |encoding: Encoding, width: u32| {
        let height = picture::height_for(media.header.width, media.header.height, width);
        Spec { width, height, crop: None, encoding }
    };
    encodings(config)
        .into_iter()
        .flat_map(|(ending, encoding)| widths.iter().map(move |width| (ending, spec(encoding, *width))))
        .collect()
}

fn address(media: &Media, ending: &str, spec: &Spec) -> OutputPath {
    let digest = rendition_digest(media, spec).short();
    OutputPath::new(format!("media/{}-{}.{digest}.{ending}", media.id, spec.width))
}

fn svg_digest(media: &Media) -> Digest {
    Digest::join([&media.digest, &Digest::of(picture::ENCODER.as_bytes())])
}

fn svg_address(media: &Media) -> OutputPath {
    OutputPath::new(format!("media/{}.{}.svg", media.id, svg_digest(media).short()))
}

/// All outputs of a picture.
pub fn outputs(media: &Media, config: &Pictures) -> Vec<Output> {
    let output = |path: OutputPath, make: Make, digest: Digest| Output {
        path,
        phase: Phase::Asset,
        make,
        parts: vec![
            Part::new(What::Source, media.path.as_str(), digest),
            // The encoders' versions are part of the digest above: a new program alone makes no picture again.
            Part::new(What::Configuration, "kind of output", Digest::of(b"picture")),
        ],
        bundle: None,
        sources: vec![media.path.clone(), media.card_path.clone()],
        asset: Some(media.id.clone()),
    };
    if media.header.format == Format::Svg {
        return vec![output(svg_address(media), Make::CleanSvg(media.path.clone()), svg_digest(media))];
    }
    specs(media, config)
        .into_iter()
        .map(|(ending, spec)| {
            let pixels = rendition_digest(media, &spec);
            let make = Rendition { source: media.path.clone(), spec, pixels, header: media.header };
            output(address(media, ending, &spec), Make::Rendition(make), pixels)
        })
        .collect()
}

/// What a template gets of a picture. `alt`, with its language, replaces the card's words at one place.
pub fn view(media: &Media, site: &Site, language: &Language, alt: Option<(&str, &Lang)>) -> PictureView {
    let focal = media.card.focal_point;
    let alt = match (&media.card.alt, alt) {
        (_, Some((alt, lang))) => {
            let mut here = PerLang::new();
            here.insert(lang.clone(), alt.to_owned());
            words(site, language, &here)
        }
        (Alt::Decorative, None) => WordsView::default(),
        (Alt::Text(texts), None) => words(site, language, texts),
    };
    let percent = |share: f32| format!("{}%", (share.clamp(0.0, 1.0) * 100.0).round());
    let mut view = PictureView {
        id: media.id.clone(),
        alt: alt.text,
        lang: alt.lang,
        dir: alt.dir,
        width: media.header.width,
        height: media.header.height,
        src: svg_address(media).as_str().to_owned(),
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
    let specs = specs(media, config);
    let source = |wanted: &str, mime: &'static str| PictureSource {
        r#type: mime,
        srcset: specs
            .iter()
            .filter(|(ending, _)| *ending == wanted)
            .map(|(ending, spec)| SrcsetEntry {
                address: address(media, ending, spec).as_str().to_owned(),
                width: spec.width,
            })
            .collect(),
    };
    view.sources = vec![source("webp", "image/webp"), source("jpg", "image/jpeg")];
    if let Some((ending, spec)) = specs.iter().rev().find(|(_, spec)| spec.width <= SHARED_WIDTH).or(specs.last()) {
        view.src = address(media, ending, spec).as_str().to_owned();
    }
    if let Some((_, largest)) = specs.last() {
        view.width = largest.width;
        view.height = largest.height;
    }
}

/// The picture for shared links: the JPEG nearest to what services want. SVG is shown by none of them.
pub fn shared(media: &Media, site: &Site, language: &Language) -> Option<OpenGraphImage> {
    let specs = specs(media, &site.pictures);
    let jpegs = specs.iter().filter(|(ending, _)| *ending == "jpg");
    let (ending, spec) = jpegs.min_by_key(|(_, spec)| spec.width.abs_diff(SHARED_WIDTH))?;
    if media.header.format == Format::Svg {
        return None;
    }
    let alt = match &media.card.alt {
        Alt::Decorative => WordsView::default(),
        Alt::Text(texts) => words(site, language, texts),
    };
    let url = format!("{}{}", site.base_url, address(media, ending, spec));
    Some(OpenGraphImage { url, width: spec.width, height: spec.height, alt: alt.text, lang: alt.lang })
}
