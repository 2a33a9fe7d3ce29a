//! One file: from the memory of the last run, or parsed.

use super::brand::BrandFile;
use super::card::Card;
use super::config::{FactsFile, SiteFile, TagsFile};
use super::funding::FundingFile;
use super::kinds::{Front, Item};
use super::layout::{Role, is_id, proposed_id};
use super::licences::{LicencesFile, NONE};
use super::markdown::{self, Body, Options};
use super::memory::{ParseMemory, Parsed, Text};
use super::owners::OwnersFile;
use super::prose::Prose;
use super::record::Record;
use super::redirects::RedirectsFile;
use super::settings::Settings;
use super::slug::is_slug;
use super::{copies, faults, front, published, yaml};
use crate::base::{Diagnostic, Digest, Kind, Lang, SourcePath};
use crate::collect::Sources;
use crate::document;
use crate::film::{self, vtt};
use crate::picture::{self, Fault, Header, MAX_BYTES};
use std::sync::Arc;

/// A summary may have so many characters.
const LONGEST_SUMMARY: usize = 300;

/// What became of a file.
#[derive(Clone, Debug)]
pub struct Done {
    /// What it says; nothing if it couldn't be understood at all.
    pub parsed: Option<Arc<Parsed>>,
    /// Where its Markdown begins, and the digest of that.
    pub cut: Option<(usize, Digest)>,
    /// Its HTML with holes, if it was parsed just now.
    pub body: Option<Arc<Body>>,
    /// The digest of its bytes.
    pub digest: Digest,
    /// Under what it may be remembered.
    pub key: Option<Digest>,
    /// Whether there was no diagnostic.
    pub clean: bool,
    /// Whether there was an error.
    pub failed: bool,
    /// Its faults.
    pub diagnostics: Vec<Diagnostic>,
}

impl Done {
    /// The digest of all that others may see of the file. Of a text that is what it says of itself, and not its words.
    pub fn face(&self) -> Digest {
        match self.parsed.as_deref() {
            Some(Parsed::Text(text)) => Digest::join([&text.face, &Digest::of(&[u8::from(self.failed)])]),
            _ => self.key.unwrap_or(self.digest),
        }
    }

    /// A file of which nothing is known but its fault.
    pub fn fault(fault: Diagnostic) -> Self {
        Self {
            parsed: None,
            cut: None,
            body: None,
            digest: Digest::of(b""),
            key: None,
            clean: false,
            failed: fault.is_error(),
            diagnostics: vec![fault],
        }
    }
}

/// Parses a file, or finds it in the memory.
pub fn file(sources: &Sources, memory: &ParseMemory, path: &SourcePath, role: &Role, settings: &Settings) -> Done {
    let Some(source) = sources.get(path) else { return Done::fault(faults::stray_file(path)) };
    let key = key(role, &source.digest, settings);
    let (parsed, body, diagnostics) = match memory.get(&key) {
        Some(parsed) => (Some(parsed), None, Vec::new()),
        None => {
            let (parsed, body, diagnostics) = fresh(sources, path, role, settings);
            (parsed.map(Arc::new), body.map(Arc::new), diagnostics)
        }
    };
    let cut = match parsed.as_deref() {
        Some(Parsed::Text(text)) => Some((text.body_start, text.body_digest)),
        _ => None,
    };
    Done {
        parsed,
        cut,
        body,
        digest: source.digest,
        key: Some(key),
        clean: diagnostics.is_empty(),
        failed: diagnostics.iter().any(Diagnostic::is_error),
        diagnostics,
    }
}

/// Equal bytes in an equal role say the same, wherever they lie.
fn key(role: &Role, digest: &Digest, settings: &Settings) -> Digest {
    let (role, read_by) = match role {
        Role::Item(item) => (format!("item {}", item.kind), settings.words_digest()),
        Role::Text(item, lang) => (format!("text {} {lang}", item.kind), settings.options(lang, None).digest()),
        Role::Variant(item, variant, lang) => {
            (format!("text {} {lang}", item.kind), settings.options(lang, Some(*variant)).digest())
        }
        other => (format!("{other:?}"), settings.words_digest()),
    };
    Digest::join([&Digest::of(role.as_bytes()), &read_by, digest])
}

