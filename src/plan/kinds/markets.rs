//! The page of a market.

use crate::base::{Digested, Kind};
use crate::content::kinds::markets::Item as Data;
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{LinkView, PictureView};
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
    languages: Vec<String>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> MarketPage {
    let campaigns = reader.naming(Kind::Campaigns, Named::Item(Kind::Markets, &item.reference.id));
    MarketPage {
        picture: reader.picture_of(item),
        market: Market {
            country: data.country.value.clone(),
            languages: data.languages.iter().map(|lang| reader.language_name(lang)).collect(),
        },
        campaigns: campaigns.iter().filter_map(|other| reader.link(&Target::Item(other.reference.clone()))).collect(),
    }
}
