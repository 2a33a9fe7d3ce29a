//! What is refused, and in which words: whoever meets one of these is a person with a browser, or a program that has no
//! business here.

use crate::cli::args::Tongue;

/// Why something isn't answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no request.
    Garbled,
    /// It took too long to arrive.
    TooSlow,
    /// The address is too long.
    LongAddress,
    /// The headers are too long or too many.
    LongHead,
    /// What was sent along is too long.
    LongBody,
    /// The server was asked for by a name that isn't its own: another site may be behind it.
    ForeignHost(String),
    /// What asked is another site, or doesn't know the word.
    Stranger,
    /// Nothing is changed or sent here.
    Method,
    /// The address leads out of the site.
    Outside,
    /// There is nothing, and the site has no page that says so.
    Absent,
    /// The part that was asked for lies behind the end of a file of so many bytes.
    BehindTheEnd(u64),
    /// The machine failed.
    Machine(String),
}

impl Refusal {
    /// The status line's number and words.
    pub fn status(&self) -> &'static str {
        match self {
            Self::Garbled | Self::Outside => "400 Bad Request",
            Self::TooSlow => "408 Request Timeout",
            Self::LongAddress => "414 URI Too Long",
            Self::LongHead => "431 Request Header Fields Too Large",
            Self::LongBody => "413 Content Too Large",
            Self::ForeignHost(_) => "421 Misdirected Request",
            Self::Stranger => "403 Forbidden",
            Self::Method => "405 Method Not Allowed",
            Self::Absent => "404 Not Found",
            Self::BehindTheEnd(_) => "416 Range Not Satisfiable",
            Self::Machine(_) => "500 Internal Server Error",
        }
    }

    /// What is said to the person. `link` is where the site is.
    pub fn words(&self, link: &str, tongue: Tongue) -> String {
        let (en, sv) = match self {
            Self::Garbled => {
                ("This was no request that a browser sends.", "Det här var ingen fråga från en webbläsare.")
            }
            Self::TooSlow => ("The request took too long to arrive.", "Frågan tog för lång tid på sig."),
            Self::LongAddress => ("This address is too long.", "Adressen är för lång."),
            Self::LongHead => (
                "The browser sent more along than is read here (cookies of other local sites may be to blame).",
                "Webbläsaren skickade med mer än vad som läses här (det kan bero på kakor från andra lokala webbplatser).",
            ),
            Self::LongBody => ("More was sent than is read here.", "Det skickades mer än vad som läses här."),
            Self::ForeignHost(host) => return foreign(host, link, tongue),
            Self::Stranger => {
                ("Only the site's own pages may ask for this.", "Bara webbplatsens egna sidor får be om det här.")
            }
            Self::Method => ("Pages are only read here.", "Här går det bara att läsa sidor."),
            Self::Outside => ("This address leads out of the site.", "Adressen leder ut från webbplatsen."),
            Self::Absent => ("There is nothing at this address.", "Det finns inget på den här adressen."),
            Self::BehindTheEnd(_) => ("The file is shorter than that.", "Så lång är inte filen."),
            Self::Machine(error) => {
                return match tongue {
                    Tongue::En => format!("The machine failed: {error}\n"),
                    Tongue::Sv => format!("Det gick inte på den här datorn: {error}\n"),
                };
            }
        };
        let said = if tongue == Tongue::Sv { sv } else { en };
        format!("{said}\n")
    }
}

fn foreign(host: &str, link: &str, tongue: Tongue) -> String {
    // What somebody else sent is shown back short and plain.
    let host: String = host.chars().filter(|c| !c.is_control()).take(80).collect();
    match tongue {
        Tongue::En => format!("This server shows one site to this computer, at {link} and not as `{host}`.\n"),
        Tongue::Sv => {
            format!("Den här servern visar en webbplats för den här datorn, på {link} och inte som `{host}`.\n")
        }
    }
}
