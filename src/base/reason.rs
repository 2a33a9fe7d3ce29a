//! Why a computer couldn't do something, in words that its users know.

use super::{Text, text};
use std::io::{Error, ErrorKind};

/// The reason in plain words. What isn't an answer of the system, or is a rare one, keeps its own words, which are English.
pub fn reason(error: &Error) -> Text {
    match error.kind() {
        _ if error.raw_os_error().is_none() => text(error.to_string(), error.to_string()),
        ErrorKind::NotFound => text("it isn't there", "den finns inte"),
        ErrorKind::PermissionDenied => text("access is denied", "åtkomst nekas"),
        ErrorKind::NotADirectory => text("a file lies where a folder should be", "en fil ligger där en mapp ska vara"),
        ErrorKind::IsADirectory => text("a folder lies where a file should be", "en mapp ligger där en fil ska vara"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => text("the disk is full", "disken är full"),
        ErrorKind::ReadOnlyFilesystem => {
            text("nothing can be written to this disk", "det går inte att skriva på disken")
        }
        ErrorKind::ResourceBusy => text("another program is using it", "ett annat program använder den"),
        ErrorKind::TimedOut
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::StaleNetworkFileHandle => text("the network disk doesn't answer", "nätverksdisken svarar inte"),
        _ => text(error.to_string(), error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn an_answer_of_the_system_is_told_in_both_languages() {
        // The numbers are those of Linux; the first two mean the same nearly everywhere.
        let said = |number| reason(&Error::from_raw_os_error(number)).sv;
        assert_eq!(said(2), "den finns inte");
        assert_eq!(said(13), "åtkomst nekas");
        assert_eq!(said(28), "disken är full");
    }

    #[test]
    fn what_we_say_ourselves_stays() {
        let own = Error::new(ErrorKind::PermissionDenied, "media/lake.jpg is a link that leads out of the site");
        assert_eq!(reason(&own).sv, own.to_string());
    }
}
