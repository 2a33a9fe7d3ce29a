//! What pages get on their way out, and never in the output: the script by which they follow what is written.

use super::respond::OWN;
use crate::cli::args::Tongue;

/// The script: what reloads, and the panel of faults.
pub const SCRIPT: &str = concat!(include_str!("browser/follow.js"), "\n", include_str!("browser/panel.js"));

/// The page with the script at its end. `path` is what was asked for, `file` what is shown.
pub fn into_page(page: &[u8], path: &str, file: &str, mark: &str, tongue: Tongue) -> Vec<u8> {
    let tag = tag(path, file, mark, tongue);
    let end = page.windows(END.len()).rposition(|piece| piece.eq_ignore_ascii_case(END)).unwrap_or(page.len());
    let (before, after) = page.split_at_checked(end).unwrap_or((page, &[]));
    [before, tag.as_bytes(), after].concat()
}

const END: &[u8] = b"</body>";

fn tag(path: &str, file: &str, mark: &str, tongue: Tongue) -> String {
    let lang = lang(tongue);
    let (path, file) = (quoted(path), quoted(file));
    format!(
        "<script src=\"{OWN}serve.js\" data-page=\"{path}\" data-file=\"{file}\" data-at=\"{mark}\" data-lang=\"{lang}\"></script>"
    )
}

fn lang(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::En => "en",
        Tongue::Sv => "sv",
    }
}

fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// What is shown as long as nothing could be built: the panel above it says why.
pub fn not_yet(tongue: Tongue, path: &str) -> Vec<u8> {
    let lang = lang(tongue);
    let (title, words) = match tongue {
        Tongue::En => (
            "The site isn’t built yet",
            "It is shown here as soon as it is. If something in it must be mended first, it is listed below.",
        ),
        Tongue::Sv => (
            "Webbplatsen är inte byggd än",
            "Den visas här så snart den är det. Om något behöver rättas först står det här nedanför.",
        ),
    };
    let page = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
        </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{words}</p>\n</main>\n</body>\n</html>\n"
    );
    into_page(page.as_bytes(), path, "", "", tongue)
}
