//! What a file is for, by its path alone.

use super::faults;
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
    /// `content/urls.lock`.
    Published,
    /// `content/redirects.yaml`.
    Redirects,
    /// `content/<kind>/<id>/item.yaml`.
    Item(ItemRef),
    /// `content/<kind>/<id>/index.<lang>.md`.
    Text(ItemRef, Lang),
    /// `content/<kind>/<id>/easy.<lang>.md` or `simple.<lang>.md`.
    Variant(ItemRef, Variant, Lang),
    /// `content/translations/<kind>/<id>.yaml`.
    Record(ItemRef),
    /// A card beside an original.
    Card,
    /// A picture.
    Original,
    /// A file of the theme in use, by its path inside the theme.
    Theme(String),
    /// Nothing that is built.
    Foreign,
}

/// The endings of pictures; HEIC and TIFF are among them so that they can be refused by name.
const PICTURES: [&str; 11] = ["jpg", "jpeg", "png", "webp", "gif", "svg", "heic", "heif", "avif", "tif", "tiff"];

/// What the file is for. `theme` is the name of the theme in use.
pub fn role(path: &SourcePath, theme: Option<&str>) -> Result<Role, Diagnostic> {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    match parts.as_slice() {
        ["site.yaml"] => Ok(Role::Site),
        ["content", "tags.yaml"] => Ok(Role::Tags),
        ["content", "facts.yaml"] => Ok(Role::Facts),
        ["content", "urls.lock"] => Ok(Role::Published),
        ["content", "redirects.yaml"] => Ok(Role::Redirects),
        ["content", "translations", kind, file] => record(path, kind, file),
        ["content", "translations", ..] => Err(faults::stray_record(path)),
        ["content", _] => Err(faults::stray_file(path)),
        ["media", ..] => match media(path) {
            // A licence or a note may lie beside the pictures.
            Role::Foreign if !["md", "txt"].contains(&path.extension().as_str()) => Err(faults::stray_file(path)),
            role => Ok(role),
        },
        ["themes", name, rest @ ..] if Some(*name) == theme => Ok(Role::Theme(rest.join("/"))),
        ["themes", ..] => Ok(Role::Foreign),
        ["content", kind, id, file] => in_item(path, kind, id, file),
        ["content", kind, ..] => match Kind::named(kind) {
            Some(_) => Err(faults::stray_file(path)),
            None => Err(faults::unknown_kind(path, kind)),
        },
        _ => Ok(Role::Foreign),
    }
}

fn media(path: &SourcePath) -> Role {
    let extension = path.extension();
    if extension == "yaml" {
        Role::Card
    } else if PICTURES.contains(&extension.as_str()) {
        Role::Original
    } else {
        Role::Foreign
    }
}

fn text(item: ItemRef, name: &str) -> Option<Role> {
    let (which, lang) = name.split_once('.')?;
    let lang = Lang::parse(lang)?;
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
    let Some(kind) = Kind::named(kind) else { return Err(faults::unknown_kind(path, kind)) };
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
        Role::Foreign => Err(faults::stray_file(path)),
        role => Ok(role),
    }
}

/// File systems take 255 bytes for a name; what is added to it must fit too.
const LONGEST_NAME: usize = 100;

/// Whether a name is made of `a–z`, digits and inner hyphens.
pub fn is_id(name: &str) -> bool {
    let allowed = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    allowed && (1..=LONGEST_NAME).contains(&name.len()) && !name.starts_with('-') && !name.ends_with('-')
}

/// The nearest name that would do.
pub fn proposed_id(name: &str) -> String {
    slugged(name, |c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

/// Whether a text can be the last part of an address: lower-case letters of any script, digits and hyphens, in Unicode's
/// composed form.
pub fn is_slug(slug: &str) -> bool {
    use unicode_normalization::UnicodeNormalization;
    let allowed = slug.chars().all(|c| (c.is_alphanumeric() && c.to_lowercase().eq([c])) || c == '-' || is_mark(c));
    let fits = (1..=LONGEST_NAME).contains(&slug.len());
    allowed && fits && !slug.starts_with('-') && !slug.ends_with('-') && slug.nfc().eq(slug.chars())
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// The nearest text that would do.
pub fn proposed_slug(slug: &str) -> String {
    slugged(slug, |c| c.is_alphanumeric())
}

fn slugged(name: &str, keep: impl Fn(char) -> bool) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut out = String::new();
    for c in name.nfd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase) {
        if keep(c) {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    while out.len() > LONGEST_NAME {
        out.pop();
    }
    let out = out.trim_end_matches('-').to_owned();
    if out.is_empty() { "name".to_owned() } else { out }
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
        assert_eq!(of("media/deep/er/a.JPG"), Ok(Role::Original));
        assert_eq!(of("content/story/x/item.yaml").unwrap_err().code, "item/unknown-kind");
        assert_eq!(of("content/stories/x/index.md").unwrap_err().code, "text/no-language");
        assert_eq!(of("content/stories/Åre/item.yaml").unwrap_err().code, "item/bad-id");
    }

    #[test]
    fn proposes_names_that_would_do() {
        assert_eq!(proposed_id("Åre by the Lake!"), "are-by-the-lake");
        assert!(is_slug("skidåkaren-från-åre"));
        assert!(!is_slug("Skidåkaren"));
        assert!(!is_slug("a b"));
        assert!(is_slug("الحياة"));
    }
}
