//! A logo as a PDF: one page of vectors in the colours of the drawing. The only folder that writes PDF.
//!
//! All that is drawn stands in form XObjects whose space is that of the SVG, y downwards; only the page turns it over. So
//! positions are taken from the drawing as they are, and a form, a pattern or a mask means the same wherever it is used.

mod cover;
mod gradient;
mod path;
mod shapes;

use super::super::Fault;
use pdf_writer::types::MaskType;
use pdf_writer::{Chunk, Content, Filter, Finish, Name, Pdf, Rect, Ref, Settings};
use resvg::usvg::{Transform, Tree};

/// A CSS pixel in points.
const POINT: f32 = 0.75;
/// Not pretty: as short as it can be written.
const SETTINGS: Settings = Settings { pretty: false };

/// The whole file.
pub(super) fn write(tree: &Tree, xmp: Option<&[u8]>) -> Result<Vec<u8>, Fault> {
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut book = Book::new(Rect::new(0.0, 0.0, width, height));
    let mut drawn = content();
    shapes::group(&mut book, tree.root(), Transform::identity(), &mut drawn)?;
    let form = book.form(drawn, Space::Rgb);
    let mut page = content();
    page.transform([POINT, 0.0, 0.0, -POINT, 0.0, height * POINT]).x_object(name(form).as_name());
    Ok(book.bind(page, Rect::new(0.0, 0.0, width * POINT, height * POINT), xmp))
}

fn content() -> Content {
    Content::with_settings(SETTINGS)
}

/// The colours that a form or a shading is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    Rgb,
    Gray,
}

/// The objects of the file. They are numbered as they are made, so the same drawing gives the same file. A resource is
/// called by its number, and all share one dictionary, which saves saying which form uses what.
struct Book {
    chunk: Chunk,
    last: i32,
    /// The whole drawing, which bounds every form.
    frame: Rect,
    resources: Ref,
    forms: Vec<Ref>,
    patterns: Vec<Ref>,
    states: Vec<Ref>,
}

impl Book {
    fn new(frame: Rect) -> Self {
        let (forms, patterns, states) = (Vec::new(), Vec::new(), Vec::new());
        let chunk = Chunk::with_settings(SETTINGS);
        Self { chunk, last: 1, frame, resources: Ref::new(1), forms, patterns, states }
    }

    fn next(&mut self) -> Ref {
        self.last += 1;
        Ref::new(self.last)
    }

    /// Something drawn, to be placed as a whole.
    fn form(&mut self, drawn: Content, space: Space) -> Ref {
        let id = self.next();
        let bytes = deflated(&drawn.finish());
        let mut form = self.chunk.form_xobject(id, &bytes);
        form.bbox(self.frame).filter(Filter::FlateDecode);
        form.pair(Name(b"Resources"), self.resources);
        let mut group = form.group();
        group.transparency().isolated(true);
        match space {
            Space::Rgb => group.color_space().device_rgb(),
            Space::Gray => group.color_space().device_gray(),
        }
        group.finish();
        form.finish();
        self.forms.push(id);
        id
    }

    /// A state in which only so much is seen of what is drawn as the form shows.
    fn masked(&mut self, form: Ref, kind: MaskType) -> Ref {
        let id = self.next();
        self.chunk.ext_graphics(id).soft_mask().subtype(kind).group(form);
        self.states.push(id);
        id
    }

    /// A state in which what is drawn lets that much through of what lies below.
    fn opacity(&mut self, opacity: f32) -> Ref {
        let id = self.next();
        self.chunk.ext_graphics(id).non_stroking_alpha(opacity).stroking_alpha(opacity);
        self.states.push(id);
        id
    }

    fn bind(mut self, page: Content, sheet: Rect, xmp: Option<&[u8]>) -> Vec<u8> {
        let (catalog, pages, page_id, content) = (self.next(), self.next(), self.next(), self.next());
        let metadata = xmp.map(|_| self.next());
        let mut pdf = Pdf::with_settings(SETTINGS);
        let mut root = pdf.catalog(catalog);
        root.pages(pages);
        if let Some(id) = metadata {
            root.metadata(id);
        }
        root.finish();
        pdf.pages(pages).kids([page_id]).count(1);
        let mut only = pdf.page(page_id);
        only.parent(pages).media_box(sheet).contents(content);
        only.pair(Name(b"Resources"), self.resources);
        only.group().transparency().color_space().device_rgb();
        only.finish();
        pdf.stream(content, &page.finish());
        if let (Some(id), Some(packet)) = (metadata, xmp) {
            pdf.metadata(id, packet);
        }
        let mut shared = pdf.indirect(self.resources).dict();
        for (kind, ids) in [("XObject", &self.forms), ("Pattern", &self.patterns), ("ExtGState", &self.states)] {
            let mut named = shared.insert(Name(kind.as_bytes())).dict();
            for id in ids {
                named.pair(name(*id).as_name(), *id);
            }
        }
        shared.finish();
        pdf.extend(&self.chunk);
        pdf.finish()
    }
}

/// The name by which content calls an object.
struct Called(String);

impl Called {
    fn as_name(&self) -> Name<'_> {
        Name(self.0.as_bytes())
    }
}

fn name(id: Ref) -> Called {
    Called(format!("o{}", id.get()))
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 9)
}

fn matrix(transform: Transform) -> [f32; 6] {
    [transform.sx, transform.ky, transform.kx, transform.sy, transform.tx, transform.ty]
}
