//! Adobe Swatch Exchange, which layout and drawing programs read: a group of colours, each with a name. All numbers are
//! big-endian, all names UTF-16 with a zero at their end.

use super::palette::Swatch;

/// `ASEF`, version 1.0.
const HEAD: [u8; 8] = *b"ASEF\0\x01\0\0";
const GROUP_STARTS: u16 = 0xc001;
const GROUP_ENDS: u16 = 0xc002;
const COLOUR: u16 = 0x0001;
/// A colour that stays the same in a whole document when it is changed in one place.
const GLOBAL: u16 = 0;

/// Every colour for screens, and again for print where it has values of its own.
pub(super) fn write(title: &str, swatches: &[Swatch<'_>]) -> Vec<u8> {
    let mut blocks = vec![block(GROUP_STARTS, &name(title))];
    for swatch in swatches {
        let parts = swatch.rgb.parts().map(|part| f32::from(part) / 255.0);
        blocks.push(colour(&swatch.name, b"RGB ", &parts));
        if let Some(inks) = swatch.cmyk {
            // The model has seen to it that each is a number from 0 to 100.
            let parts: Vec<f32> = inks.iter().map(|ink| f32::from(u8::try_from(*ink).unwrap_or(0)) / 100.0).collect();
            blocks.push(colour(&format!("{} CMYK", swatch.name), b"CMYK", &parts));
        }
    }
    blocks.push(block(GROUP_ENDS, &[]));
    let count = u32::try_from(blocks.len()).unwrap_or(u32::MAX);
    [HEAD.as_slice(), &count.to_be_bytes(), &blocks.concat()].concat()
}

fn block(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    [&kind.to_be_bytes(), length.to_be_bytes().as_slice(), content].concat()
}

fn colour(called: &str, model: &[u8; 4], parts: &[f32]) -> Vec<u8> {
    let values: Vec<u8> = parts.iter().flat_map(|part| part.to_be_bytes()).collect();
    block(COLOUR, &[name(called).as_slice(), model, &values, &GLOBAL.to_be_bytes()].concat())
}

/// How many units, the zero among them, and the units.
fn name(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().chain([0]).collect();
    let count = u16::try_from(units.len()).unwrap_or(u16::MAX);
    std::iter::once(count).chain(units).flat_map(u16::to_be_bytes).collect()
}
