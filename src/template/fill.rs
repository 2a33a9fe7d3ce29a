//! Goes through a template and fills its holes.

use super::drawing::{place, write};
use super::element::{Element, Look};
use super::sheet::Sheet;
use super::words::Piece;
use super::{Fault, Filling};
use crate::lettering::Fonts;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer, escape};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Fills a template. What comes of it has shapes only, and nothing that is said for us.
pub fn fill(template: &[u8], filling: &Filling, fonts: &Fonts<'_>) -> Result<Vec<u8>, Fault> {
    let text = std::str::from_utf8(template).map_err(Fault::broken)?;
    let reader = Reader::from_str(text);
    let walk = Walk { reader, sheet: sheet(text)?, filling, fonts, writer: Writer::new(Vec::new()), looks: Vec::new() };
    // What shapes words is others' code; it shares nothing that a panic could leave half-done.
    catch_unwind(AssertUnwindSafe(|| walk.all())).unwrap_or_else(|_panic| Err(Fault::broken("its words can't be set")))
}

struct Walk<'a> {
    reader: Reader<&'a [u8]>,
    sheet: Sheet,
    filling: &'a Filling,
    fonts: &'a Fonts<'a>,
    writer: Writer<Vec<u8>>,
    /// How the elements look in which we are.
    looks: Vec<Look>,
}

/// What becomes of an element.
enum Way {
    /// It is there, as it is or in other colours.
    Kept(Element),
    /// A drawing stands in its place.
    Drawing(Element, String),
    /// It is text.
    Words(Element),
    /// It is left out.
    Out,
}

impl<'a> Walk<'a> {
    fn all(mut self) -> Result<Vec<u8>, Fault> {
        loop {
            let from = self.at();
            match self.reader.read_event().map_err(Fault::broken)? {
                Event::Eof => return Ok(self.writer.into_inner()),
                Event::Start(start) => self.start(&start, from)?,
                Event::Empty(start) => self.empty(&start, from)?,
                Event::End(end) => {
                    self.looks.pop();
                    write(&mut self.writer, Event::End(end))?;
                }
                Event::DocType(_) | Event::Comment(_) | Event::PI(_) => {}
                other => write(&mut self.writer, other)?,
            }
        }
    }

    fn at(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or_default()
    }

    fn element(&self, start: &BytesStart<'_>, from: usize) -> Result<Element, Fault> {
        Element::read(start, self.reader.decoder(), from..self.at())
    }

    fn start(&mut self, start: &BytesStart<'_>, from: usize) -> Result<(), Fault> {
        let element = self.element(start, from)?;
        let end = start.to_end().into_owned();
        match self.way(element)? {
            Way::Kept(element) => {
                self.looks.push(self.look(&element));
                return write(&mut self.writer, Event::Start(element.written()));
            }
            Way::Words(element) => return self.words(element),
            Way::Drawing(element, name) => self.drawing(&element, &name)?,
            Way::Out => {}
        }
        self.reader.read_to_end(end.name()).map_err(Fault::broken)?;
        Ok(())
    }

    fn empty(&mut self, start: &BytesStart<'_>, from: usize) -> Result<(), Fault> {
        let element = self.element(start, from)?;
        match self.way(element)? {
            Way::Kept(element) => write(&mut self.writer, Event::Empty(element.written())),
            Way::Drawing(element, name) => self.drawing(&element, &name),
            Way::Words(_) | Way::Out => Ok(()),
        }
    }

    fn drawing(&mut self, hole: &Element, name: &str) -> Result<(), Fault> {
        match self.filling.drawings.get(name) {
            Some(drawing) => place(&mut self.writer, hole, name, drawing),
            None => Ok(()),
        }
    }

    fn look(&self, element: &Element) -> Look {
        element.look(self.looks.last().unwrap_or(&Look::new()), &self.sheet)
    }

