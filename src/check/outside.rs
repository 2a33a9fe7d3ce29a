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

/// Whether an address is one that can be asked for.
pub fn is_askable(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
