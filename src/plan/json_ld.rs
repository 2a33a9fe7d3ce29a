//! What search engines are told of a page, as JSON-LD by schema.org.

use super::films::FilmView;
use super::reader::{Reader, iso};
use super::views::{PageView, WordsView};
use crate::base::Kind;
use crate::content::kinds::Item as Data;
use crate::content::kinds::{employers, needs};
use crate::model::Item;
use serde_json::{Map, Value, json};

/// The text of the script element: valid JSON in which no `</` and no `<!--` can end or open anything.
pub fn of<'a>(
    reader: &Reader<'_>,
    page: &PageView,
    item: Option<&Item>,
    films: impl Iterator<Item = &'a FilmView>,
) -> String {
    let mut graph: Vec<Value> = Vec::new();
    let is_known = item.is_some() && page.fallback.is_none() && !["front", "variant"].contains(&page.kind);
    if let Some(item) = item.filter(|_| is_known) {
        graph.extend(thing(reader, page, item));
    }
    if page.kind == "front" {
        graph.push(
            json!({"@type": "WebSite", "name": page.title, "url": page.url, "inLanguage": reader.lang().as_str()}),
        );
    }
    graph.extend(films.filter(|_| is_known).map(|shown| film(reader, page, shown)));
    graph.extend(breadcrumbs(reader, page));
    if graph.is_empty() {
        return String::new();
    }
    let text = json!({"@context": "https://schema.org", "@graph": graph}).to_string();
    text.replace('<', "\\u003c")
}

fn breadcrumbs(reader: &Reader<'_>, page: &PageView) -> Option<Value> {
    if page.breadcrumbs.is_empty() {
        return None;
    }
    let above =
        page.breadcrumbs.iter().map(|link| (link.title.as_str(), format!("{}{}", reader.site.base_url, link.address)));
    let entries: Vec<Value> = above
        .chain([(page.title.as_str(), page.url.clone())])
        .enumerate()
        .map(|(index, (name, url))| json!({"@type": "ListItem", "position": index + 1, "name": name, "item": url}))
        .collect();
    Some(json!({"@type": "BreadcrumbList", "itemListElement": entries}))
}

fn thing(reader: &Reader<'_>, page: &PageView, item: &Item) -> Option<Value> {
    let mut value = match item.data()? {
        Data::Stories(_) => article("Article", page),
        Data::Guide(_) | Data::Pages(_) | Data::Packages(_) => article("WebPage", page),
        Data::Municipalities(place) => json!({
            "@type": "AdministrativeArea",
            "identifier": place.code.value,
            "geo": {"@type": "GeoCoordinates", "latitude": place.coordinates.lat, "longitude": place.coordinates.lon},
            "sameAs": place.website.as_ref().map(|website| website.value.clone()),
        }),
        Data::Events(event) => json!({
            "@type": "Event",
            "startDate": iso(event.start),
            "endDate": event.end().map(iso),
            "eventAttendanceMode": if event.online {
                "https://schema.org/OnlineEventAttendanceMode"
            } else {
                "https://schema.org/OfflineEventAttendanceMode"
            },
            "location": if event.online {
                json!({"@type": "VirtualLocation", "url": event.website.as_ref().map_or(&page.canonical, |url| &url.value)})
            } else {
                json!({"@type": "Place", "name": reader.teaser(item)?.detail, "address": reader.teaser(item)?.detail})
            },
        }),
        Data::Needs(need) => posting(reader, page, need)?,
        Data::Employers(employer) => json!({
            "@type": "Organization",
            "sameAs": employer.website.as_ref().map(|website| website.value.clone()),
        }),
        Data::Partners(partner) => json!({"@type": "Organization", "sameAs": partner.website.value}),
        Data::Services(service) => json!({
            "@type": "GovernmentService",
            "serviceUrl": service.website.value,
            "availableLanguage": service.languages.iter().map(|lang| lang.as_str()).collect::<Vec<_>>(),
        }),
        Data::Campaigns(_) | Data::Markets(_) => return None,
    };
    let fields = value.as_object_mut()?;
    common(fields, reader, page);
    fields.retain(|_, value| !value.is_null());
    Some(value)
}

