//! Events, on their own page and wherever else they are shown.

use crate::base::{Digested, Kind};
use crate::content::kinds::events::{Front, Item as Data};
use crate::model::Item;
use crate::plan::calendar;
use crate::plan::reader::Reader;
use crate::plan::views::{EventView, LinkView, PictureView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct EventPage {
    picture: Option<Digested<PictureView>>,
    event: EventView,
    organisers: Vec<LinkView>,
    calendar: Option<String>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> Option<EventPage> {
    let page = &item.editions.get(reader.lang())?.page;
    let event = event(reader, item)?;
    Some(EventPage {
        picture: reader.picture_of(item),
        organisers: data.organisers.iter().filter_map(|id| reader.link_to(Kind::Partners, id)).collect(),
        calendar: (!event.past).then(|| calendar::path(page).address()),
        event,
    })
}

/// An event as readers of a language are shown it. It is past on the day after its last one.
pub fn event(reader: &Reader<'_>, item: &Item) -> Option<EventView> {
    let data = Data::of(item.data()?)?;
    let front = Front::of(item.front(reader.lang())?)?;
    let teaser = reader.teaser(item)?;
    Some(EventView {
        title: teaser.title.clone(),
        summary: teaser.summary.clone(),
        address: teaser.address.clone(),
        lang: teaser.lang.clone(),
        dir: teaser.dir,
        period: reader.period(data.start, data.end()),
        place: front.place.clone(),
        municipality: data.municipality.as_ref().and_then(|id| reader.link_to(Kind::Municipalities, id)),
        online: data.online,
        website: data.website.as_ref().map(|website| website.value.clone()),
        past: data.end().unwrap_or(data.start).date < reader.site.today,
        example: teaser.example,
        picture: teaser.picture.clone(),
    })
}
