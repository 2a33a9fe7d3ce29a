//! Clips and masks: what lets only a part of a group be seen.

use super::super::super::Fault;
use super::{Book, Space, content, path, shapes};
use pdf_writer::Ref;
use pdf_writer::types::MaskType;
use resvg::tiny_skia::{self, PathBuilder};
use resvg::usvg::{self, ClipPath, FillRule, Group, Mask, Node, Transform};

/// One of the covers of a group, with the place of the group's space in the drawing.
pub(super) enum Cover<'a> {
    /// By outline: all or nothing.
    Clip(&'a ClipPath, Transform),
    /// By lightness or opacity.
    Mask(&'a Mask, Transform),
}

/// All covers of a group; clips and masks may have covers of their own.
pub(super) fn covers(group: &Group, at: Transform) -> Vec<Cover<'_>> {
    let clips = std::iter::successors(group.clip_path(), |clip| clip.clip_path());
    let masks = std::iter::successors(group.mask(), |mask| mask.mask());
    let clips = clips.map(|clip| Cover::Clip(clip, at));
    clips.chain(masks.map(|mask| Cover::Mask(mask, at))).collect()
}

impl Cover<'_> {
    /// The state under which what is drawn is covered.
    pub(super) fn state(&self, book: &mut Book) -> Result<Ref, Fault> {
        let mut drawn = content();
        let kind = match self {
            Self::Clip(clip, at) => {
                shapes::group(book, clip.root(), at.pre_concat(clip.transform()), &mut drawn)?;
                MaskType::Alpha
            }
            Self::Mask(mask, at) => {
                let edge = PathBuilder::from_rect(mask.rect().to_rect());
                path::clip((&edge, FillRule::NonZero), *at, &mut drawn);
                shapes::group(book, mask.root(), *at, &mut drawn)?;
                match mask.kind() {
                    usvg::MaskType::Luminance => MaskType::Luminosity,
                    usvg::MaskType::Alpha => MaskType::Alpha,
                }
            }
        };
        let form = book.form(drawn, Space::Rgb);
        Ok(book.masked(form, kind))
    }
}

/// The outline of a clip that is a single path, and its place. PDF can clip by that itself, which every printer
/// understands and which keeps edges sharp; of several shapes it knows no union.
pub(super) fn outline(clip: &ClipPath, at: Transform) -> Option<((&tiny_skia::Path, FillRule), Transform)> {
    if clip.clip_path().is_some() {
        return None;
    }
    let (mut group, mut at) = (clip.root(), at.pre_concat(clip.transform()));
    loop {
        at = at.pre_concat(group.transform());
        match group.children() {
            [Node::Path(path)] if path.is_visible() && at.is_finite() => {
                return path.fill().map(|fill| ((path.data(), fill.rule()), at));
            }
            [Node::Group(inner)] if !inner.should_isolate() => group = inner,
            _ => return None,
        }
    }
}
