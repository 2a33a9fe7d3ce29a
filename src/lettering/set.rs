//! One line of words: which runs it has, in which order they stand, and the outlines of their glyphs.

use super::Unset;
use super::fonts::{Font, Fonts, Style};
use super::outline::Path;
use crate::base::Dir;
use rustybuzz::{Direction, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A line that was set, from 0 at its left end, on a baseline at 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Path data of SVG.
    pub path: String,
    /// How long it is.
    pub width: f64,
}

/// Sets a line.
pub fn set(text: &str, fonts: &Fonts<'_>, style: &Style, dir: Dir) -> Result<Line, Unset> {
    let level = if dir == Dir::Rtl { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(level));
    let mut line = Line::default();
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let mut parts = by_font(text.get(run).unwrap_or_default(), fonts, style)?;
            if is_rtl {
                parts.reverse();
            }
            parts.into_iter().for_each(|(part, font)| shape(part, font, style, is_rtl, &mut line));
        }
    }
    // After the last letter comes nothing.
    line.width = (line.width - style.spacing).max(0.0);
    Ok(line)
}

/// Parts that one font sets. What joins words, spaces and marks, stays with what is before it if that font has it.
fn by_font<'t, 'f, 'a>(
    text: &'t str,
    fonts: &'f Fonts<'a>,
    style: &Style,
) -> Result<Vec<(&'t str, &'f Font<'a>)>, Unset> {
    let mut parts: Vec<(usize, &Font<'a>)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let last = parts.last().map(|(_, font)| *font);
        let stays = !letter.is_alphabetic() && last.is_some_and(|font| font.face.glyph_index(letter).is_some());
        let font = match last.filter(|_| stays) {
            Some(font) => font,
            None => fonts.of(style, letter)?,
        };
        if last.is_none_or(|last| !std::ptr::eq(last, font)) {
            parts.push((at, font));
        }
    }
    let ends = parts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let cut = |((from, font), to): (&(usize, &'f Font<'a>), usize)| (text.get(*from..to).unwrap_or_default(), *font);
    Ok(parts.iter().zip(ends).map(cut).collect())
}

fn shape(part: &str, font: &Font<'_>, style: &Style, is_rtl: bool, line: &mut Line) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(part);
    buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let glyphs = rustybuzz::shape(&font.face, &[], buffer);
    let scale = style.size / f64::from(font.face.units_per_em().max(1));
    for (info, place) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        let at = (line.width + f64::from(place.x_offset) * scale, -f64::from(place.y_offset) * scale);
        let glyph = rustybuzz::ttf_parser::GlyphId(u16::try_from(info.glyph_id).unwrap_or_default());
        font.face.outline_glyph(glyph, &mut Path { data: &mut line.path, at, scale });
        line.width += f64::from(place.x_advance) * scale + style.spacing;
    }
}
