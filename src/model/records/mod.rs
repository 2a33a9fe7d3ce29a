//! Records of translations against what there is. They change no page, so what is wrong in them is a warning.

mod faults;

use super::languages::Language;
use crate::base::{Diagnostic, ItemRef, Lang, SourcePath, nearest};
use crate::content::record::{Made, Record};
use crate::content::{Contents, ItemFiles};

/// Checks every record.
pub fn check(contents: &Contents, languages: &[Language], diagnostics: &mut Vec<Diagnostic>) {
    let declared: Vec<&Lang> = languages.iter().map(|language| &language.lang).collect();
    for (item, record) in &contents.records {
        let path = Record::path(item);
        match contents.items.get(item) {
            Some(files) => check_record(&path, item, record, files, &declared, diagnostics),
            None => diagnostics.push(faults::no_item(&path, item, nearest_of(contents, item))),
        }
    }
}

fn nearest_of<'a>(contents: &'a Contents, item: &ItemRef) -> Option<&'a str> {
    let ids = contents.items.keys().filter(|other| other.kind == item.kind && !contents.records.contains_key(other));
    nearest(&item.id, ids.map(|other| &*other.id))
}

fn check_record(
    path: &SourcePath,
    item: &ItemRef,
    record: &Record,
    files: &ItemFiles,
    declared: &[&Lang],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (index, made) in record.translations.iter().enumerate() {
        let unknown: Vec<_> =
            [&made.to, &made.from].into_iter().filter(|lang| !declared.contains(&&lang.value)).collect();
        diagnostics.extend(unknown.iter().map(|lang| faults::undeclared_language(path, lang, declared)));
        if record.translations.iter().take(index).any(|other| other.to.value == made.to.value) {
            diagnostics.push(faults::language_twice(path, &made.to));
        } else if unknown.is_empty() {
            diagnostics.extend(check_source(path, item, record, made, files));
        }
    }
}

/// What is wrong with the text from which a translation was made.
fn check_source(
    path: &SourcePath,
    item: &ItemRef,
    record: &Record,
    made: &Made,
    files: &ItemFiles,
) -> Option<Diagnostic> {
    if made.from.value == made.to.value {
        return Some(faults::from_itself(path, &made.from));
    }
    // What a file with faults says isn't known.
    if !files.broken && !files.texts.contains_key(&made.from.value) {
        return Some(faults::no_source(path, item, &made.from));
    }
    let is_whole = record.texts.get(&made.text.value).is_some_and(|text| text.digest() == made.text.value);
    (!is_whole).then(|| faults::no_text(path, item, &made.to.value, &made.text))
}
