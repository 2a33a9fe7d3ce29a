//! What can be wrong with captions.

use super::time;
use crate::base::{Diagnostic, Span, nearest, text};

pub fn empty(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/empty",
        span,
        text("there are no captions in this file", "det finns inga undertexter i filen"),
    )
    .help(text("export them again, or delete the file", "exportera dem igen eller ta bort filen"))
}

pub fn subrip(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/srt",
        span,
        text("these captions are in SRT (SubRip), not in WebVTT", "undertexterna är i SRT (SubRip), inte i WebVTT"),
    )
    .help(text(
        "export them as WebVTT; or write `WEBVTT` on the first line, an empty line after it, and in all times a dot for the comma: `00:00:01.500`",
        "exportera dem som WebVTT; eller skriv `WEBVTT` på första raden, en tom rad efter och punkt i stället för komma i alla tider: `00:00:01.500`",
    ))
}

pub fn no_head(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/no-head",
        span,
        text(
            "this is not WebVTT: its first line isn't `WEBVTT`",
            "det här är inte WebVTT: första raden är inte `WEBVTT`",
        ),
    )
    .help(text(
        "write `WEBVTT` alone on the first line, and an empty line after it",
        "skriv `WEBVTT` ensamt på första raden, och en tom rad efter",
    ))
}

pub fn no_line_after_head(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/no-empty-line",
        span,
        text(
            "this caption is skipped, since there is no empty line before it",
            "undertexten hoppas över, eftersom ingen tom rad står före den",
        ),
    )
    .help(text("put an empty line after `WEBVTT`", "lägg in en tom rad efter `WEBVTT`"))
}

pub fn no_line_between(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/no-empty-line",
        span,
        text("a new caption begins inside another", "en ny undertext börjar inne i en annan"),
    )
    .help(text("put an empty line before it", "lägg in en tom rad före den"))
}

pub fn no_times(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/no-times",
        span,
        text("these words have no times, so nobody sees them", "orden har inga tider, så ingen ser dem"),
    )
    .help(text(
        "write the times on the line before them: `00:01.500 --> 00:04.000`; empty lines part one caption from the next",
        "skriv tiderna på raden före dem: `00:01.500 --> 00:04.000`; tomma rader skiljer undertexterna åt",
    ))
}

pub fn no_words(span: Span) -> Diagnostic {
    Diagnostic::warning("captions/no-words", span, text("this caption has no words", "undertexten har inga ord"))
        .help(text("write them on the next line, or delete the times", "skriv dem på nästa rad eller ta bort tiderna"))
}

pub fn comma(span: Span, written: &str) -> Diagnostic {
    let right = written.replacen(',', ".", 1);
    Diagnostic::error(
        "captions/comma",
        span,
        text(
            "in WebVTT a dot stands before the thousandths, not a comma",
            "i WebVTT står punkt före tusendelarna, inte komma",
        ),
    )
    .help(text(format!("write `{right}`"), format!("skriv `{right}`")))
}

pub fn no_time(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(
        "captions/no-time",
        span,
        text(format!("`{written}` is not a time"), format!("`{written}` är ingen tid")),
    )
    .help(text(
        "times look like `00:01.500` or `01:00:01.500`: two digits each, and three after the dot",
        "tider ser ut som `00:01.500` eller `01:00:01.500`: två siffror var, och tre efter punkten",
    ))
}

pub fn backwards(span: Span) -> Diagnostic {
    Diagnostic::error(
        "captions/backwards",
        span,
        text("this caption ends before it begins", "undertexten slutar innan den börjar"),
    )
    .help(text("write the earlier time first", "skriv den tidigare tiden först"))
}

pub fn out_of_order(span: Span, start: u64) -> Diagnostic {
    let start = time::shown(start);
    Diagnostic::error(
        "captions/out-of-order",
        span,
        text(
            format!("this caption begins at {start}, before the one above it"),
            format!("undertexten börjar vid {start}, före den ovanför"),
        ),
    )
    .help(text("put the captions in the order of their times", "ställ undertexterna i tidsordning"))
}

pub fn overlap(span: Span, end: u64) -> Diagnostic {
    let end = time::shown(end);
    Diagnostic::warning(
        "captions/overlap",
        span,
        text(
            format!("this caption covers the one before it, which stays until {end}"),
            format!("undertexten täcker den föregående, som står kvar till {end}"),
        ),
    )
    .help(text(
        "let it begin then, or place both by writing for instance `line:0` after their times (0 is the top line)",
        "låt den börja då, eller placera båda genom att skriva till exempel `line:0` efter tiderna (0 är översta raden)",
    ))
}

pub fn setting(span: Span, written: &str, known: &[&'static str]) -> Diagnostic {
    let name = written.split(':').next().unwrap_or_default();
    let near = nearest(name, known.iter().copied().filter(|known| *known != name));
    Diagnostic::warning(
        "captions/setting",
        span,
        text(format!("`{written}` means nothing in WebVTT"), format!("`{written}` betyder inget i WebVTT")),
    )
    .help(text(
        "settings look like `line:0`, `position:50%`, `size:80%`, `align:start` or `vertical:rl`; most captions need none",
        "inställningar ser ut som `line:0`, `position:50%`, `size:80%`, `align:start` eller `vertical:rl`; de flesta undertexter behöver ingen",
    ))
    .did_you_mean(near)
}
