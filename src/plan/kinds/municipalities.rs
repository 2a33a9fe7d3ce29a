//! The page of a municipality, the map of the region and the table in which municipalities are compared.

use super::{event, need};
use crate::base::{Date, Digested, Kind};
use crate::content::config::FactKind;
use crate::content::kinds::municipalities::{Contact, Fact, Front, Item as Data, Topic};
use crate::model::{Item, Target};
use crate::plan::reader::{Named, Reader, phone_href};
use crate::plan::views::{
    DateView, EventView, FactView, LinkView, MapPoint, MapView, NeedView, PictureView, TeaserView, WordsView,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many stories, needs and events a profile shows at most; the lists have them all.
const MOST: usize = 12;

#[derive(Debug, Serialize)]
pub struct MunicipalityPage {
    picture: Option<Digested<PictureView>>,
    municipality: Municipality,
    map: MapView,
    stories: Vec<Digested<TeaserView>>,
    needs: Vec<NeedView>,
    events: Vec<EventView>,
    neighbours: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
struct Municipality {
    code: String,
    county: String,
    seat: String,
    tagline: Option<String>,
    website: Option<String>,
    sami_area: bool,
    lat: f64,
    lon: f64,
    facts: Vec<FactView>,
    contacts: Vec<ContactView>,
}

#[derive(Debug, Serialize)]
struct ContactView {
    topic: Topic,
    role: WordsView,
    email: Option<String>,
    phone: Option<String>,
    phone_href: Option<String>,
    languages: Vec<WordsView>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> Option<MunicipalityPage> {
    let front = Front::of(item.front(reader.lang())?)?;
    let here = Named::Item(Kind::Municipalities, &item.reference.id);
    Some(MunicipalityPage {
        picture: reader.picture_of(item),
        municipality: Municipality {
            code: data.code.value.clone(),
            county: data.county.value.clone(),
            seat: data.seat.clone(),
            tagline: front.tagline.clone(),
            website: data.website.as_ref().map(|website| website.value.clone()),
            sami_area: data.sami_area,
            lat: data.coordinates.lat,
            lon: data.coordinates.lon,
            facts: data.facts.iter().map(|fact| fact_view(reader, fact)).collect(),
            contacts: data.contacts.iter().map(|contact| contact_view(reader, contact)).collect(),
        },
        map: map(reader, Some(item)),
        stories: reader
            .naming(Kind::Stories, here)
            .iter()
            .take(MOST)
            .filter_map(|story| reader.teaser(story))
            .collect(),
        needs: reader.naming(Kind::Needs, here).iter().take(MOST).filter_map(|other| need(reader, other)).collect(),
        events: reader
            .naming(Kind::Events, here)
            .iter()
            .filter_map(|other| event(reader, other))
            .filter(|event| !event.past)
            .take(MOST)
            .collect(),
        neighbours: Vec::new(),
    })
}

fn fact_view(reader: &Reader<'_>, fact: &Fact) -> FactView {
    let facts = &reader.site.facts;
    let kind = facts.kinds.get(&fact.kind.value);
    let source = facts.sources.get(&fact.source.value);
    let year = || DateView { iso: fact.date.value.clone(), text: fact.date.value.clone(), lang: None, dir: None };
    let measure = kind.and_then(|kind| kind.measure.as_ref());
    FactView {
        kind: fact.kind.value.clone(),
        label: kind.map(|kind| reader.words(&kind.label)).unwrap_or_default(),
        value: measure.map_or_else(|| reader.number(fact.value), |measure| reader.measure(fact.value, measure.value)),
        unit: kind.and_then(|kind| unit(reader, kind)),
        date: Date::parse(&fact.date).map_or_else(year, |date| reader.date(date)),
        source: source.map(|source| reader.words(&source.name)).unwrap_or_default(),
        source_url: source.and_then(|source| source.url.as_ref()).map(|url| url.value.clone()),
        review_due: fact.review_by.is_some_and(|day| day < reader.site.today),
    }
}

/// What a figure counts in, if that goes without saying in no language.
fn unit(reader: &Reader<'_>, kind: &FactKind) -> Option<WordsView> {
    Some(reader.words(&kind.unit)).filter(|unit| !unit.text.is_empty())
}

fn contact_view(reader: &Reader<'_>, contact: &Contact) -> ContactView {
    ContactView {
        topic: contact.topic,
        role: reader.words(&contact.role),
        email: contact.email.clone(),
        phone: contact.phone.clone(),
        phone_href: contact.phone.as_deref().map(phone_href),
        languages: reader.language_list(&contact.languages),
    }
}

/// Units of the map from its left to its right edge.
const MAP_WIDTH: f64 = 640.0;
const MAP_MARGIN: f64 = 48.0;

/// The region drawn from coordinates: degrees of longitude are shortened by the cosine of the middle latitude, so that
/// distances look alike in all directions.
pub fn map(reader: &Reader<'_>, current: Option<&Item>) -> MapView {
    let places: Vec<(&Item, f64, f64)> = reader
        .items(Kind::Municipalities)
        .iter()
        .filter_map(|item| {
            let place = Data::of(item.data()?)?.coordinates;
            Some((*item, place.lon, place.lat))
        })
        .collect();
    let range = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)))
    };
    let (west, east) = range(&mut places.iter().map(|(_, lon, _)| *lon));
    let (south, north) = range(&mut places.iter().map(|(_, _, lat)| *lat));
    let shrink = f64::midpoint(south, north).to_radians().cos();
    let scale = (MAP_WIDTH - 2.0 * MAP_MARGIN) / ((east - west) * shrink).max(0.01);
    let unit = |value: f64| value.round().clamp(0.0, 10_000.0) as u32;
    let points = places.iter().filter_map(|(item, lon, lat)| {
        let link = reader.link(&Target::Item(item.reference.clone()))?;
        let x = MAP_MARGIN + (lon - west) * shrink * scale;
        Some(MapPoint {
            key: link.key,
            title: link.title,
            address: link.address,
            x: unit(x),
            y: unit(MAP_MARGIN + (north - lat) * scale),
            current: current.is_some_and(|current| current.reference == item.reference),
            lang: link.lang,
            dir: link.dir,
            anchor: if x > MAP_WIDTH * 0.6 { "end" } else { "start" },
        })
    });
    let height = if places.is_empty() { 0 } else { unit((north - south) * scale + 2.0 * MAP_MARGIN) };
    MapView { width: unit(MAP_WIDTH), height, points: points.collect() }
}

