//! Pictures.

use super::body::Part;
use super::links::place;
use super::outline::PictureUse;
use super::writer::Writer;
use super::{escape_href, escape_html, faults};
use pulldown_cmark::{Event, LinkType};
use std::ops::Range;

/// A picture of which the alternative text is being read.
#[derive(Debug)]
pub(super) struct Image {
    address: String,
    title: String,
    alt: String,
    /// The whole picture.
    at: Range<usize>,
    /// Its address, or all of it.
    place: Range<usize>,
    /// How many elements are open inside it.
    depth: usize,
}

impl Writer<'_> {
    pub(super) fn start_image(&mut self, link_type: LinkType, address: &str, title: &str, at: Range<usize>) {
        let place = place(self.source.slice(at.clone()), link_type, address);
        let place = place.map_or(at.clone(), |place| at.start + place.start..at.start + place.end);
        let (address, title) = (address.to_owned(), title.to_owned());
        self.image = Some(Image { address, title, alt: String::new(), at, place, depth: 0 });
    }

    /// Takes in an event inside a picture. Of its description only the words count.
    pub(super) fn image_event(&mut self, event: &Event<'_>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Start(_) => image.depth += 1,
            Event::End(_) if image.depth > 0 => image.depth -= 1,
            Event::End(_) => self.end_image(),
            Event::Text(text) | Event::Code(text) => image.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            _ => {}
        }
    }

    fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        let Some(media) = image.address.strip_prefix("media:") else {
            self.fault(faults::not_media(self.source.span(image.place), &image.address));
            let (src, alt) = (escape_href(&image.address), escape_html(&image.alt));
            let title = if image.title.is_empty() {
                String::new()
            } else {
                format!(" title=\"{}\"", escape_html(&image.title))
            };
            return self.push(&format!("<img src=\"{src}\" alt=\"{alt}\"{title} />"));
        };
        if !image.title.is_empty() {
            self.fault(faults::picture_title(self.source.span(image.at)));
        }
        let is_found = image.place.len() == image.address.len();
        let skipped = if is_found && !media.is_empty() { "media:".len() } else { 0 };
        let place = image.place.start + skipped..image.place.end;
        let alt = Some(image.alt.trim().to_owned()).filter(|alt| !alt.is_empty());
        if let Some(index) = self.picture(media, alt, place) {
            self.hole(Part::Picture(index));
        }
    }

    /// Notes a picture whose id stands at `at`, unless the id is empty.
    pub(super) fn picture(&mut self, media: &str, alt: Option<String>, at: Range<usize>) -> Option<usize> {
        if media.trim().is_empty() {
            self.fault(faults::empty_media(self.source.span(at)));
            return None;
        }
        let index = self.outline.pictures.len();
        self.outline.pictures.push(PictureUse { media: media.trim().to_owned(), alt, at: self.source.at(at) });
        Some(index)
    }
}
