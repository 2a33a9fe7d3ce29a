//! The lines of HTML by which others show an asset on their own sites.

use super::{Offer, shared};
use crate::content::markdown::escape_html;
use crate::plan::reader::Reader;

/// A `<figure>` with credit and alternative text; nothing of what no other site can show.
pub(super) fn figure(offer: Offer<'_>, reader: &Reader<'_>) -> Option<String> {
    let Offer::Picture(media) = offer else { return None };
    let picture = shared(media, reader)?;
    let lang = picture.lang.as_ref().unwrap_or(reader.lang());
    Some(format!(
        "<figure>\n  <img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\" lang=\"{lang}\">\n  <figcaption>{}</figcaption>\n</figure>",
        escape_html(&picture.url),
        picture.width,
        picture.height,
        escape_html(&picture.alt),
        escape_html(&media.card.credit),
    ))
}
