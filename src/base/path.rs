//! Names of things: a source file, an output file, an item.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A file of the site, relative to its root, with `/` between its parts: `content/stories/x/index.sv.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Takes a path that is already relative and written with `/`.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(Arc::from(path.as_ref()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part: `index.sv.md`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The part after the last dot of the file name, in lower case, or nothing.
    pub fn extension(&self) -> String {
        self.file_name().rsplit_once('.').map_or(String::new(), |(_, end)| end.to_lowercase())
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file of the output, relative to the output folder, with `/` between its parts: `sv/index.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// Takes a path that is already relative and written with `/`.
    pub fn new(path: impl AsRef<str>) -> Self {
        Self(Arc::from(path.as_ref()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What file systems that fold case and Unicode forms take it for; two outputs must not share it.
    pub fn folded(&self) -> String {
        use unicode_normalization::UnicodeNormalization;
        self.0.nfc().collect::<String>().to_lowercase().nfc().collect()
    }

    /// The way from this file's folder to the output's root: `../../` for `sv/stories/index.html`, nothing for a file in the root.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The file by the name under which people know it: a folder's index is the folder itself (`sv/stories/`).
    pub fn folder(&self) -> &str {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }

    /// The address of this file from the root, letters outside ASCII percent-encoded as RFC 3986 asks for: the same in
    /// links, in the head, in sitemaps and in feeds.
    pub fn address(&self) -> String {
        let mut address = String::with_capacity(self.0.len());
        for c in self.folder().chars() {
            if c.is_ascii() && !" \"%<>\\^`{|}".contains(c) {
                address.push(c);
            } else {
                c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| address.push_str(&format!("%{byte:02X}")));
            }
        }
        address
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The kinds of content, each a folder of `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is explained in docs/content.md and in its own file of content/")]
pub enum Kind {
    Stories,
    Municipalities,
    Guide,
    Needs,
    Employers,
    Events,
    Partners,
    Services,
    Campaigns,
    Markets,
    Pages,
    #[serde(rename = "toolbox")]
    Packages,
}

impl Kind {
    /// Every kind, in the order in which sites are described.
    pub const ALL: [Kind; 12] = [
        Kind::Stories,
        Kind::Municipalities,
        Kind::Guide,
        Kind::Needs,
        Kind::Employers,
        Kind::Events,
        Kind::Partners,
        Kind::Services,
        Kind::Campaigns,
        Kind::Markets,
        Kind::Pages,
        Kind::Packages,
    ];

    /// The folder's name, which is also the name used in links.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Stories => "stories",
            Kind::Municipalities => "municipalities",
            Kind::Guide => "guide",
            Kind::Needs => "needs",
            Kind::Employers => "employers",
            Kind::Events => "events",
            Kind::Partners => "partners",
            Kind::Services => "services",
            Kind::Campaigns => "campaigns",
            Kind::Markets => "markets",
            Kind::Pages => "pages",
            Kind::Packages => "toolbox",
        }
    }

    /// The word for one of its items, in English and Swedish.
    pub fn noun(self) -> (&'static str, &'static str) {
        match self {
            Kind::Stories => ("story", "berättelse"),
            Kind::Municipalities => ("municipality", "kommun"),
            Kind::Guide => ("guide step", "guidesteg"),
            Kind::Needs => ("need", "behov"),
            Kind::Employers => ("employer", "arbetsgivare"),
            Kind::Events => ("event", "evenemang"),
            Kind::Partners => ("partner", "partner"),
            Kind::Services => ("service", "tjänst"),
            Kind::Campaigns => ("campaign", "kampanj"),
            Kind::Markets => ("market", "marknad"),
            Kind::Pages => ("page", "sida"),
            Kind::Packages => ("package", "paket"),
        }
    }

    /// The name of its pages' template, by which templates know the kind too. That of the toolbox is the toolbox's own.
    pub fn template(self) -> &'static str {
        match self {
            Kind::Packages => "toolbox-package",
            other => other.name(),
        }
    }

    /// The kind of that folder name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An item by kind and id, as links write it: `stories/biathlon-nurse`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemRef {
    /// The folder of `content/`.
    pub kind: Kind,
    /// The folder's name inside it.
    pub id: Arc<str>,
}

impl ItemRef {
    /// An item of that kind and id.
    pub fn new(kind: Kind, id: impl AsRef<str>) -> Self {
        Self { kind, id: Arc::from(id.as_ref()) }
    }

    /// Reads `stories/biathlon-nurse`. Nothing if the first part is no kind or there are not two parts.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('/')?;
        let id = id.strip_suffix('/').unwrap_or(id);
        (!id.is_empty() && !id.contains('/')).then_some(())?;
        Some(Self::new(Kind::named(kind)?, id))
    }
}

impl fmt::Display for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

impl fmt::Debug for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
