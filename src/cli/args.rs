//! Arguments as they are typed.

use super::cms::CmsArgs;
use super::media::MediaArgs;
use super::schema::parse_file;
use clap::{Args, Parser, Subcommand, ValueEnum};
use moveto::base::{Date, Kind, nearest};
use moveto::content::schema::File;
use std::path::PathBuf;

/// Turns a folder of stories, municipality profiles and pictures into a portal for a region that people move to.
#[derive(Debug, Parser)]
#[command(name = "moveto", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Builds the site from what changed since last time
    Build(PublishArgs),
    /// Builds, shows the site on this computer, and follows what is written
    Serve(ServeArgs),
    /// Finds everything that is wrong with the site or that readers would stumble over, and writes nothing
    Check(CheckArgs),
    /// Builds clean beside and compares byte for byte with what is there
    Verify(PublishArgs),
    /// Tells what a fault means and how to mend it, or why an output was made, and from what
    Explain(ExplainArgs),
    /// Begins a new site, small and whole
    Init(InitArgs),
    /// Begins a new item, as a draft
    New(NewArgs),
    /// Tells which translations are true to the text they were made from, and records that they are
    Translations(TranslationsArgs),
    /// Takes pictures into the library, takes them back, and tells which will have to go
    Media(MediaArgs),
    /// Tells the next day on which the site changes by itself
    Due(DueArgs),
    /// Prints a JSON Schema, by which an editor explains and checks files while they are written
    Schema(SchemaArgs),
    /// Writes the editor in the browser for the Git server that a site lies on
    Cms(CmsArgs),
}

/// Arguments of all commands.
#[derive(Clone, Debug, Default, Args)]
pub struct SiteArgs {
    /// The site's folder [default: the nearest parent with a site.yaml]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// What day to take for today [default: SOURCE_DATE_EPOCH, else the clock, in Sweden]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub today: Option<Date>,
    /// How many threads to work with [default: one per core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    /// Reads every file, whatever is remembered of it
    #[arg(long)]
    pub rehash: bool,
    /// How faults are told
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "human")]
    pub message_format: Format,
    /// The language of the messages [default: the environment's, or that of site.yaml where it names none]
    #[arg(long, value_name = "LANG", value_enum)]
    pub lang: Option<Tongue>,
}

/// Arguments of all commands that build.
#[derive(Clone, Debug, Args)]
pub struct BuildArgs {
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
    /// Where to build [default: public, in the site's folder; serve: .moveto/serve]
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Another address than the one in site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Warnings are errors
    #[arg(long)]
    pub strict: bool,
    /// Where finished pictures are kept; several sites and machines may share it [default: MOVETO_CACHE, else .moveto/cache]
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// How much memory pictures may take while they are made, in megabytes [default: 1024]
    #[arg(long, value_name = "MB", value_parser = clap::value_parser!(u32).range(16..))]
    pub memory: Option<u32>,
    /// Says how long each stage took
    #[arg(long)]
    pub timings: bool,
}

/// Arguments of the commands that build what is to be published, or judge it. Whoever writes looks at all of it: `serve` has no use
/// for half of them.
#[derive(Clone, Debug, Args)]
pub struct PublishArgs {
    /// As for a build.
    #[command(flatten)]
    pub build: BuildArgs,
    /// Leaves out what has errors and builds the rest; tells what was left out, and ends with 1
    #[arg(long)]
    pub keep_going: bool,
}

/// Arguments of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// As for a build.
    #[command(flatten)]
    pub publish: PublishArgs,
    /// Tells only what this owner looks after, by the name in content/owners.yaml
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
    /// Asks whether the pages of other sites to which this one leads are still there
    #[arg(long)]
    pub external: bool,
}

/// Arguments of `serve`.
#[derive(Clone, Debug, Args)]
pub struct ServeArgs {
    /// As for a build.
    #[command(flatten)]
    pub build: BuildArgs,
    /// The port to show the site at; the next one that is free if it is taken [default: 8000]
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// Opens the site in the browser
    #[arg(long)]
    pub open: bool,
    /// Lets the site be written in the browser too, on this computer
    #[arg(long)]
    pub edit: bool,
    /// Looks at all files again and again, where the system doesn't tell what was changed
    #[arg(long)]
    pub poll: bool,
}

