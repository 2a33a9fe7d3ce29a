//! Stage 2: each file by itself, from bytes to typed values. Nothing here knows of any other file.
//!
//! What was parsed without a fault is remembered by the digest of its bytes, so that the next run, in another process
//! too, parses only what is new. A file with a fault is parsed again each time, and so its diagnostics come back.

pub mod brand;
pub mod card;
pub mod config;
pub mod copies;
mod faults;
mod front;
pub mod funding;
mod graft;
pub mod held;
pub mod kinds;
pub mod layout;
pub mod licences;
pub mod markdown;
mod memory;
pub mod menu;
pub mod messages;
pub mod owners;
mod parse;
pub mod prose;
pub mod published;
mod read;
pub mod record;
pub mod redirects;
pub mod schema;
mod settings;
pub mod slug;
pub mod source_text;
pub mod spanned;
pub mod territory;
pub mod theme;
pub mod toolbox;
pub mod typography;
mod yaml;

pub use faults::bad_slug;
pub use front::has_body;
pub use graft::{graft, plain_texts};
pub use memory::ParseMemory;
pub use read::{Read, read};

use crate::base::{Date, Diagnostic, Digest, ItemRef, Lang, SourcePath, Variant};
use crate::collect::Sources;
use brand::BrandFile;
use card::Card;
use config::{FactsFile, SiteFile, TagsFile};
use copies::Copies;
use funding::FundingFile;
use held::Held;
use kinds::{Front, Item};
use layout::Role;
use licences::LicencesFile;
use markdown::{Body, Options, Outline};
use memory::Parsed;
use owners::OwnersFile;
use published::Published;
use record::Record;
use redirects::RedirectsFile;
use settings::Settings;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Weak};
use theme::Theme;

/// Everything that was written, parsed but not linked.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// `site.yaml`; nothing if it is missing or can't be understood.
    pub site: Option<Arc<SiteFile>>,
    /// `content/tags.yaml`.
    pub tags: Arc<TagsFile>,
    /// `content/facts.yaml`.
    pub facts: Arc<FactsFile>,
    /// `content/funding.yaml`, if it is there.
    pub funding: Option<Arc<FundingFile>>,
    /// `content/brand.yaml`; nothing if it isn't there or has faults.
    pub brand: Option<Arc<BrandFile>>,
    /// `content/owners.yaml`.
    pub owners: Arc<OwnersFile>,
    /// `content/urls.lock`.
    pub published: Arc<Published>,
    /// `media/copies.lock`.
    pub copies: Arc<Copies>,
    /// `content/redirects.yaml`.
    pub redirects: Arc<RedirectsFile>,
    /// Items by kind and id, broken ones too, so that links to those aren't reported as well.
    pub items: BTreeMap<ItemRef, ItemFiles>,
    /// From what translations were made. No page shows it.
    pub records: BTreeMap<ItemRef, Arc<Record>>,
    /// Originals by path.
    pub originals: BTreeMap<SourcePath, Original>,
    /// Folders named like pictures or films, by path.
    pub folders: BTreeSet<SourcePath>,
    /// `media/licences.yaml`; nothing if it has faults, and no licence in it if it isn't there.
    pub licences: Option<Arc<LicencesFile>>,
    /// Captions of films by path.
    pub captions: BTreeMap<SourcePath, CaptionsFile>,
    /// Cards by path.
    pub cards: BTreeMap<SourcePath, Option<Arc<Parsed>>>,
    /// The theme that `site.yaml` names.
    pub theme: Theme,
    /// Files in which others look names up (tags, facts) and that have a fault: what isn't found there may be meant.
    pub unsure: BTreeSet<SourcePath>,
    /// What is there and not to be built.
    pub held: Held,
    /// Whether something could not be understood and what comes after must not draw conclusions from its absence.
    pub incomplete: bool,
}

