//! What outputs tell of other files of the output.

use super::Sha256;
use serde::Serialize;

/// Size and digest of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FileFacts {
    /// In bytes.
    pub bytes: u64,
    /// What people check copies by.
    pub sha256: Sha256,
}
