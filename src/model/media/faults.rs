//! What can be wrong in the library, each fault in a function of its own.

use super::{Barred, BarredAsset};
use crate::base::{Date, Diagnostic, SourcePath, Span, Text, text};
use crate::content::card::AssetType;
use crate::content::licences::{Edit, Use};
use crate::content::spanned::Spanned;
use crate::content::territory::Territory;
use std::ops::Range;

pub use crate::model::faults::{bad_address, held_substituted, needs_held, without_held};

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

pub fn bad_media_id(path: &SourcePath, id: &str, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "media/bad-name",
        Span::file(path),
        text(format!("`{id}` can't be the name of an asset"), format!("`{id}` kan inte vara namn på ett material")),
    )
    .help(text(
        format!("rename it with the letters a–z, digits and hyphens: `{proposal}`"),
        format!("byt namn med bokstäverna a–z, siffror och bindestreck: `{proposal}`"),
    ))
}

pub fn no_card(path: &SourcePath, card: &SourcePath) -> Diagnostic {
    Diagnostic::error("media/no-card", Span::file(path), text("this file has no card", "filen har inget kort")).help(
        text(
            format!("run `moveto media add {path}`, which writes the card `{card}`; then fill in what it lacks"),
            format!("kör `moveto media add {path}`, som skriver kortet `{card}`; fyll sedan i det som saknas"),
        ),
    )
}

pub fn card_without_original(path: &SourcePath, original: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "media/no-original",
        Span::file(path),
        text(format!("`{original}` is not there"), format!("`{original}` finns inte")),
    )
    .help(text(
        "put the file beside its card, or remove the card",
        "lägg filen bredvid sitt kort, eller ta bort kortet",
    ))
}

pub fn folder_for_original(folder: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "media/folder",
        Span::file(folder),
        text("this is a folder, and its card speaks of a file", "det här är en mapp, men kortet gäller en fil"),
    )
    .help(text(
        "take the folder away and put the picture or film itself there; programs that unpack or synchronise leave such folders",
        "ta bort mappen och lägg själva bilden eller filmen där; program som packar upp eller synkroniserar lämnar sådana mappar",
    ))
}

pub fn media_twice(path: &SourcePath, other: &SourcePath, id: &str) -> Diagnostic {
    Diagnostic::error(
        "media/twice",
        Span::file(path),
        text(format!("two files are called `{id}`"), format!("två filer heter `{id}`")),
    )
    .also(Span::file(other), text("the other one", "den andra"))
    .help(text("rename one of them, and its card", "byt namn på en av dem, och på dess kort"))
}

pub fn same_as_barred(path: &SourcePath, other: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "media/same-as-barred",
        Span::file(path),
        text("this is the same file as one that may not be shown", "det här är samma fil som en som inte får visas"),
    )
    .also(Span::file(other), text("the card of the other one", "kortet till den andra"))
    .help(text(
        "if it may not be shown, remove this copy of it; if it may, correct the other card",
        "om den inte får visas, ta bort den här kopian; om den får det, rätta det andra kortet",
    ))
}

pub fn bad_focal_point(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "media/bad-focal-point",
        Span::file(path),
        text("the focal point lies outside the picture", "fokuspunkten ligger utanför bilden"),
    )
    .help(text("write numbers from 0 to 1 for `x` and `y`", "skriv tal från 0 till 1 för `x` och `y`"))
}

pub fn unknown_media(path: &SourcePath, at: Range<usize>, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "media/unknown",
        Span::new(path, at),
        text(format!("there is no picture `{id}`"), format!("det finns ingen bild `{id}`")),
    )
    .label(text("no file of that name in media/", "ingen fil med det namnet i media/"))
    .help(text(
        "write the name of a file in media/ without its ending, or add one with `moveto media add`",
        "skriv namnet på en fil i media/ utan ändelsen, eller lägg till en med `moveto media add`",
    ))
    .did_you_mean(near)
}

pub fn not_a_logo(path: &SourcePath, id: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(
        "media/not-a-logo",
        Span::new(path, id.range()),
        text(format!("`{}` is not a logo", id.value), format!("`{}` är ingen logotyp", id.value)),
    )
    .help(text(
        "name a drawing (SVG) whose card says `type: logo`",
        "ange en teckning (SVG) vars kort säger `type: logo`",
    ))
}

