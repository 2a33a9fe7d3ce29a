//! What can go wrong when an output is made.

use crate::base::{Diagnostic, OutputPath, SourcePath, Span, text};

pub fn template_syntax(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "template/syntax",
        span,
        text(format!("this template can't be read: {reason}"), format!("mallen går inte att läsa: {reason}")),
    )
    .help(text(
        "this is the theme's fault, not a text's; tell whoever makes the theme",
        "felet ligger i temat, inte i en text; säg till den som gör temat",
    ))
}

pub fn template_render(span: Span, reason: &str, page: &OutputPath) -> Diagnostic {
    Diagnostic::error(
        "template/render",
        span,
        text(
            format!("the template can't be filled in: {reason}"),
            format!("mallen går inte att fylla i: {reason}"),
        ),
    )
    .help(text(
        format!("this is the theme's fault, not a text's; tell whoever makes the theme that it came up while the page `{page}` was made (docs/views.md says what a template gets)"),
        format!("felet ligger i temat, inte i en text; säg till den som gör temat att det visade sig när sidan `{page}` skulle göras (docs/views.md säger vad en mall får)"),
    ))
}

pub fn not_a_font(font: Option<&SourcePath>, template: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "template/not-a-font",
        Span::file(font.unwrap_or(template)),
        text("the file is not a font that can be read", "filen är inget typsnitt som går att läsa"),
    )
    .help(text(
        "put TTF or OTF files into the theme's folder `fonts/`, one font in each",
        "lägg TTF- eller OTF-filer i temats mapp `fonts/`, ett typsnitt i varje",
    ))
}
