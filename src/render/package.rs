//! What lies in a package beside the assets: its texts by Tera, its tables, its checksums.

use super::{Tools, html};
use crate::base::{Diagnostic, Sha256};
use crate::package::{Contents, sums};
use crate::plan::{Output, PackageMake};

/// The name of the checksums.
const SUMS: &str = "SHA256SUMS";

/// Everything that is packed.
pub(super) fn contents(tools: Tools<'_>, make: &PackageMake, output: &Output) -> Result<Contents, Box<Diagnostic>> {
    let mut texts = Vec::new();
    for (template, name) in make.templates {
        texts.push((name.to_owned(), html::text(tools, make, template, output)?));
    }
    texts.extend(make.tables.iter().map(|(name, table)| (name.clone(), table.clone().into_bytes())));
    // What couldn't be made is missing here, and has been told.
    let known = |(name, path): &(String, _)| Some((name.clone(), tools.files.get(path)?.sha256));
    let mut digests: Vec<(String, Sha256)> = make.outputs.iter().filter_map(known).collect();
    digests.extend(texts.iter().map(|(name, bytes)| (name.clone(), Sha256::of(bytes))));
    texts.push((SUMS.to_owned(), sums(&digests).into_bytes()));
    let outputs = make.outputs.iter().filter(|(_, path)| tools.files.get(path).is_some()).cloned().collect();
    Ok(Contents { folder: make.folder.clone(), texts, outputs })
}
