//! What is in the library already, and what new pictures have to fit into.

use crate::cli::setup::Setup;
use moveto::base::{Digest, Lang, SourcePath};
use moveto::content::layout::{card_of, is_id};
use moveto::content::licences::LicencesFile;
use moveto::write::Workplace;
use std::collections::{BTreeMap, BTreeSet};

/// The library as it is; what is wrong in it is for a build to tell.
pub struct Library {
    /// The site's languages, the first one first.
    pub languages: Vec<Lang>,
    /// Its licences.
    pub licences: LicencesFile,
    /// The file of each id: an original, or a card that has none any more.
    ids: BTreeMap<String, SourcePath>,
    /// The original with each digest.
    bytes: BTreeMap<Digest, SourcePath>,
    /// What somebody put there without a card.
    cardless: BTreeSet<SourcePath>,
}

impl Library {
    /// Reads the site, with what the last build remembered of it.
    pub fn read(setup: &Setup, rehash: bool) -> Self {
        let workplace = Workplace::new(&setup.options.root, &setup.options.output);
        let memory = workplace.memory(moveto::program());
        let (sources, _) = moveto::collect::collect(&setup.options.root, &memory.stats, rehash);
        let (contents, _, _) = moveto::content::parse(&sources, &memory.parsed);
        let languages = contents.site.iter().flat_map(|site| &site.languages).map(|entry| entry.tag.value.clone());
        let is_cardless = |path: &SourcePath| path.extension() != "yaml" && sources.get(&card_of(path)).is_none();
        let in_media = || sources.iter().filter(|(path, _)| path.as_str().starts_with("media/"));
        Self {
            languages: languages.collect(),
            licences: contents.licences.as_deref().cloned().unwrap_or_default(),
            ids: in_media().filter_map(|(path, _)| Some((id(path)?, path.clone()))).collect(),
            bytes: in_media().map(|(path, source)| (source.digest, path.clone())).collect(),
            cardless: in_media().map(|(path, _)| path).filter(|path| is_cardless(path)).cloned().collect(),
        }
    }

    /// The file that has that id.
    pub fn with_id(&self, id: &str) -> Option<&SourcePath> {
        self.ids.get(id)
    }

    /// The file of these bytes.
    pub fn with_bytes(&self, digest: &Digest) -> Option<&SourcePath> {
        self.bytes.get(digest)
    }

    /// The id of a file that lies in the library and has no card yet.
    pub fn cardless(&self, path: &SourcePath) -> Option<String> {
        self.cardless.get(path).and_then(id).filter(|id| is_id(id))
    }

    /// The licence whose text is at that address, however the address is written.
    pub fn licence_at(&self, url: &str) -> Option<&str> {
        let bare = |url: &str| {
            let address = url.trim().trim_start_matches("https://").trim_start_matches("http://");
            address.trim_start_matches("www.").trim_end_matches('/').to_ascii_lowercase()
        };
        let wanted = bare(url);
        let found =
            self.licences.iter().find(|(_, licence)| licence.url.as_ref().is_some_and(|url| bare(url) == wanted));
        found.map(|(id, _)| id.as_str())
    }
}

/// The id of an original or of its card; nothing for what is neither.
fn id(path: &SourcePath) -> Option<String> {
    let name = path.file_name();
    let original = name.strip_suffix(".yaml").unwrap_or(name);
    let (stem, ending) = original.rsplit_once('.')?;
    (!["md", "txt", "lock"].contains(&ending)).then(|| stem.to_owned())
}
