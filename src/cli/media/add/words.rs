//! What `moveto media add` says, in the language of whoever called it.

use super::draft::{Draft, Key};
use super::films;
use super::library::Library;
use crate::cli::args::Tongue;
use crate::cli::in_language;
use moveto::base::{Lang, reason};
use moveto::content::layout::card_of;
use moveto::picture::Fault;
use std::io;

/// The language of the messages.
#[derive(Clone, Copy)]
pub struct Words(pub Tongue);

impl Words {
    pub fn say(self, en: impl Into<String>, sv: impl Into<String>) -> String {
        match self.0 {
            Tongue::En => en.into(),
            Tongue::Sv => sv.into(),
        }
    }

    pub fn no_language(self) -> String {
        in_language::no_language(self.0)
    }

    pub fn one_at_a_time(self) -> String {
        self.say(
            "--id, --title and --alt are for one picture; name one file",
            "--id, --title och --alt gäller en enda bild; ange en fil",
        )
    }

    pub fn unreadable(self, error: &io::Error) -> String {
        let why = reason(error);
        self.say(format!("it can't be read: {}", why.en), format!("den går inte att läsa: {}", why.sv))
    }

    pub fn no_file(self) -> String {
        self.say("it isn't a file", "det är ingen fil")
    }

    pub fn unusable(self, fault: &Fault) -> String {
        let pick = |text: moveto::base::Text| self.say(text.en, text.sv);
        format!("{}; {}", pick(fault.message()), pick(fault.help()))
    }

    pub fn unusable_film(self, fault: &moveto::film::Fault) -> String {
        let pick = |text: moveto::base::Text| self.say(text.en, text.sv);
        format!("{}; {}", pick(fault.message()), pick(fault.help()))
    }

    pub fn unusable_document(self, fault: &moveto::document::Fault) -> String {
        let pick = |text: moveto::base::Text| self.say(text.en, text.sv);
        format!("{}; {}", pick(fault.message()), pick(fault.help()))
    }

    pub fn bad_id(self, id: &str, proposal: &str) -> String {
        self.say(
            format!("`{id}` can't be an id; `{proposal}` can"),
            format!("`{id}` kan inte vara ett id; det kan `{proposal}`"),
        )
    }

    pub fn same_id(self, id: &str, other: &str) -> String {
        self.say(
            format!("the id `{id}` is taken by {other}; choose another with --id"),
            format!("id:t `{id}` används redan av {other}; välj ett annat med --id"),
        )
    }

    pub fn same_bytes(self, other: &str) -> String {
        self.say(format!("the same picture is there already: {other}"), format!("samma bild finns redan: {other}"))
    }

    pub fn no_such_licence(self, id: &str, near: Option<&str>, known: &[&str]) -> String {
        match near {
            Some(near) => self.say(
                format!("there is no licence `{id}` in media/licences.yaml; did you mean `{near}`?"),
                format!("det finns ingen licens `{id}` i media/licences.yaml; menade du `{near}`?"),
            ),
            None if known.is_empty() => self.say(
                format!("there is no licence `{id}`: write media/licences.yaml first"),
                format!("det finns ingen licens `{id}`: skriv media/licences.yaml först"),
            ),
            None => self.say(
                format!("there is no licence `{id}` in media/licences.yaml; the licences are {}", known.join(", ")),
                format!("det finns ingen licens `{id}` i media/licences.yaml; licenserna är {}", known.join(", ")),
            ),
        }
    }

    /// What to write for a key, as it stands on the card behind `#`.
    pub fn hint(self, key: Key, first: &Lang) -> String {
        let what = match key {
            Key::Title => self.say(
                format!("title: {{{first}: \"…\"}} – what the picture is called"),
                format!("title: {{{first}: \"…\"}} – vad bilden heter"),
            ),
            Key::Alt => self.say(
                format!(
                    "alt: {{{first}: \"…\"}} – what is to be seen, for those who don't see it, or `alt: decorative`"
                ),
                format!("alt: {{{first}: \"…\"}} – vad som syns, för den som inte ser bilden, eller `alt: decorative`"),
            ),
            Key::Credit => self
                .say("credit: \"…\" – the line shown with the picture", "credit: \"…\" – raden som visas vid bilden"),
            Key::Transcript => self.say(
                format!(
                    "film: {{transcript: {{{first}: \"…\"}}}} – what is said and heard, for those who don't hear it"
                ),
                format!("film: {{transcript: {{{first}: \"…\"}}}} – vad som sägs och hörs, för den som inte hör det"),
            ),
            Key::License => self.say(
                "license: {id: …} – a licence of media/licences.yaml; without it the picture isn't shown",
                "license: {id: …} – en licens ur media/licences.yaml; utan den visas inte bilden",
            ),
        };
        self.say(format!("Still to be written: {what}"), format!("Ska fyllas i: {what}"))
    }

    pub fn people_hint(self) -> String {
        self.say(
            "people_visible: true – if somebody can be recognised; then say under consent what they agreed to",
            "people_visible: true – om någon går att känna igen; skriv då under consent vad de har gått med på",
        )
    }

