//! What was made and waits to be put in its place. Pages are here as bytes. Pictures are many and large: they lie in the
//! cache and are read one by one, and files of the site piece by piece, so that a build needs no memory for all of them.

use super::Cache;
use crate::base::{Digest, Sha256};
use crate::collect::{Carried, Sources};
use crate::picture::{self, Fault, Format, Metadata};
use std::io::{self, Seek};
use std::sync::Arc;

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
    /// Pixels in the cache under that key, and what is written into the file beside them.
    Cached(Digest, Format, Arc<Metadata>),
    /// Among the files of the site.
    Carried(Carried),
    /// In a file without a name.
    Packed(std::fs::File),
}

impl Made {
    /// An output of these bytes. If it is one of an asset, copies of it can be checked later.
    pub fn here(bytes: Vec<u8>, is_of_asset: bool) -> Self {
        let made = Self::of(&bytes, is_of_asset);
        Self { content: Content::Here(bytes), ..made }
    }

    /// A rendition whose pixels, which are in these bytes, lie in the cache under that key. Fails where they are no whole
    /// file of that format.
    pub fn cached(key: Digest, pixels: &[u8], format: Format, metadata: &Arc<Metadata>) -> Result<Self, Fault> {
        let bytes = picture::stamp(pixels, format, metadata)?;
        Ok(Self { content: Content::Cached(key, format, metadata.clone()), ..Self::of(&bytes, true) })
    }

    /// The output that a file of the site is.
    pub fn carried(carried: Carried) -> Self {
        let Carried { digest, size, sha256, .. } = carried;
        Self { content: Content::Carried(carried), digest, size, sha256 }
    }

    /// A package in that file.
    pub(super) fn packed(file: std::fs::File, digest: Digest, size: u64, sha256: Sha256) -> Self {
        Self { content: Content::Packed(file), digest, size, sha256: Some(sha256) }
    }

    fn of(bytes: &[u8], is_of_asset: bool) -> Self {
        Self {
            content: Content::Here(Vec::new()),
            digest: Digest::of(bytes),
            size: bytes.len() as u64,
            sha256: is_of_asset.then(|| Sha256::of(bytes)),
        }
    }

    /// Writes the bytes. Fails where the machine does, if somebody emptied the cache in the meantime, or changed a file of
    /// the site.
    pub(super) fn write(&self, sources: &Sources, cache: &Cache, mut into: &mut dyn io::Write) -> io::Result<()> {
        match &self.content {
            Content::Here(bytes) => into.write_all(bytes),
            Content::Cached(key, format, metadata) => {
                let file = cache.get(key).and_then(|pixels| picture::stamp(&pixels, *format, metadata).ok());
                let emptied = || io::Error::new(io::ErrorKind::NotFound, "the cache was emptied during the build");
                into.write_all(&file.ok_or_else(emptied)?)
            }
            Content::Carried(carried) => carried.write(sources, into),
            Content::Packed(file) => {
                let mut file = file;
                file.rewind()?;
                io::copy(&mut file, &mut into).map(drop)
            }
        }
    }
}
