//! Texts for one language, as they stand on a command line and in YAML.

use super::args::Tongue;
use moveto::base::Lang;

/// `sv=Anna från Åre`; without a language the site's first one. The message is for people.
pub fn in_language(text: &str, languages: &[Lang], tongue: Tongue) -> Result<(Lang, String), String> {
    let named = text.split_once('=').and_then(|(tag, words)| Some((Lang::parse(tag.trim())?, words)));
    let (lang, words) = match (named, languages.first()) {
        (Some((lang, words)), _) if languages.contains(&lang) => (lang, words),
        (Some((lang, _)), _) => return Err(no_such_language(&lang, languages, tongue)),
        (None, Some(first)) => (first.clone(), text),
        (None, None) => return Err(no_language(tongue)),
    };
    Ok((lang, words.trim().to_owned()))
}

/// What is said where nothing can be begun.
pub fn no_language(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => "site.yaml names no language; begin with that",
        Tongue::Sv => "site.yaml nämner inget språk; börja med det",
    }
    .to_owned()
}

fn no_such_language(lang: &Lang, languages: &[Lang], tongue: Tongue) -> String {
    let known = languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
    match tongue {
        Tongue::En => format!("`{lang}` isn't one of this site's languages, which are {known}"),
        Tongue::Sv => format!("`{lang}` är inte ett av webbplatsens språk, som är {known}"),
    }
}

/// A text in quotation marks, as JSON and YAML both write it.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
