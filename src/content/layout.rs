//! What a file is for, by its path alone.

use super::faults;
use super::slug::{self, LONGEST_NAME};
use crate::base::{Diagnostic, ItemRef, Kind, Lang, SourcePath, Variant};

/// What a file is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// `site.yaml`.
    Site,
    /// `content/tags.yaml`.
    Tags,
    /// `content/facts.yaml`.
    Facts,
    /// `content/funding.yaml`.
    Funding,
    /// `content/brand.yaml`.
    Brand,
    /// `content/owners.yaml`.
    Owners,
    /// `content/urls.lock`.
    Published,
    /// `content/redirects.yaml`.
    Redirects,
    /// `media/copies.lock`.
    Copies,
    /// `content/<kind>/<id>/item.yaml`.
    Item(ItemRef),
    /// `content/<kind>/<id>/index.<lang>.md`.
    Text(ItemRef, Lang),
    /// `content/<kind>/<id>/easy.<lang>.md` or `simple.<lang>.md`.
    Variant(ItemRef, Variant, Lang),
    /// `content/translations/<kind>/<id>.yaml`.
    Record(ItemRef),
    /// `media/licences.yaml`.
    Licences,
    /// A card beside an original.
    Card,
    /// A picture.
    Original,
    /// A film or a sound.
    Film,
    /// A presentation, a text, a table.
    Document,
    /// Words and nothing else: an asset if it has a card, else a note for those who keep the site.
    Note,
    /// `<film>.<lang>.vtt`: the captions of a film in a language.
    Captions(Lang),
    /// A file of the theme in use, by its path inside the theme.
    Theme(String),
    /// Nothing that is built.
    Foreign,
}

/// The endings of pictures; HEIC and TIFF are among them so that they can be refused by name.
const PICTURES: [&str; 11] = ["jpg", "jpeg", "png", "webp", "gif", "svg", "heic", "heif", "avif", "tif", "tiff"];

/// The endings of films and sounds; those that browsers don't play are among them so that they can be refused by name.
const FILMS: [&str; 24] = [
    "mp4", "m4v", "webm", "mov", "mkv", "avi", "wmv", "mpg", "mpeg", "mts", "ts", "3gp", "flv", "mp3", "m4a", "ogg",
    "oga", "opus", "wav", "weba", "flac", "aac", "aiff", "wma",
];

/// The endings of documents; those that can't be handed on are among them so that they can be refused by name.
const DOCUMENTS: [&str; 27] = [
    "pdf", "odp", "otp", "odt", "ott", "ods", "pptx", "potx", "docx", "dotx", "xlsx", "ppsx", "pptm", "potm", "ppsm",
    "docm", "dotm", "xlsm", "ppt", "pot", "pps", "doc", "dot", "xls", "rtf", "key", "pages",
];

/// The endings of words and nothing else.
const NOTES: [&str; 2] = ["md", "txt"];

/// What the file is for. `theme` is the name of the theme in use.
pub fn role(path: &SourcePath, theme: Option<&str>) -> Result<Role, Diagnostic> {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    match parts.as_slice() {
        ["site.yaml"] => Ok(Role::Site),
        ["content", "tags.yaml"] => Ok(Role::Tags),
        ["content", "facts.yaml"] => Ok(Role::Facts),
        ["content", "funding.yaml"] => Ok(Role::Funding),
        ["content", "brand.yaml"] => Ok(Role::Brand),
        ["content", "owners.yaml"] => Ok(Role::Owners),
        ["content", "urls.lock"] => Ok(Role::Published),
        ["content", "redirects.yaml"] => Ok(Role::Redirects),
        ["content", "translations", kind, file] => record(path, kind, file),
        ["content", "translations", ..] => Err(faults::stray_record(path)),
        ["content", _] => Err(faults::stray_file(path)),
        ["media", "copies.lock"] => Ok(Role::Copies),
        ["media", "licences.yaml"] => Ok(Role::Licences),
        ["media", ..] => match media(path) {
            Role::Foreign if path.extension() == "vtt" => Err(faults::captions_without_language(path)),
            // A licence or a note may lie beside the pictures.
            Role::Foreign if is_note(path) => Ok(Role::Note),
            Role::Foreign => Err(faults::stray_file(path)),
            role => Ok(role),
        },
        ["themes", name, rest @ ..] if Some(*name) == theme => Ok(Role::Theme(rest.join("/"))),
        ["themes", ..] => Ok(Role::Foreign),
        ["content", kind, id, file] => in_item(path, kind, id, file),
        ["content", kind, id, lang, "index.md"] if Kind::named(kind).is_some() && Lang::parse(lang).is_some() => {
            Err(faults::language_folder(path, &format!("content/{kind}/{id}/index.{lang}.md")))
        }
        ["content", kind, ..] => match Kind::named(kind) {
            Some(_) => Err(faults::stray_file(path)),
            None if is_language(kind) => {
                Err(faults::language_folder(path, &format!("content/stories/…/index.{kind}.md")))
            }
            None => Err(faults::unknown_kind(path, kind)),
        },
        _ => Ok(Role::Foreign),
    }
}

