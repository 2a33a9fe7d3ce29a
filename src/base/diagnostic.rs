//! Faults as plain data: what is wrong, where, and what to write instead.

use super::SourcePath;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A place in a source file, as byte offsets. Line and column are counted when it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub path: SourcePath,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of `path`. Offsets past 4 GiB stop there; no source is that long.
    pub fn new(path: &SourcePath, range: Range<usize>) -> Self {
        let small = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { path: path.clone(), start: small(range.start), end: small(range.end.max(range.start)) }
    }

    /// The whole file, shown at its first character.
    pub fn file(path: &SourcePath) -> Self {
        Self::new(path, 0..0)
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The build stops before it writes.
    Error,
    /// The build goes on; `--strict` makes it an error.
    Warning,
    /// Something to think about. Only a check tells it, and nothing makes it an error.
    Note,
}

/// A sentence in the two languages of the people who keep a site. Names and values are in backticks; no full stop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Text {
    /// English.
    pub en: String,
    /// Swedish.
    pub sv: String,
}

/// A [`Text`] of an English and a Swedish sentence.
pub fn text(en: impl Into<String>, sv: impl Into<String>) -> Text {
    Text { en: en.into(), sv: sv.into() }
}

/// A remark at a place of its own beside the main one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is to be seen there.
    pub text: Text,
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Where it is. First, so that faults sort by place.
    pub span: Span,
    /// How bad it is.
    pub severity: Severity,
    /// The stable code: `stage-or-kind/what`.
    pub code: &'static str,
    /// What is wrong, in the reader's terms.
    pub message: Text,
    /// What is at the place itself (shown under the marks).
    pub label: Option<Text>,
    /// Other places that matter.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Option<Text>,
    /// Who looks after the file, as far as a check was asked to know that.
    pub owner: Option<String>,
}

impl Diagnostic {
    /// A fault that stops the build.
    pub fn error(code: &'static str, span: Span, message: Text) -> Self {
        Self {
            span,
            severity: Severity::Error,
            code,
            message,
            label: None,
            labels: Vec::new(),
            help: None,
            owner: None,
        }
    }

    /// A fault that is told and built over.
    pub fn warning(code: &'static str, span: Span, message: Text) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// Something to think about.
    pub fn note(code: &'static str, span: Span, message: Text) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, span, message) }
    }

    /// Says what is at the place itself.
    #[must_use]
    pub fn label(self, text: Text) -> Self {
        Self { label: Some(text), ..self }
    }

    /// Points at another place.
    #[must_use]
    pub fn also(mut self, span: Span, text: Text) -> Self {
        self.labels.push(Label { span, text });
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(self, text: Text) -> Self {
        Self { help: Some(text), ..self }
    }

    /// Proposes a name, if there is one near enough.
    #[must_use]
    pub fn did_you_mean(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(name) => self.help(text(format!("did you mean `{name}`?"), format!("menade du `{name}`?"))),
            None => self,
        }
    }

    /// Whether it stops the build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Whether it stops a build that is strict, or one that isn't.
    pub fn stops(&self, strict: bool) -> bool {
        match self.severity {
            Severity::Error => true,
            Severity::Warning => strict,
            Severity::Note => false,
        }
    }
}
