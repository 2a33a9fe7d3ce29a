//! Outlines in PDF's operators.

use pdf_writer::Content;
use resvg::tiny_skia::{Path, PathSegment, Point};
use resvg::usvg::{FillRule, Transform};

pub(super) fn fill(path: &Path, rule: FillRule, out: &mut Content) {
    draw(path, out);
    match rule {
        FillRule::NonZero => out.fill_nonzero(),
        FillRule::EvenOdd => out.fill_even_odd(),
    };
}

pub(super) fn stroke(path: &Path, out: &mut Content) {
    draw(path, out);
    out.stroke();
}

/// Lets only what lies inside the path be seen of what is drawn from now on. The path's space is left again.
pub(super) fn clip((path, rule): (&Path, FillRule), at: Transform, out: &mut Content) {
    let Some(placed) = path.clone().transform(at) else {
        // A path without an extent lets nothing through.
        out.rect(0.0, 0.0, 0.0, 0.0).clip_nonzero().end_path();
        return;
    };
    draw(&placed, out);
    match rule {
        FillRule::NonZero => out.clip_nonzero(),
        FillRule::EvenOdd => out.clip_even_odd(),
    };
    out.end_path();
}

fn draw(path: &Path, out: &mut Content) {
    let mut last = Point::zero();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                out.move_to(to.x, to.y);
                last = to;
            }
            PathSegment::LineTo(to) => {
                out.line_to(to.x, to.y);
                last = to;
            }
            // PDF has cubic curves only; the same curve has its handles at two thirds of the way to the one handle.
            PathSegment::QuadTo(by, to) => {
                let (one, two) = (towards(last, by), towards(to, by));
                out.cubic_to(one.x, one.y, two.x, two.y, to.x, to.y);
                last = to;
            }
            PathSegment::CubicTo(one, two, to) => {
                out.cubic_to(one.x, one.y, two.x, two.y, to.x, to.y);
                last = to;
            }
            PathSegment::Close => drop(out.close_path()),
        }
    }
}

fn towards(from: Point, to: Point) -> Point {
    Point::from_xy(from.x + (to.x - from.x) * 2.0 / 3.0, from.y + (to.y - from.y) * 2.0 / 3.0)
}
