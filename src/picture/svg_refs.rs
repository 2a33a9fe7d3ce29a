//! The second pass over an SVG: a picture brings along all that it shows. svg-hush makes outside addresses relative,
//! which spares the visitor a call to strangers; but the file they then name isn't published, and style sheets have
//! ways to name a file that it doesn't know.

use super::Fault;
use super::metadata::bare;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::{Decoder, Reader, Writer, escape};
use std::borrow::Cow;
use svg_hush::data_url_filter::DataUrl;

/// Drops every reference but those to a part of the same file and to pictures inside it.
/// Takes what svg-hush wrote: UTF-8, well-formed, no comments, no document type, style sheets without escapes.
pub(super) fn keep_own(svg: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut reader = Reader::from_reader(svg);
    let mut writer = Writer::new(Vec::with_capacity(svg.len()));
    // The text of the style element we are in; text and entities in it come in several pieces.
    let mut style: Option<String> = None;
    loop {
        let event = match reader.read_event().map_err(Fault::svg_broken)? {
            Event::Eof => return Ok(writer.into_inner()),
            Event::Start(element) => {
                style = (element.local_name().as_ref() == b"style").then(String::new);
                Event::Start(own_attributes(&element, reader.decoder())?)
            }
            Event::Empty(element) => Event::Empty(own_attributes(&element, reader.decoder())?),
            Event::End(element) => {
                if let Some(sheet) = style.take() {
                    write(&mut writer, Event::Text(BytesText::new(&own_style(&sheet)?.unwrap_or_default())))?;
                }
                Event::End(element)
            }
            Event::Text(text) if style.is_some() => {
                push(&mut style, &text.decode().map_err(Fault::svg_broken)?);
                continue;
            }
            // svg-hush's own indentation; it was given a file without line breaks.
            Event::Text(text) if text.starts_with(b"\n") && text.trim_ascii().is_empty() => continue,
            Event::GeneralRef(name) if style.is_some() => {
                let entity = format!("&{};", name.decode().map_err(Fault::svg_broken)?);
                push(&mut style, &escape::unescape(&entity).map_err(Fault::svg_broken)?);
                continue;
            }
            other => other,
        };
        write(&mut writer, event)?;
    }
}

fn push(style: &mut Option<String>, text: &str) {
    if let Some(sheet) = style {
        sheet.push_str(text);
    }
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), Fault> {
    writer.write_event(event).map_err(Fault::svg_broken)
}

/// The element with those of its attributes that name nothing outside.
fn own_attributes(element: &BytesStart<'_>, decoder: Decoder) -> Result<BytesStart<'static>, Fault> {
    let name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
    let mut kept = BytesStart::new(name);
    for attribute in element.attributes() {
        let attribute = attribute.map_err(Fault::svg_broken)?;
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let value = attribute.decode_and_unescape_value(decoder).map_err(Fault::svg_broken)?;
        // Programs keep notes there, such as names of layers and people. Nothing is drawn by them.
        if is_script(&value) || key.starts_with("data-") {
            continue;
        }
        if is_words(&key) {
            kept.push_attribute((key.as_str(), value.as_ref()));
        } else if attribute.key.local_name().as_ref() != b"href" {
            let value = own_style(&value)?;
            kept.extend_attributes(value.as_deref().map(|value| (key.as_str(), value)));
        } else if let Some(address) = own(&value)? {
            kept.push_attribute((key.as_str(), address.as_ref()));
        }
    }
    Ok(kept)
}

/// Attributes that are read out, and never loaded.
fn is_words(key: &str) -> bool {
    ["title", "description", "aria-label", "aria-description", "aria-roledescription"].contains(&key)
}

/// The address, if it is a part of the same file or a picture written out in it (svg-hush lets only JPEG, PNG and GIF
/// through). The picture is written anew, without what its camera says of place and owner.
///
/// One that can't be read is a fault: left out, it would be a hole in the drawing that nobody is told of, and browsers
/// may well show it.
fn own(address: &str) -> Result<Option<Cow<'_, str>>, Fault> {
    if address.starts_with('#') {
        return Ok(Some(address.into()));
    }
    if !address.starts_with("data:image/") {
        return Ok(None);
    }
    let unreadable = |fault| Fault::SvgPicture(Box::new(fault));
    let bytes = DataUrl::process(address).ok().and_then(|url| url.decode_to_vec().ok());
    let (bytes, _fragment) = bytes.ok_or_else(|| unreadable(Fault::NotAPicture))?;
    let (bare, format) = bare(&bytes).map_err(unreadable)?;
    let kind = format.to_string().to_ascii_lowercase();
    Ok(Some(format!("data:image/{kind};base64,{}", STANDARD.encode(bare)).into()))
}

