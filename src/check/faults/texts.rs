//! What can be better in texts.

use crate::base::{Date, Diagnostic, Lang, SourcePath, Span, text};
use crate::content::spanned::Spanned;

pub fn heading_skipped(span: Span, level: u8, wanted: u8) -> Diagnostic {
    let (is, should) = ("#".repeat(level.into()), "#".repeat(wanted.into()));
    Diagnostic::warning(
        "heading/level-skipped",
        span,
        text(
            format!("the heading is of level {level}, and there is none of level {wanted} above it"),
            format!("rubriken är på nivå {level}, men ovanför finns ingen på nivå {wanted}"),
        ),
    )
    .help(text(
        format!("write `{should}` instead of `{is}`; the level says what belongs to what; how large it looks is up to the theme"),
        format!("skriv `{should}` i stället för `{is}`; nivån säger vad som hör ihop; hur stor rubriken ser ut bestämmer temat"),
    ))
}

pub fn link_says_nothing(span: Span, words: &str) -> Diagnostic {
    Diagnostic::warning(
        "link/says-nothing",
        span,
        text(
            format!("the link `{words}` doesn't say where it leads"),
            format!("länken `{words}` säger inte vart den leder"),
        ),
    )
    .help(text(
        "name what readers find there: `[Apply for a school place](…)`; many hear a page's links one by one",
        "skriv vad läsaren hittar där: `[Ansök om skolplats](…)`; många hör sidans länkar en och en",
    ))
}

pub fn link_is_address(span: Span, words: &str) -> Diagnostic {
    Diagnostic::warning(
        "link/is-address",
        span,
        text(format!("readers are shown the bare address `{words}`"), format!("läsaren ser bara adressen `{words}`")),
    )
    .help(text(
        format!("name what is there: `[Statistics Sweden]({words})`"),
        format!("skriv vad som finns där: `[Statistikmyndigheten]({words})`"),
    ))
}

/// `longest` and `second`: sentences with how many words they have.
pub fn hard_to_read(longest: (Span, usize), second: Option<(Span, usize)>, lix: usize, most: usize) -> Diagnostic {
    let long = |words: usize| text(format!("{words} words"), format!("{words} ord"));
    let fault = Diagnostic::note(
        "text/hard-to-read",
        longest.0,
        text(
            format!("the text is heavy to read: LIX {lix}; for its readers it should be {most} at most"),
            format!("texten är tung att läsa: LIX {lix}; för sina läsare bör den ha högst {most}"),
        ),
    )
    .label(long(longest.1))
    .help(text(
        "LIX adds the words in a sentence to the share of words with more than six letters; divide the longest sentences and choose shorter words",
        "LIX är orden per mening plus andelen ord med fler än sex bokstäver; dela de längsta meningarna och välj kortare ord",
    ));
    match second {
        Some((span, words)) => fault.also(span, long(words)),
        None => fault,
    }
}

pub fn not_translated(path: &SourcePath, missing: &[&Lang]) -> Diagnostic {
    let names = missing.iter().map(|lang| format!("`{lang}`")).collect::<Vec<_>>().join(", ");
    let files = missing.iter().take(3).map(|lang| format!("`index.{lang}.md`")).collect::<Vec<_>>().join(", ");
    Diagnostic::note(
        "translation/missing",
        Span::file(path),
        text(
            format!("not translated into {names}; readers are shown another language, with a notice"),
            format!("inte översatt till {names}; läsaren får se ett annat språk, med en upplysning om det"),
        ),
    )
    .help(text(
        format!("add {files} beside it, or set `fallback: show` or `hide` if it is to be so"),
        format!("lägg {files} bredvid, eller ange `fallback: show` eller `hide` om det ska vara så"),
    ))
}

/// `own` of `all` items are there in the language.
pub fn language_begun(span: Span, lang: &Lang, own: usize, all: usize) -> Diagnostic {
    Diagnostic::note(
        "translation/missing",
        span,
        text(
            format!("{own} of {all} items are there in `{lang}`; the others are shown in another language, with a notice"),
            format!("{own} av {all} sidor finns på `{lang}`; de andra visas på ett annat språk, med en upplysning om det"),
        ),
    )
    .help(text(
        format!("`moveto translations --only {lang}` lists them; with `fallback: hide`, a section leaves out what isn't translated"),
        format!("`moveto translations --only {lang}` listar dem; med `fallback: hide` utelämnar en avdelning det som inte är översatt"),
    ))
}

pub fn fact_review_due(path: &SourcePath, kind: &Spanned<String>, day: Date) -> Diagnostic {
    let name = &kind.value;
    Diagnostic::warning(
        "fact/review-due",
        Span::new(path, kind.range()),
        text(
            format!("`{name}` was to be looked at again by {day}; the page says that it may be old"),
            format!("`{name}` skulle ses över senast {day}; på sidan står att uppgiften kan vara gammal"),
        ),
    )
    .help(text(
        "look it up at its source, write `value` and `date` anew, and set `review_by` to the next time",
        "slå upp den hos källan, skriv om `value` och `date`, och sätt `review_by` till nästa gång",
    ))
}

pub fn step_review_due(span: Span, day: Date) -> Diagnostic {
    Diagnostic::warning(
        "guide/review-due",
        span,
        text(
            format!("this step was to be looked at again by {day}; the page says that it may be old"),
            format!("steget skulle ses över senast {day}; på sidan står att det kan vara gammalt"),
        ),
    )
    .help(text(
        "see whether rules and links still hold, and set `review_by` to the next time",
        "se efter om regler och länkar fortfarande stämmer, och sätt `review_by` till nästa gång",
    ))
}

pub fn misspelt_name(span: Span, typed: &str, name: &str) -> Diagnostic {
    Diagnostic::warning(
        "name/misspelt",
        span,
        text(
            format!("`{typed}` looks like the municipality `{name}`, written otherwise"),
            format!("`{typed}` liknar kommunen `{name}` men är stavat på annat sätt"),
        ),
    )
    .help(text(format!("write `{name}`, if that is meant"), format!("skriv `{name}`, om det är den som menas")))
}
