//! What can be wrong with links to other sites.

use super::super::outside::Silence;
use crate::base::{Diagnostic, Span, Text, text};

/// The other site says that there is nothing.
pub fn outside_gone(span: Span, address: &str, status: u16) -> Diagnostic {
    Diagnostic::warning(
        "outside/gone",
        span,
        text(
            format!("`{address}` leads to nothing any more: the other site answers {status}"),
            format!("`{address}` leder inte längre någonstans: den andra webbplatsen svarar {status}"),
        ),
    )
    .help(text(
        "look for where the page has moved, or take the link out",
        "leta upp sidans nya adress, eller ta bort länken",
    ))
}

/// The other site's answer says nothing of the page.
pub fn outside_refused(span: Span, address: &str, status: u16) -> Diagnostic {
    let why = text(format!("the other site answers {status}"), format!("den andra webbplatsen svarar {status}"));
    unsure(span, address, &why)
}

/// Nobody answered.
pub fn outside_silent(span: Span, address: &str, why: &Silence) -> Diagnostic {
    let why = match why {
        Silence::Nameless => text(
            "no site of that name was found, unless this computer has no connection",
            "ingen webbplats med det namnet hittades, om inte datorn saknar anslutning",
        ),
        Silence::Away => text("the other site doesn't answer", "den andra webbplatsen svarar inte"),
        Silence::Slow => text("the other site took too long to answer", "den andra webbplatsen svarade inte i tid"),
        Silence::Unsafe => text(
            "the connection to the other site isn't safe (its certificate)",
            "anslutningen till den andra webbplatsen är inte säker (dess certifikat)",
        ),
        Silence::Endless => {
            text("it leads on and on to other addresses", "den leder hela tiden vidare till nya adresser")
        }
        Silence::Other(said) => text(format!("no answer ({said})"), format!("inget svar ({said})")),
    };
    unsure(span, address, &why)
}

fn unsure(span: Span, address: &str, why: &Text) -> Diagnostic {
    Diagnostic::note(
        "outside/unsure",
        span,
        text(
            format!("`{address}` couldn't be checked: {}", why.en),
            format!("`{address}` gick inte att kontrollera: {}", why.sv),
        ),
    )
    .help(text(
        "open it in a browser; some sites refuse programs, and others are away for a while",
        "öppna den i en webbläsare; vissa webbplatser nekar program, andra är borta en stund",
    ))
}
