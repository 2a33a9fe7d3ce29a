//! What `site.yaml` decides of how the other files are read.

use super::config::SiteFile;
use super::markdown::Options;
use super::prose::Prose;
use super::typography::Typography;
use crate::base::{Digest, Lang, Variant};
use std::collections::{BTreeMap, BTreeSet};

/// What reaches into every other file.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    allow_html: bool,
    /// By language: as which other one it is set.
    format_as: BTreeMap<Lang, Lang>,
    /// The languages of the site.
    declared: Vec<Lang>,
}

impl Settings {
    /// Those of a site.
    pub fn of(site: &SiteFile) -> Self {
        let entries = site.languages.iter();
        let format_as = entries.filter_map(|entry| Some((entry.tag.value.clone(), entry.format_as.clone()?.value)));
        let declared = site.languages.iter().map(|entry| entry.tag.value.clone()).collect();
        Self { allow_html: site.markdown.allow_html, format_as: format_as.collect(), declared }
    }

    /// How texts in a language are read.
    pub fn options(&self, lang: &Lang, variant: Option<Variant>) -> Options {
        Options {
            allow_html: self.allow_html,
            typography: Some(self.typography(lang)),
            keeps_lines: variant == Some(Variant::Easy),
            ..Options::default()
        }
    }

    /// Sets the words of a file in which each says its language. Returns the languages that the site doesn't have.
    pub fn set_words(&self, file: &mut impl Prose) -> BTreeSet<Lang> {
        let mut undeclared = BTreeSet::new();
        file.each_text(&mut |lang, text| {
            let Some(lang) = lang else { return };
            *text = self.typography(lang).text(text);
            if !self.declared.is_empty() && !self.declared.contains(lang) {
                undeclared.insert(lang.clone());
            }
        });
        undeclared
    }

    /// The languages of the site.
    pub fn declared(&self) -> &[Lang] {
        &self.declared
    }

    /// The digest of what [`Settings::set_words`] depends on.
    pub fn words_digest(&self) -> Digest {
        Digest::of_value(&(&self.format_as, &self.declared))
    }

    fn typography(&self, lang: &Lang) -> Typography {
        Typography::of(lang, self.format_as.get(lang))
    }
}
