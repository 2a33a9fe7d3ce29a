//! The colours as files that programs read: stylesheets, drawing programs, layout programs. One set for all languages.

use super::ase;
use crate::base::{Digest, OutputPath, PerLang, Rgb, SourcePath};
use crate::content::brand::{BrandFile, Colour};
use crate::model::Site;
use crate::plan::Planner;
use crate::plan::recipe::{Make, Output, Part, Phase, What};
use serde_json::{Value, json};

/// A palette in a format.
pub struct Palette {
    /// `css`, `scss`, `gpl`, `json`, `ase`: its ending.
    pub format: &'static str,
    bytes: Vec<u8>,
}

/// A colour as programs get it, with its name in the language in which the site is written.
pub struct Swatch<'a> {
    pub id: &'a str,
    pub name: String,
    pub rgb: Rgb,
    /// Each from 0 to 100.
    pub cmyk: Option<&'a [i64]>,
    colour: &'a Colour,
}

impl Palette {
    /// It is called by its digest, so that a page that is still the old one leads to the old one.
    pub fn path(&self) -> OutputPath {
        OutputPath::new(format!("toolbox/palette.{}.{}", Digest::of(&self.bytes).short(), self.format))
    }

    fn output(self) -> Output {
        let parts = vec![Part::new(What::View, "palette", Digest::of(&self.bytes))];
        let sources = vec![SourcePath::new(super::SOURCE)];
        Output::new(self.path(), Phase::Asset, Make::Bytes(self.bytes), parts, sources)
    }
}

/// All palettes; none where no page leads to them.
pub(in crate::plan) fn outputs(planner: &Planner<'_>) -> Vec<Output> {
    let files = planner.brand().map(|brand| files(brand, planner.site)).unwrap_or_default();
    files.into_iter().map(Palette::output).collect()
}

/// The palettes of a brand; none of a brand without colours.
pub(super) fn files(brand: &BrandFile, site: &Site) -> Vec<Palette> {
    let title = said(&brand.title, site);
    let swatches = swatches(brand, site);
    if swatches.is_empty() {
        return Vec::new();
    }
    let file = |format, bytes| Palette { format, bytes };
    vec![
        file("css", css(&title, &swatches).into_bytes()),
        file("scss", scss(&title, &swatches).into_bytes()),
        file("gpl", gpl(&title, &swatches).into_bytes()),
        file("json", json_text(brand, &swatches).into_bytes()),
        file("ase", ase::write(&title, &swatches)),
    ]
}

fn swatches<'a>(brand: &'a BrandFile, site: &Site) -> Vec<Swatch<'a>> {
    let swatch = |colour: &'a Colour| {
        Some(Swatch {
            id: &colour.id.value,
            name: said(&colour.name, site),
            rgb: Rgb::parse(&colour.hex)?,
            cmyk: colour.cmyk.as_ref().map(|cmyk| cmyk.value.as_slice()),
            colour,
        })
    };
    brand.colours.iter().filter_map(swatch).collect()
}

/// Words on one line, in the language in which the site is written.
fn said(texts: &PerLang<String>, site: &Site) -> String {
    let chain = site.first_language().map(|language| language.chain.as_slice()).unwrap_or_default();
    let found = texts.first_of(chain).or_else(|| texts.iter().next());
    let text = found.map(|(_, text)| text.as_str()).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn css(title: &str, swatches: &[Swatch<'_>]) -> String {
    // No name may end the comment that it stands in.
    let comment = |text: &str| text.replace("*/", "* /");
    let line = |one: &Swatch<'_>| format!("  --brand-{}: {}; /* {} */\n", one.id, one.rgb.hex(), comment(&one.name));
    let lines: String = swatches.iter().map(line).collect();
    format!("/* {} */\n:root {{\n{lines}}}\n", comment(title))
}

fn scss(title: &str, swatches: &[Swatch<'_>]) -> String {
    let line = |one: &Swatch<'_>| format!("$brand-{}: {}; // {}\n", one.id, one.rgb.hex(), one.name);
    let entry = |one: &Swatch<'_>| format!("  \"{id}\": $brand-{id},\n", id = one.id);
    let lines: String = swatches.iter().map(line).collect();
    let entries: String = swatches.iter().map(entry).collect();
    format!("// {title}\n{lines}\n$brand: (\n{entries});\n")
}

/// For GIMP, Inkscape and Krita.
fn gpl(title: &str, swatches: &[Swatch<'_>]) -> String {
    let line = |one: &Swatch<'_>| {
        let Rgb { red, green, blue } = one.rgb;
        format!("{red:3} {green:3} {blue:3}\t{}\n", one.name)
    };
    let lines: String = swatches.iter().map(line).collect();
    format!("GIMP Palette\nName: {title}\nColumns: 0\n#\n{lines}")
}

fn json_text(brand: &BrandFile, swatches: &[Swatch<'_>]) -> String {
    let colour = |one: &Swatch<'_>| json!({"id": one.id, "name": one.colour.name, "hex": one.rgb.hex(), "rgb": one.rgb.parts(), "cmyk": one.cmyk, "for": one.colour.r#for});
    let find = |id: &str| swatches.iter().find(|one| one.id == id).map(|one| one.rgb);
    let pairs = brand.pairs.iter().filter_map(|pair| {
        let contrast = find(&pair.text)?.contrast(find(&pair.on)?).ratio();
        Some(json!({"text": *pair.text, "on": *pair.on, "large": pair.large, "contrast": contrast}))
    });
    let value = json!({
        "version": 1,
        "title": brand.title,
        "colours": swatches.iter().map(colour).collect::<Vec<Value>>(),
        "pairs": pairs.collect::<Vec<Value>>(),
    });
    format!("{value:#}\n")
}
