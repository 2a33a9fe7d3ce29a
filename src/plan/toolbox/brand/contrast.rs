//! How well colours can be read on each other, and for which text that is enough.

use crate::base::{Contrast, Rgb};
use crate::content::brand::{BrandFile, Pair};
use crate::plan::Desk;
use crate::plan::views::WordsView;
use serde::Serialize;

/// A colour by its name.
#[derive(Clone, Debug, Serialize)]
pub struct ColourName {
    pub id: String,
    pub name: WordsView,
    pub hex: String,
}

/// The contrast of two colours.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ContrastView {
    /// So much to one.
    ratio: f64,
    /// `strict` (AAA), `text` (AA, any size), `large` (AA, large text) or `none`.
    enough_for: &'static str,
}

/// A colour of text on a colour of its ground.
#[derive(Debug, Serialize)]
pub struct PairView {
    text: ColourName,
    on: ColourName,
    contrast: ContrastView,
    /// Whether it is only for large text.
    large: bool,
}

/// A colour against all of them.
#[derive(Debug, Serialize)]
pub struct RowView {
    colour: ColourName,
    /// In the order of the colours; nothing of a colour on itself.
    contrasts: Vec<Option<ContrastView>>,
}

impl From<Contrast> for ContrastView {
    fn from(contrast: Contrast) -> Self {
        let enough_for = match contrast {
            it if it >= Contrast::STRICT => "strict",
            it if it >= Contrast::TEXT => "text",
            it if it >= Contrast::LARGE => "large",
            _ => "none",
        };
        Self { ratio: contrast.ratio(), enough_for }
    }
}

impl Desk<'_> {
    /// The colours with their names.
    pub(super) fn colour_names(&self, brand: &BrandFile) -> Vec<(ColourName, Rgb)> {
        let named = brand.colours.iter().filter_map(|colour| {
            let rgb = Rgb::parse(&colour.hex)?;
            let name = self.reader.words(&colour.name);
            Some((ColourName { id: colour.id.value.clone(), name, hex: rgb.hex() }, rgb))
        });
        named.collect()
    }
}

/// The pairs that go together.
pub(super) fn pairs(brand: &BrandFile, colours: &[(ColourName, Rgb)]) -> Vec<PairView> {
    let find = |id: &str| colours.iter().find(|(colour, _)| colour.id == id);
    let view = |pair: &Pair| {
        let ((text, one), (on, other)) = (find(&pair.text)?, find(&pair.on)?);
        let contrast = one.contrast(*other).into();
        Some(PairView { text: text.clone(), on: on.clone(), contrast, large: pair.large })
    };
    brand.pairs.iter().filter_map(view).collect()
}

/// Every colour against every other one.
pub(super) fn all(colours: &[(ColourName, Rgb)]) -> Vec<RowView> {
    let row = |(colour, rgb): &(ColourName, Rgb)| {
        let with = |(other, ground): &(ColourName, Rgb)| (other.id != colour.id).then(|| rgb.contrast(*ground).into());
        RowView { colour: colour.clone(), contrasts: colours.iter().map(with).collect() }
    };
    colours.iter().map(row).collect()
}
