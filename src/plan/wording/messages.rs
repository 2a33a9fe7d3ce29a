//! The messages of a language, with those that it lacks taken from its fallback languages.

use super::{Formats, check};
use crate::base::{Diagnostic, Digest, Lang, nearest};
use crate::content::theme::Theme;
use crate::model::{Language, Site};
use crate::plan::faults;
use crate::plan::templates::{MessageUse, TemplateIndex};
use std::collections::{BTreeMap, BTreeSet};

/// Which source each message of a language comes from.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// By key: the language it is written in, and the digest of it with all that it refers to.
    entries: BTreeMap<String, (Lang, Digest)>,
}

impl Messages {
    /// The language in which a message is written.
    pub fn language_of(&self, key: &str) -> Option<&Lang> {
        self.entries.get(key).map(|(lang, _)| lang)
    }

    /// The digests of all messages that these uses can print, by key.
    pub fn digests<'a>(&'a self, uses: &'a BTreeSet<MessageUse>) -> Vec<(&'a str, Digest)> {
        let mut found = BTreeMap::new();
        for wanted in uses {
            let (MessageUse::Key(name) | MessageUse::Prefix(name)) = wanted;
            let is_meant = |key: &str| match wanted {
                MessageUse::Key(_) => key == name,
                MessageUse::Prefix(_) => key.starts_with(name.as_str()),
            };
            let from = self.entries.range(name.clone()..).take_while(|(key, _)| is_meant(key));
            found.extend(from.map(|(key, (_, digest))| (key.as_str(), *digest)));
        }
        found.into_iter().collect()
    }
}

/// The messages of every language, with a fault for each that no language has and a warning for those shown in another.
pub fn resolve(site: &Site, index: &TemplateIndex, formats: &Formats) -> (BTreeMap<Lang, Messages>, Vec<Diagnostic>) {
    let theme = &site.theme;
    let mut diagnostics = Vec::new();
    for (lang, format) in formats {
        let own = theme.messages.get(lang);
        diagnostics.extend(own.into_iter().flat_map(|own| check::messages(own, lang, format)));
    }
    let mut keys: BTreeSet<&str> = BTreeSet::new();
    for (_, messages) in theme.messages.iter() {
        keys.extend(messages.entries.keys().map(String::as_str));
    }
    for (wanted, template) in index.all_messages() {
        let known = match wanted {
            MessageUse::Key(key) => keys.contains(key.as_str()),
            MessageUse::Prefix(prefix) => keys.iter().any(|key| key.starts_with(prefix)),
        };
        if let (false, MessageUse::Key(key) | MessageUse::Prefix(key), Some(source)) =
            (known, wanted, theme.templates.get(template))
        {
            diagnostics.push(faults::unknown_message(&source.path, key, nearest(key, keys.iter().copied())));
        }
    }
    let mut found = BTreeMap::new();
    for language in &site.languages {
        found.insert(language.lang.clone(), of_language(site, language, &keys, &mut diagnostics));
    }
    (found, diagnostics)
}

fn of_language(site: &Site, language: &Language, keys: &BTreeSet<&str>, diagnostics: &mut Vec<Diagnostic>) -> Messages {
    let theme = &site.theme;
    let mut entries = BTreeMap::new();
    let mut missing: BTreeMap<&Lang, Vec<String>> = BTreeMap::new();
    for key in keys {
        let has = |lang: &&Lang| theme.messages.get(lang).is_some_and(|messages| messages.entries.contains_key(*key));
        let Some(lang) = language.chain.iter().find(has) else { continue };
        if *lang != language.lang {
            missing.entry(lang).or_default().push((*key).to_owned());
        }
        // What a message prints of numbers and dates hangs on whose they are.
        let format_as = site.language(lang).map_or(lang, |language| &language.format_as);
        let own = digest(theme, lang, key, &mut BTreeSet::new());
        let digest = Digest::join(&[own, Digest::of(format_as.as_str().as_bytes())]);
        entries.insert((*key).to_owned(), (lang.clone(), digest));
    }
    let absent: usize = missing.values().map(Vec::len).sum();
    let is_begun = 4 * absent > 3 * keys.len();
    let tell = |path, names: &Vec<String>, shown: &Lang| {
        faults::missing_messages(path, &language.lang, names, shown, is_begun)
    };
    match theme.messages.get(&language.lang) {
        // What a fault hides is not missing.
        Some(own) if own.has_faults => {}
        Some(own) => diagnostics.extend(missing.iter().map(|(shown, names)| tell(&own.path, names, shown))),
        None if keys.is_empty() || !language.is_known => {}
        None => diagnostics.push(faults::no_messages(language.span.clone(), &language.lang)),
    }
    Messages { entries }
}

/// The digest of a message and of what it refers to in its own language.
fn digest(theme: &Theme, lang: &Lang, key: &str, seen: &mut BTreeSet<String>) -> Digest {
    let Some(messages) = theme.messages.get(lang) else { return Digest::of(b"") };
    let Some(message) = messages.entries.get(key).filter(|_| seen.insert(key.to_owned())) else {
        return Digest::of(b"");
    };
    let text = format!("{:?} {:?}", message.value, message.attributes);
    let mut parts = vec![Digest::of(lang.as_str().as_bytes()), Digest::of(text.as_bytes())];
    // References are taken by name wherever it stands in quotation marks: too many rather than too few.
    let named: BTreeSet<&str> = text.split('"').collect();
    let others = named.into_iter().flat_map(|name| [name.to_owned(), format!("-{name}")]);
    for other in others.filter(|other| other != key && messages.entries.contains_key(other)) {
        parts.push(digest(theme, lang, &other, seen));
    }
    Digest::join(&parts)
}
