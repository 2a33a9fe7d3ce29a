//! The page of a story.

use crate::base::{Digested, Kind};
use crate::content::kinds::stories::{Front, Item as Data};
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{LinkView, PictureView, TeaserView};
use serde::Serialize;

/// How many other stories are shown.
const MORE: usize = 3;

#[derive(Debug, Serialize)]
pub struct StoryPage {
    picture: Option<Digested<PictureView>>,
    story: Story,
    more: Vec<Digested<TeaserView>>,
    previous: Option<LinkView>,
    next: Option<LinkView>,
}

#[derive(Debug, Serialize)]
struct Story {
    municipality: LinkView,
    person: Option<String>,
    from: Option<String>,
    work: Option<String>,
    quote: Option<String>,
    tags: Vec<LinkView>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> Option<StoryPage> {
    let front = Front::of(item.front(reader.lang())?)?;
    let (previous, next) = super::neighbours(reader, Kind::Stories, item);
    let link = |item: &Item| reader.link(&Target::Item(item.reference.clone()));
    Some(StoryPage {
        picture: reader.picture_of(item),
        story: Story {
            municipality: reader.link_or_id(Kind::Municipalities, &data.municipality),
            person: data.person.clone(),
            from: front.from.clone(),
            work: front.work.clone(),
            quote: front.quote.clone(),
            tags: data.tags.iter().filter_map(|tag| reader.tag(tag)).collect(),
        },
        more: more(reader, item, data),
        previous: previous.and_then(link),
        next: next.and_then(link),
    })
}

/// Others from the same municipality, then others of the same first tag: in each list those that follow this one,
/// beginning anew at its end, so that a new story changes only the few pages before it.
fn more(reader: &Reader<'_>, item: &Item, data: &Data) -> Vec<Digested<TeaserView>> {
    let place = reader.naming(Kind::Stories, Named::Item(Kind::Municipalities, &data.municipality));
    let tag = data.tags.first().map_or(&[][..], |tag| reader.naming(Kind::Stories, Named::Tag(tag)));
    let mut found: Vec<&Item> = Vec::new();
    for other in following(place, item).chain(following(tag, item)) {
        if found.len() < MORE && !found.iter().any(|known| known.reference == other.reference) {
            found.push(other);
        }
    }
    found.into_iter().filter_map(|other| reader.teaser(other)).collect()
}

/// The next few of a list after one of its items, going round.
fn following<'a>(list: &'a [&'a Item], item: &Item) -> impl Iterator<Item = &'a Item> {
    let at = list.iter().position(|other| other.reference == item.reference).unwrap_or(0);
    let (before, after) = list.split_at_checked(at).unwrap_or((&[], list));
    after.iter().skip(1).chain(before).copied().take(MORE)
}