/// The files of one item.
#[derive(Clone, Debug, Default)]
pub struct ItemFiles {
    /// `item.yaml`; the inner nothing means that it has faults.
    pub item: Option<(SourcePath, Option<Arc<Parsed>>)>,
    /// The texts by language.
    pub texts: BTreeMap<Lang, TextFile>,
    /// Plainer texts beside them.
    pub variants: BTreeMap<(Variant, Lang), TextFile>,
    /// Whether one of its files has a fault.
    pub broken: bool,
}

impl ItemFiles {
    /// What `item.yaml` says.
    pub fn item(&self) -> Option<&Item> {
        match self.item.as_ref()?.1.as_deref()? {
            Parsed::Item(item) => Some(item),
            _ => None,
        }
    }

    /// All texts with their languages, the plainer ones after the ordinary ones.
    pub fn all_texts(&self) -> impl Iterator<Item = (&Lang, &TextFile)> {
        self.texts.iter().chain(self.variants.iter().map(|((_, lang), text)| (lang, text)))
    }

    /// Whether it has left the site: a need does on the day after its last one.
    pub fn is_over(&self, today: Date) -> bool {
        self.item().and_then(kinds::needs::Item::of).is_some_and(|need| need.closes < today)
    }
}

/// One text.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// The file.
    pub path: SourcePath,
    /// The digest of the Markdown alone, without the front matter.
    pub body_digest: Digest,
    /// Where the Markdown begins, in bytes.
    pub body_start: usize,
    /// How it was read.
    pub options: Options,
    parsed: Arc<Parsed>,
    body: Weak<Body>,
}

impl TextFile {
    /// A text as it was read; nothing if nothing of it could be understood.
    fn of(path: &SourcePath, options: Options, done: &parse::Done) -> Option<Self> {
        let (body_start, body_digest) = done.cut?;
        let (parsed, body) = (done.parsed.clone()?, done.body.as_ref().map(Arc::downgrade).unwrap_or_default());
        Some(Self { path: path.clone(), body_digest, body_start, options, parsed, body })
    }

    /// The front matter; nothing if it has faults.
    pub fn front(&self) -> Option<&Front> {
        match &*self.parsed {
            Parsed::Text(text) => text.front.as_ref(),
            _ => None,
        }
    }

    /// What the Markdown says of itself.
    pub fn outline(&self) -> &Outline {
        static NONE: Outline = Outline {
            links: Vec::new(),
            pictures: Vec::new(),
            films: Vec::new(),
            blocks: Vec::new(),
            headings: Vec::new(),
            words: 0,
        };
        match &*self.parsed {
            Parsed::Text(text) => &text.outline,
            _ => &NONE,
        }
    }

    /// The HTML with its holes, as long as whoever made it keeps it.
    pub fn body(&self) -> Option<Arc<Body>> {
        self.body.upgrade()
    }
}

/// A picture, a film, a sound or a document as it was given.
#[derive(Clone, Debug)]
pub struct Original {
    /// The digest of its bytes.
    pub digest: Digest,
    header: Option<Arc<Parsed>>,
}

impl Original {
    /// Format and size of a picture; nothing if it can't be read, or is none.
    pub fn header(&self) -> Option<&crate::picture::Header> {
        match self.header.as_deref()? {
            Parsed::Header(header) => Some(header),
            _ => None,
        }
    }

    /// What a film or a sound says of itself; nothing if it can't be read, or is none.
    pub fn film(&self) -> Option<&crate::film::Header> {
        match self.header.as_deref()? {
            Parsed::Film(header) => Some(header),
            _ => None,
        }
    }

    /// What a document says of itself; nothing if it can't be read, or is none.
    pub fn document(&self) -> Option<&crate::document::Header> {
        match self.header.as_deref()? {
            Parsed::Document(header) => Some(header),
            _ => None,
        }
    }
}

/// The captions of a film in a language.
#[derive(Clone, Debug)]
pub struct CaptionsFile {
    /// Which, by the file's name.
    pub lang: Lang,
    /// The digest of its bytes.
    pub digest: Digest,
    parsed: Option<Arc<Parsed>>,
}