/// The item whose folder is named at the beginning of a path inside `content/`, whatever the file is.
pub fn item_at(inside: &str) -> Option<ItemRef> {
    let mut parts = inside.split('/');
    Some(ItemRef::new(Kind::named(parts.next()?)?, parts.next()?))
}

/// The card of an original: it lies beside it.
pub fn card_of(original: &SourcePath) -> SourcePath {
    SourcePath::new(format!("{original}.yaml"))
}

/// The original beside which a card lies.
pub fn original_of(card: &SourcePath) -> SourcePath {
    SourcePath::new(card.as_str().strip_suffix(".yaml").unwrap_or_default())
}

/// The id of the asset to which a file of the library belongs, be it the original, its card or captions.
pub fn asset_of(path: &SourcePath) -> &str {
    if let Some((film, _)) = captions_of(path) {
        return film;
    }
    let name = path.file_name();
    let original = name.strip_suffix(".yaml").unwrap_or(name);
    original.rsplit_once('.').map_or(original, |(stem, _)| stem)
}

/// Whether a file of `media/` may be a note rather than an asset.
pub fn is_note(path: &SourcePath) -> bool {
    NOTES.contains(&path.extension().as_str())
}

/// Whether a folder seems to be named after a language. No kind has so short a name.
fn is_language(name: &str) -> bool {
    let first = name.split('-').next().unwrap_or_default();
    (2..=3).contains(&first.len()) && Lang::parse(name).is_some()
}

fn media(path: &SourcePath) -> Role {
    let extension = path.extension();
    if extension == "yaml" {
        Role::Card
    } else if PICTURES.contains(&extension.as_str()) {
        Role::Original
    } else if FILMS.contains(&extension.as_str()) {
        Role::Film
    } else if DOCUMENTS.contains(&extension.as_str()) {
        Role::Document
    } else if let Some((_, lang)) = captions_of(path) {
        Role::Captions(lang)
    } else {
        Role::Foreign
    }
}

/// The film and the language of captions, by their name: `film.sv.vtt`.
pub fn captions_of(path: &SourcePath) -> Option<(&str, Lang)> {
    let (film, lang) = path.file_name().strip_suffix(".vtt")?.rsplit_once('.')?;
    // Another way to write the tag would be another file of the same captions.
    Some((film, Lang::parse(lang).filter(|parsed| parsed.as_str() == lang)?))
}

fn text(item: ItemRef, name: &str) -> Option<Role> {
    let (which, lang) = name.split_once('.')?;
    // Another way to write the tag would be another file of the same text.
    let lang = Lang::parse(lang).filter(|parsed| parsed.as_str() == lang)?;
    match which {
        "index" => Some(Role::Text(item, lang)),
        _ => Variant::named(which).map(|variant| Role::Variant(item, variant, lang)),
    }
}

/// Records have the path of their item, so that whoever edits one item touches one record.
fn record(path: &SourcePath, kind: &str, file: &str) -> Result<Role, Diagnostic> {
    let Some(kind) = Kind::named(kind) else { return Err(faults::unknown_kind(path, kind)) };
    let id = file.strip_suffix(".yaml").filter(|id| is_id(id)).ok_or_else(|| faults::stray_record(path))?;
    Ok(Role::Record(ItemRef::new(kind, id)))
}

