//! Reads XMP: XML into a small tree, and texts out of it in whichever of RDF's spellings they stand.

use super::names::{DEFAULT, Namespace, RDF};
use super::properties::{line, paragraphs};
use crate::base::{Lang, PerLang};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, escape};

/// The most bytes of a packet that are read. Programs keep whole histories of edits in there.
const LONGEST: usize = 4_000_000;
/// The deepest that elements lie in each other in what anybody writes, twice over.
const DEEPEST: usize = 24;
/// The most attributes on an element: a raw converter's settings are some three hundred.
const WIDEST: usize = 500;
/// The most elements and attributes in all. With the two above it keeps the search for what a prefix means, which looks
/// through all that are open, to a second or two whatever a stranger writes.
const MOST: usize = 100_000;

/// A name: the address of its vocabulary, and the name there.
type Name = (String, String);

/// An element with what is in it.
#[derive(Default)]
struct Node {
    name: Name,
    attributes: Vec<(Name, String)>,
    children: Vec<Node>,
    text: String,
}

/// The properties of a packet.
#[derive(Default)]
pub(super) struct Rdf {
    descriptions: Vec<Node>,
}

impl Rdf {
    /// Reads a packet. What is broken ends the reading; what came before counts.
    pub(super) fn read(packet: &[u8]) -> Self {
        let text = String::from_utf8_lossy(packet.get(..packet.len().min(LONGEST)).unwrap_or_default());
        let mut descriptions = Vec::new();
        gather(tree(&text), &mut descriptions);
        Self { descriptions }
    }

    /// A property of one text, or the first of several.
    pub(super) fn text(&self, namespace: Namespace, name: &str) -> Option<String> {
        self.texts(namespace, name).into_iter().find_map(|(_, text)| line(&text))
    }

    /// A property that lists names, as one text.
    pub(super) fn list(&self, namespace: Namespace, name: &str) -> Option<String> {
        let texts: Vec<String> = self.texts(namespace, name).into_iter().filter_map(|(_, text)| line(&text)).collect();
        (!texts.is_empty()).then(|| texts.join(", "))
    }

    /// A property by language. A text in no language in particular stands under [`Lang::none`], unless it is there under
    /// its language too.
    pub(super) fn languages(&self, namespace: Namespace, name: &str) -> PerLang<String> {
        let mut found = PerLang::new();
        let mut default = None;
        for (lang, text) in self.texts(namespace, name) {
            let Some(text) = paragraphs(&text) else { continue };
            match lang.filter(|lang| lang != DEFAULT).and_then(|lang| Lang::parse(&lang)) {
                Some(lang) => drop(found.insert(lang, text)),
                None => default = default.or(Some(text)),
            }
        }
        if let Some(text) = default.filter(|default| found.iter().all(|(_, text)| text != default)) {
            found.insert(Lang::none(), text);
        }
        found
    }

    /// Whether a name for which `wanted` holds stands anywhere, with something in it.
    pub(super) fn mentions(&self, wanted: impl Fn(&str) -> bool) -> bool {
        let mut open: Vec<&Node> = self.descriptions.iter().collect();
        while let Some(node) = open.pop() {
            let is_said = !node.text.trim().is_empty() || !node.children.is_empty();
            let in_attribute = |((_, name), value): &(Name, String)| wanted(name) && !value.trim().is_empty();
            if is_said && wanted(&node.name.1) || node.attributes.iter().any(in_attribute) {
                return true;
            }
            open.extend(&node.children);
        }
        false
    }

    /// The texts of a property, each with its language if it names one.
    fn texts(&self, namespace: Namespace, name: &str) -> Vec<(Option<String>, String)> {
        let is = |(uri, local): &Name| uri == namespace.uri && local == name;
        let mut found = Vec::new();
        for description in &self.descriptions {
            let attributes = description.attributes.iter().filter(|(name, _)| is(name));
            found.extend(attributes.map(|(_, value)| (None, value.clone())));
            for node in description.children.iter().filter(|node| is(&node.name)) {
                node.items(&mut found);
            }
        }
        found
    }
}

impl Node {
    fn attribute(&self, name: &str) -> Option<String> {
        self.attributes.iter().find(|((_, local), _)| local == name).map(|(_, value)| value.clone())
    }

    /// The text itself, the address that it names, or the members of the list or of the alternatives in it.
    fn items(&self, found: &mut Vec<(Option<String>, String)>) {
        let lists = self.children.iter().filter(|list| list.name.0 == RDF.uri);
        let mut items = lists.flat_map(|list| &list.children).filter(|item| item.name.1 == "li").peekable();
        if items.peek().is_none() {
            let text = self.attribute("resource").unwrap_or_else(|| self.text.clone());
            found.push((self.attribute("lang"), text));
            return;
        }
        found.extend(
            items.map(|item| (item.attribute("lang"), item.attribute("resource").unwrap_or_else(|| item.text.clone()))),
        );
    }
}

/// All elements `rdf:Description` that don't lie in another.
fn gather(node: Node, descriptions: &mut Vec<Node>) {
    if node.name.0 == RDF.uri && node.name.1 == "Description" {
        descriptions.push(node);
    } else {
        node.children.into_iter().for_each(|child| gather(child, descriptions));
    }
}

/// The elements of a document below a root without a name, as far as they can be read.
fn tree(text: &str) -> Node {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Node::default()];
    let mut parts = 0;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) if open.len() < DEEPEST && parts < MOST => {
                let width = element.attributes().with_checks(false).take(WIDEST).count();
                if width == WIDEST {
                    break;
                }
                parts += 1 + width;
                open.push(node(&reader, &element));
            }
            Event::End(_) if open.len() > 1 => close(&mut open),
            Event::Text(text) => say(&mut open, &text.decode().unwrap_or_default()),
            Event::CData(text) => say(&mut open, &text.decode().unwrap_or_default()),
            Event::GeneralRef(name) => {
                let entity = format!("&{};", name.decode().unwrap_or_default());
                say(&mut open, &escape::unescape(&entity).unwrap_or_default());
            }
            Event::Start(_) | Event::Eof => break,
            _ => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().unwrap_or_default()
}

fn close(open: &mut Vec<Node>) {
    if let Some(done) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(done);
    }
}

fn say(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn node(reader: &NsReader<&[u8]>, element: &BytesStart<'_>) -> Node {
    let resolver = reader.resolver();
    let (space, local) = resolver.resolve_element(element.name());
    let mut attributes = element.attributes();
    let attributes = attributes.with_checks(false).flatten().map(|attribute| {
        let (space, local) = resolver.resolve_attribute(attribute.key);
        let value = attribute.decode_and_unescape_value(reader.decoder()).unwrap_or_default().into_owned();
        (name(&space, local.as_ref()), value)
    });
    Node { name: name(&space, local.as_ref()), attributes: attributes.collect(), ..Node::default() }
}

fn name(space: &ResolveResult<'_>, local: &[u8]) -> Name {
    let uri = match space {
        ResolveResult::Bound(uri) => String::from_utf8_lossy(uri.as_ref()).into_owned(),
        ResolveResult::Unbound | ResolveResult::Unknown(_) => String::new(),
    };
    (uri, String::from_utf8_lossy(local).into_owned())
}
