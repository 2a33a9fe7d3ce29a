//! A draft as the text of a card. What must still be filled in stands there behind `#`, where it belongs.

use super::draft::{Draft, Key};
use super::films;
use super::words::Words;
use moveto::base::PerLang;
use moveto::picture::DigitalSourceType;

/// The card.
pub fn card(draft: &Draft, words: Words) -> String {
    let missing = draft.missing();
    let mut text = String::new();
    let hint = |text: &mut String, key: Key| {
        if missing.contains(&key) {
            text.push_str(&format!("# {}\n", words.hint(key, &draft.first)));
        }
    };
    hint(&mut text, Key::Title);
    per_lang(&mut text, "title", &draft.title);
    hint(&mut text, Key::Alt);
    if draft.is_decorative {
        text.push_str("alt: decorative\n");
    }
    per_lang(&mut text, "alt", &draft.alt);
    per_lang(&mut text, "long_description", &draft.long_description);
    per_lang(&mut text, "caption", &draft.caption);
    hint(&mut text, Key::Credit);
    line(&mut text, "credit", draft.credit.as_deref());
    line(&mut text, "creator", draft.creator.as_deref());
    line(&mut text, "copyright", draft.copyright.as_deref());
    hint(&mut text, Key::License);
    if let Some(id) = &draft.license {
        text.push_str(&format!("license: {{id: {id}}}\n"));
    }
    if let Some(kind) = draft.source_type {
        text.push_str(&format!("source_type: {}\n", source_type(kind)));
    }
    film(&mut text, draft, words);
    people(&mut text, draft, words);
    remembered(&mut text, draft, words);
    text
}

fn per_lang(text: &mut String, key: &str, texts: &PerLang<String>) {
    if !texts.is_empty() {
        text.push_str(&format!("{key}:\n"));
    }
    for (lang, words) in texts.iter() {
        text.push_str(&format!("  {lang}: {}\n", quoted(words)));
    }
}

fn line(text: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        text.push_str(&format!("{key}: {}\n", quoted(value)));
    }
}

/// What a film or a sound has besides, and what its file says of it.
fn film(text: &mut String, draft: &Draft, words: Words) {
    let Some(header) = draft.film() else { return };
    if draft.missing().contains(&Key::Transcript) {
        text.push_str(&format!("# {}\n", words.hint(Key::Transcript, &draft.first)));
    }
    if !draft.transcript.is_empty() {
        text.push_str("film:\n  transcript:\n");
        for (lang, said) in draft.transcript.iter() {
            text.push_str(&format!("    {lang}: {}\n", quoted(said)));
        }
    }
    for hint in films::hints(words, draft, header) {
        text.push_str(&format!("# {hint}\n"));
    }
}

fn people(text: &mut String, draft: &Draft, words: Words) {
    let Some(people) = &draft.people else {
        text.push_str(&format!("# {}\n", words.people_hint()));
        return;
    };
    text.push_str(&format!("people_visible: {}\n", people.visible));
    if let Some((status, reference)) = &people.consent {
        let reference = reference.as_deref().map(|reference| format!(", ref: {}", quoted(reference)));
        text.push_str(&format!("consent: {{status: {status}{}}}\n", reference.unwrap_or_default()));
    }
}

/// What the file says besides, for whoever fills in the rest.
fn remembered(text: &mut String, draft: &Draft, words: Words) {
    for said in words.also_said(draft) {
        text.push_str(&format!("# {said}\n"));
    }
}

/// What cards call it.
fn source_type(kind: DigitalSourceType) -> &'static str {
    match kind {
        DigitalSourceType::Capture => "photo",
        DigitalSourceType::Creation => "illustration",
        DigitalSourceType::Composite => "composite",
        DigitalSourceType::Trained => "ai",
        DigitalSourceType::CompositeWithTrained => "ai-composite",
    }
}

/// A text in quotation marks, as JSON and YAML both write it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
