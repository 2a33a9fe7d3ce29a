//! Pages by Tera.

use super::messages::{self, Words};
use super::{Tools, body, faults, minify};
use crate::base::{Diagnostic, Lang, SourcePath, Span};
use crate::content::theme::{TextSource, Theme};
use crate::model::Site;
use crate::plan::wording::Messages;
use crate::plan::{Output, PackageMake, PageMake, Plan};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, ErrorKind, Kwargs, ReportError, State, Tera, Value};

/// The theme's templates, ready for each language.
pub struct Templates {
    by_language: BTreeMap<Lang, Tera>,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Templates")
    }
}

impl Templates {
    /// Reads all templates. Every one with a syntax error is named.
    pub fn new(site: &Site, plan: &Plan) -> (Self, Vec<Diagnostic>) {
        let (tera, diagnostics) = load(&site.theme);
        let voices = Arc::new(messages::voices(&site.theme, &plan.formats));
        let for_language = |(lang, messages): (&Lang, &Messages)| {
            let mut tera = tera.clone();
            let words = Words::new(lang, messages, &voices);
            tera.register_function("msg", words.msg());
            tera.register_function("label", words.label());
            tera.register_function("label_lang", words.label_lang());
            (lang.clone(), tera)
        };
        (Self { by_language: plan.messages.iter().map(for_language).collect() }, diagnostics)
    }

    /// Whether the page's template could be read. If not, that has been told.
    pub fn can_draw(&self, page: &PageMake) -> bool {
        self.by_language.get(&page.lang).is_some_and(|tera| tera.contains_template(&page.template))
    }
}

/// A page, minified.
pub(super) fn page(tools: Tools<'_>, page: &PageMake, output: &Output) -> Result<Vec<u8>, Box<Diagnostic>> {
    let Tools { site, sources, templates, files } = tools;
    let fault = |error: &tera::Error| Box::new(render_fault(&site.theme, error, &page.template, output));
    let Some(tera) = templates.by_language.get(&page.lang) else {
        return Err(Box::new(faults::template_render(
            Span::file(&SourcePath::new("site.yaml")),
            "no such language",
            &output.path,
        )));
    };
    let mut context = page.view.context().map_err(|error| fault(&error))?;
    context.insert("root", &page.root);
    context.insert("lang", &page.lang);
    context.insert("dir", &page.dir);
    context.insert("site", &page.chrome);
    context.insert("page", &page.page);
    context.insert("assets", &*page.assets);
    if !output.tells.is_empty() {
        context.insert("files", &files.of(&output.tells));
    }
    if let Some(make) = &page.body {
        let html = body::html(tera, sources, page, make, |error| fault(error))?;
        context.insert_value("body", Value::safe_string(&html));
    }
    let html = tera.render(&page.template, &context).map_err(|error| fault(&error))?;
    Ok(minify::minify(&html))
}

/// A text of a package, as its template draws it.
pub(super) fn text(
    tools: Tools<'_>,
    make: &PackageMake,
    template: &str,
    output: &Output,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let theme = &tools.site.theme;
    let fault = |error: &tera::Error| Box::new(render_fault(theme, error, template, output));
    let mut context = make.view.context().map_err(|error| fault(&error))?;
    context.insert("lang", &make.lang);
    let tera = tools.templates.by_language.get(&make.lang).filter(|tera| tera.contains_template(template));
    let text = tera.map(|tera| tera.render(template, &context)).transpose().map_err(|error| fault(&error))?;
    // A template that couldn't be read has been told.
    Ok(text.unwrap_or_default().into_bytes())
}

/// Loads the templates, leaving out those that can't be read, naming each, and those that name one of them: their pages
/// can't be made, but all others can, and may have faults of their own.
fn load(theme: &Theme) -> (Tera, Vec<Diagnostic>) {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut left: BTreeMap<&str, &TextSource> =
        theme.templates.iter().map(|(name, source)| (name.as_str(), source)).collect();
    let mut broken: Vec<String> = Vec::new();
    loop {
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html"]);
        // The real ones are put in for each language; these make the names known.
        tera.register_function("msg", |_: Kwargs, _: &State<'_>| String::new());
        tera.register_function("label", |_: Kwargs, _: &State<'_>| String::new());
        tera.register_function("label_lang", |_: Kwargs, _: &State<'_>| String::new());
        let templates = left.iter().map(|(name, source)| (*name, source.text.as_str()));
        let Err(error) = tera.add_raw_templates(templates) else { return (tera, diagnostics) };
        let report = report(&error);
        let is_syntax = matches!(error.kind(), ErrorKind::SyntaxError(_));
        if diagnostics.is_empty() || is_syntax {
            diagnostics.push(faults::template_syntax(span(theme, report), &reason(&error)));
        }
        let before = left.len();
        if let Some(report) = report.filter(|_| is_syntax) {
            left.remove(report.filename());
            broken.push(report.filename().to_owned());
        }
        let names_broken =
            |text: &str| broken.iter().any(|name| ['"', '\''].iter().any(|q| text.contains(&format!("{q}{name}{q}"))));
        let dependent: Vec<&str> =
            left.iter().filter(|(_, source)| names_broken(&source.text)).map(|(name, _)| *name).collect();
        for name in dependent {
            left.remove(name);
            broken.push(name.to_owned());
        }
        if left.len() == before {
            return (Tera::default(), diagnostics);
        }
    }
}

fn report(error: &tera::Error) -> Option<&ReportError> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    }
}

fn reason(error: &tera::Error) -> String {
    match report(error) {
        Some(report) => report.message().trim_end_matches('.').to_owned(),
        None => error.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}

/// Where in the theme it happened; `theme.yaml` if the engine doesn't say.
fn span(theme: &Theme, report: Option<&ReportError>) -> Span {
    let place = report.and_then(|report| Some((theme.templates.get(report.filename())?, report.span())));
    match (place, &theme.file) {
        (Some((source, span)), _) => Span::new(&source.path, span.range.clone()),
        (None, Some((path, _))) => Span::file(path),
        (None, None) => Span::file(&SourcePath::new("site.yaml")),
    }
}

fn render_fault(theme: &Theme, error: &tera::Error, template: &str, output: &Output) -> Diagnostic {
    let place = match report(error) {
        Some(report) => span(theme, Some(report)),
        None => theme.templates.get(template).map_or_else(|| span(theme, None), |source| Span::file(&source.path)),
    };
    faults::template_render(place, &reason(error), &output.path)
}

/// A context for a component: its arguments.
pub(super) fn arguments(pairs: Vec<(&'static str, Value)>) -> Context {
    let mut context = Context::new();
    for (name, value) in pairs {
        context.insert_value(name, value);
    }
    context
}
