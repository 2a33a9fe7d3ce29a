//! What the script of the toolbox reads to filter, sort and search: one file a language, with all assets.

use super::{Offered, Stock};
use crate::base::{OutputPath, SourcePath};
use crate::content::licences::Edit;
use crate::content::territory::Territory;
use crate::plan::reader::Reader;
use crate::plan::recipe::{Output, Phase};
use serde::Serialize;

/// An asset, as short as can be: a library of thousands is read by one visitor at once.
#[derive(Serialize)]
struct Entry<'a> {
    /// Its id; its page lies in `media/<id>/` of the toolbox.
    i: &'a str,
    /// What it is called.
    t: &'a str,
    /// The language of that, if it isn't the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    l: Option<String>,
    /// A small picture, from the site's root, with its pixels across and down.
    #[serde(skip_serializing_if = "Option::is_none")]
    p: Option<(&'a str, u32, u32)>,
    /// `facet/value`, by their places in the list of all.
    f: Vec<usize>,
    /// Other words by which it is found.
    #[serde(skip_serializing_if = "String::is_empty")]
    s: String,
    /// The newest day of which its card tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<String>,
    /// The last day on which it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    u: Option<String>,
    /// Where it may be used: countries and unions; nothing means everywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    w: Vec<&'a str>,
    /// What may be changed in it, if not everything: `none`, `crop-only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    e: Option<&'static str>,
}

#[derive(Serialize)]
struct Index<'a> {
    facets: Vec<String>,
    assets: Vec<Entry<'a>>,
}

/// The script with all assets. Its name stays, so that the lists needn't be made again whenever one asset is another.
pub(super) fn output(stock: &Stock<'_>, reader: &Reader<'_>) -> Output {
    let keys: Vec<String> = stock.shelves.keys().map(|(facet, value)| format!("{}/{value}", facet.name())).collect();
    let shelves: Vec<_> = stock.shelves.keys().collect();
    let assets = stock.offers.iter().map(|offered| entry(offered, &shelves, reader)).collect();
    let index = Index { facets: keys, assets };
    // What can't be written as JSON there is none of: texts and numbers.
    let json = serde_json::to_string(&index).unwrap_or_default();
    let text = format!("movetoAssets({json});\n");
    Output::text(path(stock.first), Phase::Asset, "assets", text, SourcePath::new("site.yaml"))
}

/// Where it lies, in the toolbox that begins with `first`.
pub(super) fn path(first: &OutputPath) -> OutputPath {
    OutputPath::new(format!("{}assets.js", first.folder()))
}

fn entry<'a>(offered: &'a Offered<'_>, shelves: &[&(super::Facet, String)], reader: &Reader<'_>) -> Entry<'a> {
    let tile = &offered.tile;
    let thumb = tile.thumb.as_ref();
    let rights = offered.offer.rights();
    Entry {
        i: &tile.id,
        t: &tile.title.text,
        l: tile.title.lang.as_ref().map(ToString::to_string),
        p: thumb.map(|thumb| {
            (thumb.webp.as_ref().map_or(thumb.src.as_str(), |webp| &webp.address), thumb.width, thumb.height)
        }),
        f: offered.facets.iter().filter_map(|facet| shelves.binary_search(&facet).ok()).collect(),
        s: words(offered, reader),
        d: offered.offer.newest().map(|day| day.to_string()),
        u: rights.until.map(|day| day.to_string()),
        w: rights.territories.iter().map(Territory::as_str).collect(),
        e: (rights.edit < Edit::Free).then(|| rights.edit.name()),
    }
}

/// What it shows, what is said of it, where it was made.
fn words(offered: &Offered<'_>, reader: &Reader<'_>) -> String {
    let card = offered.offer.card();
    let alt = card.alt.texts().map(|texts| reader.words(texts).text).unwrap_or_default();
    let place = card.place.as_ref().and_then(|place| place.name.clone()).unwrap_or_default();
    let all = [alt, reader.words(&card.caption).text, place];
    let all: Vec<&str> = all.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    all.join(" ")
}