    fn way(&self, mut element: Element) -> Result<Way, Fault> {
        if let Some(name) = element.own("if") {
            self.known(name, &element.at)?;
            if !self.filling.has(name) {
                return Ok(Way::Out);
            }
        }
        for (key, property) in [("fill", "fill"), ("stroke", "stroke"), ("stop", "stop-color")] {
            let Some(id) = element.own(key).map(str::to_owned) else { continue };
            let colour = self.filling.colours.get(&id);
            let colour = colour.ok_or_else(|| Fault::unknown_colour(&id, self.filling, element.at.clone()))?;
            element.paint(property, colour);
        }
        let name = element.own("").map(str::to_owned);
        if let Some(name) = &name {
            self.known(name, &element.at)?;
        }
        Ok(match name {
            _ if element.local() == "text" => Way::Words(element),
            Some(name) => Way::Drawing(element, name),
            None => Way::Kept(element),
        })
    }

    /// That a name is one of something that can be put in, be it there today or not.
    fn known(&self, name: &str, at: &Range<usize>) -> Result<(), Fault> {
        let is_known = self.filling.names().any(|known| known == name);
        if is_known { Ok(()) } else { Err(Fault::unknown_content(name, self.filling, at.clone())) }
    }

    /// A `<text>` with all that is in it. A `<tspan>` with a place of its own is a line by itself.
    fn words(&mut self, element: Element) -> Result<(), Fault> {
        let hole = element.own("").map(|name| self.filling.words.get(name).cloned().unwrap_or_default());
        let look = self.look(&element);
        let mut pieces = vec![Piece { element, look, words: String::new() }];
        let mut depth = 1_u32;
        while depth > 0 {
            let from = self.at();
            match self.reader.read_event().map_err(Fault::broken)? {
                Event::Eof => break,
                Event::Start(start) => {
                    depth += 1;
                    let element = self.element(&start, from)?;
                    self.span(&element, &mut pieces);
                }
                Event::End(_) => depth -= 1,
                Event::Text(text) => add(&mut pieces, &text.decode().map_err(Fault::broken)?),
                Event::GeneralRef(name) => {
                    let entity = format!("&{};", name.decode().map_err(Fault::broken)?);
                    add(&mut pieces, &escape::unescape(&entity).map_err(Fault::broken)?);
                }
                _ => {}
            }
        }
        if let Some(words) = hole {
            pieces.truncate(1);
            pieces.iter_mut().for_each(|piece| piece.words.clone_from(&words));
        }
        for piece in pieces.iter().filter(|piece| !piece.words.trim().is_empty()) {
            for path in piece.outlines(self.filling, self.fonts)? {
                write(&mut self.writer, Event::Empty(path))?;
            }
        }
        Ok(())
    }

    fn span(&self, element: &Element, pieces: &mut Vec<Piece>) {
        let Some(above) = pieces.first() else { return };
        let mut look = element.look(&above.look, &self.sheet);
        for (key, value) in &above.look {
            let stays = ["x", "y", "transform", "opacity"].contains(&key.as_str()) || key.starts_with("data-moveto");
            if stays && !look.contains_key(key) {
                look.insert(key.clone(), value.clone());
            }
        }
        let is_empty = above.words.trim().is_empty() && pieces.len() == 1;
        let own = Element { attributes: above.element.attributes.clone(), ..element.clone() };
        match pieces.last_mut().filter(|_| is_empty) {
            // Drawing programs put the words of a text into a span, with all that is said of them.
            Some(only) => only.look = look,
            None if element.get("x").is_some() || element.get("y").is_some() => {
                pieces.push(Piece { element: own, look, words: String::new() });
            }
            None => {}
        }
    }
}

fn add(pieces: &mut [Piece], text: &str) {
    if let Some(last) = pieces.last_mut() {
        last.words.push_str(text);
    }
}

/// The rules of all style sheets, wherever they stand.
fn sheet(text: &str) -> Result<Sheet, Fault> {
    let mut reader = Reader::from_str(text);
    let mut sheet = Sheet::default();
    let mut is_sheet = false;
    loop {
        match reader.read_event().map_err(Fault::broken)? {
            Event::Eof => return Ok(sheet),
            Event::Start(start) => is_sheet = start.local_name().as_ref() == b"style",
            Event::End(_) => is_sheet = false,
            Event::Text(text) if is_sheet => sheet.add(&text.decode().map_err(Fault::broken)?),
            Event::CData(text) if is_sheet => sheet.add(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
}
