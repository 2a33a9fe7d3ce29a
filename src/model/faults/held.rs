//! What is told where something is named that is held back for its own faults (`--keep-going`).

use crate::base::{Diagnostic, SourcePath, Span, text};
use crate::content::held::Unit;
use std::ops::Range;

/// Of something without which this can't be shown.
pub fn needs_held(path: &SourcePath, at: Range<usize>, held: &Unit) -> Diagnostic {
    Diagnostic::error(
        "held/needed",
        Span::new(path, at),
        text(
            format!("`{held}` is left out because of faults of its own, and this can't be shown without it"),
            format!("`{held}` utelämnas på grund av egna fel, och det här kan inte visas utan"),
        ),
    )
    .help(text(
        format!("mend the faults of `{held}`, and both are published; or name another here"),
        format!("rätta felen i `{held}`, så publiceras båda; eller ange något annat här"),
    ))
}

/// Of something without which this does.
pub fn without_held(path: &SourcePath, at: Range<usize>, held: &Unit) -> Diagnostic {
    Diagnostic::warning(
        "held/left-out",
        Span::new(path, at),
        text(
            format!("`{held}` is left out because of faults of its own, and so it isn't shown here"),
            format!("`{held}` utelämnas på grund av egna fel och visas därför inte här"),
        ),
    )
    .help(text(
        format!("mend the faults of `{held}`; nothing needs to be changed here"),
        format!("rätta felen i `{held}`; här behöver ingenting ändras"),
    ))
}

/// Of something to which a text leads.
pub fn link_to_held(path: &SourcePath, at: Range<usize>, held: &Unit) -> Diagnostic {
    without_held(path, at, held).label(text("its words stand without a link", "orden står kvar utan länk"))
}

/// Of a picture for which another stands.
pub fn held_substituted(path: &SourcePath, at: Range<usize>, held: &Unit, instead: &str) -> Diagnostic {
    let label = text(format!("`{instead}` is shown instead"), format!("`{instead}` visas i stället"));
    without_held(path, at, held).label(label)
}
