//! Calendar files of events (iCalendar, RFC 5545).

use super::reader::iso;
use super::recipe::{Output, Phase};
use crate::base::OutputPath;
use crate::content::kinds::events::{Item as Data, Moment};
use crate::model::Item;
use crate::plan::reader::Reader;

/// The calendar file beside an event's page.
pub fn path(page: &OutputPath) -> OutputPath {
    OutputPath::new(format!("{}event.ics", page.folder()))
}

/// The calendar file of an event in the reader's language.
pub fn output(reader: &Reader<'_>, item: &Item) -> Option<Output> {
    let data = Data::of(item.data()?)?;
    let is_past = data.end().unwrap_or(data.start).date < reader.site.today;
    let teaser = reader.teaser(item)?;
    let page = &item.editions.get(reader.lang())?.page;
    if is_past {
        return None; // Nothing to be entered any more.
    }
    let url = format!("{}{}", reader.site.base_url, page.address());
    let period = period(data.start, data.end());
    let mut lines =
        vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//moveto//moveto//EN".to_owned()];
    // Days need no time zone, and a calendar need not carry one then.
    lines.extend(ZONE.iter().filter(|_| data.start.time.is_some()).map(|line| (*line).to_owned()));
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{}", item.reference.id, super::reader::host(&reader.site.base_url)),
        format!("DTSTAMP:{}T000000Z", compact(&data.date.unwrap_or(data.start.date).to_string())),
        format!("SUMMARY:{}", escaped(&teaser.title)),
        format!("URL:{url}"),
    ]);
    lines.extend(period);
    lines.extend(teaser.summary.as_ref().map(|summary| format!("DESCRIPTION:{}", escaped(summary))));
    lines.extend(teaser.detail.as_ref().map(|place| format!("LOCATION:{}", escaped(place))));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    let text: String = lines.iter().map(|line| folded(line)).collect();
    Some(Output::text(path(page), Phase::Asset, "calendar", text, item.path.clone()))
}

/// Start and end are both days or both times. A day has no end of its own: RFC 5545 wants the day after the last one.
/// A time without an end stands alone.
fn period(start: Moment, end: Option<Moment>) -> Vec<String> {
    let day = |moment: Moment| Moment { date: moment.date, time: None };
    let after = |moment: Moment| Moment { date: moment.date.next(), time: None };
    match (start.time, end) {
        (Some(_), None) => vec![format!("DTSTART{}", value(start))],
        (Some(_), Some(end)) if end.time.is_some() => {
            vec![format!("DTSTART{}", value(start)), format!("DTEND{}", value(end))]
        }
        (_, end) => {
            vec![format!("DTSTART{}", value(day(start))), format!("DTEND{}", value(after(end.unwrap_or(start))))]
        }
    }
}

/// Central European time as it has been since 1996: summer from the last Sunday of March to the last one of October.
const ZONE: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Stockholm",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
];

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
    let escaped = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    escaped.chars().filter(|c| !c.is_control()).collect()
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
