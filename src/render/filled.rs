//! Templates with their holes filled, as drawings, pixels or pages.

use super::faults;
use crate::base::Diagnostic;
use crate::collect::Sources;
use crate::lettering::Fonts;
use crate::picture::{self, Format};
use crate::plan::{Filled, FilledForm};
use crate::template;

pub fn bytes(sources: &Sources, make: &Filled) -> Result<Vec<u8>, Box<Diagnostic>> {
    let files = make.fonts.iter().map(|path| sources.bytes(path)).collect::<Result<Vec<_>, _>>()?;
    let files: Vec<&[u8]> = files.iter().map(|bytes| &**bytes).collect();
    let fonts = Fonts::new(&files).map_err(|at| Box::new(faults::not_a_font(make.fonts.get(at), &make.template)))?;
    let mut filling = (*make.filling).clone();
    for (name, path) in &*make.drawings {
        let drawing = picture::clean_svg(&sources.bytes(path)?);
        filling.drawings.insert(name.clone(), drawing.map_err(|fault| Box::new(fault.diagnostic(path)))?);
    }
    let template = sources.bytes(&make.template)?;
    let svg =
        template::fill(&template, &filling, &fonts).map_err(|fault| Box::new(fault.diagnostic(&make.template)))?;
    let made = match make.form {
        FilledForm::Drawing => {
            picture::clean_svg(&svg).and_then(|svg| picture::stamp(&svg, Format::Svg, &make.metadata))
        }
        FilledForm::Pixels(width) => {
            picture::svg_png(&svg, width).and_then(|png| picture::stamp(&png, Format::Png, &make.metadata))
        }
        FilledForm::Page => picture::svg_pdf(&svg, &make.metadata),
    };
    made.map_err(|fault| Box::new(fault.diagnostic(&make.template)))
}
