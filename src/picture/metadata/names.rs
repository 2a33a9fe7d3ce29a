//! The vocabularies that properties are from (XMP part 2; IPTC Photo Metadata Standard 2025.1; PLUS 2.0).

/// A vocabulary: its address, and the short name by which files usually call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Namespace {
    pub(super) prefix: &'static str,
    pub(super) uri: &'static str,
}

const fn namespace(prefix: &'static str, uri: &'static str) -> Namespace {
    Namespace { prefix, uri }
}

pub(super) const RDF: Namespace = namespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
pub(super) const META: Namespace = namespace("x", "adobe:ns:meta/");
pub(super) const DC: Namespace = namespace("dc", "http://purl.org/dc/elements/1.1/");
pub(super) const PHOTOSHOP: Namespace = namespace("photoshop", "http://ns.adobe.com/photoshop/1.0/");
pub(super) const RIGHTS: Namespace = namespace("xmpRights", "http://ns.adobe.com/xap/1.0/rights/");
pub(super) const NOTE: Namespace = namespace("xmpNote", "http://ns.adobe.com/xmp/note/");
pub(super) const CORE: Namespace = namespace("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/");
pub(super) const EXTENSION: Namespace = namespace("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/");
pub(super) const PLUS: Namespace = namespace("plus", "http://ns.useplus.org/ldf/xmp/1.0/");
pub(super) const EXIF: Namespace = namespace("exif", "http://ns.adobe.com/exif/1.0/");
pub(super) const XMP: Namespace = namespace("xmp", "http://ns.adobe.com/xap/1.0/");

/// The language of a text that programs show if they ask for none.
pub(super) const DEFAULT: &str = "x-default";
