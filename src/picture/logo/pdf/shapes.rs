//! Groups and paths.

use super::super::super::Fault;
use super::super::Unfit;
use super::cover::{Cover, covers, outline};
use super::{Book, Space, content, gradient, matrix, name, path};
use pdf_writer::types::{BlendMode as PdfBlend, ColorSpaceOperand, LineCapStyle, LineJoinStyle};
use pdf_writer::{Content, Ref};
use resvg::usvg::{BlendMode, Group, LineCap, LineJoin, Node, Opacity, Paint, PaintOrder, Path, Stroke, Transform};

/// Draws a group, of which `at` says where its parent's space lies in the drawing.
pub(super) fn group(book: &mut Book, group: &Group, at: Transform, out: &mut Content) -> Result<(), Fault> {
    let at = at.pre_concat(group.transform());
    if !group.should_isolate() {
        return children(book, group, at, out);
    }
    out.save_state();
    let covers = covers(group, at);
    let plain = group.opacity() == Opacity::ONE && group.blend_mode() == BlendMode::Normal && !group.isolate();
    if let ([Cover::Clip(clip, at_clip)], true) = (covers.as_slice(), plain)
        && let Some((shape, at_shape)) = outline(clip, *at_clip)
    {
        path::clip(shape, at_shape, out);
        children(book, group, at, out)?;
    } else {
        layer(book, group, at, &covers, out)?;
    }
    out.restore_state();
    Ok(())
}

fn children(book: &mut Book, group: &Group, at: Transform, out: &mut Content) -> Result<(), Fault> {
    for child in group.children() {
        match child {
            Node::Group(child) => self::group(book, child, at, out)?,
            Node::Path(path) => shape(book, path, at, out)?,
            // Refused before.
            Node::Image(_) | Node::Text(_) => {}
        }
    }
    Ok(())
}

/// A group that is drawn by itself, covered, and then laid on what is there.
fn layer(book: &mut Book, group: &Group, at: Transform, covers: &[Cover<'_>], out: &mut Content) -> Result<(), Fault> {
    let mut drawn = content();
    children(book, group, at, &mut drawn)?;
    let mut form = book.form(drawn, Space::Rgb);
    for cover in covers {
        let state = cover.state(book)?;
        let mut covered = content();
        covered.set_parameters(name(state).as_name()).x_object(name(form).as_name());
        form = book.form(covered, Space::Rgb);
    }
    let state = laid(book, group)?;
    out.set_parameters(name(state).as_name()).x_object(name(form).as_name());
    Ok(())
}

fn laid(book: &mut Book, group: &Group) -> Result<Ref, Fault> {
    let mode = blend(group.blend_mode()).ok_or(Fault::Logo(Unfit::Effect("plus-lighter")))?;
    let id = book.next();
    let opacity = group.opacity().get();
    let mut state = book.chunk.ext_graphics(id);
    state.non_stroking_alpha(opacity).stroking_alpha(opacity).blend_mode(mode);
    drop(state);
    book.states.push(id);
    Ok(id)
}

/// PDF's name of a way to mix colours; it knows all of SVG's but one.
fn blend(mode: BlendMode) -> Option<PdfBlend> {
    Some(match mode {
        BlendMode::Normal => PdfBlend::Normal,
        BlendMode::Multiply => PdfBlend::Multiply,
        BlendMode::Screen => PdfBlend::Screen,
        BlendMode::Overlay => PdfBlend::Overlay,
        BlendMode::Darken => PdfBlend::Darken,
        BlendMode::Lighten => PdfBlend::Lighten,
        BlendMode::ColorDodge => PdfBlend::ColorDodge,
        BlendMode::ColorBurn => PdfBlend::ColorBurn,
        BlendMode::HardLight => PdfBlend::HardLight,
        BlendMode::SoftLight => PdfBlend::SoftLight,
        BlendMode::Difference => PdfBlend::Difference,
        BlendMode::Exclusion => PdfBlend::Exclusion,
        BlendMode::Hue => PdfBlend::Hue,
        BlendMode::Saturation => PdfBlend::Saturation,
        BlendMode::Color => PdfBlend::Color,
        BlendMode::Luminosity => PdfBlend::Luminosity,
        BlendMode::PlusLighter => return None,
    })
}

fn shape(book: &mut Book, path: &Path, at: Transform, out: &mut Content) -> Result<(), Fault> {
    if !path.is_visible() || !at.is_finite() {
        return Ok(());
    }
    match path.paint_order() {
        PaintOrder::FillAndStroke => {
            filled(book, path, at, out)?;
            stroked(book, path, at, out)
        }
        PaintOrder::StrokeAndFill => {
            stroked(book, path, at, out)?;
            filled(book, path, at, out)
        }
    }
}

fn filled(book: &mut Book, path: &Path, at: Transform, out: &mut Content) -> Result<(), Fault> {
    let Some(fill) = path.fill() else { return Ok(()) };
    out.save_state();
    match fill.paint() {
        Paint::Color(color) => drop(out.set_fill_rgb(share(color.red), share(color.green), share(color.blue))),
        paint => {
            let pattern = gradient::pattern(book, paint, at, out)?;
            out.set_fill_color_space(ColorSpaceOperand::Pattern).set_fill_pattern([], name(pattern).as_name());
        }
    }
    see_through(book, fill.opacity(), out);
    out.transform(matrix(at));
    path::fill(path.data(), fill.rule(), out);
    out.restore_state();
    Ok(())
}

fn stroked(book: &mut Book, path: &Path, at: Transform, out: &mut Content) -> Result<(), Fault> {
    let Some(stroke) = path.stroke() else { return Ok(()) };
    out.save_state();
    match stroke.paint() {
        Paint::Color(color) => drop(out.set_stroke_rgb(share(color.red), share(color.green), share(color.blue))),
        paint => {
            let pattern = gradient::pattern(book, paint, at, out)?;
            out.set_stroke_color_space(ColorSpaceOperand::Pattern).set_stroke_pattern([], name(pattern).as_name());
        }
    }
    see_through(book, stroke.opacity(), out);
    pen(stroke, out);
    out.transform(matrix(at));
    path::stroke(path.data(), out);
    out.restore_state();
    Ok(())
}

fn see_through(book: &mut Book, opacity: Opacity, out: &mut Content) {
    if opacity != Opacity::ONE {
        let state = book.opacity(opacity.get());
        out.set_parameters(name(state).as_name());
    }
}

fn pen(stroke: &Stroke, out: &mut Content) {
    out.set_line_width(stroke.width().get()).set_miter_limit(stroke.miterlimit().get());
    out.set_line_cap(match stroke.linecap() {
        LineCap::Butt => LineCapStyle::ButtCap,
        LineCap::Round => LineCapStyle::RoundCap,
        LineCap::Square => LineCapStyle::ProjectingSquareCap,
    });
    out.set_line_join(match stroke.linejoin() {
        LineJoin::Miter | LineJoin::MiterClip => LineJoinStyle::MiterJoin,
        LineJoin::Round => LineJoinStyle::RoundJoin,
        LineJoin::Bevel => LineJoinStyle::BevelJoin,
    });
    if let Some(dashes) = stroke.dasharray() {
        out.set_dash_pattern(dashes.iter().copied(), stroke.dashoffset());
    }
}

/// A colour's part of 255 as a part of 1.
fn share(part: u8) -> f32 {
    f32::from(part) / 255.0
}
