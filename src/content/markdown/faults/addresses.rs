//! Faults of links and pictures.

use super::write;
use crate::base::{Diagnostic, Kind, Span, text};

pub(crate) fn empty_address(at: Span) -> Diagnostic {
    Diagnostic::error("markdown/empty-address", at, text("this link leads nowhere", "länken leder ingenstans")).help(
        text(
            "write where it leads: `[text](stories/x)`, `[text](#heading)` or `[text](https://…)`",
            "skriv vart den leder: `[text](stories/x)`, `[text](#rubrik)` eller `[text](https://…)`",
        ),
    )
}

pub(crate) fn unknown_kind(at: Span, kind: &str, meant: Option<&str>) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/unknown-kind",
        at,
        text(
            format!("there is no kind of content called `{kind}`"),
            format!("det finns inget slags innehåll som heter `{kind}`"),
        ),
    );
    match meant {
        Some(meant) => fault.did_you_mean(Some(meant)),
        None => fault.help(kinds()),
    }
}

fn kinds() -> crate::base::Text {
    let kinds = super::list(Kind::ALL.map(Kind::name));
    text(format!("the kinds are {kinds}"), format!("slagen är {kinds}"))
}

pub(crate) fn not_an_address(at: Span, address: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/address",
        at,
        text(
            format!("`{address}` is neither an item, a kind of content, a heading nor an address with `https://`"),
            format!("`{address}` är varken ett objekt, ett slags innehåll, en rubrik eller en adress med `https://`"),
        ),
    )
    .help(text(
        "write `stories/x` for the story in the folder `x`, `stories` for the list, `#heading` for a heading of this page",
        "skriv `stories/x` för berättelsen i mappen `x`, `stories` för listan, `#rubrik` för en rubrik på den här sidan",
    ))
}

pub(crate) fn path_address(at: Span, address: &str, proposal: Option<&str>) -> Diagnostic {
    let fault = Diagnostic::error(
        "markdown/path",
        at,
        text(
            format!("`{address}` is the path of a file or page; a link inside the site names the item"),
            format!("`{address}` är sökvägen till en fil eller sida; en länk inom webbplatsen anger objektet"),
        ),
    );
    match proposal {
        Some(_) => fault.did_you_mean(proposal),
        None => fault.help(text(
            "write the kind and the id, such as `stories/x`; files can't be linked to",
            "skriv slaget och id, som `stories/x`; det går inte att länka till filer",
        )),
    }
}

pub(crate) fn no_scheme(at: Span, address: &str, proposal: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/no-scheme",
        at,
        text(
            format!("`{address}` looks like the address of another site, but doesn't begin with `https://`"),
            format!("`{address}` ser ut som adressen till en annan webbplats, men börjar inte med `https://`"),
        ),
    )
    .help(write(proposal))
}

pub(crate) fn no_host(at: Span, address: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/incomplete-address",
        at,
        text(format!("the address `{address}` is incomplete"), format!("adressen `{address}` är ofullständig")),
    )
    .help(text(
        "write the whole address, such as `https://www.example.org/`, `mailto:name@example.org`, `tel:+4663000000`",
        "skriv hela adressen, som `https://www.example.org/`, `mailto:namn@example.org`, `tel:+4663000000`",
    ))
}

pub(crate) fn scheme_not_allowed(at: Span, scheme: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/scheme",
        at,
        text(format!("a link can't begin with `{scheme}:`"), format!("en länk kan inte börja med `{scheme}:`")),
    )
    .help(text(
        "`https:`, `http:`, `mailto:` and `tel:` are allowed",
        "`https:`, `http:`, `mailto:` och `tel:` är tillåtna",
    ))
}

pub(crate) fn link_to_media(at: Span, id: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/link-to-media",
        at,
        text("a link can't lead to a picture", "en länk kan inte leda till en bild"),
    )
    .help(text(
        format!("write `![](media:{id})` to show the picture"),
        format!("skriv `![](media:{id})` för att visa bilden"),
    ))
}

pub(crate) fn not_media(at: Span, address: &str) -> Diagnostic {
    let file = address.rsplit(['/', '\\', ':']).next().unwrap_or_default();
    let id = file.split('.').next().filter(|id| !id.is_empty()).unwrap_or("winter-lake");
    Diagnostic::error(
        "markdown/not-media",
        at,
        text("a picture is named by its id, after `media:`", "en bild anges med sitt id, efter `media:`"),
    )
    .help(text(
        format!("put the file with its card in `media/` and write `![](media:{id})`"),
        format!("lägg filen med sitt kort i `media/` och skriv `![](media:{id})`"),
    ))
}

pub(crate) fn empty_media(at: Span) -> Diagnostic {
    Diagnostic::error("markdown/empty-media", at, text("the id of the picture is missing", "bildens id saknas"))
        .help(write("media:winter-lake"))
}

pub(crate) fn picture_title(at: Span) -> Diagnostic {
    Diagnostic::error(
        "markdown/picture-title",
        at,
        text("the words in quotation marks would not be shown", "orden inom citattecken skulle inte visas"),
    )
    .help(text("for a caption, write a `:::figure` block", "skriv ett `:::figure`-block om bilden ska ha en bildtext"))
}

pub fn bad_passage_language(at: Span, tag: &str) -> Diagnostic {
    Diagnostic::error(
        "markdown/bad-language",
        at,
        text(format!("`{tag}` is not the code of a language"), format!("`{tag}` är ingen språkkod")),
    )
    .help(text(
        "write words in another language as `[words](lang:sv)`, with the short code of that language",
        "skriv ord på ett annat språk som `[ord](lang:sv)`, med språkets korta kod",
    ))
}

pub fn loose_link(at: Span) -> Diagnostic {
    Diagnostic::warning(
        "markdown/loose-link",
        at,
        text(
            "this isn't a link, and readers see the square brackets",
            "det här blir ingen länk, och läsaren ser hakparenteserna",
        ),
    )
    .help(text(
        "leave no space in the address, nor between `]` and `(`; write `\\[` if readers are to see the brackets",
        "ta bort mellanslag i adressen och mellan `]` och `(`; skriv `\\[` om hakparenteserna ska synas",
    ))
}

pub fn loose_emphasis(at: Span) -> Diagnostic {
    Diagnostic::warning(
        "markdown/loose-emphasis",
        at,
        text("this makes nothing bold, and readers see the asterisks", "det här blir inte fetstil, och läsaren ser asteriskerna"),
    )
    .help(text(
        "let `**` touch the first and the last word, and put full stops, colons and quotation marks outside; write `\\*\\*` if readers are to see asterisks",
        "låt `**` stå tätt intill första och sista ordet, och sätt punkt, kolon och citattecken utanför; skriv `\\*\\*` om asterisker ska synas",
    ))
}
