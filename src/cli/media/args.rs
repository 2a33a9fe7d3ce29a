//! Arguments of `moveto media` as they are typed.

use crate::cli::args::SiteArgs;
use clap::{Args, Subcommand};
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
    /// Takes pictures into media/, each with a card of what is known of it
    Add(AddArgs),
}

/// Arguments of `media add`.
#[derive(Clone, Debug, Args)]
pub struct AddArgs {
    /// The pictures, wherever they lie; they stay there and are copied
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
