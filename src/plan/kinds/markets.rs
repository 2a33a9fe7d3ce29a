//! The page of a market.

use crate::base::{Digested, Kind};
use crate::content::kinds::markets::Item as Data;
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{LinkView, PictureView, WordsView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct MarketPage {
    picture: Option<Digested<PictureView>>,
    market: Market,
    campaigns: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
struct Market {
    country: String,
    country_name: WordsView,
    languages: Vec<WordsView>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> MarketPage {
    let campaigns = reader.naming(Kind::Campaigns, Named::Item(Kind::Markets, &item.reference.id));
    MarketPage {
        picture: reader.picture_of(item),
        market: Market {
            country: data.country.value.clone(),
            country_name: reader.country_name(&data.country),
            languages: reader.language_list(&data.languages),
        },
        campaigns: campaigns.iter().filter_map(|other| reader.link(&Target::Item(other.reference.clone()))).collect(),
    }
}
