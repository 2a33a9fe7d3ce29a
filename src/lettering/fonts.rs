//! Fonts, and which of them sets what.

use super::Unset;
use rustybuzz::Face;
use rustybuzz::ttf_parser::name_id;

/// The fonts that there are, in an order that is given with them.
#[derive(Clone, Default)]
pub struct Fonts<'a>(Vec<Font<'a>>);

#[derive(Clone)]
pub(super) struct Font<'a> {
    /// In small letters.
    family: String,
    weight: u16,
    pub(super) face: Face<'a>,
}

/// How words are to look.
#[derive(Clone, Debug, PartialEq)]
pub struct Style {
    /// Names of families, in small letters, the first one first.
    pub families: Vec<String>,
    /// 400 is regular, 700 bold.
    pub weight: u16,
    /// In units of the drawing.
    pub size: f64,
    /// What is added between letters, in the same.
    pub spacing: f64,
}

impl std::fmt::Debug for Fonts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|font| (&font.family, font.weight))).finish()
    }
}

impl<'a> Fonts<'a> {
    /// Reads fonts. The error is the place of the first file that is none.
    pub fn new(files: &[&'a [u8]]) -> Result<Self, usize> {
        let read = |(at, bytes): (usize, &&'a [u8])| Font::read(bytes).ok_or(at);
        files.iter().enumerate().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The font for a character: of the families that are wanted, then of all, the one that has it and is nearest in weight.
    pub(super) fn of(&self, style: &Style, letter: char) -> Result<&Font<'a>, Unset> {
        let rank = |font: &Font<'a>| {
            let wanted = style.families.iter().position(|family| *family == font.family);
            (wanted.unwrap_or(usize::MAX), font.weight.abs_diff(style.weight))
        };
        let having = self.0.iter().filter(|font| font.face.glyph_index(letter).is_some());
        having.min_by_key(|font| rank(font)).ok_or(if self.0.is_empty() {
            Unset::NoFont
        } else {
            Unset::Missing(letter)
        })
    }
}

impl<'a> Font<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let face = Face::from_slice(bytes, 0)?;
        let names = face.names().into_iter();
        let family = |id: u16| names.clone().find(|name| name.name_id == id).and_then(|name| name.to_string());
        let family = family(name_id::TYPOGRAPHIC_FAMILY).or_else(|| family(name_id::FAMILY)).unwrap_or_default();
        Some(Self { family: family.to_lowercase(), weight: face.weight().to_number(), face })
    }
}
