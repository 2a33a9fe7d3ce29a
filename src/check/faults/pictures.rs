//! What can be better about pictures.

use crate::base::{Diagnostic, Span, text};
use crate::model::Media;

pub fn alt_is_file_name(span: Span, alt: &str) -> Diagnostic {
    Diagnostic::warning(
        "alt/file-name",
        span,
        text(
            format!("the alternative text `{alt}` is the name of a file"),
            format!("alternativtexten `{alt}` är ett filnamn"),
        ),
    )
    .help(text(
        "say what is to be seen, as you would on the telephone: who, where, doing what",
        "beskriv vad som syns, som i telefon: vem, var och vad som händer",
    ))
}

pub fn alt_tells_picture(span: Span, words: &str) -> Diagnostic {
    Diagnostic::warning(
        "alt/tells-picture",
        span,
        text(
            format!("the alternative text begins with `{words}`, which screen readers say already"),
            format!("alternativtexten börjar med `{words}`, vilket skärmläsare redan säger"),
        ),
    )
    .help(text("begin with what is to be seen", "börja med det som syns"))
}

pub fn alt_too_long(span: Span, letters: usize, longest: usize) -> Diagnostic {
    Diagnostic::note(
        "alt/too-long",
        span,
        text(
            format!("the alternative text is {letters} characters long; more than {longest} are wearing to listen to"),
            format!("alternativtexten är {letters} tecken lång; mer än {longest} är tröttande att lyssna på"),
        ),
    )
    .help(text(
        "say the most important thing here, and the rest in `long_description`",
        "säg det viktigaste här och resten i `long_description`",
    ))
}

/// `other` is the key whose words it has.
pub fn alt_repeats(span: Span, other: &str) -> Diagnostic {
    Diagnostic::warning(
        "alt/repeats",
        span,
        text(
            format!("the alternative text says the same as `{other}`, so listeners hear it twice and don't know what is to be seen"),
            format!("alternativtexten säger detsamma som `{other}`: den som lyssnar hör det två gånger och vet inte vad som syns"),
        ),
    )
    .help(text("say what is to be seen in the picture", "beskriv vad som syns i bilden"))
}

pub fn picture_too_narrow(span: Span, media: &Media, widest: u32) -> Diagnostic {
    let (id, width) = (&media.id, media.header.width);
    Diagnostic::note(
        "picture/too-narrow",
        span,
        text(
            format!("`{id}` is {width} pixels wide; at the top of a page on large screens it is shown {widest} wide"),
            format!("`{id}` är {width} pixlar bred; överst på en sida visas den {widest} bred på stora skärmar"),
        ),
    )
    .help(text(
        format!("take the original in full size ({widest} pixels or more), or choose another picture"),
        format!("använd originalet i full storlek (minst {widest} pixlar), eller välj en annan bild"),
    ))
}

/// `an_inch`: how many pixels there are an inch of an A4 page.
pub fn too_small_for_print(span: Span, media: &Media, an_inch: u32) -> Diagnostic {
    let id = &media.id;
    Diagnostic::note(
        "picture/too-small-for-print",
        span,
        text(
            format!("printed on a page of A4, `{id}` has {an_inch} pixels an inch and looks blurred"),
            format!("tryckt på en A4-sida har `{id}` {an_inch} pixlar per tum och ser suddig ut"),
        ),
    )
    .help(text(
        "take the original in full size if there is one: 3508 × 2480 pixels are 300 an inch, which printers ask for",
        "använd originalet i full storlek om det finns: 3508 × 2480 pixlar är 300 per tum, vilket tryckerier vill ha",
    ))
}
