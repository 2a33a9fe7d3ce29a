//! The page that holds the editor, and the editor itself: a script that others wrote, kept here as they published it.

use crate::cli::args::Tongue;
use flate2::read::GzDecoder;
use std::io::{self, Read};

/// Decap CMS 3.16.3 by gzip, as it is in the npm package `decap-cms` (`dist/decap-cms.js`).
pub const SCRIPT_PACKED: &[u8] = include_bytes!("decap-cms-3.16.3.js.gz");

/// Under what it may be passed on, and what is in it of others: the name by which its first line calls this, and the text.
pub const LICENCE: (&str, &str) = (
    "decap-cms.js.LICENSE.txt",
    concat!(include_str!("LICENSE-decap-cms"), "\n", include_str!("decap-cms.js.LICENSE.txt")),
);

/// What is added to it.
pub const ADDITION: (&str, &str) = ("editor.js", include_str!("editor.js"));

/// The script as a browser reads it.
pub fn script() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    GzDecoder::new(SCRIPT_PACKED).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the page may ask and run: itself, and these hosts. The script compiles the schema of its settings, hence `unsafe-eval`.
pub fn policy(hosts: &[String]) -> String {
    let hosts: String = hosts.iter().map(|host| format!(" {host}")).collect();
    format!(
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' data: blob:{hosts}; font-src 'self' data:; connect-src 'self'{hosts}; form-action 'none'; base-uri 'none'"
    )
}

/// What the editor shows whatever its settings say, though nothing comes of it here: its own library, and a look for previews elsewhere.
const HIDDEN: &str = "nav button[class*='AppHeaderButton'], [class*='RefreshPreviewButton'] { display: none }";

/// The page.
pub fn page(tongue: Tongue, policy: &str) -> String {
    let (lang, title) = match tongue {
        Tongue::En => ("en", "Edit the site"),
        Tongue::Sv => ("sv", "Redigera webbplatsen"),
    };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>{title}</title>\n\
         <style>{HIDDEN}</style>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"cms-config-url\" type=\"text/yaml\" href=\"config.yml\">\n\
         <body>\n<script src=\"decap-cms.js\"></script>\n<script src=\"editor.js\"></script>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    fn sum(bytes: &[u8]) -> String {
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_script_is_the_one_that_its_makers_published() {
        assert_eq!(sum(SCRIPT_PACKED), "a89056812f0133e1db7fb9794e5f89e579d8f61b1653a5e1fbf9bcdcca49c306");
        assert_eq!(sum(&script().unwrap()), "7c1efd6b616b4786e279aeef194dd21649a72058d3bc8d1f78901b574610dfb8");
    }
}
