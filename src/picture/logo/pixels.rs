//! A logo as a PNG. The only file that draws by resvg.

use super::super::encode::encode;
use super::super::{Encoding, Fault, Format};
use super::Unfit;
use image::{DynamicImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Rect, Transform};
use resvg::usvg::{Group, Node, Tree};

/// The longest side that is drawn.
const LONGEST: u32 = 8192;
/// How often the whole picture may be painted over, all shapes and layers taken together.
const MOST_COATS: f32 = 400.0;

pub(super) fn png(tree: &Tree, width: u32) -> Result<Vec<u8>, Fault> {
    let width = width.max(1);
    let scale = f64::from(width) / f64::from(tree.size().width());
    let height = whole(f64::from(tree.size().height()) * scale);
    if width > LONGEST || height > LONGEST {
        return Err(Fault::TooLong { format: Format::Png, limit: LONGEST });
    }
    let canvas = Rect::from_xywh(0.0, 0.0, tree.size().width(), tree.size().height()).ok_or(Fault::SvgNoSize)?;
    let mut effort = Effort { canvas, coats: 0.0 };
    effort.group(tree.root())?;
    let mut pixmap = Pixmap::new(width, height).ok_or(Fault::SvgNoSize)?;
    let (across, down) = (ratio(width, tree.size().width()), ratio(height, tree.size().height()));
    resvg::render(tree, Transform::from_scale(across, down), &mut pixmap.as_mut());
    let pixels = RgbaImage::from_raw(width, height, pixmap.take_demultiplied()).ok_or(Fault::SvgNoSize)?;
    encode(&DynamicImage::ImageRgba8(pixels), Encoding::Png)
}

/// How much is painted, before it is. Masks and clips are painted too, and a layer is painted once more as a whole.
struct Effort {
    canvas: Rect,
    coats: f32,
}

impl Effort {
    fn group(&mut self, group: &Group) -> Result<(), Fault> {
        if group.should_isolate() {
            self.layer(group.abs_layer_bounding_box().to_rect())?;
        }
        for clip in std::iter::successors(group.clip_path(), |clip| clip.clip_path()) {
            self.layer(group.abs_layer_bounding_box().to_rect())?;
            self.group(clip.root())?;
        }
        for mask in std::iter::successors(group.mask(), |mask| mask.mask()) {
            self.layer(group.abs_layer_bounding_box().to_rect())?;
            self.group(mask.root())?;
        }
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group)?,
                other => self.add(shared(self.canvas, other.abs_stroke_bounding_box()))?,
            }
        }
        Ok(())
    }

    /// A layer reaches beyond the canvas, up to twice its size on each side, if what is in it does.
    fn layer(&mut self, area: Rect) -> Result<(), Fault> {
        let (width, height) = (self.canvas.width(), self.canvas.height());
        let around = Rect::from_xywh(-2.0 * width, -2.0 * height, 5.0 * width, 5.0 * height);
        self.add(around.map_or(0.0, |around| shared(around, area)))
    }

    /// Small things cost something as well.
    fn add(&mut self, area: f32) -> Result<(), Fault> {
        self.coats += (area / (self.canvas.width() * self.canvas.height())).max(0.001);
        if self.coats <= MOST_COATS { Ok(()) } else { Err(Fault::Logo(Unfit::TooMuch)) }
    }
}

/// The area that two rectangles have in common.
fn shared(one: Rect, other: Rect) -> f32 {
    one.intersect(&other).map_or(0.0, |both| both.width() * both.height())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range of u32 before")]
fn whole(length: f64) -> u32 {
    length.round().clamp(1.0, f64::from(u32::MAX)) as u32
}

#[expect(clippy::cast_possible_truncation, reason = "a scale needs no more than single precision")]
fn ratio(pixels: u32, units: f32) -> f32 {
    (f64::from(pixels) / f64::from(units)) as f32
}