    /// What the file says for which a card has no key.
    pub fn also_said(self, draft: &Draft) -> Vec<String> {
        let said = &draft.embedded;
        let terms = said.usage_terms.iter().map(|(_, text)| {
            self.say(format!("Terms of use in the file: {text}"), format!("Användningsvillkor i filen: {text}"))
        });
        let address = said.licence_url.iter().filter(|_| draft.license.is_none()).map(|url| {
            self.say(format!("Licence named in the file: {url}"), format!("Licens som filen nämner: {url}"))
        });
        let source = said.source.iter().map(|source| {
            self.say(format!("Source named in the file: {source}"), format!("Källa som filen nämner: {source}"))
        });
        let taken = said.taken.iter().map(|day| self.say(format!("Taken on {day}"), format!("Tagen {day}")));
        let release = said.release.iter().map(|release| {
            let code = release.code();
            self.say(format!("Model release in the file: {code}"), format!("Modellmedgivande i filen: {code}"))
        });
        terms.chain(address).chain(source).chain(taken).chain(release).map(|line| line.replace('\n', " ")).collect()
    }

    /// What is to be said of a picture that was added.
    pub fn remarks(self, draft: &Draft, library: &Library) -> Vec<String> {
        let path = &draft.candidate.path;
        let mut said = Vec::new();
        let read = read_keys(draft).join(", ");
        if !read.is_empty() {
            said.push(self.say(
                format!("read from the file: {read}; read them through before others do"),
                format!("läst ur filen: {read}; läs igenom innan andra gör det"),
            ));
        }
        if let Some(lang) = &draft.assumed {
            said.push(self.say(
                format!("the file doesn't say in which language it speaks; taken for {lang}"),
                format!("filen säger inte på vilket språk den talar; skrivet som {lang}"),
            ));
        }
        if draft.embedded.has_position || draft.embedded.has_serial {
            said.push(self.private(draft));
        }
        if let Some(header) = draft.film() {
            said.push(films::described(self, header));
            said.extend((!header.blanks.is_empty()).then(|| films::private(self)));
        }
        if !draft.authors().is_empty() {
            let names = draft.authors().join(", ");
            said.push(self.say(
                format!("the document names its author ({names}), and whoever opens it can read that; take the name out before you hand it on"),
                format!("dokumentet anger vem som har skrivit det ({names}), och den som öppnar det kan läsa det; ta bort namnet innan du lämnar ut det"),
            ));
        }
        if library.licences.is_empty() {
            said.push(
                self.say(
                    "media/licences.yaml defines no licence yet",
                    "media/licences.yaml innehåller ingen licens ännu",
                ),
            );
        }
        let card = card_of(path);
        said.extend(draft.missing().into_iter().map(|key| format!("{card}: {}", self.hint(key, &draft.first))));
        said
    }

    fn private(self, draft: &Draft) -> String {
        let path = &draft.candidate.path;
        let (en, sv) = match (draft.embedded.has_position, draft.embedded.has_serial) {
            (true, true) => {
                ("where it was taken (GPS) and with which camera", "var den är tagen (GPS) och med vilken kamera")
            }
            (true, false) => ("where it was taken (GPS)", "var den är tagen (GPS)"),
            _ => ("with which camera it was taken", "med vilken kamera den är tagen"),
        };
        let command = format!("exiftool '-gps*=' '-*serialnumber*=' -makernotes= {path}");
        self.say(
            format!("the file tells {en}. The site never shows that, but whoever can read its folder can. To take it out: {command}"),
            format!("filen berättar {sv}. Webbplatsen visar det aldrig, men den som kan läsa mappen kan. Ta bort det med: {command}"),
        )
    }

    pub fn asking(self, id: &str) -> String {
        self.say(
            format!("{id}: press Enter for what you don't know yet"),
            format!("{id}: tryck Enter för det som du inte vet än"),
        )
    }

    pub fn question(self, key: Key, first: &Lang) -> String {
        match key {
            Key::Title => self.say(format!("Title ({first})"), format!("Titel ({first})")),
            Key::Alt => self.say(
                format!("What is to be seen, for those who don't see it ({first}), or `decorative`"),
                format!("Vad som syns, för den som inte ser bilden ({first}), eller `decorative`"),
            ),
            Key::Credit => {
                self.say("Credit, as in “Foto: Name / Sender”", "Byline, till exempel ”Foto: Namn / Avsändare”")
            }
            Key::License => self.say("Licence", "Licens"),
            Key::Transcript => self.say(
                format!("What is said and heard, for those who don't hear it ({first})"),
                format!("Vad som sägs och hörs, för den som inte hör det ({first})"),
            ),
        }
    }

    pub fn ask_people(self) -> String {
        self.say("Can anybody be recognised? (yes, no)", "Går någon att känna igen? (ja, nej)")
    }

    pub fn ask_consent(self) -> String {
        self.say(
            "Have they agreed? (given, pending, none-needed)",
            "Har de samtyckt? (given = ja, pending = inte än, none-needed = behövs inte)",
        )
    }

    pub fn ask_reference(self) -> String {
        self.say(
            "Under which number is the paper kept? Never a name",
            "Under vilket nummer finns blanketten? Aldrig ett namn",
        )
    }
}

/// The keys that the file filled in.
fn read_keys(draft: &Draft) -> Vec<&'static str> {
    let said = &draft.embedded;
    let keys = [
        ("title", !said.title.is_empty() && !draft.title.is_empty()),
        ("alt", !said.alt.is_empty() && !draft.alt.is_empty()),
        ("long_description", !draft.long_description.is_empty()),
        ("caption", !draft.caption.is_empty()),
        ("credit", draft.credit.is_some() && draft.credit == said.credit),
        ("creator", draft.creator.is_some()),
        ("copyright", draft.copyright.is_some()),
        ("license", draft.license.is_some() && said.licence_url.is_some()),
        ("source_type", draft.source_type.is_some()),
    ];
    keys.into_iter().filter(|(_, is_read)| *is_read).map(|(key, _)| key).collect()
}
