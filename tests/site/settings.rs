//! Settings of editors, to which `moveto schema --vscode` adds: JSON with comments.

#[path = "../../src/cli/schema/jsonc.rs"]
mod jsonc;

use jsonc::with_entries;
use serde_json::Value;
use serde_json::json;

fn add(text: &str) -> Option<String> {
    let entries = json!({"./a.json": ["a.yaml"], "./b.json": ["b.yaml"]});
    with_entries(text, "yaml.schemas", entries.as_object().unwrap())
}

#[test]
fn what_is_there_stays_comments_and_all() {
    let text = "{\n  // Åsa's, with a \"brace {\" in it\n  \"editor.rulers\": [80,], /* { */\n}\n";
    let added = add(text).unwrap();
    assert!(added.ends_with(text.trim_start_matches('{')), "{added}");
    let read: Value = serde_json::from_str(&jsonc::bare(&added)).unwrap();
    assert_eq!(read["yaml.schemas"]["./b.json"], json!(["b.yaml"]));
    assert_eq!(read["editor.rulers"], json!([80]));
    assert_eq!(add(&added), Some(added.clone()), "nothing is added twice");
}

#[test]
fn entries_of_others_stay_and_ours_are_added_beside_them() {
    let text = "{\"x\": {\"yaml.schemas\": {}}, \"yaml.schemas\": {\"./own.json\": \"own.yaml\", // mine\n}}";
    let added = add(text).unwrap();
    let read: Value = serde_json::from_str(&jsonc::bare(&added)).unwrap();
    assert_eq!(read["yaml.schemas"].as_object().unwrap().len(), 3);
    assert_eq!(read["x"]["yaml.schemas"], json!({}));
    assert!(added.contains("// mine"), "{added}");
    assert_eq!(add(&added), Some(added.clone()));
}

#[test]
fn an_empty_file_gets_all_and_what_is_not_understood_is_left_alone() {
    let whole: Value = serde_json::from_str(&add(" \n").unwrap()).unwrap();
    assert_eq!(whole["yaml.schemas"]["./a.json"], json!(["a.yaml"]));
    let empty: Value = serde_json::from_str(&add("{}").unwrap()).unwrap();
    assert_eq!(empty, whole);
    for text in ["{\"a\": }", "[]", "{\"yaml.schemas\": []}", "{\"yaml.schemas\": {\"./a.json\": \"own.yaml\"}}", "{/*"]
    {
        assert_eq!(add(text), None, "{text}");
    }
}