type Fresh = (Option<Parsed>, Option<Body>, Vec<Diagnostic>);

fn fresh(sources: &Sources, path: &SourcePath, role: &Role, settings: &Settings) -> Fresh {
    match role {
        Role::Original => return picture(sources, path),
        Role::Film => return film(sources, path),
        Role::Document => return document(sources, path),
        Role::Note => return note(sources, path),
        _ => {}
    }
    let text = match sources.text(path) {
        Ok(text) => text,
        Err(fault) => return (None, None, vec![fault]),
    };
    if let Some(at) = conflict(&text) {
        return (None, None, vec![faults::merge_conflict(path, at..at + 7)]);
    }
    match role {
        // The only file that says by itself how its words are set.
        Role::Site => {
            let (site, diagnostics) = yaml::parse::<SiteFile>(path, &text, text.len());
            let settings = site.as_ref().map(Settings::of).unwrap_or_default();
            words_of(path, &text, (site, diagnostics), &settings, |site| Parsed::Site(Arc::new(site)))
        }
        Role::Tags => {
            let (tags, mut diagnostics) = yaml::parse::<TagsFile>(path, &text, text.len());
            let ids = tags.iter().flat_map(|tags| tags.keys());
            diagnostics.extend(bad_ids(path, &text, ids));
            words_of(path, &text, (tags, diagnostics), settings, |tags| Parsed::Tags(Arc::new(tags)))
        }
        Role::Published => {
            let (published, diagnostics) = published::parse(path, &text);
            (Some(Parsed::Published(Arc::new(published))), None, diagnostics)
        }
        Role::Copies => {
            let (copies, diagnostics) = copies::parse(path, &text);
            (Some(Parsed::Copies(Arc::new(copies))), None, diagnostics)
        }
        Role::Redirects => file_of::<RedirectsFile>(path, &text, |redirects| Parsed::Redirects(Arc::new(redirects))),
        Role::Record(_) => file_of::<Record>(path, &text, |record| Parsed::Record(Arc::new(record))),
        Role::Facts => words_of(path, &text, yaml::parse(path, &text, text.len()), settings, |facts: FactsFile| {
            Parsed::Facts(Arc::new(facts))
        }),
        Role::Funding => {
            words_of(path, &text, yaml::parse(path, &text, text.len()), settings, |funding: FundingFile| {
                Parsed::Funding(Arc::new(funding))
            })
        }
        Role::Brand => words_of(path, &text, yaml::parse(path, &text, text.len()), settings, |brand: BrandFile| {
            Parsed::Brand(Arc::new(brand))
        }),
        Role::Owners => file_of::<OwnersFile>(path, &text, |owners| Parsed::Owners(Arc::new(owners))),
        Role::Licences => {
            let (licences, mut diagnostics) = yaml::parse::<LicencesFile>(path, &text, text.len());
            let ids = licences.iter().flat_map(|licences| licences.keys());
            diagnostics.extend(bad_licence_ids(path, &text, ids));
            words_of(path, &text, (licences, diagnostics), settings, |licences| Parsed::Licences(Arc::new(licences)))
        }
        Role::Card => words_of(path, &text, whole_card(path, &text), settings, Parsed::Card),
        Role::Item(item) => words_of(path, &text, Item::parse(item.kind, path, &text), settings, Parsed::Item),
        Role::Text(item, lang) => text_file(item.kind, lang, path, &text, &settings.options(lang, None)),
        Role::Variant(item, variant, lang) => {
            text_file(item.kind, lang, path, &text, &settings.options(lang, Some(*variant)))
        }
        Role::Captions(_) => {
            let (captions, diagnostics) = vtt::parse(path, &text);
            (Some(Parsed::Captions(captions)), None, diagnostics)
        }
        Role::Original | Role::Film | Role::Document | Role::Note | Role::Theme(_) | Role::Foreign => {
            (None, None, Vec::new())
        }
    }
}

