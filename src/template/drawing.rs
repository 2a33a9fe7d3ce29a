//! A drawing inside a template: the logo, or the emblem of a fund, in the place of a rectangle.

use super::Fault;
use super::element::{Attributes, Element};
use quick_xml::events::{BytesText, Event};
use quick_xml::{Reader, Writer};
use std::collections::BTreeSet;

/// Where a drawing goes.
const PLACE: [&str; 4] = ["x", "y", "width", "height"];

/// Writes the drawing as large as fits into the rectangle, in its middle. What it calls its parts is called otherwise, so that
/// nothing else has that name.
pub(super) fn place(writer: &mut Writer<Vec<u8>>, hole: &Element, name: &str, drawing: &[u8]) -> Result<(), Fault> {
    let names = names(drawing)?;
    let renamed = Renamed { prefix: format!("{name}-"), names };
    let mut reader = Reader::from_reader(drawing);
    let (mut depth, mut is_sheet) = (0_u32, false);
    loop {
        let event = match reader.read_event().map_err(Fault::broken)? {
            Event::Eof => return Ok(()),
            Event::Start(start) => {
                let element = renamed.element(Element::read(&start, reader.decoder(), 0..0)?);
                let element = if depth == 0 { root(element, hole) } else { element };
                depth += 1;
                is_sheet = element.local() == "style";
                Event::Start(element.written())
            }
            Event::Empty(start) => {
                Event::Empty(renamed.element(Element::read(&start, reader.decoder(), 0..0)?).written())
            }
            Event::Text(text) if is_sheet => {
                let sheet = text.decode().map_err(Fault::broken)?;
                write(writer, Event::Text(BytesText::from_escaped(renamed.text(&sheet, true))))?;
                continue;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                is_sheet = false;
                Event::End(end.into_owned())
            }
            Event::Text(text) => Event::Text(text.into_owned()),
            // What a cleaned drawing has besides says nothing.
            _ => continue,
        };
        write(writer, event)?;
    }
}

pub(super) fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), Fault> {
    writer.write_event(event).map_err(Fault::broken)
}

/// The drawing's own root, in the place of the hole.
fn root(mut element: Element, hole: &Element) -> Element {
    let own = |key: &str| element.get(key).map(|value| value.trim_end_matches("px").to_owned());
    let view = own("width").zip(own("height")).map(|(width, height)| format!("0 0 {width} {height}"));
    if let (None, Some(view)) = (element.get("viewBox"), view) {
        element.attributes.push(("viewBox".to_owned(), view));
    }
    element.attributes.retain(|(key, _)| !PLACE.contains(&key.as_str()) && key != "preserveAspectRatio");
    let place = PLACE.iter().filter_map(|key| Some(((*key).to_owned(), hole.get(key)?.to_owned())));
    let place: Attributes = place.collect();
    element.attributes.extend(place);
    element
}

/// Ids and classes of a drawing.
fn names(drawing: &[u8]) -> Result<BTreeSet<String>, Fault> {
    let mut reader = Reader::from_reader(drawing);
    let mut found = BTreeSet::new();
    loop {
        match reader.read_event().map_err(Fault::broken)? {
            Event::Eof => return Ok(found),
            Event::Start(start) | Event::Empty(start) => {
                let element = Element::read(&start, reader.decoder(), 0..0)?;
                found.extend(element.get("id").map(str::to_owned));
                found.extend(element.get("class").unwrap_or_default().split_whitespace().map(str::to_owned));
            }
            _ => {}
        }
    }
}

struct Renamed {
    prefix: String,
    names: BTreeSet<String>,
}

impl Renamed {
    fn element(&self, mut element: Element) -> Element {
        for (key, value) in &mut element.attributes {
            *value = match key.as_str() {
                "id" => format!("{}{value}", self.prefix),
                "class" => value.split_whitespace().map(|class| format!("{}{class} ", self.prefix)).collect(),
                _ => self.text(value, false),
            };
        }
        element
    }

    /// Names after `#`, and of a style sheet after `.` too, if they are the drawing's own.
    fn text(&self, text: &str, is_sheet: bool) -> String {
        let mut found = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c == '#' || (is_sheet && c == '.')) {
            let (before, from) = rest.split_at_checked(at + 1).unwrap_or((rest, ""));
            found.push_str(before);
            let end = from.find(|c: char| !(c.is_alphanumeric() || "-_".contains(c))).unwrap_or(from.len());
            let (name, after) = from.split_at_checked(end).unwrap_or((from, ""));
            if self.names.contains(name) {
                found.push_str(&self.prefix);
            }
            found.push_str(name);
            rest = after;
        }
        found.push_str(rest);
        found
    }
}