/// What every thing has. An example is no thing of the world, and says so.
fn common(fields: &mut Map<String, Value>, reader: &Reader<'_>, page: &PageView) {
    let name = if fields.get("@type").is_some_and(|kind| kind == "JobPosting") { "title" } else { "name" };
    fields.insert(name.to_owned(), json!(page.title));
    fields.insert("url".to_owned(), json!(page.canonical));
    fields.entry("description").or_insert_with(|| json!(page.summary));
    if fields.get("@type").is_some_and(|kind| kind == "Article" || kind == "WebPage") {
        fields.insert("inLanguage".to_owned(), json!(reader.lang().as_str()));
    }
    fields.insert("image".to_owned(), json!(page.open_graph.image.as_ref().map(|image| &image.url)));
    if page.example {
        fields
            .insert("disambiguatingDescription".to_owned(), json!("Example; not a real person, organisation or offer"));
    }
}

/// A film or a sound that is played on the page.
fn film(reader: &Reader<'_>, page: &PageView, film: &FilmView) -> Value {
    let url = |address: &String| format!("{}{address}", reader.site.base_url);
    let own = |text: &WordsView| text.lang.is_none().then(|| text.text.clone());
    let mut value = json!({
        "@type": if film.width.is_some() { "VideoObject" } else { "AudioObject" },
        "name": film.title.text,
        "description": film.caption.as_ref().or(film.alt.as_ref()).and_then(own),
        "contentUrl": url(&film.address),
        "encodingFormat": film.r#type,
        "thumbnailUrl": film.poster.as_ref().map(url),
        "uploadDate": page.published.as_ref().map(|date| &date.iso),
        "duration": film.length.iso,
        "width": film.width,
        "height": film.height,
        "creditText": film.credit,
        "transcript": film.transcript.as_ref().filter(|said| said.lang.is_none()).map(|said| said.paragraphs.join("\n\n")),
    });
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    value
}

fn article(kind: &str, page: &PageView) -> Value {
    json!({
        "@type": kind,
        "headline": page.title,
        "datePublished": page.published.as_ref().map(|date| &date.iso),
        "dateModified": page.updated.as_ref().map(|date| &date.iso),
    })
}

/// Job postings are for offers that are real: an example must not turn up among vacancies.
fn posting(reader: &Reader<'_>, page: &PageView, need: &needs::Item) -> Option<Value> {
    let employer = reader.site.item(Kind::Employers, &need.employer)?;
    let website = employer.data().and_then(employers::Item::of).and_then(|employer| employer.website.as_ref());
    let place = reader.link_or_id(Kind::Municipalities, &need.municipality).title;
    if page.example || matches!(need.r#type, needs::NeedType::Thesis) {
        return None;
    }
    Some(json!({
        "@type": "JobPosting",
        "description": page.summary.clone().unwrap_or_else(|| page.title.clone()),
        "datePosted": page.published.as_ref().map(|date| &date.iso),
        "validThrough": need.closes.to_string(),
        "employmentType": match need.r#type {
            needs::NeedType::Internship => Some("INTERN"),
            needs::NeedType::SummerJob => Some("TEMPORARY"),
            needs::NeedType::Job | needs::NeedType::Thesis => None,
        },
        "totalJobOpenings": need.positions,
        "hiringOrganization": {
            "@type": "Organization",
            "name": reader.link_or_id(Kind::Employers, &need.employer).title,
            "sameAs": website.map(|website| website.value.clone()),
        },
        "jobLocation": {
            "@type": "Place",
            "address": {"@type": "PostalAddress", "addressLocality": place, "addressCountry": "SE"},
        },
    }))
}