/// What a card says of rights is whole or nothing: without a line of it others would mean something else.
fn whole_card(path: &SourcePath, text: &str) -> (Option<Card>, Vec<Diagnostic>) {
    let (card, diagnostics) = yaml::parse::<Card>(path, text, text.len());
    (card.filter(|_| !diagnostics.iter().any(Diagnostic::is_error)), diagnostics)
}

fn picture(sources: &Sources, path: &SourcePath) -> Fresh {
    // Whatever is so large is no picture, and isn't read to find out.
    let size = sources.get(path).map_or(0, |source| source.size);
    if size > MAX_BYTES as u64 {
        let fault = Fault::TooManyBytes { bytes: usize::try_from(size).unwrap_or(usize::MAX), limit: MAX_BYTES };
        return (None, None, vec![fault.diagnostic(path)]);
    }
    match sources.bytes(path) {
        Ok(bytes) => original(path, &bytes),
        Err(fault) => (None, None, vec![fault]),
    }
}

/// A file without words that a visitor reads.
fn file_of<T: serde::de::DeserializeOwned>(path: &SourcePath, text: &str, make: impl Fn(T) -> Parsed) -> Fresh {
    let (value, diagnostics) = yaml::parse(path, text, text.len());
    (value.map(make), None, diagnostics)
}

/// A file whose words are set by the language that each says.
fn words_of<T: Prose>(
    path: &SourcePath,
    text: &str,
    (value, mut diagnostics): (Option<T>, Vec<Diagnostic>),
    settings: &Settings,
    make: impl Fn(T) -> Parsed,
) -> Fresh {
    let parsed = value.map(|mut value| {
        for lang in settings.set_words(&mut value) {
            let place = place_of_key(text, lang.as_str());
            diagnostics.push(faults::undeclared_words(path, place, &lang, settings.declared()));
        }
        make(value)
    });
    (parsed, None, diagnostics)
}

/// Where a language is the key of something for the first time, in whatever case.
fn place_of_key(text: &str, tag: &str) -> std::ops::Range<usize> {
    let lower = text.to_ascii_lowercase();
    let is_key = |at: usize| {
        let before = lower.get(..at).and_then(|before| before.chars().next_back());
        let after = lower.get(at + tag.len()..).unwrap_or_default().trim_start_matches(['"', '\'']);
        after.starts_with(':') && !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
    };
    let found = lower.match_indices(&tag.to_ascii_lowercase()).map(|(at, _)| at).find(|at| is_key(*at));
    found.map_or(0..0, |at| at..at + tag.len())
}

/// Where a merge was left unfinished.
fn conflict(text: &str) -> Option<usize> {
    let begins = if text.starts_with("<<<<<<< ") { Some(0) } else { text.find("\n<<<<<<< ").map(|at| at + 1) };
    begins.filter(|_| text.contains("\n>>>>>>> "))
}

/// Ids become parts of addresses.
fn bad_ids<'a>(path: &SourcePath, text: &str, ids: impl Iterator<Item = &'a String>) -> Vec<Diagnostic> {
    let place = |id: &str| text.find(id).map_or(0..0, |at| at..at + id.len());
    ids.filter(|id| !is_id(id)).map(|id| faults::bad_key(path, place(id), id, &proposed_id(id))).collect()
}

/// Ids of licences stand on cards and in catalogues, in no address; `cc-by-4.0` has a dot.
fn bad_licence_ids<'a>(path: &SourcePath, text: &str, ids: impl Iterator<Item = &'a String>) -> Vec<Diagnostic> {
    let place = |id: &str| text.find(id).map_or(0..0, |at| at..at + id.len());
    let fault = |id: &String| match id.as_str() {
        NONE => Some(faults::reserved_licence(path, place(id))),
        id if is_id(&id.replace('.', "-")) => None,
        id => Some(faults::bad_licence_id(path, place(id), id)),
    };
    ids.filter_map(fault).collect()
}