pub fn document_as_picture(path: &SourcePath, at: Range<usize>, id: &str) -> Diagnostic {
    Diagnostic::error(
        "document/not-a-picture",
        Span::new(path, at),
        text(format!("`{id}` is a document, not a picture"), format!("`{id}` är ett dokument, ingen bild")),
    )
    .help(text(
        "name a picture here; partners find documents in the toolbox and in packages",
        "ange en bild här; partner hittar dokument i verktygslådan och i paket",
    ))
}

pub fn template_keys(card: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "template/keys-elsewhere",
        Span::file(card),
        text(
            "the card says something under `template`, and its file is not said to be one",
            "kortet säger något under `template`, men filen sägs inte vara en mall",
        ),
    )
    .help(text("write `type: template`, or remove `template`", "skriv `type: template`, eller ta bort `template`"))
}

pub fn template_pixels(card: &SourcePath, pixels: &Spanned<u32>) -> Diagnostic {
    Diagnostic::error(
        "template/pixels",
        Span::new(card, pixels.range()),
        text(
            format!("the PNG of a template can't be {} pixels wide", pixels.value),
            format!("en malls PNG kan inte vara {} pixlar bred", pixels.value),
        ),
    )
    .help(text("write a number from 16 to 8192", "skriv ett tal från 16 till 8192"))
}

/// Why an asset may not be shown.
pub fn why(id: &str, why: Barred) -> Text {
    match why {
        Barred::Withdrawn(Some(day)) => {
            text(format!("`{id}` was withdrawn on {day}"), format!("`{id}` drogs tillbaka {day}"))
        }
        Barred::Withdrawn(None) => text(
            format!("consent for `{id}` has been withdrawn"),
            format!("samtycket till `{id}` har dragits tillbaka"),
        ),
        Barred::Unlicensed => text(
            format!("`{id}` has no licence, so it may not be shown"),
            format!("`{id}` har ingen licens och får därför inte visas"),
        ),
        Barred::Pending => text(
            format!("consent for `{id}` is still to be given"),
            format!("samtycket till `{id}` är inte givet ännu"),
        ),
        Barred::NotCovered => text(
            format!("consent for `{id}` doesn't cover its being shown here"),
            format!("samtycket till `{id}` omfattar inte att den visas här"),
        ),
        Barred::Expired(last) => {
            text(format!("`{id}` may not be shown after {last}"), format!("`{id}` får inte visas efter {last}"))
        }
        Barred::Embargo(first) => {
            text(format!("`{id}` may not be shown before {first}"), format!("`{id}` får inte visas före {first}"))
        }
    }
}

/// What is to be seen of that on the card.
fn on_card(why: Barred) -> Text {
    match why {
        Barred::Unlicensed => text("its card names no licence", "dess kort anger ingen licens"),
        _ => text("its card says so", "dess kort säger det"),
    }
}

pub fn barred(path: &SourcePath, at: Range<usize>, id: &str, asset: &BarredAsset) -> Diagnostic {
    let card = &asset.card_path;
    Diagnostic::error("media/barred", Span::new(path, at), why(id, asset.why))
        .also(Span::file(card), on_card(asset.why))
        .help(match (asset.replaced_by.first(), asset.why) {
            (Some(newer), _) => {
                text(format!("take `{newer}`, which replaces it"), format!("ta `{newer}`, som ersätter den"))
            }
            (None, Barred::Unlicensed) => text(
                format!("write `license: {{id: …}}` on its card `{card}` once the terms are settled, or take another picture"),
                format!("skriv `license: {{id: …}}` på dess kort `{card}` när villkoren är klara, eller ta en annan bild"),
            ),
            (None, _) => text("take another picture", "ta en annan bild"),
        })
}

/// The page is built, but should be looked at: its words may speak of what is no longer seen.
pub fn substituted(path: &SourcePath, at: Range<usize>, id: &str, asset: &BarredAsset, instead: &str) -> Diagnostic {
    Diagnostic::warning("media/substituted", Span::new(path, at), why(id, asset.why))
        .also(Span::file(&asset.card_path), on_card(asset.why))
        .label(text(format!("`{instead}` is shown instead"), format!("`{instead}` visas i stället")))
        .help(match asset.replaced_by.first() {
            Some(newer) => {
                text(format!("take `{newer}`, which replaces it"), format!("ta `{newer}`, som ersätter den"))
            }
            None => text(
                "take another picture, and see whether the words round it still fit",
                "ta en annan bild, och se om orden runt den fortfarande stämmer",
            ),
        })
}

