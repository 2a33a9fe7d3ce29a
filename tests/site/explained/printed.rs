//! What there is to tell: the codes that stand in the source, and the index of their pages.

use super::{Page, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// All codes of the source: what constructors get, and what `fn code` answers.
pub fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for entry in walkdir::WalkDir::new(root().join("src")).into_iter().map(Result::unwrap) {
        if entry.path().extension().is_none_or(|end| end != "rs") || entry.path().ends_with("base/diagnostic.rs") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        for constructor in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note("] {
            for (at, _) in text.match_indices(constructor) {
                let argument = text[at + constructor.len()..].trim_start();
                match literal(argument) {
                    Some(code) => drop(codes.insert(code)),
                    None => assert!(
                        argument.starts_with("self.code()"),
                        "{}: no code {argument:.40}",
                        entry.path().display()
                    ),
                }
            }
        }
        if text.contains("fn code(") {
            codes.extend(text.match_indices("=> ").filter_map(|(at, arrow)| literal(&text[at + arrow.len()..])));
        }
    }
    codes
}

/// A code in quotation marks at the beginning of a text.
fn literal(text: &str) -> Option<String> {
    let (code, _) = text.strip_prefix('"')?.split_once('"')?;
    let is_name = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let (stage, name) = code.split_once('/')?;
    (is_name(stage) && is_name(name)).then(|| code.to_owned())
}

const HEAD: &str = "\
# Every fault, explained · Alla fel, förklarade

When something in a site's folder isn't right, moveto says what, where, and what to write instead. Each fault has a code, which
stands in square brackets, and a page here: what it means, an example that gives it, and the same example mended.
`moveto explain yaml/unknown-key` prints the page of a code at the terminal. An **error** stops the build, and what was published
stays as it was. A **warning** is told and built over; `--strict` makes it an error. A **note** is something to think about, which
only `moveto check` tells.

När något i en webbplats mapp inte stämmer säger moveto vad, var och vad som ska stå i stället. Varje fel har en kod, som
står inom hakparentes, och en sida här: vad felet betyder, ett exempel som ger det och samma exempel rättat.
`moveto explain yaml/unknown-key` skriver ut sidan för en kod i terminalen. Ett **fel** stoppar bygget, och det som är publicerat
ligger kvar. En **varning** visas, och bygget går vidare; `--strict` gör den till ett fel. **Att tänka på** är råd som bara
`moveto check` ger.

The examples are laid over a small site that nothing else is wrong with. · Exemplen läggs på en liten webbplats där allt annat stämmer.
";

/// docs/faults/README.md: each code with what is said of it.
pub fn index(pages: &BTreeMap<String, Page>) -> String {
    let mut out = HEAD.to_owned();
    let mut last = "";
    for (code, page) in pages {
        let (stage, name) = code.split_once('/').unwrap();
        if stage != last {
            let _ = write!(out, "\n## {stage}\n\n| | English | Svenska |\n| --- | --- | --- |\n");
            last = stage;
        }
        let said: Vec<String> = page
            .text
            .lines()
            .filter_map(|line| line.split_once(&format!("[{code}]: ")))
            .map(|(level, message)| {
                let word = if ["error", "fel"].contains(&level) { String::new() } else { format!("{level}: ") };
                format!("{word}{}", message.replace('|', "\\|"))
            })
            .collect();
        let _ = writeln!(out, "| [{name}]({code}.md) | {} |", said.join(" | "));
    }
    out
}
