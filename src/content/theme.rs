//! The files of the theme in use.

use super::config::ThemeFile;
use super::layout::{self, Role};
use super::{faults, yaml};
use crate::base::{Diagnostic, Digest, Lang, PerLang, SourcePath};
use crate::collect::Sources;
use fluent_syntax::ast::{Entry, Resource};
use std::collections::BTreeMap;

/// What the theme's folder holds.
#[derive(Debug, Default)]
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

/// The messages of one language.
#[derive(Clone, Debug)]
pub struct Messages {
    /// Where they lie.
    pub path: SourcePath,
    /// The Fluent source.
    pub text: String,
    /// Each message and term (with its `-`), parsed, as text that changes when it does.
    pub entries: BTreeMap<String, String>,
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
        match sources.text(path) {
            Ok(text) => diagnostics.extend(theme.place(path, &inner, text)),
            Err(fault) => diagnostics.push(fault),
        }
    }
    (theme, diagnostics)
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
            let (messages, faults) = messages(path, text);
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

/// Placeables may lie so deep in each other; Fluent's parser recurses over them.
const DEEPEST_PLACEABLE: usize = 16;

/// Where braces go deeper than that.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST_PLACEABLE
    })
}

fn messages(path: &SourcePath, text: String) -> (Messages, Vec<Diagnostic>) {
    if let Some(at) = too_deep(&text) {
        let fault = faults::bad_message(path, at..at + 1, "the braces lie too deep in each other");
        return (Messages { path: path.clone(), text: String::new(), entries: BTreeMap::new() }, vec![fault]);
    }
    let (resource, errors) = match fluent_syntax::parser::parse(text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut diagnostics: Vec<Diagnostic> =
        errors.iter().map(|error| faults::bad_message(path, error.pos.clone(), &error.kind.to_string())).collect();
    let entries = entries(path, &text, &resource, &mut diagnostics);
    (Messages { path: path.clone(), text, entries }, diagnostics)
}

fn entries(
    path: &SourcePath,
    text: &str,
    resource: &Resource<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let (key, value) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), format!("{:?} {:?}", message.value, message.attributes))
            }
            Entry::Term(term) => (format!("-{}", term.id.name), format!("{:?} {:?}", term.value, term.attributes)),
            _ => continue,
        };
        if found.insert(key.clone(), value).is_some() {
            let at = text.rfind(&format!("\n{key} =")).map_or(0, |at| at + 1);
            diagnostics.push(faults::message_twice(path, at..at + key.len(), &key));
        }
    }
    found
}
