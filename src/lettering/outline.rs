//! Glyphs as the path data of SVG.

use rustybuzz::ttf_parser::OutlineBuilder;
use std::fmt::Write;

/// Path data, with y downwards.
pub(super) struct Path<'a> {
    pub(super) data: &'a mut String,
    /// Where the glyph's origin lies.
    pub(super) at: (f64, f64),
    /// Units of the drawing in one of the font.
    pub(super) scale: f64,
}

impl Path<'_> {
    /// A letter of path data with its points. Hundredths are finer than any printer.
    fn add(&mut self, letter: char, points: &[(f32, f32)]) {
        self.data.push(letter);
        for (place, (x, y)) in points.iter().enumerate() {
            let (x, y) = (self.at.0 + f64::from(*x) * self.scale, self.at.1 - f64::from(*y) * self.scale);
            let gap = if place > 0 { " " } else { "" };
            // Writing to a string never fails.
            let _ = write!(self.data, "{gap}{} {}", round(x), round(y));
        }
    }
}

fn round(number: f64) -> f64 {
    // Without the sum, what is next to nothing would be written with a minus.
    (number * 100.0).round() / 100.0 + 0.0
}

impl OutlineBuilder for Path<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('Z');
    }
}
