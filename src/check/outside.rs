//! The pages of other sites to which this one leads.

use crate::base::Span;

/// A link to another site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outside {
    /// As the page has it.
    pub address: String,
    /// Where it was written.
    pub span: Span,
}

impl Outside {
    /// The address of the page alone: no other site is asked for a place on it.
    pub fn page(&self) -> &str {
        self.address.split('#').next().unwrap_or_default()
    }
}

/// Why another site gave no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Its name leads to no computer.
    Nameless,
    /// Nobody took the call.
    Away,
    /// It was waited for in vain.
    Slow,
    /// The connection couldn't be made safe.
    Unsafe,
    /// It leads on and on.
    Endless,
    /// What the client said of it, in the client's words.
    Other(String),
}

impl Silence {
    /// The word for files.
    pub fn name(&self) -> &str {
        match self {
            Self::Nameless => "nameless",
            Self::Away => "away",
            Self::Slow => "slow",
            Self::Unsafe => "unsafe",
            Self::Endless => "endless",
            Self::Other(said) => said,
        }
    }

    /// What is meant by such a word.
    pub fn of_name(name: &str) -> Self {
        let known = [Self::Nameless, Self::Away, Self::Slow, Self::Unsafe, Self::Endless];
        known.into_iter().find(|one| one.name() == name).unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

/// Whether an address is one that can be asked for.
pub fn is_askable(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
