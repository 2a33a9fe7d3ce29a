//! The lines of HTML by which others show an asset on their own sites.

use super::{Offer, shared};
use crate::content::markdown::escape_html;
use crate::model::Media;
use crate::plan::reader::Reader;

/// A `<figure>` with credit and alternative text; nothing of what no other site can show.
pub(super) fn figure(offer: Offer<'_>, reader: &Reader<'_>) -> Option<String> {
    let Offer::Picture(media) = offer else { return None };
    let picture = shared(media, reader)?;
    let lang = picture.lang.as_ref().unwrap_or(reader.lang());
    Some(format!(
        "<figure>\n  <img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\" lang=\"{lang}\">\n  <figcaption>{}{}</figcaption>\n</figure>",
        escape_html(&picture.url),
        picture.width,
        picture.height,
        escape_html(&picture.alt),
        escape_html(&media.card.credit),
        licence(media, reader),
    ))
}

/// The way to the licence's text, where there is one: many ask for it beside the credit.
fn licence(media: &Media, reader: &Reader<'_>) -> String {
    let Some(url) = reader.site.licence_url(&media.card) else { return String::new() };
    let title = reader.site.licence(&media.card).map(|licence| reader.words(&licence.title));
    let title = title.filter(|title| !title.text.is_empty());
    let lang = title.as_ref().and_then(|title| title.lang.as_ref()).unwrap_or(reader.lang());
    let words = title.as_ref().map_or(url, |title| &title.text);
    format!(" · <a href=\"{}\" rel=\"license\" lang=\"{lang}\">{}</a>", escape_html(url), escape_html(words))
}
