//! Whom a document names as its authors.

use quick_xml::Reader;
use quick_xml::events::Event;

/// What the elements are called in which office programs and PDF's XMP name people.
const ELEMENTS: [&[u8]; 5] = [b"creator", b"initial-creator", b"lastModifiedBy", b"printed-by", b"author"];

/// The names that stand in such elements, each once. XML that can't be read names nobody.
pub(super) fn of_xml(xml: &[u8]) -> Vec<String> {
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().check_end_names = false;
    let mut found = Vec::new();
    let mut depth = 0_u32;
    let mut said = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if depth > 0 || ELEMENTS.contains(&tag.local_name().as_ref()) => depth += 1,
            Ok(Event::End(_)) if depth > 0 => {
                depth -= 1;
                add(&mut found, std::mem::take(&mut said).trim());
            }
            Ok(Event::Text(text)) if depth > 0 => said.push_str(&text.decode().unwrap_or_default()),
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// Adds a name that isn't there.
pub(super) fn add(found: &mut Vec<String>, name: &str) {
    if !name.is_empty() && !found.iter().any(|one| one == name) {
        found.push(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::of_xml;

    #[test]
    fn names_stand_in_elements_of_any_prefix_and_in_lists() {
        let xml = b"<a xmlns:dc='x'><dc:title>T</dc:title><dc:creator> Anna </dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy>\
            <dc:creator><rdf:Seq><rdf:li>Cia</rdf:li><rdf:li>Anna</rdf:li></rdf:Seq></dc:creator><meta:printed-by/></a>";
        assert_eq!(of_xml(xml), ["Anna", "Bo", "Cia"]);
        assert!(of_xml(b"<dc:creator>&broken").is_empty());
    }
}
