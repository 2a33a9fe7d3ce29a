//! Markets: the countries from which people are invited.

use super::{front, item};
use crate::base::Lang;
use crate::content::spanned::Spanned;

item! {
    /// `item.yaml` of a market.
    Item {
        /// The country by ISO 3166: two letters.
        country: Spanned<String>,
        /// The languages to speak there.
        languages: Vec<Lang>,
    }
}

front! {
    /// Front matter of a market.
    Front {}
}
