//! Gradients.

use super::super::super::Fault;
use super::super::Unfit;
use super::{Book, Space, content, matrix, name};
use pdf_writer::types::{ColorSpaceOperand, FunctionShadingType, MaskType};
use pdf_writer::{Content, Finish, Ref};
use resvg::usvg::{BaseGradient, Paint, SpreadMethod, Stop, Transform};

/// A gradient's geometry: along a line, or from one circle to another.
struct Shape {
    kind: FunctionShadingType,
    coordinates: Vec<f32>,
    place: Transform,
}

/// The pattern by which a paint that isn't one colour is painted. If some of its stops are see-through, what is drawn
/// next in this state is as well.
pub(super) fn pattern(book: &mut Book, paint: &Paint, at: Transform, out: &mut Content) -> Result<Ref, Fault> {
    let (shape, gradient): (_, &BaseGradient) = match paint {
        Paint::LinearGradient(line) => (
            Shape {
                kind: FunctionShadingType::Axial,
                coordinates: vec![line.x1(), line.y1(), line.x2(), line.y2()],
                place: at.pre_concat(line.transform()),
            },
            line,
        ),
        Paint::RadialGradient(circle) => (
            Shape {
                kind: FunctionShadingType::Radial,
                coordinates: vec![
                    circle.fx(),
                    circle.fy(),
                    circle.fr().get(),
                    circle.cx(),
                    circle.cy(),
                    circle.r().get(),
                ],
                place: at.pre_concat(circle.transform()),
            },
            circle,
        ),
        // Patterns are refused before, and colours come not here.
        Paint::Pattern(_) | Paint::Color(_) => return Err(Fault::Logo(Unfit::Effect("pattern"))),
    };
    if gradient.spread_method() != SpreadMethod::Pad {
        return Err(Fault::Logo(Unfit::Effect("spreadMethod")));
    }
    if gradient.stops().iter().any(|stop| stop.opacity().get() < 1.0) {
        fade(book, &shape, gradient.stops(), out);
    }
    let colours = |stop: &Stop| {
        let color = stop.color();
        [color.red, color.green, color.blue].map(|part| f32::from(part) / 255.0).to_vec()
    };
    Ok(shaded(book, &shape, Space::Rgb, &values(gradient.stops(), colours)))
}

/// Covers what is drawn next by the opacity of the stops, as a gradient of greys over the whole drawing.
fn fade(book: &mut Book, shape: &Shape, stops: &[Stop], out: &mut Content) {
    let greys = values(stops, |stop| vec![stop.opacity().get()]);
    let pattern = shaded(book, shape, Space::Gray, &greys);
    let mut drawn = content();
    let frame = book.frame;
    drawn.set_fill_color_space(ColorSpaceOperand::Pattern).set_fill_pattern([], name(pattern).as_name());
    drawn.rect(frame.x1, frame.y1, frame.x2 - frame.x1, frame.y2 - frame.y1).fill_nonzero();
    let form = book.form(drawn, Space::Gray);
    let state = book.masked(form, MaskType::Luminosity);
    out.set_parameters(name(state).as_name());
}

/// Offset and value of each stop, from 0 to 1 without a gap.
fn values(stops: &[Stop], value: impl Fn(&Stop) -> Vec<f32>) -> Vec<(f32, Vec<f32>)> {
    let mut all: Vec<_> = stops.iter().map(|stop| (stop.offset().get(), value(stop))).collect();
    if let Some((offset, first)) = all.first().cloned()
        && offset > 0.0
    {
        all.insert(0, (0.0, first));
    }
    if let Some((offset, last)) = all.last().cloned()
        && offset < 1.0
    {
        all.push((1.0, last));
    }
    all
}

fn shaded(book: &mut Book, shape: &Shape, space: Space, values: &[(f32, Vec<f32>)]) -> Ref {
    let function = function(book, values);
    let id = book.next();
    let mut pattern = book.chunk.shading_pattern(id);
    pattern.matrix(matrix(shape.place));
    let mut shading = pattern.function_shading();
    shading.shading_type(shape.kind).coords(shape.coordinates.iter().copied()).extend([true, true]).function(function);
    match space {
        Space::Rgb => shading.color_space().device_rgb(),
        Space::Gray => shading.color_space().device_gray(),
    }
    shading.finish();
    pattern.finish();
    book.patterns.push(id);
    id
}

/// From an offset to a value: straight lines between the stops.
fn function(book: &mut Book, values: &[(f32, Vec<f32>)]) -> Ref {
    let mut lines = Vec::new();
    for (from, to) in values.iter().zip(values.iter().skip(1)) {
        let id = book.next();
        let mut line = book.chunk.exponential_function(id);
        line.domain([0.0, 1.0]).c0(from.1.iter().copied()).c1(to.1.iter().copied()).n(1.0);
        lines.push(id);
    }
    let id = book.next();
    let bounds = values.iter().map(|(offset, _)| *offset).skip(1).take(lines.len().saturating_sub(1));
    let mut whole = book.chunk.stitching_function(id);
    whole
        .domain([0.0, 1.0])
        .bounds(bounds)
        .encode(lines.iter().flat_map(|_| [0.0, 1.0]))
        .functions(lines.iter().copied());
    drop(whole);
    id
}
