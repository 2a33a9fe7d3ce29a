//! The brand guide: colours and how they can be read, logo, typefaces, tone, pictures, sizes.

use super::RulesView;
use super::contrast::{self, PairView, RowView};
use super::logo::LogoView;
use super::palette;
use crate::base::Rgb;
use crate::content::brand::{BrandFile, Colour};
use crate::content::toolbox::ToolboxPage;
use crate::plan::partners;
use crate::plan::toolbox::Stock;
use crate::plan::views::{LinkView, WordsView};
use crate::plan::{Desk, Planned};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct BrandPage {
    brand: BrandView,
}

#[derive(Debug, Serialize)]
struct BrandView {
    description: Option<WordsView>,
    colours: Vec<ColourView>,
    /// The same as files for programs.
    palettes: Vec<PaletteView>,
    pairs: Vec<PairView>,
    contrasts: Vec<RowView>,
    typefaces: Vec<TypefaceView>,
    logo: Option<LogoView>,
    voice: Option<RulesView>,
    pictures: Option<RulesView>,
    channels: Vec<ChannelView>,
    /// The texts that are ready to use.
    texts: Option<LinkView>,
}

#[derive(Debug, Serialize)]
struct ColourView {
    id: String,
    name: WordsView,
    hex: String,
    /// Red, green and blue, 0 to 255.
    rgb: [u8; 3],
    /// Cyan, magenta, yellow and black, 0 to 100.
    cmyk: Option<Vec<i64>>,
    purpose: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct PaletteView {
    /// `css`, `scss`, `gpl`, `json`, `ase`.
    format: &'static str,
    /// From the site's root.
    address: String,
    /// What it is called once it is downloaded.
    name: String,
}

#[derive(Debug, Serialize)]
struct TypefaceView {
    name: String,
    purpose: Option<WordsView>,
}

#[derive(Debug, Serialize)]
struct ChannelView {
    /// `16x9`.
    channel: &'static str,
    width: u32,
    height: u32,
}

impl Desk<'_> {
    pub(super) fn brand_guide(&self, stock: &Stock<'_>, brand: &BrandFile) -> Planned {
        let logo = brand.logo.as_ref().and_then(|rules| self.logo(stock, rules));
        let media = brand.logo.iter().filter(|_| logo.is_some()).map(|rules| rules.asset.value.clone()).collect();
        let view = BrandPage { brand: self.brand_view(stock, brand, logo) };
        self.brand_page(stock, ToolboxPage::Guide, (&brand.title, &brand.description), media, Box::new(view))
    }

    fn brand_view(&self, stock: &Stock<'_>, brand: &BrandFile, logo: Option<LogoView>) -> BrandView {
        let named = self.colour_names(brand);
        BrandView {
            description: self.some_words(&brand.description),
            colours: brand.colours.iter().filter_map(|colour| self.colour(colour)).collect(),
            palettes: self.palettes(brand),
            pairs: contrast::pairs(brand, &named),
            contrasts: contrast::all(&named),
            typefaces: self.typefaces(brand),
            logo,
            voice: self.rules(&brand.voice),
            pictures: self.rules(&brand.pictures),
            channels: partners::channels()
                .map(|(channel, (width, height))| ChannelView { channel, width, height })
                .collect(),
            texts: self.texts_link(stock.toolbox),
        }
    }

    fn colour(&self, colour: &Colour) -> Option<ColourView> {
        let rgb = Rgb::parse(&colour.hex)?;
        Some(ColourView {
            id: colour.id.value.clone(),
            name: self.reader.words(&colour.name),
            hex: rgb.hex(),
            rgb: rgb.parts(),
            cmyk: colour.cmyk.as_ref().map(|cmyk| cmyk.value.clone()),
            purpose: self.some_words(&colour.r#for),
        })
    }

    fn palettes(&self, brand: &BrandFile) -> Vec<PaletteView> {
        let view = |file: palette::Palette| PaletteView {
            format: file.format,
            address: file.path().as_str().to_owned(),
            name: format!("palette.{}", file.format),
        };
        palette::files(brand, self.planner.site).into_iter().map(view).collect()
    }

    fn typefaces(&self, brand: &BrandFile) -> Vec<TypefaceView> {
        let faces = brand.typefaces.iter();
        faces
            .map(|face| TypefaceView { name: face.name.value.clone(), purpose: self.some_words(&face.r#for) })
            .collect()
    }
}