/// Facts side by side, county by county: two counties' figures can be of different years, so rows are never ranked
/// across them.
#[derive(Debug, Serialize)]
pub struct FactTable {
    columns: Vec<Column>,
    counties: Vec<County>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Column {
    kind: String,
    label: WordsView,
    unit: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct County {
    code: String,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    link: LinkView,
    cells: Vec<Option<FactView>>,
}

/// The table of all municipalities' facts.
pub fn facts_table(reader: &Reader<'_>) -> FactTable {
    let kinds = &reader.site.facts.kinds;
    let columns: Vec<Column> = kinds
        .iter()
        .map(|(id, kind)| Column { kind: id.clone(), label: reader.words(&kind.label), unit: unit(reader, kind) })
        .collect();
    let mut counties: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for item in reader.items(Kind::Municipalities) {
        let Some(data) = item.data().and_then(Data::of) else { continue };
        let cell = |column: &Column| data.facts.iter().find(|fact| fact.kind.value == column.kind);
        let cells = columns.iter().map(|column| cell(column).map(|fact| fact_view(reader, fact))).collect();
        let link = reader.link_or_id(Kind::Municipalities, &item.reference.id);
        counties.entry(data.county.value.clone()).or_default().push(Row { link, cells });
    }
    let rows = counties.values().flatten().cloned().collect();
    let counties = counties.into_iter().map(|(code, rows)| County { code, rows }).collect();
    FactTable { columns, counties, rows }
}
