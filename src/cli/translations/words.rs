//! What the command says, in English and Swedish.

use crate::cli::args::Tongue;
use moveto::base::{ItemRef, Lang};
use moveto::translations::StateName;
use serde::Serialize;

/// The words of the board.
#[derive(Debug, Serialize)]
pub struct Words {
    title: &'static str,
    day: &'static str,
    overview: &'static str,
    language: &'static str,
    done: &'static str,
    filter: &'static str,
    all: &'static str,
    of: &'static str,
    stale: &'static str,
    missing: &'static str,
    unrecorded: &'static str,
    current: &'static str,
    source: &'static str,
    hidden: &'static str,
    shown: &'static str,
    from: &'static str,
    removed: &'static str,
    added: &'static str,
    not_kept: &'static str,
    how: &'static str,
    nothing: &'static str,
}

const EN: Words = Words {
    title: "Translations",
    day: "As of",
    overview: "Overview",
    language: "Language",
    done: "Current",
    filter: "Show only",
    all: "Everything",
    of: "of",
    stale: "Stale",
    missing: "Missing",
    unrecorded: "Never recorded",
    current: "Current",
    source: "source",
    hidden: "left out of the site in this language",
    shown: "shown in another language",
    from: "made from",
    removed: "removed:",
    added: "added:",
    not_kept: "What changed can't be shown: the text it was made from was not kept.",
    how: "When a translation is right again, record it:",
    nothing: "There is nothing to show.",
};

const SV: Words = Words {
    title: "Översättningar",
    day: "Läget",
    overview: "Översikt",
    language: "Språk",
    done: "Aktuella",
    filter: "Visa bara",
    all: "Allt",
    of: "av",
    stale: "Inaktuella",
    missing: "Saknas",
    unrecorded: "Aldrig registrerade",
    current: "Aktuella",
    source: "källa",
    hidden: "utelämnas på webbplatsen på det här språket",
    shown: "visas på ett annat språk",
    from: "översatt från",
    removed: "borttaget:",
    added: "tillagt:",
    not_kept: "Det går inte att visa vad som har ändrats: texten som den översattes från finns inte kvar.",
    how: "När en översättning stämmer igen, registrera den:",
    nothing: "Det finns inget att visa.",
};

/// The words of the board in a language.
pub fn of_board(tongue: Tongue) -> &'static Words {
    match tongue {
        Tongue::En => &EN,
        Tongue::Sv => &SV,
    }
}

/// The state of one translation.
pub fn state(state: StateName, tongue: Tongue) -> &'static str {
    match (state, tongue) {
        (StateName::Current, Tongue::En) => "current",
        (StateName::Stale, Tongue::En) => "stale",
        (StateName::Missing, Tongue::En) => "missing",
        (StateName::Unrecorded, Tongue::En) => "never recorded",
        (StateName::Current, Tongue::Sv) => "aktuell",
        (StateName::Stale, Tongue::Sv) => "inaktuell",
        (StateName::Missing, Tongue::Sv) => "saknas",
        (StateName::Unrecorded, Tongue::Sv) => "aldrig registrerad",
    }
}

/// The heads of the first two columns.
pub fn columns(tongue: Tongue) -> (&'static str, &'static str) {
    match tongue {
        Tongue::En => ("item", "source"),
        Tongue::Sv => ("innehåll", "källa"),
    }
}

pub fn hidden_note(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::En => "(missing): left out of the site in that language, as `fallback: hide` asks",
        Tongue::Sv => "(saknas): utelämnas på det språket, som `fallback: hide` säger",
    }
}

pub fn text_not_kept(tongue: Tongue) -> &'static str {
    of_board(tongue).not_kept
}

pub fn more_changes(count: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("… and {count} more changes; name the item to see all"),
        Tongue::Sv => format!("… och {count} ändringar till; ange namnet för att se alla"),
    }
}

pub fn recorded(count: usize, files: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("translations recorded: {count}; files written: {files}"),
        Tongue::Sv => format!("registrerade översättningar: {count}; skrivna filer: {files}"),
    }
}

pub fn refused(item: &ItemRef, lang: &Lang, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!(
            "`{lang}` of `{item}` was not recorded: there is no text in the language given by --from, or the record has a fault"
        ),
        Tongue::Sv => format!(
            "`{lang}` av `{item}` registrerades inte: det finns ingen text på språket som --from anger, eller så är det fel i registret"
        ),
    }
}

pub fn accept_what(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => {
            "say which translations are right: `moveto translations stories/anna --accept`, or all with --all"
        }
        Tongue::Sv => {
            "ange vilka översättningar som stämmer: `moveto translations stories/anna --accept`, eller alla med --all"
        }
    }
    .to_owned()
}

pub fn no_such_item(name: &str, near: Option<&str>, tongue: Tongue) -> String {
    match (tongue, near) {
        (Tongue::En, Some(near)) => format!("there is no item `{name}`; did you mean `{near}`?"),
        (Tongue::Sv, Some(near)) => format!("det finns inget innehåll `{name}`; menade du `{near}`?"),
        (Tongue::En, None) => format!("there is no item `{name}`; write one as `stories/anna`, or a kind as `stories`"),
        (Tongue::Sv, None) => {
            format!("det finns inget innehåll `{name}`; skriv som `stories/anna`, eller en sort som `stories`")
        }
    }
}

pub fn no_such_language<'a>(tag: &str, known: impl Iterator<Item = &'a Lang>, tongue: Tongue) -> String {
    let known = known.map(|lang| format!("`{lang}`")).collect::<Vec<_>>().join(", ");
    match tongue {
        Tongue::En => format!("`{tag}` is not a language of this site; the languages are {known}"),
        Tongue::Sv => format!("`{tag}` är inget av webbplatsens språk; språken är {known}"),
    }
}
