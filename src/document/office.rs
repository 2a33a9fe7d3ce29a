//! Files of office programs, which are ZIP archives of XML: OpenDocument, and Microsoft's Office since 2007.

use super::{Fault, Format, Header, authors, scan};
use crate::package::Archive;
use std::io::{Read, Seek};

/// No member that is read here is larger, unless it is there to do harm.
const MOST: u64 = 4 << 20;

pub(super) fn read<R: Read + Seek>(reader: R) -> Result<Header, Fault> {
    let mut archive = Archive::open(reader).ok_or(Fault::Damaged)?;
    match archive.read("mimetype", MOST) {
        Some(said) => open_document(&mut archive, &said),
        None => office(&mut archive),
    }
}

fn open_document<R: Read + Seek>(archive: &mut Archive<R>, said: &[u8]) -> Result<Header, Fault> {
    let format = Format::of_mimetype(&String::from_utf8_lossy(said)).ok_or(Fault::NotADocument)?;
    let manifest = archive.read("META-INF/manifest.xml", MOST).unwrap_or_default();
    if scan::position(&manifest, b"encryption-data").is_some() {
        return Err(Fault::Locked);
    }
    if archive.names().any(|name| name.starts_with("Basic/") || name.starts_with("Scripts/")) {
        return Err(Fault::Macros);
    }
    archive.read("content.xml", MOST.saturating_mul(16)).ok_or(Fault::Damaged)?;
    let meta = archive.read("meta.xml", MOST).unwrap_or_default();
    Ok(Header { format, authors: authors::of_xml(&meta) })
}

fn office<R: Read + Seek>(archive: &mut Archive<R>) -> Result<Header, Fault> {
    let types = archive.read("[Content_Types].xml", MOST).ok_or(Fault::NotADocument)?;
    let types = String::from_utf8_lossy(&types);
    if types.contains("macroEnabled") || archive.names().any(|name| name.ends_with("vbaProject.bin")) {
        return Err(Fault::Macros);
    }
    let format = Format::of_content_types(&types).ok_or(Fault::Unsupported { name: "Office" })?;
    let core = archive.read("docProps/core.xml", MOST).unwrap_or_default();
    Ok(Header { format, authors: authors::of_xml(&core) })
}