fn in_item(path: &SourcePath, kind: &str, id: &str, file: &str) -> Result<Role, Diagnostic> {
    let Some(kind) = Kind::named(kind) else {
        return Err(match is_language(kind) {
            true => faults::language_folder(path, &format!("content/stories/{id}/index.{kind}.md")),
            false => faults::unknown_kind(path, kind),
        });
    };
    if !is_id(id) {
        return Err(faults::bad_id(path, id, &proposed_id(id)));
    }
    let item = ItemRef::new(kind, id);
    if file == "item.yaml" {
        return Ok(Role::Item(item));
    }
    if let Some(name) = file.strip_suffix(".md") {
        return text(item, name).ok_or_else(|| faults::no_language_in_name(path));
    }
    match media(path) {
        Role::Foreign if path.extension() == "vtt" => Err(faults::captions_without_language(path)),
        Role::Foreign => Err(faults::stray_file(path)),
        role => Ok(role),
    }
}

/// Whether a name is made of `a–z`, digits and inner hyphens.
pub fn is_id(name: &str) -> bool {
    let allowed = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    allowed && (1..=LONGEST_NAME).contains(&name.len()) && !name.starts_with('-') && !name.ends_with('-')
}

/// The nearest name that would do.
pub fn proposed_id(name: &str) -> String {
    slug::in_ascii(name, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_a_file_is_for() {
        let of = |path: &str| role(&SourcePath::new(path), Some("north"));
        assert_eq!(of("content/stories/x/item.yaml"), Ok(Role::Item(ItemRef::new(Kind::Stories, "x"))));
        assert_eq!(of("content/translations/stories/x.yaml"), Ok(Role::Record(ItemRef::new(Kind::Stories, "x"))));
        assert_eq!(of("content/translations/stories/x.md").unwrap_err().code, "record/stray");
        assert_eq!(of("content/translations/x.yaml").unwrap_err().code, "record/stray");
        assert_eq!(of("content/translations/story/x.yaml").unwrap_err().code, "item/unknown-kind");
        assert_eq!(of("themes/north/styles/a.css"), Ok(Role::Theme("styles/a.css".to_owned())));
        assert_eq!(of("themes/south/styles/a.css"), Ok(Role::Foreign));
        assert_eq!(of("media/licences.yaml"), Ok(Role::Licences));
        assert_eq!(of("media/deep/licences.yaml"), Ok(Role::Card));
        assert_eq!(of("media/deep/er/a.JPG"), Ok(Role::Original));
        assert_eq!(of("media/a.mp4"), Ok(Role::Film));
        assert_eq!(of("media/a.pptm"), Ok(Role::Document));
        assert_eq!(of("media/LICENSE.md"), Ok(Role::Note));
        assert_eq!(of("media/a.exe").unwrap_err().code, "file/stray");
        assert_eq!(of("media/a.sv.vtt"), Ok(Role::Captions(Lang::parse("sv").unwrap())));
        assert_eq!(of("media/a.vtt").unwrap_err().code, "captions/no-language");
        assert_eq!(of("media/a.SV.vtt").unwrap_err().code, "captions/no-language");
        assert_eq!(of("content/story/x/item.yaml").unwrap_err().code, "item/unknown-kind");
        assert_eq!(of("content/stories/x/index.md").unwrap_err().code, "text/no-language");
        assert_eq!(of("content/stories/x/index.SV.md").unwrap_err().code, "text/no-language");
        assert_eq!(of("content/stories/x/fr/index.md").unwrap_err().code, "text/language-folder");
        assert_eq!(of("content/fr/stories/x.md").unwrap_err().code, "text/language-folder");
        assert_eq!(of("content/stories/Åre/item.yaml").unwrap_err().code, "item/bad-id");
    }

    #[test]
    fn proposes_names_that_would_do() {
        assert_eq!(proposed_id("Åre by the Lake!"), "are-by-the-lake");
    }
}