impl CaptionsFile {
    /// What they say; nothing if they can't be read.
    pub fn read(&self) -> Option<&crate::film::vtt::Captions> {
        match self.parsed.as_deref()? {
            Parsed::Captions(captions) => Some(captions),
            _ => None,
        }
    }
}

/// A card by its parsed file.
pub fn card(parsed: &Option<Arc<Parsed>>) -> Option<&Card> {
    match parsed.as_deref()? {
        Parsed::Card(card) => Some(card),
        _ => None,
    }
}

/// Parses all files. Returns what they say, what to remember, and every fault.
pub fn parse(sources: &Sources, memory: &ParseMemory) -> (Contents, ParseMemory, Vec<Diagnostic>) {
    let read = read(sources, memory, &Read::default());
    (read.contents(&Held::default()), read.memory(memory), read.faults())
}

impl Contents {
    /// Words without a card are a note for those who keep the site, and no original.
    fn forget_notes(&mut self) {
        let cards = &self.cards;
        let has_card = |path: &SourcePath| cards.contains_key(&layout::card_of(path));
        self.originals.retain(|path, _| !layout::is_note(path) || has_card(path));
    }

    /// A text with the files of its item, unless nothing of it could be understood.
    fn text(
        &mut self,
        path: &SourcePath,
        item: ItemRef,
        options: Options,
        done: &parse::Done,
    ) -> Option<(&mut ItemFiles, TextFile)> {
        let files = self.items.entry(item).or_default();
        files.broken |= done.parsed.is_none() || done.failed;
        let text = TextFile::of(path, options, done)?;
        Some((files, text))
    }

    fn place(&mut self, path: &SourcePath, role: Role, done: parse::Done, settings: &Settings) {
        if matches!(role, Role::Tags | Role::Facts) && done.failed {
            self.unsure.insert(path.clone());
        }
        match role {
            Role::Tags => self.tags = done.parsed.as_ref().and_then(Parsed::tags).unwrap_or_default(),
            Role::Published => self.published = done.parsed.as_ref().and_then(Parsed::published).unwrap_or_default(),
            Role::Copies => self.copies = done.parsed.as_ref().and_then(Parsed::copies).unwrap_or_default(),
            Role::Redirects => self.redirects = done.parsed.as_ref().and_then(Parsed::redirects).unwrap_or_default(),
            Role::Facts => self.facts = done.parsed.as_ref().and_then(Parsed::facts).unwrap_or_default(),
            Role::Funding => self.funding = done.parsed.as_ref().and_then(Parsed::funding),
            Role::Brand => self.brand = done.parsed.as_ref().and_then(Parsed::brand),
            Role::Owners => self.owners = done.parsed.as_ref().and_then(Parsed::owners).unwrap_or_default(),
            Role::Item(item) => {
                let files = self.items.entry(item).or_default();
                files.broken |= done.parsed.is_none() || done.failed;
                files.item = Some((path.clone(), done.parsed));
            }
            Role::Text(item, lang) => {
                if let Some((files, text)) = self.text(path, item, settings.options(&lang, None), &done) {
                    files.texts.insert(lang, text);
                }
            }
            Role::Variant(item, variant, lang) => {
                if let Some((files, text)) = self.text(path, item, settings.options(&lang, Some(variant)), &done) {
                    files.variants.insert((variant, lang), text);
                }
            }
            Role::Record(item) => {
                self.records.extend(done.parsed.as_ref().and_then(Parsed::record).map(|record| (item, record)));
            }
            Role::Licences => self.licences = done.parsed.as_ref().and_then(Parsed::licences),
            Role::Card => {
                self.cards.insert(path.clone(), done.parsed);
            }
            Role::Captions(lang) => {
                let captions = CaptionsFile { lang, digest: done.digest, parsed: done.parsed };
                self.captions.insert(path.clone(), captions);
            }
            Role::Original | Role::Film | Role::Document | Role::Note => {
                self.originals.insert(path.clone(), Original { digest: done.digest, header: done.parsed });
            }
            Role::Site | Role::Theme(_) | Role::Foreign => {}
        }
    }
}
