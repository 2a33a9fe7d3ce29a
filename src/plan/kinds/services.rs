//! Services, on their own page and wherever else they are shown.

use crate::base::{Digested, Kind};
use crate::content::kinds::services::{Front, Item as Data};
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader, host, phone_href};
use crate::plan::views::{LinkView, PictureView, ServiceView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ServicePage {
    picture: Option<Digested<PictureView>>,
    service: ServiceView,
    steps: Vec<LinkView>,
}

pub fn view(reader: &Reader<'_>, item: &Item) -> Option<ServicePage> {
    let steps = reader.naming(Kind::Guide, Named::Item(Kind::Services, &item.reference.id));
    Some(ServicePage {
        picture: reader.picture_of(item),
        service: service(reader, item)?,
        steps: steps.iter().filter_map(|step| reader.link(&Target::Item(step.reference.clone()))).collect(),
    })
}

/// A service as readers of a language are shown it.
pub fn service(reader: &Reader<'_>, item: &Item) -> Option<ServiceView> {
    let data = Data::of(item.data()?)?;
    let front = Front::of(item.front(reader.lang())?)?;
    let teaser = reader.teaser(item)?;
    Some(ServiceView {
        title: teaser.title.clone(),
        summary: teaser.summary.clone(),
        address: teaser.address.clone(),
        lang: teaser.lang.clone(),
        dir: teaser.dir,
        website: data.website.value.clone(),
        website_host: host(&data.website),
        phone: data.phone.clone(),
        phone_href: data.phone.as_deref().map(phone_href),
        email: data.email.clone(),
        languages: reader.language_list(&data.languages),
        hours: front.hours.clone(),
        address_line: front.address.clone(),
        municipality: data.municipality.as_ref().and_then(|id| reader.link_to(Kind::Municipalities, id)),
    })
}
