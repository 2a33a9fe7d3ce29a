//! Arguments of `cms`.

use crate::cli::args::SiteArgs;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Arguments of `cms`.
#[derive(Clone, Debug, Args)]
pub struct CmsArgs {
    /// What kind of Git server the site's files lie on [default: none, and the settings are only printed]
    #[arg(long, value_name = "KIND", value_enum, requires = "repo")]
    pub backend: Option<Backend>,
    /// The site's files on that server: region/portal
    #[arg(long, value_name = "OWNER/NAME", requires = "backend")]
    pub repo: Option<String>,
    /// The branch that is written to
    #[arg(long, value_name = "NAME", default_value = "main", requires = "backend")]
    pub branch: String,
    /// The server's address: https://git.region.example [default: https://gitlab.com or https://gitea.com]
    #[arg(long, value_name = "URL", requires = "backend")]
    pub server: Option<String>,
    /// The number under which the server knows the editor (its “application ID” or “client ID”)
    #[arg(long, value_name = "ID", requires = "backend")]
    pub app_id: Option<String>,
    /// Where to put page, settings and script [default: cms, in the site's folder]
    #[arg(long, value_name = "DIR", requires = "backend")]
    pub output: Option<PathBuf>,
    /// Those of all commands.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Git servers that the editor can write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Backend {
    /// GitLab, at gitlab.com or the region's own.
    Gitlab,
    /// Gitea or Forgejo.
    Gitea,
    /// GitHub. It needs a service for signing in beside it, which `--server` names.
    Github,
}
