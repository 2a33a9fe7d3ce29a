//! An element of a template, with what is said of it in its attributes, its style and the style sheets.

use super::Fault;
use super::sheet::{Sheet, declarations};
use quick_xml::events::BytesStart;
use quick_xml::{Decoder, escape};
use std::collections::BTreeMap;
use std::ops::Range;

/// Attributes by name.
pub(super) type Attributes = Vec<(String, String)>;

/// What elements have from those that they lie in.
const INHERITED: [&str; 6] = ["font-family", "font-size", "font-weight", "letter-spacing", "text-anchor", "fill"];
/// What begins so is for us alone.
const OWN: &str = "data-moveto";

#[derive(Clone, Debug)]
pub(super) struct Element {
    /// As it is written.
    pub(super) name: String,
    pub(super) attributes: Attributes,
    /// Where it stands in the template.
    pub(super) at: Range<usize>,
}

/// What is said of how an element looks.
pub(super) type Look = BTreeMap<String, String>;

impl Element {
    pub(super) fn read(start: &BytesStart<'_>, decoder: Decoder, at: Range<usize>) -> Result<Self, Fault> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(Fault::broken)?;
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let value = decoder.decode(&attribute.value).map_err(Fault::broken)?;
            attributes.push((name, escape::unescape(&value).map_err(Fault::broken)?.into_owned()));
        }
        let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
        Ok(Self { name, attributes, at })
    }

    /// Its name without a prefix.
    pub(super) fn local(&self) -> &str {
        self.name.rsplit(':').next().unwrap_or_default()
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What is said of it for us: `data-moveto`, or `data-moveto-<key>`.
    pub(super) fn own(&self, key: &str) -> Option<&str> {
        let name = if key.is_empty() { OWN.to_owned() } else { format!("{OWN}-{key}") };
        self.get(&name).map(str::trim)
    }

    /// How it looks: what it has from above, then its attributes, then the sheets, then its own style, as CSS has it.
    pub(super) fn look(&self, above: &Look, sheet: &Sheet) -> Look {
        let inherited = above.iter().filter(|(key, _)| INHERITED.contains(&key.as_str()));
        let mut look: Look = inherited.map(|(key, value)| (key.clone(), value.clone())).collect();
        look.extend(self.attributes.iter().cloned());
        look.extend(sheet.of(self.get("class").unwrap_or_default()));
        look.extend(declarations(self.get("style").unwrap_or_default()));
        look
    }

    /// Says something of it, whatever its style says, and nothing if the value is none.
    pub(super) fn paint(&mut self, key: &str, value: &str) {
        let style: Vec<String> = declarations(self.get("style").unwrap_or_default())
            .filter(|(name, _)| name != key)
            .map(|(name, value)| format!("{name}:{value}"))
            .chain([format!("{key}:{value}")])
            .collect();
        self.attributes.retain(|(name, _)| name != "style" && name != key);
        self.attributes.push(("style".to_owned(), style.join(";")));
    }

    /// As it is written into what was filled: without what is said for us.
    pub(super) fn written(&self) -> BytesStart<'static> {
        let mut start = BytesStart::new(self.name.clone());
        for (name, value) in self.attributes.iter().filter(|(name, _)| !name.starts_with(OWN)) {
            start.push_attribute((name.as_str(), value.as_str()));
        }
        start
    }

    /// A number that is said of it, in pixels.
    pub(super) fn number(&self, look: &Look, key: &str) -> Result<Option<f64>, Fault> {
        let Some(value) = look.get(key).map(|value| value.trim()).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let (digits, unit) = match value {
            _ if value == "normal" => return Ok(None),
            _ if value.ends_with("px") => (value.trim_end_matches("px"), 1.0),
            _ if value.ends_with("pt") => (value.trim_end_matches("pt"), 4.0 / 3.0),
            _ if value.ends_with("mm") => (value.trim_end_matches("mm"), 96.0 / 25.4),
            _ => (value, 1.0),
        };
        let number = digits.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        let fault = || Fault::Number { key: key.to_owned(), value: value.to_owned(), at: self.at.clone() };
        number.map(|number| Some(number * unit)).ok_or_else(fault)
    }
}
