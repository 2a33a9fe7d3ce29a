//! What the person who writes is told when something isn't saved.

use crate::cli::lines::Lines;
use moveto::base::{Diagnostic, Kind, SourcePath, Text, text};
use moveto::content::layout::is_id;
use moveto::content::slug::LONGEST_NAME;
use std::collections::BTreeMap;
use std::path::Path;

/// More faults than these are not told at once.
const MOST: usize = 3;

/// The file was changed by somebody else since it was opened here.
pub fn changed(path: &SourcePath) -> Text {
    text(
        format!(
            "`{path}` has been changed elsewhere since you opened it. Copy what you wrote, reload this page and write it again."
        ),
        format!(
            "`{path}` har ändrats någon annanstans sedan du öppnade den. Kopiera det du skrev, ladda om sidan och skriv det igen."
        ),
    )
}

/// The form had lost what the file says.
pub fn emptied(path: &SourcePath) -> Text {
    text(
        format!(
            "`{path}` would have lost all that it says, or came so that it can't be read, so it is left as it was. Reload this page and open it from the list."
        ),
        format!(
            "`{path}` skulle ha förlorat allt som står i den, eller kom så att den inte går att läsa, så den är lämnad som den var. Ladda om sidan och öppna den från listan."
        ),
    )
}

/// The file may only be read.
pub fn locked(path: &SourcePath) -> Text {
    text(
        format!("`{path}` is write-protected, so it is left as it was. Somebody has to allow that it is written."),
        format!("`{path}` är skrivskyddad, så den är lämnad som den var. Någon måste tillåta att den skrivs."),
    )
}

/// Something lies there that the editor couldn't show.
pub fn unreadable(path: &SourcePath) -> Text {
    text(
        format!(
            "`{path}` is there, but it can't be read as text (UTF-8), or is a link. Open it in a text editor and save it as UTF-8."
        ),
        format!(
            "`{path}` finns, men går inte att läsa som text (UTF-8), eller är en länk. Öppna den i en textredigerare och spara den som UTF-8."
        ),
    )
}

/// Nothing that is written here.
pub fn not_here(path: &SourcePath) -> Text {
    text(
        format!(
            "`{path}` can't be written here. Only the texts and facts of items can; other files are edited in a text editor."
        ),
        format!(
            "`{path}` går inte att skriva här. Det går bara med objektens texter och uppgifter; andra filer redigeras i en textredigerare."
        ),
    )
}

/// Nothing that can be begun or written here, by the path that the editor makes of a title.
pub fn no_place(path: &str, is_new: bool) -> Text {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        // The editor counts on where a name is taken: `index-1`.
        [_, kind, id, file] if is_new && is_id(id) && file.starts_with("index-") => taken(&format!("{kind}/{id}")),
        [_, kind, id, _] if is_new && Kind::named(kind).is_some() && !is_id(id) => unfit(id),
        _ => not_here(&SourcePath::new(path)),
    }
}

/// Two items of one name.
pub fn taken(item: &str) -> Text {
    text(
        format!(
            "There is `content/{item}` already, and a new item takes its name from its title. Save it under another title; the title can be changed back afterwards."
        ),
        format!(
            "Det finns redan något i `content/{item}`, och ett nytt objekt får namn efter sin rubrik. Spara det med en annan rubrik; den går att ändra tillbaka efteråt."
        ),
    )
}

/// A title of which no name of a folder can be made.
fn unfit(id: &str) -> Text {
    text(
        format!(
            "A new item takes its name from its title, and `{id}` can't be one: it may have a–z, digits and hyphens, and at most {LONGEST_NAME} of them. Leave dots and other signs out of the title, or make it shorter, and save; the title can be changed back afterwards."
        ),
        format!(
            "Ett nytt objekt får namn efter sin rubrik, och `{id}` duger inte: det får ha a–z, siffror och bindestreck, och högst {LONGEST_NAME} tecken. Skriv rubriken utan punkter och andra tecken, eller kortare, och spara; den går att ändra tillbaka efteråt."
        ),
    )
}

/// Pictures need more than a file.
pub fn no_media() -> Text {
    text(
        "Pictures can't be added here, since each needs its rights told: use `moveto media add`, then choose it by its name.",
        "Bilder går inte att lägga till här, eftersom rättigheterna till var och en måste anges: använd `moveto media add` och välj den sedan efter namn.",
    )
}

/// An item is more than a file.
pub fn no_removal() -> Text {
    text(
        "Nothing is removed here. Write `draft: true` to take an item off the site, or delete its folder.",
        "Inget tas bort här. Skriv `draft: true` för att ta ner ett objekt från webbplatsen, eller ta bort dess mapp.",
    )
}

/// The editor asked for what there isn't.
pub fn unknown(action: &str) -> Text {
    let action: String = action.chars().filter(|c| c.is_ascii_alphanumeric()).take(40).collect();
    text(
        format!("The editor asked for `{action}`, which there isn't here."),
        format!("Redigeraren bad om `{action}`, som inte finns här."),
    )
}

/// The computer failed.
pub fn machine(error: &str) -> Text {
    text(
        format!("It could not be saved on this computer: {error}"),
        format!("Det gick inte att spara på den här datorn: {error}"),
    )
}

/// What would be wrong with the site: each with its place, and what to write instead.
pub fn faulty(root: &Path, errors: &[Diagnostic], laid: &BTreeMap<SourcePath, Vec<u8>>) -> Text {
    let told = errors.iter().take(MOST).map(|error| fault(root, error, laid));
    let (en, sv): (Vec<String>, Vec<String>) = told.map(|text| (text.en, text.sv)).unzip();
    text(format!("Not saved. {}", en.join(" ")), format!("Inte sparat. {}", sv.join(" ")))
}

fn fault(root: &Path, error: &Diagnostic, laid: &BTreeMap<SourcePath, Vec<u8>>) -> Text {
    let path = &error.span.path;
    let lines = match laid.get(path) {
        Some(bytes) => Lines { text: String::from_utf8_lossy(bytes).into_owned() },
        None => Lines::read(root, path),
    };
    let (line, _) = lines.place(error.span.start);
    let say = |line_word: &str, message: &str, help: Option<&str>| {
        let help = help.map(|help| format!(" {help}.")).unwrap_or_default();
        format!("{path}, {line_word} {line}: {message}.{help}")
    };
    let help = error.help.as_ref();
    text(
        say("line", &error.message.en, help.map(|help| help.en.as_str())),
        say("rad", &error.message.sv, help.map(|help| help.sv.as_str())),
    )
}
