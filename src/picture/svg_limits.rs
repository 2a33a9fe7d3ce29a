//! How intricate an SVG may be. Parsers that keep what is open and which names are in force grow slow with the square of
//! it: a file of a megabyte, nested to the last byte, took minutes.

use super::Fault;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The most elements in each other. Drawing programs stay below thirty.
pub(super) const DEPTH: usize = 256;
/// The most attributes of an element.
pub(super) const ATTRIBUTES: usize = 256;
/// The most namespaces in force at one place.
const NAMESPACES: usize = 256;

/// Walks through the file once, without looking at what it draws.
pub(super) fn check(bytes: &[u8]) -> Result<(), Fault> {
    let mut reader = Reader::from_reader(bytes);
    // The other parser tells of names that don't match, with their place.
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    // How many namespaces each open element declares.
    let mut open: Vec<usize> = Vec::new();
    let mut in_force = 0;
    loop {
        match reader.read_event().map_err(Fault::svg_broken)? {
            Event::Start(element) => {
                let declared = declared(&element)?;
                open.push(declared);
                in_force += declared;
            }
            Event::Empty(element) => {
                declared(&element)?;
            }
            Event::End(_) => in_force -= open.pop().unwrap_or(0),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if open.len() > DEPTH || in_force > NAMESPACES {
            return Err(Fault::SvgIntricate);
        }
    }
}

/// How many namespaces an element declares, if it hasn't too many attributes.
fn declared(element: &BytesStart<'_>) -> Result<usize, Fault> {
    let mut declared = 0;
    for (place, attribute) in element.attributes().with_checks(false).enumerate() {
        if place >= ATTRIBUTES {
            return Err(Fault::SvgIntricate);
        }
        // Broken attributes are for the other parser to tell.
        let Ok(attribute) = attribute else { break };
        if attribute.key.as_ref().starts_with(b"xmlns") {
            declared += 1;
        }
    }
    Ok(declared)
}
