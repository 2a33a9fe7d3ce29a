//! Asking other sites whether a page is there, by the system's `curl`: a client for HTTPS of our own would take longer to
//! compile than all checks together.

use moveto::check::Silence;
use std::process::{Command, Output, Stdio};

/// Where what pages say is thrown away.
const NOWHERE: &str = if cfg!(windows) { "NUL" } else { "/dev/null" };

/// What another site answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// HTTP's number, after all redirects.
    Status(u16),
    /// None.
    Silence(Silence),
}

impl Answer {
    /// Whether the page is there.
    pub fn is_there(&self) -> bool {
        matches!(self, Self::Status(200..=399))
    }

    /// The number by which the site says that the page isn't there.
    pub fn gone(&self) -> Option<u16> {
        match self {
            Self::Status(status @ (404 | 410)) => Some(*status),
            _ => None,
        }
    }
}

/// Whether there is a `curl` on this computer.
pub fn is_there() -> bool {
    quiet(Command::new("curl").arg("--version")).status().is_ok_and(|status| status.success())
}

/// Asks for a page: for its head alone, and for itself if a site doesn't answer that well.
pub fn ask(address: &str) -> Answer {
    let head = run(address, &["--head"]);
    if head.is_there() { head } else { run(address, &["--range", "0-1023"]) }
}

fn run(address: &str, how: &[&str]) -> Answer {
    // No settings of the user's, no other protocols, and never for long.
    let always = ["--disable", "--silent", "--show-error", "--location", "--max-redirs", "8", "--proto", "=http,https"];
    let limits = ["--proto-redir", "=http,https", "--connect-timeout", "10", "--max-time", "20", "--globoff"];
    let agent = concat!("moveto/", env!("CARGO_PKG_VERSION"), " (checks links)");
    let mut command = Command::new("curl");
    command.args(always).args(limits).args(how).args(["--user-agent", agent, "--output", NOWHERE]);
    command.args(["--write-out", "%{http_code}", "--url", address]);
    let output = match quiet(&mut command).stdout(Stdio::piped()).stderr(Stdio::piped()).output() {
        Ok(output) => output,
        Err(error) => return Answer::Silence(Silence::Other(error.to_string())),
    };
    match String::from_utf8_lossy(&output.stdout).trim().parse() {
        // The number of a redirect after so many is none of the page.
        Ok(status) if status > 0 && silence(&output) != Silence::Endless => Answer::Status(status),
        _ => Answer::Silence(silence(&output)),
    }
}

/// By the codes of `curl`'s manual, EXIT CODES.
fn silence(output: &Output) -> Silence {
    match output.status.code() {
        Some(6) => Silence::Nameless,
        Some(7 | 52 | 56) => Silence::Away,
        Some(28) => Silence::Slow,
        Some(35 | 51 | 60) => Silence::Unsafe,
        Some(47) => Silence::Endless,
        _ => Silence::Other(said(&output.stderr)),
    }
}

/// What `curl` says in its last line, without its own name and number.
fn said(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let line = text.lines().next_back().unwrap_or_default();
    line.split_once(") ").map_or(line, |(_, said)| said).to_owned()
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}
