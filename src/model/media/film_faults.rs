//! What can be wrong with films and sounds in the library, each fault in a function of its own.

use super::{Asset, BarredAsset, faults};
use crate::base::{Diagnostic, Lang, SourcePath, Span, text};
use crate::film::Header;
use std::ops::Range;

pub fn unknown_film(path: &SourcePath, at: Range<usize>, id: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        "film/unknown",
        Span::new(path, at),
        text(format!("there is no film or sound `{id}`"), format!("det finns ingen film och inget ljud `{id}`")),
    )
    .label(text("no film of that name in media/", "ingen film med det namnet i media/"))
    .help(text(
        "write the name of a file in media/ without its ending, or add one with `moveto media add`",
        "skriv namnet på en fil i media/ utan ändelsen, eller lägg till en med `moveto media add`",
    ))
    .did_you_mean(near)
}

pub fn film_as_picture(path: &SourcePath, at: Range<usize>, id: &str) -> Diagnostic {
    Diagnostic::error(
        "film/not-a-picture",
        Span::new(path, at),
        text(
            format!("`{id}` is a film or a sound, not a picture"),
            format!("`{id}` är en film eller ett ljud, ingen bild"),
        ),
    )
    .help(text(
        format!("name a picture here; in a text a film is shown by `:::film media=\"{id}\"`"),
        format!("ange en bild här; i en text visas en film med `:::film media=\"{id}\"`"),
    ))
}

pub fn picture_as_film(path: &SourcePath, at: Range<usize>, id: &str) -> Diagnostic {
    Diagnostic::error(
        "film/is-a-picture",
        Span::new(path, at),
        text(format!("`{id}` is a picture, not a film"), format!("`{id}` är en bild, ingen film")),
    )
    .help(text(format!("write `:::figure media=\"{id}\"`"), format!("skriv `:::figure media=\"{id}\"`")))
}

pub fn film_keys_of_a_picture(card: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "film/keys-of-a-picture",
        Span::file(card),
        text(
            "the card says something under `film`, and its file is neither a film nor a sound",
            "kortet säger något under `film`, men filen är varken en film eller ett ljud",
        ),
    )
    .help(text("remove `film`", "ta bort `film`"))
}

/// The film itself is shown all the same.
pub fn description_barred(card: &SourcePath, at: Range<usize>, id: &str, asset: &BarredAsset) -> Diagnostic {
    Diagnostic::warning("film/description-barred", Span::new(card, at), faults::why(id, asset.why))
        .also(Span::file(&asset.card_path), text("its card says so", "dess kort säger det"))
        .label(text("pages show the film without it", "sidorna visar filmen utan den"))
        .help(text(
            "name another film with audio description, or remove `audio_description`",
            "ange en annan film med syntolkning eller ta bort `audio_description`",
        ))
}

pub fn no_captions(path: &SourcePath, at: Range<usize>, id: &str, lang: &Lang, wanted: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "captions/missing",
        Span::new(path, at),
        text(
            format!("the film `{id}` has no captions in this text's language (`{lang}`)"),
            format!("filmen `{id}` har inga undertexter på textens språk (`{lang}`)"),
        ),
    )
    .help(text(
        format!("the law wants them where something is said or heard; put `{wanted}` there"),
        format!("lagen kräver dem där något sägs eller hörs; lägg `{wanted}` där"),
    ))
}

pub fn no_transcript(path: &SourcePath, at: Range<usize>, sound: &Asset<Header>, lang: &Lang) -> Diagnostic {
    let (id, card) = (&sound.id, &sound.card_path);
    Diagnostic::warning(
        "film/no-transcript",
        Span::new(path, at),
        text(
            format!("the sound `{id}` has no transcript in this text's language (`{lang}`)"),
            format!("ljudet `{id}` har ingen textversion på textens språk (`{lang}`)"),
        ),
    )
    .help(text(
        format!("the law wants one; write it in `{card}` under `film: {{transcript: {{{lang}: …}}}}`"),
        format!("lagen kräver en; skriv den i `{card}` under `film: {{transcript: {{{lang}: …}}}}`"),
    ))
}

pub fn captions_of_nothing(path: &SourcePath) -> Diagnostic {
    Diagnostic::error(
        "captions/no-film",
        Span::file(path),
        text("these captions belong to no film", "undertexterna hör inte till någon film"),
    )
    .help(text(
        "put them beside their film, with its name: `film.mp4` has `film.sv.vtt`",
        "lägg dem bredvid sin film, med dess namn: `film.mp4` har `film.sv.vtt`",
    ))
}

pub fn captions_beyond(span: Span, length: u64) -> Diagnostic {
    let (minutes, seconds) = (length / 60_000, length / 1000 % 60);
    let thousandths = length % 1000;
    let end = format!("{minutes:02}:{seconds:02}.{thousandths:03}");
    Diagnostic::error(
        "captions/beyond-end",
        span,
        text(
            format!("this caption lasts longer than the film, which ends at {end}"),
            format!("undertexten varar längre än filmen, som slutar vid {end}"),
        ),
    )
    .help(text(
        "see whether the captions were made for another version of the film; if only this time is wrong, correct it",
        "se efter om undertexterna är gjorda för en annan version av filmen; om bara tiden är fel, rätta den",
    ))
}
