//! The lists by which copies are checked.

use super::Files;
use crate::base::{OutputPath, Sha256};
use crate::plan::Checked;
use serde::Serialize;
use std::collections::BTreeSet;

/// The form of the list.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Asset<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    replaced_by: &'a [String],
    files: Vec<File<'a>>,
    /// The forms in which pages show it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    shown: BTreeSet<Sha256>,
    /// Files of it that were handed out once and that newer ones have taken the place of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    older: Vec<Sha256>,
}

#[derive(Serialize)]
struct File<'a> {
    /// From the site's root.
    address: &'a str,
    bytes: u64,
    sha256: Sha256,
}

/// The list of the page, one line an asset, so that two of them can be compared.
pub fn list(assets: &[Checked], files: &Files) -> Vec<u8> {
    let lines = assets.iter().filter_map(|asset| serde_json::to_string(&entry(asset, files)).ok());
    let lines: Vec<String> = lines.collect();
    format!("{{\"version\":{VERSION},\"assets\":[\n{}\n]}}\n", lines.join(",\n")).into_bytes()
}

fn entry<'a>(asset: &'a Checked, files: &Files) -> Asset<'a> {
    let file = |(_, path): &'a (String, OutputPath)| {
        let facts = files.get(path)?;
        Some(File { address: path.as_str(), bytes: facts.bytes, sha256: facts.sha256 })
    };
    let listed: Vec<File<'a>> = asset.files.iter().filter_map(file).collect();
    let current: BTreeSet<Sha256> = listed.iter().map(|file| file.sha256).collect();
    let shown = asset.shown.iter().filter_map(|path| files.get(path)).map(|facts| facts.sha256);
    let shown: BTreeSet<Sha256> = shown.filter(|sum| !current.contains(sum)).collect();
    let is_older = |sum: &&Sha256| !current.contains(*sum) && !shown.contains(*sum);
    let older = asset.handed.iter().filter(is_older).copied().collect();
    Asset { id: &asset.id, replaced_by: &asset.replaced_by, files: listed, shown, older }
}

/// The list of scripts: each file by the name that it has once it is downloaded.
pub fn sums(named: &[(String, OutputPath)], files: &Files) -> Vec<u8> {
    let line = |(name, path): &(String, OutputPath)| Some((name.clone(), files.get(path)?.sha256));
    let lines: BTreeSet<(String, Sha256)> = named.iter().filter_map(line).collect();
    lines.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect::<String>().into_bytes()
}
