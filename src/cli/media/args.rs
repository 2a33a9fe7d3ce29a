//! Arguments of `moveto media` as they are typed.

use crate::cli::args::{SiteArgs, parse_date};
use clap::{Args, Subcommand};
use moveto::base::Date;
use std::path::PathBuf;

/// Arguments of `media`.
#[derive(Clone, Debug, Args)]
pub struct MediaArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: MediaCommand,
}

/// The commands of `media`.
#[derive(Clone, Debug, Subcommand)]
pub enum MediaCommand {
    /// Takes pictures, films and sounds into media/, each with a card of what is known of it
    Add(AddArgs),
    /// Takes a picture back: writes into its card that it may no longer be shown
    Revoke(RevokeArgs),
    /// Tells which pictures leave the site by a day, and what shows them; changes nothing
    Expire(ExpireArgs),
}

/// Arguments of `media add`.
#[derive(Clone, Debug, Args)]
pub struct AddArgs {
    /// The files, wherever they lie; they stay there and are copied
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Its id: a–z, digits and hyphens [default: made from the file's name]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// A title for each language: sv="Vintersjö" [default: what the file says]
    #[arg(long, value_name = "LANG=TITLE")]
    pub title: Vec<String>,
    /// What is to be seen, for those who don't see it, for each language: sv="Tre skridskoåkare på en blank sjö"
    #[arg(long, value_name = "LANG=TEXT")]
    pub alt: Vec<String>,
    /// The line shown with the picture [default: what the file says]
    #[arg(long, value_name = "TEXT")]
    pub credit: Option<String>,
    /// The id of a licence in media/licences.yaml [default: the one with the address that the file names]
    #[arg(long, value_name = "ID")]
    pub license: Option<String>,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Arguments of `media revoke`.
#[derive(Clone, Debug, Args)]
pub struct RevokeArgs {
    /// Which picture: its id, or its file
    #[arg(value_name = "ID")]
    pub id: String,
    /// From which day on [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub on: Option<Date>,
    /// Deletes the original too, and captions beside it; the card stays, to say so. Not with a day to come
    #[arg(long)]
    pub delete: bool,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Arguments of `media expire`.
#[derive(Clone, Debug, Args)]
pub struct ExpireArgs {
    /// By which day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub on: Date,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}
