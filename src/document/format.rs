//! The formats that can be handed on, and the one table that says how each is known.

use serde::{Deserialize, Serialize};

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the endings say it")]
pub enum Format {
    Pdf,
    Odp,
    Otp,
    Odt,
    Ott,
    Ods,
    Pptx,
    Potx,
    Docx,
    Dotx,
    Xlsx,
    /// Words and nothing else; `.txt` or `.md`.
    Text,
}

/// A format, its endings, and the words in its `mimetype` or `[Content_Types].xml`.
struct Row(Format, &'static [&'static str], &'static str);

const OPEN: &str = "application/vnd.oasis.opendocument.";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";

/// The suffixes complete [`OPEN`] for the first group and [`OFFICE`] for the second.
const OPEN_FORMATS: [Row; 5] = [
    Row(Format::Odp, &["odp"], "presentation"),
    Row(Format::Otp, &["otp"], "presentation-template"),
    Row(Format::Odt, &["odt"], "text"),
    Row(Format::Ott, &["ott"], "text-template"),
    Row(Format::Ods, &["ods"], "spreadsheet"),
];
const OFFICE_FORMATS: [Row; 5] = [
    Row(Format::Pptx, &["pptx"], "presentationml.presentation.main+xml"),
    Row(Format::Potx, &["potx"], "presentationml.template.main+xml"),
    Row(Format::Docx, &["docx"], "wordprocessingml.document.main+xml"),
    Row(Format::Dotx, &["dotx"], "wordprocessingml.template.main+xml"),
    Row(Format::Xlsx, &["xlsx"], "spreadsheetml.sheet.main+xml"),
];
const OTHERS: [Row; 2] = [Row(Format::Pdf, &["pdf"], ""), Row(Format::Text, &["txt", "md"], "")];

impl Format {
    /// The endings that such a file may have, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        let all = || OPEN_FORMATS.iter().chain(&OFFICE_FORMATS).chain(&OTHERS);
        all().find(|row| row.0 == self).map_or(&[], |row| row.1)
    }

    /// By the member `mimetype` of an OpenDocument file.
    pub(super) fn of_mimetype(said: &str) -> Option<Self> {
        let rest = said.trim().strip_prefix(OPEN)?;
        OPEN_FORMATS.iter().find(|row| row.2 == rest).map(|row| row.0)
    }

    /// By the member `[Content_Types].xml` of an Office file.
    pub(super) fn of_content_types(said: &str) -> Option<Self> {
        OFFICE_FORMATS.iter().find(|row| said.contains(&format!("{OFFICE}{}\"", row.2))).map(|row| row.0)
    }
}
