//! The files of the theme in use.

use super::config::ThemeFile;
use super::layout::{self, Role};
use super::messages::{self, Messages};
use super::{faults, yaml};
use crate::base::{Diagnostic, Digest, Lang, PerLang, SourcePath};
use crate::collect::Sources;
use std::collections::BTreeMap;

/// What the theme's folder holds.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// `theme.yaml` and where it lies.
    pub file: Option<(SourcePath, ThemeFile)>,
    /// Templates by their names: paths inside `templates/`.
    pub templates: BTreeMap<String, TextSource>,
    /// Stylesheets by their names inside `styles/`.
    pub styles: BTreeMap<String, TextSource>,
    /// Scripts by their names inside `scripts/`.
    pub scripts: BTreeMap<String, TextSource>,
    /// Other files by their names inside `files/`.
    pub files: BTreeMap<String, (SourcePath, Digest)>,
    /// Fonts for the words of templates, by their names inside `fonts/`. They are never published.
    pub fonts: BTreeMap<String, (SourcePath, Digest)>,
    /// The words of the interface by language.
    pub messages: PerLang<Messages>,
}

/// A file of text.
#[derive(Clone, Debug)]
pub struct TextSource {
    /// Where it lies.
    pub path: SourcePath,
    /// What is in it.
    pub text: String,
}

/// Reads the theme of that name. A theme that isn't there is left to the model to report.
pub fn read(sources: &Sources, name: &str) -> (Theme, Vec<Diagnostic>) {
    let mut theme = Theme::default();
    let mut diagnostics = Vec::new();
    for (path, source) in sources.iter() {
        let Ok(Role::Theme(inner)) = layout::role(path, Some(name)) else { continue };
        if let Some(file) = inner.strip_prefix("files/") {
            theme.files.insert(file.to_owned(), (path.clone(), source.digest));
            continue;
        }
        if let Some(file) = inner.strip_prefix("fonts/") {
            // What is no font lies beside for people: a licence.
            if ["ttf", "otf"].contains(&path.extension().as_str()) {
                theme.fonts.insert(file.to_owned(), (path.clone(), source.digest));
            }
            continue;
        }
        match sources.text(path) {
            Ok(text) => diagnostics.extend(theme.place(path, &inner, text)),
            Err(fault) => diagnostics.push(fault),
        }
    }
    (theme, diagnostics)
}

/// The digest of all files of the theme of that name.
pub fn digest(sources: &Sources, name: &str) -> Digest {
    let folder = format!("themes/{name}/");
    let of_theme = sources.iter().filter(|(path, _)| path.as_str().starts_with(&folder));
    Digest::of_value(&of_theme.map(|(path, source)| (path, source.digest)).collect::<Vec<_>>())
}

impl Theme {
    fn place(&mut self, path: &SourcePath, inner: &str, text: String) -> Vec<Diagnostic> {
        let source = |text| TextSource { path: path.clone(), text };
        if inner == "theme.yaml" {
            let (file, faults) = yaml::parse::<ThemeFile>(path, &text, text.len());
            self.file = file.map(|file| (path.clone(), file));
            return faults;
        }
        if let Some(name) = inner.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl")) {
            let Some(lang) = Lang::parse(name) else { return vec![faults::stray_file(path)] };
            let (messages, faults) = messages::read(path, text);
            self.messages.insert(lang, messages);
            return faults;
        }
        match inner.split_once('/') {
            Some(("templates", name)) => self.templates.insert(name.to_owned(), source(text)),
            Some(("styles", name)) => self.styles.insert(name.to_owned(), source(text)),
            Some(("scripts", name)) => self.scripts.insert(name.to_owned(), source(text)),
            _ => return vec![faults::stray_file(path)],
        };
        Vec::new()
    }
}
