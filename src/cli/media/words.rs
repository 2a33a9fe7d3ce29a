//! What the commands round the library say.

use crate::cli::args::Tongue;
use moveto::base::{Date, OutputPath, SourcePath};
use moveto::days::Leaving;
use moveto::model::Barred;
use std::collections::BTreeSet;

pub fn no_such_asset(id: &str, near: Option<&str>, tongue: Tongue) -> String {
    match (tongue, near) {
        (Tongue::En, Some(near)) => format!("there is no picture `{id}`; did you mean `{near}`?"),
        (Tongue::Sv, Some(near)) => format!("det finns ingen bild `{id}`; menade du `{near}`?"),
        (Tongue::En, None) => format!("there is no picture `{id}` in media/"),
        (Tongue::Sv, None) => format!("det finns ingen bild `{id}` i media/"),
    }
}

pub fn cant_edit(card: &SourcePath, day: Date, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("`{card}` can't be changed by command; write `withdrawn: {day}` into it by hand"),
        Tongue::Sv => format!("`{card}` går inte att ändra med kommandot; skriv in `withdrawn: {day}` för hand"),
    }
}

pub fn card_says(card: &SourcePath, day: Date, is_new: bool, tongue: Tongue) -> String {
    match (tongue, is_new) {
        (Tongue::En, true) => format!("{card} now says `withdrawn: {day}`"),
        (Tongue::Sv, true) => format!("{card} säger nu `withdrawn: {day}`"),
        (Tongue::En, false) => format!("{card} says so already: `withdrawn: {day}`"),
        (Tongue::Sv, false) => format!("{card} säger det redan: `withdrawn: {day}`"),
    }
}

pub fn delete_later(day: Date, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!(
            "`--delete` would delete today what is shown until {day}; leave `--delete` out now, and use it once that day has come"
        ),
        Tongue::Sv => format!(
            "`--delete` skulle i dag ta bort det som visas till {day}; utelämna `--delete` nu och använd det när den dagen har kommit"
        ),
    }
}

pub fn deleted(original: &SourcePath, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("{original} is deleted; keep the card, which says what became of it"),
        Tongue::Sv => format!("{original} är borttagen; behåll kortet, som säger vad som hände med den"),
    }
}

/// What a picture that goes takes along, each in a line of its own.
pub fn touched(leaving: &Leaving, tongue: Tongue) -> Vec<String> {
    let (pages, files) = (leaving.pages.len(), leaving.files.len());
    if pages + files == 0 {
        return vec![match tongue {
            Tongue::En => "  nothing in the output shows it".to_owned(),
            Tongue::Sv => "  ingenting i resultatet visar den".to_owned(),
        }];
    }
    let (shown, gone) = match tongue {
        Tongue::En => (format!("  {pages} pages show it:"), format!("  {files} files of it go:")),
        Tongue::Sv => (format!("  {pages} sidor visar den:"), format!("  {files} filer av den försvinner:")),
    };
    let list = |head: String, paths: &BTreeSet<OutputPath>| {
        let lines = paths.iter().map(|path| format!("    {path}"));
        if paths.is_empty() { Vec::new() } else { std::iter::once(head).chain(lines).collect::<Vec<_>>() }
    };
    [list(shown, &leaving.pages), list(gone, &leaving.files)].concat()
}

/// What no command can take back.
pub fn remains(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::En => {
            "Build and publish for it to leave the site. Copies remain in the history of the repository and with those who \
             have downloaded one: see \u{201c}Taking a picture back\u{201d} in docs/operations.md."
        }
        Tongue::Sv => {
            "Bygg och publicera för att den ska lämna webbplatsen. Kopior finns kvar i versionshistoriken och hos dem som har \
             laddat ner den: se \u{201d}Taking a picture back\u{201d} i docs/operations.md."
        }
    }
}

pub fn leaves(leaving: &Leaving, tongue: Tongue) -> String {
    let why = leaving.why.map(|why| reason(why, tongue)).unwrap_or_default();
    let owner = leaving.owner.as_deref().map(|owner| format!(" ({owner})")).unwrap_or_default();
    format!("{}{owner}: {why}", leaving.id)
}

pub fn none_leaves(day: Date, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("no picture leaves the site by {day}"),
        Tongue::Sv => format!("ingen bild lämnar webbplatsen till {day}"),
    }
}

fn reason(why: Barred, tongue: Tongue) -> String {
    match (tongue, why) {
        (Tongue::En, Barred::Withdrawn(Some(day))) => format!("withdrawn from {day} on"),
        (Tongue::Sv, Barred::Withdrawn(Some(day))) => format!("dras tillbaka {day}"),
        (Tongue::En, Barred::Withdrawn(None)) => "consent was withdrawn".to_owned(),
        (Tongue::Sv, Barred::Withdrawn(None)) => "samtycket har dragits tillbaka".to_owned(),
        (Tongue::En, Barred::Unlicensed) => "has no licence".to_owned(),
        (Tongue::Sv, Barred::Unlicensed) => "har ingen licens".to_owned(),
        (Tongue::En, Barred::Pending) => "consent is still to be given".to_owned(),
        (Tongue::Sv, Barred::Pending) => "samtycket är inte givet ännu".to_owned(),
        (Tongue::En, Barred::NotCovered) => "consent doesn't cover it".to_owned(),
        (Tongue::Sv, Barred::NotCovered) => "samtycket omfattar det inte".to_owned(),
        (Tongue::En, Barred::Expired(last)) => format!("may be shown until {last}"),
        (Tongue::Sv, Barred::Expired(last)) => format!("får visas till och med {last}"),
        (Tongue::En, Barred::Embargo(first)) => format!("may not be shown before {first}"),
        (Tongue::Sv, Barred::Embargo(first)) => format!("får inte visas före {first}"),
    }
}
