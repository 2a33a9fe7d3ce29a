//! The page of a partner.

use super::event;
use crate::base::{Digested, Kind};
use crate::content::kinds::partners::{Front, Item as Data, PartnerType};
use crate::model::Item;
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{EventView, PictureView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct PartnerPage {
    picture: Option<Digested<PictureView>>,
    partner: Partner,
    events: Vec<EventView>,
}

#[derive(Debug, Serialize)]
struct Partner {
    r#type: PartnerType,
    role: String,
    website: String,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> Option<PartnerPage> {
    let front = Front::of(item.front(reader.lang())?)?;
    let organised = reader.naming(Kind::Events, Named::Item(Kind::Partners, &item.reference.id));
    Some(PartnerPage {
        picture: reader.picture_of(item),
        partner: Partner { r#type: data.r#type, role: front.role.clone(), website: data.website.value.clone() },
        events: organised.iter().filter_map(|other| event(reader, other)).filter(|event| !event.past).collect(),
    })
}
