//! The states of translations as a page in one file.

use super::words::{Words, of_board};
use crate::cli::args::Tongue;
use crate::cli::setup::Setup;
use moveto::base::{Dir, Lang};
use moveto::translations::{Board, ItemStatus, Passage, State, StateName, Tally, Texts, Translation};
use serde::Serialize;
use std::fmt::Write;
use std::path::{Component, Path};
use tera::{Context, Tera};

/// What the template gets.
#[derive(Serialize)]
struct Page<'a> {
    words: &'a Words,
    lang: &'a str,
    site: Quoted<'a>,
    today: String,
    states: [&'static str; 4],
    languages: Vec<Progress<'a>>,
}

/// A language with its translations.
#[derive(Serialize)]
struct Progress<'a> {
    tag: &'a Lang,
    name: &'a str,
    dir: Dir,
    total: usize,
    current: usize,
    groups: Vec<Group<'a>>,
}

/// The translations into a language that are in one state.
#[derive(Serialize)]
struct Group<'a> {
    state: &'static str,
    count: usize,
    items: Vec<Entry<'a>>,
}

/// One translation.
#[derive(Serialize)]
struct Entry<'a> {
    title: Quoted<'a>,
    /// The file to edit, or of a missing one the text to translate.
    file: &'a str,
    href: String,
    source: Option<From<'a>>,
    is_hidden: bool,
    is_known: bool,
    changes: Vec<Change<'a>>,
}

/// The text from which a translation was made.
#[derive(Serialize)]
struct From<'a> {
    file: &'a str,
    href: String,
}

/// A passage of that text in which words changed.
#[derive(Serialize)]
struct Change<'a> {
    lang: &'a Lang,
    dir: Dir,
    passage: &'a Passage,
}

/// A text in a language of the site.
#[derive(Serialize)]
struct Quoted<'a> {
    text: &'a str,
    lang: &'a Lang,
    dir: Dir,
}

/// The page. `report` is the file into which it goes; without one, links are as from the site's folder.
pub fn html(texts: &Texts, board: &Board, setup: &Setup, report: Option<&Path>) -> tera::TeraResult<String> {
    let way = report.and_then(Path::parent).map_or_else(String::new, |folder| way(folder, &setup.options.root));
    let maker = Maker { texts, board, way };
    let mut tera = Tera::default();
    tera.autoescape_on(vec![".html"]);
    tera.add_raw_template("board.html", include_str!("board.html"))?;
    let mut context = Context::new();
    context.insert("page", &maker.page(setup));
    Ok(tera.render("board.html", &context)?.trim_end().to_owned())
}

struct Maker<'a> {
    texts: &'a Texts,
    board: &'a Board,
    way: String,
}

impl<'a> Maker<'a> {
    fn page(&self, setup: &Setup) -> Page<'_> {
        let (site_lang, site) = &self.texts.title;
        let lang = match setup.tongue {
            Tongue::En => "en",
            Tongue::Sv => "sv",
        };
        Page {
            words: of_board(setup.tongue),
            lang,
            site: Quoted { text: site, lang: site_lang, dir: self.dir(site_lang) },
            today: setup.options.today.to_string(),
            states: StateName::ALL.map(StateName::name),
            languages: self.board.tallies.iter().map(|tally| self.progress(tally)).collect(),
        }
    }

    fn progress(&self, tally: &'a Tally) -> Progress<'a> {
        let groups = StateName::ALL.map(|state| self.group(tally, state));
        let language = &tally.language;
        Progress {
            tag: &language.lang,
            name: &language.name,
            dir: language.dir,
            total: tally.total(),
            current: tally.current,
            groups: groups.into(),
        }
    }

    fn group(&self, tally: &'a Tally, state: StateName) -> Group<'a> {
        let of_language =
            |item: &'a ItemStatus| Some((item, item.translations.iter().find(|one| one.lang == tally.language.lang)?));
        let all = self.board.items.iter().filter_map(of_language).filter(|(_, one)| one.state.name() == state);
        Group {
            state: state.name(),
            count: tally.of(state),
            items: all.map(|(item, one)| self.entry(item, one)).collect(),
        }
    }

    fn entry(&self, item: &'a ItemStatus, one: &'a Translation) -> Entry<'a> {
        let (file, title, lang) = match (&one.path, &one.title) {
            (Some(path), Some(title)) => (path, title, &one.lang),
            _ => (&item.path, &item.title, &item.source),
        };
        let changes = match (&one.state, &one.from) {
            (State::Stale(Some(changes)), Some(from)) => {
                changes.iter().map(|passage| self.change(passage, &from.lang)).collect()
            }
            _ => Vec::new(),
        };
        Entry {
            title: Quoted { text: title, lang, dir: self.dir(lang) },
            file: file.as_str(),
            href: self.href(file.as_str()),
            source: one
                .from
                .as_ref()
                .map(|from| From { file: from.path.as_str(), href: self.href(from.path.as_str()) }),
            is_hidden: item.is_hidden,
            is_known: one.state != State::Stale(None),
            changes,
        }
    }

    fn change(&self, passage: &'a Passage, lang: &'a Lang) -> Change<'a> {
        Change { lang, dir: self.dir(lang), passage }
    }

    fn dir(&self, lang: &Lang) -> Dir {
        self.texts.languages.iter().find(|language| language.lang == *lang).map_or(Dir::Ltr, |language| language.dir)
    }

    fn href(&self, file: &str) -> String {
        format!("{}{}", self.way, escaped(file))
    }
}

/// The way from a folder to the site's, as an address.
fn way(folder: &Path, root: &Path) -> String {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (folder.components().collect(), root.components().collect());
    let shared = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let down = to.iter().skip(shared).map(|part| format!("{}/", escaped(&part.as_os_str().to_string_lossy())));
    "../".repeat(from.len() - shared) + &down.collect::<String>()
}

/// A path as a part of an address.
fn escaped(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
