//! What a drawing asks of whoever reads it, found before it is read. References multiply: ten groups, each of which
//! shows the next one ten times, are ten thousand million shapes in a kilobyte. So each element is weighed with all that
//! it contains and refers to, and measured for the depth to which it leads.

use super::super::Fault;
use super::Unfit;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The most elements that a logo may come to, each counted as often as it is shown. A detailed coat of arms has 3,000.
const MOST_ELEMENTS: u32 = 20_000;
/// The deepest that elements may lie in one another, references followed. The reader and the renderer go down by calling
/// themselves, and a thread's stack ends somewhere.
const DEEPEST: u32 = 100;

/// Refuses what isn't for logos, and what is too much.
pub(super) fn check(svg: &str) -> Result<(), Fault> {
    let (elements, sheet) = elements(svg)?;
    let named = names(&elements);
    let mut links: Vec<Vec<usize>> = elements.iter().map(|element| targets(&element.text, &named)).collect();
    for (selector, body) in sheet.split('}').filter_map(|rule| rule.split_once('{')) {
        let found = targets(body, &named);
        if !found.is_empty() {
            let chosen = elements.iter().zip(&mut links).filter(|(element, _)| element.may_match(selector));
            chosen.for_each(|(_, links)| links.extend(&found));
        }
    }
    let marker = links.iter().flatten().any(|target| elements.get(*target).is_some_and(|it| it.name == "marker"));
    if marker {
        return Err(Fault::Logo(Unfit::Effect("marker")));
    }
    weigh(&elements, &links)
}

struct Element {
    name: String,
    parent: Option<usize>,
    id: Option<String>,
    classes: Vec<String>,
    /// The values of all attributes but the id, in which references stand.
    text: String,
}

impl Element {
    /// Whether a style sheet's rule may be about this element: more often than it is, never less.
    fn may_match(&self, selector: &str) -> bool {
        let mut names = selector.split(|c: char| !(c.is_alphanumeric() || "-_".contains(c)));
        let own = |name: &str| {
            name == self.name || self.id.as_deref() == Some(name) || self.classes.iter().any(|class| class == name)
        };
        selector.contains(['*', '[', ':', '\\']) || names.any(own)
    }
}

/// All elements, parents before children, and the text of all style sheets.
fn elements(svg: &str) -> Result<(Vec<Element>, String), Fault> {
    let mut reader = Reader::from_str(svg);
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut sheet = String::new();
    loop {
        match reader.read_event().map_err(Fault::svg_broken)? {
            Event::Eof => return Ok((found, sheet)),
            Event::Start(start) => {
                open.push(found.len());
                let parent = open.iter().rev().nth(1).copied();
                found.push(element(&start, parent)?);
            }
            Event::Empty(start) => found.push(element(&start, open.last().copied())?),
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                let styled = open.last().and_then(|last| found.get(*last)).is_some_and(|last| last.name == "style");
                if styled {
                    sheet.push_str(&text.decode().map_err(Fault::svg_broken)?);
                }
            }
            Event::CData(text) => sheet.push_str(&String::from_utf8_lossy(&text)),
            _ => {}
        }
        if found.len() > MOST_ELEMENTS as usize || open.len() > DEEPEST as usize {
            return Err(Fault::Logo(Unfit::TooMuch));
        }
    }
}

fn element(start: &BytesStart<'_>, parent: Option<usize>) -> Result<Element, Fault> {
    let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
    match name.as_str() {
        "text" => return Err(Fault::Logo(Unfit::Text)),
        "image" => return Err(Fault::Logo(Unfit::Picture)),
        _ => {}
    }
    let mut element = Element { name, parent, id: None, classes: Vec::new(), text: String::new() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(Fault::svg_broken)?;
        let value = attribute.decode_and_unescape_value(start.decoder()).map_err(Fault::svg_broken)?;
        match attribute.key.local_name().as_ref() {
            b"id" => element.id = Some(value.into_owned()),
            b"class" => element.classes = value.split_whitespace().map(str::to_owned).collect(),
            // A bare `#id` is a reference here and a colour elsewhere; written alike, both are found below.
            b"href" => element.text.push_str(&format!(" url({})", value.trim())),
            b"d" | b"points" => {}
            _ => {
                element.text.push(' ');
                element.text.push_str(&value);
            }
        }
    }
    Ok(element)
}

/// Where each id stands; of two the first, as usvg has it.
fn names(elements: &[Element]) -> BTreeMap<&str, usize> {
    let ids = elements.iter().enumerate().rev();
    ids.filter_map(|(index, element)| Some((element.id.as_deref()?, index))).collect()
}

/// The elements that a text refers to, each as often as it does.
fn targets(text: &str, named: &BTreeMap<&str, usize>) -> Vec<usize> {
    let addresses = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let ids = addresses.map(|address| address.trim().trim_matches(['"', '\'']).trim().trim_start_matches('#'));
    ids.filter_map(|id| named.get(id).copied()).collect()
}

/// An element's own part is one; to it come its children and what it refers to. Children come after their parents, so one
/// round backwards settles a tree, and each step of a chain of references takes a round more. A circle never settles.
fn weigh(elements: &[Element], links: &[Vec<usize>]) -> Result<(), Fault> {
    let mut known = vec![(0_u32, 0_u32); elements.len()];
    for _ in 0..=DEEPEST {
        let mut sums = vec![(1_u32, 0_u32); elements.len()];
        for (index, element) in elements.iter().enumerate().rev() {
            let mut sum = sums.get(index).copied().unwrap_or_default();
            for target in links.get(index).into_iter().flatten() {
                sum = with(sum, known.get(*target).copied().unwrap_or_default());
            }
            sum.1 += 1;
            if sum.0 > MOST_ELEMENTS || sum.1 > DEEPEST {
                return Err(Fault::Logo(Unfit::TooMuch));
            }
            sums.get_mut(index).into_iter().for_each(|own| *own = sum);
            let parent = element.parent.and_then(|parent| sums.get_mut(parent));
            parent.into_iter().for_each(|parent| *parent = with(*parent, sum));
        }
        if sums == known {
            return Ok(());
        }
        known = sums;
    }
    Err(Fault::Logo(Unfit::TooMuch))
}

/// Weights add up; of depths the greater counts.
fn with(one: (u32, u32), other: (u32, u32)) -> (u32, u32) {
    (one.0.saturating_add(other.0), one.1.max(other.1))
}
