//! What was made and waits to be put in its place. Pages are here as bytes. Pictures are many and large: they lie in the
//! cache and are read one by one, so that a build needs no memory for all of them at once.

use super::Cache;
use crate::base::{Digest, Sha256};
use std::borrow::Cow;
use std::io;

/// An output as it was made.
#[derive(Debug)]
pub struct Made {
    content: Content,
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub size: u64,
    /// What people check copies by, for outputs that are handed on.
    pub sha256: Option<Sha256>,
}

#[derive(Debug)]
enum Content {
    Here(Vec<u8>),
    /// In the cache, under that key.
    Cached(Digest),
}

impl Made {
    /// An output of these bytes. If it is one of an asset, copies of it can be checked later.
    pub fn here(bytes: Vec<u8>, is_of_asset: bool) -> Self {
        let made = Self::of(&bytes, is_of_asset);
        Self { content: Content::Here(bytes), ..made }
    }

    /// The output of an asset whose bytes, which are these, lie in the cache under that key.
    pub fn cached(key: Digest, bytes: &[u8]) -> Self {
        Self { content: Content::Cached(key), ..Self::of(bytes, true) }
    }

    fn of(bytes: &[u8], is_of_asset: bool) -> Self {
        Self {
            content: Content::Here(Vec::new()),
            digest: Digest::of(bytes),
            size: bytes.len() as u64,
            sha256: is_of_asset.then(|| Sha256::of(bytes)),
        }
    }

    /// The bytes. Fails where the machine does, or if somebody emptied the cache in the meantime.
    pub(super) fn bytes(&self, cache: &Cache) -> io::Result<Cow<'_, [u8]>> {
        match &self.content {
            Content::Here(bytes) => Ok(Cow::Borrowed(bytes)),
            Content::Cached(key) => cache
                .get(key)
                .map(Cow::Owned)
                .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "the cache was emptied during the build")),
        }
    }
}
