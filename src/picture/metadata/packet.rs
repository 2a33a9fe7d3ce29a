//! Properties as an XMP packet: RDF in XML, without padding and without dates.

use super::names::{META, NOTE, Namespace, RDF};
use super::properties::{Property, Value};
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesPI, BytesStart, BytesText, Event};
use std::collections::BTreeSet;

type Xml = Writer<Vec<u8>>;

/// A packet of all the properties, as it is embedded in a file.
pub(super) fn packet(properties: &[Property]) -> Vec<u8> {
    wrapped(&document(&properties.iter().collect::<Vec<_>>(), None))
}

/// The same for SVG, in which RDF may stand and the element that is usually round it may not.
pub(super) fn in_svg(properties: &[Property]) -> Vec<u8> {
    let mut xml = Writer::new(Vec::new());
    rdf(&mut xml, &properties.iter().collect::<Vec<_>>(), None);
    wrapped(&xml.into_inner())
}

/// A packet cut in two: what fits into `limit` bytes, and what is kept beside it under its digest.
pub(super) struct Split {
    /// The packet.
    pub(super) packet: Vec<u8>,
    /// The digest by which the packet names the rest (MD5, 32 hexadecimal digits), and the rest.
    pub(super) rest: Option<(String, Vec<u8>)>,
}

/// As [`packet`], with the longest properties put into a second document until the first fits.
pub(super) fn split(properties: &[Property], limit: usize) -> Split {
    let whole = packet(properties);
    if whole.len() <= limit {
        return Split { packet: whole, rest: None };
    }
    let mut kept: Vec<&Property> = properties.iter().collect();
    let mut moved = Vec::new();
    loop {
        let longest = kept.iter().enumerate().max_by_key(|(_, property)| document(&[property], None).len());
        let Some(at) = longest.map(|(at, _)| at) else { break };
        moved.push(kept.remove(at));
        // The digest is of the same length whatever it is.
        if wrapped(&document(&kept, Some(&"0".repeat(32)))).len() <= limit {
            break;
        }
    }
    let rest = document(&moved, None);
    let digest = format!("{:X}", md5::compute(&rest));
    Split { packet: wrapped(&document(&kept, Some(&digest))), rest: Some((digest, rest)) }
}

/// Between processing instructions by which programs find a packet in a file that they don't know.
fn wrapped(document: &[u8]) -> Vec<u8> {
    let mut xml = Writer::new(Vec::with_capacity(document.len() + 80));
    // Writing to memory can't fail, so that results are not looked at, here and below.
    let _ = xml.write_event(Event::PI(BytesPI::new("xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"")));
    xml.get_mut().extend_from_slice(document);
    let _ = xml.write_event(Event::PI(BytesPI::new("xpacket end=\"r\"")));
    xml.into_inner()
}

/// The properties as one description of the file that they stand in. `rest` names what is kept beside.
fn document(properties: &[&Property], rest: Option<&str>) -> Vec<u8> {
    let mut xml = Writer::new(Vec::new());
    inside(&mut xml, with_namespace("x:xmpmeta", META), |xml| rdf(xml, properties, rest));
    xml.into_inner()
}

fn rdf(xml: &mut Xml, properties: &[&Property], rest: Option<&str>) {
    inside(xml, with_namespace("rdf:RDF", RDF), |xml| {
        let mut about = BytesStart::new("rdf:Description");
        about.push_attribute(("rdf:about", ""));
        let mut used = BTreeSet::new();
        properties.iter().for_each(|property| namespaces(property, &mut used));
        used.extend(rest.map(|_| NOTE));
        for namespace in used {
            declare(&mut about, namespace);
        }
        if let Some(digest) = rest {
            about.push_attribute(("xmpNote:HasExtendedXMP", digest));
        }
        write_properties(xml, about, properties.iter().copied());
    });
}

fn namespaces(property: &Property, used: &mut BTreeSet<Namespace>) {
    used.insert(property.namespace);
    if let Value::Thing(parts) = &property.value {
        parts.iter().for_each(|part| namespaces(part, used));
    }
}

fn declare(element: &mut BytesStart<'_>, namespace: Namespace) {
    element.push_attribute((format!("xmlns:{}", namespace.prefix).as_str(), namespace.uri));
}

fn with_namespace(name: &'static str, namespace: Namespace) -> BytesStart<'static> {
    let mut element = BytesStart::new(name);
    declare(&mut element, namespace);
    element
}

/// An element round what `fill` writes.
fn inside(xml: &mut Xml, element: BytesStart<'_>, fill: impl FnOnce(&mut Xml)) {
    let end = BytesEnd::new(String::from_utf8_lossy(element.name().as_ref()).into_owned());
    let _ = xml.write_event(Event::Start(element));
    fill(xml);
    let _ = xml.write_event(Event::End(end));
}

/// Properties of one text as attributes, which is shorter, the others as elements inside.
fn write_properties<'a>(
    xml: &mut Xml,
    mut element: BytesStart<'_>,
    properties: impl Iterator<Item = &'a Property> + Clone,
) {
    for property in properties.clone() {
        if let Value::Text(text) = &property.value {
            element.push_attribute((qualified(property).as_str(), text.as_str()));
        }
    }
    let mut others = properties.filter(|property| !matches!(property.value, Value::Text(_))).peekable();
    if others.peek().is_none() {
        let _ = xml.write_event(Event::Empty(element));
        return;
    }
    inside(xml, element, |xml| others.for_each(|property| write_property(xml, property)));
}

fn qualified(property: &Property) -> String {
    format!("{}:{}", property.namespace.prefix, property.name)
}

fn write_property(xml: &mut Xml, property: &Property) {
    let element = |name: &'static str| BytesStart::new(name);
    inside(xml, BytesStart::new(qualified(property)), |xml| match &property.value {
        Value::Text(text) => write_text(xml, text),
        Value::Languages(texts) => inside(xml, element("rdf:Alt"), |xml| {
            for (lang, text) in texts {
                let mut item = element("rdf:li");
                item.push_attribute(("xml:lang", lang.as_str()));
                inside(xml, item, |xml| write_text(xml, text));
            }
        }),
        Value::List(texts) => inside(xml, element("rdf:Seq"), |xml| {
            texts.iter().for_each(|text| inside(xml, element("rdf:li"), |xml| write_text(xml, text)));
        }),
        Value::Thing(parts) => inside(xml, element("rdf:Bag"), |xml| {
            inside(xml, element("rdf:li"), |xml| write_properties(xml, element("rdf:Description"), parts.iter()));
        }),
    });
}

fn write_text(xml: &mut Xml, text: &str) {
    let _ = xml.write_event(Event::Text(BytesText::new(text)));
}
