//! What partners get of an asset: the whole picture, a crop for each channel round the focal point, one for print. Logos come
//! as drawing, as pixels in several sizes and as PDF.

use super::pictures::{self, Form};
use super::recipe::{Make, Output};
use super::rights;
use crate::base::{Digest, OutputPath};
use crate::content::card::AssetType;
use crate::content::kinds::packages::Channel as Name;
use crate::content::licences::Edit;
use crate::model::{Media, Site};
use crate::picture::{self, Encoding, Format, Header, Metadata, Spec};
use std::sync::Arc;

/// A form in which partners get pictures.
struct Channel {
    name: Name,
    /// Pixels across and down; a picture that has fewer isn't made larger.
    size: (u32, u32),
    shape: Shape,
    /// Pixels an inch.
    density: Option<u16>,
}

/// What a channel shows of a picture.
enum Shape {
    /// All of it.
    Whole,
    /// As much as has the ratio of the size.
    Cut,
    /// The same, lying or standing as the picture does.
    Turned,
}

impl Channel {
    const fn cut(name: Name, width: u32, height: u32) -> Self {
        Self { name, size: (width, height), shape: Shape::Cut, density: None }
    }
}

/// The sizes are those that the large networks ask for; print is A3 with 300 pixels an inch.
const CHANNELS: [Channel; 7] = [
    Channel { name: Name::Full, size: (4096, 4096), shape: Shape::Whole, density: None },
    Channel::cut(Name::Wide, 1920, 1080),
    Channel::cut(Name::Photo, 2400, 1600),
    Channel::cut(Name::Square, 1080, 1080),
    Channel::cut(Name::Portrait, 1080, 1350),
    Channel::cut(Name::Story, 1080, 1920),
    Channel { name: Name::Print, size: (4961, 3508), shape: Shape::Turned, density: Some(300) },
];

/// The channels, each with its pixels across and down.
pub fn channels() -> impl Iterator<Item = (&'static str, (u32, u32))> {
    CHANNELS.iter().map(|channel| (channel.name.name(), channel.size))
}

/// A file of an asset, made for a channel.
pub struct PartnerFile {
    /// Which.
    pub channel: Name,
    /// Pixels across and down; nothing of drawings.
    pub size: Option<(u32, u32)>,
    /// How it is made.
    pub output: Output,
}

/// The files that partners get of a picture or a logo; none where the site has no toolbox.
pub fn of_picture(media: &Media, site: &Site) -> Vec<PartnerFile> {
    let Some(toolbox) = &site.toolbox else { return Vec::new() };
    let quality = toolbox.jpeg_quality;
    let metadata = rights::metadata(media, site);
    if media.header.format == Format::Svg {
        return drawings(media, metadata);
    }
    let (ending, encoding) =
        if media.header.alpha { ("png", Encoding::Png) } else { ("jpg", Encoding::Jpeg { quality }) };
    let allowed = |channel: &&Channel| matches!(channel.shape, Shape::Whole) || media.rights.edit > Edit::None;
    CHANNELS
        .iter()
        .filter(allowed)
        .map(|channel| {
            let metadata = Arc::new(Metadata { density: channel.density, ..metadata.clone() });
            let spec = spec(media, channel, encoding);
            let size = Some((spec.width, spec.height));
            let form = Form::new(media, spec, metadata);
            let path = address(media, channel.name.name(), ending, &form.digest().short());
            PartnerFile { channel: channel.name, size, output: form.output(media, path) }
        })
        .collect()
}

/// The name is the one that partners see in their downloads; what tells versions apart stands before it.
fn address(media: &Media, name: &str, ending: &str, digest: &str) -> OutputPath {
    OutputPath::new(format!("toolbox/media/{id}/{digest}/{id}-{name}.{ending}", id = media.id))
}

/// What a channel shows of a picture, in the size of the channel or as large as there are pixels for.
fn spec(media: &Media, channel: &Channel, encoding: Encoding) -> Spec {
    let header = &media.header;
    let lies = header.width >= header.height;
    let (width, height) = match channel.shape {
        Shape::Turned if !lies => (channel.size.1, channel.size.0),
        _ => channel.size,
    };
    if matches!(channel.shape, Shape::Whole) {
        let (width, height) = within(header, width, height);
        return Spec { width, height, crop: None, encoding };
    }
    let focal = (media.card.focal_point.x, media.card.focal_point.y);
    let crop = picture::crop_round(header.width, header.height, (width, height), focal);
    let is_ample = crop.width >= width && crop.height >= height;
    let (width, height) = if is_ample { (width, height) } else { (crop.width, crop.height) };
    let crop = Some(crop);
    Spec { width, height, crop, encoding }
}

/// The largest size of a whole picture that fits, never larger than it is.
fn within(header: &Header, width: u32, height: u32) -> (u32, u32) {
    if header.width <= width && header.height <= height {
        return (header.width, header.height);
    }
    let is_wider = u64::from(header.width) * u64::from(height) >= u64::from(header.height) * u64::from(width);
    let width = if is_wider { width } else { picture::height_for(header.height, header.width, height) };
    (width, if is_wider { picture::height_for(header.width, header.height, width) } else { height })
}

/// The drawing itself; a logo also in pixels, and on a page.
fn drawings(media: &Media, metadata: Metadata) -> Vec<PartnerFile> {
    let source = || media.path.clone();
    let (drawing, metadata) = (pictures::svg_digest(media), Arc::new(metadata));
    let file = |channel: Name, name: &str, ending: &str, make: Make, digest: Digest| PartnerFile {
        channel,
        size: None,
        output: pictures::output(media, address(media, name, ending, &digest.short()), make, digest),
    };
    let told = Digest::join([&drawing, &metadata.digest()]);
    let mut files = vec![file(Name::Drawing, "drawing", "svg", Make::CleanSvg(source(), metadata.clone()), told)];
    if media.r#type != AssetType::Logo {
        return files;
    }
    let drawn = Digest::join([&drawing, &Digest::of(picture::LOGO.as_bytes())]);
    let drawn = Digest::join([&drawn, &metadata.digest()]);
    for width in picture::LOGO_WIDTHS {
        let digest = Digest::join([&drawn, &Digest::of_value(&width)]);
        let png =
            file(Name::Pixels, &width.to_string(), "png", Make::LogoPng(source(), width, metadata.clone()), digest);
        let height = picture::height_for(media.header.width, media.header.height, width);
        files.push(PartnerFile { size: Some((width, height)), ..png });
    }
    files.push(file(Name::Page, "page", "pdf", Make::LogoPdf(source(), metadata), drawn));
    files
}
