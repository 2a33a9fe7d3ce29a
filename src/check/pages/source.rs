//! Where in the site's files an address of a page comes from.

use super::Subject;
use crate::base::{OutputPath, SourcePath, Span};
use crate::collect::Sources;

/// Looks for addresses in the texts of pages and in the theme.
pub struct Searcher<'a> {
    subject: &'a Subject<'a>,
    /// The templates with their text.
    templates: Vec<(&'a SourcePath, String)>,
}

impl<'a> Searcher<'a> {
    pub fn new(subject: &'a Subject<'a>) -> Self {
        let theme = subject.site.theme.file.as_ref();
        let folder = theme.and_then(|(path, _)| path.as_str().rsplit_once('/')).map_or("", |(folder, _)| folder);
        let is_template = |path: &SourcePath| path.as_str().starts_with(folder) && path.extension() == "html";
        let templates = subject.sources.iter().filter(|(path, _)| !folder.is_empty() && is_template(path));
        let templates = templates.map(|(path, _)| (path, text(subject.sources, path))).collect();
        Self { subject, templates }
    }

    /// Where somebody can mend it: where it stands in the page's own files, else in a template, else the page's first file.
    pub fn span(&self, page: &OutputPath, address: &str) -> Span {
        let sources = self.subject.plan.outputs.get(page).map(|output| output.sources.as_slice()).unwrap_or_default();
        let needles = needles(address);
        let in_sources = || sources.iter().find_map(|path| find(path, &text(self.subject.sources, path), &needles));
        let in_theme = || self.templates.iter().find_map(|(path, text)| find(path, text, &needles));
        let first = || Span::file(sources.first().unwrap_or(&SourcePath::new("site.yaml")));
        in_sources().or_else(in_theme).unwrap_or_else(first)
    }
}

fn text(sources: &Sources, path: &SourcePath) -> String {
    if ["md", "html", "yaml"].contains(&path.extension().as_str()) {
        sources.text(path).unwrap_or_default()
    } else {
        String::new()
    }
}

/// The address as it may be written: whole, without its way to the root, or its fragment alone.
fn needles(address: &str) -> Vec<&str> {
    let plain = address.trim_start_matches("../");
    let fragment = address.find('#').and_then(|at| address.get(at..));
    let mut needles = vec![address, plain];
    needles.extend(fragment);
    needles.retain(|needle| needle.len() > 2);
    needles
}

fn find(path: &SourcePath, text: &str, needles: &[&str]) -> Option<Span> {
    let found = needles.iter().find_map(|needle| {
        let ends = |at: usize| {
            let after = text.get(at + needle.len()..).and_then(|rest| rest.chars().next());
            !after.is_some_and(|c| c.is_alphanumeric() || c == '-')
        };
        let at = text.match_indices(needle).map(|(at, _)| at).find(|at| ends(*at))?;
        Some(at..at + needle.len())
    });
    found.map(|at| Span::new(path, at))
}
