//! A page of its own.

use crate::base::{Digested, Kind};
use crate::content::kinds::pages::Item as Data;
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{LinkView, PictureView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct PlainPage {
    picture: Option<Digested<PictureView>>,
    children: Vec<LinkView>,
    siblings: Vec<LinkView>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> PlainPage {
    let under = |parent: &str| -> Vec<LinkView> {
        let pages = reader.naming(Kind::Pages, Named::Item(Kind::Pages, parent));
        let others = pages.iter().filter(|other| other.reference != item.reference);
        others.filter_map(|other| reader.link(&Target::Item(other.reference.clone()))).collect()
    };
    PlainPage {
        picture: reader.picture_of(item),
        children: under(&item.reference.id),
        siblings: data.parent.as_ref().map(|parent| under(parent)).unwrap_or_default(),
    }
}
