//! The files that may be written in a browser: facts and texts of items, and nothing else of the disk.

use moveto::base::{ItemRef, Kind, Lang, SourcePath};
use moveto::content::layout::{Role, role};
use std::path::Path;

/// The path of a file that may be shown and written.
pub fn named(path: &str) -> Option<SourcePath> {
    let path = SourcePath::new(path);
    matches!(role(&path, None), Ok(Role::Item(_) | Role::Text(..) | Role::Variant(..))).then_some(path)
}

/// The item of which a file is the text, and in which language.
pub fn of_text(path: &SourcePath) -> Option<(ItemRef, Lang)> {
    match role(path, None) {
        Ok(Role::Text(item, lang)) => Some((item, lang)),
        _ => None,
    }
}

/// Its text. Nothing if it isn't there, is behind a link, or is none.
#[expect(clippy::disallowed_methods, reason = "serve reads what it shows")]
pub fn read(root: &Path, path: &SourcePath) -> Option<String> {
    let whole = std::fs::canonicalize(root).ok()?.join(path.as_str());
    if std::fs::canonicalize(&whole).ok()? != whole || !whole.is_file() {
        return None;
    }
    std::fs::read_to_string(whole).ok()
}

/// Whether something lies there, whatever it is.
#[expect(clippy::disallowed_methods, reason = "serve looks where it writes")]
pub fn is_there(root: &Path, path: &SourcePath) -> bool {
    std::fs::symlink_metadata(root.join(path.as_str())).is_ok()
}

/// Whether a file is there that nobody may write.
#[expect(clippy::disallowed_methods, reason = "serve looks where it writes")]
pub fn is_locked(root: &Path, path: &SourcePath) -> bool {
    std::fs::metadata(root.join(path.as_str())).is_ok_and(|file| file.permissions().readonly())
}

/// Whether the item of a file is there already.
pub fn has_item(root: &Path, path: &SourcePath) -> bool {
    let folder = path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    read(root, &SourcePath::new(format!("{folder}/item.yaml"))).is_some()
}

/// The files of all items of a kind: `item.yaml`, or texts.
#[expect(clippy::disallowed_methods, reason = "serve reads what it shows")]
pub fn of_kind(root: &Path, folder: &str, extension: &str) -> Vec<SourcePath> {
    let Some(kind) = folder.strip_prefix("content/").and_then(Kind::named) else { return Vec::new() };
    let names = |folder: &str| -> Vec<String> {
        let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    };
    let of_item = |id: String| {
        let folder = format!("content/{kind}/{id}");
        names(&folder).into_iter().map(move |name| format!("{folder}/{name}"))
    };
    let files = names(&format!("content/{kind}")).into_iter().flat_map(of_item);
    files.filter_map(|path| named(&path)).filter(|path| path.extension() == extension).collect()
}
