//! Checksums as `sha256sum -c` reads them.

use crate::base::Sha256;

/// A line for each file, in the order of the names.
pub fn sums(files: &[(String, Sha256)]) -> String {
    let mut sorted: Vec<&(String, Sha256)> = files.iter().collect();
    sorted.sort();
    sorted.into_iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect()
}