pub fn no_substitute(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "site/no-substitute",
        Span::file(path),
        text("`rights` asks for a substitute and names none", "`rights` ber om en ersättningsbild men anger ingen"),
    )
    .help(text(
        "add `substitute: …` under `rights`, with the id of a picture that may always be shown",
        "lägg till `substitute: …` under `rights`, med id för en bild som alltid får visas",
    ))
}

pub fn leaves_soon(path: &SourcePath, id: &str, last: Date) -> Diagnostic {
    Diagnostic::warning(
        "media/leaves-soon",
        Span::file(path),
        text(
            format!("`{id}` may be shown until {last}, and leaves the site after that"),
            format!("`{id}` får visas till och med {last} och lämnar sedan webbplatsen"),
        ),
    )
    .help(text(
        format!("have the permission extended, or take another one; `moveto media expire --on {}` tells which pages show it", last.next()),
        format!("förläng tillståndet, eller ta en annan; `moveto media expire --on {}` visar vilka sidor den finns på", last.next()),
    ))
}

pub fn not_of_that_type(path: &SourcePath, given: &Spanned<AssetType>, allowed: &[AssetType]) -> Diagnostic {
    let name = given.name();
    let allowed = list(&allowed.iter().map(|one| one.name()).collect::<Vec<_>>());
    Diagnostic::error(
        "media/wrong-type",
        Span::new(path, given.range()),
        text(format!("this file is not of the type `{name}`"), format!("filen är inte av typen `{name}`")),
    )
    .help(text(
        format!("write one of {allowed}, or leave `type` out"),
        format!("skriv något av {allowed}, eller ta bort `type`"),
    ))
}

pub fn never_valid(path: &SourcePath, first: Date, last: Date) -> Diagnostic {
    Diagnostic::error(
        "media/never-valid",
        Span::file(path),
        text(
            format!("the last day ({last}) comes before the first ({first})"),
            format!("sista dagen ({last}) ligger före den första ({first})"),
        ),
    )
    .help(text("correct `valid_from` or `expires`", "rätta `valid_from` eller `expires`"))
}

pub fn unlicensed(path: &SourcePath, at: Option<Range<usize>>) -> Diagnostic {
    Diagnostic::warning(
        "media/unlicensed",
        Span::new(path, at.unwrap_or(0..0)),
        text("without a licence this may not be shown", "utan licens får det här inte visas"),
    )
    .help(text(
        "once the terms are settled, write `license: {id: …}` with an id from media/licences.yaml",
        "skriv `license: {id: …}` med ett id ur media/licences.yaml när villkoren är klara",
    ))
}

pub fn unknown_licence(path: &SourcePath, id: &Spanned<String>, near: Option<&str>, known: &[&str]) -> Diagnostic {
    let name = &id.value;
    let fault = Diagnostic::error(
        "media/unknown-licence",
        Span::new(path, id.range()),
        text(format!("there is no licence `{name}`"), format!("det finns ingen licens `{name}`")),
    );
    match near {
        Some(near) => fault.did_you_mean(Some(near)),
        None if known.is_empty() => fault.help(text(
            format!("define it in media/licences.yaml: `{name}: {{title: {{sv: …}}, uses: [editorial, partner], edit: free}}`"),
            format!("definiera den i media/licences.yaml: `{name}: {{title: {{sv: …}}, uses: [editorial, partner], edit: free}}`"),
        )),
        None => fault.help(text(
            format!("define it in media/licences.yaml, or take one of {}", list(known)),
            format!("definiera den i media/licences.yaml, eller ta någon av {}", list(known)),
        )),
    }
}

/// A card says more than its licence allows; `allowed` is what that is.
fn wider(path: &SourcePath, at: Range<usize>, value: &str, licence: &str, allowed: Text) -> Diagnostic {
    Diagnostic::error(
        "media/wider-than-licence",
        Span::new(path, at),
        text(
            format!("the licence `{licence}` doesn't allow `{value}`"),
            format!("licensen `{licence}` tillåter inte `{value}`"),
        ),
    )
    .help(allowed)
}

fn allows(names: &[&str]) -> Text {
    text(
        format!(
            "a card can only narrow its licence, which allows {}; what goes further needs another licence",
            list(names)
        ),
        format!(
            "ett kort kan bara begränsa sin licens, som tillåter {}; det som går längre kräver en annan licens",
            list(names)
        ),
    )
}

