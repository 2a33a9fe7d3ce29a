//! Metadata into SVG: a packet in an element `metadata`, the first of the drawing (XMP part 3, section 2.6).

use super::{packet, properties::Property};
use crate::picture::Fault;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, Writer};

/// Puts metadata into a drawing that [`super::super::clean_svg`] has let through, and which so has none.
pub(super) fn stamp(bytes: &[u8], properties: &[Property]) -> Result<Vec<u8>, Fault> {
    let mut reader = Reader::from_reader(bytes);
    let mut writer = Writer::new(Vec::with_capacity(bytes.len()));
    loop {
        let event = reader.read_event().map_err(Fault::svg_broken)?;
        match event {
            Event::Eof => return Err(Fault::SvgNothingLeft),
            Event::Start(root) => {
                write(&mut writer, Event::Start(root))?;
                put(&mut writer, properties)?;
                let rest = usize::try_from(reader.buffer_position()).ok().and_then(|at| bytes.get(at..));
                writer.get_mut().extend_from_slice(rest.unwrap_or_default());
                return Ok(writer.into_inner());
            }
            Event::Empty(root) => {
                let end = BytesEnd::new(String::from_utf8_lossy(root.name().as_ref()).into_owned());
                write(&mut writer, Event::Start(root))?;
                put(&mut writer, properties)?;
                write(&mut writer, Event::End(end))?;
                return Ok(writer.into_inner());
            }
            // UTF-8 needs no announcement, and with one exiftool takes the file for a bare packet.
            _ => {}
        }
    }
}

fn put(writer: &mut Writer<Vec<u8>>, properties: &[Property]) -> Result<(), Fault> {
    write(writer, Event::Start(BytesStart::new("metadata")))?;
    writer.get_mut().extend_from_slice(&packet::in_svg(properties));
    write(writer, Event::End(BytesEnd::new("metadata")))
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), Fault> {
    writer.write_event(event).map_err(Fault::svg_broken)
}