/// Arguments of `explain`.
#[derive(Clone, Debug, Args)]
pub struct ExplainArgs {
    /// The code of a fault, such as yaml/unknown-key, or a file of the output, such as sv/index.html
    #[arg(value_name = "CODE|PATH")]
    pub what: PathBuf,
    /// As for a build.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// Arguments of `init`. There is no site yet, so those of all commands are none of them.
#[derive(Clone, Debug, Args)]
pub struct InitArgs {
    /// The folder to begin in: a new one, or one that is empty
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// The languages, the one to write in first: sv,en,de [default: asked for on a terminal, else sv,en or en,sv]
    #[arg(long, value_name = "TAGS")]
    pub languages: Option<String>,
    /// The site's name: sv="Flytta till Norr" [default: asked for on a terminal, else "Flytta hit", "Move here"]
    #[arg(long, value_name = "LANG=TITLE")]
    pub title: Vec<String>,
    /// The address at which it will lie [default: asked for on a terminal, else one of example.org]
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// What day to take for today [default: SOURCE_DATE_EPOCH, else the clock, in Sweden]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub today: Option<Date>,
    /// The language of comments and messages [default: Swedish if the environment is, else English]
    #[arg(long, value_name = "LANG", value_enum)]
    pub lang: Option<Tongue>,
}

/// Arguments of `new`.
#[derive(Clone, Debug, Args)]
pub struct NewArgs {
    /// What to begin: stories, municipalities, guide, needs, employers, events, partners, services, campaigns, markets, pages or toolbox (a package)
    #[arg(value_name = "KIND", value_parser = parse_kind)]
    pub kind: Kind,
    /// The name of its folder, which never changes: a–z, digits and hyphens
    #[arg(value_name = "ID")]
    pub id: String,
    /// A title, and with it a text, for each language: sv="Anna i Åre" [default: asked for on a terminal, else the id, in the site's first language]
    #[arg(long, value_name = "LANG=TITLE")]
    pub title: Vec<String>,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Arguments of `due`.
#[derive(Clone, Debug, Args)]
pub struct DueArgs {
    /// Looks no further ahead, and ends with 1 if there is such a day
    #[arg(long, value_name = "DAYS")]
    pub within: Option<u16>,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Arguments of `schema`.
#[derive(Clone, Debug, Args)]
pub struct SchemaArgs {
    /// Of which files: site, tags, card, licences …, a kind for its item.yaml (stories), or its front matter (stories-text)
    #[arg(value_name = "FILES", value_parser = parse_file, required_unless_present = "vscode", conflicts_with = "vscode")]
    pub of: Option<File>,
    /// Puts all of them into .vscode/ of the site, with what it has: municipalities, tags, licences, pictures
    #[arg(long)]
    pub vscode: bool,
    /// The site's folder [default: the nearest parent with a site.yaml]
    #[arg(long, value_name = "DIR", requires = "vscode")]
    pub root: Option<PathBuf>,
    /// The language of descriptions [default: both], and of messages
    #[arg(long, value_name = "LANG", value_enum)]
    pub lang: Option<Tongue>,
}

/// Arguments of `translations`.
#[derive(Clone, Debug, Args)]
pub struct TranslationsArgs {
    /// Which items: stories/anna, stories, or a file [default: all]
    #[arg(value_name = "ITEM")]
    pub items: Vec<String>,
    /// Only translations into these languages
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Only translations in these states
    #[arg(long, value_name = "STATE", value_enum, value_delimiter = ',')]
    pub state: Vec<StateArg>,
    /// As what to tell it
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "table")]
    pub format: BoardFormat,
    /// Where to write it [default: the standard output]
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Records that they are true to the text they were made from, as it is now; needs ITEM or --all
    #[arg(long, conflicts_with_all = ["check", "output", "format"])]
    pub accept: bool,
    /// With --accept: all items
    #[arg(long, requires = "accept", conflicts_with = "items")]
    pub all: bool,
    /// With --accept: the language they were made from [default: as recorded last, else the one the item is written in]
    #[arg(long, value_name = "LANG", requires = "accept")]
    pub from: Option<String>,
    /// Ends with 1 if one is stale
    #[arg(long)]
    pub check: bool,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// As what the states of translations are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum BoardFormat {
    /// For people at a terminal.
    Table,
    /// One object, for machines.
    Json,
    /// A page in one file, for people with a browser.
    Html,
}

/// States of translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StateArg {
    /// The text it was made from says what it said then.
    Current,
    /// It says something else now.
    Stale,
    /// There is none.
    Missing,
    /// Nobody has said from what it was made.
    Unrecorded,
}

/// How faults are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines at fault.
    #[default]
    Human,
    /// One line each.
    Short,
    /// One JSON object each, on stdout, and a summary last.
    Json,
    /// As GitHub's annotations.
    Github,
}

/// The languages of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// English.
    En,
    /// Swedish.
    Sv,
}

fn parse_kind(text: &str) -> Result<Kind, String> {
    let known = || Kind::ALL.map(Kind::name);
    Kind::named(text).ok_or_else(|| match nearest(text, known()) {
        Some(near) => format!("there is no kind `{text}`; did you mean `{near}`?"),
        None => format!("there is no kind `{text}`; the kinds are {}", known().join(", ")),
    })
}

pub fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("`{text}` is not a day of the calendar; write it as 2026-03-14"))
}
