//! The files of a new site, and how they are written for one: in its languages, with comments in the language of whoever begins it.
//!
//! A line that begins with `#sv ` or `#en ` is a comment for readers of that language. `<<Kommuner|Municipalities>>` is a text in
//! Swedish and English, of which each language of the site gets its own.

use super::theme;
use crate::cli::args::Tongue;
use crate::cli::in_language::quoted;
use moveto::base::{Date, Lang};

/// What a new site is to be.
pub struct Plan {
    /// In which language whoever begins it is spoken to.
    pub tongue: Tongue,
    /// Its languages with their own names, the one in which it is written first.
    pub languages: Vec<(Lang, String)>,
    /// Its name in each language that has one.
    pub titles: Vec<(Lang, String)>,
    /// Where it will lie.
    pub base_url: String,
    /// The day on which it begins.
    pub today: Date,
}

macro_rules! starter {
    ($($path:literal: $name:literal,)*) => { &[$(($path, include_str!(concat!("starter/", $name))),)*] };
}

/// What is the same whatever the languages are, but for the texts in it.
const SHARED: &[(&str, &str)] = starter![
    "site.yaml": "site.yaml",
    ".gitignore": "gitignore",
    "content/tags.yaml": "tags.yaml",
    "content/facts.yaml": "facts.yaml",
    "content/pages/front/item.yaml": "front.yaml",
    "content/pages/about/item.yaml": "about.yaml",
    "content/pages/contact/item.yaml": "contact.yaml",
    "content/pages/accessibility/item.yaml": "accessibility.yaml",
    "content/stories/sara/item.yaml": "story.yaml",
    "content/municipalities/exempelkommun/item.yaml": "municipality.yaml",
    "media/licences.yaml": "licences.yaml",
    "media/example-lake.png.yaml": "example-lake.png.yaml",
];

/// Folder, Swedish text, English text.
macro_rules! texts {
    ($($folder:literal: $name:literal,)*) => {
        &[$((
            $folder,
            include_str!(concat!("starter/", $name, ".sv.md")),
            include_str!(concat!("starter/", $name, ".en.md")),
        ),)*]
    };
}

/// The texts of items.
const TEXTS: &[(&str, &str, &str)] = texts![
    "content/pages/front": "front",
    "content/pages/about": "about",
    "content/pages/contact": "contact",
    "content/pages/accessibility": "accessibility",
    "content/stories/sara": "story",
    "content/municipalities/exempelkommun": "municipality",
];

const README: (&str, &str) = (include_str!("starter/README.sv.md"), include_str!("starter/README.en.md"));

const DRAWING: &[u8] = include_bytes!("starter/example-lake.png");

/// Whether there are texts to begin with in a language.
pub fn is_written(lang: &Lang) -> bool {
    ["sv", "en"].contains(&lang.as_str())
}

impl Plan {
    /// All files of the site: paths and bytes.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let shared = SHARED.iter().map(|(path, text)| ((*path).to_owned(), self.written(text).into_bytes()));
        let texts = TEXTS.iter().flat_map(|(folder, sv, en)| {
            let file = move |lang: &Lang, text: &str| (format!("{folder}/index.{lang}.md"), text.as_bytes().to_vec());
            self.in_both(sv, en).map(move |(lang, text)| file(lang, text))
        });
        let theme = theme::FILES.iter().map(|(path, bytes)| (format!("themes/norrland/{path}"), bytes.to_vec()));
        let readme = if self.tongue == Tongue::Sv { README.0 } else { README.1 };
        let alone = [
            ("README.md".to_owned(), self.written(readme).into_bytes()),
            ("media/example-lake.png".to_owned(), DRAWING.to_vec()),
        ];
        shared.chain(texts).chain(alone).chain(theme).collect()
    }

    /// A text in each language of the site in which there is one.
    fn in_both<'a>(&'a self, sv: &'a str, en: &'a str) -> impl Iterator<Item = (&'a Lang, &'a str)> {
        self.languages.iter().filter_map(move |(lang, _)| match lang.as_str() {
            "sv" => Some((lang, sv)),
            "en" => Some((lang, en)),
            _ => None,
        })
    }

    /// A file as this site has it.
    fn written(&self, text: &str) -> String {
        let lines = text.split_inclusive('\n').filter_map(|line| self.line(line));
        lines.collect::<String>()
    }

    /// A line; nothing if it is a comment for others.
    fn line(&self, line: &str) -> Option<String> {
        let (mine, others) = if self.tongue == Tongue::Sv { ("#sv ", "#en ") } else { ("#en ", "#sv ") };
        if line.trim_start().starts_with(others) {
            return None;
        }
        let mut line = line.replacen(mine, "# ", 1);
        while let Some((before, rest)) = line.split_once("<<") {
            let (texts, after) = rest.split_once(">>")?;
            let (sv, en) = texts.split_once('|')?;
            line = format!("{before}{}{after}", map(self.in_both(sv, en)));
        }
        let name = self.titles.first().map_or("", |(_, title)| title);
        let title = map(self.titles.iter().map(|(lang, title)| (lang, title.as_str())));
        // Written by people, so last: nothing in them is to be taken for one of the names above.
        Some(match line.trim() {
            "title: %TITLE%" => format!("title: {title}\n"),
            "base_url: %URL%" => format!("base_url: {}\n", quoted(&self.base_url)),
            "%LANGUAGES%" => self.language_entries(),
            "# %NAME%" => format!("# {}\n", name.replace(['\n', '\r'], " ")),
            _ => line.replace("%DAY%", &self.today.to_string()),
        })
    }

    fn language_entries(&self) -> String {
        let entry = |(lang, name): &(Lang, String)| format!("  - {{tag: {lang}, name: {}}}\n", quoted(name));
        self.languages.iter().map(entry).collect()
    }
}

/// A text per language, as YAML writes it on one line.
fn map<'a>(texts: impl Iterator<Item = (&'a Lang, &'a str)>) -> String {
    let entries: Vec<String> = texts.map(|(lang, text)| format!("{lang}: {}", quoted(text))).collect();
    format!("{{{}}}", entries.join(", "))
}
