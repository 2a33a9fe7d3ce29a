//! What copies are checked by: every file that partners get today, with its digest, for the page that checks copies and for
//! scripts.

use super::holdings::{Holding, Holdings};
use crate::base::{Digest, OutputPath, Sha256, SourcePath};
use crate::model::Site;
use crate::plan::recipe::{Make, Output, Part, Phase, What};
use serde::Serialize;
use std::collections::BTreeMap;

/// For the page: by assets, with the digests of older files too.
pub const CHECKSUMS: &str = "toolbox/checksums.json";
/// For `sha256sum --check`: each digest with the name under which the file is downloaded.
const SUMS: &str = "toolbox/SHA256SUMS";

/// An asset of which people may have copies.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// Its id.
    pub id: String,
    /// What has taken its place, though it may still be used.
    pub replaced_by: Vec<String>,
    /// The files of today, each with what it is called once it is downloaded.
    pub files: Vec<(String, OutputPath)>,
    /// The forms in which pages show it today.
    pub shown: Vec<OutputPath>,
    /// All that was handed out so far, older files among them.
    pub handed: Vec<Sha256>,
}

/// Both lists. `planned` are all other outputs of the site.
pub fn outputs(site: &Site, holdings: &Holdings<'_>, planned: &[Output]) -> [Output; 2] {
    let mut forms: BTreeMap<&str, Vec<&OutputPath>> = BTreeMap::new();
    for output in planned {
        if let Some(asset) = &output.asset {
            forms.entry(asset).or_default().push(&output.path);
        }
    }
    let forms = |holding: &Holding<'_>| forms.get(holding.offer.id()).map(Vec::as_slice).unwrap_or_default();
    let assets: Vec<Checked> = holdings.iter().map(|holding| checked(holding, site, forms(holding))).collect();
    let files: Vec<(String, OutputPath)> = assets.iter().flat_map(|asset| asset.files.clone()).collect();
    let paths: Vec<OutputPath> = files.iter().map(|(_, path)| path.clone()).collect();
    let all = paths.iter().chain(assets.iter().flat_map(|asset| &asset.shown)).cloned().collect();
    let digest = Digest::of_value(&assets);
    [
        output(CHECKSUMS, digest, Make::Checksums(assets), all),
        output(SUMS, Digest::of_value(&files), Make::Sums(files), paths),
    ]
}

fn output(path: &str, digest: Digest, make: Make, tells: Vec<OutputPath>) -> Output {
    let parts = vec![Part::new(What::View, "copies", digest)];
    let sources = vec![SourcePath::new("media/copies.lock")];
    Output { tells, ..Output::new(OutputPath::new(path), Phase::Index, make, parts, sources) }
}

fn checked(holding: &Holding<'_>, site: &Site, forms: &[&OutputPath]) -> Checked {
    let offer = holding.offer;
    let files: Vec<(String, OutputPath)> =
        holding.files.iter().map(|file| (file.name.clone(), file.path.clone())).collect();
    let is_file = |form: &OutputPath| files.iter().any(|(_, path)| path == form);
    let handed = site.copies.assets.get(offer.id());
    Checked {
        id: offer.id().to_owned(),
        replaced_by: offer.replaced_by(site).into_iter().cloned().collect(),
        shown: forms.iter().filter(|form| !is_file(form)).map(|form| (*form).clone()).collect(),
        files,
        handed: handed.into_iter().flat_map(|handed| &handed.files).copied().collect(),
    }
}
