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
/// How many pixels, of four bytes, may be kept at once: the picture and the layers in layers that are being painted.
/// Several logos are drawn side by side.
const MOST_PIXELS: f64 = 64_000_000.0;

pub(super) fn png(tree: &Tree, width: u32) -> Result<Vec<u8>, Fault> {
    let width = width.max(1);
    let scale = f64::from(width) / f64::from(tree.size().width());
    let height = whole(f64::from(tree.size().height()) * scale);
    if width > LONGEST || height > LONGEST {
        return Err(Fault::TooLong { format: Format::Png, limit: LONGEST });
    }
    let canvas = Rect::from_xywh(0.0, 0.0, tree.size().width(), tree.size().height()).ok_or(Fault::SvgNoSize)?;
    let pixels = f64::from(width) * f64::from(height);
    Effort { canvas, coats: 0.0, alive: 1.0, most: MOST_PIXELS / pixels }
        .painted(tree.root(), Transform::identity())?;
    let mut pixmap = Pixmap::new(width, height).ok_or(Fault::SvgNoSize)?;
    let (across, down) = (ratio(width, tree.size().width()), ratio(height, tree.size().height()));
    resvg::render(tree, Transform::from_scale(across, down), &mut pixmap.as_mut());
    let pixels = RgbaImage::from_raw(width, height, pixmap.take_demultiplied()).ok_or(Fault::SvgNoSize)?;
    encode(&DynamicImage::ImageRgba8(pixels), Encoding::Png)
}

/// How much is painted and kept, before it is, in canvases. Masks and clips are painted too, and a layer is painted once
/// more as a whole.
struct Effort {
    canvas: Rect,
    /// What has been painted.
    coats: f32,
    /// What is kept where we are, the canvas among it.
    alive: f64,
    /// The most that may be.
    most: f64,
}

impl Effort {
    /// The children of a group that is no layer, or of a mask.
    fn painted(&mut self, group: &Group, place: Transform) -> Result<(), Fault> {
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group, place.pre_concat(group.transform()))?,
                other => self.add(shared(self.canvas, other.abs_stroke_bounding_box()))?,
            }
        }
        Ok(())
    }

    /// A group as resvg paints it: its children, then its clips, then its masks, each clip and each mask on a layer of
    /// the group's size that is kept while the next of its chain is painted.
    fn group(&mut self, group: &Group, place: Transform) -> Result<(), Fault> {
        if !group.should_isolate() {
            return self.painted(group, place);
        }
        let before = self.alive;
        let size = self.size(group, place);
        self.layer(size)?;
        self.painted(group, place)?;
        let own = self.alive;
        self.clips(group, size)?;
        self.alive = own;
        for mask in std::iter::successors(group.mask(), |mask| mask.mask()) {
            self.layer(size)?;
            self.painted(mask.root(), place)?;
        }
        self.alive = before;
        Ok(())
    }

    fn clips(&mut self, group: &Group, size: f32) -> Result<(), Fault> {
        for clip in std::iter::successors(group.clip_path(), |clip| clip.clip_path()) {
            self.layer(size)?;
            self.clip(clip.root(), size)?;
        }
        Ok(())
    }

    /// What is in a clip. A group with a clip of its own is a layer there, as large as the one that is clipped.
    fn clip(&mut self, group: &Group, size: f32) -> Result<(), Fault> {
        for child in group.children() {
            let Node::Group(group) = child else {
                self.add(shared(self.canvas, child.abs_stroke_bounding_box()))?;
                continue;
            };
            let before = self.alive;
            if group.clip_path().is_some() {
                self.layer(size)?;
            }
            self.clip(group, size)?;
            self.clips(group, size)?;
            self.alive = before;
        }
        Ok(())
    }

    /// A layer of that size, painted and kept from here on.
    fn layer(&mut self, size: f32) -> Result<(), Fault> {
        self.alive += f64::from(size);
        if self.alive > self.most {
            return Err(Fault::Logo(Unfit::TooMuch));
        }
        self.add(size * self.canvas.width() * self.canvas.height())
    }

    /// How large the layer of a group is. It reaches beyond the canvas if what is in it does, up to five times as far
    /// across and down; where it lies depends on the layers around it.
    fn size(&self, group: &Group, place: Transform) -> f32 {
        let most = 25.0;
        let Some(area) = group.layer_bounding_box().to_rect().transform(place) else { return most };
        let side = |long: f32, canvas: f32| (long / canvas).min(5.0);
        side(area.width(), self.canvas.width()) * side(area.height(), self.canvas.height())
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
