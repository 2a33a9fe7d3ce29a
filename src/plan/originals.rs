//! Originals that are handed on as they are, a film without what is said beside it: the one way in which a file of the site
//! becomes an output of an asset.

use super::recipe::{Make, Output, Part, Phase, What};
use crate::base::{Digest, OutputPath, SourcePath};
use crate::film::Blank;
use crate::model::{About, Document};

/// A file of an asset, carried over piece by piece. `digest` is of what is published.
pub fn carried(
    asset: About<'_>,
    path: OutputPath,
    (source, blanks): (&SourcePath, &[Blank]),
    digest: Digest,
) -> Output {
    let make = Make::Copy(source.clone(), blanks.to_vec());
    let parts = vec![Part::new(What::Source, source.as_str(), digest)];
    let sources = vec![source.clone(), asset.card_path.clone()];
    Output { asset: Some(asset.id.to_owned()), ..Output::new(path, Phase::Asset, make, parts, sources) }
}

/// A document as partners get it, under the name that it has in their downloads.
pub fn document(document: &Document) -> Output {
    let (id, ending) = (&document.id, document.path.extension());
    let path = OutputPath::new(format!("toolbox/media/{id}/{}/{id}.{ending}", document.digest.short()));
    carried(document.about(), path, (&document.path, &[]), document.digest)
}
