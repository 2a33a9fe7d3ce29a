//! Calendar files of events (iCalendar, RFC 5545).

use super::reader::iso;
use super::recipe::{Make, Output, Part, Phase, What};
use crate::base::{Digest, OutputPath};
use crate::content::kinds::events::{Item as Data, Moment};
use crate::model::Item;
use crate::plan::reader::Reader;

/// The calendar file beside an event's page.
pub fn path(page: &OutputPath) -> OutputPath {
    OutputPath::new(format!("{}event.ics", page.address()))
}

/// The calendar file of an event in the reader's language.
pub fn output(reader: &Reader<'_>, item: &Item) -> Option<Output> {
    let data = Data::of(item.data()?)?;
    let teaser = reader.teaser(item)?;
    let page = &item.editions.get(reader.lang())?.page;
    let url = format!("{}{}", reader.site.base_url, page.address());
    let end = data.end.unwrap_or(data.start);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//moveto//moveto//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{}", item.reference.id, super::reader::host(&reader.site.base_url)),
        format!("DTSTAMP:{}T000000Z", compact(&data.date.unwrap_or(data.start.date).to_string())),
        format!("DTSTART{}", value(data.start)),
        format!("DTEND{}", value(last(end, data.start))),
        format!("SUMMARY:{}", escaped(&teaser.title)),
        format!("URL:{url}"),
    ];
    lines.extend(teaser.summary.as_ref().map(|summary| format!("DESCRIPTION:{}", escaped(summary))));
    lines.extend(teaser.detail.as_ref().map(|place| format!("LOCATION:{}", escaped(place))));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    let text: String = lines.iter().map(|line| folded(line)).collect();
    Some(Output {
        path: path(page),
        phase: Phase::Asset,
        parts: vec![Part::new(What::View, "calendar", Digest::of(text.as_bytes()))],
        make: Make::Text(text),
        bundle: None,
        sources: vec![item.path.clone()],
    })
}

/// A day has no end of its own: RFC 5545 wants the day after the last one.
fn last(end: Moment, start: Moment) -> Moment {
    match end.time {
        None => Moment { date: end.date.next(), time: None },
        Some(_) if start.time.is_none() => Moment { date: end.date.next(), time: None },
        Some(_) => end,
    }
}

/// Times are those on the clocks of the place, told by the name of its time zone.
fn value(moment: Moment) -> String {
    match moment.time {
        None => format!(";VALUE=DATE:{}", compact(&iso(moment))),
        Some(_) => format!(";TZID=Europe/Stockholm:{}00", compact(&iso(moment))),
    }
}

fn compact(iso: &str) -> String {
    iso.replace(['-', ':'], "")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines longer than 75 bytes go on in the next line after a blank.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}
