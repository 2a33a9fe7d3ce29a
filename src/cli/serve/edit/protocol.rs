//! What the editor asks, in the words of its makers (the actions of Decap's proxy), and what it is answered.

use super::desk::Desk;
use super::{files, words};
use moveto::base::{SourcePath, Text};
use serde_json::{Value, json};

/// Answers one question. What is refused is refused in words for the person who writes.
pub fn answer(desk: &Desk, visitor: u64, asked: &Value) -> Result<Value, Text> {
    let nothing = Value::Null;
    let params = asked.get("params").unwrap_or(&nothing);
    match asked.get("action").and_then(Value::as_str).unwrap_or_default() {
        "info" => Ok(json!({"repo": "site", "publish_modes": ["simple"], "type": "local_fs"})),
        "entriesByFolder" => Ok(of_folder(desk, params)),
        "entriesByFiles" => {
            let files = params.get("files").and_then(Value::as_array).into_iter().flatten();
            Ok(files.filter_map(|file| text_of(file, "path")).map(|path| entry(desk, visitor, path)).collect())
        }
        "getEntry" => Ok(entry(desk, visitor, text_of(params, "path").unwrap_or_default())),
        "persistEntry" => {
            let is_new = params.pointer("/options/newEntry").and_then(Value::as_bool).unwrap_or_default();
            desk.save(visitor, &saved(params, is_new)?, is_new)?;
            Ok(json!({"message": "saved"}))
        }
        // Pictures are chosen by their ids: the library isn't shown here.
        "getMedia" => Ok(json!([])),
        "persistMedia" | "getMediaFile" => Err(words::no_media()),
        "deleteFile" | "deleteFiles" => Err(words::no_removal()),
        other => Err(words::unknown(other)),
    }
}

fn of_folder(desk: &Desk, params: &Value) -> Value {
    let folder = text_of(params, "folder").unwrap_or_default();
    let extension = text_of(params, "extension").unwrap_or_default().trim_start_matches('.');
    let files = files::of_kind(&desk.root, folder, extension);
    files.iter().filter_map(|path| Some(told(path, Some(&desk.read(path)?)))).collect()
}

/// One file; one that isn't there, or that isn't to be written here, is told as such, since the editor asks for all languages, and
/// for the files that a new item could have. A list shows no form, so nothing of what it told is saved later.
fn entry(desk: &Desk, visitor: u64, path: &str) -> Value {
    let text = files::named(path).and_then(|path| desk.show(visitor, &path));
    told(&SourcePath::new(path), text.as_deref())
}

fn told(path: &SourcePath, text: Option<&str>) -> Value {
    let id = text.map(|text| moveto::base::Digest::of(text.as_bytes()).hex());
    json!({"data": text, "file": {"path": path.as_str(), "label": null, "id": id}})
}

/// The files of an entry as they are to be.
fn saved(params: &Value, is_new: bool) -> Result<Vec<(SourcePath, String)>, Text> {
    if params.get("assets").and_then(Value::as_array).is_some_and(|assets| !assets.is_empty()) {
        return Err(words::no_media());
    }
    let files = params.get("dataFiles").and_then(Value::as_array).into_iter().flatten();
    let one = |file: &Value| {
        let path = text_of(file, "path").unwrap_or_default();
        let stays = text_of(file, "newPath").is_none_or(|new| new == path);
        let place = files::named(path).filter(|_| stays).ok_or_else(|| words::no_place(path, is_new))?;
        Ok((place, text_of(file, "raw").unwrap_or_default().to_owned()))
    };
    files.map(one).collect()
}

fn text_of<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}