pub fn wider_scope(path: &SourcePath, one: &Spanned<Use>, licence: &str, allowed: &[&str]) -> Diagnostic {
    let help = if allowed.is_empty() {
        text("it allows the owner's own use alone", "den tillåter bara ägarens egen användning")
    } else {
        allows(allowed)
    };
    wider(path, one.range(), one.name(), licence, help)
}

pub fn wider_territory(path: &SourcePath, one: &Spanned<Territory>, licence: &str, allowed: &[&str]) -> Diagnostic {
    wider(path, one.range(), one.as_str(), licence, allows(allowed))
}

pub fn wider_edit(path: &SourcePath, edit: &Spanned<Edit>, licence: &str, allowed: Edit) -> Diagnostic {
    wider(path, edit.range(), edit.name(), licence, allows(&[allowed.name()]))
}

pub fn other_url(path: &SourcePath, url: &Spanned<String>, licence: &str) -> Diagnostic {
    Diagnostic::error(
        "media/other-licence-address",
        Span::new(path, url.range()),
        text(
            format!("media/licences.yaml gives another address for `{licence}`"),
            format!("media/licences.yaml anger en annan adress för `{licence}`"),
        ),
    )
    .help(text(
        "take `url` out here, or name the licence that is meant",
        "ta bort `url` här, eller ange den licens som menas",
    ))
}

pub fn people_without_consent(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "media/people-without-consent",
        Span::file(path),
        text("people can be recognised, and no consent is recorded", "personer går att känna igen, men inget samtycke är noterat"),
    )
    .help(text(
        "write `consent: {status: given, ref: …, covers: [owner]}`, with a reference to the paper; or `people_visible: false` if nobody can be recognised",
        "skriv `consent: {status: given, ref: …, covers: [owner]}`, med en hänvisning till papperet; eller `people_visible: false` om ingen går att känna igen",
    ))
}

pub fn personal_reference(path: &SourcePath, reference: &Spanned<String>) -> Diagnostic {
    Diagnostic::warning(
        "media/personal-data",
        Span::new(path, reference.range()),
        text("this seems to say who somebody is", "det här ser ut att säga vem någon är"),
    )
    .help(text(
        "write the number under which the consent is kept, such as `SAM-2026-017`; names, e-mail addresses and personal identity numbers don't belong here",
        "skriv numret som samtycket är arkiverat under, som `SAM-2026-017`; namn, e-postadresser och personnummer hör inte hemma här",
    ))
}

pub fn unknown_municipality(path: &SourcePath, name: &Spanned<String>, near: Option<&str>) -> Diagnostic {
    let value = &name.value;
    Diagnostic::error(
        "media/unknown-municipality",
        Span::new(path, name.range()),
        text(format!("there is no municipality `{value}`"), format!("det finns ingen kommun `{value}`")),
    )
    .help(text(
        "write the id or the code of one in content/municipalities; elsewhere a `name` is enough",
        "skriv id eller kod för en i content/municipalities; på andra platser räcker `name`",
    ))
    .did_you_mean(near)
}

pub fn replaces_nothing(path: &SourcePath, older: &Spanned<String>, near: Option<&str>) -> Diagnostic {
    let id = &older.value;
    Diagnostic::error(
        "media/replaces-nothing",
        Span::new(path, older.range()),
        text(format!("there is no picture `{id}` to replace"), format!("det finns ingen bild `{id}` att ersätta")),
    )
    .help(text(
        "write the id of another picture; of one that was deleted, keep the card, with `withdrawn: …`",
        "skriv id för en annan bild; om den är borttagen, behåll dess kort, med `withdrawn: …`",
    ))
    .did_you_mean(near)
}

pub fn replaces_itself(path: &SourcePath, older: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(
        "media/replaces-itself",
        Span::new(path, older.range()),
        text("a picture would replace itself", "en bild skulle ersätta sig själv"),
    )
    .help(text("let only the newer of two pictures have `replaces`", "låt bara den nyare av två bilder ha `replaces`"))
}

pub fn empty_on_card(path: &SourcePath, key: &str) -> Diagnostic {
    let fault = Diagnostic::error(
        "media/empty-key",
        Span::file(path),
        text(format!("`{key}` is empty on this card"), format!("`{key}` är tomt på kortet")),
    );
    match key {
        "alt" => fault.help(text(
            "say what is seen, or write `alt: decorative` for a picture that says nothing",
            "skriv vad bilden visar, eller `alt: decorative` för en bild som inget säger",
        )),
        _ => fault.help(text("name who made the picture", "skriv vem som har gjort bilden")),
    }
}
