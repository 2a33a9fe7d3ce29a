//! Words of a template as outlines.

use super::element::{Element, Look};
use super::{Fault, Filling};
use crate::base::Dir;
use crate::lettering::{Fitted, Fonts, Room, Style, fit};
use quick_xml::events::BytesStart;

/// From one line to the next, in sizes of the words.
const LEADING: f64 = 1.15;
/// How large words are of which nothing is said, as in browsers.
const SIZE: f64 = 16.0;

/// Some words of a `<text>`, with what is said of them.
pub(super) struct Piece {
    pub(super) element: Element,
    pub(super) look: Look,
    pub(super) words: String,
}

impl Piece {
    /// The outlines, in elements that can stand for the text: one for each line.
    pub(super) fn outlines(&self, filling: &Filling, fonts: &Fonts<'_>) -> Result<Vec<BytesStart<'static>>, Fault> {
        let room = Room { width: self.own("width")?, lines: self.lines()? };
        let style = self.style()?;
        let unset = |why| Fault::Words { words: self.words.clone(), why, at: self.element.at.clone() };
        let fitted = fit(&self.words, fonts, &style, room, filling.dir()).map_err(unset)?;
        let leading = self.own("leading")?.unwrap_or(LEADING) * fitted.size;
        let (x, y) = (self.number("x")?.unwrap_or(0.0), self.number("y")?.unwrap_or(0.0));
        let grown = fitted.lines.len().saturating_sub(1);
        let first = y - leading * if self.element.own("grow") == Some("up") { count(grown) } else { 0.0 };
        Ok(self.drawn(&fitted, x, first, leading, room.width, filling.dir()))
    }

    fn drawn(
        &self,
        fitted: &Fitted,
        x: f64,
        first: f64,
        leading: f64,
        width: Option<f64>,
        dir: Dir,
    ) -> Vec<BytesStart<'static>> {
        let line = |(number, line): (usize, &crate::lettering::Line)| {
            let left = self.left(x, line.width, width, dir);
            let move_to = format!("translate({:.2} {:.2})", left, first + leading * count(number));
            let transform = match self.look.get("transform") {
                Some(own) => format!("{own} {move_to}"),
                None => move_to,
            };
            let mut path = BytesStart::new("path");
            path.push_attribute(("d", line.path.as_str()));
            path.push_attribute(("transform", transform.as_str()));
            for key in ["fill", "fill-opacity", "opacity"] {
                if let Some(value) = self.look.get(key) {
                    path.push_attribute((key, value.as_str()));
                }
            }
            path
        };
        fitted.lines.iter().enumerate().filter(|(_, line)| !line.path.is_empty()).map(line).collect()
    }

    /// Where a line begins on the left. Words that are read from the right end where those from the left would end, if
    /// there is an end.
    fn left(&self, x: f64, long: f64, width: Option<f64>, dir: Dir) -> f64 {
        let anchor = self.look.get("text-anchor").map_or("start", String::as_str);
        match (anchor, width, dir) {
            ("middle", ..) => x - long / 2.0,
            ("end", Some(width), Dir::Rtl) => x - width,
            ("end", ..) => x - long,
            (_, Some(width), Dir::Rtl) => x + width - long,
            _ => x,
        }
    }

    fn style(&self) -> Result<Style, Fault> {
        let families = self.look.get("font-family").map(String::as_str).unwrap_or_default();
        let family = |name: &str| name.trim().trim_matches(['"', '\'']).to_lowercase();
        let weight = match self.look.get("font-weight").map(String::as_str) {
            Some("bold" | "bolder") => 700,
            Some(number) => number.parse().unwrap_or(400),
            None => 400,
        };
        Ok(Style {
            families: families.split(',').map(family).collect(),
            weight,
            size: self.number("font-size")?.unwrap_or(SIZE),
            spacing: self.number("letter-spacing")?.unwrap_or(0.0),
        })
    }

    fn lines(&self) -> Result<usize, Fault> {
        let lines = self.own("lines")?.unwrap_or(1.0);
        Ok((1..=20).rev().find(|number| count(*number) <= lines).unwrap_or(1))
    }

    fn number(&self, key: &str) -> Result<Option<f64>, Fault> {
        self.element.number(&self.look, key)
    }

    fn own(&self, key: &str) -> Result<Option<f64>, Fault> {
        self.number(&format!("data-moveto-{key}"))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn count(lines: usize) -> f64 {
    lines as f64
}
