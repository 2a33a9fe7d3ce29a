//! `moveto init DIR`: a new site, small and whole, that builds without a warning.

mod starter;
mod theme;

use super::args::{InitArgs, Tongue};
use super::in_language::in_language;
use super::setup::{absolute, today, tongue};
use super::{Status, Trouble, ask, console};
use moveto::base::Lang;
use starter::{Plan, is_written};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Runs the command.
pub fn run(args: &InitArgs) -> Status {
    let tongue = tongue(args.lang, None);
    match begin(args, tongue) {
        Ok(folder) => {
            console::print(&folder.display().to_string());
            console::talk(&next(&folder, tongue));
            Status::Done
        }
        Err(Trouble::Usage(message)) => {
            console::complain(&message);
            Status::Usage
        }
        Err(Trouble::Machine(error)) => {
            console::complain(&error.to_string());
            Status::Machine
        }
    }
}

fn begin(args: &InitArgs, tongue: Tongue) -> Result<PathBuf, Trouble> {
    let folder = absolute(&args.folder).unwrap_or_else(|| args.folder.clone());
    // Before anything is asked, so that nobody answers in vain.
    check_empty(&folder, tongue)?;
    let plan = plan(args, tongue).map_err(Trouble::Usage)?;
    for (path, bytes) in plan.files() {
        write(&folder.join(path), &bytes)?;
    }
    Ok(folder)
}

/// A folder that isn't there yet, or in which nothing is but what Git keeps.
#[expect(clippy::disallowed_methods, reason = "cli looks where it is asked to write")]
fn check_empty(folder: &Path, tongue: Tongue) -> Result<(), Trouble> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(Trouble::Usage(not_empty(folder, "", tongue)));
        }
        entries => entries?,
    };
    for entry in entries {
        let name = entry?.file_name();
        if name != ".git" {
            return Err(Trouble::Usage(not_empty(folder, &name.to_string_lossy(), tongue)));
        }
    }
    Ok(())
}

/// What the arguments say, and whoever sits at a terminal.
fn plan(args: &InitArgs, tongue: Tongue) -> Result<Plan, String> {
    let is_asked = ask::is_anyone_there();
    let own = if tongue == Tongue::Sv { "sv,en" } else { "en,sv" };
    let languages = match &args.languages {
        Some(tags) => languages(tags, tongue)?,
        None if is_asked => ask::ask_until(&question(What::Languages, tongue), own, |tags| languages(tags, tongue))?,
        None => languages(own, tongue)?,
    };
    let tags: Vec<Lang> = languages.iter().map(|(lang, _)| lang.clone()).collect();
    let titles = titles(args, &tags, is_asked, tongue)?;
    let default_url = if tongue == Tongue::Sv { "https://flytta.example.org/" } else { "https://move.example.org/" };
    let base_url = match &args.base_url {
        Some(url) => address(url, tongue)?,
        None if is_asked => ask::ask_until(&question(What::Address, tongue), default_url, |url| address(url, tongue))?,
        None => default_url.to_owned(),
    };
    let today = today(args.today).ok_or("the clock shows no day")?;
    Ok(Plan { tongue, languages, titles, base_url, today })
}

fn titles(args: &InitArgs, languages: &[Lang], is_asked: bool, tongue: Tongue) -> Result<Vec<(Lang, String)>, String> {
    let default = |lang: &Lang| if lang.as_str() == "sv" { "Flytta hit" } else { "Move here" };
    let given = args.title.iter().map(|title| in_language(title, languages, tongue)).collect::<Result<Vec<_>, _>>()?;
    if !given.is_empty() {
        return Ok(given);
    }
    let written = languages.iter().filter(|lang| is_written(lang));
    Ok(written
        .map(|lang| match is_asked {
            true => (lang.clone(), ask::ask(&question(What::Title(lang), tongue), default(lang))),
            false => (lang.clone(), default(lang).to_owned()),
        })
        .collect())
}

/// Tags of languages with the names that CLDR knows. The first must be one in which there are texts to begin with.
fn languages(tags: &str, tongue: Tongue) -> Result<Vec<(Lang, String)>, String> {
    let mut found: Vec<(Lang, String)> = Vec::new();
    for tag in tags.split([',', ' ']).filter(|tag| !tag.is_empty()) {
        let known = Lang::parse(tag).and_then(|lang| Some((lang.clone(), moveto::plan::wording::own_name(&lang)?)));
        let (lang, name) = known.ok_or_else(|| no_language(tag, tongue))?;
        if !found.iter().any(|(other, _)| *other == lang) {
            found.push((lang, name));
        }
    }
    match found.first() {
        Some((first, _)) if is_written(first) => Ok(found),
        _ => Err(unwritten(tongue)),
    }
}

fn address(url: &str, tongue: Tongue) -> Result<String, String> {
    if moveto::model::is_address(url) { Ok(url.to_owned()) } else { Err(super::setup::bad_address(url, tongue)) }
}

/// Nothing that is there is written over, even if it came in the meantime.
#[expect(clippy::disallowed_methods, reason = "cli writes what a person asks it to write")]
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

enum What<'a> {
    Languages,
    Title(&'a Lang),
    Address,
}

fn question(what: What<'_>, tongue: Tongue) -> String {
    match (what, tongue) {
        (What::Languages, Tongue::En) => "The site's languages, the one you write in first".to_owned(),
        (What::Languages, Tongue::Sv) => "Webbplatsens språk, med det ni skriver på först".to_owned(),
        (What::Title(lang), Tongue::En) => format!("The site's name ({lang})"),
        (What::Title(lang), Tongue::Sv) => format!("Webbplatsens namn ({lang})"),
        (What::Address, Tongue::En) => "The address that it will have; it can be changed later".to_owned(),
        (What::Address, Tongue::Sv) => "Adressen som den ska få; den går att ändra sedan".to_owned(),
    }
}

fn next(folder: &Path, tongue: Tongue) -> String {
    let folder = folder.display();
    match tongue {
        Tongue::En => format!(
            "a new site is in {folder}\nsee it:          moveto serve --root \"{folder}\" --open\nbegin a story:   moveto new stories anna --root \"{folder}\"\nREADME.md in the folder says what lies where"
        ),
        Tongue::Sv => format!(
            "en ny webbplats finns i {folder}\nse den:               moveto serve --root \"{folder}\" --open\nbörja en berättelse:  moveto new stories anna --root \"{folder}\"\nREADME.md i mappen säger vad som ligger var"
        ),
    }
}

fn not_empty(folder: &Path, name: &str, tongue: Tongue) -> String {
    let folder = folder.display();
    match (name, tongue) {
        ("", Tongue::En) => format!("`{folder}` is a file; name a new folder"),
        ("", Tongue::Sv) => format!("`{folder}` är en fil; ange en ny mapp"),
        (_, Tongue::En) => {
            format!("`{folder}` isn't empty (there is `{name}` in it); name a new folder, or an empty one")
        }
        (_, Tongue::Sv) => format!("`{folder}` är inte tom (där finns `{name}`); ange en ny mapp, eller en tom"),
    }
}

fn no_language(tag: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("`{tag}` is no language that is known; write tags with commas between: sv,en,de"),
        Tongue::Sv => format!("`{tag}` är inget känt språk; skriv språkkoder med komma emellan: sv,en,de"),
    }
}

fn unwritten(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => "a new site begins in Swedish or English: write sv or en first, and change the order in site.yaml when there are texts in your own language",
        Tongue::Sv => "en ny webbplats börjar på svenska eller engelska: skriv sv eller en först, och ändra ordningen i site.yaml när det finns texter på ert eget språk",
    }
    .to_owned()
}
