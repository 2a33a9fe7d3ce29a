//! What can be wrong with built pages, and between them.

use crate::base::{Diagnostic, OutputPath, SourcePath, Span, text};

/// Where else: `and on 12 other pages`.
fn others(count: usize) -> (String, String) {
    match count {
        0 => (String::new(), String::new()),
        1 => (" and on another page".into(), " och på en sida till".into()),
        _ => (format!(" and on {count} other pages"), format!(" och på {count} sidor till")),
    }
}

/// `address` is as the page has it; `more` the number of other pages that have it too.
pub fn dead_link(span: Span, page: &OutputPath, address: &str, more: usize) -> Diagnostic {
    let (en, sv) = others(more);
    let page = page.folder();
    Diagnostic::warning(
        "page/dead-link",
        span,
        text(
            format!("`{address}` on the page `{page}`{en} leads to nothing"),
            format!("`{address}` på sidan `{page}`{sv} leder ingenstans"),
        ),
    )
    .help(text(
        "in a text, write a link as `[words](stories/anna)`; in a template, take the address from what the template is given",
        "i en text skrivs länkar som `[ord](stories/anna)`; i en mall tas adressen från det mallen får",
    ))
}

pub fn dead_fragment(span: Span, page: &OutputPath, address: &str, more: usize) -> Diagnostic {
    let (en, sv) = others(more);
    let (page, id) = (page.folder(), address.rsplit('#').next().unwrap_or_default());
    Diagnostic::warning(
        "page/dead-fragment",
        span,
        text(
            format!("`{address}` on the page `{page}`{en} leads to a place that isn't on the page: nothing has the id `{id}`"),
            format!("`{address}` på sidan `{page}`{sv} leder till ett ställe som inte finns: inget har id `{id}`"),
        ),
    )
    .help(text(
        "give a heading that id (`## Work {#work}`), or change what follows `#`",
        "ge en rubrik det id:t (`## Jobb {#work}`), eller ändra det som står efter `#`",
    ))
}

pub fn orphan(path: &SourcePath) -> Diagnostic {
    Diagnostic::note(
        "item/orphan",
        Span::file(path),
        text(
            "no page leads here: visitors find it only by its address".to_owned(),
            "ingen sida leder hit: besökare hittar den bara genom adressen".to_owned(),
        ),
    )
    .help(text(
        "link to it from a text, or name it in `menu` or `footer` in site.yaml",
        "länka till den från en text, eller ta med den i `menu` eller `footer` i site.yaml",
    ))
}

/// `card` is the file beside the original; `is_shared`: the site has a toolbox.
pub fn unused_asset(card: &SourcePath, id: &str, is_beside_item: bool, is_shared: bool) -> Diagnostic {
    let (en, sv) = match (is_beside_item, is_shared) {
        (true, _) => (
            "nothing names it, not even the item beside which it lies",
            "inget nämner den, inte ens det innehåll som den ligger bredvid",
        ),
        (false, true) => {
            ("no page shows it, and partners are not offered it", "ingen sida visar den, och partner erbjuds den inte")
        }
        (false, false) => ("no page shows it", "ingen sida visar den"),
    };
    let (en_share, sv_share) = match is_shared {
        true => (", let others use it (`license`)", ", låt andra använda den (`license`)"),
        false => ("", ""),
    };
    Diagnostic::note(
        "media/unused",
        Span::file(card),
        text(format!("`{id}` isn't used: {en}"), format!("`{id}` används inte: {sv}")),
    )
    .help(text(
        format!("show it (`![](media:{id})`){en_share}, or remove it with its card"),
        format!("visa den (`![](media:{id})`){sv_share}, eller ta bort den med sitt kort"),
    ))
}