fn original(path: &SourcePath, bytes: &[u8]) -> Fresh {
    match picture::probe(bytes) {
        Ok(Header { animated: true, format, .. }) => (None, None, vec![Fault::Animated { format }.diagnostic(path)]),
        Ok(header) => (Some(Parsed::Header(header)), None, Vec::new()),
        Err(fault) => (None, None, vec![fault.diagnostic(path)]),
    }
}

/// Of a film only the parts are read that say what it is.
fn film(sources: &Sources, path: &SourcePath) -> Fresh {
    let size = sources.get(path).map_or(0, |source| source.size);
    match sources.look(path, |reader| film::probe(reader, size)) {
        Ok(Ok(header)) => {
            let slow = (!header.starts_at_once).then(|| faults::slow_start(path));
            (Some(Parsed::Film(header)), None, slow.into_iter().collect())
        }
        Ok(Err(fault)) => (None, None, vec![fault.diagnostic(path)]),
        Err(fault) => (None, None, vec![fault]),
    }
}

/// Of a document only the parts are read that say what it is and whom it names.
fn document(sources: &Sources, path: &SourcePath) -> Fresh {
    let size = sources.get(path).map_or(0, |source| source.size);
    match sources.look(path, |reader| document::probe(reader, size)) {
        Ok(Ok(header)) => (Some(Parsed::Document(header)), None, Vec::new()),
        Ok(Err(fault)) => (None, None, vec![fault.diagnostic(path)]),
        Err(fault) => (None, None, vec![fault]),
    }
}

/// Words and nothing else. That they are more is told where a card makes an asset of them.
fn note(sources: &Sources, path: &SourcePath) -> Fresh {
    match sources.bytes(path) {
        Ok(bytes) if document::is_plain_text(&bytes) => {
            (Some(Parsed::Document(document::Header::of_text())), None, Vec::new())
        }
        Ok(_) => (None, None, Vec::new()),
        Err(fault) => (None, None, vec![fault]),
    }
}

fn text_file(kind: Kind, lang: &Lang, path: &SourcePath, text: &str, options: &Options) -> Fresh {
    let cut = match front::cut(path, text) {
        Ok(cut) => cut,
        Err(fault) => return (None, None, vec![fault]),
    };
    let (mut front, mut diagnostics) = Front::parse(kind, path, text, cut.yaml_end);
    diagnostics.extend(front::lossy(path, text.get(..cut.yaml_end).unwrap_or_default()));
    if let Some(front) = &front {
        diagnostics.extend(check_front(path, front, lang));
    }
    if let Some(front) = &mut front {
        front.each_text(&mut |_, text| *text = options.set(text));
    }
    let (outline, body, faults) = markdown::parse(path, text, cut.body_start, options);
    diagnostics.extend(faults);
    let body_digest = Digest::of(text.get(cut.body_start..).unwrap_or_default().as_bytes());
    let face = Digest::join([&Digest::of_value(&front), &outline.digest()]);
    let parsed = Text { front, outline, body_start: cut.body_start, body_digest, face };
    (Some(Parsed::Text(parsed)), Some(body), diagnostics)
}

fn check_front(path: &SourcePath, front: &Front, lang: &Lang) -> Vec<Diagnostic> {
    let common = front.common();
    let mut found = Vec::new();
    if common.title.trim().is_empty() {
        found.push(faults::empty_title(path, common.title.range()));
    }
    if let Some(slug) = common.slug.filter(|slug| !is_slug(slug)) {
        found.push(faults::bad_slug(path, slug, lang));
    }
    if let Some(summary) = common.summary {
        let length = summary.chars().count();
        if length > LONGEST_SUMMARY {
            found.push(faults::long_summary(path, summary.range(), length));
        }
    }
    found
}
