//! Originals that are handed on as they are, a film without what is said beside it: the one way in which a file of the site
//! becomes an output of an asset.

use super::recipe::{Make, Output, Part, Phase, What};
use crate::base::{Digest, OutputPath, SourcePath};
use crate::film::Blank;
use crate::model::{About, Document, Site};
use crate::plan::partners::is_offered;

/// A file of an asset, carried over piece by piece. `digest` is of what is published.
pub fn carried(
    asset: About<'_>,
    path: OutputPath,
    (source, blanks): (&SourcePath, &[Blank]),
    digest: Digest,
) -> Output {
    Output {
        path,
        phase: Phase::Asset,
        make: Make::Copy(source.clone(), blanks.to_vec()),
        parts: vec![Part::new(What::Source, source.as_str(), digest)],
        bundle: None,
        sources: vec![source.clone(), asset.card_path.clone()],
        asset: Some(asset.id.to_owned()),
        tells: Vec::new(),
    }
}

/// The documents that partners get; none where the site has no toolbox, for no page shows them.
pub fn documents(site: &Site) -> Vec<Output> {
    let offered = site.documents.values().filter(|document| is_offered(&document.rights));
    offered.filter(|_| site.toolbox.is_some()).map(document).collect()
}

/// A document as partners get it, under the name that it has in their downloads.
pub fn document(document: &Document) -> Output {
    let (id, ending) = (&document.id, document.path.extension());
    let path = OutputPath::new(format!("toolbox/media/{id}/{}/{id}.{ending}", document.digest.short()));
    carried(document.about(), path, (&document.path, &[]), document.digest)
}