/// Nothing reads such a value any more (animations of addresses are gone), and so nothing misses it.
fn is_script(value: &str) -> bool {
    let packed: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    packed.to_ascii_lowercase().contains("javascript:")
}

/// What comes after `data:` where a file is written out. (`.data:hover` is the beginning of a rule.)
const WRITTEN_OUT: [&str; 8] = ["image/", "text/", "application/", "audio/", "video/", "font/", ",", ";"];

/// Whether a file is written out in a text, be it that nothing loads it: values of animations and strings can hold a
/// photograph with all that its camera says.
fn holds_file(text: &str) -> bool {
    let packed: String = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let lower = packed.to_ascii_lowercase();
    lower.split("data:").skip(1).any(|rest| WRITTEN_OUT.iter().any(|kind| rest.starts_with(kind)))
}

/// What takes an address as a plain string in a style sheet.
const LOADERS: [&str; 5] = ["@import", "image-set(", "image(", "cross-fade(", "src("];

/// A style sheet or an attribute's value with every `url(…)` to the outside pointing nowhere. Nothing is left of one
/// that names files in other ways, or holds one; drawings have no use for them.
fn own_style(text: &str) -> Result<Option<String>, Fault> {
    let lower = text.to_ascii_lowercase();
    if LOADERS.iter().any(|loader| lower.contains(loader)) {
        return Ok(None);
    }
    let mut outside = String::new();
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    // Lower-casing ASCII keeps every offset.
    while let Some((before, after)) = lower.len().checked_sub(rest.len()).and_then(|done| {
        let at = lower.get(done..)?.find("url(")?;
        rest.split_at_checked(at + 4)
    }) {
        kept.push_str(before);
        outside.push_str(before);
        let (address, after) = after.split_once(')').unwrap_or((after, ""));
        let bare = address.trim().trim_matches(['"', '\'']).trim();
        kept.push_str(own(bare)?.as_deref().unwrap_or("#"));
        kept.push(')');
        rest = after;
    }
    kept.push_str(rest);
    outside.push_str(rest);
    Ok((!holds_file(&outside)).then_some(kept))
}

#[cfg(test)]
mod tests {
    fn own_style(text: &str) -> String {
        super::own_style(text).unwrap().unwrap_or_default()
    }

    #[test]
    fn styles_name_only_what_is_in_the_file() {
        assert_eq!(own_style("fill:url(#sky);stroke:URL( 'x.svg#a' )"), "fill:url(#sky);stroke:URL(#)");
        assert_eq!(own_style("fill: url( #a )"), "fill: url(#a)");
        assert_eq!(own_style("å{fill:url(/a.png"), "å{fill:url(#)");
        assert_eq!(own_style("background:-webkit-IMAGE-SET('https://example.org/a.png' 1x)"), "");
        assert_eq!(own_style("M0 0L1 1"), "M0 0L1 1");
        assert_eq!(own_style(".data:hover{fill:red}"), ".data:hover{fill:red}");
        assert_eq!(own_style(".a{--b:'data: image/png;base64,AA=='}"), "");
    }
}
