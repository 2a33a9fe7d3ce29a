//! What the page of each kind shows.

mod campaigns;
mod employers;
mod events;
mod guide;
mod markets;
mod municipalities;
mod needs;
mod pages;
mod partners;
mod services;
mod stories;

pub use events::event;
pub use guide::phases;
pub use municipalities::{FactTable, facts_table, map};
pub use needs::need;
pub use services::service;

use super::page::View;
use super::reader::Reader;
use crate::base::Kind;
use crate::content::kinds::Item as Data;
use crate::model::Item;

/// What an item's page shows to readers of a language; nothing if it is not shown to them.
pub fn view(reader: &Reader<'_>, item: &Item) -> Option<Box<dyn View>> {
    Some(match item.data()? {
        Data::Stories(data) => Box::new(stories::view(reader, item, data)?),
        Data::Municipalities(data) => Box::new(municipalities::view(reader, item, data)?),
        Data::Guide(data) => Box::new(guide::view(reader, item, data)),
        Data::Needs(_) => Box::new(needs::view(reader, item)?),
        Data::Employers(data) => Box::new(employers::view(reader, item, data)),
        Data::Events(data) => Box::new(events::view(reader, item, data)?),
        Data::Partners(data) => Box::new(partners::view(reader, item, data)?),
        Data::Services(_) => Box::new(services::view(reader, item)?),
        Data::Campaigns(data) => Box::new(campaigns::view(reader, item, data)?),
        Data::Markets(data) => Box::new(markets::view(reader, item, data)),
        Data::Pages(data) => Box::new(pages::view(reader, item, data)),
        // Its page shows what all desks planned: `Desk::package`.
        Data::Packages(_) => return None,
    })
}

/// The two neighbours of an item in the list of its kind.
fn neighbours<'a>(reader: &Reader<'a>, kind: Kind, item: &Item) -> (Option<&'a Item>, Option<&'a Item>) {
    let items = reader.items(kind);
    let Some(at) = reader.position(item) else { return (None, None) };
    let previous = at.checked_sub(1).and_then(|before| items.get(before)).copied();
    (previous, items.get(at + 1).copied())
}
